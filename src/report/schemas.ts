/** The published JSON Schemas, by file name. A change that refuses what was valid before is a new name with a new number. */
import * as t from 'io-ts'
import {
  AppliedOverride,
  ArticleRecord,
  Comparison,
  Coverage,
  Extraction,
  Link,
  Notice,
  nullable,
  Occasion,
  Outlet,
  Overrides,
  Report,
  Source,
  Statement,
  Utterance,
} from '../model/index.ts'
import { CollationRecord } from './collation-json.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'
import { REPORT_SCHEMA } from './json.ts'

/** A line of the report as NDJSON: a record with its type. */
const line = (type: string, record: t.Mixed): t.Mixed => t.intersection([t.type({ type: t.literal(type) }), record])

const ReportLine = t.union([
  t.type({ type: t.literal('report'), version: t.literal(1), title: t.string, record: nullable(t.string) }),
  t.type({ type: t.literal('copies'), statements: t.readonlyArray(t.string) }),
  line('source', Source),
  line('outlet', Outlet),
  line('occasion', Occasion),
  line('comparison', Comparison),
  line('coverage', Coverage),
  line('unsure', Link),
  line('override', AppliedOverride),
  line('notice', Notice),
])

const published = <A>(codec: t.Type<A>, name: string, title: string): readonly [string, JsonSchema] => [
  `${name}-1.json`,
  jsonSchemaOf(codec, { $id: `urn:variorum:schema:${name}:1`, title }),
]

/** Every published schema: file name → schema. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = Object.fromEntries([
  ['report-1.json', jsonSchemaOf(Report, { $id: REPORT_SCHEMA, title: 'A report' })],
  published(ReportLine, 'report-line', 'A line of a report as NDJSON'),
  published(ArticleRecord, 'article', 'An article, as handed in'),
  published(Extraction, 'extraction', 'The attributions of an article'),
  published(Statement, 'statement', 'A statement, as handed to linking'),
  published(Utterance, 'utterance', 'An utterance'),
  published(CollationRecord, 'collation', 'A collation with its differences'),
  published(Overrides, 'overrides', 'Decisions made by hand'),
])
