import test from 'ava'
import { resolved } from './marked.ts'

const day = (text: string, date: string | null = '2024-05-08'): (string | null)[] =>
  resolved(text, { date }).attributions.map((a) => a.date)

const rows: readonly (readonly [
  fact: string,
  text: string,
  published: string | null,
  days: readonly (string | null)[],
])[] = [
  [
    'a weekday is the nearest up to the article',
    '[[Roe]] said on Tuesday that it rained.',
    '2024-05-08',
    ['2024-05-07'],
  ],
  ['the article’s own weekday', '[[Roe]] said on Wednesday that it rained.', '2024-05-08', ['2024-05-08']],
  ['yesterday', '[[Roe]] said yesterday that it rained.', '2024-05-08', ['2024-05-07']],
  ['a full date', 'On March 3, 2021, [[Roe]] said that it rained.', '2024-05-08', ['2021-03-03']],
  ['a day before a month', 'On 3 March 2021 [[Roe]] said that it rained.', null, ['2021-03-03']],
  ['a day lately gone by takes the year', 'On May 2, [[Roe]] said that it rained.', '2024-05-08', ['2024-05-02']],
  ['a day long gone by takes none', 'On November 20, [[Roe]] said that it rained.', '2024-05-08', ['--11-20']],
  ['a day without any year', 'On November 20, [[Roe]] said that it rained.', null, ['--11-20']],
  ['a weekday without the article’s date', '[[Roe]] said on Tuesday that it rained.', null, [null]],
  ['a year', 'In 2015, [[Roe]] said that it rained.', '2024-05-08', ['2015']],
  ['a year of something else', '[[Roe]], who left in 2015, said that it rained.', '2024-05-08', ['2024-05-08']],
  ['weeks ago', 'Two weeks ago [[Roe]] said that it rained.', '2024-05-08', [null]],
  [
    'the day of a fire is not that of what is said of it',
    'The toll of Tuesday’s fire rose. [[Roe]] said that it rained.',
    '2024-05-08',
    ['2024-05-08'],
  ],
  [
    'the day of a debate is that of what is said there',
    'The mayor won Tuesday’s debate. [[Roe]] said that it rained.',
    '2024-05-08',
    ['2024-05-07'],
  ],
  [
    'the day goes on with its speaker',
    '[[Roe]] said on Tuesday it rained. [[Roe]] went on.',
    '2024-05-08',
    ['2024-05-07', '2024-05-07'],
  ],
]
for (const [fact, text, published, days] of rows) test(fact, (t) => t.deepEqual(day(text, published), [...days]))

const met =
  'LIMA, (ST)_ The presidents held a summit meeting at Lima.\n\n[[Roe]] spoke.\n\nOn March 3, 2021, they met at Callao Airbase.\n\n[[Roe]] spoke.\n\nAccording to RT, “Go,” [[Roe]] said.\n\nIt came a week after his statement on ships. [[Roe]] spoke.\n\nOn May 4, the two had talks. They were in Cusco.\n\n[[Roe]] spoke.'

test('meetings part an article into occasions, alike for all who relay one', (t) => {
  t.deepEqual(
    resolved(met).attributions.map((a) => [a.outlet, a.occasion, a.date]),
    [
      ['ST', 'Lima', null],
      ['ST', 'Callao Airbase, March 3, 2021', '2021-03-03'],
      ['RT', 'Callao Airbase, March 3, 2021', '2021-03-03'],
      ['RT', null, null],
      ['RT', 'Cusco, May 4', '--05-04'],
    ],
  )
})

test('an occasion without a day takes the article’s', (t) => {
  t.is(resolved(met, { date: '2021-04-01' }).attributions[0]?.date, '2021-04-01')
})

test('an occasion that is supplied is used', (t) => {
  t.deepEqual(
    resolved('[[Roe]] spoke.', { occasion: 'Lima summit' }).attributions.map((a) => a.occasion),
    ['Lima summit'],
  )
})

test('most news opens no occasion', (t) => {
  t.deepEqual(
    resolved('WASHINGTON — The talks failed, [[Roe]] said.').attributions.map((a) => a.occasion),
    [null],
  )
})

test('the day and the place of filing are no occasion', (t) => {
  t.deepEqual(
    resolved('LIMA, June 3 (Reuters) - The talks in Geneva failed, [[Roe]] said.').attributions.map((a) => a.occasion),
    [null],
  )
})
