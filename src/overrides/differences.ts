/** Decisions about differences: of another kind, or not shown. */
import type {
  AppliedOverride,
  Article,
  Comparison,
  Difference,
  Override,
  Overrides,
  QuoteSelector,
  Span,
} from '../model/index.ts'
import { inArticle, type Kind, LAYER_OF, overlaps } from '../model/index.ts'
import { aboutStatements } from './linkage.ts'
import type { Overridden } from './overridden.ts'
import { finder, inWords, isOutletOf, type Place } from './select.ts'

interface Reading {
  readonly article: string
  readonly outlet: string
  readonly span: Span
}

/** The places of a difference in the articles; those of the whole versions, where it concerns the statement as a whole. */
const readingsOf = (byId: ReadonlyMap<string, Article>, c: Comparison, d: Difference): readonly Reading[] => {
  const whole = d.readings.every((r) => r === null)
  return c.witnesses.flatMap((w): readonly Reading[] => {
    const i = c.collation.witnesses.findIndex((x) => x.siglum === w.siglum)
    const at = { article: w.attribution.article, outlet: w.attribution.outlet }
    if (whole) return w.spans.map((span) => ({ ...at, span }))
    const r = d.readings[i] ?? null
    const text = byId.get(at.article)?.text
    if (r === null || text === undefined) return []
    return [{ ...at, span: d.place === 'article' ? r : inArticle(w, text, r.start, r.end) }]
  })
}

type Fit = 'exact' | 'near' | 'none'

const fitOf = (
  byId: ReadonlyMap<string, Article>,
  readings: readonly Reading[],
  places: readonly Place[],
  outlet?: string,
): Fit => {
  let fit: Fit = 'none'
  for (const r of readings)
    for (const p of places) {
      if (r.article !== p.article || !overlaps(r.span, p)) continue
      if (outlet !== undefined && r.outlet !== outlet && !isOutletOf(byId.get(r.article), outlet)) continue
      if (r.span.start === p.start && r.span.end === p.end) return 'exact'
      fit = 'near'
    }
  return fit
}

interface Ground {
  readonly places: (s: QuoteSelector) => readonly Place[]
  readonly byId: ReadonlyMap<string, Article>
}

interface Hit {
  readonly comparison: number
  readonly difference: number
  readonly exact: boolean
}

const hitsOf = (g: Ground, comparisons: readonly Comparison[], o: Override): readonly Hit[] => {
  const { byId } = g
  const places = o.at.map(g.places)
  const hits = comparisons.flatMap((c, comparison) =>
    c.differences.flatMap((d, difference): readonly Hit[] => {
      const whole = d.readings.every((r) => r === null)
      if (o.was === undefined ? whole : d.kind !== o.was) return []
      const readings = readingsOf(byId, c, d)
      const fits = o.at.map((s, i) => fitOf(byId, readings, places[i] ?? [], s.outlet))
      return fits.includes('none') ? [] : [{ comparison, difference, exact: fits.every((f) => f === 'exact') }]
    }),
  )
  const exact = hits.filter((h) => h.exact)
  return exact.length > 0 ? exact : hits
}

const relabelled = (d: Difference, kind: string, reason: string): Difference => ({
  ...d,
  kind,
  layer: Object.hasOwn(LAYER_OF, kind) ? LAYER_OF[kind as Kind] : 'B',
  rule: `by-hand/${kind}`,
  byHand: { reason, kind: d.kind, rule: d.rule },
})

const step = (g: Ground, comparisons: readonly Comparison[], o: Override): Step => {
  const same = { comparisons, touched: [] }
  const hits = hitsOf(g, comparisons, o)
  const quoted = o.at.map(inWords).join(' and ')
  if (hits.length === 0) return { ...same, outcome: 'not-found', detail: `No difference stands at ${quoted}.` }
  const kinds = hits.map((h) => comparisons[h.comparison]?.differences[h.difference]?.kind ?? '')
  if (o.action === 'relabel' && new Set(kinds).size > 1)
    return {
      ...same,
      outcome: 'ambiguous',
      detail: `Differences of several kinds stand at ${quoted}: ${kinds.join(', ')}; “was” tells them apart.`,
    }
  const kind = o.kind ?? ''
  if (o.action === 'relabel' && kinds.every((k) => k === kind))
    return { ...same, outcome: 'unchanged', detail: `The difference at ${quoted} is of the kind ${kind} already.` }
  const changed = comparisons.map((c, n) => {
    const here = new Set(hits.filter((h) => h.comparison === n).map((h) => h.difference))
    if (here.size === 0) return c
    const differences = c.differences.flatMap((d, i) =>
      !here.has(i) ? [d] : o.action === 'relabel' ? [relabelled(d, kind, o.reason)] : [],
    )
    return { ...c, differences }
  })
  return {
    comparisons: changed,
    outcome: 'applied',
    touched: [...new Set(hits.map((h) => comparisons[h.comparison]?.id ?? ''))],
    detail:
      o.action === 'relabel'
        ? `The difference at ${quoted} is of the kind ${kind}; it was ${kinds[0] ?? ''}.`
        : `Not shown: ${kinds.join(', ')} at ${quoted}.`,
  }
}

interface Step {
  readonly comparisons: readonly Comparison[]
  readonly outcome: AppliedOverride['outcome']
  readonly touched: readonly string[]
  readonly detail: string
}

/** Applies the decisions about differences, in the order of their file. */
export const overrideDifferences =
  (overrides: Overrides, articles: readonly Article[]) =>
  (comparisons: readonly Comparison[]): Overridden<readonly Comparison[]> => {
    const g: Ground = { places: finder(articles), byId: new Map(articles.map((a) => [a.id, a])) }
    const applied: AppliedOverride[] = []
    let value = comparisons
    for (const override of overrides.overrides) {
      if (aboutStatements(override)) continue
      const { comparisons: next, ...rest } = step(g, value, override)
      value = next
      applied.push({ override, ...rest })
    }
    return { value, applied }
  }
