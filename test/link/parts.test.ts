import test from 'ava'
import { link } from '../../src/link/index.ts'
import { parts } from '../../src/link/parts.ts'
import type { Statement } from '../../src/model/index.ts'

const told = (text: string, mode: Statement['mode'] = 'indirect'): Statement => ({ id: 'a', text, mode })
const textsOf = (s: Statement): readonly string[] => parts(s)?.map((p) => p.text) ?? [s.text]

const rows: readonly (readonly [string, Statement['mode'], readonly string[]])[] = [
  [
    'the bridge was closed and that no lorry would cross it before spring',
    'indirect',
    ['the bridge was closed', 'and that no lorry would cross it before spring'],
  ],
  [
    'the bridge was closed; the tunnel would stay open',
    'indirect',
    ['the bridge was closed', 'the tunnel would stay open'],
  ],
  [
    'the bridge was unsafe, but it could be mended by spring',
    'indirect',
    ['the bridge was unsafe', 'but it could be mended by spring'],
  ],
  [
    'the bridge was “older than the town, and it shows” but that the tunnel was sound',
    'mixed',
    ['the bridge was “older than the town, and it shows”', 'but that the tunnel was sound'],
  ],
  ['the bridge and the tunnel would be closed in spring and summer', 'indirect', []],
  ['“The bridge is old, and it shows, but it holds.”', 'direct', []],
]
for (const [text, mode, expected] of rows)
  test(`the claims of ${mode} speech are parts: ${text}`, (t) => {
    const all = textsOf(told(text, mode))
    t.deepEqual(all, expected.length === 0 ? [text] : expected)
    const words = (s: string): readonly string[] => s.match(/\p{L}+/gu) ?? []
    t.deepEqual(words(all.join(' ')), words(text))
  })

test('each of two claims told together is linked with its own version', (t) => {
  const say = (id: string, text: string, article: string, mode: 'direct' | 'indirect'): Statement => ({
    id,
    text,
    article,
    outlet: article,
    mode,
    speaker: 'Ana Ortiz',
    date: '2019-03-04',
  })
  const { utterances } = link([
    say(
      'a',
      'the old harbour bridge would be closed to lorries by winter and that the tunnel fare would fall to two crowns',
      'Nord',
      'indirect',
    ),
    say('b', 'The old harbour bridge will be closed to lorries by winter.', 'Süd', 'direct'),
    say('c', 'The tunnel fare will fall to two crowns.', 'Süd', 'direct'),
  ])
  t.deepEqual(
    utterances.map((u) => u.members.join(' ')),
    ['a b', 'a c'],
  )
})
