import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Mode, WitnessText } from '../../src/model/index.ts'

const witness = (siglum: string, content: string, mode: Mode): WitnessText => ({
  siglum,
  content,
  mode,
  ...(mode === 'direct' ? { quoted: [{ start: 0, end: content.length }] } : {}),
})

const named = (a: string, b: string, mode: Mode = 'direct'): readonly string[] =>
  classify(collate([witness('A', a, mode), witness('B', b, mode)])).map(
    (d) => `${d.kind}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`,
  )

const table: readonly (readonly [title: string, a: string, b: string, ...differences: string[]])[] = [
  [
    'equal words have no difference',
    'We will not raise the fares this year.',
    'We will not raise the fares this year,',
  ],
  [
    'a dropped not is a negation',
    'We will not raise the fares this year.',
    'We will raise the fares this year.',
    'negation: not ~ –',
  ],
  [
    'a contraction is orthography',
    'We don’t owe them a thing.',
    'We do not owe them a thing.',
    'orthography: don’t ~ do not',
  ],
  [
    'capitals are orthography',
    'Ask the Mayor about the tunnel.',
    'Ask the mayor about the tunnel.',
    'orthography: Mayor ~ mayor',
  ],
  [
    'another number is a quantity',
    'The flood reached 300 homes by noon.',
    'The flood reached 250 homes by noon.',
    'quantity: 300 ~ 250',
  ],
  [
    'equal numbers in other form are orthography',
    'It cost 12,000 crowns in all.',
    'It cost twelve thousand crowns in all.',
    'orthography: 12,000 ~ twelve thousand',
  ],
  [
    'another place is an entity',
    'The ferry left for Malmö at dawn.',
    'The ferry left for Rostock at dawn.',
    'entity: Malmö ~ Rostock',
  ],
  [
    'never and not are both negative',
    'I will never sign that paper.',
    'I will not sign that paper.',
    'intensity: never ~ not',
  ],
  [
    'a predicate against an apposition is another order of clauses',
    'Marta Lind is the deputy mayor of the town and she paid for the bridge.',
    'Marta Lind, the deputy mayor of the town, paid for the bridge.',
    'order: is the deputy ~ , the deputy',
    'one-sided: and she ~ –',
  ],
  [
    'a name that one side joins by and is an entity',
    'The Riverside Guild and the Lindholm Chamber asked for a vote.',
    'The Riverside Guild asked for a quick vote.',
    'entity: Lindholm Chamber ~ –',
    'one-sided: – ~ quick',
  ],
  [
    'an ending that one quotation lacks is a truncation',
    'We will rebuild the bridge before winter comes.',
    'We will rebuild the bridge.',
    'truncation: before winter comes ~ –',
  ],
]

for (const [title, a, b, ...differences] of table) test(title, (t) => t.deepEqual(named(a, b), differences))
