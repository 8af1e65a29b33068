/** One statement in words. */
import type { Article, Comparison, Difference, Report, Witness } from '../../model/index.ts'
import { apparatus, showEntry } from '../apparatus.ts'
import { CARRIAGE } from '../coverage.ts'
import { printedLoci } from '../abridged.ts'
import { shown } from '../excerpt.ts'
import { jointsOf, withPassedOver } from '../joints.ts'
import { wordsLink } from '../words-link.ts'
import type { WordOptions } from '../options.ts'
import { afterSiglum, type Places, readingInArticle, witnessOf } from '../places.ts'
import { hasWord, isShared, segments, wordsOver } from '../segments.ts'
import { groundInWords, readingsInWords } from '../sentences.ts'
import { type Block, heading, type Line, named, plain, type Run, run, strong, type Tone } from './blocks.ts'

const TONES: readonly Tone[] = ['first', 'second']

/** The tone of each reading at a place: the first group blue, the second orange, the rest underlined. */
const tonesAt = (c: Comparison, loci: { readonly from: number; readonly to: number }): readonly Tone[] => {
  const groups: (string | null)[] = []
  return c.collation.witnesses.map((_, w) => {
    const text = wordsOver(c.collation, w, loci)
    let group = groups.indexOf(text)
    if (group < 0) group = groups.push(text) - 1
    return TONES[group] ?? 'other'
  })
}

interface Variant {
  readonly locus: number
  readonly tones: readonly Tone[]
}

/** The loci whose words differ, each with the tone of every witness there. */
const variantsOf = (c: Comparison): readonly Variant[] =>
  c.collation.witnesses.length < 2
    ? []
    : c.collation.loci.flatMap((l, locus) =>
        isShared(c.collation, l) || !hasWord(c.collation, l)
          ? []
          : [{ locus, tones: tonesAt(c, { from: locus, to: locus + 1 }) }],
      )

/** The printed part of one witness's content, cut where readings differ; `[…]` where it passes over other words. */
const marked = (
  c: Comparison,
  variants: readonly Variant[],
  w: Witness,
  article: Article | null,
  options: WordOptions,
): Line => {
  const i = c.collation.witnesses.findIndex((x) => x.siglum === w.siglum)
  const collated = c.collation.witnesses[i]
  const joints = jointsOf(w, article)
  const text = w.content.slice(0, shown(w.content, options))
  const stretch = (from: number, to: number): string => withPassedOver(text, joints, from, to)
  const more = text.length < w.content.length ? plain('…') : []
  if (collated === undefined || collated.content !== w.content) return [...plain(stretch(0, text.length)), ...more]
  const out: Run[] = []
  let at = 0
  for (const { locus, tones } of variants) {
    const r = c.collation.loci[locus]?.readings[i]
    if (!r) continue
    const start = collated.tokens[r.from]?.start ?? 0
    const end = Math.min(collated.tokens[r.to - 1]?.end ?? 0, text.length)
    if (start >= end || start < at) continue
    const tone = tones[i] ?? 'other'
    const between = stretch(at, start)
    const last = out[out.length - 1]
    // Neighbours of one tone are one run: they read better and no word is lost.
    if (last?.tone === tone && /^\s*$/.test(between))
      out[out.length - 1] = { text: `${last.text}${between}${stretch(start, end)}`, tone }
    else out.push(...(between === '' ? [] : [run(between)]), { text: stretch(start, end), tone })
    at = end
  }
  if (at < text.length) out.push(run(stretch(at, text.length)))
  return [...out, ...more]
}

const version =
  (c: Comparison, variants: readonly Variant[], places: Places, options: WordOptions) =>
  (w: Witness): Block => {
    const a = w.attribution
    const first = w.spans[0]?.start ?? 0
    const last = w.spans[w.spans.length - 1]?.end ?? 0
    const who = a.source === null ? '' : ` · source “${a.source.text}”`
    const cue = a.cue === null ? '' : ` · cue “${a.cue.text}”`
    const article = places.articleOf(w)
    const where = article === null ? '' : ` of ${article.siglum}`
    const href = article === null ? null : wordsLink(article, { start: first, end: last })
    const place = run(`characters ${first}–${last}${where}`)
    return {
      _tag: 'Quote',
      label: [
        strong(w.siglum),
        run(`${afterSiglum(w.siglum, a.outlet, a.via)} · ${CARRIAGE[a.mode].words}${who}${cue} · `),
        href === null ? place : { ...place, href },
      ],
      line: marked(c, variants, w, article, options),
    }
  }

const alignment = (c: Comparison, limit: number): readonly Block[] => {
  if (c.collation.witnesses.length < 2) return []
  const parts = segments(c.collation, c.differences).filter((s) => s.loci.to <= limit)
  if (parts.length === 0) return []
  const tones = parts.map((s) => (s.state === 'shared' ? null : tonesAt(c, s.loci)))
  const head = parts.map(({ loci: { from, to } }) => plain(to - from === 1 ? `${to}` : `${from + 1}–${to}`))
  return [
    heading(4, 'Aligned'),
    {
      _tag: 'Table',
      wide: 'continue',
      head: [plain(''), ...head],
      rows: c.collation.witnesses.map((w, i) => [
        [strong(w.siglum)],
        ...parts.map((s, n): Line => {
          const text = wordsOver(c.collation, i, s.loci)
          return text === null ? plain('—') : [{ text, tone: tones[n]?.[i] ?? 'plain' }]
        }),
      ]),
    },
  ]
}

/** In a very large report the readings of differences are not linked one by one; the versions are. */
const MANY_READINGS = 6000
type Linked = 'linked' | 'plain'

/** Where the words of a difference stand in their articles, each a link where the article has an address. */
const placesInWords = (c: Comparison, places: Places, d: Difference, linked: Linked): Line => {
  const found = c.collation.witnesses.flatMap((w, i): readonly Run[] => {
    const span = readingInArticle(places, c, d, i)
    const witness = witnessOf(c, i)
    const article = witness && places.articleOf(witness)
    if (span === null || !article) return []
    const href = linked === 'linked' ? wordsLink(article, span) : null
    const text = `${w.siglum} ${span.start}–${span.end}`
    return [href === null ? run(text) : { ...run(text), href }]
  })
  return found.length === 0
    ? []
    : [run(' Characters: '), ...found.flatMap((r, i) => (i === 0 ? [r] : [run(', '), r])), run('.')]
}

const againstRecord = (c: Comparison, d: Difference, record: string | null): string => {
  const i = record === null ? -1 : c.collation.witnesses.findIndex((w) => w.siglum === record)
  if (i < 0 || d.readings.every((r) => r === null)) return ''
  const held = d.readings[i]
  return ` The record (${record}) ${held ? `reads “${held.text}”` : 'has no words here'}.`
}

/** Differences in the order of their places; those of the surface after the others, without their places. */
const differences = (
  c: Comparison,
  places: Places,
  record: string | null,
  limit: number,
  linked: Linked,
): readonly Block[] => {
  const shownHere = c.differences.filter((d) => d.loci === null || d.loci.to <= limit)
  if (shownHere.length === 0) return []
  const item = (d: Difference): Line => [
    strong(d.kind),
    run(`: ${readingsInWords(c, d)} (${groundInWords(d)}).${againstRecord(c, d, record)}`),
    ...(d.layer === 'A' ? [] : placesInWords(c, places, d, linked)),
  ]
  const ordered = [...shownHere.filter((d) => d.layer !== 'A'), ...shownHere.filter((d) => d.layer === 'A')]
  return [heading(4, 'Differences'), { _tag: 'List', items: ordered.map(item) }]
}

const cut = (options: WordOptions): Block => ({
  _tag: 'Paragraph',
  line: plain(
    `At most ${options.maxExcerpt ?? 0} characters of each version are printed; what lies beyond is compared, but not shown.`,
  ),
})

/** One statement: its versions, their alignment, the apparatus, the differences. */
export const statement = (
  report: Report,
  places: Places,
  options: WordOptions,
): ((c: Comparison, n: number) => readonly Block[]) => {
  const readings = report.comparisons.reduce((m, c) => m + c.differences.length * c.witnesses.length, 0)
  const linked: Linked = readings > MANY_READINGS ? 'plain' : 'linked'
  return (c, n) => {
    const row = places.rowOf(c)
    const absent = report.outlets.filter((_, i) => row?.cells[i] === 'absent').map((o) => o.siglum)
    const about = [
      ...(c.occasion === null ? [] : [`Occasion: ${c.occasion}.`]),
      ...(c.date === null ? [] : [`Date: ${c.date}.`]),
      ...(absent.length === 0 ? [] : [`Not in the supplied text of ${absent.join(', ')}.`]),
      ...c.links.flatMap((l) =>
        l.because.filter((r) => r.feature === 'by-hand').map((r) => `Linked by hand: ${r.detail}.`),
      ),
    ]
    const limit = printedLoci(c, options)
    const printed = apparatus(options.pivot)(report)(c).filter((e) => e.loci.to <= limit)
    return [
      heading(3, [run(`${n + 1}. `), ...named(c)]),
      ...(about.length === 0 ? [] : [{ _tag: 'Paragraph' as const, line: plain(about.join(' ')) }]),
      ...c.witnesses.map(version(c, variantsOf(c), places, options)),
      ...alignment(c, limit),
      ...(printed.length === 0
        ? []
        : [heading(4, 'Apparatus'), { _tag: 'List' as const, items: printed.map((e) => plain(showEntry(e))) }]),
      ...differences(c, places, report.record, limit, linked),
      ...(limit === c.collation.loci.length ? [] : [cut(options)]),
    ]
  }
}
