/**
 * One page that relays three outlets.
 * In: examples/texts/khmeimim.txt (an excerpt of the page "Presidents Assad-Putin Sochi Summit", Syria Times, 2018).
 * Out: the whole report as text: coverage first, then every statement.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compare, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { toText } from 'variorum/report'

const program = pipe(
  readArticles(['examples/texts/khmeimim.txt']),
  TE.chainEitherK(({ records }) => compare(records)),
)

console.log(pipe(await program(), E.match(showFailure, toText)))
