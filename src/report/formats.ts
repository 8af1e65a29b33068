/** Every format by name: what writes it, its media type, the ending of its file. The only list of formats there is. */
import type { Collation, Difference, Report } from '../model/index.ts'
import { collationApparatus, type Pivot, showEntry } from './apparatus.ts'
import { toCollatex, type Layout } from './collatex.ts'
import { toCollationJson } from './collation-json.ts'
import { escapeTerminal } from './escape.ts'
import { toHtmlWith } from './html/index.ts'
import { abridged } from './abridged.ts'
import { toAnnotations } from './annotations.ts'
import { toCsv } from './tables.ts'
import { collationDot, toDot } from './dot.ts'
import { collationGraphml, toGraphml } from './graphml.ts'
import { toJson } from './json.ts'
import { toNdjson } from './ndjson.ts'
import { toSchemaOrg } from './schema-org.ts'
import { collationTei, toTeiWith } from './tei.ts'
import { toMarkdownWith } from './markdown.ts'
import { defaultText, type TextOptions } from './options.ts'
import { toSvg } from './svg/index.ts'
import { toTableWith } from './table.ts'
import { toTextWith } from './text.ts'

/** A written report: one text, or a folder of texts by file name. */
export type Written =
  | { readonly _tag: 'Text'; readonly text: string }
  | { readonly _tag: 'Folder'; readonly files: Readonly<Record<string, string>> }

/** A format: its name, its ending and its writer. */
export interface Format<Input, Options> {
  readonly name: string
  /** One line for a help page. */
  readonly about: string
  readonly mediaType: string
  /** The ending of a file name, without the dot; for a folder, that of its description. */
  readonly ending: string
  /** Writes a value; pure. What an option leaves out is the default. */
  readonly write: (options: Options) => (input: Input) => Written
}

/** A format of a report. */
export type ReportFormat = Format<Report, Partial<TextOptions>>

/** One collation with the differences named in it and the id of its input record, if it had one. */
export interface Collated {
  readonly collation: Collation
  readonly differences: readonly Difference[]
  readonly id?: string
}

/** What the writers of a bare collation may be told. */
export interface CollationOptions {
  readonly width: number
  readonly layout: Layout
  readonly pivot: Pivot
}

/** What the writers of a bare collation are told by default. */
export const defaultCollation: CollationOptions = { width: 100, layout: 'columns', pivot: 'none' }

/** A format of a bare collation. */
export type CollationFormat = Format<Collated, Partial<CollationOptions>>

const text = (s: string): Written => ({ _tag: 'Text', text: s })

/** The formats of a report. */
export const FORMATS: Readonly<Record<string, ReportFormat>> = {
  text: {
    name: 'text',
    about: 'for the terminal',
    mediaType: 'text/plain',
    ending: 'txt',
    write: (o) => (r) => text(toTextWith(o)(r)),
  },
  markdown: {
    name: 'markdown',
    about: 'Markdown with tables',
    mediaType: 'text/markdown',
    ending: 'md',
    write: (o) => (r) => text(toMarkdownWith(o)(r)),
  },
  html: {
    name: 'html',
    about: 'one page to read, share and print',
    mediaType: 'text/html',
    ending: 'html',
    write: (o) => (r) => text(toHtmlWith(o)(r)),
  },
  json: {
    name: 'json',
    about: 'the whole report, by the published schema',
    mediaType: 'application/json',
    ending: 'json',
    write: (o) => (r) => text(toJson(abridged(o.maxExcerpt ?? null)(r))),
  },
  ndjson: {
    name: 'ndjson',
    about: 'the whole report, one record a line',
    mediaType: 'application/x-ndjson',
    ending: 'ndjson',
    write: (o) => (r) => text(toNdjson(abridged(o.maxExcerpt ?? null)(r))),
  },
  csv: {
    name: 'csv',
    about: 'a folder of tables with a datapackage.json',
    mediaType: 'text/csv',
    ending: 'csv',
    write: (o) => (r) => ({ _tag: 'Folder', files: toCsv(abridged(o.maxExcerpt ?? null)(r)) }),
  },
  svg: {
    name: 'svg',
    about: 'a folder of pictures',
    mediaType: 'image/svg+xml',
    ending: 'svg',
    write: () => (r) => ({ _tag: 'Folder', files: toSvg(r) }),
  },
  collatex: {
    name: 'collatex',
    about: 'CollateX JSON, one statement a line',
    mediaType: 'application/x-ndjson',
    ending: 'collatex.ndjson',
    write: (o) => (r) =>
      text(
        abridged(o.maxExcerpt ?? null)(r)
          .comparisons.map((c) => toCollatex('columns')(c.collation, c.id))
          .join(''),
      ),
  },
  tei: {
    name: 'tei',
    about: 'TEI P5, parallel segmentation',
    mediaType: 'application/tei+xml',
    ending: 'xml',
    write: (o) => (r) => text(toTeiWith({ pivot: o.pivot ?? 'none' })(abridged(o.maxExcerpt ?? null)(r))),
  },
  annotations: {
    name: 'annotations',
    about: 'W3C Web Annotations',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'anno.jsonld',
    write: (o) => (r) => text(toAnnotations(abridged(o.maxExcerpt ?? null)(r))),
  },
  'schema-org': {
    name: 'schema-org',
    about: 'schema.org JSON-LD: quotations and claims, no verdicts',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    write: (o) => (r) => text(toSchemaOrg(abridged(o.maxExcerpt ?? null)(r))),
  },
  graphml: {
    name: 'graphml',
    about: 'provenance and variant graphs as GraphML',
    mediaType: 'application/graphml+xml',
    ending: 'graphml',
    write: (o) => (r) => text(toGraphml(abridged(o.maxExcerpt ?? null)(r))),
  },
  dot: {
    name: 'dot',
    about: 'provenance and variant graphs for Graphviz',
    mediaType: 'text/vnd.graphviz',
    ending: 'dot',
    write: (o) => (r) => text(toDot(abridged(o.maxExcerpt ?? null)(r))),
  },
}

/** The formats of a bare collation. */
export const COLLATION_FORMATS: Readonly<Record<string, CollationFormat>> = {
  table: {
    name: 'table',
    about: 'a table of plain characters',
    mediaType: 'text/plain',
    ending: 'txt',
    write: (o) => (x) => text(toTableWith({ width: o.width ?? defaultCollation.width })(x.collation)),
  },
  json: {
    name: 'json',
    about: 'witnesses, loci, links and differences, one line each collation',
    mediaType: 'application/json',
    ending: 'json',
    write: () => (x) => text(toCollationJson(x.collation, x.differences, x.id)),
  },
  collatex: {
    name: 'collatex',
    about: 'CollateX JSON',
    mediaType: 'application/json',
    ending: 'json',
    write: (o) => (x) => text(toCollatex(o.layout ?? 'columns')(x.collation, x.id)),
  },
  tei: {
    name: 'tei',
    about: 'TEI P5, parallel segmentation',
    mediaType: 'application/tei+xml',
    ending: 'xml',
    write: (o) => (x) => text(collationTei(x.collation, x.differences, o.pivot ?? 'none')),
  },
  graphml: {
    name: 'graphml',
    about: 'the variant graph as GraphML',
    mediaType: 'application/graphml+xml',
    ending: 'graphml',
    write: () => (x) => text(collationGraphml(x.collation)),
  },
  dot: {
    name: 'dot',
    about: 'the variant graph for Graphviz',
    mediaType: 'text/vnd.graphviz',
    ending: 'dot',
    write: () => (x) => text(collationDot(x.collation)),
  },
  apparatus: {
    name: 'apparatus',
    about: 'the list of variants',
    mediaType: 'text/plain',
    ending: 'txt',
    write: (o) => (x) =>
      text(
        collationApparatus(o.pivot ?? 'none')(x.collation, x.differences)
          .map((e) => `${escapeTerminal(showEntry(e))}\n`)
          .join(''),
      ),
  },
}

/** What the writers of a report are told by default. */
export const defaultOptions: TextOptions = defaultText
