/**
 * A word denied on one side, its opposite affirmed on the other: polarity is the same, the wording is not.
 *
 *     > | the talks did not succeed   > | the talks failed
 *                   ^^^^^^^^^^^^^^^               ^^^^^^
 *
 * Source: Horn, A Natural History of Negation (1989), chapter 5.
 */
import type { Pair, Side } from '../pair.ts'
import { type Finding, pick, type Rule, size, textOf, versus } from '../rule.ts'
import { opposed } from './negation.ts'

/** Words between a denial and what it denies, at most. */
const REACH = 3
const SUPPORT = new Set('do does did'.split(' '))

/** The unmatched word of denial shortly before a word in its clause, or -1. */
const denial = (pair: Pair, side: Side, mate: Int32Array, k: number): number => {
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) {
    const w = side.words[n]
    if (!w || w.kind === 'mark' || (mate[n] ?? -1) >= 0) return -1
    if (w.pieces.some((p) => pair.lore.strict.has(p))) return n
  }
  return -1
}

export const doubleNegation: Rule = {
  id: 'substitution/double-negation',
  kind: 'substitution',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      if (size(u.a) * size(u.b) > 2500) return []
      const there = pick(pair.b, u.b, free.b, (w) => w.kind === 'content')
      return pick(pair.a, u.a, free.a, (w) => w.kind === 'content').flatMap((i): readonly Finding[] => {
        const x = pair.a.words[i]
        const j = there.find((k) => x !== undefined && opposed(pair, x, pair.b.words[k]) !== null)
        if (j === undefined) return []
        const [m, n] = [denial(pair, pair.a, pair.mateA, i), denial(pair, pair.b, pair.mateB, j)]
        if (m < 0 === n < 0) return []
        const from = (side: Side, mate: Int32Array, denied: number, k: number): number =>
          denied < 0
            ? k
            : SUPPORT.has(side.words[denied - 1]?.form ?? '') && (mate[denied - 1] ?? -1) < 0
              ? denied - 1
              : denied
        const a = { from: from(pair.a, pair.mateA, m, i), to: i + 1 }
        const b = { from: from(pair.b, pair.mateB, n, j), to: j + 1 }
        return [{ cue: versus(textOf(pair.a, a), textOf(pair.b, b)), a, b }]
      })
    }),
}
