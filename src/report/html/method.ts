/** How the report was made, with what word lists, where its limits are, and how to cite it. */
import * as lexicons from '../../lexicon/index.ts'
import type { Link, Notice } from '../../model/index.ts'
import { siglum } from './bits.ts'
import { type Citation, citeArticle, citeReport } from './cite.ts'
import { count, type Html, el, when } from '../markup.ts'
import type { View } from './view.ts'

interface Listed {
  readonly name: string
  readonly version: string
  readonly source: string
  readonly language: string
}

const isList = (u: unknown): u is Listed => {
  if (typeof u !== 'object' || u === null) return false
  const has = (key: string): boolean => key in u && typeof (u as Readonly<Record<string, unknown>>)[key] === 'string'
  return has('name') && has('version') && has('source') && has('language')
}

/** The word lists of the program, by name. */
const lists = (): readonly Listed[] =>
  (Object.values(lexicons) as readonly unknown[])
    .filter(isList)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

const wordLists = (): Html => {
  const all = lists()
  return when(
    all.length > 0,
    () =>
      el`<details class="fold"><summary>${count(all.length, 'word list')}, with versions and sources</summary><ul class="plain rows">${all.map(
        (l) => el`<li>${l.name} (${l.language}), version ${l.version}: ${l.source}</li>`,
      )}</ul></details>`,
  )
}

const FORMS: readonly (readonly [keyof Citation, string])[] = [
  ['plain', 'Plain text'],
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
]

const forms = (citation: Citation, id: string): readonly Html[] =>
  FORMS.map(
    ([form, name]) =>
      el`<h3 class="form">${name} <button type="button" class="js copy" data-pre="${id}-${form}">Copy</button></h3><pre id="${id}-${form}">${citation[form]}</pre>`,
  )

/** The comparison and every article, in four forms. */
export const citing = (view: View): Html =>
  el`<section id="cite" aria-labelledby="cite-h"><h2 id="cite-h">How to cite</h2>
<p>${citeReport(view.report).plain}</p>
<details class="fold"><summary>This comparison in four forms</summary>${forms(citeReport(view.report), 'cite-report')}</details>
${view.report.sources.map(
  (s, i) =>
    el`<details class="fold"><summary><bdi>${s.article.siglum}</bdi>: <bdi>${s.article.title ?? s.article.outlet ?? s.article.siglum}</bdi></summary>${forms(citeArticle(s.article), `cite-${i}`)}</details>`,
)}</section>
`

const notice = (n: Notice): Html =>
  el`<li>${n.siglum === null ? null : el`<bdi class="sig ox">${n.siglum}</bdi> `}<bdi>${n.message}</bdi> <span class="ground">rule <code>${n.rule}</code>${
    n.span === null ? null : el`, characters ${n.span.start}–${n.span.end}`
  }</span></li>`

const notices = (view: View): Html => {
  const { notices: all } = view.report
  return when(
    all.length > 0,
    () =>
      el`<details class="fold"><summary>${count(all.length, 'notice')} on the texts</summary><ul class="plain rows">${all.slice(0, 300).map(notice)}</ul>${when(all.length > 300, () => el`<p class="note">${all.length - 300} more in the data formats.</p>`)}</details>`,
  )
}

const unsure = (view: View): Html => {
  const where = new Map(
    view.statements.flatMap((s) =>
      s.comparison.witnesses.map(
        (w, i) => [w.attribution.id, { s, siglum: siglum(view, s.outlets[i] ?? -1) }] as const,
      ),
    ),
  )
  const side = (id: string): Html => {
    const found = where.get(id)
    return found ? el`<a href="#${found.s.anchor}">${found.siglum}</a>` : el`<bdi>${id}</bdi>`
  }
  const row = (l: Link): Html => el`<li>${side(l.a)} and ${side(l.b)}, score ${l.score.toFixed(2)}</li>`
  return when(
    view.report.unsure.length > 0,
    () =>
      el`<details class="fold"><summary>${count(view.report.unsure.length, 'link')} the program was not sure of: listed, not made</summary><ul class="plain rows">${view.report.unsure.slice(0, 300).map(row)}</ul></details>`,
  )
}

const byHand = (view: View): Html => {
  const { overrides } = view.report
  return when(
    overrides.length > 0,
    () =>
      el`<details class="fold" open><summary>${count(overrides.length, 'decision')} made by hand</summary><ul class="plain rows">${overrides.map(
        (o) =>
          el`<li><b>${o.override.action}</b>, ${o.outcome}: <bdi>${o.detail}</bdi> <span class="ground">Reason given: <bdi>${o.override.reason}</bdi></span></li>`,
      )}</ul></details>`,
  )
}

export const method = (
  view: View,
): Html => el`<section id="method" class="method" aria-labelledby="method-h"><h2 id="method-h">How this was made</h2>
<p>By rule, offline, from the supplied texts alone. The same texts give the same report, byte for byte, in whatever order they are supplied. No text is the base of the comparison; exchanging two outlets mirrors the report.</p>
<dl><dt>Statement</dt><dd>What outlets report somebody to have said on one occasion. That several passages render one statement is a hypothesis; its grounds stand under each statement.</dd>
<dt>Direct, mixed, indirect, narrated, transcript</dt><dd>Quoted; partly quoted; reported in a clause; told as an act (“thanked”, “ordered”); minuted speaker by speaker.</dd>
<dt>Relayed</dt><dd>The outlet’s text gives the statement only as another outlet’s report, which has a column of its own.</dd>
<dt>Not in the supplied text</dt><dd>The texts supplied for that outlet do not have it. Nothing is said about what the outlet published elsewhere.</dd>
<dt>Inside quotation marks</dt><dd>The wording differs between two or more versions that all give it as a quotation.</dd>
<dt>Differences</dt><dd>Each is named by a rule, printed with it, from word lists and the shape of the alignment. A rule sees words, not what was meant; several kinds may hold at one place.</dd>
<dt>Characters</dt><dd>Places count UTF-16 units from the start of the supplied text. Characters that cannot be seen are printed as marks, such as ⟨U+202E⟩.</dd></dl>
${when(view.options.maxExcerpt !== null, () => el`<p>At most ${view.options.maxExcerpt ?? 0} characters of each version are printed.</p>`)}
${when(!view.everyLink, () => el`<p>In a report of this size links stand beside the versions, not beside every difference.</p>`)}
${byHand(view)}${unsure(view)}${notices(view)}${wordLists()}</section>
`
