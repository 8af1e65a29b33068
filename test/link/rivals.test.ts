import test from 'ava'
import { cluster } from '../../src/link/cluster.ts'
import type { Edges } from '../../src/link/graph.ts'
import { withoutRivals } from '../../src/link/rivals.ts'

/** A square of scores from its lower half, row by row. */
const square = (n: number, half: readonly (readonly number[])[]): Float64Array => {
  const out = new Float64Array(n * n)
  for (const [i, row] of half.entries())
    for (const [j, p] of row.entries()) out[(i + 1) * n + j] = out[j * n + i + 1] = p
  return out
}
const SILENT = -2

/** The edges of the pairs of a square that score at least 0.3. */
const edgesOf = (n: number, s: Float64Array): Edges => {
  const pairs = Array.from({ length: n }, (_, i) => Array.from({ length: i }, (_, j) => [j, i] as const))
    .flat()
    .filter(([j, i]) => (s[i * n + j] ?? 0) >= 0.3)
  return {
    count: pairs.length,
    from: Int32Array.from(pairs, ([j]) => j),
    to: Int32Array.from(pairs, ([, i]) => i),
    score: Float64Array.from(pairs, ([j, i]) => s[i * n + j] ?? 0),
  }
}
const settled = (n: number, s: Float64Array): Float64Array => {
  const { pair } = withoutRivals(n, edgesOf(n, s), 0.3, (i, j) => s[i * n + j] ?? 0)
  return s.map((_, at) => (Math.floor(at / n) === at % n ? 0 : pair(Math.floor(at / n), at % n)))
}

const groupsOf = (n: number, s: Float64Array): readonly (readonly number[])[] =>
  cluster(n, edgesOf(n, s), {
    threshold: 0.5,
    pair: (i, j) => s[i * n + j] ?? 0,
    before: (i, j) => i - j,
    largest: 200,
  })

/** Two sentences on one subject, 0 and 2, each with a version, 1 and 3. */
const TWO_OF_TWO = square(4, [[0.98], [0.8, 0.6], [0.6, 0.7, 0.98]])

test('two that each have a nearer version, which does not go with the other, are held apart', (t) => {
  const out = settled(4, TWO_OF_TWO)
  t.true((out[2 * 4] ?? 1) < 0.5)
  t.is(out[1 * 4], 0.98)
  t.deepEqual(groupsOf(4, TWO_OF_TWO), [
    [0, 1],
    [2, 3],
  ])
})

test('a loose version that has no nearer one stays with copies of the statement', (t) => {
  const copies = square(4, [[0.99], [0.99, 0.99], [0.6, 0.6, 0.6]])
  t.deepEqual([...settled(4, copies)], [...copies])
  t.deepEqual(groupsOf(4, copies), [[0, 1, 2, 3]])
})

test('versions that go with both sides are no rivals', (t) => {
  const camps = square(4, [[0.99], [0.95, 0.95], [0.95, 0.95, 0.99]])
  t.deepEqual([...settled(4, camps)], [...camps])
})

test('a rival that is as near as the other, and does not go with it, makes two of them less likely to be one', (t) => {
  const square4 = square(4, [[0.9], [0.9, 0.1], [0.1, 0.9, 0]])
  const out = settled(4, square4)
  t.true((out[1 * 4] ?? 1) < 0.9)
  t.is(out[2 * 4], 0.9)
})

test('one of whom nothing is heard is no rival', (t) => {
  const unheard = square(4, [[0.98], [0.8, SILENT], [SILENT, SILENT, 0.98]])
  t.is(settled(4, unheard)[2 * 4], 0.8)
})

test('what rivals take away is the same from either side', (t) => {
  const out = settled(4, TWO_OF_TWO)
  for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) t.is(out[i * 4 + j], out[j * 4 + i])
})

test('groups that share no link do not join, however near the mean', (t) => {
  t.deepEqual(groupsOf(3, square(3, [[0.9], [0.45, 0.51]])), [[0, 1, 2]])
  t.deepEqual(groupsOf(4, square(4, [[0.9], [0.45, 0.45], [0.45, 0.45, 0.9]])), [
    [0, 1],
    [2, 3],
  ])
})
