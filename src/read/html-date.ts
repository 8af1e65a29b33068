/**
 * The day a page was published: what its linked data and `<meta>` state, what its elements are marked with, the day in
 * its address, the day it shows. The first that names a day counts; the last two are said to be what they are.
 */
import { isoDate } from './date.ts'
import { type Page, type PageElement } from './html-page.ts'
import type { Named } from './html-values.ts'
import { isAside, namesOf } from './html-words.ts'
import { type Dictionary, firstWords } from './value.ts'

/** A day, and where it was found. */
export interface PageDate {
  readonly date: string
  readonly from: 'stated' | 'shown' | 'address'
}

const NAMES = [
  'article:published_time',
  'parsely-pub-date',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'sailthru:date',
  'dc:date:issued',
  'dcterms:issued',
  'dcterms:created',
  'dc:date:created',
  'dc:date',
  'dcterms:date',
  'article:published',
  'rnews:datepublished',
  'date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'isodatetime',
  'ptime',
]

const PUBLISHED = /(?:^|[\s:])datePublished(?:$|\s)/i
const CLASS =
  /(?:^|[\s_-])(?:dates?|datetime|posted(?:-?on)?|pubdate|published?|timestamp|dateline)(?:$|[\s_-])|(?:publish|post|pub|article|entry|story|meta)[_-]?date/i
const LONGEST_SHOWN = 80
const MOST_OPS = 60

/** The whole days that values name, in order. */
const daysOf = (values: readonly (string | undefined | null)[]): readonly string[] =>
  values.flatMap((v) => {
    const found = isoDate(v ?? '')
    return found !== null && found.length === 10 ? [found] : []
  })

/** 1 for elements inside what is beside the article: they date other things. */
const besides = (page: Page): Uint8Array => {
  const out = new Uint8Array(page.elements.length)
  for (const [i, e] of page.elements.entries()) out[i] = (e.parent >= 0 && out[e.parent] === 1) || isAside(e) ? 1 : 0
  return out
}

/** The words of an element where they are few, or `null`. */
const shortText = (page: Page, element: number, from: number): string | null => {
  let held = ''
  for (let i = from; i < Math.min(page.ops.length, from + MOST_OPS); i++) {
    const op = page.ops[i]
    if (op?.kind === 'text') held += ` ${op.text.slice(0, LONGEST_SHOWN + 1)}`
    if (held.trim().length > LONGEST_SHOWN) return null
    if (op?.kind === 'close' && op.element === element) return held.replace(/\s+/g, ' ').trim()
  }
  return null
}

const DAY_WITHIN = [
  /\d{4}-\d{2}-\d{2}/u,
  /\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?\p{L}{3,10}\.?,?[\s-]+(?:de\s+)?\d{4}(?!\d)/u,
  /\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/u,
  /(?<!\d)\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}(?:\.\s?\d{1,2}\.\s?|\/\d{1,2}\/)\d{4}(?!\d)/u,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/u,
]

/** The first day among a few words, as `By Mira Olsen, 5 March 2024, 10:21`. */
const dayWithin = (text: string): string | null => {
  for (const form of DAY_WITHIN) {
    const [found] = daysOf([form.exec(text)?.[0]])
    if (found !== undefined) return found
  }
  return null
}

const valuesOf = (e: PageElement): readonly (string | undefined)[] =>
  ['content', 'datetime', 'title'].map((name) => e.attributes.get(name))

const isMarked = (e: PageElement): boolean =>
  e.attributes.has('pubdate') ||
  PUBLISHED.test(e.attributes.get('itemprop') ?? '') ||
  PUBLISHED.test(e.attributes.get('property') ?? '') ||
  (e.tag === 'abbr' && /(?:^|\s)published(?:\s|$)/i.test(e.attributes.get('class') ?? ''))

/** The days of the elements that show one, as far as these stand in the article's part of the page. */
const shownDays = (page: Page, aside: Uint8Array, wanted: (e: PageElement) => boolean): readonly string[] => {
  const out: string[] = []
  for (const [i, op] of page.ops.entries()) {
    const e = page.elements[op.element]
    if (op.kind !== 'open' || !e || aside[op.element] === 1 || !wanted(e)) continue
    const [stated] = daysOf(valuesOf(e))
    const text = stated ?? shortText(page, op.element, i)
    const found = text === null ? null : dayWithin(text)
    if (found !== null) out.push(found)
  }
  return out
}

const only = (days: readonly string[]): string | null => (new Set(days).size === 1 ? (days[0] ?? null) : null)

const IN_PATH = /[/-]((?:19|20)\d{2})([/-]?)(\d{1,2})\2(\d{1,2})(?=[/._-]|$)/

/** A day among the parts of an address: `/2024/03/05/`, `-2024-03-05`, `/20240305/`. */
const dayInAddress = (url: string | null): string | null => {
  const m = IN_PATH.exec((url ?? '').replace(/[?#].*$/s, ''))
  return m ? (daysOf([[m[1], m[3]?.padStart(2, '0'), m[4]?.padStart(2, '0')].join('-')])[0] ?? null) : null
}

const stated = (date: string): PageDate => ({ date, from: 'stated' })

/** The day of publication, or `null` where the page has none. */
export const dateOf = (page: Page, article: Dictionary, values: Named, url: string | null): PageDate | null => {
  for (const value of [firstWords(article, 'datePublished'), ...NAMES.map((name) => values.first(name))]) {
    const found = isoDate(value ?? '')
    if (found !== null) return stated(found)
  }
  const aside = besides(page)
  const [marked] = shownDays(page, aside, isMarked)
  if (marked !== undefined) return stated(marked)
  const times = page.elements.flatMap((e, i) => (e.tag === 'time' ? [{ aside: aside[i] === 1, e }] : []))
  const daysOfTimes = (where: readonly { readonly e: PageElement }[]): readonly string[] =>
    daysOf(where.map(({ e }) => e.attributes.get('datetime')))
  const time = daysOfTimes(times.filter((t) => !t.aside))[0] ?? only(daysOfTimes(times))
  if (time !== null) return stated(time)
  const inAddress = dayInAddress(url)
  if (inAddress !== null) return { date: inAddress, from: 'address' }
  const shown = only(shownDays(page, aside, (e) => e.tag === 'time' || CLASS.test(namesOf(e))))
  return shown === null ? null : { date: shown, from: 'shown' }
}
