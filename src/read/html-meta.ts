/**
 * What a page says about itself: JSON-LD (schema.org), OpenGraph and other `<meta>`, `<time>`, `<link rel="canonical">`.
 * Where several say it, schema.org comes first, then OpenGraph, then older customs.
 */
import * as E from 'fp-ts/lib/Either.js'
import { isoDate } from './date.ts'
import type { Page, PageElement } from './html-page.ts'
import { cleanTitle, suffixOf } from './html-title.ts'
import { parseJson } from './json.ts'
import { isArticleNode, nameOf, nodesOf } from './news-json.ts'
import { hostOf } from './quotations.ts'
import { type Dictionary, firstWords, own } from './value.ts'

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
  readonly articleBody: string | null
}

const LONGEST_LD = 2_000_000
const MOST_HEADINGS = 50

/** The texts of the elements `wanted` names, in order, with their elements. */
const textsOf = (
  page: Page,
  wanted: (e: PageElement) => boolean,
  most: number,
): readonly { readonly element: PageElement; readonly text: string }[] => {
  const out: { element: PageElement; text: string }[] = []
  let within = -1
  let held: string[] = []
  for (const op of page.ops) {
    const e = page.elements[op.element]
    if (op.kind === 'open' && within < 0 && e && wanted(e)) {
      within = op.element
      held = []
    } else if (op.kind === 'close' && op.element === within && e) {
      out.push({ element: e, text: held.join('') })
      within = -1
      if (out.length >= most) return out
    } else if (op.kind === 'text' && within >= 0) held.push(op.text)
  }
  return out
}

const fold = (s: string): string => s.replace(/\s+/g, ' ').trim()

/** Named values of `<meta>`, the first of each, names in lower case with `:` for `.`. */
const namedValues = (page: Page): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  for (const e of page.elements) {
    if (e.tag !== 'meta') continue
    const content = fold(e.attributes.get('content') ?? '')
    if (content === '') continue
    for (const key of ['property', 'name', 'itemprop'])
      for (const name of (e.attributes.get(key) ?? '').toLowerCase().split(/\s+/)) {
        const plain = name.replaceAll('.', ':')
        if (plain !== '' && !out.has(plain)) out.set(plain, content)
      }
  }
  return out
}

const firstOf = (values: ReadonlyMap<string, string>, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const value = values.get(key)
    if (value !== undefined) return value
  }
  return null
}

/** The first article among the page's JSON-LD. */
const linkedData = (page: Page): Dictionary => {
  const scripts = textsOf(
    page,
    (e) => e.tag === 'script' && /^application\/ld\+json\b/i.test(e.attributes.get('type') ?? ''),
    50,
  )
  for (const { text } of scripts) {
    if (text.length > LONGEST_LD) continue
    const bare = text
      .trim()
      .replace(/^<!\[CDATA\[|\]\]>$/g, '')
      .replace(/;$/, '')
    const value = parseJson('', bare)
    const node = E.isRight(value) ? nodesOf(value.right).find(isArticleNode) : undefined
    if (node) return node
  }
  return {}
}

const sameWords = (a: string, b: string): number => {
  const x = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const y = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return y.length === 0 ? 0 : y.filter((w) => x.has(w)).length / y.length
}

/** Of `headline` and `name` the one the page's own title repeats. */
const headlineOf = (ld: Dictionary, title: string): string | null => {
  const headline = firstWords(ld, 'headline', 'alternativeHeadline')
  const name = firstWords(ld, 'name')
  if (headline === null || name === null || headline === name) return headline ?? name
  return sameWords(title, headline) > 0.75 && sameWords(title, name) <= 0.75 ? headline : name
}

/** The day of the first `<time>` that is marked as the publication's, else of the first in an article or a header. */
const timeOf = (page: Page): string | null => {
  const times = page.elements.filter((e) => e.tag === 'time' && e.attributes.has('datetime'))
  const marked = times.find(
    (e) => e.attributes.has('pubdate') || /datePublished/i.test(e.attributes.get('itemprop') ?? ''),
  )
  for (const e of marked ? [marked, ...times] : times) {
    const day = isoDate(e.attributes.get('datetime') ?? '')
    if (day !== null && day.length === 10) return day
  }
  return null
}

const DATES = [
  'article:published_time',
  'parsely-pub-date',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'sailthru:date',
  'dc:date:issued',
  'dcterms:created',
  'dc:date',
  'dcterms:date',
  'article:published',
  'date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
]

const dateOf = (ld: Dictionary, values: ReadonlyMap<string, string>, page: Page): string | null => {
  const stated = firstWords(ld, 'datePublished') ?? firstOf(values, 'article:published_time', 'parsely-pub-date')
  const day = stated === null ? null : isoDate(stated)
  if (day !== null) return day
  for (const key of DATES) {
    const found = isoDate(values.get(key) ?? '')
    if (found !== null) return found
  }
  return timeOf(page)
}

const webAddress = (s: string | null): string | null => (s !== null && /^https?:\/\//i.test(s) ? s : null)

const urlOf = (ld: Dictionary, values: ReadonlyMap<string, string>, page: Page): string | null => {
  const canonical = page.elements.find(
    (e) => e.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(e.attributes.get('rel') ?? ''),
  )
  return (
    webAddress(canonical?.attributes.get('href') ?? null) ??
    webAddress(firstOf(values, 'og:url', 'twitter:url', 'parsely-link')) ??
    webAddress(firstWords(ld, 'url', '@id'))
  )
}

const languageOf = (ld: Dictionary, values: ReadonlyMap<string, string>, page: Page): string | null => {
  const html = page.elements.find((e) => e.tag === 'html')?.attributes.get('lang')
  const raw =
    html ?? firstWords(ld, 'inLanguage') ?? firstOf(values, 'og:locale', 'content-language', 'language', 'dc:language')
  const m = /^\s{0,9}([a-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?/i.exec(raw ?? '')
  return m?.[1] === undefined ? null : m[2] === undefined ? m[1].toLowerCase() : `${m[1].toLowerCase()}-${m[2]}`
}

/** What the page says about itself; `null` for what it does not say. */
export const metaOf = (page: Page): MetaFound => {
  const values = namedValues(page)
  const ld = linkedData(page)
  const raw = fold(textsOf(page, (e) => e.tag === 'title', 1)[0]?.text ?? '')
  const headings = textsOf(page, (e) => e.tag === 'h1' || e.tag === 'h2', MOST_HEADINGS).map(({ element, text }) => ({
    tag: element.tag,
    text: fold(text),
  }))
  const url = urlOf(ld, values, page)
  const stated =
    headlineOf(ld, raw) ??
    firstOf(
      values,
      'dc:title',
      'dcterm:title',
      'dcterms:title',
      'og:title',
      'weibo:article:title',
      'weibo:webpage:title',
      'title',
      'twitter:title',
      'parsely-title',
    )
  const own1 = headings.find((h) => h.tag === 'h1' && h.text !== '')?.text ?? null
  const title = stated === null ? (raw === '' ? own1 : cleanTitle(raw, headings)) : fold(stated)
  const outlet =
    nameOf(own(ld, 'publisher')) ??
    firstOf(values, 'og:site_name') ??
    firstOf(
      values,
      'dc:publisher',
      'dcterms:publisher',
      'cre',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    ) ??
    suffixOf(raw) ??
    hostOf(url)
  const meta = {
    title: title === null || title === '' ? null : plain(title),
    outlet: outlet === null ? null : plain(fold(outlet)),
    date: dateOf(ld, values, page),
    url,
    language: languageOf(ld, values, page),
  }
  return { meta, articleBody: firstWords(ld, 'articleBody') }
}

/** A value without markup and references that were escaped twice. */
const plain = (s: string): string => (/[<&]/.test(s) ? flowOf(s) : s)

const flowOf = (s: string): string =>
  s.replace(/&(?:amp|quot|lt|gt|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (m) => ENTITIES[m.toLowerCase()] ?? numeric(m))

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
}

const numeric = (m: string): string => {
  const code = /^&#x/i.test(m) ? Number.parseInt(m.slice(3), 16) : Number.parseInt(m.slice(2), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
