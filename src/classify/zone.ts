/** A run of one side that is quoted where the other side's quotation does not reach, and what a side quotes at all. */
import type { TokenRange } from '../model/index.ts'
import type { Side } from './pair.ts'
import { isWord } from './rule.ts'

export interface Zone {
  readonly a: TokenRange
  readonly b: TokenRange
  /** The side whose quotation goes on; `null` where both sides have only words of their own. */
  readonly longer: 'a' | 'b' | null
  /** Does it stand before the words that are shared, after them, between; or are the quotations of other sentences? */
  readonly place: 'head' | 'tail' | 'middle' | 'apart'
  /** Does the shorter side tell in its own words what the longer quotes? Then both are compared word by word as well. */
  readonly retold: boolean
}

/** Is a zone a shorter quotation? The same few words, quoted on one side alone, are not. */
export const shortens = (z: Zone, a: Side, b: Side): boolean => {
  if (z.longer === null) return false
  const [x, rx, y, ry] = z.longer === 'a' ? [a, z.a, b, z.b] : [b, z.b, a, z.a]
  const said = (s: Side, r: TokenRange): string =>
    s.words
      .slice(r.from, r.to)
      .filter((w) => w.kind !== 'mark')
      .map((w) => w.form)
      .join(' ')
  const own = said(y, ry)
  return own === '' || own !== said(x, rx)
}

/** For each token, the range of the other side in the same place, however it reads; -1 where there is none. */
export interface Meet {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The quoted runs of a side. */
export const quotations = (s: Side): readonly TokenRange[] => {
  const out: TokenRange[] = []
  for (let k = 0; k < s.words.length; k++) {
    const range = s.words[k]?.quoted ?? -1
    if (range < 0) continue
    const from = k
    while (s.words[k + 1]?.quoted === range) k++
    out.push({ from, to: k + 1 })
  }
  return out
}

/** Is there a word inside quotation marks? */
export const quotedWord = (s: Side, k: number): boolean => isWord(s, k) && (s.words[k]?.quoted ?? -1) >= 0

/** Does the outlet tell part of the sentence in its own words? */
export const fragmentary = (s: Side): boolean => s.ranges > 0 && s.words.some((w) => w.quoted < 0 && w.kind !== 'mark')
