/**
 * Decisions by hand: a person who knows better says so, with a reason, and the report lists it.
 * In: two short texts, and decisions addressed by quotation. Out: the links before and after, and what became of each decision.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { compare, compareWith, decodeOverrides, type Report, showFailure } from 'variorum'

const articles = [
  { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
  { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
]
const decisions = decodeOverrides('decisions.json')({
  version: 1,
  overrides: [
    {
      action: 'unlink',
      at: [
        { outlet: 'Gazette', exact: 'We will not raise fares' },
        { outlet: 'Herald', exact: 'We will never raise the fares' },
      ],
      reason: 'Said on two different days, see the minutes.',
    },
  ],
})

const shown = (report: Report): string =>
  [
    `${report.comparisons.length} statement(s)`,
    ...report.overrides.map((o) => `${o.override.action} (${o.outcome}): ${o.detail} ${o.override.reason}`),
  ].join('\n')

console.log(pipe(compare(articles), E.match(showFailure, shown)))
console.log(
  pipe(
    decisions,
    E.chain((overrides) => compareWith({ overrides })(articles)),
    E.match(showFailure, shown),
  ),
)
