import test from 'ava'
import { assert, property, string } from 'fast-check'
import { SAME, similarity } from '../../src/link/index.ts'

const texts: readonly string[] = [
  'The mayor promised a new bridge by 2019.',
  'A new bridge would be built by 2019, the mayor promised.',
  'The harbour was closed after the storm.',
  'Der Hafen blieb nach dem Sturm geschlossen.',
  'Мэр обещал новый мост.',
  '市长答应修建一座新桥。',
  '',
  '…',
  'the of and',
]

test('a text is like itself by exactly 1', (t) => {
  for (const text of texts) t.is(similarity(text, text), 1)
})

test('similarity is symmetric, bit for bit, and stays in [0, 1]', (t) => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (a, b) => {
      const s = similarity(a, b)
      return Object.is(s, similarity(b, a)) && s >= 0 && s <= 1
    }),
  )
  for (const a of texts) for (const b of texts) t.is(similarity(a, b), similarity(b, a))
})

test('only texts of one normal form score 1', (t) => {
  t.is(similarity('Café  closed', 'cafe\u0301 closed'), 1)
  t.true(similarity('over night', 'overnight') < 1)
  t.true(similarity('the cat bit the dog', 'the dog bit the cat') < 1)
  t.true(similarity('We stay.', 'We stay!') < 1)
})

test('a dropped negation or a changed number keeps two texts below the same', (t) => {
  t.true(similarity('We will not raise fares this year.', 'We will raise fares this year.') < SAME)
  t.true(similarity('The fire killed 12 people in the port.', 'The fire killed 14 people in the port.') < SAME)
})

test('two short texts that share words of grammar alone are no likelier one than the part of their words they share', (t) => {
  for (const [a, b] of [
    ['the cat', 'the dog'],
    ['An owl.', 'An egg.'],
    ['We are hungry', 'We are late'],
  ] as const)
    t.true(similarity(a, b) < 0.25, `${a} · ${b}`)
  t.true(similarity('the cat', 'the cats') > 0.9)
})
