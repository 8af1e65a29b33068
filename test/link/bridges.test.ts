import test from 'ava'
import { link } from '../../src/link/index.ts'
import type { Statement } from '../../src/model/index.ts'

const say = (id: string, text: string, more: Partial<Statement> = {}): Statement => ({
  id,
  text,
  article: id.charAt(0),
  outlet: id.charAt(0),
  mode: 'direct',
  speaker: 'Ana Ortiz',
  date: '2019-03-04',
  ...more,
})

const long = 'there is no cause for panic over the ferry fire which has closed the harbour for three days'
const quoted = say('a1', 'There is no cause for panic.')
const told = say('b1', long, { mode: 'indirect' })
const other = say('c1', 'There’s no reason to panic.')

const together = (...all: readonly Statement[]): readonly string[] =>
  link(all).utterances.flatMap((u) => (u.members.length > 1 ? [u.members.join(' ')] : []))

test('two versions with few words in common are one statement where a third is linked to both', (t) => {
  t.deepEqual(together(told, other), [])
  t.deepEqual(together(quoted, told), ['a1 b1'])
  t.deepEqual(together(quoted, other), ['a1 c1'])
  t.deepEqual(together(quoted, told, other), ['a1 b1 c1'])
  t.deepEqual(together(other, told, quoted), ['a1 b1 c1'])
})

test('who has a nearer version in that article has no other there', (t) => {
  const nearer = say('c2', 'There is no cause for panic over the ferry fire which closed the harbour for three days.')
  t.deepEqual(together(quoted, told, other, nearer), ['a1 b1 c2'])
})
