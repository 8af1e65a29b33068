/**
 * One press conference in five outlets: a transcript, two reporters, a radio summary, and a paper that relays an agency.
 * In: examples/texts/five. Out: who carries what, by which way the words came, and how each statement is worded.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { compareWith, type Report, showFailure } from 'variorum'
import { readArticles } from 'variorum/node'
import { apparatus, CARRIAGE, headline, labelOf, showEntry } from 'variorum/report'

const shown = (report: Report): string => {
  const sigla = report.outlets.map((outlet) => outlet.siglum.padEnd(4)).join('')
  const rows = report.comparisons.map((comparison, i) => {
    const cells = report.coverage[i]?.cells.map((cell) => CARRIAGE[cell].letter.padEnd(4)) ?? []
    const entries = apparatus('none')(report)(comparison).map((entry) => `${' '.repeat(28)}${showEntry(entry)}`)
    return [`${cells.join('').padEnd(28)}${labelOf(comparison)}`, ...entries].join('\n')
  })
  const ways = report.outlets.filter(({ via }) => via.length > 0)
  return [
    ...headline(report).map((sentence) => sentence.text),
    '',
    sigla,
    ...rows,
    '',
    ...ways.map(({ siglum, name, via }) => `${siglum} is ${name} via ${via.join(' via ')}`),
    Object.values(CARRIAGE)
      .map(({ letter, words }) => `${letter} ${words}`)
      .join(' · '),
  ].join('\n')
}

const result = await pipe(
  readArticles(['examples/texts/five']),
  TE.chainEitherK(({ records }) => compareWith({ record: 'CR' })(records)),
)()

console.log(pipe(result, E.match(showFailure, shown)))
