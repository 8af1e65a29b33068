/** A saved page → an article record: its main text, and what it says about itself. */
import { type ArticleRecord, type Notice, plainRecord } from '../model/index.ts'
import { mainText } from './html-main.ts'
import { metaOf } from './html-meta.ts'
import { DEEPEST_ELEMENT, readPage } from './html-page.ts'
import { htmlToText } from './html-text.ts'

export interface HtmlArticle {
  readonly record: ArticleRecord
  readonly notices: readonly Notice[]
}

const notice = (rule: string, message: string): Notice => ({ rule, message, siglum: null, span: null })

/**
 * Reads a saved page. Linear in its length; nothing it names is fetched, no script of it runs.
 * A page without main text gives all its text, and a notice.
 *
 * @example
 * import { readHtml } from 'variorum/read'
 * readHtml('<title>Fares stay - Courier</title><p>“We will not raise fares,” she said.</p>').record.text
 * // '“We will not raise fares,” she said.'
 */
export const readHtml = (html: string): HtmlArticle => {
  const page = readPage(html)
  const meta = metaOf(page)
  const main = mainText(page, meta.title)
  const text = main === '' ? htmlToText(html) : main
  return {
    record: { ...plainRecord(text), ...meta },
    notices: [
      ...(page.flattened === 'flattened'
        ? [
            notice(
              'read/deep-page',
              `More than ${DEEPEST_ELEMENT} elements stand within each other; deeper ones are read as if they stood beside each other.`,
            ),
          ]
        : []),
      ...(main === '' && text !== ''
        ? [notice('read/no-main-text', 'No main text was found in the page; all its text is read.')]
        : []),
    ],
  }
}
