/**
 * How near two words are in spelling: `Khmeimim` and `Hmeymim`, `Schueller` and `Shueller`.
 *
 * Dice's coefficient over pairs of neighbouring letters (Dice 1945), with the ends of the word as letters of
 * their own, so that short words compare too. The only file that knows `string-similarity`, and the wall
 * against its traps: it compares without folding, gives 1 for different words with the same letter pairs,
 * drops white space, and takes time and memory in proportion to whatever it is handed.
 */
import { compareTwoStrings } from 'string-similarity'
import { fold } from './fold.ts'

/** A longer word than this is near nothing but itself. */
export const LONGEST_SPELLING = 48

const BELOW_ONE = 0.99

/**
 * The nearness of two words in [0, 1]; not a metric.
 *
 * Laws: symmetric; `1` exactly for words that fold to the same; `0` where one is empty, holds white space
 * or is longer than 48 units and they do not fold to the same.
 *
 *     nearSpelling('Schueller', 'Shueller') // 0.84…
 */
export const nearSpelling = (a: string, b: string): number => {
  if (a === b) return 1
  return nearFolded(fold(a), fold(b))
}

/** {@link nearSpelling} of two words that are folded already. */
export const nearFolded = (a: string, b: string): number => {
  if (a === b) return 1
  if (a.length === 0 || b.length === 0 || a.length > LONGEST_SPELLING || b.length > LONGEST_SPELLING) return 0
  if (/\s/u.test(a) || /\s/u.test(b)) return 0
  return Math.min(BELOW_ONE, a < b ? compareTwoStrings(`^${a}$`, `^${b}$`) : compareTwoStrings(`^${b}$`, `^${a}$`))
}
