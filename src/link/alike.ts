/** How near two different terms are: of like meaning, or of like spelling. */
import { nearFolded } from '../text/index.ts'
import { shareGroup } from './meaning.ts'
import { GROUPED, type Vocabulary } from './vocabulary.ts'

/** The nearness of words of like meaning, in hundredths. */
export const LIKE_MEANING = 75
const LEAST_SPELLING = 0.5
/** A power of two: how many comparisons of spelling are remembered, the last one in each place. */
const REMEMBERED = 1 << 16

const popcount = (x: number): number => {
  let v = x - ((x >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Terms as they are compared: what was looked up once for each. */
export interface Terms {
  readonly ids: Int32Array
  /** The two halves of the set of letter pairs, and how many there are. */
  readonly low: Int32Array
  readonly high: Int32Array
  readonly pairs: Uint8Array
  /** 1 for a term that stands in a group of like meaning. */
  readonly grouped: Uint8Array
}

/** Room for `n` terms. */
export const terms = (n: number): Terms => ({
  ids: new Int32Array(n),
  low: new Int32Array(n),
  high: new Int32Array(n),
  pairs: new Uint8Array(n),
  grouped: new Uint8Array(n),
})

export interface Nearness {
  /** Puts a term at place `i`. */
  readonly enter: (into: Terms, i: number, term: number) => void
  /** Nearness of two terms in hundredths: 0 where they are not alike, never 100 for different terms. */
  readonly near: (a: Terms, i: number, b: Terms, j: number) => number
}

/** Nearness over the terms of a vocabulary. */
export const nearness = (vocab: Vocabulary): Nearness => {
  const low = new Int32Array(REMEMBERED).fill(-1)
  const high = new Int32Array(REMEMBERED)
  const memo = new Uint8Array(REMEMBERED)
  const spelled = (s: number, t: number): number => {
    const p = s < t ? s : t
    const q = s < t ? t : s
    const at = (Math.imul(p, 0x9e3779b1) ^ Math.imul(q, 0x85ebca6b)) >>> (32 - 16)
    if (low[at] === p && high[at] === q) return memo[at] ?? 0
    const n = nearFolded(vocab.term(s), vocab.term(t))
    const found = n >= LEAST_SPELLING ? Math.round(100 * n) : 0
    low[at] = p
    high[at] = q
    memo[at] = found
    return found
  }
  return {
    enter: (into, i, term) => {
      const bits = vocab.bits()
      const l = bits[2 * term] ?? 0
      const h = bits[2 * term + 1] ?? 0
      into.ids[i] = term
      into.low[i] = l
      into.high[i] = h
      into.pairs[i] = popcount(l) + popcount(h)
      into.grouped[i] = ((vocab.flags()[term] ?? 0) & GROUPED) === 0 ? 0 : 1
    },
    near: (a, i, b, j) => {
      if ((a.grouped[i] ?? 0) & (b.grouped[j] ?? 0)) {
        const gs = vocab.groups(a.ids[i] ?? 0)
        const gt = vocab.groups(b.ids[j] ?? 0)
        if (gs !== null && gt !== null && shareGroup(gs, gt)) return LIKE_MEANING
      }
      const l = (a.low[i] ?? 0) & (b.low[j] ?? 0)
      const h = (a.high[i] ?? 0) & (b.high[j] ?? 0)
      // one letter pair in common is too little; most words have not even that
      if ((l & (l - 1)) === 0 && (h & (h - 1)) === 0 && (l === 0 || h === 0)) return 0
      const both = popcount(l) + popcount(h)
      if (9 * both < 2 * ((a.pairs[i] ?? 0) + (b.pairs[j] ?? 0))) return 0
      return spelled(a.ids[i] ?? 0, b.ids[j] ?? 0)
    },
  }
}
