/**
 * Which pairs are worth scoring: those that share rare words.
 *
 * Every passage is entered under its rarest terms (by how many passages hold them); two passages are candidates
 * when they share two of these, or one that makes up much of a short passage. No passage looks at more than
 * `budget` entries, rarest words first, nor keeps more than `most` candidates, so the work is linear in the
 * number of passages whatever they hold.
 */
import type { Vocabulary } from './vocabulary.ts'
import { GRAMMAR } from './vocabulary.ts'

/** Many passages in one array: passage `i` is `all[starts[i]]` … `all[starts[i + 1] - 1]`. */
export interface Passages {
  readonly all: Int32Array
  readonly starts: Int32Array
  readonly count: number
}

export interface CandidateLimits {
  /** Under how many of its rarest terms a passage is entered. */
  readonly rarest: number
  /** How many entries a passage looks at. */
  readonly budget: number
  /** How many candidates a passage keeps among those before it. */
  readonly most: number
  /** What candidates share of the rare words of the lighter, by weight, is at least one part in so many. */
  readonly part: number
}
/** Limits for a collection of so many passages: a small one can afford to look at nearly everything. */
export const limitsFor = (count: number): CandidateLimits =>
  count <= 4000
    ? { rarest: 15, budget: 12_000, most: 160, part: 6 }
    : count <= 60_000
      ? { rarest: 15, budget: 1500, most: 40, part: 5 }
      : { rarest: 10, budget: 200, most: 12, part: 3 }

/** How many passages hold each term. */
export const documentFrequencies = (p: Passages, terms: number): Int32Array => {
  const df = new Int32Array(terms)
  const last = new Int32Array(terms).fill(-1)
  for (let i = 0; i < p.count; i++)
    for (let k = p.starts[i] ?? 0; k < (p.starts[i + 1] ?? 0); k++) {
      const t = (p.all[k] ?? 0) >> 1
      if (last[t] === i) continue
      last[t] = i
      df[t] = (df[t] ?? 0) + 1
    }
  return df
}

/** What a term weighs that nearly every passage holds: where all are alike, what all share still counts. */
const LEAST_RARITY = 24

/** The weight of a term in whole numbers: the rarer in the collection, the heavier. */
export const rarity = (df: Int32Array, count: number): Int32Array => {
  const out = new Int32Array(df.length)
  for (let t = 0; t < df.length; t++)
    out[t] = Math.max(LEAST_RARITY, Math.round(16 * Math.log2((count + 1) / (0.5 + (df[t] ?? 0)))))
  return out
}

/** A passage with no more entries than this is short: one shared rare word may be much of it. */
const SHORT = 3
/** Weight and count of what two passages share, in one number: the count in the last four bits. */
const COUNT = 15

/** The rarest terms of every passage, rarest first, in rows of `rarest`; -1 where there are fewer. */
const rarestTerms = (
  p: Passages,
  weight: Int32Array,
  rarest: number,
): { readonly rows: Int32Array; readonly total: Int32Array } => {
  const rows = new Int32Array(p.count * rarest).fill(-1)
  const total = new Int32Array(p.count)
  const seen = new Int32Array(weight.length).fill(-1)
  for (let i = 0; i < p.count; i++) {
    const base = i * rarest
    let m = 0
    for (let k = p.starts[i] ?? 0; k < (p.starts[i + 1] ?? 0); k++) {
      const t = (p.all[k] ?? 0) >> 1
      if (seen[t] === i) continue
      seen[t] = i
      const w = weight[t] ?? 0
      if (m === rarest && w <= (weight[rows[base + m - 1] ?? 0] ?? 0)) continue
      let at = m < rarest ? m++ : m - 1
      while (at > 0 && (weight[rows[base + at - 1] ?? 0] ?? 0) < w) {
        rows[base + at] = rows[base + at - 1] ?? 0
        at--
      }
      rows[base + at] = t
    }
    let sum = 0
    for (let r = 0; r < m; r++) sum += weight[rows[base + r] ?? 0] ?? 0
    total[i] = sum
  }
  return { rows, total }
}

/** Calls `visit(i, j)` with `j < i` for every candidate pair, in order of `i`. */
export const candidates = (
  p: Passages,
  vocab: Vocabulary,
  limits: CandidateLimits,
  visit: (i: number, j: number) => void,
): void => {
  const n = p.count
  const { part, rarest } = limits
  const flags = vocab.flags()
  const weight = rarity(documentFrequencies(p, vocab.size()), n)
  for (let t = 0; t < weight.length; t++) if ((flags[t] ?? 0) & GRAMMAR) weight[t] = 1
  const { rows, total } = rarestTerms(p, weight, rarest)
  const starts = new Int32Array(weight.length + 1)
  for (let k = 0; k < rows.length; k++) {
    const t = rows[k] ?? -1
    if (t >= 0) starts[t + 1] = (starts[t + 1] ?? 0) + 1
  }
  for (let t = 0; t < weight.length; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0)
  // every list holds the passages before the one at hand, each as `passage << 1 | short`
  const list = new Int32Array(starts[weight.length] ?? 0)
  const filled = new Int32Array(weight.length)
  const shared = new Int32Array(n)
  const touched = new Int32Array(Math.max(1, limits.budget))
  const top = new Int32Array(limits.most)
  for (let i = 0; i < n; i++) {
    const base = i * rarest
    const short = (rows[base + SHORT] ?? -1) < 0 ? 1 : 0
    let nTouched = 0
    let budget = limits.budget
    for (let m = 0; m < rarest; m++) {
      const t = rows[base + m] ?? -1
      if (t < 0) break
      const from = starts[t] ?? 0
      const size = filled[t] ?? 0
      list[from + size] = (i << 1) | short
      filled[t] = size + 1
      // of a list too long to look through, the oldest entries stand for the rest
      const end = from + (size < budget ? size : budget)
      budget -= end - from
      const step = ((weight[t] ?? 0) << 4) + 1
      for (let k = from; k < end; k++) {
        const e = list[k] ?? 0
        const j = e >> 1
        const s = shared[j] ?? 0
        if (s === 0) touched[nTouched++] = e
        shared[j] = s + step
      }
    }
    const mine = total[i] ?? 0
    let kept = 0
    for (let k = 0; k < nTouched; k++) {
      const e = touched[k] ?? 0
      const j = e >> 1
      const s = shared[j] ?? 0
      const count = s & COUNT
      if (count === 1 && (short | (e & 1)) === 0) continue
      const g = s >> 4
      const other = total[j] ?? 0
      const lighter = mine < other ? mine : other
      if ((count >= 2 ? part * g : 3 * g) < lighter) continue
      if (kept === top.length && g <= (shared[top[kept - 1] ?? 0] ?? 0) >> 4) continue
      let at = kept < top.length ? kept++ : kept - 1
      while (at > 0 && (shared[top[at - 1] ?? 0] ?? 0) >> 4 < g) {
        top[at] = top[at - 1] ?? 0
        at--
      }
      top[at] = j
    }
    for (let k = 0; k < kept; k++) visit(i, top[k] ?? 0)
    for (let k = 0; k < nTouched; k++) shared[(touched[k] ?? 0) >> 1] = 0
  }
}
