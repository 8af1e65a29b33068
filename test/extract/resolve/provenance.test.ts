import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { article, resolved } from './marked.ts'

const said = (text: string, more = {}): string[] =>
  extract(article(text, more)).attributions.map((a) => `${a.speaker} < ${[a.outlet, ...a.via].join(' < ')}`)

const rows: readonly (readonly [fact: string, text: string, outlet: string | null, chain: readonly string[]])[] = [
  ['the outlet of a dateline', 'SOCHI, (ST)_ Mayor Ana Ortiz said that the dam was open.', null, ['Ana Ortiz < ST']],
  [
    'the agency of a dateline',
    'LIMA, June 3 (Reuters) - Mayor Ana Ortiz said that the dam was open.',
    null,
    ['Ana Ortiz < Reuters'],
  ],
  [
    'an agency after a comma',
    'DAMASCUS, SANA- Minister Hafez Nuri said that the dam was open.',
    null,
    ['Hafez Nuri < SANA'],
  ],
  [
    'an outlet that is supplied',
    'SOCHI, (ST)_ Mayor Ana Ortiz said that the dam was open.',
    'Syria Times',
    ['Ana Ortiz < Syria Times'],
  ],
  ['no outlet: the siglum', 'Mayor Ana Ortiz said that the dam was open.', null, ['Ana Ortiz < A']],
  ['an agency that was told', 'Mayor Ana Ortiz told TASS that the dam was open.', 'Star', ['Ana Ortiz < TASS < Star']],
  [
    'an interview',
    '“The dam is open,” Mayor Ana Ortiz said in an interview with CNN.',
    'Star',
    ['Ana Ortiz < CNN < Star'],
  ],
  [
    'an agency that reports what somebody said',
    'Reuters reported that Mayor Ana Ortiz said the dam was open.',
    'Star',
    ['Ana Ortiz < Reuters < Star'],
  ],
  [
    'an agency that quotes',
    'Hafez Nuri left. SANA quoted him as saying: “The dam is open.”',
    'Star',
    ['Hafez Nuri < SANA < Star'],
  ],
  [
    'an agency by which somebody is quoted',
    '“The dam is open,” Ana Ortiz was quoted as saying by the state news agency KMB.',
    'Star',
    ['Ana Ortiz < KMB < Star'],
  ],
  [
    'an outlet whom somebody states it to',
    'Ana Ortiz stated to LA Weekly that the dam was open.',
    'Star',
    ['Ana Ortiz < LA Weekly < Star'],
  ],
  [
    'an affiliate is not the outlet whose name it bears',
    'Ana Ortiz told the local NBC affiliate that the dam was open.',
    'Star',
    ['Ana Ortiz < Star'],
  ],
  [
    'an outlet that the article calls one before',
    'The newspaper Kestrel asked Ana Ortiz. She said the dam was open, Kestrel reported.',
    'Star',
    ['Ana Ortiz < Kestrel < Star'],
  ],
  [
    'an ancient site is no outlet',
    'Ana Ortiz visited the site Kestrel. She said the dam was open.',
    'Star',
    ['Ana Ortiz < Star'],
  ],
  [
    'an outlet called by its kind alone',
    '‘The dam is open,’ Ana Ortiz told farmers in Kell on Monday, according to state media.',
    'Star',
    ['Ana Ortiz < state media < Star'],
  ],
  [
    'an agency named just before, called by its kind',
    'Ana Ortiz told Interfax that the dam was open. The agency quoted Ortiz as saying that boats would run.',
    'Star',
    ['Ana Ortiz < Interfax < Star', 'Ana Ortiz < Interfax < Star'],
  ],
  [
    'an agency that quotes whom it means by a pronoun, in a tag',
    'Ana Ortiz closed the dam, Interfax reported. “We wait,” it quoted her as saying.',
    'Star',
    ['Interfax < Star', 'Ana Ortiz < Interfax < Star'],
  ],
  [
    'whoever reports what somebody said relays it',
    'Ana Ortiz said the dam was open, the Lurish state agency Varta reported.',
    'Star',
    ['Ana Ortiz < Varta < Star'],
  ],
  [
    'who reports what nobody said is a source',
    'The Ministry of Health reported that the dam was open.',
    'Star',
    ['Ministry of Health < Star'],
  ],
  [
    'an agency after a country that no list has',
    'Ana Ortiz said the dam was open, according to the Lurish state news agency VRT.',
    'Star',
    ['Ana Ortiz < VRT < Star'],
  ],
  [
    'an outlet called by its kind and country',
    'Ana Ortiz said the dam was open, according to Peruvian state television.',
    'Star',
    ['Ana Ortiz < Peruvian state television < Star'],
  ],
  [
    'an outlet with its own report stays a source',
    'The New York Times reported that the city had run out of money.',
    'Star',
    ['New York Times < Star'],
  ],
  [
    'an outlet that is its own origin',
    'Mayor Ana Ortiz told the Star that the dam was open.',
    'Star',
    ['Ana Ortiz < Star'],
  ],
]
for (const [fact, text, outlet, chain] of rows) test(fact, (t) => t.deepEqual(said(text, { outlet }), [...chain]))

test('“According to” an outlet opens a section, in force until the next', (t) => {
  const e = resolved(
    'LIMA, (ST)_ [[Ana Ortiz]] spoke.\n\nAccording to RT, “Go,” [[Ortiz]] said.\n\n[[She]] went on.\n\nAccording to the City Website,\n\n[[Ortiz]] spoke.',
  )
  t.deepEqual(
    e.attributions.map((a) => [a.outlet, a.via]),
    [
      ['ST', []],
      ['RT', ['ST']],
      ['RT', ['ST']],
      ['City Website', ['ST']],
    ],
  )
})

test('the chain of the article follows its own outlet', (t) => {
  const e = resolved('According to RT, “Go,” [[Ana Ortiz]] said.', { outlet: 'Star', via: ['Digest'] })
  t.deepEqual(
    e.attributions.map((a) => a.via),
    [['Star', 'Digest']],
  )
})

test('a dateline is none of the words that follow it', (t) => {
  const contents = (text: string): readonly string[] =>
    extract(article(text)).attributions.map((a) => `${a.mode} ${a.content.map((c) => c.text).join(' … ')}`)
  t.deepEqual(contents('HALDEN, June 3 (Reuters) - The bridge is closed, police said on Tuesday.'), [
    'indirect The bridge is closed',
  ])
  t.deepEqual(contents('HALDEN — “The bridge is closed,” she said.'), ['direct “The bridge is closed,”'])
})
