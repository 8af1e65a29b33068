import test from 'ava'
import { dayBeside } from '../../../src/report/html/bits.ts'

test('a day stands beside the name of an occasion unless the name tells it', (t) => {
  for (const [label, date, told] of [
    ['Harbour Hall', '2017-12-11', '11 December 2017'],
    ['Harbour Hall, December 11, 2017', '2017-12-11', null],
    ['Harbour Hall, December 12, 2017', '2017-12-11', '11 December 2017'],
    ['Harbour Hall, 11 December', '2017-12-11', '11 December 2017'],
    ['Harbour Hall, November 20', '--11-20', null],
    ['Hall 11, December 2017', '2017-12', null],
    [null, '2017-12-11', '11 December 2017'],
    ['Harbour Hall', null, null],
  ] as const)
    t.is(dayBeside(label, date), told, label ?? '')
})
