/** The texts of a page as lines of prose: blocks part paragraphs, white space folds to one blank. */
import type { Op, Page } from './html-page.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Is the tag one that parts paragraphs? */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag)

/** Elements whose texts are not prose. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed applet audio video canvas map select textarea button head title noembed noframes datalist progress meter link meta'.split(
    ' ',
  ),
)

const SPACE = /[ \t\n\r\f]+/g

/**
 * The text of the ops that `keeps` admits. Paragraphs are parted by an empty line; a `<br>` ends a line, and so does a line
 * end within `<pre>`.
 * An element that is not kept is left out with all it holds.
 */
export const flow = (
  page: Page,
  keeps: (element: number) => 'keep' | 'leave',
  from = 0,
  to: number = page.ops.length,
): string => {
  const out: string[] = []
  let gap = 0
  let leftOut = 0
  let blank: '' | ' ' = ''
  const part = (size: number): void => {
    gap = Math.max(gap, size)
    blank = ''
  }
  const write = (text: string): void => {
    const folded = text.replace(SPACE, ' ')
    const first = folded.startsWith(' ') ? 1 : 0
    const last = folded.endsWith(' ') ? folded.length - 1 : folded.length
    if (first >= last) {
      if (folded !== '') blank = ' '
      return
    }
    if (out.length > 0) out.push(gap > 0 ? '\n'.repeat(gap) : first === 1 ? ' ' : blank)
    out.push(folded.slice(first, last))
    gap = 0
    blank = last < folded.length ? ' ' : ''
  }
  const endLine = (): void => part(gap === 1 ? 2 : 1)
  let lines = 0
  const writeLines = (text: string): void => {
    for (const [k, line] of text.split('\n').entries()) {
      if (k > 0) endLine()
      write(line)
    }
  }
  for (let i = from; i < to; i++) {
    const op = page.ops[i] as Op
    const tag = page.elements[op.element]?.tag ?? ''
    if (op.kind === 'open') {
      if (leftOut > 0 || SILENT.has(tag) || keeps(op.element) === 'leave') leftOut++
      if (isBlock(tag)) part(2)
      else if (tag === 'br') endLine()
      if (tag === 'pre') lines++
    } else if (op.kind === 'close') {
      if (leftOut > 0) leftOut--
      if (isBlock(tag)) part(2)
      if (tag === 'pre') lines--
    } else if (leftOut === 0) {
      if (lines > 0) writeLines(op.text)
      else write(op.text)
    }
  }
  return out.join('')
}
