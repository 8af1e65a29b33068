/** One statement: versions, alignment, apparatus, differences, the grounds of the links. */
import type { Report } from '../../model/index.ts'
import { aligned } from './aligned.ts'
import { apparatus } from './apparatus.ts'
import { day } from './bits.ts'
import { differences } from './differences.ts'
import { between, count, type Html, el, nothing, type Part, when } from './markup.ts'
import { lang, type Statement, type View } from './view.ts'
import { versions } from './versions.ts'
import { insideQuotes } from './view.ts'
import { languageOf } from './bits.ts'

const WORDS_IN_HEADING = 9

/** The first words of a text without its opening and closing marks. */
export const incipit = (text: string, words: number = WORDS_IN_HEADING): string => {
  const all = text.slice(0, 240).split(/\s/u).filter(Boolean)
  const few = all.slice(0, words).join(' ').slice(0, 120)
  const bare = few.replace(/^[“”„«"‘'‹]{1,3}/u, '').replace(/[.,;:“”»"’']{1,3}$/u, '')
  return all.length > words || text.length > 240 ? `${bare} …` : bare
}

/** `direct in 2, narrated in 1, of 3 outlets`. */
const carriage = (statement: Statement): string => {
  const modes = new Map<string, number>()
  for (const cell of statement.cells)
    if (cell !== 'absent' && cell !== 'elsewhere') modes.set(cell, (modes.get(cell) ?? 0) + 1)
  const of = statement.cells.filter((c) => c !== 'elsewhere').length
  return `${[...modes].map(([mode, n]) => `${mode} in ${n}`).join(', ')} of ${count(of, 'outlet')}`
}

/** The statement's name in lists: who, and its first words in the fullest version. */
export const heading = (view: View, statement: Statement): Html => {
  const witness = statement.comparison.witnesses[statement.heading]
  if (!witness) return el`<bdi>${statement.comparison.id}</bdi>`
  return el`<bdi lang="${lang(languageOf(view, witness))}">${incipit(witness.content)}</bdi>`
}

const kicker = (statement: Statement): Html => {
  const { speaker, date, occasion } = statement.comparison
  const parts: readonly Part[] = [
    el`<bdi>${speaker ?? 'speaker not named'}</bdi>`,
    carriage(statement),
    ...(occasion === null ? [] : [el`<bdi>${occasion}</bdi>`]),
    ...(date === null ? [] : [day(date)]),
  ]
  return el`${between(parts, ' · ')}`
}

const byHand = (report: Report, statement: Statement): Html => {
  const ids = new Set([statement.comparison.id, ...statement.comparison.witnesses.map((w) => w.attribution.id)])
  const made = report.overrides.filter((o) => o.touched.some((id) => ids.has(id)))
  return el`${made.map(
    (o) =>
      el`<p class="hand"><b>Made by hand</b> ${o.detail} <span class="ground">Reason given: <bdi>${o.override.reason}</bdi></span></p>`,
  )}`
}

const grounds = (statement: Statement): Html => {
  const { links, witnesses } = statement.comparison
  const name = (id: string): string => witnesses.find((w) => w.attribution.id === id)?.siglum ?? id
  return when(
    links.length > 0,
    () =>
      el`<details class="fold"><summary>Why these are held to be one statement</summary><ul class="plain">${links.map(
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
  const inside = comparison.differences.some(insideQuotes)
  return el`<article class="st" data-s="${statement.index}" data-o="${statement.carriers.join(' ')}" data-k="${kinds.join(' ')}" data-q="${inside ? 'both' : 'none'}"><details${
    open === 'open' ? el` open` : nothing
  }><summary><h3>${heading(view, statement)}</h3><span class="kicker">${kicker(statement)}</span></summary>
<div class="body" id="${anchor}">${byHand(view.report, statement)}
${when(comparison.witnesses.length > 1, () => el`<h4>The versions</h4>`)}
${versions(view, statement)}
${aligned(view, statement)}
${apparatus(view, statement)}
${differences(view, statement)}
${picture}
${grounds(statement)}</div></details></article>
`
}
