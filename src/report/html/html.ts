/**
 * The report as one HTML file: it works from disk, with scripts off, on paper, in the dark, at 320 pixels.
 *
 * Laws: the tags depend on the shape of the report alone, never on its words; no address but `#…` and http(s) links;
 * nothing is loaded; the policy stands first and admits one sheet and one script by digest.
 */
import type { Report } from '../../model/index.ts'
import { clipped, datesDiffer, inline, type Picture, provenance, timeline, variantGraph } from '../svg/index.ts'
import { policy } from './csp.ts'
import { data } from './data.ts'
import { filters } from './filters.ts'
import { type Html, el, markup, nothing, when } from '../markup.ts'
import { matrix } from './matrix.ts'
import { citing, method } from './method.ts'
import { copies, heat, labels, record, verbs } from './outlets.ts'
import { overview } from './overview.ts'
import { SCRIPT } from './script.ts'
import { statementSection } from './statement.ts'
import { STYLE } from './style.ts'
import { type HtmlOptions, type Statement, type View, viewOf } from './view.ts'
import { tint } from '../columns.ts'

const OPEN_AT_FIRST = 40
const GRAPHS = 60
const MANY = 60

const framed = (picture: Picture, name: string): Html =>
  el`<section class="scroll" tabindex="0" aria-label="Picture: ${name}">${inline(picture)}</section>`

const graph = (view: View, statement: Statement, drawn: boolean): Html => {
  if (!drawn || view.options.maxExcerpt !== null) return nothing
  const picture = variantGraph(
    statement.comparison,
    statement.outlets.map((o) => tint(o)),
  )
  return el`<details class="fold graph"><summary>Variant graph</summary><div class="figure">${framed(picture, `Variant graph ${statement.index + 1}`)}</div></details>`
}

const statements = (view: View): Html => {
  const shared = view.statements.filter((s) => s.carriers.length > 1 || s.comparison.witnesses.length > 1)
  const single = view.statements.filter((s) => !shared.includes(s))
  const open = shared.length <= OPEN_AT_FIRST ? 'open' : 'closed'
  return el`<section id="statements" class="${view.statements.length > MANY ? 'many' : 'few'}" aria-labelledby="statements-h"><h2 id="statements-h">The statements</h2>
${when(view.statements.length > 0, () => filters(view))}
${when(view.statements.length === 0, () => el`<p class="note">This report holds no statement; the notices under “How this was made” may say why.</p>`)}
${when(shared.length > 0, () => el`<p class="note">In more than one version. Small numbers mark the places where versions part; the same number stands in the versions, the alignment, the apparatus and the differences.</p>`)}
${shared.map((s, i) => statementSection(view, s, open, graph(view, s, i < GRAPHS)))}
${when(single.length > 0, () => el`<h2 class="small" id="single">In one version only</h2>`)}
${single.map((s) => statementSection(view, s, 'closed', nothing))}</section>
`
}

const pictures = (view: View): Html => (view.statements.length === 0 ? nothing : drawings(view))

const drawings = (
  view: View,
): Html => el`<section id="provenance" aria-labelledby="provenance-h"><h2 id="provenance-h">By which way the words came</h2>
<p class="note">From speaker to outlet to the outlets that relay it, as far as the supplied texts say; the numbers count statements.</p>
<div class="figure">${framed(provenance(view.report), 'Provenance')}</div></section>
${when(
  datesDiffer(view.report),
  () => el`<section id="time" aria-labelledby="time-h"><h2 id="time-h">When</h2><div class="figure">${framed(timeline(view.report), 'Timeline')}</div></section>
`,
)}`

/** The sections in the order they are read; those with a name stand in the contents. */
const sections = (
  view: View,
): readonly (readonly [section: Html, name?: readonly [anchor: string, title: string]])[] => [
  [matrix(view), ['coverage', 'Who carries what']],
  [statements(view), ['statements', 'The statements']],
  [heat(view), ['likeness', 'Likeness']],
  [record(view)],
  [verbs(view)],
  [labels(view)],
  [copies(view)],
  [pictures(view), ['provenance', 'Provenance']],
  [method(view), ['method', 'Method']],
  [citing(view), ['cite', 'How to cite']],
]

/** The contents: the sections that have a name and are there. */
const contents = (all: ReturnType<typeof sections>): Html =>
  el`<nav class="toc" aria-label="Contents"><ul>${all.map(([section, name]) =>
    name === undefined || section === nothing ? nothing : el`<li><a href="#${name[0]}">${name[1]}</a></li>`,
  )}</ul></nav>
`

/** The report as HTML with options. */
export const toHtmlWith =
  (options: HtmlOptions) =>
  (report: Report): string => {
    const view = viewOf(report, options)
    const all = sections(view)
    return el`<!DOCTYPE html>
<html lang="en">
<head><meta http-equiv="Content-Security-Policy" content="${markup(policy(STYLE, SCRIPT))}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Variorum">
<title>${clipped(report.title, 70)}</title>
<style>${markup(STYLE)}</style></head>
<body><a class="skip" href="#statements">Skip to the statements</a>
<main>
${overview(view)}${contents(all)}${all.map(([section]) => section)}</main>
${data(view)}<script>${markup(SCRIPT)}</script></body>
</html>
`.markup
  }

/**
 * The report as one HTML file.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { toHtml } from 'variorum/report'
 * const report = compare([{ outlet: 'Gazette', text: '“We stay,” Mayor Ada Ortiz said.' }])
 * if (E.isRight(report)) toHtml(report.right).startsWith('<!DOCTYPE html>') // true
 */
export const toHtml: (report: Report) => string = toHtmlWith({})
