/** The writers of JSON, tables and words before judges that are not ours. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import test from 'ava'
import { parse } from 'csv-parse/sync'
import MarkdownIt from 'markdown-it'
import {
  SCHEMAS,
  toAnnotations,
  toCollationJson,
  toCsv,
  toJson,
  toMarkdown,
  toNdjson,
  toSchemaOrg,
  unguardFormula,
} from '../../src/report/index.ts'
import { type Block, documentOf, type Line } from '../../src/report/document/index.ts'
import { oneLine, visible } from '../../src/report/escape.ts'
import { defaultWords } from '../../src/report/options.ts'
import { type Faults, faultsOf, MADE, REAL, SAMPLE, schema } from './fixtures/judged.ts'
import { outside } from './fixtures/outside.ts'

if (REAL.length === 0) test('real events are judged too', (t) => t.pass('skipped: no ../shared beside the repository'))
else
  test('the seed page and ten real events are judged too', (t) => {
    t.is(REAL.length, 11)
    t.true(REAL.every((r) => r.comparisons.length > 0))
  })

const check = (faults: Faults, ajv: Ajv | Ajv2020, id: string, value: unknown, what: string): void => {
  if (!ajv.validate(id, value)) faults.holds(false, `${what}: ${ajv.errorsText(ajv.errors)}`)
}

test('a report validates against its published schema', (t) => {
  const faults = faultsOf()
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  for (const s of Object.values(SCHEMAS)) ajv.addSchema(s)
  for (const r of SAMPLE) {
    check(faults, ajv, 'urn:variorum:schema:report:1', JSON.parse(toJson(r)), r.title)
    for (const line of toNdjson(r).trimEnd().split('\n'))
      check(faults, ajv, 'urn:variorum:schema:report-line:1', JSON.parse(line), line.slice(0, 60))
    for (const c of r.comparisons)
      check(
        faults,
        ajv,
        'urn:variorum:schema:collation:1',
        JSON.parse(toCollationJson(c.collation, c.differences)),
        c.id,
      )
  }
  faults.none(t)
})

test('annotations satisfy the 54 MUST assertions of Web Annotation', (t) => {
  const base = 'data/schemas/web-annotation'
  const list = schema(t, `${base}/annotations/annotationMusts.test`, 'github.com/w3c/web-annotation-tests')
  if (list === null) return
  const { assertions } = JSON.parse(list) as { readonly assertions: readonly string[] }
  t.is(assertions.length, 54)
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false })
  addFormats.default(ajv)
  const load = (path: string): Record<string, unknown> => {
    const { id: _id, $schema: _schema, ...rest } = JSON.parse(outside(`${base}/${path}`)?.read() ?? '{}')
    return rest
  }
  for (const name of [
    'annotations',
    'bodyTarget',
    'choiceSet',
    'collections',
    'id',
    'otherProperties',
    'specificResource',
  ])
    ajv.addSchema(load(`definitions/${name}.json`), `${name}.json`)
  const judges = assertions.map((path) => {
    const s = load(path)
    return { path, expected: s['expectedResult'] === 'valid', validate: ajv.compile(s) }
  })
  const faults = faultsOf()
  for (const r of SAMPLE)
    for (const item of JSON.parse(toAnnotations(r)).items)
      for (const j of judges)
        if (j.validate(item) !== j.expected) faults.holds(false, `${j.path}: ${JSON.stringify(item).slice(0, 300)}`)
  faults.none(t)
})

test('the positions of an annotation count code points and stand at its exact words', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE) {
    const texts = r.sources.map((s) => ({ text: s.article.text, points: [...s.article.text] }))
    for (const item of JSON.parse(toAnnotations(r)).items)
      for (const { selector } of item.target) {
        const [quote, position] = selector
        const around = quote.prefix + quote.exact + quote.suffix
        faults.holds(
          texts.some(
            (x) => x.text.includes(around) && x.points.slice(position.start, position.end).join('') === quote.exact,
          ),
          JSON.stringify(selector),
        )
      }
  }
  faults.none(t)
})

test('schema.org types, domains and ranges hold, and nothing is a ClaimReview', (t) => {
  const script = outside('eval/validate_schemaorg.py')
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  for (const [n, r] of [...REAL, ...MADE.slice(0, 6)].entries()) {
    const text = toSchemaOrg(r)
    t.false(/"@type":"(?:ClaimReview|Rating|Review)"/.test(text))
    if (script === null) continue
    const file = join(folder, `${n}.jsonld`)
    writeFileSync(file, text)
    t.is(execFileSync('python3', [script.path, file], { encoding: 'utf8' }).trim(), 'ok')
  }
  rmSync(folder, { recursive: true })
  if (script === null)
    t.log('skipped the checker: eval/validate_schemaorg.py is not beside the repository; release 30.0 is at schema.org')
})

test('the words of each version stand in the JSON-LD', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE) {
    const claims = JSON.parse(toSchemaOrg(r))['@graph'].filter(
      (x: { readonly '@type': string }) => x['@type'] === 'Claim',
    )
    for (const [n, c] of r.comparisons.entries())
      for (const [i, w] of c.witnesses.entries()) faults.same(claims[n].appearance[i].text, w.content, w.siglum)
  }
  faults.none(t)
})

test('datapackage.json fits the profiles 1.0 and 2.0', (t) => {
  for (const version of ['1.0', '2.0']) {
    const profile = schema(t, `data/schemas/frictionless/${version}/datapackage.json`, 'datapackage.org/profiles')
    if (profile === null) continue
    const { $schema: _schema, id: _id, ...rules } = JSON.parse(profile)
    const ajv = new Ajv({ strict: false, validateSchema: false, logger: false })
    addFormats.default(ajv)
    const validate = ajv.compile(rules)
    for (const r of SAMPLE.slice(0, 10))
      t.true(validate(JSON.parse(toCsv(r)['datapackage.json'] ?? '')), ajv.errorsText(validate.errors))
  }
})

/** As a file in UTF-8 has it: half a pair has no bytes. */
const inUtf8 = (s: string): string => Buffer.from(s, 'utf8').toString('utf8')

test('CSV parses back to its cells, has no formula, keeps its keys, and its places hold its words', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE) {
    const files = toCsv(r)
    const { resources } = JSON.parse(files['datapackage.json'] ?? '')
    const rows = (name: string): readonly Readonly<Record<string, string>>[] =>
      parse(files[`${name}.csv`] ?? '', { columns: true, relax_column_count: false })
    for (const resource of resources) {
      const table = rows(resource.name)
      const fields = resource.schema.fields.map((f: { readonly name: string }) => f.name).join()
      for (const row of table) {
        faults.same(Object.keys(row).join(), fields, resource.name)
        for (const cell of Object.values(row)) faults.holds(!/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell), cell)
      }
      const keys = table.map((row) => JSON.stringify(resource.schema.primaryKey.map((k: string) => row[k])))
      faults.holds(new Set(keys).size === keys.length, `keys of ${resource.name}`)
    }
    const versions = rows('versions')
    const witnesses = r.comparisons.flatMap((c) => c.witnesses)
    faults.holds(versions.length === witnesses.length, 'versions')
    const texts = new Map(r.sources.map((s) => [s.article.id, s.article.text]))
    for (const [n, v] of versions.entries()) {
      const content = unguardFormula(v['content'] ?? '')
      faults.same(content, inUtf8(witnesses[n]?.content ?? ''), 'content')
      const places = (v['places'] ?? '').split(' ')
      const read = places.map((x) => texts.get(v['article'] ?? '')?.slice(...x.split('-').map(Number)))
      faults.same(inUtf8(read.join(' ')), content, 'places')
    }
  }
  faults.none(t)
})

const lines = (b: Block): readonly Line[] => {
  switch (b._tag) {
    case 'Heading':
    case 'Paragraph':
      return [b.line]
    case 'Quote':
      return [b.label, b.line]
    case 'List':
      return b.items
    case 'Table':
      return [b.head, ...b.rows].flat()
  }
}

const MARKUP: ReadonlySet<string> = new Set([
  'text',
  'strong_open',
  'strong_close',
  'link_open',
  'link_close',
  'text_special',
])

/** Ours, in their pairs, around names written from right to left; those of a text are printed as marks. */
const withoutIsolates = (s: string): string => s.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1')

test('Markdown rendered by CommonMark is the literal text, and every link goes to http or https', (t) => {
  const faults = faultsOf()
  const markdown = new MarkdownIt({ html: true, linkify: true })
  for (const r of SAMPLE) {
    const inline = markdown.parse(toMarkdown(r), {}).filter((x) => x.type === 'inline')
    for (const x of inline)
      for (const c of x.children ?? []) {
        faults.holds(MARKUP.has(c.type), `${c.type} in ${x.content}`)
        if (c.type === 'link_open') faults.holds(/^https?:\/\//.test(String(c.attrGet('href'))), x.content)
      }
    const rendered = inline.map((x) =>
      oneLine(withoutIsolates((x.children ?? []).map((c) => c.content).join(''))).trim(),
    )
    const written = [...documentOf(r, defaultWords)]
      .flatMap(lines)
      .map((l) => oneLine(visible(l.map((run) => run.text).join(''))).trim())
    faults.same(rendered.filter((s) => s !== '').join('\n'), written.filter((s) => s !== '').join('\n'), 'rendered')
  }
  faults.none(t)
})
