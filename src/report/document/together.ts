/** The outlets taken together: beside the record, likeness of wording, reporting verbs. Described, never graded. */
import type { Report, Verb } from '../../model/index.ts'
import { carriersOf } from '../coverage.ts'
import { decimals, likenesses, withColumns } from '../likeness.ts'
import { type Block, heading, type Line, plain, strong } from './blocks.ts'

/** Who carries what of the record, and what else. */
const besideRecord = (report: Report): readonly Block[] => {
  const { record } = report
  if (record === null) return []
  const carriers = carriersOf(report)
  const all = report.comparisons.map(carriers)
  const held = all.filter((sigla) => sigla.includes(record)).length
  const rows = report.outlets.flatMap(({ siglum }): readonly (readonly Line[])[] => {
    if (siglum === record) return []
    const own = all.filter((sigla) => sigla.includes(siglum))
    const both = own.filter((sigla) => sigla.includes(record)).length
    return [[[strong(siglum)], plain(`${both} of ${held}`), plain(String(own.length - both))]]
  })
  return [
    heading(2, `Beside the record (${record})`),
    {
      _tag: 'Table',
      wide: 'stack',
      head: ['Outlet', 'Statements of the record it carries', 'Statements the record’s text does not have'].map(plain),
      rows,
    },
  ]
}

/** The share of words in common, outlet by outlet, with the number of statements it rests on. */
const likeness = (report: Report): readonly Block[] => {
  if (report.outlets.length < 2) return []
  const like = likenesses(withColumns(report), report.outlets.length)
  if (like.every((row) => row.every((cell) => cell === null))) return []
  return [
    heading(2, 'How alike the wordings are'),
    {
      _tag: 'Paragraph',
      line: plain(
        'Over the statements both outlets carry: the share of their words that stand at the same aligned place in the other’s version, from 0.00 (none) to 1.00 (all). n is the number of those statements.',
      ),
    },
    {
      _tag: 'Table',
      wide: 'join',
      head: [plain('Outlet'), ...report.outlets.map((o) => plain(o.siglum))],
      rows: report.outlets.map((o, a) => [
        [strong(o.siglum)],
        ...report.outlets.map((_, b): Line => {
          const cell = like[a]?.[b] ?? null
          if (a === b) return plain('same outlet')
          return plain(cell === null ? 'no statement in common' : `${decimals(cell.share)}, n = ${cell.n}`)
        }),
      ]),
    },
  ]
}

const tallied = (items: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const x of items) counts.set(x, (counts.get(x) ?? 0) + 1)
  const sorted = [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
  const rest = sorted.length > 24 ? `, ${sorted.length - 24} more` : ''
  return sorted.length === 0
    ? 'none'
    : `${sorted
        .slice(0, 24)
        .map(([x, n]) => `${x} ${n}`)
        .join(', ')}${rest}`
}

/** The verbs each outlet reports with, and their classes; each attribution counts once. */
const verbs = (report: Report): readonly Block[] => {
  const seen = new Set<string>()
  const bySiglum = new Map<string, Verb[]>(report.outlets.map((o) => [o.siglum, []]))
  for (const c of report.comparisons)
    for (const { siglum, attribution: a } of c.witnesses) {
      if (seen.has(a.id)) continue
      seen.add(a.id)
      const of = bySiglum.get(siglum) ?? bySiglum.get(siglum.replace(/ \d{1,6}$/, ''))
      if (a.verb !== null) of?.push(a.verb)
    }
  if ([...bySiglum.values()].every((of) => of.length === 0)) return []
  return [
    heading(2, 'Reporting verbs'),
    {
      _tag: 'Table',
      wide: 'stack',
      head: ['Outlet', 'Verbs', 'Classes'].map(plain),
      rows: report.outlets.map(({ siglum }) => {
        const of = bySiglum.get(siglum) ?? []
        return [[strong(siglum)], plain(tallied(of.map((v) => v.lemma))), plain(tallied(of.flatMap((v) => v.classes)))]
      }),
    },
  ]
}

export const together = (report: Report): readonly Block[] => [
  ...besideRecord(report),
  ...likeness(report),
  ...verbs(report),
]
