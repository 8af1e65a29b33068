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
  count <= 1000
    ? { rarest: 60, budget: 12_000, most: 400, part: 8 }
    : count <= 4000
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
/** Weight and count of what two passages share, in one number: the count in the last bits. */
const COUNT_BITS = 6
const COUNT = (1 << COUNT_BITS) - 1
/** 2³² over the golden ratio: the high bits of its products spread even regular numbers (Knuth, vol. 3, 6.4). */
const SPREAD = 0x9e3779b1

/** Terms of one passage with their weights, heaviest first; `collect` fills them and gives how many there are. */
interface Rarest {
  readonly terms: Int32Array
  readonly weights: Int32Array
  readonly collect: (i: number) => number
}

/** The rarest distinct terms of a passage, at most `most`; of equally rare ones the first. */
const rarestTerms = (p: Passages, weight: Int32Array, most: number): Rarest => {
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

/** Places of the first look for each passage that may be met: so many that two seldom fall together. */
const ROOM = 128
/** The bytes of marks are good for so many values, two a passage. */
const LAST = 253
/** The least number of bits that tell so many things apart. */
const bitsFor = (things: number): number => 32 - Math.clz32(Math.max(1, things - 1))

/**
 * Where the list of term `t` begins and ends: at `2 t` and `2 t + 1`. No list needs more places than passages hold
 * its term, nor more than are ever read.
 */
const emptyLists = (df: Int32Array, budget: number): Int32Array => {
  const out = new Int32Array(2 * df.length + 1)
  for (let t = 0; t < df.length; t++) {
    const from = out[2 * t] ?? 0
    out[2 * t + 1] = from
    out[2 * t + 2] = from + Math.min(df[t] ?? 0, budget)
  }
  return out
}

/**
 * Calls `visit(i, j)` with `j < i` for every candidate pair, in order of `i`.
 *
 * One pass: a passage reads the lists of its terms, which hold the passages before it, and enters itself. Nearly
 * all it meets it meets once. So a first look only marks the hash of whom it met, in bytes that stay in the
 * cache whatever the size of the collection; a second look gathers what is shared with those whose hash was met
 * more than once.
 */
export const candidates = (
  p: Passages,
  vocab: Vocabulary,
  limits: CandidateLimits,
  visit: (i: number, j: number) => void,
): void => {
  const n = p.count
  const { part, most, rarest } = limits
  const flags = vocab.flags()
  const df = documentFrequencies(p, vocab.size())
  const weight = rarity(df, n)
  for (let t = 0; t < weight.length; t++) if ((flags[t] ?? 0) & GRAMMAR) weight[t] = 1
  const rare = rarestTerms(p, weight, rarest)
  const lists = emptyLists(df, limits.budget)
  // the entries of the lists, each as `passage << 1 | short`
  const list = new Int32Array(lists[2 * df.length] ?? 0)
  const total = new Int32Array(n)
  const reach = Math.min(n, limits.budget)
  const markBits = Math.min(16, bitsFor(ROOM * reach))
  const met = new Uint8Array(1 << markBits)
  // a byte says in which passage's look it was set, and whether more than once
  let once = -1
  const bits = bitsFor(2 * reach)
  const mask = (1 << bits) - 1
  const keys = new Int32Array(1 << bits)
  const shared = new Int32Array(1 << bits)
  const touched = new Int32Array(1 << bits)
  const top = new Int32Array(most)
  const froms = new Int32Array(rarest)
  const ends = new Int32Array(rarest)
  for (let i = 0; i < n; i++) {
    const m = rare.collect(i)
    const short = m <= SHORT ? 1 : 0
    once += 2
    if (once > LAST) {
      met.fill(0)
      once = 1
    }
    let budget = limits.budget
    let mine = 0
    let suspects = short
    for (let r = 0; r < m; r++) {
      const t = rare.terms[r] ?? 0
      mine += rare.weights[r] ?? 0
      const from = lists[2 * t] ?? 0
      const to = lists[2 * t + 1] ?? 0
      if (to < (lists[2 * t + 2] ?? 0)) {
        list[to] = (i << 1) | short
        lists[2 * t + 1] = to + 1
      }
      // of a list too long to look through, the oldest entries stand for the rest
      const end = to - from < budget ? to : from + budget
      budget -= end - from
      froms[r] = from
      ends[r] = end
      for (let k = from; k < end; k++) {
        const e = list[k] ?? 0
        const at = Math.imul(e | 1, SPREAD) >>> (32 - markBits)
        if ((met[at] ?? 0) < once && (e & 1) === 0) met[at] = once
        else {
          met[at] = once + 1
          suspects++
        }
      }
    }
    total[i] = mine
    let nTouched = 0
    if (suspects === 0) continue
    for (let r = 0; r < m; r++) {
      const step = ((rare.weights[r] ?? 0) << COUNT_BITS) + 1
      const end = ends[r] ?? 0
      for (let k = froms[r] ?? 0; k < end; k++) {
        const e = list[k] ?? 0
        if (short === 0 && (met[Math.imul(e | 1, SPREAD) >>> (32 - markBits)] ?? 0) <= once) continue
        const key = e + 1
        let at = Math.imul(key, SPREAD) >>> (32 - bits)
        let found = keys[at] ?? 0
        while (found !== 0 && found !== key) {
          at = (at + 1) & mask
          found = keys[at] ?? 0
        }
        if (found === 0) {
          keys[at] = key
          shared[at] = step
          touched[nTouched++] = at
        } else shared[at] = (shared[at] ?? 0) + step
      }
    }
    let kept = 0
    for (let k = 0; k < nTouched; k++) {
      const at = touched[k] ?? 0
      const s = shared[at] ?? 0
      const count = s & COUNT
      const e = (keys[at] ?? 0) - 1
      if (count === 1 && (short | (e & 1)) === 0) continue
      const g = s >> COUNT_BITS
      const other = total[e >> 1] ?? 0
      const lighter = mine < other ? mine : other
      if ((count >= 2 ? part * g : 3 * g) < lighter) continue
      if (kept === most && g <= (shared[top[kept - 1] ?? 0] ?? 0) >> COUNT_BITS) continue
      let to = kept < most ? kept++ : kept - 1
      while (to > 0 && (shared[top[to - 1] ?? 0] ?? 0) >> COUNT_BITS < g) {
        top[to] = top[to - 1] ?? 0
        to--
      }
      top[to] = at
    }
    for (let k = 0; k < kept; k++) visit(i, ((keys[top[k] ?? 0] ?? 0) - 1) >> 1)
    for (let k = 0; k < nTouched; k++) keys[touched[k] ?? 0] = 0
  }
}
