export { abridged } from './abridged.ts'
export { apparatus, collationApparatus, type Entry, type Pivot, type Reading, showEntry } from './apparatus.ts'
export { toAnnotations } from './annotations.ts'
export { fromCollatex, type Layout, toCollatex } from './collatex.ts'
export {
  CollationRecord,
  collationRecord,
  type DifferenceRecord,
  type LocusReadings,
  type MoveRecord,
  toCollationJson,
  type WitnessRecord,
} from './collation-json.ts'
export { CARRIAGE, type CarriageWords, labelOf } from './coverage.ts'
export {
  escapeHtml,
  escapeMarkdown,
  escapeTerminal,
  escapeXml,
  guardFormula,
  legal,
  safeUrl,
  unguardFormula,
  visible,
} from './escape.ts'
export {
  COLLATION_FORMATS,
  type Collated,
  type CollationFormat,
  type CollationOptions,
  defaultCollation,
  defaultOptions,
  type Format,
  FORMATS,
  type ReportFormat,
  type Written,
} from './formats.ts'
export { differsInsideQuotes, headline, type Sentence } from './headline.ts'
export { fromJson, REPORT_SCHEMA, toJson } from './json.ts'
export { toMarkdown, toMarkdownWith } from './markdown.ts'
export { type Colour, defaultText, defaultWords, type TextOptions, type WordOptions } from './options.ts'
export { toTable, toTableWith } from './table.ts'
export { toText, toTextWith } from './text.ts'
export { type HtmlOptions, toHtml, toHtmlWith } from './html/index.ts'
export { coverageSvg, heatMapSvg, provenanceSvg, timelineSvg, toSvg, variantGraphSvg } from './svg/index.ts'
export { collationDot, toDot } from './dot.ts'
export { type Graph, type GraphEdge, type GraphNode, graphsOf, provenanceGraph, variantGraph } from './graph.ts'
export { collationGraphml, toGraphml } from './graphml.ts'
export { type JsonSchema, jsonSchemaOf } from './json-schema.ts'
export { fromNdjson, toNdjson } from './ndjson.ts'
export { type Filter, type Found, questions, type Selection } from './questions.ts'
export { schemaOrgGraph, toSchemaOrg } from './schema-org.ts'
export { SCHEMAS } from './schemas.ts'
export { toCsv } from './tables.ts'
export { collationTei, toTei, toTeiWith } from './tei.ts'
