/**
 * Words that are the same in another dress, found inside the runs the collation left open.
 *
 *     A | We've got  | half-century | [w]hen
 *     B | We have got| half century | When
 *
 * Up to four tokens on either side meet when they spell the same letters after contractions are written out and
 * spellings brought together; of the ways to do so, the one that covers most letters. A run of more than 40,000 pairs
 * of tokens is left as it is.
 */
import type { TokenRange } from '../model/index.ts'
import { pieceLetters, spelledOn } from './spelled.ts'
import type { Word } from './words.ts'

const WINDOW = 5
const CAP = 40_000
/** In a run of few tokens, grammar meets grammar wherever it stands. */
const NARROW = 4

export const looks = (
  a: readonly Word[],
  b: readonly Word[],
  mateA: Int32Array,
  mateB: Int32Array,
  locusA: Int32Array,
  locusB: Int32Array,
): readonly { readonly a: TokenRange; readonly b: TokenRange }[] => {
  const out: { a: TokenRange; b: TokenRange }[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    let ni = i
    while (ni < a.length && mateA[ni] === -1) ni++
    const nj = ni < a.length ? (mateA[ni] ?? b.length) : b.length
    if (ni > i && nj > j) inGap(a, b, { from: i, to: ni }, { from: j, to: nj }, mateA, mateB, locusA, locusB, out)
    i = ni + 1
    j = nj + 1
  }
  return out
}

/** A run of tokens that spells something on both sides: its lengths there and how many letters it covers. */
interface Meeting {
  readonly p: number
  readonly q: number
  readonly weight: number
}

const inGap = (
  a: readonly Word[],
  b: readonly Word[],
  ga: TokenRange,
  gb: TokenRange,
  mateA: Int32Array,
  mateB: Int32Array,
  locusA: Int32Array,
  locusB: Int32Array,
  out: { a: TokenRange; b: TokenRange }[],
): void => {
  const n = ga.to - ga.from
  const m = gb.to - gb.from
  if (n * m > CAP) return
  const width = m + 1
  const found = meetings(a, b, ga, gb, locusA, n <= NARROW && m <= NARROW ? null : locusB)
  if (found.size === 0) return
  const best = new Float64Array((n + 1) * width)
  const step = new Int16Array((n + 1) * width)
  for (let x = n; x >= 0; x--)
    for (let y = m; y >= 0; y--) {
      const at = x * width + y
      let score = 0
      let how = 0
      if (x < n) {
        score = best[at + width] ?? 0
        how = 1
      }
      if (y < m && (best[at + 1] ?? 0) > score) {
        score = best[at + 1] ?? 0
        how = 2
      }
      for (const { p, q, weight } of found.get(at) ?? []) {
        const total = weight + (best[(x + p) * width + y + q] ?? 0)
        if (total > score) {
          score = total
          how = 8 * p + 64 * q
        }
      }
      best[at] = score
      step[at] = how
    }
  for (let x = 0, y = 0; x < n || y < m;) {
    const how = step[x * width + y] ?? 0
    if (how === 1) x++
    else if (how === 2) y++
    else if (how === 0) break
    else {
      const p = (how >> 3) & 7
      const q = how >> 6
      const i = ga.from + x
      const j = gb.from + y
      if (p === 1 && q === 1 && a[i]?.form === b[j]?.form) {
        mateA[i] = j
        mateB[j] = i
      } else out.push({ a: { from: i, to: i + p }, b: { from: j, to: j + q } })
      x += p
      y += q
    }
  }
}

/** What each run of a gap spells, with where it begins and how long it is: shorter runs first. */
const runsOf = (
  words: readonly Word[],
  gap: TokenRange,
  visit: (start: number, length: number, spellings: readonly string[]) => void,
): void => {
  const pieces = words.slice(gap.from, gap.to).map(pieceLetters)
  for (let x = gap.from; x < gap.to; x++) {
    if (edgeMark(words[x])) continue
    let spellings: readonly string[] = ['']
    for (let p = 1; p <= WINDOW && x + p <= gap.to; p++) {
      spellings = spelledOn(spellings, pieces[x + p - 1 - gap.from] ?? [])
      if (!edgeMark(words[x + p - 1])) visit(x, p, spellings)
    }
  }
}

/** The meetings of a gap, by the cell of the grid they begin in; in a cell, shorter runs first. */
const meetings = (
  a: readonly Word[],
  b: readonly Word[],
  ga: TokenRange,
  gb: TokenRange,
  locusA: Int32Array,
  locusB: Int32Array | null,
): ReadonlyMap<number, readonly Meeting[]> => {
  const width = gb.to - gb.from + 1
  const cells = new Map<number, Meeting[]>()
  const add = (i: number, j: number, meeting: Meeting): void => {
    const at = (i - ga.from) * width + j - gb.from
    const list = cells.get(at)
    if (!list) cells.set(at, [meeting])
    else if (!list.some((m) => m.p === meeting.p && m.q === meeting.q)) list.push(meeting)
  }
  const there = new Map<string, { readonly j: number; readonly q: number }[]>()
  const note = (key: string, j: number, q: number): void => {
    const list = there.get(key)
    if (list) list.push({ j, q })
    else there.set(key, [{ j, q }])
  }
  /** Does either of two words of different columns face another form of itself in its own: `cheer`, `cheering`? */
  const rendered = (i: number, j: number): boolean =>
    faces(a[i], b, gb, locusB, locusA[i] ?? -1) || faces(b[j], a, ga, locusA, locusB?.[j] ?? -1)
  runsOf(b, gb, (j, q, spellings) => {
    for (const s of new Set(spellings)) if (s !== '') note(s, j, q)
  })
  for (let j = gb.from; j < gb.to; j++) if (b[j]?.kind === 'mark') note(MARK + (b[j]?.form ?? ''), j, 1)
  runsOf(a, ga, (i, p, spellings) => {
    for (const s of spellings)
      for (const { j, q } of there.get(s) ?? []) {
        const single = p === 1 && q === 1
        if (single && a[i]?.kind === 'mark' && b[j]?.kind === 'mark') continue
        if (single && locusB && locusA[i] !== locusB[j] && (apart(a[i], b[j]) || rendered(i, j))) continue
        add(i, j, { p, q, weight: s.length + (single ? 0.25 : 0) - 0.01 * (p + q) })
      }
  })
  for (let i = ga.from; i < ga.to; i++)
    if (locusB && a[i]?.kind === 'mark')
      for (const { j } of there.get(MARK + (a[i]?.form ?? '')) ?? [])
        if (locusA[i] === locusB[j]) add(i, j, { p: 1, q: 1, weight: 0.5 })
  for (const list of cells.values()) list.sort((x, y) => x.p - y.p || x.q - y.q)
  return cells
}

/** Before the form of a mark: no word is spelled with a blank. */
const MARK = ' '

/** The same word of grammar, which meets only in its own column. */
const apart = (x: Word | undefined, y: Word | undefined): boolean => x?.kind === 'function' && x.form === y?.form

/** Does a word have another form of itself among the tokens of a gap that stand in one column? */
const faces = (
  w: Word | undefined,
  others: readonly Word[],
  gap: TokenRange,
  locus: Int32Array | null,
  column: number,
): boolean => {
  if (w?.kind !== 'content' || locus === null) return false
  for (let k = gap.from; k < gap.to; k++)
    if (locus[k] === column && others[k]?.kind === 'content' && others[k]?.lemmas.some((l) => w.lemmas.includes(l)))
      return true
  return false
}

/** May a run not begin or end with it? A bracket may, for `[w]hen`. */
const edgeMark = (w: Word | undefined): boolean => w === undefined || (w.kind === 'mark' && w.form !== '')
