/**
 * Quotations of other sentences than the other side's: what a cluster holds together, a pair need not share.
 *
 *     A | “The river is high and the dam is old,”
 *     B |                                          “And if it breaks we lose the town,”
 */
import type { TokenRange } from '../model/index.ts'
import type { Side } from './pair.ts'
import { isWord } from './rule.ts'
import { fragmentary, type Meet, quotations, type Zone } from './zone.ts'

/**
 * Quotations of both sides that stand in different sentences: of fragments, neither a word nor one beside them is shared;
 * two that are quoted whole have no column in common.
 */
export const strangers = (a: Side, b: Side, meetA: Meet): readonly Zone[] => {
  if (a.mode === null || b.mode === null || a.ranges === 0 || b.ranges === 0) return []
  if (!fragmentary(a) && !fragmentary(b)) return shareColumn(a, b) ? [] : apart(a, b)
  if (!fragmentary(a) || !fragmentary(b)) return []
  const quotedA = quotations(a)
  const quotedB = quotations(b)
  const mates = (k: number): number =>
    meetA.to[k] === (meetA.from[k] ?? -1) + 1 && a.words[k]?.form === b.words[meetA.from[k] ?? -1]?.form
      ? (meetA.from[k] ?? -1)
      : -1
  for (let k = 0; k < a.words.length; k++) {
    const m = mates(k)
    if (m < 0 || !isWord(a, k)) continue
    const near = (r: TokenRange, n: number): boolean => r.from - 2 <= n && n < r.to + 2
    if (quotedA.some((r) => near(r, k)) && quotedB.some((r) => near(r, m))) return []
  }
  return apart(a, b)
}

/** Is there a column in which both have words? */
const shareColumn = (a: Side, b: Side): boolean => {
  const there = new Set(b.locus.filter((_, k) => isWord(b, k)))
  return a.locus.some((l, k) => isWord(a, k) && there.has(l))
}

/** Every quotation of either side as one that the other does not have. */
const apart = (a: Side, b: Side): readonly Zone[] => {
  const end = { from: b.words.length, to: b.words.length }
  const endA = { from: a.words.length, to: a.words.length }
  return [
    ...quotations(a).map((r): Zone => ({ a: r, b: end, longer: 'a', place: 'apart', retold: false })),
    ...quotations(b).map((r): Zone => ({ a: endA, b: r, longer: 'b', place: 'apart', retold: false })),
  ]
}
