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

/** A folded word that is compared with many: its pairs of neighbouring letters, with the ends of the word, by their codes. */
export interface Spelling {
  readonly word: string
  /** Two UTF-16 units in one number, rising; none where the word is near nothing but itself. */
  readonly pairs: Uint32Array
}

/** The spelling of a folded word. */
export const spelling = (word: string): Spelling => {
  if (word.length > LONGEST_SPELLING) return { word, pairs: new Uint32Array() }
  const ended = `^${word}$`
  const pairs = new Uint32Array(ended.length - 1)
  for (let i = 0; i < pairs.length; i++) pairs[i] = ended.charCodeAt(i) * 0x10000 + ended.charCodeAt(i + 1)
  return { word, pairs: pairs.sort() }
}

/** Can two words be as near as `least` at all? Never `false` where {@link nearFolded} gives so much; far cheaper. */
export const mayBeNear = (a: Spelling, b: Spelling, least: number): boolean => {
  if (a.word === b.word) return true
  const enough = least * (a.pairs.length + b.pairs.length)
  let shared = 0
  for (let i = 0, j = 0; i < a.pairs.length && j < b.pairs.length;) {
    const p = a.pairs[i] ?? 0
    const q = b.pairs[j] ?? 0
    if (p === q) shared += 2
    if (p <= q) i++
    if (q <= p) j++
  }
  return shared >= enough - ROUNDING
}

const ROUNDING = 1e-9
