/**
 * Which element holds the article: paragraphs vote for what stands around them.
 * Method: Readability (Arc90, Mozilla), over a table of elements instead of a tree of nodes.
 */
import { isParagraph, type Shapes, shapesOf } from './html-paragraphs.ts'
import { type Stats, linkDensity, runsOf } from './html-stats.ts'
import { weightOf } from './html-words.ts'

/** Do the names of classes count? A second look may leave them out. */
export type Names = 'names' | 'no-names'

const LEVELS = 5
const SHORTEST = 25
const BEST = 5
const SELF = new Set(['p', 'td', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'section'])
const LIKE_DIV = new Set(['div', 'article', 'main', 'body', 'center'])
const START: ReadonlyMap<string, number> = new Map([
  ['div', 5],
  ...['pre', 'td', 'blockquote'].map((t): [string, number] => [t, 3]),
  ...['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map((t): [string, number] => [t, -3]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((t): [string, number] => [t, -5]),
])

/** What was chosen: elements that together are the article, in order of the page, and the best of them. */
export interface Choice {
  readonly top: number
  readonly parts: readonly number[]
  /** Of the page's elements, as they stood. */
  readonly shapes: Shapes
}

const ancestorsOf = (stats: Stats, skip: Uint8Array, from: number): readonly number[] => {
  const out: number[] = []
  for (let up = from; up >= 0 && out.length < LEVELS; up = stats.page.elements[up]?.parent ?? -1)
    if (skip[up] !== 1 && stats.page.elements[up]?.tag !== 'html') out.push(up)
  return out
}

const scoresOf = (stats: Stats, names: Names, shapes: Shapes): ReadonlyMap<number, number> => {
  const { elements } = stats.page
  const { wraps: skip, holds, prose } = shapes
  const scores = new Map<number, number>()
  const start = (i: number): number => {
    const e = elements[i]
    return e ? (START.get(e.tag) ?? 0) + (names === 'names' ? weightOf(e) : 0) : 0
  }
  const vote = (from: number, length: number, commas: number): void => {
    if (length < SHORTEST) return
    const score = 1 + commas + 1 + Math.min(Math.floor(length / 100), 3)
    for (const [level, up] of ancestorsOf(stats, skip, from).entries()) {
      const before = scores.get(up) ?? start(up)
      scores.set(up, before + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3))
    }
  }
  const { runs, parted } = runsOf(stats)
  const whole = (i: number, tag: string): boolean =>
    tag === 'p'
      ? !parted.has(i)
      : SELF.has(tag) || ((tag === 'div' ? prose[i] === 1 : LIKE_DIV.has(tag) && holds[i] === 0) && !parted.has(i))
  for (const [i, e] of elements.entries())
    if (stats.gone[i] === 0 && whole(i, e.tag)) vote(e.parent, stats.counts.text[i] ?? 0, stats.counts.commas[i] ?? 0)
  for (const run of runs) {
    const tag = elements[run.block]?.tag ?? ''
    const holder = parted.get(run.block) ?? (LIKE_DIV.has(tag) && !whole(run.block, tag) ? run.block : null)
    if (holder !== null) vote(holder, run.length, run.commas)
  }
  for (const [i, score] of scores) scores.set(i, score * (1 - linkDensity(stats, i)))
  return scores
}

const chainOf = (stats: Stats, from: number): readonly number[] => {
  const out: number[] = []
  for (let up = stats.page.elements[from]?.parent ?? -1; up >= 0; up = stats.page.elements[up]?.parent ?? -1)
    out.push(up)
  return out
}

/** An element around several of the best, where the article is cut into parts. */
const common = (stats: Stats, ranked: readonly (readonly [number, number])[]): number => {
  const [first, ...others] = ranked
  if (!first) return -1
  const near = others.filter(([, score]) => score >= first[1] * 0.75).map(([i]) => new Set(chainOf(stats, i)))
  if (near.length < 3) return first[0]
  for (const up of chainOf(stats, first[0])) {
    if (stats.page.elements[up]?.tag === 'body') break
    if (near.filter((chain) => chain.has(up)).length >= 3) return up
  }
  return first[0]
}

/** From the best upwards while what is around it scores more, or holds nothing else. */
const raised = (stats: Stats, scores: ReadonlyMap<number, number>, from: number): number => {
  const { elements } = stats.page
  let top = from
  let last = scores.get(top) ?? 0
  const threshold = last / 3
  for (let up = elements[top]?.parent ?? -1; up >= 0 && elements[up]?.tag !== 'body'; up = elements[up]?.parent ?? -1) {
    const score = scores.get(up)
    if (score === undefined) continue
    if (score < threshold) break
    if (score > last) {
      top = up
      break
    }
    last = score
  }
  for (let up = elements[top]?.parent ?? -1; up >= 0 && elements[up]?.tag !== 'body'; up = elements[up]?.parent ?? -1) {
    let alone = true
    for (let i = up + 1; i <= (stats.last[up] ?? up) && alone; i = (stats.last[i] ?? i) + 1)
      if (i !== top && stats.gone[i] === 0) alone = false
    if (!alone) break
    top = up
  }
  return top
}

const siblingsOf = (
  stats: Stats,
  shapes: Shapes,
  scores: ReadonlyMap<number, number>,
  top: number,
  textOf: (element: number) => string,
): readonly number[] => {
  const { elements } = stats.page
  const parent = elements[top]?.parent ?? -1
  if (parent < 0) return [top]
  const best = scores.get(top) ?? 0
  const threshold = Math.max(10, best * 0.2)
  const name = elements[top]?.attributes.get('class') ?? ''
  const joins = (i: number): boolean => {
    if (i === top) return true
    if (stats.gone[i] === 1) return false
    const e = elements[i]
    const bonus = name !== '' && e?.attributes.get('class') === name ? best * 0.2 : 0
    const score = scores.get(i)
    if (score !== undefined && score + bonus >= threshold) return true
    if (!isParagraph(stats, shapes, i)) return false
    const length = stats.counts.text[i] ?? 0
    const density = linkDensity(stats, i)
    return length > 80 ? density < 0.25 : length > 0 && density === 0 && /\.(?: |$)/.test(textOf(i).trimEnd())
  }
  const out: number[] = []
  for (let i = parent + 1; i <= (stats.last[parent] ?? parent); i = (stats.last[i] ?? i) + 1) if (joins(i)) out.push(i)
  return out
}

/** The elements that hold the article: the body, where no paragraph votes; `null` for a page without one. */
export const choose = (stats: Stats, names: Names, textOf: (element: number) => string): Choice | null => {
  const { elements } = stats.page
  const shapes = shapesOf(stats)
  const scores = scoresOf(stats, names, shapes)
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, BEST)
  const best = common(stats, ranked)
  const found = best < 0 ? elements.findIndex((e) => e.tag === 'body') : best
  if (found < 0) return null
  const top = elements[found]?.tag === 'body' ? found : raised(stats, scores, found)
  const parts = elements[top]?.tag === 'body' ? [top] : siblingsOf(stats, shapes, scores, top, textOf)
  return { top, parts, shapes }
}
