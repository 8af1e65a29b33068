/** Content words that no rule has named: a difference all the same. */
import { contents, type Finding, type Rule, size, trimmed } from '../rule.ts'

export const other: Rule = {
  id: 'other/unnamed',
  kind: 'other',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const a =
        contents(pair.a, u.a, free.a).length > 0 ? trimmed(pair.a, u.a, free.a) : { from: u.a.from, to: u.a.from }
      const b =
        contents(pair.b, u.b, free.b).length > 0 ? trimmed(pair.b, u.b, free.b) : { from: u.b.from, to: u.b.from }
      return size(a) + size(b) === 0 ? [] : [{ cue: null, a, b }]
    }),
}
