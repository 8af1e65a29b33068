/** The likeness of wording as a picture, with the number and its n in every cell. */
import type { Report } from '../../model/index.ts'
import { el } from '../markup.ts'
import { tint } from '../columns.ts'
import { decimals, likenesses, withColumns } from '../likeness.ts'
import { inlineSafe, label, type Picture, standalone, widthOf } from './picture.ts'

const CELL = 92
const ROW = 54

export const heatMap = (report: Report): Picture => {
  const names = report.outlets.map((o) => inlineSafe(o.siglum))
  const like = likenesses(withColumns(report), names.length)
  const left = Math.max(60, ...names.map((n) => widthOf(n) + 18)) + 14
  const cell = Math.max(CELL, ...names.map((n) => widthOf(n) + 26))
  const chip = (i: number, x: number, y: number) => {
    const name = names[i] ?? ''
    const width = widthOf(name) + 18
    return el`<g class="${tint(i)}"><rect class="chip" x="${x}" y="${y}" width="${width}" height="22" rx="4"/><text class="chipt mid" x="${x + width / 2}" y="${y + 15}">${name}</text></g>`
  }
  const body = names.map((_, a) => {
    const y = 40 + a * ROW
    return el`<g>${chip(a, 0, y + 14)}${names.map((__, b) => {
      const x = left + b * cell
      const found = like[a]?.[b] ?? null
      const frame = el`<rect class="box" x="${x}" y="${y}" width="${cell - 4}" height="${ROW - 4}"/>`
      if (a === b) return el`${frame}${label(x + cell / 2 - 2, y + 30, 'small soft mid', 'same')}`
      if (found === null) return el`${frame}${label(x + cell / 2 - 2, y + 30, 'small soft mid', 'none shared')}`
      return el`${frame}<rect class="tone" x="${x}" y="${y}" width="${cell - 4}" height="${ROW - 4}" opacity="${(found.share * 0.28).toFixed(3)}"/>${label(x + cell / 2 - 2, y + 23, 'strong mid', decimals(found.share))}${label(x + cell / 2 - 2, y + 40, 'small mid', `n = ${found.n}`)}`
    })}</g>`
  })
  return {
    width: Math.max(440, left + names.length * cell),
    height: 44 + names.length * ROW + 18,
    title: 'Likeness of wording',
    description:
      'Over the statements both outlets carry: the share of their words that stand at the same aligned place in the other’s version. n: the number of those statements.',
    body: [
      ...names.map((_, i) => chip(i, left + i * cell, 8)),
      ...body,
      label(
        0,
        40 + names.length * ROW + 14,
        'small soft',
        'Share of words at the same aligned place; n: statements both carry.',
      ),
    ],
  }
}

/** The likeness of every two outlets, the number in every cell, as one SVG picture. */
export const heatMapSvg = (report: Report): string => standalone(heatMap(report))
