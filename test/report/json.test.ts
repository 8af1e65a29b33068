import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import test from 'ava'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import {
  fromCollatex,
  fromJson,
  fromNdjson,
  toCollatex,
  toCollationJson,
  toJson,
  toNdjson,
} from '../../src/report/index.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { fares } from './fixtures/fares.ts'

const SAMPLE = [fares, ...fc.sample(anyReport, { numRuns: 100, seed: 5 })]

test('a report written as JSON decodes to the same report', (t) => {
  t.deepEqual(fromJson(toJson(fares)), E.right(fares))
  for (const r of SAMPLE) {
    const back = fromJson(toJson(r))
    if (E.isLeft(back) || toJson(back.right) !== toJson(r)) t.fail(r.title)
  }
})

test('a report written as NDJSON decodes to the same report', (t) => {
  t.deepEqual(fromNdjson(toNdjson(fares)), E.right(fares))
  for (const r of SAMPLE) {
    const back = fromNdjson(toNdjson(r))
    if (E.isLeft(back) || toJson(back.right) !== toJson(r)) t.fail(r.title)
  }
})

test('a line of NDJSON that breaks is named', (t) => {
  const lines = toNdjson(fares).split('\n')
  const broken = fromNdjson([...lines.slice(0, 2), '{"type":', ...lines.slice(2)].join('\n'))
  t.is(E.isLeft(broken) ? broken.left.place : '', 'line 3')
  t.true(E.isLeft(fromNdjson('')))
  t.true(E.isLeft(fromNdjson('null\n[]\n{}')))
})

test('what is not a report is refused with its place', (t) => {
  for (const text of ['', '{', '[]', '{"version":2}', '['.repeat(100_000)]) t.true(E.isLeft(fromJson(text)))
})

for (const layout of ['columns', 'rows'] as const)
  test(`a CollateX table in ${layout} reads back to the same tokens at the same loci`, (t) => {
    for (const { collation } of SAMPLE.flatMap((r) => r.comparisons)) {
      if (collation.witnesses.length === collation.loci.length) continue
      const back = fromCollatex(layout)(toCollatex(layout)(collation))
      if (E.isLeft(back)) return t.fail(back.left.found)
      const shape = (c: typeof collation): string =>
        JSON.stringify([c.loci, c.witnesses.map((w) => [w.siglum, w.tokens])])
      if (shape(back.right) !== shape(collation)) t.is(shape(back.right), shape(collation))
      if (toCollatex(layout)(back.right) !== toCollatex(layout)(collation)) t.fail('other bytes')
    }
    t.pass()
  })

test('the JSON of a collation is one line with links by siglum and token', (t) => {
  const c = fares.comparisons[0]
  if (!c) return t.fail()
  const line = toCollationJson(c.collation, c.differences, 'x1')
  t.is(line.indexOf('\n'), line.length - 1)
  const back = JSON.parse(line)
  t.is(back.id, 'x1')
  t.deepEqual(back.links[0], ['CO', 0, 'HT', 0])
  for (const d of back.differences)
    for (const w of back.witnesses) {
      const r = d.readings[w.siglum]
      if (r !== null) t.is(w.content.slice(r.start, r.end), r.text)
    }
  t.deepEqual(Object.keys(back.differences[0]).slice(0, 2), ['kind', 'layer'])
})

test('CollateX tables of other programs are read in both layouts', (t) => {
  const rows: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'columns',
      '{"witnesses":["A","B"],"table":[[["The "],["The "]],[["black "],null],[["cat"],["cat"]]]}',
      [['The black cat'], ['The cat']],
    ],
    [
      'columns',
      '{"witnesses":["A","B"],"table":[[[{"t":"a","n":"a"}],null,[{"t":"c"}]],[null,[{"t":"b"}],[{"t":"c"}]]]}',
      [['a c'], ['b c']],
    ],
    ['rows', '{"witnesses":["A"],"table":[[["x"],["y"]]]}', [['x y']]],
  ]
  for (const [layout, text, contents] of rows) {
    const back = fromCollatex(layout === 'rows' ? 'rows' : 'columns')(text)
    t.deepEqual(E.isRight(back) ? back.right.witnesses.map((w) => [w.content]) : back.left, contents)
  }
  const bad = [
    '{"witnesses":["A","B"],"table":[[["a"]]]}',
    '{"witnesses":["A"],"table":[[[{"t":"a","start":9000000000000000,"end":9000000000000001}],[1]]]}',
    '{}',
    '[',
  ]
  for (const text of bad) t.true(E.isLeft(fromCollatex('columns')(text)), text)
  const far = fromCollatex('columns')(
    '{"witnesses":["A"],"table":[[[{"t":"a","start":9000000000000000,"end":9000000000000001}]]]}',
  )
  t.is(E.isRight(far) ? far.right.witnesses[0]?.content : '', 'a')
})

const golden = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../test/report/golden', name), 'utf8')

test('a report of version 1, as it was first written, decodes for good', (t) => {
  t.deepEqual(fromJson(golden('report-1.json')), E.right(fares))
  t.deepEqual(fromNdjson(golden('report-1.ndjson')), E.right(fares))
})

test('names that objects are born with are names like any other', (t) => {
  const c = fares.comparisons[0]
  if (c === undefined) return t.fail()
  const sigla = ['__proto__', 'constructor', 'toString']
  const witnesses = c.collation.witnesses.map((w, i) => ({ ...w, siglum: sigla[i] ?? '' }))
  const record = JSON.parse(toCollationJson({ ...c.collation, witnesses }, c.differences))
  for (const s of sigla) t.true(Object.hasOwn(record.differences[0].readings, s), s)
  t.is(({} as { readonly polluted?: unknown }).polluted, undefined)
})
