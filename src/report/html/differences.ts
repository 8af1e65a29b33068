/**
 * The differences of a statement: kind, what each outlet reads, the rule that named it, and the way to the words
 * in the version printed above and in the source. Differences of surface alone are folded away.
 */
import { type Difference, inArticle, type Range, type Span, type Witness } from '../../model/index.ts'
import { oneLine } from '../escape.ts'
import { chainsInWords } from '../sentences.ts'
import { languageOf, sourceOf, toSource, witnessSiglum } from './bits.ts'
import { tokensShown } from '../excerpt.ts'
import { between, count, type Html, el, listed, nothing, type Part, when } from '../markup.ts'
import { lang, type Statement, type View } from './view.ts'
import { tint } from '../columns.ts'

/** The witnesses by their reading; in the order of their first witness. */
const byReading = (
  difference: Difference,
): readonly { readonly span: Span | null; readonly of: readonly number[] }[] => {
  const groups = new Map<string | null, { span: Span | null; of: number[] }>()
  difference.readings.forEach((span, w) => {
    const key = span === null ? null : oneLine(span.text)
    const group = groups.get(key)
    if (group) group.of.push(w)
    else groups.set(key, { span, of: [w] })
  })
  return [...groups.values()]
}

const placesOf = (statement: Statement, d: number): readonly number[] =>
  statement.segments.flatMap((s) => (s.number !== null && s.differences.includes(d) ? [s.number] : []))

/** The siglum as a link to the words in the version above; without a link in a very large report. */
const toVersion = (view: View, statement: Statement, w: number, place: number | undefined): Html =>
  view.everyLink
    ? el`<a class="sig ${tint(statement.outlets[w] ?? -1)}" href="#${statement.anchor}-v${w}${
        place === undefined ? null : el`-p${place}`
      }"><bdi>${statement.comparison.witnesses[w]?.siglum ?? '?'}</bdi></a>`
    : witnessSiglum(statement, w)

const articlePlace = (view: View, statement: Statement, difference: Difference, w: number): Range | null => {
  const span = difference.readings[w]
  const witness = statement.comparison.witnesses[w]
  if (!span || !witness) return null
  if (difference.place === 'article') return span
  const source = sourceOf(view, witness)
  return source ? inArticle(witness, source.article.text, span.start, span.end) : null
}

const printable = (view: View, statement: Statement, difference: Difference): boolean =>
  view.options.maxExcerpt === null ||
  difference.place === 'article' ||
  difference.loci === null ||
  statement.comparison.collation.witnesses.every((witness, w) => {
    const range = statement.comparison.collation.loci[(difference.loci?.to ?? 1) - 1]?.readings[w]
    return !range || tokensShown(witness, range.to, view.options)
  })

const sourceLinks = (view: View, statement: Statement, difference: Difference): Html => {
  if (!view.everyLink || !printable(view, statement, difference)) return nothing
  const links = difference.readings.flatMap((_, w) => {
    const witness = statement.comparison.witnesses[w]
    const place = articlePlace(view, statement, difference, w)
    const link = witness && place ? toSource(sourceOf(view, witness), place, el`<bdi>${witness.siglum}</bdi>`) : nothing
    return link === nothing ? [] : [link]
  })
  return when(links.length > 0, () => el` · in the source: ${between(links, ' ')}`)
}

const clause = (
  view: View,
  statement: Statement,
  difference: Difference,
  place: number | undefined,
  span: Span | null,
  of: readonly number[],
): Html => {
  const names = listed(of.map((w) => toVersion(view, statement, w, place)))
  const one = of.length === 1
  const about = difference.place === 'article'
  if (span === null) return el`${names} ${one ? 'has' : 'have'} no words ${about ? 'of attribution' : 'here'}`
  const witness = statement.comparison.witnesses[of[0] ?? 0]
  const language = witness ? languageOf(view, witness) : ''
  return el`${names} ${about ? (one ? 'has' : 'have') : one ? 'reads' : 'read'} <bdi class="words"${lang(language)}>${span.text}</bdi>`
}

/** Where no words are at issue but how a statement is carried or came: the witnesses by that. */
const grouped = (statement: Statement, by: (witness: Witness) => string): Html => {
  const groups = new Map<string, number[]>()
  statement.comparison.witnesses.forEach((w, i) => {
    const key = by(w)
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  return el`${between(
    [...groups].map(([key, of]) => el`${listed(of.map((w) => witnessSiglum(statement, w)))}: <bdi>${key}</bdi>`),
    '; ',
  )}`
}

const QUOTES: Readonly<Record<Difference['insideQuotes'], string>> = {
  both: 'inside quotation marks in two or more',
  one: 'inside quotation marks in one',
  none: 'outside quotation marks',
}

const saying = (view: View, statement: Statement, difference: Difference, places: readonly number[]): Part => {
  if (!printable(view, statement, difference)) return 'beyond the printed excerpt'
  const groups = byReading(difference)
  if (difference.kind === 'provenance' && difference.cue !== null) return chainsInWords(difference.cue)
  if (difference.kind === 'mode' || groups.every((g) => g.span === null))
    return grouped(statement, (w) => w.attribution.mode)
  return between(
    groups.map(({ span, of }) =>
      clause(view, statement, difference, difference.loci ? places[0] : undefined, span, of),
    ),
    '; ',
  )
}

const item = (view: View, statement: Statement, d: number): Html => {
  const difference = statement.comparison.differences[d]
  if (!difference) return nothing
  const places = placesOf(statement, d)
  return el`<li class="diff" id="${statement.anchor}-d${d}" data-k="${view.kinds.indexOf(difference.kind)}" data-q="${difference.insideQuotes}" data-p="${places.join(' ')}"><p class="kind"><b>${difference.kind}</b>${when(places.length > 0, () => el` <span class="no">${between(places, ' ')}</span>`)}</p><div><p>${saying(view, statement, difference, places)}.</p>
<p class="ground">${QUOTES[difference.insideQuotes]} · rule <code>${difference.rule}</code>${
    difference.cue === null || difference.kind === 'provenance' ? null : el`: “<bdi>${difference.cue}</bdi>”`
  }${when(difference.licensed, () => el` · asked for by indirect speech`)}${sourceLinks(view, statement, difference)}</p></div></li>
`
}

const placed = (d: Difference): number => d.loci?.from ?? Number.MAX_SAFE_INTEGER

/** All differences of a statement, in the order of their places, those of surface alone in a fold. */
export const differences = (view: View, statement: Statement): Html => {
  const all = statement.comparison.differences
    .map((d, i) => ({ d, i }))
    .sort((a, b) => placed(a.d) - placed(b.d) || a.i - b.i)
  if (all.length === 0) return nothing
  const surface = all.filter(({ d }) => d.layer === 'A')
  const rest = all.filter(({ d }) => d.layer !== 'A')
  return el`<h4>Differences</h4>
${when(rest.length > 0, () => el`<ul class="diffs">${rest.map(({ i }) => item(view, statement, i))}</ul>`)}
${when(
  surface.length > 0,
  () =>
    el`<details class="fold"><summary>${count(surface.length, 'difference')} of spelling, name form or inflection</summary><ul class="diffs">${surface.map(({ i }) => item(view, statement, i))}</ul></details>`,
)}`
}
