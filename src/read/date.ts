/** Dates as news writes them → ISO 8601, as far as they are sure. Nothing is read from a clock or a locale. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/u
const DAY_MONTH =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b(?:,?\s+(\d{2}:\d{2}(?::\d{2})?))?/u
const MONTH_DAY = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u

const monthOf = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3)) && word.length >= 3) + 1

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

/**
 * The day a text names, as `2017-12-11`, `2017-12` or `2017`; `null` where it names none.
 * A time of day is dropped: the day counts as the publisher wrote it, in the publisher's zone.
 *
 *     2017-12-11T10:00:00+02:00 · Mon, 11 Dec 2017 08:00:00 GMT · December 11, 2017 · 20171211
 */
export const isoDate = (raw: string): string | null => {
  const s = raw.slice(0, 100).trim()
  const iso = ISO.exec(s)
  if (iso?.[1] !== undefined) {
    if (iso[2] === undefined) return iso[1]
    if (iso[3] !== undefined) return day(iso[1], Number(iso[2]), iso[3])
    return Number(iso[2]) >= 1 && Number(iso[2]) <= 12 ? `${iso[1]}-${iso[2]}` : null
  }
  const compact = COMPACT.exec(s)
  if (compact?.[1] !== undefined) return day(compact[1], Number(compact[2]), compact[3] ?? '')
  const dm = DAY_MONTH.exec(s)
  if (dm?.[3] !== undefined) return day(dm[3], monthOf(dm[2] ?? ''), dm[1] ?? '')
  const md = MONTH_DAY.exec(s)
  if (md?.[3] !== undefined) return day(md[3], monthOf(md[1] ?? ''), md[2] ?? '')
  return null
}
