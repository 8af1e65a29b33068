/** A quotation against a fragment of it whose outlet tells the rest in its own words: the rest is compared, and nothing is said to be absent. */
import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'

const QUOTED = /“([^”]*)”/gu

const mixed = (siglum: string, content: string) => ({
  siglum,
  content,
  mode: 'mixed' as const,
  quoted: [...content.matchAll(QUOTED)].map((m) => ({ start: m.index + 1, end: m.index + m[0].length - 1 })),
})
const direct = (siglum: string, content: string) => ({
  siglum,
  content,
  mode: 'direct' as const,
  quoted: [{ start: 0, end: content.length }],
})

const table: readonly (readonly [fact: string, a: string, b: string, differences: readonly string[]])[] = [
  [
    'another name for the same is seen beside a fragment',
    'there was “no sign” that the government was serious',
    'There is no sign the regime is serious.',
    [
      'label: government ~ regime',
      'truncation: that the government was serious ~ the regime is serious',
      'truncation: there was ~ There is',
      'inflection: was ~ is',
    ],
  ],
  [
    'what is told before a fragment is no denial dropped',
    'she would not apologise for “officers who ran towards danger”',
    'I will not apologize for officers who ran toward danger.',
    [
      'truncation: she would not apologise for ~ I will not apologize for',
      'inflection: would ~ will',
      'orthography: apologise ~ apologize',
      'orthography: towards ~ toward',
      'role-voice: she ~ I',
    ],
  ],
  [
    'a fragment in a sentence of its own tells nothing again',
    'the bridge is “a gift”',
    'It will not be forgotten that this road was a gift.',
    ['truncation: the bridge is ~ It will not be forgotten that this road was'],
  ],
]
for (const [fact, a, b, expected] of table)
  test(fact, (t) => {
    const found = classify(collate([mixed('A', a), direct('B', b)]))
      .filter((d) => d.kind !== 'mode')
      .map((d) => `${d.kind}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`)
    for (const e of expected) t.true(found.includes(e), `${e} in ${found.join('; ')}`)
    t.deepEqual(
      found.filter((f) => f.startsWith('negation')),
      [],
    )
  })
