/**
 * A table for a spreadsheet: every difference a row.
 * In: examples/texts/three. Out: differences.csv of the CSV package (the other tables stand beside it).
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compare, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { toCsv } from 'variorum/report'

const result = await pipe(
  readArticles(['examples/texts/three']),
  TE.chainEitherK(({ records }) => compare(records)),
)()
if (E.isLeft(result)) console.log(showFailure(result.left))
else {
  const files = toCsv(result.right)
  console.log(Object.keys(files).join(', '))
  console.log(files['differences.csv'])
}
