import test from 'ava'
import { find, link } from '../../src/link/index.ts'
import type { Statement } from '../../src/model/index.ts'

const many = (n: number, text: (i: number) => string): readonly Statement[] =>
  Array.from({ length: n }, (_, i) => ({ id: `s${String(i).padStart(7, '0')}`, text: text(i) }))

test('a hundred thousand copies of one statement are one utterance', (t) => {
  const { utterances } = link(many(100_000, () => 'The ferry to the islands will not sail before noon on Monday'))
  t.is(utterances.length, 1)
  t.is(utterances[0]?.members.length, 100_000)
})

test('a hundred thousand statements of one word do not collapse', (t) => {
  t.is(link(many(100_000, (i) => `w${i}x`)).utterances.length, 100_000)
})

const scripts = [
  'Мост откроют весной',
  '市长说春天开放大桥',
  'سيفتح الجسر في الربيع',
  'पुल वसंत में खुलेगा',
  'Η γέφυρα ανοίγει',
]
for (const [name, text, utterances] of [
  ['empty texts', () => '', 1],
  ['words of grammar alone', (i: number) => `it is what it is${' the'.repeat(i % 7)}`, 1],
  ['five statements in five scripts', (i: number) => scripts[i % 5] ?? '', 5],
] as const)
  test(`a hundred thousand ${name} are ${utterances}`, (t) => {
    const found = link(many(100_000, text)).utterances
    t.is(found.length, utterances)
    t.is(
      found.reduce((n, u) => n + u.members.length, 0),
      100_000,
    )
  })

test('numbered statements in five scripts stand in an utterance each time', (t) => {
  const found = link(many(100_000, (i) => `${scripts[i % 5] ?? ''} ${i}`)).utterances
  t.is(new Set(found.flatMap((u) => u.members)).size, 100_000)
})

test('a thousand variants of one statement are one utterance', (t) => {
  const { utterances } = link(
    many(
      1000,
      (i) =>
        `The ferry to the northern islands will not sail before noon on Monday because of the storm, said ship ${i}`,
    ),
  )
  t.true((utterances[0]?.members.length ?? 0) > 990)
})

for (const [name, texts] of [
  ['nothing', []],
  ['one statement', ['Fares stay as they are']],
  ['empty texts', ['', '', ' ']],
  ['words of grammar', ['the of and', 'of the and', 'and but or']],
  [
    'other scripts',
    ['Мост откроют весной', 'Мост будет открыт весной', '市长说春天开放大桥', 'سيفتح الجسر في الربيع', 'पुल वसंत में खुलेगा'],
  ],
  ['marks', ['?!', '…', '\ud800', '\u0301\u0301']],
] as const)
  test(`${name}: every statement stands in an utterance`, (t) => {
    const given = texts.map((text, i) => ({ id: `s${i}`, text }))
    const members = link(given).utterances.flatMap((u) => u.members)
    t.deepEqual(
      members.toSorted(),
      given.map((s) => s.id),
    )
  })

test('find ranks the nearest statement first, and an equal text scores 1', (t) => {
  const pool = many(500, (i) => `Line ${i} of the tram will run again from stop ${i * 7} in the spring`).concat({
    id: 'x',
    text: 'The mayor promised a swimming bath for the northern quarter',
  })
  const ask = find(pool)
  t.is(ask('a swimming bath was promised to the northern quarter by the mayor')[0]?.statement.id, 'x')
  t.deepEqual(ask('The mayor promised a swimming bath for the northern quarter')[0]?.score, 1)
  t.deepEqual(ask('zzz'), [])
  t.deepEqual(find([])('anything'), [])
})
