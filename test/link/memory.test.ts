import test from 'ava'
import { edgesOf } from '../../src/link/edges.ts'
import { growing } from '../../src/link/growing.ts'
import { link } from '../../src/link/index.ts'
import { narrowedTo } from '../../src/link/narrow.ts'
import { nodesOf, readAll } from '../../src/link/nodes.ts'
import { bench } from '../../src/link/pairs.ts'
import { release } from '../../src/link/release.ts'
import { vocabulary } from '../../src/link/vocabulary.ts'
import type { Statement } from '../../src/model/index.ts'

test('a growing array holds what was pushed, in order, however far it grows', (t) => {
  const whole = growing(Int32Array)
  const halves = growing(Float64Array, () => 5000)
  for (let i = 0; i < 20_000; i++) {
    whole.push(i)
    halves.push(i / 2)
  }
  t.is(whole.size(), 20_000)
  t.true(
    whole
      .all()
      .subarray(0, 20_000)
      .every((v, i) => v === i),
  )
  t.true(
    halves
      .all()
      .subarray(0, 20_000)
      .every((v, i) => v === i / 2),
  )
})

test('a large array that is released is empty; a small one is left to the collector', (t) => {
  const large = new Int32Array(1 << 18)
  const small = new Int32Array(16)
  release(large, small)
  t.is(large.length, 0)
  t.is(small.length, 16)
})

const WORDS = 20
const GROUPS = 40
const VERSIONS = 3
/** A word of ten thousand, by no rule that a reader would see. */
const word = (base: number, k: number): string => {
  let h = base * WORDS + k + 1
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return `w${((h ^ (h >>> 16)) >>> 0) % 9973}x`
}
/** Sixty thousand statements of twenty words; among the first, groups of three that differ in two words. */
const crowd = (about: (i: number) => Partial<Statement>): readonly Statement[] =>
  Array.from({ length: 60_000 }, (_, i) => {
    const base = i < GROUPS * VERSIONS ? i - (i % VERSIONS) : i
    const words = Array.from({ length: WORDS }, (_, k) => word(base, k))
    words[i % VERSIONS] = `own${i}`
    words[10 + (i % VERSIONS)] = `else${i}`
    return { id: `s${String(i).padStart(6, '0')}`, text: words.join(' '), ...about(i) }
  })

for (const [name, about] of [
  ['nothing else is known', () => ({})],
  ['the speaker is known', () => ({ speaker: 'Mayor Ortiz' })],
] as const) {
  test(`where ${name}, what is still asked is answered alike when other words are forgotten`, (t) => {
    const vocab = vocabulary()
    const read = readAll(crowd(about))
    const whole = bench(
      read,
      nodesOf(read, vocab, () => false),
      vocab,
      null,
    )
    const edges = edgesOf(whole, 0.3, 0.5)
    t.true(edges.count >= GROUPS * VERSIONS)
    const asked = Array.from({ length: GROUPS * VERSIONS }, (_, i) => [i, i - (i % VERSIONS)] as const)
    const before = asked.map(([i, j]) => whole.pair(i, j))
    const narrow = narrowedTo(whole, edges, 0.5, null)
    t.true(narrow.nodes.passages.all.length < 100 * GROUPS)
    t.is(whole.nodes.passages.all.length, 0)
    t.deepEqual(
      asked.map(([i, j]) => narrow.pair(i, j)),
      before,
    )
  })

  test(`where ${name}, three versions in a crowd of sixty thousand are one utterance`, (t) => {
    const found = link(crowd(about)).utterances.filter(
      (u) => (u.members[0] ?? '') < `s${String(GROUPS * VERSIONS).padStart(6, '0')}`,
    )
    t.is(found.length, GROUPS)
    t.true(found.every((u) => u.members.length === VERSIONS && u.links.length === VERSIONS))
  })
}
