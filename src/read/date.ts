/** Dates as news writes them → ISO 8601, as far as they are sure. Nothing is read from a clock or a locale. */
import { monthOf } from './month.ts'

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?)?)?)?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/u
/** A weekday, or what else stands before a day, is passed over. */
const WEEKDAY = String.raw`(?:[\p{L}-]{2,13}\.?,?\s+)?`
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)`,
  'u',
)
const MONTH_DAY = new RegExp(String.raw`^${WEEKDAY}(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'u')
/** `date` of Unix, `Date.prototype.toString` and the like: the year comes last. */
const YEAR_LAST = /^[A-Za-z]{3} ([A-Za-z]{3}) +(\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{2,5} )?(\d{4})$/u
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u
/** Dots part a day from its month; slashes part months from days as often. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const day = (year: string, month: number, date: string): string | null => {
  const d = Number(date)
  if (month < 1 || month > 12 || d < 1 || d > daysIn(Number(year), month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** A day in slashes is sure where one of its numbers can be no month. */
const slashed = (first: string, second: string, year: string): string | null => {
  if (first === second) return day(year, Number(first), second)
  return Number(first) > 12
    ? day(year, Number(second), first)
    : Number(second) > 12
      ? day(year, Number(first), second)
      : null
}

/** Forms of a whole day: which groups hold the year, the month and the day. */
const FORMS: readonly {
  readonly form: RegExp
  readonly groups: readonly [year: number, month: number, date: number]
}[] = [
  { form: COMPACT, groups: [1, 2, 3] },
  { form: DAY_MONTH, groups: [3, 2, 1] },
  { form: MONTH_DAY, groups: [3, 1, 2] },
  { form: YEAR_LAST, groups: [3, 1, 2] },
  { form: YEAR_FIRST, groups: [1, 2, 3] },
  { form: DOTTED, groups: [3, 2, 1] },
  { form: EAST_ASIAN, groups: [1, 2, 3] },
]

/**
 * The day a text names, as `2017-12-11`, `2017-12` or `2017`; `null` where it names none, or not surely.
 * A time of day is dropped: the day counts as the publisher wrote it, in the publisher's zone.
 *
 *     2017-12-11T10:00:00+02:00 · Mon, 11 Dec 2017 08:00:00 GMT · December 11, 2017 · 11. Dezember 2017 · 11.12.2017
 *     20171211 · 2017年12月11日 · 13/12/2017, but not 11/12/2017
 *
 * @example
 * import { isoDate } from 'variorum/read'
 * isoDate('Mon, 11 Dec 2017 08:00:00 GMT') // '2017-12-11'
 * isoDate('11/12/2017') // null
 */
export const isoDate = (raw: string): string | null => {
  const s = raw.slice(0, 100).trim()
  const iso = ISO.exec(s)
  if (iso?.[1] !== undefined) {
    if (iso[2] === undefined) return iso[1]
    if (iso[3] !== undefined) return day(iso[1], Number(iso[2]), iso[3])
    return Number(iso[2]) >= 1 && Number(iso[2]) <= 12 ? `${iso[1]}-${iso[2]}` : null
  }
  for (const { form, groups } of FORMS) {
    const m = form.exec(s)
    if (!m) continue
    const [year, month, date] = groups.map((g) => m[g] ?? '') as [string, string, string]
    return day(year, /^\d/u.test(month) ? Number(month) : monthOf(month), date)
  }
  const m = SLASHED.exec(s)
  return m ? slashed(m[1] ?? '', m[2] ?? '', m[3] ?? '') : null
}
