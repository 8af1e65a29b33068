/** How much of a version is printed. */
import type { CollatedWitness } from '../model/index.ts'
import type { WordOptions } from './options.ts'

/**
 * The length of the printed part of a text: all of it, or up to the last blank before the limit.
 * Law: at most `maxExcerpt` units, never inside a surrogate pair.
 */
export const shown = (text: string, options: WordOptions): number => {
  const limit = options.maxExcerpt
  if (limit === null || text.length <= limit) return text.length
  const blank = text.lastIndexOf(' ', limit)
  if (blank > limit / 2) return blank
  const low = text.charCodeAt(limit)
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit
}

/** Are the tokens before `to` all inside the printed part of their witness? */
export const tokensShown = (witness: CollatedWitness | undefined, to: number, options: WordOptions): boolean => {
  const last = witness?.tokens[to - 1]
  return witness === undefined || last === undefined || last.end <= shown(witness.content, options)
}
