import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { article } from './marked.ts'

const rows: readonly (readonly [fact: string, text: string, source: string | null])[] = [
  [
    'an address on the net',
    'The security firm Tidewall.com, has said that the port is safe.',
    'The security firm Tidewall.com',
  ],
  ['a verb that no list knows', 'Ana Ortiz chimed in late, saying that the port is safe.', 'Ana Ortiz'],
  ['a fronted participle', 'After saying that the port was safe, the mayor left.', 'the mayor'],
  [
    'a phrase that a comma parts from its verb',
    'Ana Ortiz for the Ports Board, says that the port is safe.',
    'Ana Ortiz for the Ports Board',
  ],
  ['a name that ends as adverbs do', 'Quarrelly said that the port was safe.', 'Quarrelly'],
  [
    'two with an article each',
    'The Ports Board and the Elm Police have said that the port is safe.',
    'The Ports Board and the Elm Police',
  ],
  ['a percentage', 'In the town, 42% say they are happy.', '42%'],
  [
    'an owner before a clitic',
    'The failure of the bills in this year’s session showed that the port was safe.',
    'The failure of the bills in this year’s session',
  ],
  ['a verb that no list knows, with an object', 'Jane Roe quaffed a pint, saying that the port is safe.', 'Jane Roe'],
  [
    'whom something makes speak',
    'The court ruled, prompting Gov. Ann Poe to order that the port be closed.',
    'Gov. Ann Poe',
  ],
  ['who is asked says nothing', 'Asked whether the port was safe, Ana Ortiz left.', null],
]
for (const [fact, text, source] of rows)
  test(`a cue finds its subject: ${fact}`, (t) => {
    const all = extract(article(text)).attributions
    t.deepEqual(all[0]?.source?.text ?? null, source)
  })

test('whom somebody told is not who spoke', (t) => {
  const { attributions } = extract(
    article('Ana Ortiz told Elm Weekly that “the port is safe”, and told the police, “we are ready”.'),
  )
  t.true(attributions.length > 0)
  for (const a of attributions) t.not(a.speaker, 'the police')
})
