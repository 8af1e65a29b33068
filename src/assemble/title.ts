/** What a report is called where nobody gave it a title. */
import type { Comparison, Outlet } from '../model/index.ts'

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Who said how many statements in how many outlets: an outlet is one, in whatever articles and by whatever ways its words came. */
export const titleOf = (comparisons: readonly Comparison[], columns: readonly Pick<Outlet, 'name'>[]): string => {
  const outlets = new Set(columns.map((o) => o.name)).size
  const names = [...new Set(comparisons.map((c) => c.speaker).filter((s) => s !== null))]
  const who = names.length > 3 ? [`${names.length} speakers`] : names.length > 0 ? [names.join(', ')] : []
  return [...who, `${counted(comparisons.length, 'statement')} in ${counted(outlets, 'outlet')}`].join(': ')
}
