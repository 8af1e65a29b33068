import test from 'ava'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { readInput } from '../../src/read/index.ts'
import { keysTwice } from '../../src/read/json-twice.ts'

const messagesOf = (name: string, text: string): readonly string[] => {
  const read = readInput(name, text)
  return E.isRight(read) ? read.right.notices.map((n) => `${n.rule}: ${n.message}`) : ['refused']
}

test('a key that stands twice is told of with its place, and the last value is read', (t) => {
  const text = '[{"text": "a",\n  "text": "b"}]'
  const read = readInput('a.json', text)
  t.is(E.isRight(read) && read.right.records[0]?.text, 'b')
  t.deepEqual(messagesOf('a.json', text), [
    'read/key-twice: line 2, column 3: the key "text" stands in its object already; the last value is read.',
  ])
})

test('in a file of lines the place is that of the line', (t) =>
  t.deepEqual(messagesOf('a.ndjson', '{"text":"a"}\n{"text":"a","date":"2024","date":"2025"}\n'), [
    'read/key-twice: line 2, column 27: the key "date" stands in its object already; the last value is read.',
  ]))

for (const [what, text] of [
  ['keys of different objects', '[{"text":"a"},{"text":"b"}]'],
  ['a key within the value of the same key', '{"text":"a","via":[],"x":{"text":"b","x":{}}}'],
  ['a value that reads like a key', '{"text":"text","title":"\\"title\\":"}'],
  ['strings of an array', '{"text":"a","via":["RT","RT"]}'],
] as const)
  test(`${what}: nothing is told`, (t) => t.deepEqual(messagesOf('a.json', text), []))

test('more than twenty are counted', (t) => {
  const messages = messagesOf('a.json', `{"text":"a"${',"x":1'.repeat(26)}}`)
  t.is(messages.length, 21)
  t.regex(messages[20] ?? '', /: 5 more keys stand/)
})

test('two spellings of one key are one key', (t) => t.is(keysTwice('{"a":1,"\\u0061":2}').length, 1))

test('as many keys are told of as JSON.parse drops', (t) => {
  const key = fc.constantFrom('a', 'b', '"', '\\', 'a"', '{', '__proto__')
  const value = fc.constantFrom('1', '"x"', '[]', '{}', '[",",{"a":1}]', '{"a":{"a":[]}}')
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (entries) => {
      const text = `{${entries.map(([k, v]) => `${JSON.stringify(k)}: ${v}`).join(' , ')}}`
      t.is(keysTwice(text).length, entries.length - Object.keys(JSON.parse(text) as object).length)
    }),
  )
})
