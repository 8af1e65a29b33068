/**
 * A verb written short on one side and in full on the other, whatever stands before it.
 *
 *     > | although it's first   > | which is first
 *                  ^^^^                   ^^
 */
import type { Pair } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule, size } from '../rule.ts'
import type { Word } from '../words.ts'

const FULL: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has'],
  "'d": ['would', 'had'],
  is: ['is'],
  are: ['are'],
  am: ['am'],
  will: ['will'],
  have: ['have'],
}

/** What the end of a contracted word of grammar stands for: `he'll` for "will"; a noun's `'s` may be a genitive. */
const endOf = (w: Word): readonly string[] => {
  const last = w.pieces[1]
  if (w.pieces.length !== 2 || w.kind !== 'function' || last === undefined) return []
  return Object.hasOwn(FULL, last) ? (FULL[last] ?? []) : []
}

const oneWay = (pair: Pair, x: 'a' | 'b', y: 'a' | 'b', free: Free): readonly Finding[] =>
  pair.units.flatMap((u): readonly Finding[] => {
    if (size(u.a) * size(u.b) > 2500) return []
    return pick(pair[x], u[x], free[x], (w) => endOf(w).length > 0).flatMap((k): readonly Finding[] => {
      const w = pair[x].words[k]
      const full = w ? endOf(w) : []
      const m = pick(pair[y], u[y], free[y], (v) => v.pieces.length === 1 && full.includes(v.form))[0]
      if (m === undefined) return []
      const [a, b] = x === 'a' ? [k, m] : [m, k]
      return [{ cue: null, a: at(a), b: at(b), shares: true }]
    })
  })

export const contraction: Rule = {
  id: 'orthography/contraction',
  kind: 'orthography',
  find: (pair, free) => [...oneWay(pair, 'a', 'b', free), ...oneWay(pair, 'b', 'a', free)],
}
