/** Alignments as pictures: a row a witness, `|` between loci, `-` where a witness has nothing. */
import test from 'ava'
import { collate } from '../../src/collate/index.ts'
import { type Collation, readingText } from '../../src/model/index.ts'

const drawn = (c: Collation): readonly string[] =>
  c.witnesses.map((w, k) =>
    c.loci.map((l) => readingText(w, l.readings[k] ?? null).replaceAll(/\s+/gu, ' ') || '-').join(' | '),
  )

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'the same words share a column',
    ['the black cat', 'the cat', 'the black cat'],
    ['the | black | cat', 'the | - | cat', 'the | black | cat'],
  ],
  [
    'variants of three versions share a column',
    ['the quick brown fox', 'the brown fox', 'the slow brown fox'],
    ['the | quick | brown | fox', 'the | - | brown | fox', 'the | slow | brown | fox'],
  ],
  ['two short versions do not hide that a third has both', ['x', 'y', 'x y'], ['x | -', '- | y', 'x | y']],
  [
    'an addition opens a column for each word',
    ['the cat', 'the white and black cat'],
    ['the | - | - | - | cat', 'the | white | and | black | cat'],
  ],
  [
    'a repeated run falls where it is longest',
    ['This very quick very quick brown bear', 'That very quick brown bear'],
    ['This | very | quick | very | quick | brown | bear', 'That | - | - | very | quick | brown | bear'],
  ],
  [
    'a content word never stands over a mark',
    ['he left quickly', 'he left .'],
    ['he | left | quickly | -', 'he | left | - | .'],
  ],
  [
    'spelling and case are no reason to part',
    ['Mr Schueller defended the programme', 'MR SHUELLER defended the program'],
    ['Mr | Schueller | defended | the | programme', 'MR | SHUELLER | defended | the | program'],
  ],
  [
    'a conjunction set off by commas meets itself, and no comma of another clause',
    ['Now, when I come to this hall, if in truth we can win, we will', 'If, in truth, we can win, we will'],
    [
      'Now | , | when | I | come | to | this | hall | , | if | - | in | truth | - | we | can | win | , | we | will',
      '- | - | - | - | - | - | - | - | - | If | , | in | truth | , | we | can | win | , | we | will',
    ],
  ],
  [
    'a phrase meets a word as one unit',
    ['whose blood was mixed with the blood of the martyrs', 'their blood mingled with the blood of the soldiers'],
    [
      'whose | blood | was mixed | with | the | blood | of | the | martyrs',
      'their | blood | mingled | with | the | blood | of | the | soldiers',
    ],
  ],
]

for (const [fact, texts, picture] of cases)
  test(fact, (t) => {
    t.deepEqual(drawn(collate(texts.map((content, k) => ({ siglum: `W${k}`, content })))), picture)
  })

/** Syria Times and Sputnik, December 2017, on the same remark of President Assad. */
const ST =
  '“This blood watered the Syrian territory as  proof to be stronger than terrorism and its mercenaries. The memory of the martyrs of the two hero armies and their sacrifices will ever remain as the lighthouse for the coming generations.”'
const SPUTNIK =
  '“This blood, shed on the Syrian land, confirms that they are stronger than terror, and the memory of the dead of both armies and their courage will be a guiding light for future generations.”'

test('the table of the blood of the armies reads as an editor would set it', (t) => {
  const c = collate([
    { siglum: 'ST', content: ST },
    { siglum: 'Sputnik', content: SPUTNIK },
  ])
  const [a = '', b = ''] = drawn(c)
  const upper = a.split(' | ')
  const lower = b.split(' | ')
  const over = upper.map((x, k) => `${x} ~ ${lower[k]}`)
  for (const pair of [
    'watered ~ shed on',
    'territory ~ land',
    'as proof to be ~ confirms that they are',
    'stronger ~ stronger',
    'terrorism ~ terror',
    'martyrs ~ dead',
    'two hero ~ both',
    'armies ~ armies',
    'sacrifices ~ courage',
    'ever remain as ~ be',
    'lighthouse ~ guiding light',
    'coming ~ future',
    'generations ~ generations',
    'mercenaries ~ -',
  ])
    t.true(over.includes(pair), `${pair}\n${over.join('\n')}`)
})

test('whose blood mingled: the possessive, the verb and the noun meet, and "after" stands alone', (t) => {
  const c = collate([
    {
      siglum: 'ST',
      content:
        'that the Syrian People will never forget what the Russian military personnel whose blood was mixed with the blood of the martyrs of the Syrian Arab Army have done in encountering terrorism',
    },
    {
      siglum: 'Sputnik',
      content:
        'The Syrian people would not forget the Russian servicemen after their blood mingled with the blood of the soldiers of the Syrian Arab army who died in the fight against terrorism',
    },
  ])
  const [a = '', b = ''] = drawn(c)
  const lower = b.split(' | ')
  const over = a.split(' | ').map((x, k) => `${x} ~ ${lower[k]}`)
  for (const pair of [
    'will never ~ would not',
    'military personnel ~ servicemen',
    '- ~ after',
    'whose ~ their',
    'was mixed ~ mingled',
    'martyrs ~ soldiers',
  ])
    t.true(over.includes(pair), `${pair}\n${over.join('\n')}`)
})

test('the same words elsewhere are a move beside the table, and linked', (t) => {
  const c = collate([
    { siglum: 'A', content: 'In the early morning the minister opened the new bridge over the river.' },
    { siglum: 'B', content: 'The minister opened the new bridge over the river in the early morning.' },
  ])
  t.is(c.moves.length, 1)
  const [move] = c.moves
  const words = (k: number, r?: { readonly from: number; readonly to: number }): string =>
    (c.witnesses[k]?.tokens.slice(r?.from, r?.to) ?? []).map((x) => x.norm).join(' ')
  t.is(words(0, move?.from), 'in the early morning')
  t.is(words(1, move?.to), 'in the early morning')
})

test('nothing moves where the words only changed', (t) => {
  const c = collate([
    { siglum: 'A', content: 'The minister opened the new bridge over the river in May.' },
    { siglum: 'B', content: 'The president closed the old bridge over a canal in June.' },
  ])
  t.deepEqual(c.moves, [])
})
