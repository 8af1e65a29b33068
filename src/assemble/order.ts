/** The orders of a report; the order of the input has no part in any of them. */
import type { Attribution, Comparison } from '../model/index.ts'
import type { Reading } from './outlets.ts'

/** By code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Articles: earliest first, undated last, then by siglum and id. */
export const byDate = (a: Reading, b: Reading): number =>
  compareText(a.article.date ?? '~', b.article.date ?? '~') ||
  compareText(a.article.siglum, b.article.siglum) ||
  compareText(a.article.id, b.article.id)

/** The versions of one statement: by siglum, then by place. */
export const bySiglum =
  (siglumOf: (a: Attribution) => string) =>
  (a: Attribution, b: Attribution): number =>
    compareText(siglumOf(a), siglumOf(b)) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)

/** Where a comparison first stands: the number of its article's attribution, then the offset in the article. */
const placeIn = (c: Comparison, position: ReadonlyMap<string, number>): readonly [number, number] =>
  c.witnesses
    .map((w) => [position.get(w.attribution.id) ?? 0, w.spans[0]?.start ?? 0] as const)
    .reduce((least, place) => (least[0] < place[0] || (least[0] === place[0] && least[1] <= place[1]) ? least : place))

/** Statements: those of several outlets first, then as they stand in the articles. */
export const inReading = (
  comparisons: readonly Comparison[],
  attributions: readonly Attribution[],
  siglumOf: (a: Attribution) => string,
): readonly Comparison[] => {
  const position = new Map(attributions.map((a, i) => [a.id, i]))
  const shared = (c: Comparison): number => (new Set(c.witnesses.map((w) => siglumOf(w.attribution))).size > 1 ? 0 : 1)
  return comparisons
    .map((c) => ({ c, alone: shared(c), place: placeIn(c, position) }))
    .sort(
      (a, b) => a.alone - b.alone || a.place[0] - b.place[0] || a.place[1] - b.place[1] || compareText(a.c.id, b.c.id),
    )
    .map(({ c }) => c)
}
