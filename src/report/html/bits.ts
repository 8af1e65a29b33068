/** The small pieces every section uses: sigla, foreign words, source links. */
import type { Range, Source, Witness } from '../../model/index.ts'
import { type Html, el, nothing, type Part } from './markup.ts'
import { wordsLink } from './link.ts'
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

/** A day as people read it: `2017-12-11` is `11 December 2017`; anything else stays as it stands. */
export const day = (date: string): string => {
  const m = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?(?=$|T)/.exec(date)
  const month = MONTHS[Number(m?.[2]) - 1]
  if (!m || month === undefined) return date
  return [m[3] === undefined ? '' : String(Number(m[3])), month, m[1] ?? ''].filter((s) => s !== '').join(' ')
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The day of an occasion as people read it; `null` where the name of the occasion tells it. */
export const dayBeside = (label: string | null, date: string | null): string | null => {
  if (date === null) return null
  const known = new Set((label ?? '').split(/[^\p{L}\p{N}]+/u))
  const told = day(date)
  return told.split(' ').every((part) => known.has(part)) ? null : told
}
