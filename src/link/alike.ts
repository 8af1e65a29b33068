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

/** Nearness of two terms of a vocabulary in hundredths: 0 where they are not alike, never 100 for different terms. */
export const nearness = (vocab: Vocabulary): ((s: number, t: number) => number) => {
  const low = new Int32Array(REMEMBERED).fill(-1)
  const high = new Int32Array(REMEMBERED)
  const memo = new Uint8Array(REMEMBERED)
  return (s, t) => {
    const flags = vocab.flags()
    if ((flags[s] ?? 0) & (flags[t] ?? 0) & GROUPED) {
      const gs = vocab.groups(s)
      const gt = vocab.groups(t)
      if (gs !== null && gt !== null && shareGroup(gs, gt)) return LIKE_MEANING
    }
    const bits = vocab.bits()
    const sl = bits[2 * s] ?? 0
    const sh = bits[2 * s + 1] ?? 0
    const tl = bits[2 * t] ?? 0
    const th = bits[2 * t + 1] ?? 0
    if (((sl & tl) | (sh & th)) === 0) return 0
    const both = popcount(sl & tl) + popcount(sh & th)
    if (both < 2) return 0
    if (9 * both < 2 * (popcount(sl) + popcount(sh) + popcount(tl) + popcount(th))) return 0
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
}
