import test from 'ava'
import { sentences } from '../../src/text/index.ts'

const shown = (text: string): readonly string[] => sentences(text).map((s) => text.slice(s.start, s.end))

test('a row of dots is one mark: it ends a sentence where a capital follows, and stands nowhere alone', (t) => {
  t.deepEqual(shown('Ships and trams . . . pay no tax. We do.'), ['Ships and trams . . . pay no tax.', 'We do.'])
  t.deepEqual(shown('That is not so. . . . I helped.'), ['That is not so. . . .', 'I helped.'])
})

test('rows of marks that end nothing are looked at once', (t) => {
  for (const row of ['.', '. ', '?!', '.”', ' .'])
    t.is(sentences(`${row.repeat(200_000)}x`).at(-1)?.end, 200_000 * row.length + 1)
})
