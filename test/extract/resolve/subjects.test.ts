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
  [
    'a clause of “which” that a comma closes',
    'Mr. Klein worked for years at the Elm Weekly, which let him go in May, and said he did not miss it.',
    'Mr. Klein',
  ],
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
const whole: readonly (readonly [fact: string, text: string, source: string | null])[] = [
  ['one of several', 'When the tide came, one of her aides said the port was safe.', 'one of her aides'],
  [
    'whom something was done to, an adverb between',
    'The widow of a sailor wrongly arrested by police recorded a film of it, saying that the port is safe.',
    'The widow of a sailor wrongly arrested by police',
  ],
  ['somebody somewhere', 'Then someone in the hall said the port was safe.', 'someone in the hall'],
  ['a part of a number', 'One in four sailors said the port was safe.', 'One in four sailors'],
  ['a part of a number in letters', 'Nearly nine out of 10 say the port is safe.', 'Nearly nine out of 10'],
  ['a noun that looks like a verb', 'The port is safe, according to press reports.', 'press reports'],
  ['a home with its state', 'Ana Ortiz, 29, of Elmton, Va., says the port is safe.', 'Ana Ortiz, 29, of Elmton, Va.,'],
  [
    'a place inside an aside',
    'Ana Ortiz, an Elmton, Va., doctor who sails, said the port was safe.',
    'Ana Ortiz, an Elmton, Va., doctor who sails,',
  ],
  [
    'an apposition of an apposition',
    'Ana Ortiz, president of the Harbor Fund, a club that buys boats, said the port was safe.',
    'Ana Ortiz, president of the Harbor Fund, a club that buys boats,',
  ],
  ['what stands inside the verb is nobody', 'The pilots have in the past said the port was safe.', 'The pilots'],
  ['how often is nobody', 'The Sailors League has twice complained that the port is not safe.', 'The Sailors League'],
  [
    'two who both said so',
    'Ana Ortiz and Ivan Petrov have both argued that the port is safe.',
    'Ana Ortiz and Ivan Petrov',
  ],
  ['who holds something up says it', 'Outside, they will hold banners saying that the port is safe.', 'they'],
  [
    'whose relative clause has a verb',
    'But captains who run ferries say the port is safe.',
    'captains who run ferries',
  ],
  [
    'a name at the head of its clause is no part of a place',
    'On board the Gull, Ortiz claims that the port is safe.',
    'Ortiz',
  ],
  ['a question turns its verb', 'Why had he said that the port was safe?', 'he'],
  [
    'voters who go somewhere',
    'Most sailors in two ports going to the polls said the port was safe.',
    'Most sailors in two ports going to the polls',
  ],
  [
    'what a study did before',
    'A study that appeared in the Herald found that the port was safe.',
    'A study that appeared in the Herald',
  ],
  ['a firm of his', 'A firm he owns has warned that the port is not safe.', 'A firm he owns'],
  [
    'what somebody only seemed to do',
    'The mayor appeared to defend her plan, saying that the port was safe.',
    'The mayor',
  ],
  [
    'a place in the aside of a name',
    'Ana Ortiz, who was to go to Columbus, Ohio, on Monday to see the river, said the port was safe.',
    'Ana Ortiz, who was to go to Columbus, Ohio',
  ],
  [
    'places and nothing else',
    'Most voters in Ohio, Iowa and Utah said the port was safe.',
    'Most voters in Ohio, Iowa and Utah',
  ],
  [
    'an aside after an aside',
    '“The port is safe,” said Ana Ortiz, head of the Harbor Fund, which buys boats.',
    'Ana Ortiz, head of the Harbor Fund, which buys boats',
  ],
  ['an age and a home', '“The port is safe,” said Ana Ortiz, 29, of Elmton, Va.', 'Ana Ortiz, 29, of Elmton, Va.'],
  ['where it was said', '“The port is safe,” said Ana Ortiz in an interview.', 'Ana Ortiz'],
  ['two with a stroke', 'The port is safe, according to a Herald/Argus poll.', 'a Herald/Argus poll'],
]
for (const [fact, text, source] of whole)
  test(`a source is a whole phrase: ${fact}`, (t) => {
    const all = extract(article(text)).attributions
    t.deepEqual(all[0]?.source?.text ?? null, source)
  })

for (const [fact, text, source] of rows)
  test(`a cue finds its subject: ${fact}`, (t) => {
    const all = extract(article(text)).attributions
    t.deepEqual(all[0]?.source?.text ?? null, source)
  })

test('what would be and what was are not of one subject', (t) => {
  const { attributions } = extract(
    article('Ana Ortiz said on Monday the town would vote by March and suggested it would leave the market.'),
  )
  t.deepEqual(
    attributions.map((a) => a.speaker),
    ['Ana Ortiz', 'Ana Ortiz'],
  )
})

test('whom somebody told is not who spoke', (t) => {
  const { attributions } = extract(
    article('Ana Ortiz told Elm Weekly that “the port is safe”, and told the police, “we are ready”.'),
  )
  t.true(attributions.length > 0)
  for (const a of attributions) t.not(a.speaker, 'the police')
})
