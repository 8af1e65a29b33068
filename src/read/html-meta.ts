/**
 * What a page says about itself: JSON-LD (schema.org), OpenGraph and other `<meta>`, `<time>`, `<link rel="canonical">`.
 * Where several say it, schema.org comes first, then OpenGraph, then older customs.
 */
import { dateOf, type PageDate } from './html-date.ts'
import { linkedData } from './html-linked.ts'
import { outletOf } from './html-outlet.ts'
import type { Page } from './html-page.ts'
import { cleanTitle } from './html-title.ts'
import { fold, type Named, namedValues, plainValue, textsOf } from './html-values.ts'
import { type Dictionary, firstWords } from './value.ts'

export interface PageMeta {
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
  readonly url: string | null
  readonly language: string | null
}

/** What a page says about itself, and the text its linked data carries. */
export interface MetaFound {
  readonly meta: PageMeta
  readonly dateFrom: PageDate['from'] | null
  readonly articleBody: string | null
}

const MOST_HEADINGS = 50

const sameWords = (a: string, b: string): number => {
  const x = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const y = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return y.length === 0 ? 0 : y.filter((w) => x.has(w)).length / y.length
}

/** Of `headline` and `name` the one the page's own title repeats. */
const headlineOf = (article: Dictionary, title: string): string | null => {
  const headline = firstWords(article, 'headline', 'alternativeHeadline')
  const name = firstWords(article, 'name')
  if (headline === null || name === null || headline === name) return headline ?? name
  return sameWords(title, headline) > 0.75 && sameWords(title, name) <= 0.75 ? headline : name
}

const TITLES = [
  'dc:title',
  'dcterm:title',
  'dcterms:title',
  'og:title',
  'weibo:article:title',
  'weibo:webpage:title',
  'title',
  'twitter:title',
  'parsely-title',
  'sailthru:title',
]

/** The title the page states; else its `<title>` without the site; else its first heading. */
const titleOf = (page: Page, article: Dictionary, values: Named, raw: string): string | null => {
  const stated = headlineOf(article, raw) ?? values.last(...TITLES)
  if (stated !== null) return stated
  const headings = textsOf(page, (e) => e.tag === 'h1' || e.tag === 'h2', MOST_HEADINGS).map(({ element, text }) => ({
    tag: element.tag,
    text: fold(text),
  }))
  return raw === '' ? (headings.find((h) => h.tag === 'h1' && h.text !== '')?.text ?? null) : cleanTitle(raw, headings)
}

const webAddress = (s: string | null): string | null => (s !== null && /^https?:\/\//i.test(s) ? s : null)

const urlOf = (page: Page, article: Dictionary, values: Named): string | null => {
  const canonical = page.elements.find(
    (e) => e.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(e.attributes.get('rel') ?? ''),
  )
  return (
    webAddress(canonical?.attributes.get('href') ?? null) ??
    webAddress(values.first('og:url', 'twitter:url', 'parsely-link')) ??
    webAddress(firstWords(article, 'url', '@id', 'mainEntityOfPage'))
  )
}

const languageOf = (page: Page, article: Dictionary, values: Named): string | null => {
  const html = page.elements.find((e) => e.tag === 'html')?.attributes.get('lang')
  const raw =
    html ??
    firstWords(article, 'inLanguage') ??
    values.first('og:locale', 'content-language', 'language', 'dc:language', 'dcterms:language')
  const m = /^\s{0,9}([a-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?/i.exec(raw ?? '')
  return m?.[1] === undefined ? null : m[2] === undefined ? m[1].toLowerCase() : `${m[1].toLowerCase()}-${m[2]}`
}

const given = (s: string | null): string | null => (s === null || fold(s) === '' ? null : plainValue(s))

/** What the page says about itself; `null` for what it does not say. An address of its own comes before the one it was saved from. */
export const metaOf = (page: Page, savedFrom: string | null = null): MetaFound => {
  const values = namedValues(page)
  const linked = linkedData(page)
  const { article } = linked
  const raw = fold(textsOf(page, (e) => e.tag === 'title', 1)[0]?.text ?? '')
  const url = urlOf(page, article, values) ?? webAddress(savedFrom)
  const day = dateOf(page, article, values, url)
  return {
    meta: {
      title: given(titleOf(page, article, values, raw)),
      outlet: given(outletOf(linked, values, raw, url)),
      date: day?.date ?? null,
      url,
      language: languageOf(page, article, values),
    },
    dateFrom: day?.from ?? null,
    articleBody: firstWords(article, 'articleBody'),
  }
}
