import test from 'ava'
import { weightsIn } from '../../src/extract/score.ts'
import { END_WEIGHTS } from '../../src/extract/weights-end.ts'
import { CUE_WEIGHTS } from '../../src/extract/weights.ts'

test('a line of weights tells how names begin, then how they end and what they weigh', (t) => {
  t.deepEqual(weightsIn('\n. quote 5 tag -2\n@+accept base 4 ed -3\n'), [
    ['quote', 5],
    ['tag', -2],
    ['@+accept+base', 4],
    ['@+accept+ed', -3],
  ])
})

for (const [name, lines] of Object.entries({ CUE_WEIGHTS, END_WEIGHTS }))
  test(`${name}: every name stands once, every weight is a whole number that is not 0`, (t) => {
    const weights = weightsIn(lines)
    t.true(weights.length > 1000)
    t.is(new Set(weights.map(([n]) => n)).size, weights.length)
    t.deepEqual(
      weights.filter(([n, w]) => n === '' || !Number.isInteger(w) || w === 0),
      [],
    )
  })
