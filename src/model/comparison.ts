/** One utterance, compared: its witnesses, their collation, the differences. */
import * as t from 'io-ts'
import { Attribution } from './attribution.ts'
import { Collation } from './collation.ts'
import { nullable } from './codec.ts'
import { Difference } from './difference.ts'
import { Span } from './span.ts'
import { Link } from './utterance.ts'

/** One attribution (or the part of it that belongs here) as a witness of an utterance. */
export interface Witness {
  /** The siglum of its outlet, distinct within the utterance: `ST`, `RT`, `ST 2`. */
  readonly siglum: string
  readonly attribution: Attribution
  /** The places in the article that make up the content; joined by one blank they are the content. */
  readonly spans: readonly Span[]
  /** The words that are collated. */
  readonly content: string
}
/** The codec of {@link Witness}. */
export const Witness: t.Type<Witness> = t.readonly(
  t.strict({ siglum: t.string, attribution: Attribution, spans: t.readonlyArray(Span), content: t.string }),
  'Witness',
)

/** One utterance, compared. */
export interface Comparison {
  /** The utterance's id. */
  readonly id: string
  readonly speaker: string | null
  readonly occasion: string | null
  readonly date: string | null
  readonly witnesses: readonly Witness[]
  readonly collation: Collation
  readonly differences: readonly Difference[]
  readonly links: readonly Link[]
}
/** The codec of {@link Comparison}. */
export const Comparison: t.Type<Comparison> = t.readonly(
  t.strict({
    id: t.string,
    speaker: nullable(t.string),
    occasion: nullable(t.string),
    date: nullable(t.string),
    witnesses: t.readonlyArray(Witness),
    collation: Collation,
    differences: t.readonlyArray(Difference),
    links: t.readonlyArray(Link),
  }),
  'Comparison',
)

/**
 * The span of the article that `start`…`end` of the witness's content stands at: first to last character.
 * A range over the seam of two spans covers the gap between them too.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare, inArticle } from 'variorum'
 * const text = 'Ada Ortiz said: “We stay.”'
 * const report = compare([{ text }])
 * const [witness] = E.isRight(report) ? report.right.comparisons[0].witnesses : []
 * inArticle(witness, text, 3, 7).text // 'stay'
 */
export const inArticle = (witness: Witness, articleText: string, start: number, end: number): Span => {
  const at = (offset: number, closing: number): number => {
    let base = 0
    for (const span of witness.spans) {
      const length = span.end - span.start
      if (offset < base + length + closing) return span.start + Math.min(offset - base, length)
      base += length + 1
    }
    return witness.spans[witness.spans.length - 1]?.end ?? 0
  }
  const from = at(start, 0)
  const to = end > start ? at(end - 1, 0) + 1 : from
  return { start: from, end: to, text: articleText.slice(from, to) }
}
