import test from 'ava'
import { link } from '../../src/link/index.ts'
import type { Statement } from '../../src/model/index.ts'

const say = (id: string, text: string, more: Partial<Statement> = {}): Statement => ({
  id,
  text,
  article: id.charAt(0),
  outlet: id.charAt(0),
  mode: 'indirect',
  speaker: 'Ana Ortiz',
  date: '2019-03-04',
  ...more,
})

const together = (...all: readonly Statement[]): readonly string[] =>
  link(all).utterances.flatMap((u) => (u.members.length > 1 ? [u.members.join(' ')] : []))

const shared = ['a1', 'b1'].map((id) => say(id, '“We will not raise the ferry fares this year,”', { mode: 'direct' }))
const one = say('a2', 'by spring the island would have its ferry back')
const other = say('b2', 'the ferry should sail in spring')

test('in two articles that share a statement, the nearest of what one speaker says is one statement sooner', (t) => {
  t.deepEqual(together(one, other), [])
  t.deepEqual(together(...shared, one, other), ['a1 b1', 'a2 b2'])
  t.deepEqual(together(other, one, ...shared), ['a1 b1', 'a2 b2'])
})

test('that two are nearest of what one speaker says is a ground of their link', (t) => {
  const grounds = link([...shared, one, other]).utterances.flatMap((u) => u.links.flatMap((l) => l.because))
  t.is(grounds.filter((g) => g.feature === 'counterpart').length, 1)
})

test('another statement that is as near, another speaker or a further day leaves them two', (t) => {
  const nearer = say('b3', 'in spring the island should have its ferry back')
  t.deepEqual(together(...shared, one, other, nearer), ['a1 b1', 'a2 b3'])
  t.deepEqual(together(...shared, one, { ...other, speaker: 'the harbour master' }), ['a1 b1'])
  t.deepEqual(together(...shared, one, { ...other, date: '2019-03-06' }), ['a1 b1'])
})
