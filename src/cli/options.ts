/** Every option of the command line, once. */
import type { OptionSpec } from './spec.ts'

/** The names of the report formats, as `FORMATS` of the report room has them; a test holds the two together. */
export const REPORT_FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'ndjson',
  'csv',
  'svg',
  'collatex',
  'tei',
  'annotations',
  'schema-org',
  'graphml',
  'dot',
] as const

/** The names of the collation formats, likewise. */
export const COLLATION_FORMAT_NAMES = ['table', 'json', 'collatex', 'tei', 'graphml', 'dot', 'apparatus'] as const

/** The kinds of difference, as `KINDS` of the model has them, likewise. */
export const KIND_NAMES = [
  'orthography',
  'name-form',
  'inflection',
  'substitution',
  'label',
  'intensity',
  'specificity',
  'expurgation',
  'negation',
  'modality',
  'quantity',
  'entity',
  'role-voice',
  'order',
  'mode',
  'truncation',
  'one-sided',
  'editorial-insert',
  'attribution',
  'provenance',
  'other',
] as const

export const output: OptionSpec = {
  name: 'output',
  short: 'o',
  value: 'PATH',
  about: 'write there instead of standard output',
  file: true,
}
export const strict: OptionSpec = { name: 'strict', about: 'refuse bytes that are not of the file’s encoding' }
export const layout: OptionSpec = {
  name: 'layout',
  value: 'LAYOUT',
  about: 'of CollateX JSON: columns (default) or rows',
  choices: ['columns', 'rows'],
}
export const outlet: OptionSpec = {
  name: 'outlet',
  value: 'NAME',
  about: 'the outlet of the input; once for all inputs or once for each',
  many: true,
}
export const date: OptionSpec = {
  name: 'date',
  value: 'DATE',
  about: 'when the input was published, such as 2017-12-11; like --outlet',
  many: true,
}
export const title: OptionSpec = {
  name: 'title',
  value: 'TITLE',
  about: 'the headline of the input; like --outlet',
  many: true,
}
export const config: OptionSpec = {
  name: 'config',
  value: 'FILE',
  about: 'options from a JSON file; those given here come first',
  file: true,
}

export const formatOf = (choices: readonly string[], about: string): OptionSpec => ({
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  about,
  choices,
})

/** What `compare` and `demo` share: how a report is chosen and shown. */
export const reportOptions: readonly OptionSpec[] = [
  formatOf(REPORT_FORMATS, 'the format; without it by the ending of PATH'),
  output,
  { name: 'record', value: 'SIGLUM', about: 'the witness that counts as the record, such as a transcript' },
  { name: 'pivot', value: 'WHOSE', about: 'the lemma of the apparatus: none, majority, earliest or a siglum' },
  { name: 'speaker', value: 'NAME', about: 'only statements of this speaker', many: true },
  { name: 'occasion', value: 'WHICH', about: 'only statements of this occasion, by its label or date', many: true },
  {
    name: 'only',
    value: 'WHICH',
    about:
      'shared statements; SIGLUM: those it alone carries; readings:SIGLUM: readings it alone has; A+B/C: where A and B read alike and C otherwise',
    many: true,
  },
  { name: 'kind', value: 'KIND', about: 'only differences of this kind', choices: KIND_NAMES, many: true },
  { name: 'inside-quotes', about: 'only differences inside quotation marks' },
  { name: 'max-excerpt', value: 'N', about: 'show at most N characters of a statement' },
  {
    name: 'fail-on',
    value: 'KIND',
    about: 'exit 1 if there is such a difference, or any',
    choices: ['any', ...KIND_NAMES],
    many: true,
  },
  { name: 'overrides', value: 'FILE', about: 'decisions made by hand: link, unlink, relabel, ignore', file: true },
]
