/** A fragment of HTML as plain text: the bodies of feeds and of news in JSON. */
import { flow } from './html-flow.ts'
import { readPage } from './html-read.ts'

/**
 * The text of a fragment, all of it: paragraphs parted by an empty line.
 *
 * @example
 * import { htmlToText } from 'variorum/read'
 * htmlToText('<p>&ldquo;Yes,&rdquo;<br>she said.<p>No more.') // '“Yes,”\nshe said.\n\nNo more.'
 */
export const htmlToText = (html: string): string => flow(readPage(html), () => 'keep')
