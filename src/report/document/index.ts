/** The report as a list of blocks, in reading order: articles, glance, coverage, statements, the outlets together, the rest. */
import type { Report } from '../../model/index.ts'
import { headline } from '../headline.ts'
import type { WordOptions } from '../options.ts'
import { placesOf } from '../places.ts'
import { titleParts } from '../title.ts'
import { apart, type Block, heading, listOf, run } from './blocks.ts'
import { closing } from './closing.ts'
import { articles, coverage, occasions } from './opening.ts'
import { together } from './together.ts'
import { statement } from './statement.ts'

export type { Block, Line, Run, Tone } from './blocks.ts'

/** The whole report as blocks, in reading order; one statement at a time, so that a large report is never held twice. */
export function* documentOf(report: Report, options: WordOptions): Generator<Block> {
  const places = placesOf(report)
  yield heading(
    1,
    titleParts(report).map((p) => (p.of === 'name' ? apart(p.text) : run(p.text))),
  )
  yield* occasions(report)
  yield* articles(report)
  yield* listOf(
    'At a glance',
    headline(report).map((s) => s.text),
  )
  yield* coverage(report)
  yield heading(2, 'Statements')
  const write = statement(report, places, options)
  for (const [n, c] of report.comparisons.entries()) yield* write(c, n)
  yield* together(report)
  yield* closing(report)
}
