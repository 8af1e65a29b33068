/**
 * Days named in the text, as ISO 8601 as far as they are known.
 *
 *     > | On December 11, 2017, they met. He said on Tuesday that … On November 20 …
 *            ^^^^^^^^^^^^^^^^^                    ^^^^^^^              ^^^^^^^^^^^
 *            2017-12-11                  by the article's date        --11-20
 *
 * A weekday is the nearest such day up to the article's date. A day without a year takes one only from an article
 * that appeared within sixty days after it. Arithmetic is the proleptic Gregorian calendar's, in UTC.
 */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { IS } from './lore.ts'
import { is, low, type Words } from './words.ts'

export interface When {
  /** Tokens, both inclusive. */
  readonly first: number
  readonly last: number
  /** `null` for a time that is told and not a day. */
  readonly date: string | null
  /** `day`: a calendar day; `weekday`: resolved or not by the article's date; `other`: explicitly another time than the article tells of. */
  readonly kind: 'day' | 'weekday' | 'other'
}

const RECENT_DAYS = 60
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** Days since 1970-01-01 of a full date; `null` for anything else. */
export const dayNumber = (date: string | null): number | null => {
  const m = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(date)
  if (!m) return null
  const at = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))
  return Number.isNaN(at) ? null : Math.round(at / 86_400_000)
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const yearFor = (month: number, day: number, published: number | null): number | null => {
  if (published === null) return null
  const year = new Date(published * 86_400_000).getUTCFullYear()
  for (const y of [year, year - 1]) {
    const at = Math.round(Date.UTC(y, month - 1, day) / 86_400_000)
    if (at <= published && published - at <= RECENT_DAYS) return y
  }
  return null
}

const isYear = (w: string): boolean => /^(?:1[89]|20)\d\d$/u.test(w)
const dayOf = (w: string): number => {
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(w)
  const n = m ? Number(m[1]) : 0
  return n >= 1 && n <= 31 ? n : 0
}

const UNITS = new Set('day days week weeks month months year years decade decades'.split(' '))
const PAST = new Set('ago earlier after before later since'.split(' '))

/** The times a text names outside quotation marks, in order. */
export const timesOf = (t: Words, articleDate: string | null): readonly When[] => {
  const s = t.scan
  const out: When[] = []
  const published = dayNumber(articleDate)
  for (let i = 0; i < s.count; i++) {
    const b = s.bits[i] ?? 0
    if ((b & BIT.WORD) === 0 || (s.quote[i] ?? 0) > 0) continue
    const when =
      (b & (BIT.TIME | BIT.CAP)) !== 0 && (b & BIT.NUM) === 0
        ? calendarDay(t, i, published)
        : (b & BIT.NUM) !== 0
          ? numbered(t, i, published)
          : null
    const found = when ?? spanOfTime(t, i)
    if (!found) continue
    out.push(found)
    i = Math.max(i, found.last)
  }
  return out
}

const calendarDay = (t: Words, i: number, published: number | null): When | null => {
  const s = t.scan
  const { lore } = t
  if (!has(s, i, BIT.TIME) && !is(t, i, IS.DAY | IS.MONTH)) return null
  const w = low(t, i)
  const weekday = lore.weekdays.get(w)
  if (weekday !== undefined && has(s, i, BIT.CAP)) {
    const before = i > 0 ? low(t, i - 1) : ''
    const next = nextDay(t, i, published)
    if (next) return next
    if (before === 'next' || before === 'every' || before === 'each') return null
    // “the Friday vote” is no time of anything said
    if (before === 'the' && !has(s, i + 1, BIT.POSS)) return null
    if (published === null) return { first: i, last: i, date: null, kind: 'weekday' }
    const today = (((published + 4) % 7) + 7) % 7
    return { first: i, last: i, date: isoOf(published - ((today - weekday + 7) % 7)), kind: 'weekday' }
  }
  const month = lore.months.get(w)
  if (month !== undefined && has(s, i, BIT.CAP)) return monthDay(s, i, month, published)
  if (published !== null && (b(s, i) & BIT.TIME) !== 0) {
    if (w === 'today' || w === 'tonight') return { first: i, last: i, date: isoOf(published), kind: 'weekday' }
    if (w === 'yesterday') return { first: i, last: i, date: isoOf(published - 1), kind: 'weekday' }
  }
  return null
}

const b = (s: Scan, i: number): number => s.bits[i] ?? 0

/** “Monday, December 11, 2017” and “Monday 11 December” are one day. */
const nextDay = (t: Words, i: number, published: number | null): When | null => {
  const s = t.scan
  const { lore } = t
  let k = i + 1
  if (k < s.count && has(s, k, BIT.COMMA)) k++
  if (k >= s.count || s.sentence[k] !== s.sentence[i]) return null
  const month = lore.months.get(low(t, k))
  const found =
    month !== undefined ? monthDay(s, k, month, published) : has(s, k, BIT.NUM) ? numbered(t, k, published) : null
  return found && found.kind === 'day' ? { ...found, first: i } : null
}

const monthDay = (s: Scan, i: number, month: number, published: number | null): When | null => {
  const day = i + 1 < s.count ? dayOf(wordAt(s, i + 1)) : 0
  if (day > 0) {
    let k = i + 2
    if (k < s.count && has(s, k, BIT.COMMA)) k++
    const year = k < s.count && s.paragraph[k] === s.paragraph[i] ? wordAt(s, k) : ''
    if (isYear(year)) return { first: i, last: k, date: `${year}-${two(month)}-${two(day)}`, kind: 'day' }
    return { first: i, last: i + 1, date: dated(month, day, published), kind: 'day' }
  }
  const year = i + 1 < s.count ? wordAt(s, i + 1) : ''
  if (isYear(year)) return { first: i, last: i + 1, date: `${year}-${two(month)}`, kind: 'other' }
  return null
}

const dated = (month: number, day: number, published: number | null): string => {
  const year = yearFor(month, day, published)
  return year === null ? `--${two(month)}-${two(day)}` : `${year}-${two(month)}-${two(day)}`
}

/** “11 December 2017”, “2017-12-11”, “in 2015”. */
const numbered = (t: Words, i: number, published: number | null): When | null => {
  const s = t.scan
  const { lore } = t
  const w = wordAt(s, i)
  if (/^(?:1[89]|20)\d\d-\d\d-\d\d$/u.test(w)) return { first: i, last: i, date: w, kind: 'day' }
  const day = dayOf(w)
  if (day > 0 && i + 1 < s.count && has(s, i + 1, BIT.CAP)) {
    const month = lore.months.get(low(t, i + 1))
    if (month !== undefined) {
      let k = i + 2
      if (k < s.count && has(s, k, BIT.COMMA)) k++
      const year = k < s.count ? wordAt(s, k) : ''
      if (isYear(year)) return { first: i, last: k, date: `${year}-${two(month)}-${two(day)}`, kind: 'day' }
      return { first: i, last: i + 1, date: dated(month, day, published), kind: 'day' }
    }
  }
  if (isYear(w) && i > 0 && /^(?:in|since|during)$/iu.test(wordAt(s, i - 1)))
    return { first: i, last: i, date: w, kind: 'other' }
  return null
}

/** “two weeks ago”, “a week after”, “last year”, “earlier this month”. */
const spanOfTime = (t: Words, i: number): When | null => {
  const s = t.scan
  // day, week, month, year, decade, last, previous, earlier: by first letter and length, so that few words are made
  const c = s.first[i] ?? 0
  const n = (s.end[i] ?? 0) - (s.start[i] ?? 0)
  if (
    n < 3 ||
    n > 8 ||
    !(c === 100 || c === 119 || c === 109 || c === 121 || c === 108 || c === 112 || c === 101 || c === 69 || c === 76)
  )
    return null
  const after = s.first[i + 1] ?? 0
  if (
    !(
      after === 97 ||
      after === 98 ||
      after === 101 ||
      after === 108 ||
      after === 115 ||
      after === 116 ||
      (c | 32) === 108 ||
      c === 112
    )
  )
    return null
  const w = low(t, i)
  if (UNITS.has(w) && i + 1 < s.count && PAST.has(wordAt(s, i + 1)))
    return { first: i, last: i + 1, date: null, kind: 'other' }
  if (
    (w === 'last' || w === 'previous') &&
    i + 1 < s.count &&
    /^(?:year|month|week|summer|winter|spring|fall|autumn|decade)$/u.test(wordAt(s, i + 1))
  )
    return { first: i, last: i + 1, date: null, kind: 'other' }
  if (w === 'earlier' && i + 1 < s.count && wordAt(s, i + 1) === 'this')
    return { first: i, last: i + 1, date: null, kind: 'other' }
  return null
}
