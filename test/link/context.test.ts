import test from 'ava'
import { link } from '../../src/link/index.ts'
import type { Linkage, Statement } from '../../src/model/index.ts'

const together = (l: Linkage): readonly string[] =>
  l.utterances.filter((u) => u.members.length > 1).map((u) => u.members.join(' '))

const say = (id: string, text: string, more: Partial<Statement> = {}): Statement => ({
  id,
  text,
  article: id,
  outlet: id,
  mode: 'direct',
  date: '2019-03-04',
  ...more,
})

const places = ['harbour', 'market', 'station', 'depot', 'bridge', 'museum', 'library', 'airport', 'stadium', 'court']
const trades = ['welder', 'baker', 'pilot', 'nurse', 'farmer', 'porter', 'tailor', 'miller', 'carter', 'glazier']
/** Many statements of many people, all of whom speak of the new tram line. */
const talk: readonly Statement[] = places.flatMap((place, i) =>
  trades.map((trade, j) =>
    say(`t${i}${j}`, `The ${trade} at the ${place} told me that the new tram line will be built`, {
      speaker: `Speaker ${String.fromCharCode(65 + i)}${String.fromCharCode(97 + j)}x Name${i * 10 + j}`,
    }),
  ),
)

test('what everybody says is little ground for a link; what only two say is more', (t) => {
  const common = [
    say('a', 'The new tram line will be built by the council before we vote', {
      speaker: 'Ana Ortiz',
      mode: 'indirect',
    }),
    say('b', 'whether the new tram line will be built at all', { mode: 'indirect' }),
  ]
  t.false(together(link([...talk, ...common])).includes('a b'))
  const rare = [
    say('a', 'The lighthouse keeper’s granddaughter will reopen the whaling station', {
      speaker: 'Ana Ortiz',
      mode: 'indirect',
    }),
    say('b', 'the granddaughter of the lighthouse keeper would be reopening the whaling station', {
      speaker: 'Ortiz',
      mode: 'indirect',
    }),
  ]
  t.true(together(link([...talk, ...rare])).includes('a b'))
})

test('two quotations of one speaker that share a few words are two statements', (t) => {
  const pair = (mode: 'direct' | 'indirect'): readonly Statement[] => [
    say('a', '“The ferry crews of the northern island deserve a proper wage for night work,”', {
      speaker: 'Ana Ortiz',
      mode,
    }),
    say('b', '“We found money for the night ferries last winter when nobody else on the island would,”', {
      speaker: 'Ana Ortiz',
      mode,
    }),
  ]
  t.deepEqual(together(link(pair('direct'))), [])
})

test('two texts of one occasion, worded apart, are one statement of one speaker and two of two', (t) => {
  const pair = (speaker: string): readonly Statement[] => [
    say(
      'a',
      '“This stone carried our harbour through the storm. The names of the drowned sailors will stay on it as a lamp for our children.”',
      {
        speaker: 'Ana Ortiz',
      },
    ),
    say(
      'b',
      '“This stone, which bore the harbour through the storm, will keep the memory of the sailors who drowned, a lamp for all children,”',
      {
        speaker,
      },
    ),
  ]
  t.deepEqual(together(link(pair('Ortiz'))), ['a b'])
  t.deepEqual(together(link(pair('Peter Holm'))), [])
})

test('a part of a statement that is all quoted counts as a quotation', (t) => {
  const a = say('a', 'the ferry is late. “Nobody in the harbour office told the crews about the storm.”', {
    mode: 'mixed',
    speaker: 'Ana Ortiz',
  })
  const b = say('b', '“Nobody in the harbour office told the crews about the storm,”', { speaker: 'Ana Ortiz' })
  const c = say('c', '“The storm found our harbour without a warden before the winter,”', { speaker: 'Ana Ortiz' })
  t.deepEqual(together(link([a, b, c])), ['a b'])
})

test('another number of one speaker is a difference to tell, and holds no link back', (t) => {
  const pair = (speaker: string): readonly Statement[] => [
    say('a', 'The storm drowned 12 sailors,', { speaker: 'Ana Ortiz' }),
    say('b', 'The storm drowned 15 sailors,', { speaker }),
  ]
  const linkage = link(pair('Ana Ortiz'))
  t.deepEqual(together(linkage), ['a b'])
  t.true(linkage.utterances[0]?.links[0]?.because.some((r) => r.feature === 'one-speaker' && r.weight > 0))
  t.deepEqual(together(link(pair('a sailor'))), [])
})

test('one speaker, one subject, two sentences: shared words of the subject alone make no link', (t) => {
  const by = { speaker: 'Ana Ortiz' }
  const school = say('a', 'The old port has waited for a school for twenty years', by)
  t.deepEqual(together(link([school, say('b', 'A school is what the children of the old port ask for', by)])), [])
  const bridge = say('c', 'The harbour bridge was closed because the council found rust in the cables', by)
  const tram = say('d', 'When the council looked at the cables of the tram, we kept the harbour open', by)
  t.deepEqual(together(link([bridge, tram])), [])
  const told = say('e', 'the old port had been waiting twenty years for a school', { ...by, mode: 'indirect' })
  t.deepEqual(together(link([school, told])), ['a e'])
})

test('a pronoun written together or apart is one', (t) => {
  const by = { speaker: 'Ana Ortiz' }
  const nobody = say('a', 'Nobody trusts him', by)
  t.deepEqual(together(link([nobody, say('b', 'No one trusts him', by)])), ['a b'])
  t.deepEqual(together(link([nobody, say('c', 'One must look at it again', by)])), [])
})

test('a remark is told for a day or two; much later the same words were said again', (t) => {
  const on = (date: string) =>
    together(
      link([
        say('a', 'Our own street has lost nine shops since the tram stopped', { speaker: 'Ana Ortiz' }),
        say('b', 'We have lost nine shops in our street alone since the tram stopped running', {
          speaker: 'Ana Ortiz',
          date,
        }),
      ]),
    )
  t.deepEqual(on('2019-03-05'), ['a b'])
  t.deepEqual(on('2019-03-11'), [])
})
