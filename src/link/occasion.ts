/** Whether two statements can have been made on one occasion, by what is known of the day and the event. */

/** Days between two dates as far as both are known; `null` where either is not. */
export const dayGap = (x: Interval | null, y: Interval | null): number | null => {
  if (x === null || y === null) return null
  if (x.yearly || y.yearly) return yearlyGap(x, y)
  return x.to < y.from ? y.from - x.to : y.to < x.from ? x.from - y.to : 0
}

/** Does a date name one day, with or without its year? */
export const isDay = (date: string | undefined): boolean => date !== undefined && /^(?:\d{4}|-)-\d{2}-\d{2}/.test(date)

/** The days that a date names. */
export interface Interval {
  /** Days since 1970, first and last; of a leap year without its number where `yearly`. */
  readonly from: number
  readonly to: number
  readonly yearly: boolean
}

/** Days since 1 March 0000 of the proleptic Gregorian calendar. */
const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}

const DATE = /^(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?/
const LEAP = 2000

const one = (s: string): Interval | null => {
  const m = DATE.exec(s.trim())
  if (!m) return null
  const yearly = m[1] === undefined
  const year = yearly ? LEAP : Number(m[1])
  if (m[2] === undefined) return yearly ? null : { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), yearly }
  const month = Number(m[2])
  if (month < 1 || month > 12) return null
  if (m[3] === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month, 31), yearly }
  const day = dayNumber(year, month, Number(m[3]))
  return { from: day, to: day, yearly }
}

/** The days of a date as it is written; `null` where it is not known or not a date. */
export const interval = (s: string | undefined): Interval | null => {
  if (s === undefined) return null
  const [a = '', b] = s.split('/')
  const from = one(a)
  const to = b === undefined ? from : one(b)
  if (from === null || to === null || from.yearly !== to.yearly) return from
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to), yearly: from.yearly }
}

/** The gap between two places in the year, whatever the year: `--11-20` is compatible with any 20 November. */
const yearlyGap = (x: Interval, y: Interval): number => {
  const start = dayNumber(LEAP, 1, 1)
  const inYear = (i: Interval): Interval => {
    if (i.yearly || i.to - i.from > 200) return i.yearly ? i : { from: start, to: start + 365, yearly: true }
    const place = (d: number): number => start + ((((d - start) % 365.2425) + 365.2425) % 365.2425)
    return { from: Math.floor(place(i.from)), to: Math.ceil(place(i.to)), yearly: true }
  }
  const a = inYear(x)
  const b = inYear(y)
  const gap = a.to < b.from ? b.from - a.to : b.to < a.from ? a.from - b.to : 0
  return Math.max(0, Math.min(gap, 366 - gap))
}
