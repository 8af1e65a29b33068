/** The exact alignment against a reference, and the likeness of words. */
import { fc, testProp } from '@fast-check/ava'
import test from 'ava'
import { defaults } from '../../src/collate/collate.ts'
import { exactPairs } from '../../src/collate/exact.ts'
import { likeness } from '../../src/collate/likeness.ts'
import { numbered, vocabulary } from '../../src/collate/vocabulary.ts'
import { collatedWitness } from '../../src/collate/witness.ts'

/** The length of the longest common subsequence, by the book. */
const longest = (a: Int32Array, b: Int32Array): number => {
  const row = new Int32Array(b.length + 1)
  for (const x of a) {
    let diagonal = 0
    b.forEach((y, j) => {
      const above = row[j + 1] ?? 0
      row[j + 1] = x === y ? diagonal + 1 : Math.max(above, row[j] ?? 0)
      diagonal = above
    })
  }
  return row[b.length] ?? 0
}

const letters = fc.array(fc.nat({ max: 2 }), { maxLength: 12 }).map((xs: readonly number[]) => Int32Array.from(xs))

testProp('exact pairs are equal, rise on both sides, and none could be added', [letters, letters], (t, a, b) => {
  const pairs = exactPairs(a, b, 100) ?? []
  t.is(pairs.length, longest(a, b))
  pairs.forEach(([i, j], k) => {
    t.is(a[i], b[j])
    const [x, y] = pairs[k - 1] ?? [-1, -1]
    t.true(x < i && y < j)
  })
})

testProp('a common start and end change no cost', [letters, letters, letters, letters], (t, p, a, b, s) => {
  const join = (x: Int32Array): Int32Array => Int32Array.from([...p, ...x, ...s])
  t.is((exactPairs(join(a), join(b), 100) ?? []).length, p.length + s.length + longest(a, b))
})

test('too many edits give null, never a part', (t) => {
  t.is(exactPairs(Int32Array.of(1, 2, 3), Int32Array.of(4, 5, 6), 2), null)
})

const like = (a: string, b: string): number => {
  const two = [a, b].map((content, k) => collatedWitness(defaults)({ siglum: `W${k}`, content }))
  const { words, tokens } = numbered(two, defaults)
  const v = vocabulary(tokens, defaults)
  return likeness(v, defaults)(words[0]?.[0] ?? 0, words[1]?.[0] ?? 0).value
}

for (const [a, b, least, most] of [
  ['blood', 'Blood', 1, 1],
  ['defence', 'defense', 0.95, 0.95],
  ['organised', 'organized', 0.95, 0.95],
  ["don't", 'not', 0.95, 0.95],
  ['said', 'say', 0.9, 0.9],
  ['generations', 'generation', 0.9, 0.9],
  ['children', 'child', 0.9, 0.9],
  ['mixed', 'mingled', 0.8, 0.8],
  ['Schueller', 'Shueller', 0.6, 0.85],
  ['was', 'mingled', 0, 0],
  ['watered', ',', 0, 0],
  ['12', '13', 0, 0],
] as const)
  test(`${a} and ${b} are alike by ${least === most ? least : `${least} to ${most}`}`, (t) => {
    const value = like(a, b)
    t.true(value >= least && value <= most, String(value))
    t.is(value, like(b, a))
  })
