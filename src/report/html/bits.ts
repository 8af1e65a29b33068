/** The small pieces every section uses: sigla, foreign words, source links. */
import type { Range, Source, Witness } from '../../model/index.ts'
import { type Html, el, nothing, type Part } from '../markup.ts'
import { wordsLink } from '../words-link.ts'
import { day } from '../day.ts'
import { chip, lang, type Statement, type View } from './view.ts'

/** The siglum of an outlet as a chip in its colour. */
export const siglum = (view: View, outlet: number): Html => chip(view.report.outlets[outlet]?.siglum ?? '?', outlet)

/** The siglum of a witness, in its outlet's colour. */
export const witnessSiglum = (statement: Statement, w: number): Html => statement.chips[w] ?? nothing

/** Words of a source: isolated, in their language. */
export const words = (text: string, language: string): Html => el`<bdi${lang(language)}>${text}</bdi>`

export const sourceOf = (view: View, witness: Witness): Source | undefined =>
  view.sources.get(witness.attribution.article)

export const languageOf = (view: View, witness: Witness): string => sourceOf(view, witness)?.article.language ?? ''

/** A link to words in the page they come from; nothing where the article has no address. */
export const toSource = (source: Source | undefined, place: Range, label: Part): Html => {
  const url = source ? wordsLink(source.article, place) : null
  return url === null
    ? nothing
    : el`<a class="out" href="${url}" rel="noopener noreferrer nofollow" target="_blank">${label}</a>`
}

/** The day of an occasion as people read it; `null` where the name of the occasion tells it. */
export const dayBeside = (label: string | null, date: string | null): string | null => {
  if (date === null) return null
  const known = new Set((label ?? '').split(/[^\p{L}\p{N}]+/u))
  const told = day(date)
  return told.split(' ').every((part) => known.has(part)) ? null : told
}
