/** One statement: versions, alignment, apparatus, differences, the grounds of the links. */
import type { Report } from '../../model/index.ts'
import { carried, labelOf, shortened } from '../coverage.ts'
import { differsInsideQuotes } from '../headline.ts'
import { aligned } from './aligned.ts'
import { apparatus } from './apparatus.ts'
import { dayBeside, languageOf, witnessSiglum } from './bits.ts'
import { shown } from '../excerpt.ts'
import { differences } from './differences.ts'
import { between, count, type Html, el, listed, nothing, type Part, when } from '../markup.ts'
import { lang, type Statement, type View } from './view.ts'
import { versions } from './versions.ts'

/** `direct in 2, narrated in 1, of 3 outlets`. */
const carriage = (statement: Statement): string => {
  const modes = new Map<string, number>()
  for (const cell of statement.cells) if (carried(cell)) modes.set(cell, (modes.get(cell) ?? 0) + 1)
  const of = statement.cells.filter((c) => carried(c) || c === 'absent').length
  return `${[...modes].map(([mode, n]) => `${mode} in ${n}`).join(', ')} of ${count(of, 'outlet')}`
}

/** The statement's name in lists: the first and last words of its most literal and longest version. */
export const heading = (view: View, statement: Statement): Html => {
  const witness = statement.comparison.witnesses[statement.heading]
  return el`<bdi${lang(witness ? languageOf(view, witness) : '')}>${label(view, statement)}</bdi>`
}

/** The name without words beyond the printed excerpt. */
const label = (view: View, { comparison, heading }: Statement): string => {
  const content = comparison.witnesses[heading]?.content ?? ''
  const end = shown(content, view.options)
  return end < content.length ? shortened(content.slice(0, end)) : labelOf(comparison)
}

const kicker = (statement: Statement): Html => {
  const { speaker, date, occasion } = statement.comparison
  const told = dayBeside(occasion, date)
  const parts: readonly Part[] = [
    el`<bdi>${speaker ?? 'speaker not named'}</bdi>`,
    carriage(statement),
    ...(occasion === null ? [] : [el`<bdi>${occasion}</bdi>`]),
    ...(told === null ? [] : [told]),
  ]
  return el`${between(parts, ' · ')}`
}

const byHand = (report: Report, statement: Statement): Html => {
  const ids = new Set([statement.comparison.id, ...statement.comparison.witnesses.map((w) => w.attribution.id)])
  const made = report.overrides.filter((o) => o.touched.some((id) => ids.has(id)))
  return el`${made.map(
    (o) =>
      el`<p class="hand"><b>Made by hand</b> <bdi>${o.detail}</bdi> <span class="ground">Reason given: <bdi>${o.override.reason}</bdi></span></p>`,
  )}`
}

/** Where the other outlets read otherwise than the record, by the numbers of the places. */
const besideRecord = (view: View, statement: Statement): Html => {
  const of = view.report.outlets.findIndex((o) => o.siglum === view.report.record)
  if (of < 0 || !statement.carriers.includes(of)) return nothing
  const rows = statement.comparison.witnesses.flatMap((_, w) => {
    if (statement.outlets[w] === of) return []
    const places = statement.segments.filter(
      (s) =>
        s.number !== null &&
        !s.groups.some((g) => g.witnesses.includes(w) && g.witnesses.some((x) => statement.outlets[x] === of)),
    )
    const links = places.map((s) => el`<a href="#${statement.anchor}-p${s.number}">${s.number}</a>`)
    return [
      el`${witnessSiglum(statement, w)} ${links.length === 0 ? 'reads the same throughout' : el`reads otherwise at ${listed(links)}`}`,
    ]
  })
  return when(rows.length > 0, () => el`<p class="silent">Beside the record: ${between(rows, '; ')}.</p>`)
}

const grounds = (statement: Statement): Html => {
  const { links, witnesses } = statement.comparison
  const name = (id: string): string => witnesses.find((w) => w.attribution.id === id)?.siglum ?? id
  return when(
    links.length > 0,
    () =>
      el`<details class="fold graph"><summary>Why these are held to be one statement</summary><ul class="plain">${links.map(
        (l) =>
          el`<li><bdi>${name(l.a)}</bdi> and <bdi>${name(l.b)}</bdi>, score ${l.score.toFixed(2)}: ${between(
            l.because.map((r) => el`${r.feature} (<bdi>${r.detail}</bdi>) ${r.weight}`),
            '; ',
          )}</li>`,
      )}</ul></details>`,
  )
}

/** One statement in a fold of its own; `open` says whether the fold is open at first. */
export const statementSection = (view: View, statement: Statement, open: 'open' | 'closed', picture: Html): Html => {
  const { comparison, anchor } = statement
  const kinds = [...new Set(comparison.differences.map((d) => view.kinds.indexOf(d.kind)))]
  const inside = differsInsideQuotes(comparison)
  return el`<article class="st" data-s="${statement.index}" data-o="${statement.carriers.join(' ')}" data-k="${kinds.join(' ')}" data-q="${inside ? 'both' : 'none'}"><details${
    open === 'open' ? el` open` : nothing
  }><summary><h3>${heading(view, statement)}</h3><span class="kicker">${kicker(statement)}</span></summary>
<div class="body" id="${anchor}">${byHand(view.report, statement)}
${when(comparison.witnesses.length > 1, () => el`<h4>The versions</h4>`)}
${versions(view, statement)}
${besideRecord(view, statement)}${aligned(view, statement)}
${apparatus(view, statement)}
${differences(view, statement)}
${picture}
${grounds(statement)}</div></details></article>
`
}
