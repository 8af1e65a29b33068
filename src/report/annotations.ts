/**
 * The report as W3C Web Annotations: every version of every statement, and every difference, on its words.
 * Each target has a TextQuoteSelector and a TextPositionSelector; positions count code points of the article's text.
 * Source: Web Annotation Data Model, W3C Recommendation 23 February 2017. Motivations are from its list.
 */
import type { Article, Comparison, Difference, Report, Span, Witness } from '../model/index.ts'
import { contentId } from '../text/index.ts'
import { codePointsOf } from './code-points.ts'
import { CARRIAGE } from './coverage.ts'
import { legal, safeUrl, strictUri } from './escape.ts'
import { type Places, placesOf, readingInArticle, witnessOf } from './places.ts'
import { groundInWords, readingsInWords } from './sentences.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const AROUND = 32

/** Is an offset inside a pair? */
const insidePair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

/** Half a pair at the edge of a cut stays with the other half outside. */
const before = (text: string, at: number): string => {
  const from = Math.max(0, at - AROUND)
  return text.slice(insidePair(text, from) ? from + 1 : from, at)
}
const after = (text: string, at: number): string => {
  const to = at + AROUND
  return text.slice(at, insidePair(text, to) ? to - 1 : to)
}

/** The address of an article, or a name made from its text. */
const articleIri = (report: Report): ((article: Article) => string) => {
  const iris = new Map(
    report.sources.map(({ article: a, sha256 }) => {
      const url = a.url === null ? null : safeUrl(a.url)
      return [a.id, url === null ? `urn:variorum:article:${sha256}` : strictUri(url)]
    }),
  )
  return (a) => iris.get(a.id) ?? 'urn:variorum:article:'
}

interface Target {
  readonly source: string
  readonly selector: readonly object[]
}

const targeting = (report: Report): ((article: Article, span: Span) => Target) => {
  const iri = articleIri(report)
  const counters = new Map<string, (offset: number) => number>()
  return (article, span) => {
    const counter = counters.get(article.id) ?? codePointsOf(article.text)
    counters.set(article.id, counter)
    return {
      source: iri(article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: span.text,
          prefix: before(article.text, span.start),
          suffix: after(article.text, span.end),
        },
        { type: 'TextPositionSelector', start: counter(span.start), end: counter(span.end) },
      ],
    }
  }
}

type Aim = (article: Article, span: Span) => Target

const body = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
})

const annotation = (
  motivation: string,
  key: string,
  bodies: readonly object[],
  targets: readonly Target[],
): object => ({
  '@context': CONTEXT,
  id: `urn:variorum:annotation:${encodeURIComponent(legal(key))}`,
  type: 'Annotation',
  motivation,
  body: bodies,
  target: targets,
})

const ofWitness = (places: Places, aim: Aim, c: Comparison, w: Witness): readonly object[] => {
  const article = places.articleOf(w)
  if (article === null || w.spans.length === 0) return []
  const a = w.attribution
  const bodies = [
    ...(a.speaker === null ? [] : [body('identifying', a.speaker)]),
    body('classifying', CARRIAGE[a.mode].words),
    body('linking', `statement ${c.id}, ${w.siglum}`),
  ]
  return [
    annotation(
      'identifying',
      `${c.id}/${w.siglum}`,
      bodies,
      w.spans.map((s) => aim(article, s)),
    ),
  ]
}

const ofDifference = (places: Places, aim: Aim, c: Comparison, d: Difference, n: number): readonly object[] => {
  const targets = d.readings.flatMap((_, i): readonly Target[] => {
    const witness = witnessOf(c, i)
    const article = witness && places.articleOf(witness)
    const span = readingInArticle(places, c, d, i)
    return article && span ? [aim(article, span)] : []
  })
  if (targets.length === 0) return []
  const bodies = [body('classifying', d.kind), body('describing', `${readingsInWords(c, d)} (${groundInWords(d)}).`)]
  return [annotation('classifying', `${c.id}/difference/${n + 1}`, bodies, targets)]
}

/** The report as one AnnotationPage; each item is an annotation that also stands alone. */
export const toAnnotations = (report: Report): string => {
  const places = placesOf(report)
  const aim = targeting(report)
  const items = report.comparisons.flatMap((c) => [
    ...c.witnesses.flatMap((w) => ofWitness(places, aim, c, w)),
    ...c.differences.flatMap((d, n) => ofDifference(places, aim, c, d, n)),
  ])
  const head = JSON.stringify({
    '@context': CONTEXT,
    id: `urn:variorum:annotations:${contentId(report.title, JSON.stringify(report.comparisons.map((c) => c.id)))}`,
    type: 'AnnotationPage',
    startIndex: 0,
  }).slice(0, -1)
  return `${head},"items":[\n${items.map((x) => JSON.stringify(x)).join(',\n')}\n]}\n`
}
