import test from 'ava'
import { shortened } from '../../src/report/coverage.ts'

const rows: readonly (readonly [text: string, shown: string])[] = [
  ['“We will not raise fares,”', 'We will not raise fares'],
  ['that the plan had “no merit,”', 'that the plan had “no merit”'],
  ['the plan had “no merit.”', 'the plan had “no merit”'],
  ['“No merit” in the plan.', '“No merit” in the plan'],
  ['“No merit” and “no use.”', '“No merit” and “no use”'],
  [
    '“Never again will we in this old port, which has waited, pay” for it.',
    '“Never again will we … waited, pay” for it',
  ],
  [
    'that what they had heard “in the old hall was no answer to the question of the fares.”',
    'that what they had … question of the fares',
  ],
]
for (const [text, shown] of rows) test(`in lists, ${text} is ${shown}`, (t) => t.is(shortened(text), shown))
