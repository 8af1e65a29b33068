/**
 * Other numbers, dates, units, quantifiers, compared by value.
 *
 *     > | nearly 300 people   > | more than 250 people
 *         ^^^^^^^^^^              ^^^^^^^^^^^^^
 *
 * Equal values in other digits or words (`12,000`, `twelve thousand`, `12k`) are orthography.
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { type Quantity, sameQuantity } from '../quantity.ts'
import type { Word } from '../words.ts'
import { type Open, openOf } from './open.ts'
import { type Finding, type Free, pick, type Rule, size, textOf, versus } from '../rule.ts'

/** `both` is two, and yet another word than `two`. */
const isBoth = (side: Side, q: Quantity): boolean => side.words[q.from]?.form === 'both'

const range = (q: Quantity): TokenRange => ({ from: q.from, to: q.to })

/** The quantity of a side that holds the counterpart of a matched word of `q`, where only its dress differs. */
const counterpart = (q: Quantity, mate: Int32Array, other: Side): Quantity | null => {
  for (let k = q.from; k < q.to; k++) {
    const m = mate[k] ?? -1
    if (m < 0) continue
    const hit = other.quantities.find((p) => p.from <= m && m < p.to)
    if (hit) return hit
  }
  return null
}

const TIMES = new Set<Quantity['sort']>(['date', 'weekday', 'relative'])

/** A sum or a length answers no day; a bare number may. */
const timely = (x: Quantity, y: Quantity): boolean =>
  !TIMES.has(x.sort) || TIMES.has(y.sort) || (y.unit === null && y.bound === null)

const comparable = (x: Quantity, y: Quantity): boolean =>
  timely(x, y) &&
  timely(y, x) &&
  (x.sort === 'factor') === (y.sort === 'factor') &&
  ((x.sort === 'quantifier') === (y.sort === 'quantifier') || x.sort === 'number' || y.sort === 'number')

/** Quantifiers stand before what they count: columns apart they count other things. */
const near = (x: Open<Quantity>, y: Open<Quantity>): boolean =>
  x.of.sort !== 'quantifier' || y.of.sort !== 'quantifier' || Math.abs(x.part - y.part) <= 2

export const quantityForm: Rule = {
  id: 'orthography/numeral',
  kind: 'orthography',
  find: (pair, free) => compare(pair, free).same,
}
/** One day in two orders or spellings, before its parts are seen as moved: `20 November`, `November 20`. */
export const dateForm: Rule = {
  id: 'orthography/date',
  kind: 'orthography',
  find: (pair, free) => {
    const dates = new Set(pair.a.quantities.flatMap((q) => (q.sort === 'date' ? [q.from] : [])))
    return dates.size === 0 ? [] : compare(pair, free).same.filter((f) => dates.has(f.a.from))
  },
}

export const quantity: Rule = {
  id: 'quantity/value',
  kind: 'quantity',
  find: (pair, free) => compare(pair, free).other,
}

const compare = (pair: Pair, free: Free): { readonly same: readonly Finding[]; readonly other: readonly Finding[] } => {
  const same: Finding[] = []
  const other: Finding[] = []
  const counts = (w: Word): boolean => w.kind !== 'mark' || w.form === '-' || pair.lore.units.has(w.form)
  const as = openOf(pair, 'a', pair.a.quantities, free.a, counts)
  const bs = openOf(pair, 'b', pair.b.quantities, free.b, counts)
  const usedA = new Set<Quantity>()
  const usedB = new Set<Quantity>()
  const meet = (x: Quantity, y: Quantity): void => {
    usedA.add(x)
    usedB.add(y)
    const f = { a: range(x), b: range(y), cue: versus(textOf(pair.a, range(x)), textOf(pair.b, range(y))) }
    if (sameQuantity(x, y)) {
      if (x.sort !== 'quantifier' && isBoth(pair.a, x) === isBoth(pair.b, y)) same.push({ ...f, cue: null })
    } else other.push(f)
  }
  for (const { of: q } of as) {
    const m = counterpart(q, pair.mateA, pair.b)
    if (m && !usedB.has(m)) meet(q, m)
  }
  for (const { of: q } of bs) {
    if (usedB.has(q)) continue
    const m = counterpart(q, pair.mateB, pair.a)
    if (m && !usedA.has(m)) meet(m, q)
  }
  const rounds: ((x: Open<Quantity>, y: Open<Quantity>) => boolean)[] = [
    (x, y) => x.unit === y.unit && sameQuantity(x.of, y.of),
    (x, y) => x.unit === y.unit && x.part === y.part && comparable(x.of, y.of) && x.of.sort === y.of.sort,
    (x, y) =>
      x.unit === y.unit &&
      x.of.sort === y.of.sort &&
      near(x, y) &&
      (x.of.unit === y.of.unit || x.of.unit === null || y.of.unit === null),
    (x, y) => x.unit === y.unit && near(x, y) && comparable(x.of, y.of),
  ]
  for (const fits of rounds)
    for (const x of as) {
      if (usedA.has(x.of)) continue
      const y = bs.find((b) => !usedB.has(b.of) && fits(x, b))
      if (y) meet(x.of, y.of)
    }
  across(as, usedA, bs, usedB, meet)
  const alone = (x: Which, open: readonly Open<Quantity>[], used: ReadonlySet<Quantity>): readonly Finding[] =>
    open.flatMap((o) => (used.has(o.of) || worded(pair, o, x, free) ? [] : lone(pair, o, x, free)))
  return { same, other: [...other, ...alone('a', as, usedA), ...alone('b', bs, usedB)] }
}

/** The one quantity of a measure, or the one time, that each side has left, wherever it stands: `53 cents … a share`, `per share … 46 cents`. */
const across = (
  as: readonly Open<Quantity>[],
  usedA: ReadonlySet<Quantity>,
  bs: readonly Open<Quantity>[],
  usedB: ReadonlySet<Quantity>,
  meet: (x: Quantity, y: Quantity) => void,
): void => {
  const left = (
    os: readonly Open<Quantity>[],
    used: ReadonlySet<Quantity>,
  ): ReadonlyMap<string, readonly Quantity[]> => {
    const out = new Map<string, Quantity[]>()
    for (const { of } of os) {
      const measure = TIMES.has(of.sort) ? 'time' : of.sort === 'number' ? of.unit : null
      if (used.has(of) || measure === null) continue
      const list = out.get(measure)
      if (list) list.push(of)
      else out.set(measure, [of])
    }
    return out
  }
  const there = left(bs, usedB)
  for (const [measure, [x, ...more]] of left(as, usedA)) {
    const [y, ...others] = there.get(measure) ?? []
    if (x && y && more.length + others.length === 0 && !sameQuantity(x, y)) meet(x, y)
  }
}

type Which = 'a' | 'b'

const facing = (x: Which): Which => (x === 'a' ? 'b' : 'a')

/** Does the other side have other words in its column, of no number or measure: `2002`, `contrast`? Then they fill one place. */
const worded = (pair: Pair, o: Open<Quantity>, x: Which, free: Free): boolean => {
  const y = facing(x)
  const part = pair.units[o.unit]?.parts[o.part]
  if (!part) return false
  const there = pick(pair[y], part[y], free[y], (w) => w.kind === 'content')
  return there.length > 0 && !there.some((k) => pair.lore.units.has(pair[y].words[k]?.form ?? ''))
}

/** A quantity in a longer run of tokens is not nearly all of it. */
const WIDE = 60

/**
 * A quantity without counterpart counts where it is nearly all that its unit holds. Where the other side has no words
 * there, it is material of one version as well, and left to the rule that says so.
 */
const lone = (pair: Pair, o: Open<Quantity>, x: Which, free: Free): readonly Finding[] => {
  const y = facing(x)
  const u = pair.units[o.unit]
  const q = o.of
  if (!u || size(u[x]) - size(q) > WIDE) return []
  const rest = pick(pair[x], u[x], free[x], (w, k) => w.kind === 'content' && (k < q.from || k >= q.to))
  if (rest.length > 0 || (q.sort === 'relative' && size(u[y]) === 0)) return []
  const silent = pick(pair[y], u[y], free[y], (w) => w.kind !== 'mark').length === 0
  if (q.sort === 'factor' || (q.sort === 'quantifier' && !silent)) return []
  const empty = { from: u[y].from, to: u[y].from }
  const cue = textOf(pair[x], range(q))
  const f = x === 'a' ? { cue, a: range(q), b: empty } : { cue, a: empty, b: range(q) }
  return [silent && q.sort !== 'quantifier' ? { ...f, shares: true } : f]
}
