/** The readable main text of a page. */
import { words as wordsIn } from '../text/index.ts'
import { clean } from './html-clean.ts'
import { flow } from './html-flow.ts'
import type { Page } from './html-page.ts'
import { type Choice, choose, type Names } from './html-score.ts'
import { count, type Stats } from './html-stats.ts'
import { isByline, isHidden, isUnlikely } from './html-words.ts'

/** Below this many characters a page is looked at again with fewer rules. */
const ENOUGH = 500
const LONGEST_BYLINE = 100

interface Look {
  readonly unlikely: 'drop' | 'keep'
  readonly names: Names
  readonly conditional: 'conditional' | 'plain'
}

const LOOKS: readonly Look[] = [
  { unlikely: 'drop', names: 'names', conditional: 'conditional' },
  { unlikely: 'keep', names: 'names', conditional: 'conditional' },
  { unlikely: 'keep', names: 'no-names', conditional: 'conditional' },
  { unlikely: 'keep', names: 'no-names', conditional: 'plain' },
]

const PROTECTED = new Set(['table', 'code'])

/** 1 for elements inside a table or code: their names do not speak against them. */
const protectedBy = (page: Page): Uint8Array => {
  const out = new Uint8Array(page.elements.length)
  for (const [i, e] of page.elements.entries())
    out[i] = e.parent >= 0 && (out[e.parent] === 1 || PROTECTED.has(page.elements[e.parent]?.tag ?? '')) ? 1 : 0
  return out
}

/** The ops of each element: where it opens and where it closes. */
const extents = (page: Page): { readonly from: Int32Array; readonly to: Int32Array } => {
  const from = new Int32Array(page.elements.length)
  const to = new Int32Array(page.elements.length)
  for (const [i, op] of page.ops.entries()) {
    if (op.kind === 'open') from[op.element] = i
    else if (op.kind === 'close') to[op.element] = i + 1
  }
  return { from, to }
}

/** Is one text nearly all of the other, by its words? */
const repeats = (a: string, b: string): boolean => {
  const x = wordsIn(a.toLowerCase())
  const y = wordsIn(b.toLowerCase())
  if (x.length === 0 || y.length === 0) return false
  const known = new Set(x)
  const fresh = y.filter((w) => !known.has(w))
  return 1 - fresh.join(' ').length / y.join(' ').length > 0.75
}

/**
 * The main text: paragraphs parted by an empty line; `''` where a page has none. A heading that repeats the title is left
 * out, for the title is told apart. Looks again with fewer rules where less than 500 characters were found.
 */
export const mainText = (page: Page, title: string | null): string => {
  const { from, to } = extents(page)
  const safe = protectedBy(page)
  const all = count(page, () => 'keep').counts.text.reduce((most, n) => Math.max(most, n), 0)
  let longest = ''
  for (const look of LOOKS) {
    const found = textBy(page, look, safe, title, (gone, most) => (element) => {
      const [start, end] = [from[element] ?? 0, to[element] ?? 0]
      return end - start > most ? '' : flow(page, (i) => (gone[i] === 1 ? 'leave' : 'keep'), start, end)
    })
    if (found.length >= ENOUGH || found.length >= all * 0.95) return found
    if (found.length > longest.length) longest = found
  }
  return longest
}

/** Gives the text of an element, or `''` where it has more than `most` tags and texts. */
type Texts = (gone: Uint8Array, most: number) => (element: number) => string

/** A heading or a label has few; a bound on them keeps the work linear. */
const FEW = 200

const textBy = (page: Page, look: Look, safe: Uint8Array, title: string | null, texts: Texts): string => {
  const stats: Stats = count(page, (i) => {
    const e = page.elements[i]
    return e && (isHidden(e) || (look.unlikely === 'drop' && safe[i] === 0 && isUnlikely(e))) ? 'leave' : 'keep'
  })
  const textOf = texts(stats.gone, Number.POSITIVE_INFINITY)
  const shortText = texts(stats.gone, FEW)
  dropFront(stats, title, shortText)
  const choice: Choice | null = choose(stats, look.names, shortText)
  if (!choice) return ''
  clean(stats, choice, look.names, look.conditional, shortText)
  return choice.parts
    .filter((i) => stats.gone[i] === 0)
    .map(textOf)
    .filter((s) => s !== '')
    .join('\n\n')
}

/** Takes out the first byline, and the first heading that repeats the title. */
const dropFront = (stats: Stats, title: string | null, textOf: (element: number) => string): void => {
  let byline: 'wanted' | 'had' = 'wanted'
  let heading: 'wanted' | 'had' = title === null ? 'had' : 'wanted'
  for (const [i, e] of stats.page.elements.entries()) {
    if (stats.gone[i] === 1) continue
    const length = stats.counts.text[i] ?? 0
    if (byline === 'wanted' && length > 0 && length < LONGEST_BYLINE && isByline(e)) {
      stats.remove(i)
      byline = 'had'
    } else if (heading === 'wanted' && (e.tag === 'h1' || e.tag === 'h2') && repeats(title ?? '', textOf(i))) {
      stats.remove(i)
      heading = 'had'
    }
    if (byline === 'had' && heading === 'had') return
  }
}
