/**
 * Numbers, dates and quantifiers of a text, with their values.
 *
 *     > | nearly 300 people, twelve thousand dollars, 10–15 percent, on May 4, some of them
 *         ^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^     ^^^^^  ^^^^
 *
 * A quantity has a value (or a pair, for a range), a bound ("nearly": under) and a unit where one follows.
 * Dates are values of another sort: a month is 12-based, a day of the month, a year.
 */
import { type Cursor, form, has } from './cursor.ts'
import { dateAt } from './dates.ts'
import { type Lore, phraseAt } from './lore.ts'
import { valueAt } from './numerals.ts'
import type { Word } from './words.ts'

export type Bound = 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'exactly' | null

export interface Quantity {
  readonly from: number
  readonly to: number
  readonly sort: 'number' | 'ordinal' | 'date' | 'weekday' | 'relative' | 'quantifier' | 'factor' | 'code'
  /** The value, as text that is equal for equal values: `12000`, `10..15`, `05-04`, `0.8`. */
  readonly value: string
  readonly bound: Bound
  readonly unit: string | null
}

const CURRENCY: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' }

/** All quantities of a text, in order, none overlapping. Linear. */
export const parseQuantities = (words: readonly Word[], lore: Lore): readonly Quantity[] => {
  const c: Cursor = { words, lore }
  const out: Quantity[] = []
  let i = 0
  while (i < words.length) {
    const q = quantityAt(c, i)
    if (q) {
      out.push(q)
      i = q.to
    } else i++
  }
  return out
}

const quantityAt = (c: Cursor, i: number): Quantity | null => {
  const approx = phraseAt(c.lore.approximators, (k) => [form(c, k)], i)
  if (form(c, i) === 'one' && PRONOUN.test(form(c, i - 1)) && c.words[i - 1]?.token.end !== c.words[i]?.token.start)
    return null
  if (approx) {
    const k = i + approx.words.length
    const after = numberAt(c, k) ?? spanAt(c, k) ?? (WHOLE.test(form(c, k)) ? quantifierAt(c, k) : null)
    if (after) return { ...after, from: i, bound: approx.value ?? null }
  }
  const range = form(c, i) === 'between' ? numberAt(c, i + 1) : null
  if (range?.value.includes('..')) return { ...range, from: i }
  return numberAt(c, i) ?? spanAt(c, i) ?? factorAt(c, i) ?? quantifierAt(c, i)
}

/** What can be nearly so: `almost all`, `nearly every`. */
const WHOLE = /^(?:all|every|none|no|half)$/

/** Words that make a pronoun with `one`: `no one`, `every one`; what is counted there is said by the word before. */
const PRONOUN = /^(?:no|any|every|some|each)$/

const numberAt = (c: Cursor, start: number): Quantity | null => {
  let i = start
  let unit: string | null = null
  if (c.words[i]?.capital && form(c, i) === 'us' && has(CURRENCY, form(c, i + 1))) i++
  const symbol = CURRENCY[form(c, i)]
  if (symbol) {
    unit = symbol
    i++
    if (form(c, i) === 'us') i++
  }
  const date = unit === null ? dateAt(c, i) : null
  if (date) return { ...date, from: start }
  const first = valueAt(c, i)
  if (!first) return null
  let to = first.to
  let value = first.text ?? String(first.n)
  const joint = form(c, to)
  const ranged = joint === 'and' && form(c, start - 1) === 'between'
  if (first.sort === 'number' && (ranged || joint === 'to' || joint === '-' || joint === 'or' || joint === '–')) {
    let k = to + 1
    if (has(CURRENCY, form(c, k))) k++
    const second = valueAt(c, k)
    if (second && second.sort === 'number' && (!/^(?:to|and)$/.test(joint) || second.n > first.n)) {
      value = `${value}..${second.n}`
      to = second.to
    }
  }
  const named = unitAt(c, to)
  if (named) {
    unit = unit ?? named.unit
    to = named.to
  } else if (first.sort === 'number' && form(c, to) === 'times' && c.words[to]?.capital === false)
    return { from: start, to: to + 1, sort: 'number', value, bound: null, unit: 'time' }
  if (unit !== null && has(LONG, unit) && first.sort === 'number' && value === String(first.n)) {
    value = String(first.n * (LONG[unit] ?? 1))
    unit = 'year'
  }
  if (first.part && unit === null) unit = 'part'
  return { from: start, to, sort: first.sort, value, bound: null, unit }
}

const unitAt = (c: Cursor, i: number): { readonly unit: string; readonly to: number } | null => {
  const f = form(c, i)
  if (f === 'per' && form(c, i + 1) === 'cent') return { unit: 'percent', to: i + 2 }
  if (f === 'percentage' && /^points?$/.test(form(c, i + 1))) return { unit: 'percentage point', to: i + 2 }
  if (f === 'us' && form(c, i + 1).startsWith('dollar')) return { unit: 'dollar', to: i + 2 }
  const unit = c.lore.units.get(f)
  return unit === undefined ? null : { unit, to: i + 1 }
}

/** Units of time in years. */
const LONG: Readonly<Record<string, number>> = { decade: 10, century: 100 }

/** `a decade`, `a century`; `once`, `twice`, `thrice`. */
const spanAt = (c: Cursor, i: number): Quantity | null => {
  const years = form(c, i) === 'a' ? LONG[form(c, i + 1)] : undefined
  if (years !== undefined)
    return { from: i, to: i + 2, sort: 'number', value: String(years), bound: null, unit: 'year' }
  const times = ['twice', 'thrice'].indexOf(form(c, i))
  return times < 0 ? null : { from: i, to: i + 1, sort: 'number', value: String(times + 2), bound: null, unit: 'time' }
}

/** Verbs that say by what factor something grew or shrank, by their lemma. */
const FACTORS: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5 }

const factorAt = (c: Cursor, i: number): Quantity | null => {
  const lemma = c.words[i]?.lemmas.find((l) => has(FACTORS, l))
  return lemma === undefined
    ? null
    : { from: i, to: i + 1, sort: 'factor', value: `x${FACTORS[lemma]}`, bound: null, unit: null }
}

/** Does a denial in the clause make `any` say `no`: `we do not expect any delay`? */
const denied = (c: Cursor, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - REACH) && c.words[k]?.kind !== 'mark'; k--)
    if (c.words[k]?.pieces.some((p) => c.lore.strict.has(p))) return true
  return false
}

const REACH = 8

/** `hurt them most.`, `any more`, `any longer`: words of degree and time that count nothing. */
const adverbial = (c: Cursor, i: number): boolean => {
  const next = c.words[i + 1]
  if (form(c, i) === 'most') return next === undefined || (next.kind === 'mark' && !/^["'“‘(]$/.test(next.form))
  return (
    /^(?:any|no)$/.test(form(c, i)) && /^(?:more|longer)$/.test(next?.form ?? '') && c.words[i + 2]?.kind !== 'content'
  )
}

const quantifierAt = (c: Cursor, i: number): Quantity | null => {
  const q = c.lore.quantities
  const f = form(c, i)
  const many = form(c, i + 2)
  if (has(q.amounts, f) && form(c, i + 1) === 'of' && has(q.amounts, many))
    return {
      from: i,
      to: i + 3,
      sort: 'quantifier',
      value: `~${(q.amounts[f] ?? 1) * (q.amounts[many] ?? 1)}`,
      bound: null,
      unit: null,
    }
  if (has(q.amounts, f))
    return { from: i, to: i + 1, sort: 'quantifier', value: `~${q.amounts[f]}`, bound: null, unit: null }
  if (!has(q.quantifiers, f) || adverbial(c, i)) return null
  const none = f === 'any' && denied(c, i)
  return {
    from: i,
    to: i + 1,
    sort: 'quantifier',
    value: none ? '0' : String(q.quantifiers[f]),
    bound: null,
    unit: null,
  }
}

/** Do two quantities say the same? A missing unit agrees with any; so many in a hundred are a part of one. */
export const sameQuantity = (x: Quantity, y: Quantity): boolean =>
  sameValue(x, y) &&
  (x.sort === y.sort || (VALUED.has(x.sort) && VALUED.has(y.sort))) &&
  (x.bound ?? 'exactly') === (y.bound ?? 'exactly')

const VALUED = new Set<Quantity['sort']>(['number', 'ordinal', 'date', 'weekday', 'relative'])

const sameValue = (x: Quantity, y: Quantity): boolean => {
  if (x.unit === 'percent' && y.unit === 'part') return Math.abs(Number(x.value) / 100 - Number(y.value)) < 5e-4
  if (y.unit === 'percent' && x.unit === 'part') return sameValue(y, x)
  if (x.sort === 'code' && y.sort === 'code' && x.value !== y.value)
    return decade(x.value, y.value) || decade(y.value, x.value)
  return x.value === y.value && (x.unit === null || y.unit === null || x.unit === y.unit)
}

/** Does one name a decade in full and the other without its century: `1990s`, `nineties`? */
const decade = (x: string, y: string): boolean => /^\d{4}s$/.test(x) && /^\d{2}s$/.test(y) && x.endsWith(y)
