/** The report as a list of blocks, the same for Markdown and for the terminal: articles, glance, coverage, statements, the rest. */
import type { Comparison, Report, Witness } from '../model/index.ts'
import { apparatus, showEntry } from './apparatus.ts'
import { CARRIAGE, labelOf } from './coverage.ts'
import { headline } from './headline.ts'
import type { WordOptions } from './options.ts'
import { excerpt } from './options.ts'
import { type Places, placesOf, readingInArticle, withVia, witnessOf } from './places.ts'
import { hasWord, isShared, segments, wordsOver } from './segments.ts'
import { groundInWords, readingsInWords } from './sentences.ts'

/** `first` and `second` are the two hues of readings that differ; `strong` a name or a heading inside a line. */
export type Tone = 'plain' | 'strong' | 'first' | 'second' | 'other'

export interface Run {
  readonly text: string
  readonly tone: Tone
  /** Where the words stand on the web; a writer without links leaves it out. */
  readonly href?: string
}

export type Line = readonly Run[]

export type Block =
  | { readonly _tag: 'Heading'; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly _tag: 'Paragraph'; readonly line: Line }
  | { readonly _tag: 'Quote'; readonly label: Line; readonly line: Line }
  | { readonly _tag: 'List'; readonly items: readonly Line[] }
  | {
      readonly _tag: 'Table'
      readonly head: readonly Line[]
      readonly rows: readonly (readonly Line[])[]
      /** Where it is too wide: the columns go on below, or each row becomes a list of its cells, or one line of them. */
      readonly wide: 'continue' | 'stack' | 'join'
    }

export const plain = (text: string): Line => [{ text, tone: 'plain' }]
const strong = (text: string): Run => ({ text, tone: 'strong' })
const run = (text: string): Run => ({ text, tone: 'plain' })

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ _tag: 'Heading', level, line: plain(text) })

const articles = (report: Report): readonly Block[] => [
  heading(2, 'Articles'),
  {
    _tag: 'Table',
    wide: 'stack',
    head: ['', 'Outlet', 'Title', 'Published', 'Language', 'Words', 'Address', 'SHA-256'].map(plain),
    rows: report.sources.map(({ article: a, words, sha256 }) => [
      [strong(a.siglum)],
      ...[withVia(a.outlet ?? a.siglum, a.via), a.title ?? '', a.date ?? '', a.language, String(words)].map(plain),
      a.url === null ? plain('') : [{ ...run(a.url), href: a.url }],
      plain(sha256),
    ]),
  },
  ...(report.outlets.some((o) => o.via.length > 0)
    ? [
        {
          _tag: 'List' as const,
          items: report.outlets
            .filter((o) => o.via.length > 0)
            .map((o): Line => [strong(o.siglum), run(` ${withVia(o.name, o.via)}`)]),
        },
      ]
    : []),
]

const named = (c: Comparison): string => `${c.speaker ?? 'Speaker not named'}: ${labelOf(c)}`

const coverage = (report: Report): readonly Block[] => {
  const byId = new Map(report.comparisons.map((c, i) => [c.id, `${i + 1}. ${named(c)}`]))
  return [
    heading(2, 'Who carries what'),
    {
      _tag: 'Table',
      wide: 'join',
      head: [plain('Statement'), ...report.outlets.map((o) => plain(o.siglum))],
      rows: report.coverage.map((row) => [
        plain(byId.get(row.comparison) ?? row.comparison),
        ...report.outlets.map((_, i) => {
          const { letter, words } = CARRIAGE[row.cells[i] ?? 'absent']
          return plain(`${letter} ${words}`)
        }),
      ]),
    },
  ]
}

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

/** The content of one witness, cut where readings differ. Its runs joined are the content. */
const marked = (c: Comparison, variants: readonly Variant[], w: Witness, max: number | null): Line => {
  const i = c.collation.witnesses.findIndex((x) => x.siglum === w.siglum)
  const collated = c.collation.witnesses[i]
  const text = excerpt(w.content, max)
  if (collated === undefined || collated.content !== w.content) return plain(text)
  const out: Run[] = []
  let at = 0
  for (const { locus, tones } of variants) {
    const r = c.collation.loci[locus]?.readings[i]
    if (!r) continue
    const start = collated.tokens[r.from]?.start ?? 0
    const end = Math.min(collated.tokens[r.to - 1]?.end ?? 0, text.length)
    if (start >= end || start < at) continue
    if (start > at) out.push(run(text.slice(at, start)))
    out.push({ text: text.slice(start, end), tone: tones[i] ?? 'other' })
    at = end
  }
  if (at < text.length) out.push(run(text.slice(at)))
  return out
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
    return {
      _tag: 'Quote',
      label: [
        strong(w.siglum),
        run(` ${places.outletOf(w)} · ${CARRIAGE[a.mode].words}${who}${cue} · characters ${first}–${last}${where}`),
      ],
      line: marked(c, variants, w, options.maxExcerpt),
    }
  }

const alignment = (c: Comparison): readonly Block[] => {
  if (c.collation.witnesses.length < 2) return []
  const parts = segments(c.collation, c.differences)
  const tones = parts.map((s) => (s.state === 'shared' ? null : tonesAt(c, s.loci)))
  return [
    heading(4, 'Aligned'),
    {
      _tag: 'Table',
      wide: 'continue',
      head: [
        plain(''),
        ...parts.map((s) =>
          plain(s.loci.to - s.loci.from === 1 ? `${s.loci.from + 1}` : `${s.loci.from + 1}–${s.loci.to}`),
        ),
      ],
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

const placeInWords = (places: Places, c: Comparison, i: number, d: Comparison['differences'][number]): string => {
  const span = readingInArticle(places, c, d, i)
  return span === null ? '' : `${witnessOf(c, i)?.siglum ?? ''} ${span.start}–${span.end}`
}

const differences = (c: Comparison, places: Places, record: string | null): readonly Block[] => {
  if (c.differences.length === 0) return []
  return [
    heading(4, 'Differences'),
    {
      _tag: 'List',
      items: c.differences.map((d): Line => {
        const where = c.collation.witnesses.map((_, i) => placeInWords(places, c, i, d)).filter((x) => x !== '')
        const i = record === null ? -1 : c.collation.witnesses.findIndex((w) => w.siglum === record)
        const held = d.readings[i]
        const against = i < 0 ? '' : ` The record (${record}) ${held ? `reads “${held.text}”` : 'has no words here'}.`
        return [
          strong(d.kind),
          run(`: ${readingsInWords(c, d)} (${groundInWords(d)}).${against}`),
          ...(where.length === 0 ? [] : [run(` Characters: ${where.join(', ')}.`)]),
        ]
      }),
    },
  ]
}

const statement =
  (report: Report, places: Places, options: WordOptions) =>
  (c: Comparison, n: number): readonly Block[] => {
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
    const entries = c.collation.witnesses.length < 2 ? [] : apparatus(options.pivot)(report)(c)
    return [
      heading(3, `${n + 1}. ${named(c)}`),
      ...(about.length === 0 ? [] : [{ _tag: 'Paragraph' as const, line: plain(about.join(' ')) }]),
      ...c.witnesses.map(version(c, variantsOf(c), places, options)),
      ...alignment(c),
      ...(entries.length === 0
        ? []
        : [heading(4, 'Apparatus'), { _tag: 'List' as const, items: entries.map((e) => plain(showEntry(e))) }]),
      ...differences(c, places, report.record),
    ]
  }

const listOf = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), { _tag: 'List', items: items.map(plain) }]

const rest = (report: Report): readonly Block[] => [
  ...listOf(
    'Links not made',
    report.unsure.map(
      (l) =>
        `${l.a} and ${l.b}: score ${l.score.toFixed(2)}; ${l.because.map((r) => `${r.feature}: ${r.detail}`).join('; ')}`,
    ),
  ),
  ...listOf(
    'Copies of one text',
    report.copies.map((ids) => ids.join(', ')),
  ),
  ...listOf(
    'Made by hand',
    report.overrides.map((o) => `${o.override.action} (${o.outcome}): ${o.detail} Reason: ${o.override.reason}`),
  ),
  ...listOf(
    'Notices',
    report.notices.map(
      (x) =>
        `${x.siglum === null ? '' : `${x.siglum}: `}${x.message} (${x.rule}${x.span === null ? '' : `, characters ${x.span.start}–${x.span.end}`})`,
    ),
  ),
  heading(2, 'How to read this'),
  {
    _tag: 'Paragraph',
    line: plain(
      'Made from the supplied texts alone. “Not in the supplied text” says nothing about what an outlet published elsewhere. ' +
        'No version is the base text; the order of the outlets has no meaning. Characters count UTF-16 code units from the start of each article.',
    ),
  },
]

const occasions = (report: Report): readonly Block[] =>
  report.occasions.length === 0
    ? []
    : [
        {
          _tag: 'List',
          items: report.occasions.map((o) =>
            plain(`${o.label}${o.date === null ? '' : ` (${o.date})`}: ${o.sigla.join(', ')}`),
          ),
        },
      ]

/** The whole report as blocks, in reading order; one statement at a time, so that a large report is never held twice. */
export function* documentOf(report: Report, options: WordOptions): Generator<Block> {
  const places = placesOf(report)
  yield heading(1, report.title)
  yield* occasions(report)
  yield* articles(report)
  yield* listOf(
    'At a glance',
    headline(report).map((s) => s.text),
  )
  yield* coverage(report)
  yield heading(2, 'Statements')
  const write = statement(report, places, options)
  for (const [n, c] of report.comparisons.entries()) yield* write(c, n)
  yield* rest(report)
}
