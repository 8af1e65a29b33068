/**
 * A name that carries a title, a role or an epithet on one side.
 *
 *     > | Cubs outfielder Sammy Sosa   > | Sammy Sosa
 *         ^^^^^^^^^^^^^^^
 */
import type { Pair, Side, Unit } from '../pair.ts'
import { around, type Finding, pick, type Rule } from '../rule.ts'

const LONGEST = 5

/** Up to four words right before a name both sides have, or right after it, that are neither verbs nor joined by grammar. */
export const designation: Rule = {
  id: 'name-form/designation',
  kind: 'name-form',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const a = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark')
      const b = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')
      if (a.length > 0 && b.length === 0 && beside(pair, u, 'a', a))
        return [
          { cue: null, a: { from: a[0] ?? 0, to: (a[a.length - 1] ?? 0) + 1 }, b: { from: u.b.from, to: u.b.from } },
        ]
      if (b.length > 0 && a.length === 0 && beside(pair, u, 'b', b))
        return [
          { cue: null, a: { from: u.a.from, to: u.a.from }, b: { from: b[0] ?? 0, to: (b[b.length - 1] ?? 0) + 1 } },
        ]
      return []
    }),
}

const beside = (pair: Pair, u: Unit, x: 'a' | 'b', ks: readonly number[]): boolean => {
  const side = pair[x]
  const mate = x === 'a' ? pair.mateA : pair.mateB
  if (ks.length > LONGEST || u[x].to - u[x].from > ks.length) return false
  const content = ks.filter((k) => side.words[k]?.kind === 'content')
  const first = ks[0] ?? 0
  const last = ks[ks.length - 1] ?? 0
  const kindOf = side.words[last]?.form === 'of' && content.length <= 2
  if (content.length === 0 || !ks.every((k) => nominal(pair, side, k) || (kindOf && k === last))) return false
  const named = (k: number): boolean =>
    (mate[k] ?? -1) >= 0 && side.names.some((n) => !n.weak && n.from <= k && k < n.to)
  return (
    named(last + 1) ||
    (named(first - 1) &&
      ks.length <= 2 &&
      content.length === ks.length &&
      ks.every((k) => !side.words[k]?.form.endsWith('ly')))
  )
}

/** Numbers, ordinals and measures of time say how many or when; a past tense is a clause: neither says who. */
const nominal = (pair: Pair, side: Side, k: number): boolean => {
  const w = side.words[k]
  if (!w || pair.lore.units.has(w.form) || pair.lore.irregular.has(w.form)) return false
  if (side.quantities.some((q) => q.from <= k && k < q.to)) return false
  if (TIMES.has(w.form)) return false
  if (w.kind === 'function') return w.form === 'the' || w.form === 'a' || w.form === 'an'
  return !/(?:ing|ly)$/.test(w.form) && !(w.form.endsWith('ed') && !w.form.includes('-'))
}

const TIMES = new Set('dawn morning midday noon afternoon dusk evening night midnight weekend early late'.split(' '))

const BRIEF = 8

/** What stands between commas right after a name both have, and says what it is: `Oro Steel, a maker of rails,`. */
export const apposition: Rule = {
  id: 'name-form/apposition',
  kind: 'name-form',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const a = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark')
      const b = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')
      if (a.length > 0 && b.length === 0 && apposed(pair, 'a', a))
        return [{ cue: null, a: around(a, u.a.from), b: { from: u.b.from, to: u.b.from }, shares: true }]
      if (b.length > 0 && a.length === 0 && apposed(pair, 'b', b))
        return [{ cue: null, a: { from: u.a.from, to: u.a.from }, b: around(b, u.b.from), shares: true }]
      return []
    }),
}

const OPENS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])

const apposed = (pair: Pair, x: 'a' | 'b', ks: readonly number[]): boolean => {
  const side = pair[x]
  const mate = x === 'a' ? pair.mateA : pair.mateB
  const [first = 0, last = 0] = [ks[0], ks[ks.length - 1]]
  const comma = (k: number): boolean => side.words[k]?.form === ','
  if (ks.length > BRIEF || last - first + 1 !== ks.length || !comma(first - 1)) return false
  if (!comma(last + 1) && !/^[.;]$/.test(side.words[last + 1]?.form ?? '')) return false
  if (!OPENS.has(side.words[first]?.form ?? '')) return false
  return (mate[first - 2] ?? -1) >= 0 && side.names.some((n) => !n.weak && n.from <= first - 2 && first - 2 < n.to)
}
