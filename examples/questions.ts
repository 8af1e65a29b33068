/**
 * The questions researchers ask, as filters: each takes a report and gives one with fewer statements or differences.
 * In: examples/texts/five. Out: the answers.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compare, type Report, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { type Filter, labelOf, questions as ask, type Selection } from 'variorum/report'

const statements = (question: string, filter: Filter) => (report: Report) =>
  [question, ...filter(report).comparisons.map((comparison) => `  ${labelOf(comparison)}`)].join('\n')

const readings = (question: string, selection: Selection) => (report: Report) =>
  [
    question,
    ...selection(report).map(({ difference: { kind, readings } }) => {
      const words = readings.map((reading) => reading?.text ?? 'no words here')
      return `  ${kind}: ${[...new Set(words)].join(' · ')}`
    }),
  ].join('\n')

const questions = [
  statements('Statements that the City Record alone carries:', ask.onlyIn('CR')),
  statements('Statements whose versions differ in a number:', ask.ofKinds(['quantity'])),
  readings('Readings that Northern Wire alone has:', ask.readingsOnly('NW')),
  readings('Where City Record and Gazette agree against Northern Wire:', ask.agreeAgainst('CR', 'HG')('NW')),
]

const result = await pipe(
  readArticles(['examples/texts/five']),
  TE.chainEitherK(({ records }) => compare(records)),
)()
if (E.isLeft(result)) console.log(showFailure(result.left))
else for (const answer of questions) console.log(answer(result.right))
