import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'

const frame = (slot: string): string => `the council counted ${slot} before the vote closed`

const found = (x: string, y: string): readonly string[] =>
  classify(
    collate([
      { siglum: 'A', content: frame(x), mode: 'indirect' },
      { siglum: 'B', content: frame(y), mode: 'indirect' },
    ]),
  ).map((d) => d.kind)

/** Equal values in another dress. */
const equal: readonly (readonly [string, string])[] = [
  ['12,000 ballots', 'twelve thousand ballots'],
  ['12,000 ballots', '12k ballots'],
  ['1.5 million ballots', '1,500,000 ballots'],
  ['twenty-five ballots', '25 ballots'],
  ['3 percent of ballots', '3% of ballots'],
  ['8 per cent of ballots', 'eight percent of ballots'],
  ['a dozen ballots', '12 ballots'],
  ['the 3rd ballot', 'the third ballot'],
  ['two hundred and ten ballots', '210 ballots'],
  ['12 000 ballots', '12,000 ballots'],
  ['two and a half million ballots', '2.5 million ballots'],
  ['half of the ballots', '50 percent of the ballots'],
  ['one in five ballots', '20 percent of ballots'],
  ['two-thirds of the ballots', 'two thirds of the ballots'],
  ['ballots twice', 'ballots two times'],
  ['ballots over a decade', 'ballots over 10 years'],
  ['ballots of the 1990s', 'ballots of the nineties'],
  ['ballots at 4 p.m.', 'ballots at 16:00'],
  ['ballots on Nov. 20', 'ballots on November 20th'],
  ['€20m of ballots', '€20 million of ballots'],
]
for (const [x, y] of equal) test(`${x} is ${y}`, (t) => t.deepEqual([...new Set(found(x, y))], ['orthography']))

/** Other values, bounds, units, dates, quantifiers. */
const different: readonly (readonly [string, string])[] = [
  ['300 ballots', '250 ballots'],
  ['nearly 300 ballots', '300 ballots'],
  ['nearly 300 ballots', 'more than 250 ballots'],
  ['nearly 300 ballots', 'more than 300 ballots'],
  ['at least 40 ballots', 'up to 40 ballots'],
  ['3 percent of ballots', '3 percentage points of ballots'],
  ['$40 a ballot', '€40 a ballot'],
  ['10 to 15 ballots', '10 to 20 ballots'],
  ['10–15 ballots', '12 ballots'],
  ['ballots for two weeks', 'ballots for two months'],
  ['ballots on Monday', 'ballots on Tuesday'],
  ['ballots in May', 'ballots in June'],
  ['ballots of May 4, 2017', 'ballots of May 4, 2018'],
  ['all ballots', 'most ballots'],
  ['some ballots', 'many ballots'],
  ['dozens of ballots', 'hundreds of ballots'],
  ['the first ballot', 'the second ballot'],
  ['40 ballots', 'forty-one ballots'],
  ['at least 40 ballots', 'at most 40 ballots'],
  ['-5 ballots', '5 ballots'],
  ['1,500 ballots', '1.500 ballots'],
  ['15 million ballots', '1.5 million ballots'],
  ['a third of the ballots', 'half of the ballots'],
  ['one in five ballots', 'one in six ballots'],
  ['ballots of the 1990s', 'ballots of the eighties'],
  ['ballots at 4 p.m.', 'ballots at 4 a.m.'],
  ['ballots doubled', 'ballots tripled'],
  ['ballots over 20 km', 'ballots over 20 miles'],
  ['20 November', '21 November'],
]
for (const [x, y] of different)
  test(`${x} is not ${y}`, (t) => t.true(found(x, y).includes('quantity'), found(x, y).join()))

test('a date in another order of its parts is the same date', (t) => {
  t.deepEqual(found('ballots of May 4', 'ballots of 4 May'), ['orthography'])
})

test('a lower-case may is no month, a sun no Sunday, a second no number of minutes', (t) => {
  t.false(found('what may come', 'what might come').includes('quantity'))
  t.false(found('the sun', 'the moon').includes('quantity'))
})

test('us before a sum is a pronoun, US a part of it', (t) => {
  const cue = (x: string, y: string): string | null | undefined =>
    classify(
      collate([
        { siglum: 'A', content: x, mode: 'indirect' },
        { siglum: 'B', content: y, mode: 'indirect' },
      ]),
    )[0]
      ?.readings.map((r) => r?.text)
      .join(' ~ ')
  t.is(cue('the work cost us €20 in all', 'the work cost us $20 in all'), '€20 ~ $20')
  t.is(cue('the work cost US$20 in all', 'the work cost US$30 in all'), 'US$20 ~ US$30')
})
