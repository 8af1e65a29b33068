import test from 'ava'
import { array, assert, integer, property, string, stringMatching } from 'fast-check'
import { rawWords, UNKNOWN } from '../../src/link/raw-words.ts'
import { scanner } from '../../src/link/scan.ts'

const LETTERS = stringMatching(/^[a-zäß]{1,12}$/)

test('a word keeps its value whatever its length and letters, and no other word has it', (t) => {
  const known = new Map<string, number>()
  const raws = rawWords()
  const words = scanner()
  const read = (text: string): void => {
    const count = words.scan(text)
    const bounds = words.bounds()
    const recalled = Int32Array.from(raws.recall(bounds, count))
    for (let w = 0; w < count; w++) {
      const word = text.slice(bounds[4 * w], bounds[4 * w + 1])
      const expected = known.get(word)
      const found = raws.find(text, bounds, w)
      if (found !== (expected ?? UNKNOWN)) t.fail(`${word} is ${found}`)
      if (recalled[w] !== UNKNOWN && recalled[w] !== found) t.fail(`${word} was recalled as ${recalled[w] ?? ''}`)
      if (expected === undefined) known.set(word, raws.enter(text, known.size))
    }
  }
  assert(property(array(LETTERS), (list) => read(list.join(' '))))
  assert(property(string({ unit: 'grapheme' }), read))
  assert(property(array(integer({ min: 0, max: 1e7 })), (list) => read(list.join(' мост ab'))))
  for (const text of [
    'a aa aaaaaaaa aaaaaaaaa',
    'don’t don’t dont',
    'Straße Strasse ÿÿÿÿÿÿÿÿ',
    '市长说',
    `${'x'.repeat(70_000)} x`,
  ])
    read(text)
  // so many that the table grows more than once
  read(Array.from({ length: 5000 }, (_, n) => `w${n.toString(36)}`).join(' '))
  t.true(known.size >= 5000)
})
