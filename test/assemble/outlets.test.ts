import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleInput, compare } from '../../src/index.ts'
import { headline } from '../../src/report/index.ts'

const columns = (inputs: readonly ArticleInput[]): readonly string[] => {
  const r = compare(inputs)
  return E.isRight(r) ? r.right.outlets.map((o) => [o.siglum, o.name, ...o.via].join(' · ')) : [r.left.found]
}

const SAID = '“The bridge is shut,” said Ada Ortiz.'
const RELAYED = `KELL, (ST)_ Mayor Ada Ortiz met the council.\n\nAccording to RT, “the bridge is shut,” Ortiz stated.`

const table: readonly (readonly [fact: string, inputs: readonly ArticleInput[], columns: readonly string[]])[] = [
  ['a given siglum stays as it is given', [{ siglum: 'Fox News', outlet: 'Fox', text: SAID }], ['Fox News · Fox']],
  ['a long name is shortened to its initials', [{ outlet: 'Harbour Gazette', text: SAID }], ['HG · Harbour Gazette']],
  [
    'two articles of one outlet are two columns',
    [
      { outlet: 'RT', date: '2031-05-01', text: SAID },
      { outlet: 'RT', date: '2031-05-02', text: SAID },
    ],
    ['RT · RT', 'RT2 · RT'],
  ],
  ['a dateline names the outlet of a page that is not named', [{ text: RELAYED }], ['ST · ST', 'RT · RT · ST']],
  [
    'an outlet called by its kind alone has no column',
    [{ outlet: 'Star', text: '“The bridge is shut,” Ada Ortiz told farmers in Kell, according to state media.' }],
    ['Star · Star'],
  ],
  [
    'an outlet that is supplied and relayed too keeps its siglum and gets the next number',
    [
      { outlet: 'Harbour Gazette', text: SAID },
      { outlet: 'Radio Coast', text: '“The bridge is shut,” Ada Ortiz told the Harbour Gazette.' },
    ],
    ['HG · Harbour Gazette', 'RC · Radio Coast', 'HG2 · Harbour Gazette · Radio Coast'],
  ],
  [
    'a supplied name is used everywhere',
    [{ outlet: 'Syria Times', text: RELAYED }],
    ['ST · Syria Times', 'RT · RT · Syria Times'],
  ],
]

for (const [fact, inputs, expected] of table) test(fact, (t) => t.deepEqual(columns(inputs), expected))

test('an outlet that has a statement only from another is shown as relaying it', (t) => {
  const r = compare([{ text: RELAYED }])
  if (E.isLeft(r)) return t.fail(r.left.found)
  const row = r.right.coverage.find((c) => c.cells[1] === 'direct')
  return t.deepEqual(row?.cells, ['relayed', 'direct'])
})

test('an outlet is counted once, by whatever ways its words came', (t) => {
  const r = compare([
    { outlet: 'Harbour Gazette', text: SAID },
    { outlet: 'Radio Coast', text: '“The bridge is shut,” Ada Ortiz told the Harbour Gazette.' },
  ])
  if (E.isLeft(r)) return t.fail(r.left.found)
  t.regex(r.right.title, / in 2 outlets$/)
  return t.is(headline(r.right)[0]?.text, '2 articles from 2 outlets, 1 of them also as relayed by another.')
})

test('a paper that has an occasion only from another is at it all the same', (t) => {
  const said = { occasion: 'Council meeting', date: '2031-05-01' }
  const r = compare([
    { ...said, outlet: 'Northern Wire', text: `${SAID} “The ferry runs again,” Ben Holt said.` },
    { ...said, outlet: 'Tribune', text: 'According to Northern Wire, Ada Ortiz said: “The bridge is shut.”' },
  ])
  if (E.isLeft(r)) return t.fail(r.left.found)
  const tribune = r.right.outlets.findIndex((o) => o.name === 'Tribune')
  t.true(r.right.occasions[0]?.sigla.includes('Tribune'))
  return t.deepEqual(
    r.right.coverage.map((row) => row.cells[tribune]),
    ['relayed', 'absent'],
  )
})
