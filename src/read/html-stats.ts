/**
 * Counts of a page's elements, each over all it holds: one pass down, one pass up. Removing an element takes its counts
 * from those around it, so that later decisions see the page without it.
 */
import { isBlock, SILENT } from './html-flow.ts'
import { type Op, type Page } from './html-page.ts'

/** Per element, over its whole content. */
export interface Counts {
  readonly text: Float64Array
  readonly link: Float64Array
  readonly commas: Float64Array
  readonly heading: Float64Array
  /** Text inside lists. */
  readonly list: Float64Array
  /** Text that stands in an element of prose (a paragraph, a link, a list, another `div`) inside this one. */
  readonly prose: Float64Array
  readonly p: Float64Array
  readonly img: Float64Array
  readonly li: Float64Array
  readonly input: Float64Array
}

export interface Stats {
  readonly page: Page
  readonly counts: Counts
  /** The last element inside, or the element itself. Elements stand in the order they open. */
  readonly last: Int32Array
  /** 1 where the element or one around it is removed. */
  readonly gone: Uint8Array
  readonly remove: (element: number) => void
  /**
   * Asks of each element inside `within`, from the last to the first, whether it stays; each is asked with the counts of
   * what stayed inside it. One pass, however deep the elements stand.
   */
  readonly sweep: (within: number, leaves: (element: number) => 'keep' | 'leave') => void
}

const COMMA = /[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c]/g
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Tags of blocks, and of pictures, that make what holds them more than one line of prose. */
export const HOLDS: ReadonlySet<string> = new Set(
  'blockquote dl div img ol p pre table ul article section figure'.split(' '),
)
/** Tags whose texts are prose inside what is around them. */
const PROSE = new Set([...HOLDS, 'span', 'em', 'a', 'figcaption', 'td', 'li'])

/** The length of a text with its white space folded. */
export const foldedLength = (text: string): number => {
  let n = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const here = c === 32 || (c >= 9 && c <= 13)
    if (!here || !blank) n++
    blank = here
  }
  return n
}

const lastOf = (page: Page): Int32Array => {
  const last = Int32Array.from(page.elements, (_, i) => i)
  for (let i = page.elements.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1
    if (parent >= 0) last[parent] = Math.max(last[parent] ?? 0, last[i] ?? 0)
  }
  return last
}

const at = (xs: Float64Array | Uint8Array, i: number): number => xs[i] ?? 0

/** Counts a page without the elements `leave` names, and what they hold. */
export const count = (page: Page, leave: (element: number) => 'keep' | 'leave'): Stats => {
  const n = page.elements.length
  const make = (): Float64Array => new Float64Array(n)
  const counts: Counts = {
    text: make(),
    link: make(),
    commas: make(),
    heading: make(),
    list: make(),
    prose: make(),
    p: make(),
    img: make(),
    li: make(),
    input: make(),
  }
  const all = Object.values(counts) as readonly Float64Array[]
  const gone = new Uint8Array(n)
  const inLink = new Float64Array(n)
  const inHeading = new Uint8Array(n)
  const inList = new Uint8Array(n)
  const nearProse = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const e = page.elements[i]
    if (!e) continue
    const { tag, parent } = e
    if ((parent >= 0 && gone[parent] === 1) || SILENT.has(tag) || leave(i) === 'leave') gone[i] = 1
    const href = e.attributes.get('href')
    inLink[i] =
      tag === 'a' && href !== undefined ? (href.startsWith('#') ? 0.3 : 1) : parent >= 0 ? at(inLink, parent) : 0
    inHeading[i] = HEADINGS.has(tag) ? 1 : parent >= 0 ? at(inHeading, parent) : 0
    inList[i] = tag === 'ul' || tag === 'ol' ? 1 : parent >= 0 ? at(inList, parent) : 0
    nearProse[i] = PROSE.has(tag) ? i : parent >= 0 ? (nearProse[parent] ?? -1) : -1
    if (gone[i] === 1) continue
    if (tag === 'p') counts.p[i] = 1
    else if (tag === 'img' || tag === 'picture') counts.img[i] = tag === 'img' ? 1 : 0
    else if (tag === 'li') counts.li[i] = 1
    else if (tag === 'input') counts.input[i] = 1
  }
  for (const op of page.ops) {
    if (op.kind !== 'text' || op.element < 0 || gone[op.element] === 1) continue
    const i = op.element
    const length = foldedLength(op.text)
    counts.text[i] = at(counts.text, i) + length
    counts.link[i] = at(counts.link, i) + length * at(inLink, i)
    counts.commas[i] = at(counts.commas, i) + (op.text.match(COMMA)?.length ?? 0)
    if (inHeading[i] === 1) counts.heading[i] = at(counts.heading, i) + length
    if (inList[i] === 1) counts.list[i] = at(counts.list, i) + length
    const around = page.elements[nearProse[i] ?? -1]?.parent ?? -1
    if (around >= 0) counts.prose[around] = at(counts.prose, around) + length
  }
  for (let i = n - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1
    if (parent >= 0) for (const xs of all) xs[parent] = at(xs, parent) + at(xs, i)
  }
  const last = lastOf(page)
  const remove = (element: number): void => {
    if (gone[element] === 1) return
    for (let up = page.elements[element]?.parent ?? -1; up >= 0; up = page.elements[up]?.parent ?? -1)
      for (const xs of all) xs[up] = at(xs, up) - at(xs, element)
    for (let i = element; i <= (last[element] ?? element); i++) gone[i] = 1
  }
  const sweep = (within: number, leaves: (element: number) => 'keep' | 'leave'): void => {
    const end = last[within] ?? within
    const lost = all.map(() => new Float64Array(end - within + 1))
    for (let i = end; i > within; i--) {
      if (gone[i] === 1) continue
      for (const [k, xs] of all.entries()) xs[i] = at(xs, i) - at(lost[k] ?? xs, i - within)
      if (leaves(i) === 'leave') gone[i] = 1
      const parent = page.elements[i]?.parent ?? -1
      if (parent < within) continue
      for (const [k, xs] of all.entries()) {
        const held = lost[k]
        if (held)
          held[parent - within] = at(held, parent - within) + at(held, i - within) + (gone[i] === 1 ? at(xs, i) : 0)
      }
    }
    for (const [k, xs] of all.entries()) xs[within] = at(xs, within) - at(lost[k] ?? xs, 0)
    for (let i = within + 1; i <= end; i++) if (gone[page.elements[i]?.parent ?? -1] === 1) gone[i] = 1
  }
  return { page, counts, last, gone, remove, sweep }
}

/** The share of an element's text that stands in links. */
export const linkDensity = (stats: Stats, element: number): number => {
  const text = stats.counts.text[element] ?? 0
  return text === 0 ? 0 : (stats.counts.link[element] ?? 0) / text
}

/** A run of text between two block boundaries, or between two empty lines made by `<br><br>`. */
export interface Run {
  /** The block around it. */
  readonly block: number
  readonly length: number
  readonly commas: number
}

export interface Runs {
  readonly runs: readonly Run[]
  /** Blocks whose text is parted by `<br><br>`, with the element that holds the breaks: it holds paragraphs, as it were. */
  readonly parted: ReadonlyMap<number, number>
}

/** The runs of text of a page, removed ones left out. */
export const runsOf = ({ page, gone }: Stats): Runs => {
  const runs: Run[] = []
  const parted = new Map<number, number>()
  const blocks: number[] = []
  let length = 0
  let commas = 0
  let breaks = 0
  let holder = -1
  const flush = (): void => {
    const block = blocks[blocks.length - 1]
    if (length > 0 && block !== undefined) runs.push({ block, length, commas })
    length = 0
    commas = 0
  }
  for (const op of page.ops as readonly Op[]) {
    const tag = page.elements[op.element]?.tag ?? ''
    if (op.kind === 'text') {
      if (op.element < 0 || gone[op.element] === 1 || !/\S/u.test(op.text)) continue
      if (breaks > 1) {
        const block = blocks[blocks.length - 1]
        if (block !== undefined) parted.set(block, holder)
        flush()
      }
      breaks = 0
      length += foldedLength(op.text)
      commas += op.text.match(COMMA)?.length ?? 0
    } else if (isBlock(tag)) {
      flush()
      breaks = 0
      if (op.kind === 'open') blocks.push(op.element)
      else blocks.pop()
    } else if (tag === 'br' && op.kind === 'open') {
      breaks++
      holder = page.elements[op.element]?.parent ?? -1
    }
  }
  flush()
  return { runs, parted }
}
