/**
 * The versions of a statement side by side: each outlet's words as they stand, the places where versions part
 * underlined and numbered.
 *
 * Law: without the place numbers, the carets and `[…]` the printed words of a version are its content, hidden characters
 * made visible.
 */
import type { Range, Source, Witness } from '../../model/index.ts'
import { languageOf, siglum, sourceOf, toSource, witnessSiglum } from './bits.ts'
import { day } from '../day.ts'
import { type Joint, jointsOf, PASSED_OVER, piecesBetween } from '../joints.ts'
import { shown } from '../excerpt.ts'
import { type Html, el, listed, nothing, type Part, when } from '../markup.ts'
import { rangeOver } from '../segments.ts'
import { lang, type Statement, type View } from './view.ts'
import { tint } from '../columns.ts'

const OPENING = /^[“”„‟«»‹›"‘‚']$/u

/** The quotation marks that stand directly before and after the words in the article, if any do. */
const marksAround = (source: Source | undefined, span: Range): readonly [string, string] => {
  const text = source?.article.text ?? ''
  const before = text.charAt(span.start - 1)
  const after = text.charAt(span.end)
  return OPENING.test(before) || OPENING.test(after)
    ? [OPENING.test(before) ? before : '', OPENING.test(after) ? after : '']
    : ['', '']
}

/** Spelling alone is underlined thinly. */
const look = (statement: Statement, differences: readonly number[]): Html =>
  differences.length > 0 && differences.every((d) => statement.comparison.differences[d]?.layer === 'A')
    ? el` class="minor"`
    : nothing

/** A stretch of a content; where it passes over words that are not the speaker's it says so. */
const stretch = (content: string, joints: readonly Joint[], from: number, to: number): readonly Part[] =>
  piecesBetween(content, joints, from, to).map(({ text, after }) =>
    after === null ? text : el` <span class="cut">${after.passes === 'words' ? `${PASSED_OVER} ` : ''}</span>${text}`,
  )

/** The words of one witness, its places marked. */
const text = (view: View, statement: Statement, w: number): readonly Part[] => {
  const witness = statement.comparison.collation.witnesses[w]
  const told = statement.comparison.witnesses[w]
  const content = told?.content ?? ''
  const joints = told ? jointsOf(told, sourceOf(view, told)?.article ?? null) : []
  const end = shown(content, view.options)
  const out: Part[] = []
  let at = 0
  let gap = false
  for (const segment of statement.segments) {
    if (segment.number === null) continue
    const id = view.everyLink ? el` id="${statement.anchor}-v${w}-p${segment.number}"` : nothing
    const range = rangeOver(statement.comparison.collation, w, segment.loci)
    const first = range && witness?.tokens[range.from]
    const last = range && witness?.tokens[range.to - 1]
    if (!first || !last) {
      out.push(el`<span class="gap"${id}>${gap ? '' : '‸'}<sup>${segment.number}</sup></span>`)
      gap = true
      continue
    }
    if (first.start < at || last.end > end) break
    out.push(...stretch(content, joints, at, first.start))
    out.push(
      el`<mark${look(statement, segment.differences)}${id}>${stretch(content, joints, first.start, last.end)}</mark><sup>${segment.number}</sup>`,
    )
    at = last.end
    gap = false
  }
  out.push(...stretch(content, joints, at, end))
  if (end < content.length)
    out.push(el`<span class="cut"> (printed up to ${end} of ${content.length} characters)</span>`)
  return out
}

const quotedText = (view: View, statement: Statement, w: number, witness: Witness): Html => {
  const source = sourceOf(view, witness)
  const first = witness.spans[0]
  const last = witness.spans[witness.spans.length - 1]
  const direct = witness.attribution.mode === 'direct' && first !== undefined && last !== undefined
  const open = direct ? (marksAround(source, first)[0] ?? '') : ''
  const close = direct ? (marksAround(source, last)[1] ?? '') : ''
  const body = text(view, statement, w)
  return el`<blockquote${lang(languageOf(view, witness))} dir="auto"><p>${
    open === '' ? null : el`<span class="qm">${open}</span>`
  }${body}${close === '' ? null : el`<span class="qm">${close}</span>`}</p></blockquote>`
}

const provenance = (view: View, statement: Statement, w: number): Html => {
  const outlet = view.report.outlets[statement.outlets[w] ?? -1]
  if (!outlet) return nothing
  const via = outlet.via.map((name) => el`<bdi>${name}</bdi>`)
  return el`<bdi>${outlet.name}</bdi>${when(via.length > 0, () => el`, via ${listed(via)}`)}`
}

/** `“the mayor”, “said”`; a mark that introduces words follows the name it stands behind: `“MAYOR ORTIZ:”`. */
const cueOf = (witness: Witness): Html => {
  const { source, cue } = witness.attribution
  const told =
    source && cue && !/\p{L}/u.test(cue.text) ? [el`“<bdi>${source.text}</bdi><bdi>${cue.text}</bdi>”`] : null
  const parts = told ?? [source, cue].filter((s) => s !== null).map((s) => el`“<bdi>${s.text}</bdi>”`)
  return when(parts.length > 0, () => el` · ${parts.flatMap((p, i) => (i === 0 ? [p] : [', ', p]))}`)
}

/** The words a link may name: those that are printed. */
const linked = (view: View, witness: Witness, place: Range): Range => {
  const end = shown(witness.content, view.options)
  const first = witness.spans[0]
  return end === witness.content.length || !first
    ? place
    : { start: first.start, end: Math.min(first.end, first.start + end) }
}

/** One version with its outlet, mode, cue, place and links. */
const version = (view: View, statement: Statement, w: number): Html => {
  const witness = statement.comparison.witnesses[w]
  if (!witness) return nothing
  const source = sourceOf(view, witness)
  const first = witness.spans[0]
  const last = witness.spans[witness.spans.length - 1]
  const place = first && last ? { start: first.start, end: last.end } : null
  const date = source?.article.date ?? null
  return el`<figure class="version ${tint(statement.outlets[w] ?? -1)}" id="${statement.anchor}-v${w}"><figcaption class="who">${witnessSiglum(statement, w)} ${provenance(view, statement, w)} · ${witness.attribution.mode}${cueOf(witness)}</figcaption>
${quotedText(view, statement, w, witness)}
<p class="where">${date === null ? null : el`${day(date)} · `}${
    place === null ? null : el`characters ${place.start}–${place.end}`
  }${source && place ? el` ${toSource(source, linked(view, witness, place), 'in the source')}` : null} <button type="button" class="js copy" data-cite="${statement.index}-${w}">Copy citation</button></p></figure>
`
}

/** The outlets of the occasion that do not carry the statement, so that silence is as visible as words. */
const silent = (view: View, statement: Statement): Html => {
  const absent = statement.cells.flatMap((c, o) => (c === 'absent' ? [siglum(view, o)] : []))
  return when(absent.length > 0, () => el`<p class="silent">${listed(absent)}: not in the supplied text.</p>`)
}

export const versions = (view: View, statement: Statement): Html =>
  el`<div class="versions">
${statement.comparison.witnesses.map((_, w) => version(view, statement, w))}</div>
${silent(view, statement)}`
