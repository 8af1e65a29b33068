/**
 * The page this project began with, as a careful editor would list its differences, each with the reason.
 * Text: short excerpts of a page of Syria Times (ST), which relays RT and Sputnik.
 */
import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Difference, Mode, WitnessText } from '../../src/model/index.ts'

const witness = (siglum: string, content: string, mode: Mode): WitnessText => ({
  siglum,
  content,
  mode,
  quoted: mode === 'direct' ? [{ start: 0, end: content.length }] : [],
})

const line = (d: Difference): string =>
  `${d.kind}${d.licensed ? ' (licensed)' : ''}: ${d.readings.map((r) => r?.text.replace(/\s+/g, ' ') ?? '–').join(' ~ ')}`

const listed = (a: WitnessText, b: WitnessText): readonly string[] => classify(collate([a, b])).map(line)

const BLOOD = [
  witness(
    'ST',
    'This blood watered the Syrian territory as  proof to be stronger than terrorism and its mercenaries. The memory of the martyrs of the two hero armies and their sacrifices will ever remain as the lighthouse for the coming generations.',
    'direct',
  ),
  witness(
    'Sputnik',
    'This blood, shed on the Syrian land, confirms that they are stronger than terror, and the memory of the dead of both armies and their courage will be a guiding light for future generations.',
    'direct',
  ),
] as const

const FORGET = [
  witness(
    'ST',
    'the Syrian People will never forget what the Russian military personnel whose blood was mixed with the blood of the martyrs of the Syrian Arab Army have done in encountering terrorism',
    'indirect',
  ),
  witness(
    'Sputnik',
    'The Syrian people would not forget the Russian servicemen after their blood mingled with the blood of the soldiers of the Syrian Arab army who died in the fight against terrorism',
    'indirect',
  ),
] as const

const ORDER = [
  witness('ST', 'the start of preparations for the withdrawal of the Russian Forces from Syria', 'narrated'),
  witness(
    'RT',
    'I order the defense minister and chief of the general staff to start the withdrawal of Russian troops to the site of their permanent deployment',
    'direct',
  ),
] as const

const stories: readonly (readonly [
  title: string,
  pair: readonly [WitnessText, WitnessText],
  difference: string,
  reason: string,
])[] = [
  ['blood', BLOOD, 'substitution: watered ~ shed on', 'another verb in the same slot'],
  ['blood', BLOOD, 'substitution: territory ~ land', 'near-synonyms'],
  [
    'blood',
    BLOOD,
    'substitution: as proof to be ~ confirms that they are',
    'one phrase against another, not five words',
  ],
  ['blood', BLOOD, 'specificity: terrorism ~ terror', 'one head; one side goes on'],
  ['blood', BLOOD, 'one-sided: and its mercenaries ~ –', 'what it goes on with'],
  ['blood', BLOOD, 'order: . The ~ , and the', 'two sentences, one sentence'],
  ['blood', BLOOD, 'label: martyrs ~ dead', 'the list names both'],
  ['blood', BLOOD, 'substitution: the two hero ~ both', 'two are both; the epithet is the difference'],
  ['blood', BLOOD, 'substitution: sacrifices ~ courage', 'other words for what is remembered'],
  ['blood', BLOOD, 'substitution: ever remain as ~ be', 'the copula, once with duration'],
  ['blood', BLOOD, 'substitution: the lighthouse ~ a guiding light', 'an image and its paraphrase'],
  ['blood', BLOOD, 'substitution: the coming ~ future', 'near-synonyms'],
  ['forget', FORGET, 'inflection (licensed): will ~ would', 'backshift: indirect speech asks for it'],
  ['forget', FORGET, 'intensity: never ~ not', 'both deny; one denies for all time'],
  ['forget', FORGET, 'substitution: was mixed ~ mingled', 'one phrase'],
  ['forget', FORGET, 'label: martyrs ~ soldiers', 'the list names both'],
  ['forget', FORGET, 'one-sided: – ~ who died', 'a relative clause that one side has'],
]

for (const [title, [a, b], difference, reason] of stories)
  test(`${title}: ${difference}: ${reason}`, (t) => t.true(listed(a, b).includes(difference), listed(a, b).join('\n')))

test('the blood statement has these differences and no others', (t) => {
  const [a, b] = BLOOD
  t.deepEqual(
    listed(a, b),
    stories.filter(([title]) => title === 'blood').map(([, , difference]) => difference),
  )
})

test('the page has no negation between versions: never and not both deny', (t) => {
  for (const [a, b] of [BLOOD, FORGET, ORDER]) t.false(listed(a, b).some((d) => d.startsWith('negation')))
})

test('an order that is told and an order that is quoted differ in mode, and their words are not set against each other', (t) => {
  const [a, b] = ORDER
  t.deepEqual(
    classify(collate([a, b])).map((d) => d.rule),
    ['mode/given'],
  )
})

test('every wording difference of the blood statement stands inside quotation marks in both', (t) => {
  const [a, b] = BLOOD
  for (const d of classify(collate([a, b]))) t.is(d.insideQuotes, 'both')
})

test('three witnesses: the differences of a place are said once', (t) => {
  const [a, b] = BLOOD
  const third = {
    ...b,
    siglum: 'Third',
    content: b.content.replace('courage', 'valour'),
    quoted: [{ start: 0, end: b.content.length - 1 }],
  }
  const found = classify(collate([a, b, third])).filter((d) => d.readings.some((r) => r?.text === 'valour'))
  t.is(found.length, 1)
  t.deepEqual(
    found[0]?.readings.map((r) => r?.text),
    ['sacrifices', 'courage', 'valour'],
  )
})
