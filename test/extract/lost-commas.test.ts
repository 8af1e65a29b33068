import test from 'ava'
import { extract } from '../../src/extract/index.ts'
import { plainRecord } from '../../src/model/index.ts'

const filler =
  'The council met on Monday in the old hall near the bridge over the harbour. The bridge was built by a firm from the north and has stood for forty years. Ships pass under it every day and trains pass over it every hour. Two cracks were found in its eastern pillar by divers in the spring of last year. The firm sent its engineers to look at the pillar and they stayed for a week in the old town. Two hundred pages were written in the summer and were read by few. '

const found = (text: string): readonly (readonly [string, string])[] =>
  extract({ ...plainRecord(text), id: 'a', siglum: 'A', language: 'en', via: [] }).attributions.map((a) => [
    a.source?.text ?? '',
    a.content.map((c) => c.text).join(' '),
  ])

test('in a text without a comma the last words of a sentence can be its tag', (t) => {
  const sentence = 'The bridge will stay closed to lorries until May the mayor said.'
  t.deepEqual(found(`${filler}${sentence}`), [['the mayor', 'The bridge will stay closed to lorries until May']])
  t.deepEqual(found(`${filler}“The bridge will stay closed to lorries” she said.`), [
    ['she', '“The bridge will stay closed to lorries”'],
  ])
})

test('where commas stand, and after a word that leads in the clause, last words are no tag', (t) => {
  const sentence = 'The bridge will stay closed to lorries until May the mayor said.'
  t.deepEqual(found(`${filler.replace('day and', 'day, and')}${sentence}`), [])
  t.deepEqual(found(`${filler}Nobody in the town could remember what the mayor said.`), [])
  t.deepEqual(found(sentence), [])
})

test('in a text without a comma the speaker may stand after the verb', (t) => {
  const shelling = 'Fire on the harbour killed 40 people said the agency adding that two of them were children.'
  t.deepEqual(found(`${filler}${shelling}`), [
    ['the agency', 'Fire on the harbour killed 40 people'],
    ['the agency', 'that two of them were children'],
  ])
  t.deepEqual(found(`${filler}The divers from the north said the pillar had moved.`), [
    ['The divers from the north', 'the pillar had moved'],
  ])
})
