import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { fromCollatex, fromJson, toCollatex, toCollationJson, toJson } from '../../src/report/index.ts'
import { fares } from './fixtures/fares.ts'

test('a report written as JSON decodes to the same report', (t) => {
  t.deepEqual(fromJson(toJson(fares)), E.right(fares))
})

test('what is not a report is refused with its place', (t) => {
  for (const text of ['', '{', '[]', '{"version":2}', '['.repeat(100_000)]) t.true(E.isLeft(fromJson(text)))
})

for (const layout of ['columns', 'rows'] as const)
  test(`a CollateX table in ${layout} reads back to the same tokens at the same loci`, (t) => {
    for (const { collation } of fares.comparisons) {
      const back = fromCollatex(layout)(toCollatex(layout)(collation))
      t.true(E.isRight(back))
      if (E.isLeft(back)) return
      t.deepEqual(back.right.loci, collation.loci)
      t.deepEqual(
        back.right.witnesses.map((w) => [w.siglum, w.tokens]),
        collation.witnesses.map((w) => [w.siglum, w.tokens]),
      )
      t.is(toCollatex(layout)(back.right), toCollatex(layout)(collation))
    }
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
