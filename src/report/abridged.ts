/**
 * A report that quotes fairly: the compared words up to a limit, and nothing else of the articles.
 *
 * Laws: every span reads back from the article text of the result; at most `max` characters of a version remain;
 * outside the words that remain an article is white space of the same length, so no offset moves; the digest of an
 * article is still that of the text as it was supplied; without a limit the report is untouched.
 */
import type {
  Article,
  Attribution,
  Collation,
  Comparison,
  Difference,
  Range,
  Report,
  Span,
  Witness,
} from '../model/index.ts'
import { spanOf } from '../model/index.ts'
import { shown, tokensShown } from './excerpt.ts'
import { defaultWords, type WordOptions } from './options.ts'
import { witnessOf } from './places.ts'

/** How many loci are printed: those before the first one that some witness has beyond its excerpt. */
export const printedLoci = (c: Comparison, options: WordOptions): number => {
  if (options.maxExcerpt === null) return c.collation.loci.length
  const beyond = c.collation.loci.findIndex((l) =>
    l.readings.some((r, i) => r !== null && !tokensShown(c.collation.witnesses[i], r.to, options)),
  )
  return beyond < 0 ? c.collation.loci.length : beyond
}

const clipped = (ranges: readonly Range[], end: number): readonly Range[] =>
  ranges.flatMap((r) => (r.start < end ? [{ start: r.start, end: Math.min(r.end, end) }] : []))

/** The parts of some spans that lie in others. */
const within = (spans: readonly Span[], kept: readonly Span[]): readonly Span[] =>
  spans.flatMap((s) =>
    kept.flatMap((k) => {
      const start = Math.max(s.start, k.start)
      const end = Math.min(s.end, k.end)
      return start < end ? [spanOf(k.text, start - k.start, end - k.start)].map((x) => ({ ...x, start, end })) : []
    }),
  )

/** The first `length` characters of the spans that make up a content, the blanks between them counted. */
const cutSpans = (spans: readonly Span[], length: number): readonly Span[] => {
  let left = length
  return spans.flatMap((s) => {
    if (left < 0) return []
    const take = Math.min(s.end - s.start, left)
    left -= s.end - s.start + 1
    return [{ start: s.start, end: s.start + take, text: s.text.slice(0, take) }]
  })
}

const cutWitness = (w: Witness, length: number): Witness => {
  if (length >= w.content.length) return w
  const spans = cutSpans(w.spans, length)
  const attribution: Attribution = { ...w.attribution, content: spans, quoted: within(w.attribution.quoted, spans) }
  return { siglum: w.siglum, attribution, spans, content: w.content.slice(0, length) }
}

const cutCollation = (c: Collation, loci: number, tokens: readonly number[], lengths: readonly number[]): Collation => {
  const has = (witness: number, token: number): boolean => token < (tokens[witness] ?? 0)
  return {
    ...c,
    loci: c.loci.slice(0, loci),
    witnesses: c.witnesses.map((w, i) => ({
      ...w,
      content: w.content.slice(0, lengths[i]),
      quoted: clipped(w.quoted, lengths[i] ?? 0),
      tokens: w.tokens.slice(0, tokens[i]),
    })),
    moves: c.moves.filter((m) => has(m.a, m.from.to - 1) && has(m.b, m.to.to - 1)),
    links: c.links.filter((l) => has(l.a, l.i) && has(l.b, l.j)),
  }
}

const fits = (d: Difference, loci: number, lengths: readonly number[]): boolean =>
  d.place === 'article' ||
  ((d.loci === null || d.loci.to <= loci) && d.readings.every((r, i) => r === null || r.end <= (lengths[i] ?? 0)))

const cutComparison =
  (options: WordOptions) =>
  (c: Comparison): Comparison => {
    const loci = printedLoci(c, options)
    const whole = loci === c.collation.loci.length
    const tokens = c.collation.witnesses.map((w, i) =>
      whole ? w.tokens.length : c.collation.loci.slice(0, loci).reduce((n, l) => l.readings[i]?.to ?? n, 0),
    )
    const lengths = c.collation.witnesses.map((w, i) =>
      whole ? shown(w.content, options) : (w.tokens[(tokens[i] ?? 0) - 1]?.end ?? 0),
    )
    const bySiglum = new Map(c.collation.witnesses.map((w, i) => [w.siglum, lengths[i] ?? 0]))
    return {
      ...c,
      witnesses: c.witnesses.map((w) => cutWitness(w, bySiglum.get(w.siglum) ?? shown(w.content, options))),
      collation: cutCollation(c.collation, loci, tokens, lengths),
      differences: c.differences.filter((d) => fits(d, loci, lengths)),
    }
  }

/** The spans of the articles that the statements still show. */
const remaining = (comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Span[]> => {
  const out = new Map<string, Span[]>()
  const add = (article: string, spans: readonly (Span | null | undefined)[]): void => {
    const list = out.get(article) ?? []
    for (const s of spans) if (s) list.push(s)
    out.set(article, list)
  }
  for (const c of comparisons) {
    for (const { attribution: a, spans } of c.witnesses)
      add(a.article, [...spans, ...a.quoted, a.source, a.cue, a.addressee])
    for (const d of c.differences)
      if (d.place === 'article') d.readings.forEach((r, i) => add(witnessOf(c, i)?.attribution.article ?? '', [r]))
  }
  return out
}

const blanked = (article: Article, kept: readonly Span[]): Article => {
  const blank = article.text.replace(/[^\n]/g, ' ')
  let text = ''
  let at = 0
  for (const s of [...kept].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (s.end <= at) continue
    text += blank.slice(at, Math.max(at, s.start)) + article.text.slice(Math.max(at, s.start), s.end)
    at = s.end
  }
  return { ...article, text: text + blank.slice(at) }
}

/**
 * The report with at most `max` characters of each version and nothing else of the articles; `null` for all of it.
 *
 * @example
 * import { abridged, toJson } from 'variorum/report'
 * const shareable = (report) => toJson(abridged(300)(report))
 */
export const abridged =
  (max: number | null) =>
  (report: Report): Report => {
    if (max === null) return report
    const comparisons = report.comparisons.map(cutComparison({ ...defaultWords, maxExcerpt: max }))
    const kept = remaining(comparisons)
    return {
      ...report,
      comparisons,
      sources: report.sources.map((s) => ({ ...s, article: blanked(s.article, kept.get(s.article.id) ?? []) })),
      notices: [
        ...report.notices.map((n) => ({ ...n, span: null })),
        {
          rule: 'report/excerpt',
          message: `At most ${max} characters of each version are given; what lies beyond was compared, but is not shown.`,
          siglum: null,
          span: null,
        },
      ],
    }
  }
