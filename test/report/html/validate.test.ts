import test from 'ava'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Report } from '../../../src/model/index.ts'
import { toHtml } from '../../../src/report/html/index.ts'
import { fares } from '../fixtures/fares.ts'
import { made } from '../fixtures/made.ts'

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }))

const REPORTS: readonly (readonly [string, Report])[] = [
  ['three outlets', fares],
  ['many outlets, right-to-left names, a record', made({ statements: 8, outlets: 9 })],
  ['a hundred and thirty statements', made({ statements: 130, outlets: 2 })],
  ['one outlet', made({ statements: 3, outlets: 1 })],
  ['nothing', { ...fares, comparisons: [], coverage: [], sources: [], outlets: [], occasions: [] }],
  [
    'names made of markup',
    made({ statements: 3, outlets: 3, names: ['<b>"x"</b>', "a' onclick='x", '&lt;\u202e--><!--'] }),
  ],
]
for (const [name, report] of REPORTS)
  test(`html-validate finds nothing in a report of ${name}`, async (t) => {
    const { results } = await validator.validateString(toHtml(report))
    t.deepEqual(
      results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`)),
      [],
    )
  })
