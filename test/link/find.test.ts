import test from 'ava'
import { asking } from '../../src/link/asking.ts'
import { find } from '../../src/link/index.ts'
import { lettersIn } from '../../src/link/letters.ts'
import { FEATURES } from '../../src/link/measures.ts'
import { postings } from '../../src/link/postings.ts'
import { ASKED } from '../../src/link/ranking.ts'
import { told } from '../../src/link/told.ts'

const pool = [
  { id: 'a', text: 'A photograph shows a goat on the roof of the town hall.' },
  { id: 'b', text: 'The mayor of the town said that the town hall has a new roof.' },
  { id: 'c', text: 'Goats were seen in the hall of mirrors.' },
  { id: 'd', text: 'The ferry to the island was late again.' },
]

test('candidates come by falling weight of what they share, and only those that share a word', (t) => {
  const index = postings(pool)
  const found = index.candidates(index.read('a goat on the town hall roof'), 10)
  t.is(pool[found[0]?.[0] ?? -1]?.id, 'a')
  t.deepEqual(
    found.map(([, score]) => score),
    found.map(([, score]) => score).toSorted((x, y) => y - x),
  )
  t.false(postings(pool).candidates(index.read('zebra'), 10).length > 0)
})

test('a rarer word weighs more', (t) => {
  const index = postings(pool)
  const weightOf = (word: string): number => index.weights()[index.vocab.id(word) ?? -1] ?? 0
  t.true(weightOf('ferri') > weightOf('hall'))
  t.true(weightOf('hall') > weightOf('the'))
})

test('a candidate has all measures and all that was asked, each a finite number', (t) => {
  const index = postings(pool)
  for (const { values } of asking(index)('Goat! On the town hall?', 10)) {
    t.is(values.length, FEATURES.length + ASKED.length)
    t.true(values.every(Number.isFinite))
  }
})

test('what is shared of names and rare words ranks before what is shared of common ones', (t) => {
  t.is(find(pool)('LOL there is a #goat on our #TownHall roof https://t.example/x')[0]?.statement.id, 'a')
  t.is(find(pool)('is the island ferry ever on time?')[0]?.statement.id, 'd')
  t.deepEqual(find([])('anything'), [])
  t.deepEqual(find(pool)(''), [])
})

test('of statements that are equally near the one of the lower number comes first', (t) => {
  const twice = [
    { id: '10', text: 'A goat stood on the roof.' },
    { id: '9', text: '“A goat stood on the roof”' },
    { id: '100', text: 'The ferry was late.' },
  ]
  for (const given of [twice, twice.toReversed()])
    t.deepEqual(
      find(given)('Look, a goat on a roof').map((m) => m.statement.id),
      ['9', '10'],
    )
})

test('a word that another brings with it tells little; in whatever order words come', (t) => {
  const index = postings([
    ...Array.from({ length: 12 }, (_, i) => ({ id: `w${i}`, text: `Warden Okonjo and number ${i}x` })),
    ...Array.from({ length: 12 }, (_, i) => ({ id: `f${i}`, text: `A ferry and number ${i}z` })),
    ...Array.from({ length: 130 }, (_, i) => ({ id: `x${i}`, text: `the river ${i}y` })),
    { id: 'y', text: 'Okonjo by the river' },
  ])
  const tells = told(index)
  const id = (word: string): number => index.vocab.id(word) ?? -1
  const alone = tells([id('okonjo')])
  t.true(tells([id('okonjo'), id('warden')]) < 1.5 * alone)
  t.true(tells([id('okonjo'), id('ferri')]) > 1.8 * alone)
  t.is(tells([id('okonjo'), id('warden')]), tells([id('warden'), id('okonjo')]))
})

test('runs of letters are shared by words that are written together and apart', (t) => {
  const inTag = lettersIn('#poisonwaterbottles')
  t.true(inTag('bottles of water') > 0.3)
  t.is(inTag('goat on a roof'), 0)
  t.is(lettersIn('A goat, on a roof!')('a GOAT on a roof'), 1)
  t.is(inTag(''), 0)
})
