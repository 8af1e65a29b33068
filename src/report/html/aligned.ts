/**
 * The alignment as running text that parts where the versions part. It wraps like text, so nothing scrolls;
 * in a screen reader it is a list whose parting places are lists of outlet and words.
 */
import { languageOf, witnessSiglum } from './bits.ts'
import { tokensShown } from '../excerpt.ts'
import { type Html, el, nothing, type Part } from '../markup.ts'
import type { Group, Segment } from '../numbered-places.ts'
import { lang, type Statement, type View } from './view.ts'

const CLOSING = /^[,.;:!?…)\]”’»]/u

/** The words of a group, or what stands for their absence. */
export const reading = (view: View, statement: Statement, group: Group): Html => {
  const witness = statement.comparison.witnesses[group.witnesses[0] ?? 0]
  return group.text === '' || !witness
    ? el`<span class="none">no words here</span>`
    : el`<bdi${lang(languageOf(view, witness))}>${group.text}</bdi>`
}

/** Outlets by group, for the filters: `0,2|!1` where the second group has no words. */
const groupsData = (statement: Statement, groups: readonly Group[]): string =>
  groups
    .map((g) => (g.text === '' ? '!' : '') + [...new Set(g.witnesses.map((w) => statement.outlets[w] ?? -1))].join(','))
    .join('|')

const inPrint = (view: View, statement: Statement, segment: Segment): boolean =>
  statement.comparison.collation.witnesses.every((witness, w) => {
    const readings = statement.comparison.collation.loci.slice(segment.loci.from, segment.loci.to)
    const to = readings.reduce((most, locus) => Math.max(most, locus.readings[w]?.to ?? 0), 0)
    return tokensShown(witness, to, view.options)
  })

/** The segments that are inside the printed part of every version. */
export const segmentsShown = (view: View, statement: Statement): readonly Segment[] =>
  view.options.maxExcerpt === null ? statement.segments : statement.segments.filter((s) => inPrint(view, statement, s))

const stack = (view: View, statement: Statement, segment: Segment): Html =>
  el`<ul>${segment.groups.map(
    (group) =>
      el`<li>${group.witnesses.map((w) => witnessSiglum(statement, w))} ${reading(view, statement, group)}</li>`,
  )}</ul>`

const piece = (view: View, statement: Statement, segment: Segment): Html =>
  segment.number === null && segment.groups.length === 1
    ? el`<li class="same">${segment.groups.map((g) => reading(view, statement, g))}</li>`
    : el`<li class="part${segment.number === null ? ' slight' : ''}" id="${statement.anchor}-${segment.number === null ? `l${segment.loci.from}` : `p${segment.number}`}" data-g="${groupsData(statement, segment.groups)}"><span class="no">${segment.number ?? ''}</span>${stack(view, statement, segment)}</li>`

/** The aligned versions; nothing for a statement with one witness. */
export const aligned = (view: View, statement: Statement): Html => {
  if (statement.comparison.witnesses.length < 2 || statement.segments.length === 0) return nothing
  if (!statement.segments.some((s) => s.groups.length > 1))
    return el`<p class="note">The versions have the same words throughout.</p>`
  const segments = segmentsShown(view, statement)
  const rest = statement.segments.length - segments.length
  const parts: Part[] = segments.flatMap((s): readonly Part[] => {
    const tight = s.number === null && CLOSING.test(s.groups[0]?.text ?? '')
    return [tight ? '' : ' ', piece(view, statement, s)]
  })
  return el`<h4>Aligned</h4>
<ol class="aligned">${parts}</ol>
${rest === 0 ? null : el`<p class="note">${rest} further places lie beyond the printed excerpt.</p>`}`
}
