/**
 * Other words in the same slot, which no other rule names.
 *
 *     > | was mixed with   > | mingled with
 *         ^^^^^^^^^            ^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Unit } from '../pair.ts'
import { around, contents, type Finding, type Free, pick, type Rule, size, trimmed, versus, textOf } from '../rule.ts'
import { short } from './one-sided.ts'

export const substitution: Rule = {
  id: 'substitution/slot',
  kind: 'substitution',
  find: (pair, free) => pair.units.flatMap((u) => phrases(pair, u, free)),
}

/** The parts of a unit gathered into phrases: function words go with the content words beside them. */
const phrases = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  const whole = [
    pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark'),
    pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark'),
  ] as const
  if (short(whole[0], whole[1])) {
    const [a, b] = [around(whole[0], u.a.from), around(whole[1], u.b.from)]
    const split =
      u.parts.filter((p) => contents(pair.a, p.a, free.a).length > 0 && contents(pair.b, p.b, free.b).length > 0)
        .length > 1
    if (!split) return [{ cue: versus(textOf(pair.a, a), textOf(pair.b, b)), a, b }]
  }
  const groups: { a: TokenRange; b: TokenRange; full: boolean }[] = []
  for (const p of u.parts) {
    const wa = pick(pair.a, p.a, free.a, (w) => w.kind !== 'mark')
    const wb = pick(pair.b, p.b, free.b, (w) => w.kind !== 'mark')
    if (wa.length === 0 && wb.length === 0) {
      if (size(p.a) + size(p.b) > 0)
        groups.push({ a: { from: p.a.to, to: p.a.to }, b: { from: p.b.to, to: p.b.to }, full: true })
      continue
    }
    const full = contents(pair.a, p.a, free.a).length > 0 && contents(pair.b, p.b, free.b).length > 0
    const last = groups[groups.length - 1]
    const touches = last !== undefined && last.a.to === p.a.from && last.b.to === p.b.from
    if (last && touches && !(last.full && full))
      groups[groups.length - 1] = {
        a: { from: last.a.from, to: p.a.to },
        b: { from: last.b.from, to: p.b.to },
        full: last.full || full,
      }
    else groups.push({ a: p.a, b: p.b, full })
  }
  return groups.flatMap((g): readonly Finding[] => {
    const a = trimmed(pair.a, g.a, free.a)
    const b = trimmed(pair.b, g.b, free.b)
    if (size(a) === 0 || size(b) === 0) return []
    return [{ cue: size(a) + size(b) <= 6 ? versus(textOf(pair.a, a), textOf(pair.b, b)) : null, a, b }]
  })
}

/** What is left on one side after all rules: words that are nothing but grammar. */
export const rest: Rule = {
  id: 'one-sided/function-word',
  kind: 'one-sided',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] =>
      u.parts.flatMap((p): readonly Finding[] => {
        const a = trimmed(pair.a, p.a, free.a)
        const b = trimmed(pair.b, p.b, free.b)
        if (size(a) === 0 && size(b) === 0) return []
        return [{ cue: null, a, b }]
      }),
    ),
}
