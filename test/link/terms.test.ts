import test from 'ava'
import { link } from '../../src/link/index.ts'
import { termsOf } from '../../src/link/terms.ts'
import { kin, source } from '../../src/link/speaker.ts'

const read = (text: string): string =>
  text
    .split(' ')
    .flatMap((w) => termsOf(w).map((t) => t.term))
    .join(' ')

const macro = test.macro((t, figures: string, words: string) => t.is(read(figures), read(words)))

test('round thousands in figures are those in words', macro, '11,000 homes', 'eleven thousand homes')
test('a number with its power written to it is the number and the power', macro, '3m dead', '3 million dead')
test('billions are read so too', macro, '1.4bn', '1.4 billion')

test('a number that is not round stays one', (t) => {
  t.is(read('11,250'), '11250')
  t.is(read('12,000,000'), '12000000')
})

test('a councillor by title is the councillor by name', (t) => {
  t.is(kin(source('Cllr Adeyemi'), source('Grace Adeyemi')), 'same')
  t.is(kin(source('Cllr Grace Adeyemi'), source('Cllr Ruth Adeyemi')), 'different')
})

test('a short phrase that one speaker is quoted with by two outlets is no chance', (t) => {
  const said = (id: string, text: string, mode: 'direct' | 'mixed', speaker: string) => ({
    id,
    text,
    article: id,
    outlet: id,
    mode,
    speaker,
    date: '2019-03-04',
  })
  const groups = (other: string): number =>
    link([
      said('a', 'she was “as happy as Larry”', 'mixed', 'Ana Ortiz'),
      said('b', 'I’m as happy as Larry', 'direct', other),
    ]).utterances.length
  t.is(groups('Ana Ortiz'), 1)
  t.is(groups('Ben Adams'), 2)
})
