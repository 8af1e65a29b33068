/**
 * From a quotation to the place it stands at.
 * Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector: `exact`, with `prefix` and `suffix` where it stands more than once.
 */
import type { Article, QuoteSelector } from '../model/index.ts'

export interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** Enough to see that a quotation is ambiguous. */
const MAX_PLACES = 100

const places = (text: string, s: QuoteSelector, article: string): readonly Place[] => {
  const prefix = s.prefix ?? ''
  const suffix = s.suffix ?? ''
  const needle = prefix + s.exact + suffix
  const out: Place[] = []
  if (s.exact === '') return out
  for (let at = text.indexOf(needle); at >= 0 && out.length < MAX_PLACES; at = text.indexOf(needle, at + 1))
    out.push({ article, start: at + prefix.length, end: at + prefix.length + s.exact.length })
  return out
}

/** Every place of the quotation in the articles; `outlet` is left to who knows which outlet stands at a place. */
export const placesOf = (articles: readonly Article[], s: QuoteSelector): readonly Place[] =>
  articles.flatMap((a) => places(a.text, s, a.id))

/** Is the article the outlet's, by siglum or by name? */
export const isOutletOf = (article: Article | undefined, outlet: string): boolean =>
  article !== undefined && (article.siglum === outlet || article.outlet === outlet)

/** The quotation in words, for sentences about it. */
export const inWords = (s: QuoteSelector): string => `“${s.exact}”${s.outlet === undefined ? '' : ` (${s.outlet})`}`
