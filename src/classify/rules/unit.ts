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

/** The currencies a side speaks of as things, with no amount before them: `against the yen`, not `118 yen`. */
const spokenOf = (pair: Pair, x: 'a' | 'b'): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  pair[x].words.forEach((w, k) => {
    const unit = w.form.length > 2 ? pair.lore.units.get(w.form) : undefined
    if (unit === undefined || !CURRENCIES.has(unit) || out.has(unit)) return
    if (!/\d/.test(pair[x].words[k - 1]?.form ?? '') && !pair[x].quantities.some((q) => q.from <= k && k < q.to))
      out.set(unit, k)
  })
  return out
}

/** One currency that only one side speaks of, against one that only the other does, wherever they stand. */
export const currencies: Rule = {
  id: 'entity/currencies',
  kind: 'entity',
  find: (pair, free) => {
    const [a, b] = [spokenOf(pair, 'a'), spokenOf(pair, 'b')]
    const onlyA = [...a].filter(([unit]) => !b.has(unit))
    const onlyB = [...b].filter(([unit]) => !a.has(unit))
    const [x, i] = onlyA[0] ?? ['', -1]
    const [y, j] = onlyB[0] ?? ['', -1]
    if (onlyA.length !== 1 || onlyB.length !== 1 || !free.a(i) || !free.b(j)) return []
    return [{ cue: versus(x, y), a: at(i), b: at(j) }]
  },
}
