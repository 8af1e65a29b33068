/**
 * How much words tell together: a word that the rarer ones beside it bring with them tells little of its own.
 *
 *     > | President  Donald  Trump  rosaries
 *         little     hardly  some   much
 *
 * A term tells its rarity times the part of the statements with the rarer term that do not hold it too: the least of
 * these parts over the rarer terms.
 */
import type { Postings } from './postings.ts'

/** Terms that more than one statement in so many holds are not asked what brings them. */
const COMMON = 10
const LEAST = 0.01
const MEMO = 100_000
/** More terms than any vocabulary holds. */
const MANY_TERMS = 0x4000000

/** Tells of distinct terms how much they tell together; their order plays no part. */
export const told = ({ held, holders, rareness, size }: Postings): ((terms: readonly number[]) => number) => {
  const known = new Map<number, number>()
  /** How many statements hold both of two terms, of which `rare` is the rarer. */
  const both = (rare: number, other: number): number => {
    const key = rare * MANY_TERMS + other
    const memo = known.get(key)
    if (memo !== undefined) return memo
    const mine = holders(rare)
    const theirs = holders(other)
    let count = 0
    let low = 0
    for (const i of mine) {
      let high = theirs.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((theirs[middle] ?? 0) < i) low = middle + 1
        else high = middle
      }
      if (theirs[low] === i) count++
    }
    if (known.size >= MEMO) known.clear()
    known.set(key, count)
    return count
  }
  const common = (t: number): boolean => COMMON * held(t) > size
  return (terms) => {
    const sorted = terms.toSorted((a, b) => rareness(b) - rareness(a) || a - b)
    let sum = 0
    for (const [i, t] of sorted.entries()) {
      let brought = 0
      if (!common(t))
        for (let k = 0; k < i; k++) {
          const rare = sorted[k] ?? 0
          // the statement itself is no evidence
          brought = Math.max(brought, (both(rare, t) - 1) / (held(rare) + 1))
        }
      sum += Math.max(LEAST, rareness(t)) * (1 - brought)
    }
    return sum
  }
}
