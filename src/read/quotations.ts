/**
 * Quotations of two public collections, as articles and as statements.
 *
 * GDELT Global Quotation Graph: one article a line, `{date, url, title, lang, quotes: [{pre, quote, post}]}`.
 * Quotebank (Vaucher et al. 2021), by article: `{articleID, date, title, url, quotations: [{quotation, localTopSpeaker, …}]}`;
 * by quotation: `{quoteID, quotation, speaker, date, urls, …}`.
 */
import { type ArticleRecord, plainRecord, type Statement } from '../model/index.ts'
import { contentId } from '../text/index.ts'
import { isoDate } from './date.ts'
import { type Dictionary, dictionary, firstWords, list, own, words } from './value.ts'

/** One record of a collection in both of its uses. */
export interface Quotations {
  readonly record: ArticleRecord
  readonly statements: readonly Statement[]
}

interface Quote {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly speaker: string | null
  readonly id: string | null
}

/** The host of an address, without `www.`: the only name of the outlet these collections give. */
export const hostOf = (url: string | null): string | null => {
  const m = /^https?:\/\/(?:www\.)?([\p{L}\p{N}.-]{1,100})(?:[:/?#]|$)/iu.exec(url ?? '')
  return m?.[1]?.toLowerCase() ?? null
}

const marked = (quote: string): string => (/^["“«„'‘]/u.test(quote) ? quote : `“${quote}”`)

/** The passage a quotation stands in, as far as it is supplied. */
const passage = (q: Quote): string =>
  q.before === '' && q.after === '' && q.speaker !== null
    ? `${q.speaker}: ${marked(q.quote)}`
    : [q.before, marked(q.quote), q.after].filter((s) => s !== '').join(' ')

const quotations = (
  meta: Omit<ArticleRecord, 'text' | 'siglum' | 'via' | 'occasion'>,
  quotes: readonly Quote[],
): Quotations => ({
  record: { ...plainRecord(quotes.map(passage).join('\n\n')), ...meta },
  statements: quotes.map((q, i) => ({
    id: q.id ?? `${meta.id ?? contentId(meta.url ?? '', meta.title ?? '')}-${i + 1}`,
    text: q.quote,
    mode: 'direct',
    ...(meta.id === null ? {} : { article: meta.id }),
    ...(meta.outlet === null ? {} : { outlet: meta.outlet }),
    ...(meta.date === null ? {} : { date: meta.date }),
    ...(q.speaker === null ? {} : { speaker: q.speaker }),
  })),
})

const dateOf = (o: Dictionary): string | null => {
  const raw = firstWords(o, 'date')
  return raw === null ? null : isoDate(raw)
}

/** Languages as the collection names them (those of the Compact Language Detector). */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  'arabic:ar bengali:bn bulgarian:bg chinese:zh chineset:zh-Hant croatian:hr czech:cs danish:da dutch:nl english:en estonian:et finnish:fi french:fr german:de greek:el hebrew:he hindi:hi hungarian:hu indonesian:id italian:it japanese:ja korean:ko latvian:lv lithuanian:lt macedonian:mk malay:ms norwegian:no persian:fa polish:pl portuguese:pt romanian:ro russian:ru serbian:sr slovak:sk slovenian:sl spanish:es swedish:sv tamil:ta thai:th turkish:tr ukrainian:uk urdu:ur vietnamese:vi'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
)

/** A language by its name or its tag; `null` for a name that is not known. */
const languageOf = (raw: string | null): string | null => {
  if (raw === null) return null
  const known = LANGUAGES.get(raw.toLowerCase())
  return known ?? (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(raw) ? raw : null)
}

/** An article of GDELT's quotation graph in which no quotation was found. */
export const isGdeltWithout = (o: Dictionary): boolean =>
  Array.isArray(own(o, 'quotes')) && list(own(o, 'quotes')).length === 0 && words(own(o, 'url')) !== null

/** A record of GDELT's quotation graph, or `null`. */
export const fromGdelt = (o: Dictionary): Quotations | null => {
  const raw = own(o, 'quotes')
  if (!Array.isArray(raw) || !raw.some((q) => words(own(dictionary(q) ?? {}, 'quote')) !== null)) return null
  const url = firstWords(o, 'url')
  const quotes = raw.flatMap((u): readonly Quote[] => {
    const q = dictionary(u)
    const quote = q && words(own(q, 'quote'))
    if (!q || quote === null) return []
    return [{ before: firstWords(q, 'pre') ?? '', quote, after: firstWords(q, 'post') ?? '', speaker: null, id: null }]
  })
  return quotations(
    {
      id: firstWords(o, 'id') ?? url,
      outlet: firstWords(o, 'outlet', 'domain') ?? hostOf(url),
      title: firstWords(o, 'title'),
      url,
      date: dateOf(o),
      language: languageOf(firstWords(o, 'lang', 'language')),
    },
    quotes,
  )
}

const speakerOf = (o: Dictionary): string | null => {
  const name = firstWords(o, 'speaker', 'localTopSpeaker', 'globalTopSpeaker')
  return name === null || name === 'None' ? null : name
}

const quoteOf = (u: unknown): readonly Quote[] => {
  const o = dictionary(u)
  const quote = o && words(own(o, 'quotation'))
  if (!o || quote === null) return []
  return [
    {
      before: firstWords(o, 'leftContext', 'contextLeft') ?? '',
      quote,
      after: firstWords(o, 'rightContext', 'contextRight') ?? '',
      speaker: speakerOf(o),
      id: firstWords(o, 'quoteID', 'quotationID', 'quotationId'),
    },
  ]
}

/** A record of Quotebank, by article or by quotation, or `null`. */
export const fromQuotebank = (o: Dictionary): Quotations | null => {
  const quotes = Array.isArray(own(o, 'quotations')) ? list(own(o, 'quotations')).flatMap(quoteOf) : quoteOf(o)
  if (quotes.length === 0) return null
  const url = firstWords(o, 'url') ?? words(list(own(o, 'urls'))[0])
  return quotations(
    {
      id: firstWords(o, 'articleID', 'articleId', 'quoteID', 'id'),
      outlet: hostOf(url),
      title: firstWords(o, 'title'),
      url,
      date: dateOf(o),
      language: null,
    },
    quotes,
  )
}
