/** The outlets of a report as columns: which of them a witness stands in, and what a column looks like. */
import type { Report, Witness } from '../model/index.ts'

const keyOf = (name: string, via: readonly string[], article: string): string => JSON.stringify([name, via, article])

/**
 * The outlet column of a witness: the one its attribution belongs to by name, way and article; where that is not one
 * column, by its siglum, or its siglum without the number of a second witness. `-1` where none is.
 */
export const columnsOf = (report: Report): ((witness: Witness) => number) => {
  const bySiglum = new Map(report.outlets.map((o, i) => [o.siglum, i]))
  const byKey = new Map<string, number>()
  report.outlets.forEach((o, i) => {
    for (const article of o.articles) {
      const key = keyOf(o.name, o.via, article)
      byKey.set(key, byKey.has(key) ? -1 : i)
    }
  })
  return ({ siglum, attribution: a }) => {
    const at = byKey.get(keyOf(a.outlet, a.via, a.article)) ?? -1
    return at >= 0 ? at : (bySiglum.get(siglum) ?? bySiglum.get(siglum.replace(/ ?\d{1,6}$/, '')) ?? -1)
  }
}

/** The class that gives an outlet its colour and its style of underline. */
export const tint = (outlet: number): string => (outlet < 0 ? 'ox' : `o${outlet % 6}`)
