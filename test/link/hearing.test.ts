import test from 'ava'
import { hearing, hearings, namedIn } from '../../src/link/hearing.ts'
import { nodesOf, readAll } from '../../src/link/nodes.ts'
import { type Bench, bench } from '../../src/link/pairs.ts'
import { vocabulary } from '../../src/link/vocabulary.ts'
import type { Statement } from '../../src/model/index.ts'

const SPEAKERS = ['Ada Ortiz', 'the mayor', 'the harbour master', 'Jon Lind'] as const
const SAID = [
  'the ferry to the northern islands will not sail before noon',
  'ferries to the northern islands sail at noon at the earliest',
  'the harbour of the northern islands is closed until Monday',
  'nobody closed the northern harbour, and no ferry waits',
] as const

const statements: readonly Statement[] = Array.from({ length: 48 }, (_, i) => ({
  id: `s${String(i).padStart(2, '0')}`,
  text: `${SAID[i % 4] ?? ''}, in week ${i % 12}`,
  article: `a${i % 8}`,
  outlet: `o${i % 8}`,
  mode: i % 3 === 0 ? 'direct' : 'indirect',
  speaker: SPEAKERS[(i >> 2) % 4] ?? '',
}))
const NAMES = new Map(statements.filter((s) => s.speaker === 'the mayor').map((s) => [s.id, 'Ada Ortiz']))

const benchOf = (nameOf: ReadonlyMap<string, string>): Bench => {
  const vocab = vocabulary()
  const read = readAll(statements, nameOf)
  return bench(
    read,
    nodesOf(read, vocab, () => false),
    vocab,
    null,
  )
}
type Line = readonly [number, number, number, boolean]
const heardBy = (b: Bench, heard = hearing(0)): readonly Line[] => {
  const out: Line[] = []
  heard.each(b, (i, j, score) => out.push([i, j, score, heard.repeated(b, i, j)]))
  return out
}

test('a pair that is heard again says what it said, measured or not', (t) => {
  const b = benchOf(new Map())
  const fresh = heardBy(b)
  t.true(fresh.length > 200)
  for (const most of [0, 10, 1e6]) {
    const heard = hearing(most)
    t.deepEqual(heardBy(b, heard), fresh)
    t.deepEqual(heardBy(b, heard), fresh)
  }
})

test('where roles have got names, what is heard is what would be heard for the first time', (t) => {
  const heard = hearing(1e6)
  const before = heardBy(benchOf(new Map()), heard)
  const b = benchOf(NAMES)
  const fresh = heardBy(b)
  t.notDeepEqual(fresh, before)
  heard.forget(namedIn(b.read, b.nodes, NAMES))
  t.deepEqual(heardBy(b, heard), fresh)
})

test('units of the same parts are heard once, others anew', (t) => {
  const { units } = hearings(10)
  const one = units(Uint8Array.of(1, 0))
  t.is(units(Uint8Array.of(1, 0)), one)
  t.not(units(Uint8Array.of(0, 1)), one)
})
