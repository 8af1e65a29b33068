/**
 * Which pairs are worth scoring: those that share rare words.
 *
 * Every passage is entered under its rarest terms (by how many passages hold them); two passages are candidates
 * when they share two of these, or one that makes up much of a short passage. No passage looks at more than
 * `budget` entries, rarest words first, nor keeps more than `most` candidates, so the work is linear in the
 * number of passages whatever they hold.
 */
import { bitsFor, glancing, type Looked, SPREAD } from './glance.ts'
import { release } from './release.ts'
import type { Passages } from './measures.ts'
import { documentFrequencies, rarestTerms, rarity } from './rarest.ts'
import { GRAMMAR, type Vocabulary } from './vocabulary.ts'

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

/** A passage with no more entries than this is short: one shared rare word may be much of it. */
const SHORT = 3
/** Weight and count of what two passages share, in one number: the count in the last bits. */
const COUNT_BITS = 6
const COUNT = (1 << COUNT_BITS) - 1

interface Lists extends Looked {
  /** Finds the runs that a passage looks at by its terms, no more entries than the budget, and enters it into their lists. */
  readonly enter: (entry: number, terms: Int32Array, count: number) => void
}

/** A list for each term of the passages that hold it, as they are entered; of a list longer than the budget, the oldest. */
const emptyLists = (df: Int32Array, { budget, rarest }: CandidateLimits): Lists => {
  // the list of term `t` begins at `bounds[2 t]` and ends at `bounds[2 t + 1]`; none needs more places than passages hold its term
  const bounds = new Int32Array(2 * df.length + 1)
  for (let t = 0; t < df.length; t++) {
    const from = bounds[2 * t] ?? 0
    bounds[2 * t + 1] = from
    bounds[2 * t + 2] = from + Math.min(df[t] ?? 0, budget)
  }
  const list = new Int32Array(bounds[2 * df.length] ?? 0)
  const froms = new Int32Array(rarest)
  const ends = new Int32Array(rarest)
  return {
    list,
    froms,
    ends,
    enter: (entry, terms, count) => {
      let left = budget
      for (let r = 0; r < count; r++) {
        const t = terms[r] ?? 0
        const from = bounds[2 * t] ?? 0
        const to = bounds[2 * t + 1] ?? 0
        if (to < (bounds[2 * t + 2] ?? 0)) {
          list[to] = entry
          bounds[2 * t + 1] = to + 1
        }
        const end = to - from < left ? to : from + left
        left -= end - from
        froms[r] = from
        ends[r] = end
      }
    },
  }
}

interface Gathered {
  /** Adds to what is shared with the passage of an entry: one term of a weight. */
  readonly add: (entry: number, weight: number) => void
  /** Calls `each` with every entry, the weight shared and the count of terms shared, and forgets all. */
  readonly drain: (each: (entry: number, weight: number, count: number) => void) => void
}

/** What a passage shares with others, at most `reach` of them: open addressing over few places. */
const gathering = (reach: number): Gathered => {
  const bits = bitsFor(2 * reach)
  const mask = (1 << bits) - 1
  const keys = new Int32Array(1 << bits)
  const shared = new Int32Array(1 << bits)
  const touched = new Int32Array(1 << bits)
  let count = 0
  return {
    add: (entry, weight) => {
      const key = entry + 1
      let at = Math.imul(key, SPREAD) >>> (32 - bits)
      let found = keys[at] ?? 0
      while (found !== 0 && found !== key) {
        at = (at + 1) & mask
        found = keys[at] ?? 0
      }
      if (found === 0) {
        keys[at] = key
        shared[at] = 0
        touched[count++] = at
      }
      shared[at] = (shared[at] ?? 0) + (weight << COUNT_BITS) + 1
    },
    drain: (each) => {
      for (let k = 0; k < count; k++) {
        const at = touched[k] ?? 0
        const s = shared[at] ?? 0
        each((keys[at] ?? 0) - 1, s >> COUNT_BITS, s & COUNT)
        keys[at] = 0
      }
      count = 0
    },
  }
}

/** The heaviest of what is offered, at most `most`; of equally heavy ones the first. */
const heaviest = (
  most: number,
): {
  readonly offer: (thing: number, weight: number) => void
  readonly take: (each: (thing: number) => void) => void
} => {
  const things = new Int32Array(most)
  const weights = new Int32Array(most)
  let kept = 0
  return {
    offer: (thing, weight) => {
      if (kept === most && weight <= (weights[kept - 1] ?? 0)) return
      let to = kept < most ? kept++ : kept - 1
      while (to > 0 && (weights[to - 1] ?? 0) < weight) {
        things[to] = things[to - 1] ?? 0
        weights[to] = weights[to - 1] ?? 0
        to--
      }
      things[to] = thing
      weights[to] = weight
    },
    take: (each) => {
      for (let k = 0; k < kept; k++) each(things[k] ?? 0)
      kept = 0
    },
  }
}

/**
 * Calls `visit(i, j)` with `j < i` for every candidate pair, in order of `i`.
 *
 * One pass: a passage reads the lists of its terms, which hold the passages before it, and enters itself. A first
 * look finds whom it may meet more than once ({@link glancing}); a second gathers what is shared with these.
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
  const lists = emptyLists(df, limits)
  const { list, froms, ends } = lists
  const reach = Math.min(n, limits.budget)
  const glance = glancing(lists, reach)
  const gathered = gathering(reach)
  const best = heaviest(most)
  const total = new Int32Array(n)
  let mine = 0
  let short = 0
  const choose = (entry: number, weight: number, count: number): void => {
    if (count === 1 && (short | (entry & 1)) === 0) return
    const other = total[entry >> 1] ?? 0
    const lighter = mine < other ? mine : other
    if ((count >= 2 ? part * weight : 3 * weight) >= lighter) best.offer(entry >> 1, weight)
  }
  for (let i = 0; i < n; i++) {
    const m = rare.collect(i)
    short = m <= SHORT ? 1 : 0
    lists.enter((i << 1) | short, rare.terms, m)
    mine = 0
    for (let r = 0; r < m; r++) mine += rare.weights[r] ?? 0
    total[i] = mine
    // whom a short passage meets, it may meet but once
    if (short === 0 && glance.over(m) === 0) continue
    for (let r = 0; r < m; r++) {
      const w = rare.weights[r] ?? 0
      const end = ends[r] ?? 0
      for (let k = froms[r] ?? 0; k < end; k++) {
        const e = list[k] ?? 0
        if (short === 1 || glance.suspects(e)) gathered.add(e, w)
      }
    }
    gathered.drain(choose)
    best.take((j) => visit(i, j))
  }
  release(list, total, df)
}
