/** Where the words of a report stand: from a reading back to characters of its article. */
import type { Article, Comparison, Coverage, Difference, Report, Span, Witness } from '../model/index.ts'
import { inArticle } from '../model/index.ts'

export interface Places {
  readonly articleOf: (w: Witness) => Article | null
  /** The name of the outlet a witness stands for, with the way it came by: `Radio Nord, via Courier`. */
  readonly outletOf: (w: Witness) => string
  /** The row of the coverage of a statement. */
  readonly rowOf: (c: Comparison) => Coverage | null
}

/** `Radio Nord, via Courier`. */
export const withVia = (name: string, via: readonly string[]): string =>
  via.length === 0 ? name : `${name}, via ${via.join(', ')}`

/** What stands after a siglum: ` Radio Nord, via Courier`; a name that is the siglum is not said again. */
export const afterSiglum = (siglum: string, name: string, via: readonly string[]): string =>
  siglum === name ? withVia('', via) : ` ${withVia(name, via)}`

/** The lookups of one report; made once, used for every statement. */
export const placesOf = (report: Report): Places => {
  const articles = new Map(report.sources.map((s) => [s.article.id, s.article]))
  const rows = new Map(report.coverage.map((row) => [row.comparison, row]))
  return {
    rowOf: (c) => rows.get(c.id) ?? null,
    articleOf: (w) => articles.get(w.attribution.article) ?? null,
    outletOf: (w) => withVia(w.attribution.outlet, w.attribution.via),
  }
}

/** The witness behind a collation's witness: they share the siglum, not the order. */
export const witnessOf = (c: Comparison, i: number): Witness | null => {
  const siglum = c.collation.witnesses[i]?.siglum
  const same = c.witnesses[i]
  return same?.siglum === siglum ? (same ?? null) : (c.witnesses.find((w) => w.siglum === siglum) ?? null)
}

/** The place of one reading of a difference in its article; `null` where it has no words there. */
export const readingInArticle = (places: Places, c: Comparison, d: Difference, i: number): Span | null => {
  const reading = d.readings[i] ?? null
  const witness = witnessOf(c, i)
  const article = witness && places.articleOf(witness)
  if (reading === null || !witness || !article) return null
  return d.place === 'article' ? reading : inArticle(witness, article.text, reading.start, reading.end)
}
