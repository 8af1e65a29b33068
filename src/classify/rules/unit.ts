/**
 * Another unit or currency in the same slot, with no number beside it.
 *
 *     > | against the euro   > | against the dollar   > | for weeks   > | for months
 *                     ^^^^                     ^^^^^^         ^^^^^           ^^^^^^
 */
import type { Pair } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule, versus } from '../rule.ts'

const CURRENCIES = new Set('dollar euro pound yen ruble rupee yuan franc peso krona lira dinar shekel'.split(' '))

const meetings = (pair: Pair, free: Free): readonly { readonly finding: Finding; readonly money: boolean }[] =>
  pair.units.flatMap((u) =>
    (u.parts.length <= 2 ? [u] : u.parts).flatMap((p) => {
      const named = (side: 'a' | 'b'): readonly number[] =>
        pick(pair[side], p[side], free[side], (w) => w.form.length > 2 && pair.lore.units.has(w.form))
      const [a, b] = [named('a'), named('b')]
      const [i, j] = [a[0], b[0]]
      if (i === undefined || j === undefined || a.length > 1 || b.length > 1) return []
      const [x, y] = [pair.a.words[i]?.form ?? '', pair.b.words[j]?.form ?? '']
      const [ux, uy] = [pair.lore.units.get(x) ?? '', pair.lore.units.get(y) ?? '']
      if (ux === uy) return []
      return [{ finding: { cue: versus(x, y), a: at(i), b: at(j) }, money: CURRENCIES.has(ux) && CURRENCIES.has(uy) }]
    }),
  )

export const currency: Rule = {
  id: 'entity/currency',
  kind: 'entity',
  find: (pair, free) =>
    meetings(pair, free)
      .filter((m) => m.money)
      .map((m) => m.finding),
}
export const measure: Rule = {
  id: 'quantity/unit',
  kind: 'quantity',
  find: (pair, free) =>
    meetings(pair, free)
      .filter((m) => !m.money)
      .map((m) => m.finding),
}
