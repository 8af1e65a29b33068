/** From distinct witnesses to places and links: a rough table first, then island by island. */
import { linksOfTable } from './alike.ts'
import { NEVER } from './grid.ts'
import { allBeliefs, held, islandTable, type Pair } from './island.ts'
import { agreement, islandsOf, solidWords, type Stretch } from './islands.ts'
import { CLASS, FOLDED, type Likeness, SAME, SPELLING, STEM, UNLIKE } from './likeness.ts'
import { condensed, type Place, placesOf } from './loci.ts'
import type { Budget, CollateOptions } from './options.ts'
import { type LinksOf, phrases } from './phrases.ts'
import type { Profile } from './profile.ts'
import { joinByWords, nearByWords, table } from './table.ts'
import { CONTENT, FUNCTION, MARK, PREPOSITION, type Vocabulary } from './vocabulary.ts'

export interface Solution {
  readonly places: readonly Place[]
  readonly linksOf: LinksOf
}

type Like = (a: number, b: number) => Likeness

/** Above this agreement witnesses are versions of one text, and read off the table. */
const ALIKE = 0.7
/** Up to this many cells everything is weighed. */
const SMALL = 25_000
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

const wordWorth =
  (v: Vocabulary, like: Like, ofFunction: number): ((a: number, b: number) => number) =>
  (a, b) => {
    const { layer, value } = like(a, b)
    const ka = v.kinds[a] ?? 0
    const kb = v.kinds[b] ?? 0
    if (layer === SAME) return ka === MARK ? 0.6 : ka === FUNCTION ? ofFunction : 1
    if (layer === 0) return -3
    if (layer >= CLASS) return value * 0.9
    return layer === UNLIKE && ka === CONTENT && kb === CONTENT ? 0.05 : 0.02
  }

export const solve = (
  words: readonly Int32Array[],
  v: Vocabulary,
  like: Like,
  options: CollateOptions,
  budget: Budget,
): Solution => {
  const lengths = words.map((w) => w.length)
  const cellsOfAll = cells(lengths)
  const symbolic = cellsOfAll <= SMALL && nothingAlike(v, like)
  const worth = wordWorth(v, like, symbolic ? 1 : 0.8)
  const profile = table(lengths, nearByWords(words), joinByWords(words, worth, options.limits, budget))
  const whole: Stretch = { from: 0, to: profile.length }
  const islands = cellsOfAll <= SMALL ? [whole] : islandsOf(solidWords(profile, words), v)
  const count = words.length
  const links: Pair[][] = Array.from({ length: count * count }, () => [])
  const places: Place[] = []
  const ofTable = linksOfTable(v, like, budget, symbolic ? 'linked' : 'weighed')
  for (const island of islands) {
    const ranges = rangesOf(profile, island, count)
    const parts = ranges.map(({ from, to }, k) => (words[k] ?? new Int32Array()).subarray(from, to))
    const part = sliced(profile, island, ranges)
    const add = (x: number, y: number, pairs: readonly Pair[]): void => {
      const i0 = ranges[x]?.from ?? 0
      const j0 = ranges[y]?.from ?? 0
      for (const [i, j] of pairs) links[x * count + y]?.push([i + i0, j + j0])
    }
    const local =
      !symbolic && weighable(parts, cellsOfAll, words, profile, island, options, budget)
        ? weighed(parts, v, like)
        : readOff(part, parts, ofTable)
    for (let x = 0; x < count; x++) for (let y = x + 1; y < count; y++) add(x, y, local.linksOf(x, y))
    for (const place of local.places)
      places.push(
        place.map((r, k) => (r ? { from: r.from + (ranges[k]?.from ?? 0), to: r.to + (ranges[k]?.from ?? 0) } : null)),
      )
  }
  const marks = marksOf(words, v)
  return {
    places: condensed(places, (a, b) => marks(a) === marks(b)),
    linksOf: (x, y) => links[x * count + y] ?? [],
  }
}

/** Whether no two different words are alike in any way: then there is nothing to weigh, and the table is all there is. */
const nothingAlike = (v: Vocabulary, like: Like): boolean => {
  for (let a = 0; a < v.size; a++)
    for (let b = a + 1; b < v.size; b++) {
      const { layer } = like(a, b)
      if (layer >= CLASS) return false
    }
  return true
}

/** Whether a place holds marks (1), words (2) or both (3). */
const marksOf =
  (words: readonly Int32Array[], v: Vocabulary): ((place: Place) => number) =>
  (place) => {
    let out = 0
    place.forEach((r, k) => {
      if (r) for (let i = r.from; i < r.to; i++) out |= v.kinds[words[k]?.[i] ?? 0] === MARK ? 1 : 2
    })
    return out
  }

const cells = (lengths: readonly number[]): number => {
  let sum = 0
  let square = 0
  for (const n of lengths) {
    sum += n
    square += n * n
  }
  return (sum * sum - square) / 2
}

const weighable = (
  parts: readonly Int32Array[],
  all: number,
  words: readonly Int32Array[],
  profile: Profile,
  island: Stretch,
  options: CollateOptions,
  budget: Budget,
): boolean => {
  if (all <= SMALL) return true
  if (agreement(profile, words, island) >= ALIKE) return false
  const size = cells(distinctReadings(parts).readings.map((w) => w.length))
  if (size > options.limits.island || size > budget.weighed) {
    budget.acted.add('weighed')
    return false
  }
  budget.weighed -= size
  return true
}

/** The tokens of each witness in a stretch of columns. */
const rangesOf = (
  p: Profile,
  { from, to }: Stretch,
  count: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const out = Array.from({ length: count }, () => ({ from: 0, to: 0 }))
  p.members.forEach((m, k) => {
    let first = -1
    let last = -1
    for (let c = from; c < to; c++) {
      const i = p.cells[k]?.[c] ?? -1
      if (i < 0) continue
      if (first < 0) first = i
      last = i
    }
    if (first >= 0) out[m] = { from: first, to: last + 1 }
  })
  return out
}

/** A stretch of a table as a table of its own. */
const sliced = (p: Profile, { from, to }: Stretch, ranges: readonly { readonly from: number }[]): Profile => ({
  members: p.members,
  length: to - from,
  cells: p.cells.map((cells, k) => {
    const start = ranges[p.members[k] ?? 0]?.from ?? 0
    return cells.slice(from, to).map((i) => (i < 0 ? -1 : i - start))
  }),
})

interface Local {
  readonly places: readonly Place[]
  readonly linksOf: LinksOf
}

/** The distinct readings that are not empty, in canonical order, and which of them each witness has. */
const distinctReadings = (
  parts: readonly Int32Array[],
): { readonly readings: readonly Int32Array[]; readonly index: readonly number[] } => {
  const keyed = new Map<string, Int32Array>()
  const keys = parts.map((w) => {
    const key = w.join()
    if (w.length > 0 && !keyed.has(key)) keyed.set(key, w)
    return key
  })
  const sorted = [...keyed.keys()]
  const place = new Map(sorted.map((key, i) => [key, i]))
  return {
    readings: sorted.map((key) => keyed.get(key) ?? new Int32Array()),
    index: keys.map((key) => place.get(key) ?? -1),
  }
}

const weighed = (parts: readonly Int32Array[], v: Vocabulary, like: Like): Local => {
  const { readings, index } = distinctReadings(parts)
  const count = readings.length
  const b = allBeliefs(readings, v, like)
  const links: Pair[][] = b.p.map((p, k) => {
    const g = b.grids[k]
    const out: Pair[] = []
    if (p && g)
      for (let at = 0; at < p.length; at++)
        if (held(p[at] ?? 0, g.sorts[at] ?? NEVER)) out.push([Math.floor(at / g.n), at % g.n])
    return out
  })
  const ofReadings: LinksOf = (x, y) => links[x * count + y] ?? []
  const profile = islandTable(
    b,
    readings.map((r) => r.length),
    v,
  )
  const cell = (x: number, y: number): number => x * count + y
  const at = (x: number, y: number, i: number, j: number): number => i * (b.grids[cell(x, y)]?.n ?? 0) + j
  const layerOf = (x: number, y: number, i: number, j: number): number =>
    like(readings[x]?.[i] ?? 0, readings[y]?.[j] ?? 0).layer
  const article = (x: number, i: number): boolean => ARTICLES.has(v.forms[readings[x]?.[i] ?? 0] ?? '')
  const joined = phrases(placesOf(profile), {
    count,
    linksOf: ofReadings,
    belief: (x, y, i, j) => b.p[cell(x, y)]?.[at(x, y, i, j)] ?? 0,
    alike: (x, y, i, j) =>
      layerOf(x, y, i, j) >= (v.kinds[readings[x]?.[i] ?? 0] === FUNCTION ? FOLDED : SPELLING) ||
      (article(x, i) && article(y, j)),
    same: (x, y, i, j) =>
      layerOf(x, y, i, j) >= STEM && (v.kinds[readings[x]?.[i] ?? 0] !== FUNCTION || layerOf(x, y, i, j) >= FOLDED),
    article,
    opens: (x, i) => article(x, i) || v.classes[readings[x]?.[i] ?? 0] === PREPOSITION,
    marks: marksOf(readings, v),
  })
  return {
    places: joined.map((place) => index.map((x) => (x < 0 ? null : (place[x] ?? null)))),
    linksOf: (x, y) => {
      const s = index[x] ?? -1
      const t = index[y] ?? -1
      if (s < 0 || t < 0) return []
      if (s === t) return Array.from(parts[x] ?? [], (_, i) => [i, i] as const)
      return s < t ? ofReadings(s, t) : ofReadings(t, s).map(([i, j]) => [j, i] as const)
    },
  }
}

const readOff = (part: Profile, parts: readonly Int32Array[], ofTable: ReturnType<typeof linksOfTable>): Local => {
  const row = new Map(part.members.map((m, k) => [m, k]))
  return {
    places: placesOf(part),
    linksOf: (x, y) => {
      const a = part.cells[row.get(x) ?? -1]
      const b = part.cells[row.get(y) ?? -1]
      if (!a || !b) return []
      const columns: Pair[] = []
      for (let c = 0; c < part.length; c++) {
        const i = a[c] ?? -1
        const j = b[c] ?? -1
        if (i >= 0 && j >= 0) columns.push([i, j])
      }
      return ofTable(parts[x] ?? new Int32Array(), parts[y] ?? new Int32Array(), columns)
    },
  }
}
