/** What stands before the statements: occasions, articles, who carries what. */
import type { Report } from '../../model/index.ts'
import { CARRIAGE } from '../coverage.ts'
import { afterSiglum, withVia } from '../places.ts'
import { type Block, heading, type Line, named, plain, run, strong } from './blocks.ts'

export const occasions = (report: Report): readonly Block[] =>
  report.occasions.length === 0
    ? []
    : [
        {
          _tag: 'List',
          items: report.occasions.map((o) =>
            plain(`${o.label}${o.date === null ? '' : ` (${o.date})`}: ${o.sigla.join(', ')}`),
          ),
        },
      ]

export const articles = (report: Report): readonly Block[] => [
  heading(2, 'Articles'),
  {
    _tag: 'Table',
    wide: 'stack',
    head: ['', 'Outlet', 'Title', 'Published', 'Language', 'Words', 'Address', 'SHA-256'].map(plain),
    rows: report.sources.map(({ article: a, words, sha256 }) => [
      [strong(a.siglum)],
      ...[withVia(a.outlet ?? a.siglum, a.via), a.title ?? '', a.date ?? '', a.language, String(words)].map(plain),
      a.url === null ? plain('') : [{ ...run(a.url), href: a.url }],
      plain(sha256),
    ]),
  },
  ...(report.outlets.some((o) => o.via.length > 0)
    ? [
        {
          _tag: 'List' as const,
          items: report.outlets
            .filter((o) => o.via.length > 0)
            .map((o): Line => [strong(o.siglum), run(afterSiglum(o.siglum, o.name, o.via))]),
        },
      ]
    : []),
]

export const coverage = (report: Report): readonly Block[] => {
  const byId = new Map(
    report.comparisons.map((c, i): readonly [string, Line] => [c.id, [run(`${i + 1}. `), ...named(c)]]),
  )
  return [
    heading(2, 'Who carries what'),
    {
      _tag: 'Table',
      wide: 'join',
      head: [plain('Statement'), ...report.outlets.map((o) => plain(o.siglum))],
      rows: report.coverage.map((row) => [
        byId.get(row.comparison) ?? plain(row.comparison),
        ...report.outlets.map((_, i) => {
          const { letter, words } = CARRIAGE[row.cells[i] ?? 'absent']
          return plain(`${letter} ${words}`)
        }),
      ]),
    },
  ]
}
