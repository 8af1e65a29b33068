/** How rare the terms of a collection are, and which of a passage are its rarest. */
import type { Passages } from './measures.ts'

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

/** Terms of one passage with their weights, heaviest first; `collect` fills them and gives how many there are. */
export interface Rarest {
  readonly terms: Int32Array
  readonly weights: Int32Array
  readonly collect: (i: number) => number
}

/** The rarest distinct terms of a passage, at most `most`; of equally rare ones the first. */
export const rarestTerms = (p: Passages, weight: Int32Array, most: number): Rarest => {
  const terms = new Int32Array(most)
  const weights = new Int32Array(most)
  // for every term the passage that had it last, and its weight, side by side
  const known = new Int32Array(2 * weight.length)
  for (let t = 0; t < weight.length; t++) {
    known[2 * t] = -1
    known[2 * t + 1] = weight[t] ?? 0
  }
  const { all, starts } = p
  const collect = (i: number): number => {
    const end = starts[i + 1] ?? 0
    let m = 0
    for (let k = starts[i] ?? 0; k < end; k++) {
      const t = (all[k] ?? 0) >> 1
      if (known[2 * t] === i) continue
      known[2 * t] = i
      const w = known[2 * t + 1] ?? 0
      if (m === most && w <= (weights[m - 1] ?? 0)) continue
      let at = m < most ? m++ : m - 1
      while (at > 0 && (weights[at - 1] ?? 0) < w) {
        terms[at] = terms[at - 1] ?? 0
        weights[at] = weights[at - 1] ?? 0
        at--
      }
      terms[at] = t
      weights[at] = w
    }
    return m
  }
  return { terms, weights, collect }
}
