/**
 * The report as schema.org JSON-LD (release 30): a NewsArticle for each source, a Quotation (or, where the words are not
 * quoted, a CreativeWork) for each version, a Claim for each statement with its appearances.
 *
 * Never a ClaimReview: that needs a verdict, and there is none here. Whether a speaker is a person or a body is not in
 * the supplied text, so the name stands as `creditText`. An ISO date without a year has no place in this vocabulary.
 */
import type { Comparison, Report, Witness } from '../model/index.ts'
import { labelOf } from './coverage.ts'
import { legal, safeUrl, strictUri } from './escape.ts'
import { type Places, placesOf } from './places.ts'

const FULL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/

const dated = (date: string | null): object => (date !== null && FULL_DATE.test(date) ? { datePublished: date } : {})

const organization = (name: string): object => ({ '@type': 'Organization', name: legal(name) })

/** An article by its text: two editions under one address are two articles. */
const articleIds = (report: Report): ReadonlyMap<string, string> =>
  new Map(report.sources.map((s) => [s.article.id, `urn:variorum:article:${s.sha256}`]))

const ofVersion = (ids: ReadonlyMap<string, string>, places: Places, c: Comparison, w: Witness): object => {
  const article = places.articleOf(w)
  const a = w.attribution
  const spoken = a.mode === 'direct' || a.mode === 'mixed' || a.mode === 'transcript'
  return {
    '@type': spoken ? 'Quotation' : 'CreativeWork',
    '@id': `urn:variorum:version:${encodeURIComponent(legal(`${c.id}/${w.siglum}`))}`,
    text: w.content,
    ...(a.speaker === null ? {} : { creditText: legal(a.speaker) }),
    provider: organization(a.outlet),
    ...(article === null ? {} : { isPartOf: { '@id': ids.get(article.id) } }),
    identifier: w.spans.map((s) => ({
      '@type': 'PropertyValue',
      propertyID: 'utf-16-offsets',
      value: `${s.start}-${s.end}`,
    })),
  }
}

/** The things a report tells of, without their envelope. */
export const schemaOrgGraph = (report: Report): readonly object[] => {
  const places = placesOf(report)
  const ids = articleIds(report)
  const articles = report.sources.map(({ article: a, words, sha256 }) => {
    const url = a.url === null ? null : safeUrl(a.url)
    return {
      '@type': 'NewsArticle',
      '@id': ids.get(a.id),
      ...(a.title === null ? {} : { headline: legal(a.title) }),
      ...(url === null ? {} : { url: strictUri(url) }),
      ...dated(a.date),
      inLanguage: legal(a.language),
      ...(a.outlet === null ? {} : { publisher: organization(a.outlet) }),
      wordCount: words,
      identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 },
    }
  })
  const claims = report.comparisons.map((c) => ({
    '@type': 'Claim',
    '@id': `urn:variorum:statement:${encodeURIComponent(legal(c.id))}`,
    name: legal(labelOf(c)),
    ...(c.speaker === null ? {} : { creditText: legal(c.speaker) }),
    appearance: c.witnesses.map((w) => ofVersion(ids, places, c, w)),
  }))
  return [...articles, ...claims]
}

/** The report as schema.org JSON-LD. */
export const toSchemaOrg = (report: Report): string =>
  `{"@context":"https://schema.org","@graph":[\n${schemaOrgGraph(report)
    .map((x) => JSON.stringify(x))
    .join(',\n')}\n]}\n`
