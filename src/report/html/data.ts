/**
 * The data of the page, for programs and for its own script: every version with its place in its source, every
 * difference, and how to cite. The texts of the articles are not in it, only what is compared; digests identify them.
 */
import type { Report } from '../../model/index.ts'
import { toSchemaOrg } from '../schema-org.ts'
import { type Html, el, markup } from '../markup.ts'
import { citeArticle } from './cite.ts'
import { shown } from '../excerpt.ts'
import { sourceOf } from './bits.ts'
import { jointsOf } from '../joints.ts'
import type { Statement, View } from './view.ts'

const sourceData = (report: Report): unknown =>
  report.sources.map(({ article, words, sha256 }) => ({
    id: article.id,
    siglum: article.siglum,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    date: article.date,
    language: article.language,
    via: article.via,
    words,
    sha256,
    cite: citeArticle(article),
  }))

const versionData = (view: View, statement: Statement, w: number): unknown => {
  const witness = statement.comparison.witnesses[w]
  if (!witness) return null
  const { attribution } = witness
  return {
    siglum: witness.siglum,
    article: attribution.article,
    outlet: attribution.outlet,
    via: attribution.via,
    mode: attribution.mode,
    source: attribution.source?.text ?? null,
    cue: attribution.cue?.text ?? null,
    spans: witness.spans.map((s) => [s.start, s.end]),
    text: witness.content.slice(0, shown(witness.content, view.options)),
    passedOver: jointsOf(witness, sourceOf(view, witness)?.article ?? null)
      .filter((j) => j.passes === 'words' && j.at < shown(witness.content, view.options))
      .map((j) => j.at),
  }
}

const statementData = (view: View, statement: Statement): unknown => ({
  id: statement.comparison.id,
  anchor: statement.anchor,
  speaker: statement.comparison.speaker,
  occasion: statement.comparison.occasion,
  date: statement.comparison.date,
  coverage: statement.cells,
  versions: statement.comparison.witnesses.map((_, w) => versionData(view, statement, w)),
  differences:
    view.options.maxExcerpt === null
      ? statement.comparison.differences.map((d) => ({
          kind: d.kind,
          rule: d.rule,
          cue: d.cue,
          insideQuotes: d.insideQuotes,
          place: d.place,
          readings: d.readings.map((r) => (r === null ? null : [r.start, r.end])),
        }))
      : statement.comparison.differences.map((d) => ({ kind: d.kind, rule: d.rule, insideQuotes: d.insideQuotes })),
})

/** The report with the words that are printed, and no more. */
const printed = (view: View): Report => ({
  ...view.report,
  comparisons: view.statements.map(({ comparison: c }) =>
    view.options.maxExcerpt === null
      ? c
      : {
          ...c,
          witnesses: c.witnesses.map((w) => ({ ...w, content: w.content.slice(0, shown(w.content, view.options)) })),
        },
  ),
})

/** JSON that cannot end its element or begin a comment: `<`, `>`, `&` and the line separators are written as escapes. */
const inMarkup = (json: string): Html =>
  markup(json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`))

/** The data blocks; a browser does not run them. */
export const data = (view: View): Html => {
  const { report } = view
  const value = {
    version: report.version,
    title: report.title,
    outlets: report.outlets,
    occasions: report.occasions,
    record: report.record,
    kinds: view.kinds,
    sources: sourceData(report),
    statements: view.statements.map((s) => statementData(view, s)),
  }
  return el`<script type="application/json" id="variorum-data">${inMarkup(JSON.stringify(value))}</script>
<script type="application/ld+json">${inMarkup(toSchemaOrg(printed(view)))}</script>
`
}
