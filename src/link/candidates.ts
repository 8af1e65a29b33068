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
}
/** Limits for a collection of so many passages: a small one can afford to look at nearly everything. */
export const limitsFor = (count: number): CandidateLimits =>
  count <= 4000
    ? { rarest: 48, budget: 12_000, most: 160 }
    : count <= 60_000
      ? { rarest: 16, budget: 4000, most: 40 }
      : { rarest: 12, budget: 800, most: 24 }

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

/** The weight of a term in whole numbers: the rarer in the collection, the heavier. */
export const rarity = (df: Int32Array, count: number): Int32Array => {
  const out = new Int32Array(df.length)
  for (let t = 0; t < df.length; t++)
    out[t] = Math.max(1, Math.round(16 * Math.log2((count + 1) / (0.5 + (df[t] ?? 0)))))
  return out
}

/** Calls `visit(i, j)` with `j < i` for every candidate pair, in order of `i`. */
export const candidates = (
  p: Passages,
  vocab: Vocabulary,
  limits: CandidateLimits,
  visit: (i: number, j: number) => void,
): void => {
  const n = p.count
  const df = documentFrequencies(p, vocab.size())
  const weight = rarity(df, n)
  const flags = vocab.flags()
  const { rarest } = limits
  const entries = new Int32Array(n * rarest).fill(-1)
  const total = new Int32Array(n)
  const sizes = new Int32Array(vocab.size() + 1)
  const chosen = new Int32Array(rarest)
  const seen = new Int32Array(vocab.size()).fill(-1)
  for (let i = 0; i < n; i++) {
    let m = 0
    for (let k = p.starts[i] ?? 0; k < (p.starts[i + 1] ?? 0); k++) {
      const t = (p.all[k] ?? 0) >> 1
      if (seen[t] === i) continue
      seen[t] = i
      const w = (flags[t] ?? 0) & GRAMMAR ? 1 : (weight[t] ?? 0)
      if (m === rarest && w <= weightAt(weight, flags, chosen[m - 1] ?? 0)) continue
      let at = m < rarest ? m++ : m - 1
      while (at > 0 && weightAt(weight, flags, chosen[at - 1] ?? 0) < w) {
        chosen[at] = chosen[at - 1] ?? 0
        at--
      }
      chosen[at] = t
    }
    let sum = 0
    for (let r = 0; r < m; r++) {
      const t = chosen[r] ?? 0
      entries[i * rarest + r] = t
      sizes[t + 1] = (sizes[t + 1] ?? 0) + 1
      sum += weightAt(weight, flags, t)
    }
    total[i] = sum
  }
  for (let t = 0; t < vocab.size(); t++) sizes[t + 1] = (sizes[t + 1] ?? 0) + (sizes[t] ?? 0)
  const list = new Int32Array(sizes[vocab.size()] ?? 0)
  const filled = new Int32Array(vocab.size())
  const gathered = new Int32Array(n)
  const counts = new Uint8Array(n)
  const touched = new Int32Array(Math.max(1, limits.budget * 2))
  const top = new Int32Array(limits.most)
  for (let i = 0; i < n; i++) {
    let nTouched = 0
    let budget = limits.budget
    let m = 0
    for (; m < rarest; m++) {
      const t = entries[i * rarest + m] ?? -1
      if (t < 0) break
      const from = sizes[t] ?? 0
      const size = filled[t] ?? 0
      list[from + size] = i
      filled[t] = size + 1
      // of a list too long to look through, the oldest entries stand for the rest
      const looked = Math.min(size, budget)
      budget -= looked
      const w = weightAt(weight, flags, t)
      for (let k = from; k < from + looked; k++) {
        const j = list[k] ?? 0
        if (gathered[j] === 0) touched[nTouched++] = j
        gathered[j] = (gathered[j] ?? 0) + w
        counts[j] = (counts[j] ?? 0) + 1
      }
    }
    let kept = 0
    for (let k = 0; k < nTouched; k++) {
      const j = touched[k] ?? 0
      const g = gathered[j] ?? 0
      const lighter = Math.min(total[i] ?? 0, total[j] ?? 0)
      if ((counts[j] ?? 0) >= 2 ? 6 * g >= lighter : 3 * g >= lighter) {
        if (kept < top.length) {
          let at = kept++
          while (at > 0 && (gathered[top[at - 1] ?? 0] ?? 0) < g) {
            top[at] = top[at - 1] ?? 0
            at--
          }
          top[at] = j
        } else if (g > (gathered[top[kept - 1] ?? 0] ?? 0)) {
          let at = kept - 1
          while (at > 0 && (gathered[top[at - 1] ?? 0] ?? 0) < g) {
            top[at] = top[at - 1] ?? 0
            at--
          }
          top[at] = j
        }
      }
    }
    for (let k = 0; k < kept; k++) visit(i, top[k] ?? 0)
    for (let k = 0; k < nTouched; k++) {
      gathered[touched[k] ?? 0] = 0
      counts[touched[k] ?? 0] = 0
    }
  }
}

const weightAt = (weight: Int32Array, flags: Uint8Array, t: number): number =>
  (flags[t] ?? 0) & GRAMMAR ? 1 : (weight[t] ?? 0)
