/**
 * The report as TEI P5, parallel segmentation: each statement is one text in which every place where its witnesses
 * differ is an `<app>`. Source: TEI P5 Guidelines, 12 Critical Apparatus (12.2.3, parallel segmentation).
 *
 * Law: for each witness of a statement, the text outside the apparatus and the readings that name it, in order, are its
 * content, white space at the edges of a reading aside, characters XML forbids mapped and listed.
 *
 * A `<lem>` is a choice of the report, not a base text: the reading the pivot chooses; where it chooses none, that of the
 * first siglum in code-unit order, since readers of this format show one.
 */
import type { Collation, Comparison, Difference, Report } from '../model/index.ts'
import { KINDS, type Kind, LAYER_OF } from '../model/index.ts'
import { apparatusLemma, type Choose } from './apparatus.ts'
import { CARRIAGE, labelOf } from './coverage.ts'
import { illegalCharacters, safeUrl, strictUri, xmlAttribute, xmlText } from './escape.ts'
import { ncNames } from './names.ts'
import type { Pivot } from './apparatus.ts'
import { type Places, placesOf, withVia } from './places.ts'
import { groundInWords, readingsInWords } from './sentences.ts'
import { piecesOf, type Piece } from './tei-pieces.ts'

const PRIORITY = ['C', 'B', 'D', 'A'] as const

/** The kind an `<app>` is typed by: of the layer that carries most meaning, in the order of the taxonomy. */
const typeOf = (ds: readonly Difference[]): string => {
  for (const layer of PRIORITY)
    for (const kind of KINDS) if (LAYER_OF[kind as Kind] === layer && ds.some((d) => d.kind === kind)) return kind
  return 'variant'
}

interface Names {
  readonly witness: (siglum: string) => string
  readonly speaker: (name: string) => string | null
}

const wit = (names: Names, sigla: readonly string[]): string => sigla.map((s) => `#${names.witness(s)}`).join(' ')

const known = (kind: string): kind is Kind => Object.hasOwn(LAYER_OF, kind)

const app = (names: Names, choose: Choose, p: Piece): string => {
  const kinds = [...new Set(p.differences.map((d) => d.kind))].filter(known)
  const ana = kinds.length === 0 ? '' : ` ana="${kinds.map((k) => `#kind-${k}`).join(' ')}"`
  const chosen = choose(p.readings)
  const first = [...p.readings].sort((a, b) => ((a.sigla[0] ?? '') < (b.sigla[0] ?? '') ? -1 : 1))[0]
  const lemma = chosen ?? first
  const ordered = [...p.readings].sort((a, b) => Number(b === lemma) - Number(a === lemma))
  const readings = ordered.map((r) => {
    const tag = r === lemma ? 'lem' : 'rdg'
    const open = `<${tag} wit="${wit(names, r.sigla)}"`
    return r.text === null ? `${open}/>` : `${open}>${xmlText(r.text)}</${tag}>`
  })
  return `<app type="${typeOf(p.differences)}"${ana}>${readings.join('')}</app>`
}

/** The words of all witnesses of a collation, an apparatus wherever they differ. */
const woven = (names: Names, choose: Choose, c: Collation, differences: readonly Difference[]): string =>
  piecesOf(c, differences)
    .map((p) => {
      const only = p.readings.length === 1 ? p.readings[0] : undefined
      return only?.text != null ? xmlText(only.text) : app(names, choose, p)
    })
    .join('')

/** Are the words quoted, in the terms of `said/@direct`? `unknown` where the witnesses differ. */
const directness = (c: Collation): string => {
  const all = new Set(
    c.witnesses.map((w) =>
      w.mode === null ? 'unknown' : w.mode === 'direct' || w.mode === 'transcript' ? 'true' : 'false',
    ),
  )
  const [only] = all
  return all.size === 1 && only !== undefined ? only : 'unknown'
}

const said = (names: Names, speaker: string | null, c: Collation, words: string): string => {
  const who = speaker === null ? null : names.speaker(speaker)
  return `<said direct="${directness(c)}"${who === null ? '' : ` who="#${who}"`}>${words}</said>`
}

const statement =
  (report: Report, places: Places, names: Names, pivot: Pivot) =>
  (c: Comparison, n: number): readonly string[] => {
    const row = places.rowOf(c)
    const silent = report.outlets.filter((_, i) => row?.cells[i] === 'absent').map((o) => o.siglum)
    const versions = c.witnesses.map((w) => {
      const article = places.articleOf(w)
      const url = article?.url == null ? null : safeUrl(article.url)
      const spans = w.spans.map((s) => `${s.start}–${s.end}`).join(', ')
      const words = `${places.outletOf(w)}: ${CARRIAGE[w.attribution.mode].words}, characters ${spans}`
      const where = url === null ? '' : ` <ref target="${xmlAttribute(strictUri(url))}">source</ref>`
      return `          <item corresp="#${names.witness(w.siglum)}">${xmlText(words)}${where}</item>`
    })
    const notes = c.differences.map((d) => {
      const ana = known(d.kind) ? ` ana="#kind-${d.kind}"` : ''
      return `        <note type="difference"${ana}>${xmlText(`${d.kind}: ${readingsInWords(c, d)} (${groundInWords(d)}).`)}</note>`
    })
    return [
      `      <div type="statement" xml:id="statement-${n + 1}">`,
      `        <head>${xmlText(labelOf(c))}</head>`,
      `        <p>${said(names, c.speaker, c.collation, woven(names, apparatusLemma(pivot, report, c), c.collation, c.differences))}</p>`,
      `        <list type="versions">`,
      ...versions,
      `        </list>`,
      ...(silent.length === 0
        ? []
        : [`        <note type="coverage">${xmlText(`Not in the supplied text of ${silent.join(', ')}.`)}</note>`]),
      ...notes,
      `      </div>`,
    ]
  }

const header = (
  title: string,
  witnesses: readonly (readonly [siglum: string, about: string])[],
  speakers: readonly string[],
  names: Names,
  mapped: readonly string[],
): readonly string[] => [
  '  <teiHeader>',
  '    <fileDesc>',
  `      <titleStmt><title>${xmlText(title)}</title></titleStmt>`,
  '      <publicationStmt><p>Made from the supplied texts alone.</p></publicationStmt>',
  '      <sourceDesc>',
  ...(witnesses.length === 0
    ? ['        <p>No witnesses.</p>']
    : [
        '        <listWit>',
        ...witnesses.map(
          ([siglum, about]) =>
            `          <witness xml:id="${names.witness(siglum)}"><abbr type="siglum">${xmlText(siglum)}</abbr> ${xmlText(about)}</witness>`,
        ),
        '        </listWit>',
      ]),
  '      </sourceDesc>',
  '    </fileDesc>',
  '    <encodingDesc>',
  '      <editorialDecl><p>No witness is the base text. A lem is the reading shown first, chosen by the report.</p>',
  ...(mapped.length === 0
    ? []
    : [`        <p>Characters that XML forbids, shown by another: ${xmlText(mapped.join(', '))}.</p>`]),
  '      </editorialDecl>',
  '      <classDecl><taxonomy xml:id="kinds">',
  ...KINDS.map((k) => `        <category xml:id="kind-${k}"><catDesc>${k}</catDesc></category>`),
  '      </taxonomy></classDecl>',
  '      <variantEncoding method="parallel-segmentation" location="internal"/>',
  '    </encodingDesc>',
  ...(speakers.length === 0
    ? []
    : [
        '    <profileDesc><particDesc><p>',
        ...speakers.map((s) => `      <name xml:id="${names.speaker(s) ?? ''}">${xmlText(s)}</name>`),
        '    </p></particDesc></profileDesc>',
      ]),
  '  </teiHeader>',
]

const envelope = (head: readonly string[], body: readonly string[]): string =>
  `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    ...head,
    '  <text>',
    '    <body>',
    ...(body.length === 0 ? ['      <p/>'] : body),
    '    </body>',
    '  </text>',
    '</TEI>',
  ].join('\n')}\n`

const unique = (xs: readonly string[]): readonly string[] => [...new Set(xs)]

/** Does a siglum look like another id of the file? */
const LIKE_AN_ID = /^(?:kind|kinds|statement|speaker)(?:-|$)/

const namesOf = (sigla: readonly string[], speakers: readonly string[]): Names => {
  const free = (s: string): string => (LIKE_AN_ID.test(s) ? `wit ${s}` : s)
  const all = ncNames(sigla.map(free))
  const witness = new Map(sigla.map((s) => [s, all.get(free(s)) ?? '_']))
  return {
    witness: (s) => witness.get(s) ?? '_',
    speaker: (s) => {
      const i = speakers.indexOf(s)
      return i < 0 ? null : `speaker-${i + 1}`
    },
  }
}

/** The report as TEI, the lemma chosen by a pivot. */
export const toTeiWith =
  (options: { readonly pivot: Pivot }) =>
  (report: Report): string => {
    const places = placesOf(report)
    const about = new Map(report.outlets.map((o) => [o.siglum, withVia(o.name, o.via)]))
    for (const c of report.comparisons)
      for (const w of c.witnesses) if (!about.has(w.siglum)) about.set(w.siglum, places.outletOf(w))
    const speakers = unique(report.comparisons.flatMap((c) => (c.speaker === null ? [] : [c.speaker])))
    const names = namesOf([...about.keys()], speakers)
    const mapped = illegalCharacters([
      report.title,
      ...about.keys(),
      ...about.values(),
      ...speakers,
      ...report.comparisons.flatMap((c) => [
        ...c.witnesses.map((w) => w.content),
        ...c.differences.flatMap((d) => [d.kind, d.rule, d.cue ?? '', d.byHand?.reason ?? '']),
      ]),
    ])
    return envelope(
      header(report.title, [...about], speakers, names, mapped),
      report.comparisons.flatMap(statement(report, places, names, options.pivot)),
    )
  }

/** The report as TEI. */
export const toTei: (report: Report) => string = toTeiWith({ pivot: 'none' })

/** One collation as TEI. */
export const collationTei = (c: Collation, differences: readonly Difference[], pivot: Pivot): string => {
  const names = namesOf(
    c.witnesses.map((w) => w.siglum),
    [],
  )
  return envelope(
    header(
      'Collation',
      c.witnesses.map((w) => [w.siglum, w.mode ?? '']),
      [],
      names,
      illegalCharacters(c.witnesses.map((w) => w.content)),
    ),
    [`      <p>${said(names, null, c, woven(names, apparatusLemma(pivot), c, differences))}</p>`],
  )
}
