/** English stems, by Porter's algorithm. The only file that knows `stemmer`. */
import { stemmer } from 'stemmer'
import { fold } from './fold.ts'

const memo = new Map<string, string>()
const MEMO_LIMIT = 50_000

/** The stem of a word: `generations` and `generation` share one. Words with digits, and words of other scripts, are their own stems. */
export const stem = (word: string): string => {
  const known = memo.get(word)
  if (known !== undefined) return known
  const folded = fold(word).replace(/'s$|'$/, '')
  const result = /^[a-z]{3,40}$/.test(folded) ? stemmer(folded) : folded
  if (memo.size >= MEMO_LIMIT) memo.clear()
  if (word.length <= 40) memo.set(word, result)
  return result
}
