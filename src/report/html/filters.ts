/** The questions researchers ask, as controls that the script brings to life; hidden without it. */
import { type Html, el, nothing } from '../markup.ts'
import type { View } from './view.ts'

const outlets = (view: View): readonly Html[] =>
  view.report.outlets.map((o, i) => el`<option value="${i}">${o.siglum}</option>`)

const choose = (view: View, id: string, label: string): Html =>
  el`<select id="${id}" aria-label="${label}"><option value="">–</option>${outlets(view)}</select>`

export const filters = (view: View): Html => {
  const { report } = view
  if (report.comparisons.length < 2) return nothing
  return el`<section id="filters" aria-label="Filters" hidden><details class="filters"><summary>Filter the statements, choose a form of citation</summary>
<fieldset><legend>Who carries it</legend><label>Statements <select id="f-carried"><option value="">in any number of outlets</option><option value="many">in more than one outlet</option><option value="one">in one outlet only</option>${report.outlets.map((o, i) => el`<option value="${i}">in ${o.siglum} only</option>`)}</select></label></fieldset>
<fieldset><legend>Readings</legend><label>that only <select id="f-only"><option value="">–</option>${outlets(view)}</select> has</label>
<span>where ${choose(view, 'f-a', 'First outlet that agrees')} and ${choose(view, 'f-b', 'Second outlet that agrees')} agree against ${choose(view, 'f-c', 'Outlet that reads otherwise')}</span></fieldset>
<fieldset><legend>Differences</legend><label><input type="checkbox" id="f-quotes"> inside quotation marks in two or more</label>${view.kinds.map(
    (kind, k) => el`<label><input type="checkbox" data-kind="${k}"> ${kind}</label>`,
  )}</fieldset>
<fieldset><legend>Page</legend><button type="button" id="f-reset">Show all</button><button type="button" id="f-open">Unfold</button><button type="button" id="f-close">Fold</button><label>Citations as <select id="f-form"><option value="plain">plain text</option><option value="markdown">Markdown</option><option value="bibtex">BibTeX</option><option value="csl">CSL-JSON</option></select></label></fieldset>
<p class="status" id="f-status" role="status">All ${report.comparisons.length} statements shown</p></details></section>
`
}
