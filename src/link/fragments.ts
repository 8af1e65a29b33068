/** Quoted words of one statement that stand in another: what they weigh, and what they say for a link. */
import type { Case } from './case.ts'
import type { Context } from './context.ts'
import type { Passage } from './measures.ts'

/** Log-odds of a quoted fragment found word for word: quoted there too, or told there; and for every further rare word. */
const FRAGMENT = { least: 130, whole: 0.5, quoted: 2.8, told: 1.2, further: 0.5, highest: 4, share: 0.4 } as const
/** Longer passages than this are not searched for runs. */
const LONGEST_RUN = 400

/** Is all of it quoted? */
export const isSpoken = (c: Context): boolean => c.mode === 'direct' || c.mode === 'transcript'

/** The shortest run of terms that is no chance. */
const SHORTEST_RUN = 3

/** The weight of the terms of `inner` that stand in `outer` in unbroken runs of three or more, or all at once. */
const run = (inner: Passage, outer: Passage, weights: Int32Array): number => {
  const n = inner.to - inner.from
  const found = new Uint8Array(n)
  const least = Math.min(SHORTEST_RUN, n)
  for (let i = 0; i < n; i++)
    for (let j = outer.from; j < outer.to; j++) {
      let k = 0
      while (
        i + k < n &&
        j + k < outer.to &&
        (inner.all[inner.from + i + k] ?? 0) >> 1 === (outer.all[j + k] ?? 0) >> 1
      )
        k++
      if (k >= least) found.fill(1, i, i + k)
    }
  let sum = 0
  for (let i = 0; i < n; i++) if (found[i] === 1) sum += weights[(inner.all[inner.from + i] ?? 0) >> 1] ?? 0
  return sum
}

const weightOf = (p: Passage, weights: Int32Array): number => {
  let sum = 0
  for (let i = p.from; i < p.to; i++) sum += weights[(p.all[i] ?? 0) >> 1] ?? 0
  return sum
}

/** How much of the shorter stands in the longer in unbroken runs, by weight; 0 where neither is much the longer. */
export const unbroken = (a: Passage, b: Passage, weights: Int32Array): number => {
  const [short, long] = a.to - a.from <= b.to - b.from ? [a, b] : [b, a]
  const n = short.to - short.from
  if (n > LONGEST_RUN || long.to - long.from > LONGEST_RUN || 4 * (long.to - long.from) < 5 * n) return 0
  const all = weightOf(short, weights)
  return all === 0 ? 0 : run(short, long, weights) / all
}

/** How much of a statement stands in quotation marks, by weight. */
const shareOf = (x: Case, weights: Int32Array): number => {
  const all = weightOf(x.passage, weights)
  return all === 0 ? 0 : x.fragments.reduce((sum, f) => sum + weightOf(f, weights), 0) / all
}

const oddsOf = (weight: number, base: number): number =>
  weight < FRAGMENT.least ? 0 : Math.min(FRAGMENT.highest, base + (FRAGMENT.further * (weight - FRAGMENT.least)) / 100)

/** Log-odds of quoted words of `x` that stand unbroken in `y`: more where they are quoted there too. */
export const fragmentOdds = (x: Case, y: Case, weights: Int32Array): number => {
  if (y.passage.to - y.passage.from > LONGEST_RUN) return 0
  const spoken = isSpoken(y.context)
  let best = 0
  for (const f of x.fragments) {
    if (f.to - f.from > LONGEST_RUN) continue
    const most = weightOf(f, weights) * FRAGMENT.whole
    const enough = (w: number): number => (w >= most ? w : 0)
    const quoted = enough(
      spoken ? run(f, y.passage, weights) : Math.max(0, ...y.fragments.map((g) => run(f, g, weights))),
    )
    const told = spoken ? 0 : enough(run(f, y.passage, weights))
    best = Math.max(best, oddsOf(quoted, FRAGMENT.quoted), oddsOf(told, FRAGMENT.told))
  }
  return best * Math.min(1, shareOf(x, weights) / FRAGMENT.share)
}

/** Does it quote words that tell something, beside what it tells in the outlet's own? */
export const quotes = (c: Case, weights: Int32Array): boolean =>
  c.fragments.some((f) => weightOf(f, weights) >= FRAGMENT.least)

/** The shortest run of terms that two outlets quote alike and not by chance. */
const SHORTEST_FRAGMENT = 3

/** The quotations of a statement; of one that is all quoted, the whole. */
const quotationsOf = (c: Case): readonly Passage[] => (isSpoken(c.context) ? [c.passage] : c.fragments)

const stands = (inner: Passage, outer: Passage): boolean => {
  const n = inner.to - inner.from
  if (n < SHORTEST_FRAGMENT) return false
  for (let j = outer.from; j + n <= outer.to; j++) {
    let k = 0
    while (k < n && (inner.all[inner.from + k] ?? 0) >> 1 === (outer.all[j + k] ?? 0) >> 1) k++
    if (k === n) return true
  }
  return false
}

/** Does a quotation of several words of one stand unbroken in a quotation of the other? Symmetric. */
export const sameFragment = (a: Case, b: Case): boolean =>
  quotationsOf(a).some((p) => quotationsOf(b).some((q) => stands(p, q) || stands(q, p)))
