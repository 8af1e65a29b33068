/** Every writer before a judge that is not ours. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import test, { type ExecutionContext } from 'ava'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm'
import MarkdownIt from 'markdown-it'
import { type ArticleInput, compare } from '../../src/compare.ts'
import type { Report } from '../../src/model/index.ts'
import {
  SCHEMAS,
  toAnnotations,
  toCollationJson,
  toCsv,
  toDot,
  toGraphml,
  toJson,
  toMarkdown,
  toNdjson,
  toSchemaOrg,
  toTei,
  unguardFormula,
  variantGraph,
} from '../../src/report/index.ts'
import { type Block, documentOf, type Line } from '../../src/report/document/index.ts'
import { legal, oneLine, visible } from '../../src/report/escape.ts'
import { defaultWords } from '../../src/report/options.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { fares } from './fixtures/fares.ts'
import { outside } from './fixtures/outside.ts'

/** The page this project began with and ten real events, where they are beside the repository. */
const real = (): readonly Report[] => {
  const seed = outside('seed/sochi-summit.txt')
  const events = outside('data/events/events.dev.jsonl')
  const inputs: readonly (readonly ArticleInput[])[] = [
    ...(seed === null ? [] : [[{ text: seed.read() }]]),
    ...(events === null
      ? []
      : events
          .read()
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).articles)),
  ]
  return inputs.flatMap((articles) => {
    const r = compare(articles)
    return r._tag === 'Right' ? [r.right] : []
  })
}

const REAL: readonly Report[] = real()
const MADE: readonly Report[] = [fares, ...fc.sample(anyReport, { numRuns: 80, seed: 7 })]
const SAMPLE: readonly Report[] = [...REAL, ...MADE]
if (REAL.length === 0) test('real events are judged too', (t) => t.pass('skipped: no ../shared beside the repository'))
else
  test('the seed page and ten real events are judged too', (t) => {
    t.is(REAL.length, 11)
    t.true(REAL.every((r) => r.comparisons.length > 0))
  })

/** The file beside the repository, or a skip that says where it is published. */
const schema = (t: ExecutionContext, relative: string, published: string): string | null => {
  const file = outside(relative)
  if (file !== null) return file.read()
  t.pass()
  t.log(`skipped: ${relative} is not beside the repository; get it from ${published}`)
  return null
}

/** Many checks, one assertion: what did not hold. */
interface Faults {
  readonly holds: (condition: boolean, what: string) => void
  readonly same: (actual: string, expected: string, what: string) => void
  readonly none: (t: ExecutionContext) => void
}

const faultsOf = (): Faults => {
  const found: string[] = []
  return {
    holds: (condition, what) => {
      if (!condition) found.push(what)
    },
    same: (actual, expected, what) => {
      if (actual !== expected) found.push(`${what}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`)
    },
    none: (t) => t.deepEqual(found.slice(0, 5), []),
  }
}

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

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const NAMESPACES = { t: 'http://www.tei-c.org/ns/1.0', g: 'http://graphml.graphdrawing.org/xmlns' }
const elements = (doc: XmlDocument, path: string): readonly XmlElement[] =>
  doc.find(path, NAMESPACES) as unknown as readonly XmlElement[]
const attribute = (e: XmlElement, name: string, prefix?: string): string => e.attr(name, prefix)?.value ?? ''

/** What one witness has in a paragraph: the text outside the apparatus and the readings that name it. */
const heard = (node: XmlElement | undefined, wit: string): string => {
  let out = ''
  for (let n = node?.firstChild ?? null; n !== null; n = n.next) {
    const e = n as XmlElement
    if (e.name === 'lem' || e.name === 'rdg') {
      if (attribute(e, 'wit').split(' ').includes(wit)) out += e.content
    } else out += e.name === 'app' ? heard(e, wit) : e.content
  }
  return out
}

/** What a RelaxNG validator has against some documents: xmllint, which reads the large schema in seconds, else libxml2 in WebAssembly. */
const invalidTei = (rng: string, documents: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  try {
    writeFileSync(join(folder, 'tei.rng'), rng)
    const names = documents.map((d, n) => {
      writeFileSync(join(folder, `${n}.xml`), d)
      return `${n}.xml`
    })
    const run = spawnSync('xmllint', ['--noout', '--relaxng', 'tei.rng', ...names], { cwd: folder, encoding: 'utf8' })
    if (run.error === undefined) return run.stderr.replace(/^.* validates\n/gm, '')
    const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(rng))
    for (const d of documents.slice(0, 20)) validator.validate(XmlDocument.fromString(d))
    return ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('TEI is valid by tei_all and gives each witness back its words', (t) => {
  const faults = faultsOf()
  const rng = schema(t, 'data/schemas/tei/tei_all.rng', 'the TEI Consortium (tei_all.rng, P5 4.x)')
  if (rng !== null) t.is(invalidTei(rng, SAMPLE.map(toTei)), '')
  for (const r of SAMPLE) {
    const doc = XmlDocument.fromString(toTei(r))
    faults.holds(
      elements(doc, '//t:variantEncoding[@method="parallel-segmentation"][@location="internal"]').length === 1,
      'variantEncoding',
    )
    const ids = elements(doc, '//t:witness').map((e) => attribute(e, 'id', 'xml'))
    for (const e of elements(doc, '//*[@wit]'))
      for (const token of attribute(e, 'wit').split(' '))
        faults.holds(token.startsWith('#') && ids.includes(token.slice(1)), `wit ${token}`)
    const paragraphs = elements(doc, '//t:div[@type="statement"]/t:p/t:said')
    for (const [k, c] of r.comparisons.entries()) {
      const items = elements(doc, `//t:div[@xml:id="statement-${k + 1}"]/t:list/t:item`)
      for (const [i, w] of c.collation.witnesses.entries()) {
        const item = items[i]
        const read = item === undefined ? '' : oneLine(heard(paragraphs[k], attribute(item, 'corresp')))
        faults.same(read, w.tokens.length === 0 ? '' : legal(oneLine(w.content)), w.siglum)
      }
    }
    doc.dispose()
  }
  faults.none(t)
})

test('ids of TEI are distinct whatever the sigla, and a siglum may look like another id', (t) => {
  const sigla = ['kind-label', 'statement-1', 'speaker-1', 'kinds', 'A B', 'A_B', 'A-B', '1', '_1', 'é', 'è', '']
  const c = fares.comparisons[0]
  if (c === undefined) return t.fail()
  const as = <A extends { readonly siglum: string }>(w: A, siglum: string | undefined): A => ({
    ...w,
    siglum: siglum ?? '?',
  })
  const witnesses = sigla.map((s) =>
    as({ ...c.collation.witnesses[0], siglum: '' } as (typeof c.collation.witnesses)[0] & object, s),
  )
  const one = { from: 0, to: witnesses[0]?.tokens.length ?? 0 }
  const collation = { ...c.collation, witnesses, loci: [{ readings: sigla.map(() => one) }], links: [], moves: [] }
  const report = {
    ...fares,
    outlets: [],
    comparisons: [
      {
        ...c,
        collation,
        differences: [],
        witnesses: sigla.flatMap((s) => c.witnesses.slice(0, 1).map((w) => as(w, s))),
      },
    ],
  }
  const doc = XmlDocument.fromString(toTei(report))
  const ids = elements(doc, '//*[@xml:id]').map((e) => attribute(e, 'id', 'xml'))
  t.is(new Set(ids).size, ids.length)
  t.is(elements(doc, '//t:witness').length, sigla.length)
  doc.dispose()
})

test('in a variant graph each witness walks from start to end over its own words', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE)
    for (const c of r.comparisons) {
      const { nodes, edges } = variantGraph(c.collation, 'g', '')
      const labels = new Map(nodes.map((n) => [n.id, n.label]))
      for (const w of c.collation.witnesses) {
        let at = 'g-start'
        let walked = ''
        for (let steps = 0; at !== 'g-end' && steps <= nodes.length; steps++) {
          const own = edges.filter((e) => e.role === 'next' && e.from === at && e.sigla.includes(w.siglum))
          faults.holds(own.length === 1, `${own.length} ways on for ${w.siglum}`)
          at = own[0]?.to ?? 'g-end'
          walked += labels.get(at) ?? ''
        }
        faults.same(letters(walked), letters(w.content), w.siglum)
      }
    }
  faults.none(t)
})

test('GraphML is well-formed, its ids are distinct, and every edge joins nodes', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE) {
    const doc = XmlDocument.fromString(toGraphml(r))
    const ids = elements(doc, '//g:node').map((e) => attribute(e, 'id'))
    const known = new Set(ids)
    faults.holds(known.size === ids.length, 'ids')
    for (const e of elements(doc, '//g:edge'))
      faults.holds(known.has(attribute(e, 'source')) && known.has(attribute(e, 'target')), 'edge')
    doc.dispose()
  }
  faults.none(t)
})

test('Graphviz draws the DOT with the labels as they are', async (t) => {
  const graphviz = await Graphviz.load()
  const faults = faultsOf()
  for (const r of [...REAL.slice(0, 3), ...MADE.slice(0, 12)]) {
    const drawn = XmlDocument.fromString(graphviz.layout(toDot(r), 'svg', 'dot').replace(/<!DOCTYPE[^>]*>/, ''))
    const labels = drawn.find('//*[local-name()="text"]').map((e) => e.content)
    for (const o of r.outlets) {
      const label = oneLine(visible(o.name)).replaceAll('\u00a0', ' ')
      faults.holds(label === '' || labels.some((x) => x.replaceAll('\u00a0', ' ') === label), `no label ${label}`)
    }
    drawn.dispose()
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
    const rendered = inline.map((x) => oneLine((x.children ?? []).map((c) => c.content).join('')).trim())
    const written = [...documentOf(r, defaultWords)]
      .flatMap(lines)
      .map((l) => oneLine(visible(l.map((run) => run.text).join(''))).trim())
    faults.same(rendered.filter((s) => s !== '').join('\n'), written.filter((s) => s !== '').join('\n'), 'rendered')
  }
  faults.none(t)
})
