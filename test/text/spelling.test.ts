import { fc, testProp } from '@fast-check/ava'
import test from 'ava'
import { fold, mayBeNear, nearFolded, nearSpelling, spelling } from '../../src/text/index.ts'

for (const [a, b, least, most] of [
  ['Schueller', 'Shueller', 0.75, 0.95],
  ['Khmeimim', 'Hmeymim', 0.5, 0.9],
  ['Zürich', 'zurich', 1, 1],
  ['aab', 'aba', 0, 0.99],
  ['war', 'peace', 0, 0.01],
  ['a', 'b', 0, 0],
  ['', 'b', 0, 0],
  ['', '', 1, 1],
  ['a b', 'ab', 0, 0],
] as const)
  test(`${a}|${b} are near by ${least} to ${most}`, (t) => {
    const near = nearSpelling(a, b)
    t.true(near >= least && near <= most, String(near))
  })

test('a word of a megabyte costs no more than folding it', (t) => {
  t.is(nearSpelling('x'.repeat(1_000_000), 'y'.repeat(1_000_000)), 0)
})

testProp(
  'spelling is symmetric and 1 exactly for equal folded words',
  [fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })],
  (t, a, b) => {
    const near = nearSpelling(a, b)
    t.is(near, nearSpelling(b, a))
    t.is(near === 1, fold(a) === fold(b))
    t.true(near >= 0 && near <= 1)
  },
)

testProp(
  'no two words are nearer than their letter pairs let them be',
  [fc.string({ unit: fc.constantFrom(...'abcé') }), fc.string({ unit: fc.constantFrom(...'abcé') })],
  (t, a, b) => {
    const near = nearFolded(a, b)
    t.true(mayBeNear(spelling(a), spelling(b), near))
    if (near > 0 && near < 0.98) t.false(mayBeNear(spelling(a), spelling(b), near + 0.01))
  },
)
