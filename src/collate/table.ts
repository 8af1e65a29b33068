/**
 * All witnesses in one table, without a base text.
 *
 * Progressive alignment (Feng and Doolittle 1987): the two most alike are aligned first, by the mean likeness
 * of groups (UPGMA, Sokal and Michener 1958); then every witness is taken out and put back against all others
 * (Barton and Sternberg 1987). The witnesses come in a canonical order and ties fall to the first, so the
 * order of the input has no part in it.
 */
import { align, type Worth } from './align.ts'
import type { Budget, Limits } from './options.ts'
import { columnsOf, type Columns, merged, type Profile, restricted, single } from './profile.ts'

/** The worth of putting one word over another. */
export type WordWorth = (a: number, b: number) => number

/** The mean worth of the words of two columns over each other. */
export const wordsOver =
  (p: Columns, q: Columns, worth: WordWorth): Worth =>
  (i, j) => {
    let sum = 0
    for (let x = p.starts[i] ?? 0; x < (p.starts[i + 1] ?? 0); x++)
      for (let y = q.starts[j] ?? 0; y < (q.starts[j + 1] ?? 0); y++)
        sum += (p.counts[x] ?? 0) * (q.counts[y] ?? 0) * worth(p.words[x] ?? 0, q.words[y] ?? 0)
    return sum / (p.members * q.members)
  }

/** Dice's coefficient of two bags of words. */
const shared = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, total: number): number => {
  let n = 0
  for (const [w, k] of a.size < b.size ? a : b) n += Math.min(k, (a.size < b.size ? b : a).get(w) ?? 0)
  return total === 0 ? 1 : (2 * n) / total
}

const bag = (words: Int32Array): ReadonlyMap<number, number> => {
  const out = new Map<number, number>()
  for (const w of words) out.set(w, (out.get(w) ?? 0) + 1)
  return out
}

/** How alike two witnesses are, in [0, 1]: the first to be joined are the most alike. */
export type Nearness = (x: number, y: number) => number

/** Puts two partial tables together. */
export type Join = (p: Profile, q: Profile) => Profile

/** A join by the likeness of words, with anchors. */
export const joinByWords =
  (words: readonly Int32Array[], worth: WordWorth, limits: Limits, budget: Budget): Join =>
  (p, q) => {
    const a = columnsOf(p, words)
    const b = columnsOf(q, words)
    return merged(p, q, align(a, b, wordsOver(a, b, worth), limits, budget, 'anchored'))
  }

/** Nearness by the words two witnesses share, wherever they stand. */
export const nearByWords = (words: readonly Int32Array[]): Nearness => {
  const bags = words.map(bag)
  return (x, y) => {
    const a = bags[x]
    const b = bags[y]
    return a && b ? shared(a, b, (words[x]?.length ?? 0) + (words[y]?.length ?? 0)) : 0
  }
}

/** Aligns witnesses given by their lengths, in canonical order. */
export const table = (lengths: readonly number[], near: Nearness, join: Join): Profile =>
  refined(joined(lengths, near, join), lengths.length, join)

const joined = (lengths: readonly number[], nearness: Nearness, join: Join): Profile => {
  const groups: (Profile | null)[] = lengths.map((n, k) => single(k, n))
  const near = lengths.map((_, i) => Float64Array.from(lengths, (_, j) => (i < j ? nearness(i, j) : -1)))
  for (let i = 0; i < near.length; i++)
    for (let j = 0; j < i; j++) {
      const row = near[i]
      if (row) row[j] = near[j]?.[i] ?? -1
    }
  for (let left = lengths.length; left > 1; left--) {
    let bestI = -1
    let bestJ = -1
    let best = -1
    for (let i = 0; i < groups.length; i++)
      if (groups[i])
        for (let j = i + 1; j < groups.length; j++)
          if (groups[j] && (near[i]?.[j] ?? -1) > best) {
            best = near[i]?.[j] ?? -1
            bestI = i
            bestJ = j
          }
    const p = groups[bestI]
    const q = groups[bestJ]
    if (!p || !q) break
    for (let k = 0; k < groups.length; k++) {
      const rowI = near[bestI]
      const rowK = near[k]
      if (k === bestI || k === bestJ || !groups[k] || !rowI || !rowK) continue
      const mean =
        ((rowI[k] ?? 0) * p.members.length + (near[bestJ]?.[k] ?? 0) * q.members.length) /
        (p.members.length + q.members.length)
      rowI[k] = mean
      rowK[bestI] = mean
    }
    groups[bestI] = join(p, q)
    groups[bestJ] = null
  }
  return groups.find((g) => g !== null) ?? { members: [], cells: [], length: 0 }
}

const refined = (whole: Profile, count: number, join: Join): Profile => {
  if (count < 3) return whole
  let out = whole
  for (let k = 0; k < count; k++)
    out = join(
      restricted(out, (m) => m !== k),
      restricted(out, (m) => m === k),
    )
  return out
}
