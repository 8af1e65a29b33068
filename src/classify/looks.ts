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
import { spelled } from './spelled.ts'
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
      for (let p = 1; p <= WINDOW && x + p <= n; p++)
        for (let q = 1; q <= WINDOW && y + q <= m; q++) {
          const w = weigh(
            a,
            b,
            ga.from + x,
            ga.from + x + p,
            gb.from + y,
            gb.from + y + q,
            locusA,
            n <= NARROW && m <= NARROW ? null : locusB,
          )
          if (w <= 0) continue
          const total = w + (best[(x + p) * width + y + q] ?? 0)
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

/** How many letters a meeting of two runs covers; 0 where they do not meet. */
const weigh = (
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  i2: number,
  j: number,
  j2: number,
  locusA: Int32Array,
  locusB: Int32Array | null,
): number => {
  const first = a[i]
  const other = b[j]
  if (!first || !other) return 0
  if (i2 - i === 1 && j2 - j === 1 && first.kind === 'mark' && other.kind === 'mark')
    return first.form === other.form && locusA[i] === locusB?.[j] ? 0.5 : 0
  if (edgeMark(first) || edgeMark(other) || edgeMark(a[i2 - 1]) || edgeMark(b[j2 - 1])) return 0
  const single = i2 - i === 1 && j2 - j === 1
  if (single && first.kind === 'function' && first.form === other.form && locusB && locusA[i] !== locusB[j]) return 0
  for (const x of spelled(a, i, i2))
    for (const y of spelled(b, j, j2))
      if (x === y && x !== '') return x.length + (single ? 0.25 : 0) - 0.01 * (i2 - i + j2 - j)
  return 0
}

/** May a run not begin or end with it? A bracket may, for `[w]hen`. */
const edgeMark = (w: Word | undefined): boolean => w === undefined || (w.kind === 'mark' && w.form !== '')
