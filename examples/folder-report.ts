/**
 * A folder of articles to one HTML report.
 * In: examples/texts/three, one article of one outlet a file. Out: a report (a path may be given), and what it holds.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compareWith, showFailure } from 'variorum'
import { readArticles, writeReport } from 'variorum/node'
import { headline, toHtml } from 'variorum/report'

const path = process.argv[2] ?? join(tmpdir(), 'variorum-folder-report.html')

const program = pipe(
  readArticles(['examples/texts/three']),
  TE.chainEitherK(({ records }) => compareWith({ title: 'Khmeimim, three outlets' })(records)),
  TE.chainFirst((report) => writeReport(path)(toHtml(report))),
)

const result = await program()
if (E.isLeft(result)) console.log(showFailure(result.left))
else for (const sentence of headline(result.right)) console.log(sentence.text)
