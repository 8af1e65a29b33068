/** The report as five tables and what they mean: a Data Package (Frictionless, profiles 1.0 and 2.0). */
import type { Comparison, Report } from '../model/index.ts'
import { carriersOf, labelOf } from './coverage.ts'
import { csv, type CsvCell } from './csv.ts'
import { oneLine } from './escape.ts'
import { placesOf, readingInArticle } from './places.ts'

interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly description: string
}

interface Table {
  readonly name: string
  readonly title: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly {
    readonly fields: string
    readonly reference: { readonly resource: string; readonly fields: string }
  }[]
  readonly rows: (report: Report) => readonly (readonly CsvCell[])[]
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description })
const count = (name: string, description: string): Field => ({ name, type: 'integer', description })
const toStatements = { fields: 'statement', reference: { resource: 'statements', fields: 'statement' } } as const
const toSources = { fields: 'article', reference: { resource: 'sources', fields: 'article' } } as const

const ranges = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map((s) => `${s.start}-${s.end}`).join(' ')

const sources: Table = {
  name: 'sources',
  title: 'The articles',
  fields: [
    text('article', 'The id of the article.'),
    text('siglum', 'Its short name.'),
    text('outlet', 'Who publishes it.'),
    text('title', 'Its title.'),
    text('url', 'Its address.'),
    text('date', 'The day it was published, ISO 8601 as far as known.'),
    text('language', 'BCP 47.'),
    text('via', 'The outlets it came by, nearest first, parted by “ < ”.'),
    count('words', 'Its words.'),
    text('sha256', 'SHA-256 of the text in UTF-8.'),
  ],
  primaryKey: ['article'],
  foreignKeys: [],
  rows: (r) =>
    r.sources.map(({ article: a, words, sha256 }) => [
      a.id,
      a.siglum,
      a.outlet,
      a.title,
      a.url,
      a.date,
      a.language,
      a.via.join(' < '),
      words,
      sha256,
    ]),
}

const statements: Table = {
  name: 'statements',
  title: 'The statements',
  fields: [
    text('statement', 'The id of the statement.'),
    count('number', 'Its number in the report.'),
    text('speaker', 'Who said it, as far as the texts name them.'),
    text('occasion', 'The event at which it was said.'),
    text('date', 'The day it was said, ISO 8601 as far as known.'),
    text('label', 'Its first and last words in one version.'),
    count('versions', 'How many versions there are.'),
    text('outlets', 'The sigla of the outlets that carry it.'),
  ],
  primaryKey: ['statement'],
  foreignKeys: [],
  rows: (r) => {
    const carriers = carriersOf(r)
    return r.comparisons.map((c, i) => [
      c.id,
      i + 1,
      c.speaker,
      c.occasion,
      c.date,
      labelOf(c),
      c.witnesses.length,
      carriers(c).join(' '),
    ])
  },
}

const versions: Table = {
  name: 'versions',
  title: 'The versions of each statement',
  fields: [
    text('statement', 'The id of the statement.'),
    text('siglum', 'The witness.'),
    text('outlet', 'The outlet these words are reported by.'),
    text('via', 'The outlets they came by, nearest first, parted by “ < ”.'),
    text('attribution', 'The id of the attribution.'),
    text('article', 'The id of the article they stand in.'),
    text('mode', 'direct, mixed, indirect, narrated or transcript.'),
    text('source', 'The words that name who said it.'),
    text('cue', 'The words that report it.'),
    text('verb', 'The reporting verb.'),
    text('content', 'The words, quotation marks included.'),
    text('places', 'Where they stand in the article: UTF-16 code units, half-open, as start-end.'),
    text('quoted', 'The places inside quotation marks in the article, as start-end.'),
  ],
  primaryKey: ['statement', 'siglum'],
  foreignKeys: [toStatements, toSources],
  rows: (r) =>
    r.comparisons.flatMap((c) =>
      c.witnesses.map(({ siglum, attribution: a, spans, content }) => [
        c.id,
        siglum,
        a.outlet,
        a.via.join(' < '),
        a.id,
        a.article,
        a.mode,
        a.source?.text ?? null,
        a.cue?.text ?? null,
        a.verb?.lemma ?? null,
        content,
        ranges(spans),
        ranges(a.quoted),
      ]),
    ),
}

const differenceRows = (r: Report): ((c: Comparison) => readonly (readonly CsvCell[])[]) => {
  const places = placesOf(r)
  return (c) =>
    c.differences.flatMap((d, n) =>
      c.collation.witnesses.map((w, i) => {
        const reading = d.readings[i] ?? null
        const span = readingInArticle(places, c, d, i)
        return [
          `${c.id}-${n + 1}`,
          c.id,
          d.kind,
          d.layer,
          d.rule,
          d.cue === null ? null : oneLine(d.cue),
          d.insideQuotes,
          d.licensed,
          w.siglum,
          reading?.text ?? null,
          span?.start ?? null,
          span?.end ?? null,
          d.byHand?.reason ?? null,
        ]
      }),
    )
}

const differences: Table = {
  name: 'differences',
  title: 'The differences, a row for each witness',
  fields: [
    text('difference', 'The id of the difference.'),
    text('statement', 'The id of the statement.'),
    text('kind', 'The kind of difference.'),
    text('layer', 'A surface, B wording, C meaning-bearing, D quotation and attribution.'),
    text('rule', 'The rule that named it.'),
    text('cue', 'The words that made the rule speak.'),
    text('inside_quotes', 'Inside quotation marks in both (two or more), one, none.'),
    { name: 'licensed', type: 'boolean', description: 'Does indirect speech ask for it?' },
    text('siglum', 'The witness.'),
    text('reading', 'Its words there; empty where it has none.'),
    count('start', 'Where they start in the article, in UTF-16 code units.'),
    count('end', 'Where they end.'),
    text('by_hand', 'The reason, where a person gave it this kind.'),
  ],
  primaryKey: ['difference', 'siglum'],
  foreignKeys: [toStatements],
  rows: (r) => r.comparisons.flatMap(differenceRows(r)),
}

const coverage: Table = {
  name: 'coverage',
  title: 'Who carries what',
  fields: [
    text('statement', 'The id of the statement.'),
    text('siglum', 'The outlet.'),
    text('outlet', 'Its name.'),
    text('carriage', 'The mode; absent: not in the supplied text; elsewhere: not of this occasion.'),
  ],
  primaryKey: ['statement', 'siglum'],
  foreignKeys: [toStatements],
  rows: (r) =>
    r.coverage.flatMap((row) => r.outlets.map((o, i) => [row.comparison, o.siglum, o.name, row.cells[i] ?? 'absent'])),
}

const TABLES: readonly Table[] = [sources, statements, versions, differences, coverage]

const resource = (t: Table): object => ({
  name: t.name,
  type: 'table',
  profile: 'tabular-data-resource',
  title: t.title,
  path: `${t.name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: t.fields.map((f) => (f.type === 'boolean' ? { ...f, trueValues: ['true'], falseValues: ['false'] } : f)),
    missingValues: [''],
    primaryKey: t.primaryKey,
    ...(t.foreignKeys.length === 0 ? {} : { foreignKeys: t.foreignKeys }),
  },
})

const packageOf = (report: Report): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'tabular-data-package',
  name: 'variorum-report',
  title: report.title === '' ? 'Report' : report.title,
  description:
    'Versions of statements as outlets give them. A text that a spreadsheet would take for a formula has an apostrophe before it.',
  resources: TABLES.map(resource),
})

/**
 * The report as a folder of CSV files with their description: file name → text.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { toCsv } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) Object.keys(toCsv(report.right)).includes('differences.csv') // true
 */
export const toCsv = (report: Report): Readonly<Record<string, string>> => ({
  'datapackage.json': `${JSON.stringify(packageOf(report), null, 2)}\n`,
  ...Object.fromEntries(
    TABLES.map((t) => [
      `${t.name}.csv`,
      csv(
        t.fields.map((f) => f.name),
        t.rows(report),
      ),
    ]),
  ),
})
