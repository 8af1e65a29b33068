/**
 * Numbers, dates and quantifiers of a text, with their values.
 *
 *     > | nearly 300 people, twelve thousand dollars, 10–15 percent, on May 4, some of them
 *         ^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^     ^^^^^  ^^^^
 *
 * A quantity has a value (or a pair, for a range), a bound ("nearly": under) and a unit where one follows.
 * Dates are values of another sort: a month is 12-based, a day of the month, a year.
 */
import { type Lore, phraseAt } from './lore.ts'
import type { Word } from './words.ts'

export type Bound = 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'exactly' | null

export interface Quantity {
  readonly from: number
  readonly to: number
  readonly sort: 'number' | 'ordinal' | 'date' | 'weekday' | 'relative' | 'quantifier' | 'code'
  /** The value, as text that is equal for equal values: `12000`, `10..15`, `05-04`, `0.8`. */
  readonly value: string
  readonly bound: Bound
  readonly unit: string | null
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn|mn|b|st|nd|rd|th|s|tn)?$/
const CURRENCY: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' }

interface Cursor {
  readonly words: readonly Word[]
  readonly lore: Lore
}

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

const form = (c: Cursor, i: number): string => c.words[i]?.form ?? ''
const has = (o: Readonly<Record<string, unknown>>, k: string): boolean => Object.hasOwn(o, k)

const quantityAt = (c: Cursor, i: number): Quantity | null => {
  const approx = phraseAt(c.lore.approximators, (k) => [form(c, k)], i)
  if (approx) {
    const after = numberAt(c, i + approx.words.length)
    if (after) return { ...after, from: i, bound: approx.value ?? null }
  }
  return numberAt(c, i) ?? dateAt(c, i) ?? quantifierAt(c, i)
}

interface Value {
  readonly n: number
  readonly to: number
  readonly sort: 'number' | 'ordinal' | 'code'
  readonly text?: string
}

const numberAt = (c: Cursor, start: number): Quantity | null => {
  let i = start
  let unit: string | null = null
  if (form(c, i) === 'us' && has(CURRENCY, form(c, i + 1))) i++
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
  if (first.sort === 'number' && (joint === 'to' || joint === '-' || joint === 'or' || joint === '–')) {
    let k = to + 1
    if (has(CURRENCY, form(c, k))) k++
    const second = valueAt(c, k)
    if (second && second.sort === 'number' && (joint !== 'to' || second.n > first.n)) {
      value = `${value}..${second.n}`
      to = second.to
    }
  }
  const named = unitAt(c, to)
  if (named) {
    unit = unit ?? named.unit
    to = named.to
  }
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

const valueAt = (c: Cursor, i: number): Value | null => {
  const w = c.words[i]
  if (!w) return null
  const digits = DIGITS.exec(/^us\d/.test(w.form) && form(c, i - 1) === '$' ? w.form.slice(2) : w.form)
  if (digits) {
    const n = Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`)
    const tail = digits[3] ?? ''
    if (/^(?:st|nd|rd|th)$/.test(tail)) return { n, to: i + 1, sort: 'ordinal' }
    if (tail === 's') return { n, to: i + 1, sort: 'code', text: `${n}s` }
    return scaled(c, { n: n * (tail === '' ? 1 : (c.lore.quantities.scales[tail] ?? 1)), to: i + 1, sort: 'number' })
  }
  const fraction = /^(\d+)-(\d+)$/.exec(w.form)
  if (fraction)
    return { n: Number(fraction[1]), to: i + 1, sort: 'number', text: `${Number(fraction[1])}..${Number(fraction[2])}` }
  if (/^\d[\d.,:/-]*$/.test(w.form)) return { n: 0, to: i + 1, sort: 'code', text: w.form.replace(/[-\s]/g, '') }
  return wordsAt(c, i)
}

const scaled = (c: Cursor, v: Value): Value => {
  const scale = c.lore.quantities.scales[form(c, v.to)]
  if (scale === undefined || form(c, v.to).length < 2) return v
  return scaled(c, { ...v, n: v.n * scale, to: v.to + 1 })
}

/** Number words: `twenty-five thousand two hundred`, `a dozen`, `half a million`. */
const wordsAt = (c: Cursor, start: number): Value | null => {
  const q = c.lore.quantities
  let i = start
  let total = 0
  let current = 0
  let seen = 0
  let sort: Value['sort'] = 'number'
  if ((form(c, i) === 'a' || form(c, i) === 'an') && has(q.scales, form(c, i + 1)) && form(c, i + 1).length > 2) {
    current = 1
    i++
  } else if (form(c, i) === 'half' && /^an?$/.test(form(c, i + 1)) && has(q.scales, form(c, i + 2))) {
    current = 0.5
    i += 2
  }
  for (; i < c.words.length; i++) {
    const f = form(c, i)
    const parts = f.split('-')
    const cardinal = parts.every((p) => has(q.cardinals, p))
      ? parts.reduce((n, p) => n + (q.cardinals[p] ?? 0), 0)
      : null
    const ordinal =
      sort === 'number' && parts.every((p, k) => (k === parts.length - 1 ? has(q.ordinals, p) : has(q.cardinals, p)))
    if (cardinal !== null) {
      if (current > 0 && current < 20 && cardinal < 100 && !(current % 100 === 0)) break
      current += cardinal
      seen++
    } else if (has(q.scales, f) && f.length > 2 && (seen > 0 || current > 0)) {
      const scale = q.scales[f] ?? 1
      if (scale === 100 || scale === 12) current = Math.max(current, 1) * scale
      else {
        total += Math.max(current, 1) * scale
        current = 0
      }
      seen++
    } else if (ordinal) {
      current += parts.reduce((n, p) => n + (q.ordinals[p] ?? q.cardinals[p] ?? 0), 0)
      sort = 'ordinal'
      i++
      seen++
      break
    } else if (f === 'and' && seen > 0 && current >= 100 && has(q.cardinals, form(c, i + 1).split('-')[0] ?? ''))
      continue
    else break
  }
  if (seen === 0) return null
  const one = seen === 1 && i - start === 1 && total + current === 1 && sort === 'number'
  if (one && !c.lore.units.has(form(c, i)) && !/^(?:of|-)$/.test(form(c, i)) && c.words[i]?.kind !== 'content')
    return null
  return { n: total + current, to: i, sort }
}

const month = (c: Cursor, i: number): number | null => {
  const w = c.words[i]
  const brief = w !== undefined && (w.form.length <= 4 || w.form === 'march') && !/^(?:june|july)$/.test(w.form)
  const dated =
    /^(?:[.,]|\d.*)$/.test(form(c, i + 1)) ||
    /^(?:in|since|by|until|last|next|this|early|late|mid|of|\d.*)$/.test(form(c, i - 1))
  return w?.capital === true && has(c.lore.quantities.months, w.form) && (!brief || dated)
    ? (c.lore.quantities.months[w.form] ?? null)
    : null
}
const dayOf = (c: Cursor, i: number): number | null => {
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form(c, i))
  const n = m ? Number(m[1]) : 0
  return n >= 1 && n <= 31 ? n : null
}
const yearAt = (c: Cursor, i: number): number | null =>
  /^(?:1[5-9]|20)\d\d$/.test(form(c, i)) ? Number(form(c, i)) : null
const two = (n: number): string => String(n).padStart(2, '0')

/** `May 4`, `4 May 2017`, `May 4, 2017`, `December`, `Monday`, `yesterday`. */
const dateAt = (c: Cursor, i: number): Quantity | null => {
  const dot = (k: number): number => (form(c, k) === '.' ? k + 1 : k)
  let at = month(c, i)
  const date = (to: number, value: string): Quantity => ({ from: i, to, sort: 'date', value, bound: null, unit: null })
  if (at !== null) {
    let k = dot(i + 1)
    const day = dayOf(c, k)
    if (day === null) {
      const year = yearAt(c, k)
      return year === null ? date(i + 1, two(at)) : date(k + 1, `${year}-${two(at)}`)
    }
    k++
    const y = form(c, k) === ',' ? yearAt(c, k + 1) : yearAt(c, k)
    return y === null
      ? date(k, `${two(at)}-${two(day)}`)
      : date(form(c, k) === ',' ? k + 2 : k + 1, `${y}-${two(at)}-${two(day)}`)
  }
  const day = dayOf(c, i)
  const of = form(c, i + 1) === 'of' ? i + 2 : i + 1
  at = day === null ? null : month(c, of)
  if (day !== null && at !== null) {
    const k = dot(of + 1)
    const y = yearAt(c, k)
    return y === null ? date(of + 1, `${two(at)}-${two(day)}`) : date(k + 1, `${y}-${two(at)}-${two(day)}`)
  }
  const w = c.words[i]
  const name = w?.form.replace(/'s$|s$/, '') ?? ''
  const brief = w !== undefined && !w.form.endsWith('day') && !w.form.endsWith('days') && !/^[.,]$/.test(form(c, i + 1))
  const weekday =
    w?.capital === true
      ? (c.lore.quantities.weekdays[w.form] ?? (name.length > 4 ? c.lore.quantities.weekdays[name] : undefined))
      : undefined
  if (weekday !== undefined && !brief)
    return { from: i, to: i + 1, sort: 'weekday', value: String(weekday), bound: null, unit: null }
  if (w && c.lore.quantities.relative.includes(name) && name.length > 3)
    return { from: i, to: i + 1, sort: 'relative', value: name, bound: null, unit: null }
  return null
}

const quantifierAt = (c: Cursor, i: number): Quantity | null => {
  const q = c.lore.quantities
  const f = form(c, i)
  if (has(q.amounts, f))
    return { from: i, to: i + 1, sort: 'quantifier', value: `~${q.amounts[f]}`, bound: null, unit: null }
  if (!has(q.quantifiers, f)) return null
  return { from: i, to: i + 1, sort: 'quantifier', value: String(q.quantifiers[f]), bound: null, unit: null }
}

/** Do two quantities say the same? A missing unit agrees with any. */
export const sameQuantity = (x: Quantity, y: Quantity): boolean =>
  x.value === y.value &&
  (x.sort === y.sort ||
    (x.sort !== 'quantifier' && y.sort !== 'quantifier' && x.sort !== 'code' && y.sort !== 'code')) &&
  (x.bound ?? 'exactly') === (y.bound ?? 'exactly') &&
  (x.unit === null || y.unit === null || x.unit === y.unit)
