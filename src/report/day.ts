/** Days in print. */

/** A day as people read it: `2017-12-11` is `11 December 2017`; anything else stays as it stands. */
export const day = (date: string): string => {
  const m = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?(?=$|T)/.exec(date)
  const month = MONTHS[Number(m?.[2]) - 1]
  if (!m || month === undefined) return date
  return [m[3] === undefined ? '' : String(Number(m[3])), month, m[1] ?? ''].filter((s) => s !== '').join(' ')
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
