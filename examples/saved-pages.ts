/**
 * A report from a folder of saved web pages.
 * In: examples/pages, two saved pages with their navigation, metadata and footers. Out: what was read from each, as Markdown.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compare, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { toMarkdown } from 'variorum/report'

const result = await pipe(
  readArticles(['examples/pages']),
  TE.chainEitherK(({ records }) => compare(records)),
)()

console.log(pipe(result, E.match(showFailure, toMarkdown)))
