import test from 'ava'
import * as fc from 'fast-check'
import { questions } from '../../src/report/index.ts'
import type { Report } from '../../src/model/index.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { fares } from './fixtures/fares.ts'

const ids = (r: Report): readonly string[] => r.comparisons.map((c) => c.id)
const kinds = (r: Report): readonly string[] => r.comparisons.flatMap((c) => c.differences.map((d) => d.kind))

test('readings only one outlet has', (t) => {
  t.deepEqual(
    questions
      .readingsOnly('CO')(fares)
      .map((f) => f.difference.cue),
    ['never'],
  )
  t.deepEqual(kinds(questions.withReadingsOnly('HT')(fares)), ['one-sided'])
  t.deepEqual(kinds(questions.withReadingsOnly('RN')(fares)), ['inflection'])
  t.deepEqual(questions.readingsOnly('Nobody')(fares), [])
})

test('two outlets against a third', (t) => {
  t.deepEqual(
    questions
      .agreeAgainst(
        'CO',
        'HT',
      )('RN')(fares)
      .map((f) => f.difference.kind),
    ['inflection'],
  )
  t.deepEqual(
    questions
      .agreeAgainst(
        'HT',
        'RN',
      )('CO')(fares)
      .map((f) => f.difference.kind),
    ['intensity'],
  )
  t.deepEqual(
    questions
      .agreeAgainst(
        'RN',
        'CO',
      )('HT')(fares)
      .map((f) => f.difference.kind),
    ['one-sided'],
  )
  t.deepEqual(questions.agreeAgainst('HT', 'RN')('CO')(fares), questions.agreeAgainst('RN', 'HT')('CO')(fares))
})

test('statements one outlet alone carries', (t) => {
  t.deepEqual(ids(questions.onlyIn('CO')(fares)), ['fares-3'])
  t.deepEqual(ids(questions.onlyIn('HT')(fares)), [])
})

test('differences inside quotation marks, and of some kinds', (t) => {
  t.deepEqual(kinds(questions.insideQuotes(fares)), ['intensity', 'inflection'])
  t.deepEqual(kinds(questions.ofKinds(['mode', 'inflection'])(fares)), ['inflection', 'mode'])
  t.true(questions.hasKind('mode')(fares))
  t.false(questions.hasKind('negation')(fares))
})

test('a speaker is found by the name or a word of it', (t) => {
  for (const name of ['Lena Ortiz', 'ortiz', 'LENA']) t.is(ids(questions.speaker(name)(fares)).length, 3, name)
  for (const name of ['Orti', 'Lena Other', 'x']) t.is(ids(questions.speaker(name)(fares)).length, 0, name)
})

test('an occasion is found by its label or its date', (t) => {
  const there: Report = { ...fares, comparisons: fares.comparisons.map((c) => ({ ...c, occasion: 'Tuesday' })) }
  t.is(ids(questions.occasion('Tuesday')(there)).length, 3)
  t.is(ids(questions.occasion('2024-03-05')(there)).length, 3)
  t.is(ids(questions.occasion('Wednesday')(there)).length, 0)
})

test('a filter never adds, is idempotent, and keeps the coverage in step', (t) => {
  const filters = [
    questions.onlyIn('ST'),
    questions.insideQuotes,
    questions.ofKinds(['label', 'order']),
    questions.withReadingsOnly('ST'),
    questions.withAgreementAgainst('ST', 'RT')('Sputnik'),
    questions.speaker('S'),
    questions.occasion('words'),
  ]
  t.notThrows(() =>
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...filters), (r, filter) => {
        const once = filter(r)
        const steps = new Set(ids(r))
        return (
          JSON.stringify(filter(once)) === JSON.stringify(once) &&
          ids(once).every((id) => steps.has(id)) &&
          once.coverage.map((c) => c.comparison).join() === ids(once).join()
        )
      }),
      { numRuns: 60 },
    ),
  )
})

test('how the words are given is no reading of theirs', (t) => {
  const mode = fares.comparisons.flatMap((c) => c.differences.filter((d) => d.kind === 'mode'))
  t.true(mode.length > 0)
  for (const siglum of ['CO', 'HT', 'RN'])
    t.false(
      questions
        .readingsOnly(siglum)(fares)
        .some((found) => found.difference.kind === 'mode'),
    )
})
