/**
 * A TEI P5 edition by parallel segmentation, ready for an edition viewer such as EVT.
 * In: examples/texts/three. Out: the apparatus of the statements that more than one outlet carries.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compare, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { toTei } from 'variorum/report'

const result = await pipe(
  readArticles(['examples/texts/three']),
  TE.chainEitherK(({ records }) => compare(records)),
)()
if (E.isLeft(result)) console.log(showFailure(result.left))
else {
  const { comparisons, coverage } = result.right
  const shared = comparisons.filter((c) => c.witnesses.length > 1)
  const ids = new Set(shared.map((c) => c.id))
  console.log(
    toTei({ ...result.right, comparisons: shared, coverage: coverage.filter((row) => ids.has(row.comparison)) }),
  )
}
