/** The coverage as a picture: a letter and a word in every cell. */
import type { Report } from '../../model/index.ts'
import { tint } from '../columns.ts'
import { CARRIAGE, carried, labelOf } from '../coverage.ts'
import { el } from '../markup.ts'
import { clipped, inlineSafe, label, type Picture, standalone, widthOf } from './picture.ts'

const ROW = 30
const LIMIT = 400
const CELL = 178

export const coverage = (report: Report): Picture => {
  const cells = new Map(report.coverage.map((row) => [row.comparison, row.cells]))
  const statements = report.comparisons.slice(0, LIMIT)
  const names = statements.map((c) => clipped(`${c.speaker === null ? '' : `${c.speaker}: `}${labelOf(c)}`, 62))
  const left = Math.max(120, ...names.map((n) => widthOf(n))) + 16
  const head = report.outlets.map((o, i) => {
    const name = inlineSafe(o.siglum)
    const width = Math.min(CELL - 12, widthOf(name) + 18)
    return el`<g class="${tint(i)}"><rect class="chip" x="${left + i * CELL}" y="6" width="${width}" height="22" rx="4"/><text class="chipt mid" x="${left + i * CELL + width / 2}" y="21">${name}</text></g>`
  })
  const rows = statements.map((s, r) => {
    const y = 56 + r * ROW
    return el`<g><path class="rule" d="M0 ${y - 19}H${left + report.outlets.length * CELL}"/>${label(0, y, 'serif', names[r] ?? '')}${report.outlets.map(
      (_, o) => {
        const cell = cells.get(s.id)?.[o] ?? 'absent'
        const { letter, words } = CARRIAGE[cell]
        const silent = !carried(cell)
        return el`${label(left + o * CELL + 8, y, `mid ${silent ? 'soft' : 'strong'}`, letter)}${label(left + o * CELL + 22, y, `small ${silent ? 'soft' : ''}`, words)}`
      },
    )}</g>`
  })
  const more = report.comparisons.length - statements.length
  return {
    width: left + report.outlets.length * CELL,
    height: 56 + statements.length * ROW,
    title: `Coverage: ${report.comparisons.length} statements, ${report.outlets.length} outlets`,
    description: `How each outlet carries each statement${more > 0 ? `; ${more} further statements are not drawn` : ''}.`,
    body: [...head, ...rows],
  }
}

/** The coverage matrix as one SVG picture. */
export const coverageSvg = (report: Report): string => standalone(coverage(report))
