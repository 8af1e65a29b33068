/**
 * Who, where and how many in what each version says in its own words beside a quotation, where the other has none of it.
 *
 *     > | Ortiz and Lena Brandt called it “a breach”   > | the mayor, who had read it, called it “a breach”
 *                   ^^^^^^^^^^^
 *
 * These words are told once as a whole; a name or a number in them bears on meaning and is named as well.
 */
import type { TokenRange } from '../../model/index.ts'
import { type Name, sameThing } from '../names.ts'
import type { Pair, Side } from '../pair.ts'
import { type Quantity, sameQuantity } from '../quantity.ts'
import { contents, type Finding, type Rule, textOf } from '../rule.ts'

/** Of things of one side times things of the other. */
const CAP = 10_000

const all = (): boolean => true

/** What lies inside the own words of one side, by a test against the whole other side. */
const alone =
  <A extends TokenRange>(of: (side: Side) => readonly A[], counts: (x: A) => boolean, same: (x: A, y: A) => boolean) =>
  (pair: Pair): readonly Finding[] => {
    if (of(pair.a).length * of(pair.b).length > CAP) return []
    return pair.zones.flatMap((z): readonly Finding[] => {
      if (z.longer !== null || contents(pair.a, z.a, all).length === 0 || contents(pair.b, z.b, all).length === 0)
        return []
      const inside = (side: Side, r: TokenRange, other: Side): readonly A[] =>
        of(side).filter((x) => r.from <= x.from && x.to <= r.to && counts(x) && !of(other).some((y) => same(x, y)))
      return [
        ...inside(pair.a, z.a, pair.b).map((x): Finding => told(pair.a, x, { from: z.b.from, to: z.b.from }, 'a')),
        ...inside(pair.b, z.b, pair.a).map((x): Finding => told(pair.b, x, { from: z.a.from, to: z.a.from }, 'b')),
      ]
    })
  }

const told = (side: Side, { from, to }: TokenRange, empty: TokenRange, x: 'a' | 'b'): Finding => {
  const [here, cue] = [{ from, to }, textOf(side, { from, to })]
  return { cue, a: x === 'a' ? here : empty, b: x === 'a' ? empty : here, shares: true }
}

export const framedName: Rule = {
  id: 'entity/absent',
  kind: 'entity',
  find: alone<Name>(
    (side) => side.names,
    (x) => !x.weak && x.key.length > 0,
    (x, y) => sameThing(x, y) || y.key.some((k) => x.key.includes(k)),
  ),
}

const EXACT = new Set<Quantity['sort']>(['number', 'date', 'weekday'])

export const framedQuantity: Rule = {
  id: 'quantity/value',
  kind: 'quantity',
  find: alone<Quantity>(
    (side) => side.quantities,
    (x) => EXACT.has(x.sort),
    sameQuantity,
  ),
}
