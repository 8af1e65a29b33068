/** What stands after the statements. */
import type { Report } from '../../model/index.ts'
import { shortened } from '../coverage.ts'
import { type Block, heading, listOf, plain } from './blocks.ts'

/** A statement by its siglum and its words; by its id where the report does not show it. */
const namesOf = (report: Report): ((id: string) => string) => {
  const known = new Map(
    report.comparisons.flatMap((c) =>
      c.witnesses.map((w) => [w.attribution.id, `${w.siglum} “${shortened(w.content)}”`] as const),
    ),
  )
  return (id) => known.get(id) ?? id
}

/** What stands after the statements: links not made, copies, decisions by hand, notices, how to read it all. */
export const closing = (report: Report): readonly Block[] => {
  const names = namesOf(report)
  return [
    ...listOf(
      'Links not made',
      report.unsure.map(
        (l) =>
          `${names(l.a)} and ${names(l.b)}: score ${l.score.toFixed(2)}; ${l.because.map((r) => `${r.feature}: ${r.detail}`).join('; ')}`,
      ),
    ),
    ...listOf(
      'Copies of one text',
      report.copies.map((ids) => ids.map(names).join(' · ')),
    ),
    ...listOf(
      'Made by hand',
      report.overrides.map((o) => `${o.override.action} (${o.outcome}): ${o.detail} Reason: ${o.override.reason}`),
    ),
    ...listOf(
      'Notices',
      report.notices.map(
        (x) =>
          `${x.siglum === null ? '' : `${x.siglum}: `}${x.message} (${x.rule}${x.span === null ? '' : `, characters ${x.span.start}–${x.span.end}`})`,
      ),
    ),
    heading(2, 'How to read this'),
    {
      _tag: 'Paragraph',
      line: plain(
        'Made from the supplied texts alone. “Not in the supplied text” says nothing about what an outlet published elsewhere. ' +
          'No version is the base text; the order of the outlets has no meaning. Characters count UTF-16 code units from the start of each article.',
      ),
    },
  ]
}
