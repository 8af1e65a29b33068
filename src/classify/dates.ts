/**
 * Days, months, years and times of the day, however they are written.
 *
 *     > | May 4, 4 May 2017, the nineties, Monday, yesterday, last week, 4 p.m., 16:30
 *         ^^^^^  ^^^^^^^^^^      ^^^^^^^^  ^^^^^^  ^^^^^^^^^  ^^^^^^^^^  ^^^^^^  ^^^^^
 */
import { type Cursor, digital, form, has } from './cursor.ts'
import type { Quantity } from './quantity.ts'

const month = (c: Cursor, i: number): number | null => {
  const w = c.words[i]
  if (w?.capital !== true || !has(c.lore.quantities.months, w.form)) return null
  const brief = (w.form.length <= 4 || w.form === 'march') && !/^(?:june|july)$/.test(w.form)
  const dated =
    /^(?:[.,]|\d.*)$/.test(form(c, i + 1)) ||
    /^(?:in|since|by|until|last|next|this|early|late|mid|of|\d.*)$/.test(form(c, i - 1))
  return !brief || dated ? (c.lore.quantities.months[w.form] ?? null) : null
}
const dayOf = (c: Cursor, i: number): number | null => {
  if (!digital(c, i)) return null
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form(c, i))
  const n = m ? Number(m[1]) : 0
  return n >= 1 && n <= 31 ? n : null
}
const yearAt = (c: Cursor, i: number): number | null =>
  /^(?:1[5-9]|20)\d\d$/.test(form(c, i)) ? Number(form(c, i)) : null
const two = (n: number): string => String(n).padStart(2, '0')

/** `4 p.m.`, `4:30pm`, `noon`: a time of the day by its twenty-four hours. */
const clockAt = (c: Cursor, i: number): Quantity | null => {
  if (!digital(c, i)) return null
  const m = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(form(c, i))
  if (!m) return null
  const half = m[3] ?? (/^[ap]\.?m\.?$/.test(form(c, i + 1)) ? form(c, i + 1).replaceAll('.', '') : undefined)
  const hour = Number(m[1])
  if (half === undefined || hour < 1 || hour > 12) return null
  const value = `${(hour % 12) + (half === 'pm' ? 12 : 0)}:${m[2] ?? '00'}`
  return { from: i, to: m[3] === undefined ? i + 2 : i + 1, sort: 'code', value, bound: null, unit: null }
}

/** `May 4`, `4 May 2017`, `May 4, 2017`, `December`, `Monday`, `last Monday`, `yesterday`. */
export const dateAt = (c: Cursor, i: number): Quantity | null => {
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
  const clock = clockAt(c, i)
  if (clock) return clock
  const day = dayOf(c, i)
  const of = form(c, i + 1) === 'of' ? i + 2 : i + 1
  at = day === null ? null : month(c, of)
  if (day !== null && at !== null) {
    const k = dot(of + 1)
    const y = yearAt(c, k)
    return y === null ? date(of + 1, `${two(at)}-${two(day)}`) : date(k + 1, `${y}-${two(at)}-${two(day)}`)
  }
  const direction = form(c, i)
  const turned = direction === 'last' || direction === 'next' ? dateAt(c, i + 1) : null
  if (turned?.sort === 'weekday') return { ...turned, from: i, value: `${direction} ${turned.value}` }
  const w = c.words[i]
  if (!w) return null
  const name = w.form.replace(/'s$|s$/, '')
  const weekday = w.capital
    ? (c.lore.quantities.weekdays[w.form] ?? (name.length > 4 ? c.lore.quantities.weekdays[name] : undefined))
    : undefined
  const whole = weekday !== undefined && (/days?$/.test(w.form) || /^[.,]$/.test(form(c, i + 1)))
  if (weekday !== undefined && whole)
    return { from: i, to: i + 1, sort: 'weekday', value: String(weekday), bound: null, unit: null }
  if (name.length > 3 && c.lore.quantities.relative.includes(name))
    return { from: i, to: i + 1, sort: 'relative', value: name, bound: null, unit: null }
  return null
}
