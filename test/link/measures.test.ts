import test from 'ava'
import { array, assert, constantFrom, property } from 'fast-check'
import { logOdds, oddsOf } from '../../src/link/coefficients.ts'
import { measurer } from '../../src/link/features.ts'
import { COLON, ENDED, KNOWN, marksOf, QUESTION, QUOTED } from '../../src/link/marks.ts'
import { type Feature, FEATURES, type Passage, placeOf } from '../../src/link/measures.ts'
import { ofPassages } from '../../src/link/passage-coefficients.ts'
import { ofTexts } from '../../src/link/text-coefficients.ts'
import { vocabulary } from '../../src/link/vocabulary.ts'
import { explain, link, similarity } from '../../src/link/index.ts'

const vocab = vocabulary()
const meter = measurer(vocab)
const passage = (text: string): Passage => {
  const all: number[] = []
  vocab.read(text, { push: (v) => all.push(v) })
  return { all: Int32Array.from(all), from: 0, to: all.length, marks: marksOf(text) }
}
const valuesOf = (a: string, b: string): Float64Array => {
  meter.measure(passage(a), passage(b))
  return Float64Array.from(meter.values)
}
const value = (feature: Feature, a: string, b: string): number => valuesOf(a, b)[placeOf(feature)] ?? Number.NaN

test('the marks of a text say what kind of sentence it is', (t) => {
  t.is(marksOf('The harbour is closed.'), KNOWN | ENDED)
  t.is(marksOf('Who closed the harbour?'), KNOWN | ENDED | QUESTION)
  t.is(marksOf('Harbour: nobody knows'), KNOWN | COLON)
  t.is(marksOf('At 10:30 nobody knew'), KNOWN)
  t.is(marksOf('“The harbour is closed.”'), KNOWN | ENDED | QUOTED)
  t.is(marksOf('“The harbour is closed”, she said'), KNOWN | QUOTED)
  t.is(marksOf(''), KNOWN)
})

test('measures are symmetric, bit for bit, finite, and the same however often they are asked', (t) => {
  const words = constantFrom(
    'Ortiz',
    'harbour',
    'the',
    'closed',
    'not',
    '12',
    'port',
    'detained',
    'arrested',
    'Port',
    '“',
  )
  assert(
    property(array(words, { maxLength: 14 }), array(words, { maxLength: 14 }), (x, y) => {
      const a = x.join(' ')
      const b = y.join(' ')
      const one = valuesOf(a, b)
      const two = valuesOf(b, a)
      const three = valuesOf(a, b)
      return one.every((v, i) => Number.isFinite(v) && Object.is(v, two[i]) && Object.is(v, three[i]))
    }),
  )
  t.pass()
})

test('a word left over stands in the slot of another only beside partners', (t) => {
  t.is(value('slots', 'police detained two men in Oslo', 'police welcomed two men in Oslo'), 1)
  t.is(value('slots', 'police detained men', 'storks flew by'), 0)
})

test('words in a row count once for every two, three of them, on both sides', (t) => {
  t.is(value('neighbours', 'the port was shut', 'the port was shut'), 1)
  t.is(value('threes', 'the port was shut', 'the port was shut'), 1)
  t.is(value('threes', 'the port was shut', 'shut was the port'), 0)
  t.is(value('content-near', 'storm shut harbour', 'harbour shut storm'), 1)
  t.is(value('content-neighbours', 'storm shut harbour', 'harbour shut storm'), 0)
})

test('what the measures add to the log-odds, one by one, is the log-odds', (t) => {
  for (const [a, b] of [
    ['The storm shut the harbour of Bergen.', 'Bergen harbour was closed by a storm'],
    ['Who shut it?', 'Nobody shut 12 ports.'],
  ] as const) {
    const values = valuesOf(a, b)
    for (const c of [ofTexts, ofPassages]) {
      const sum = FEATURES.reduce((total, f) => total + oddsOf(c, f, values), c.intercept)
      t.true(Math.abs(sum - logOdds(c)(values)) < 1e-9)
    }
  }
})

test('a question is not the statement that answers it, and the reason says so', (t) => {
  const told = 'The council will close the old bridge in May.'
  t.true(
    similarity(told, 'Will the council close the old bridge in May?') <
      similarity(told, 'In May the council will close the old bridge.'),
  )
  const { unsure, utterances } = link([
    { id: 'a', text: told },
    { id: 'b', text: 'Will the council close the old bridge in May?' },
  ])
  const [found] = [...unsure, ...utterances.flatMap((u) => u.links)]
  t.regex(found === undefined ? '' : explain(found), /marks \(the two differ in a question mark\)/)
})

test('words that were cut out of an article have no marks to compare', (t) => {
  const [found] = link([
    { id: 'a', text: 'The council will close the old bridge in May', mode: 'indirect' },
    { id: 'b', text: 'The council will close the old bridge in May.', mode: 'direct' },
  ]).utterances.flatMap((u) => u.links)
  t.false(found === undefined || /marks/.test(explain(found)))
})
