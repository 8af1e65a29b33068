/**
 * The ways the words came: speaker → outlet → the outlets that relay it, as far as the supplied texts say.
 * Columns are steps; an edge is as many statements as stand beside it.
 */
import type { Report } from '../../model/index.ts'
import { el, type Html } from '../html/markup.ts'
import { clipped, label, type Picture, standalone, widthOf } from './picture.ts'

const SPEAKERS = 12
const ROW = 46
const BOX = 30
const COLUMN_GAP = 110
const DEEPEST = 8

interface Edge {
  readonly from: string
  readonly to: string
  n: number
}

const columnOf = (report: Report): ReadonlyMap<string, number> => new Map(report.outlets.map((o, i) => [o.siglum, i]))

/** The edges with their numbers of statements: keys are `s:` speaker, `o:` outlet's name. */
const edgesOf = (report: Report): readonly Edge[] => {
  const columns = columnOf(report)
  const edges = new Map<string, Edge>()
  const add = (from: string, to: string): void => {
    const key = JSON.stringify([from, to])
    const edge = edges.get(key)
    if (edge) edge.n += 1
    else edges.set(key, { from, to, n: 1 })
  }
  const spoken = new Map<string, number>()
  for (const c of report.comparisons) spoken.set(c.speaker ?? '', (spoken.get(c.speaker ?? '') ?? 0) + 1)
  const ranked = [...spoken].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
  const named = new Set(ranked.slice(0, SPEAKERS))
  const rest = ranked.length - named.size
  for (const c of report.comparisons) {
    const speaker = c.speaker ?? ''
    const from = named.has(speaker) ? `s:${speaker === '' ? 'speaker not named' : speaker}` : `s:${rest} more speakers`
    const seen = new Set<number>()
    for (const w of c.witnesses) {
      const column = columns.get(w.siglum) ?? columns.get(w.siglum.replace(/ \d{1,6}$/, '')) ?? -1
      const outlet = report.outlets[column]
      if (!outlet || seen.has(column)) continue
      seen.add(column)
      const chain = [outlet.name, ...[...outlet.via].reverse()].slice(0, DEEPEST)
      add(from, `o:${chain[0] ?? ''}`)
      for (let i = 1; i < chain.length; i++)
        if (chain[i] !== chain[i - 1]) add(`o:${chain[i - 1] ?? ''}`, `o:${chain[i] ?? ''}`)
    }
  }
  return [...edges.values()]
}

/** The step of every node: one more than the deepest node before it; rounds are bounded, so a circle ends too. */
const stepsOf = (edges: readonly Edge[]): ReadonlyMap<string, number> => {
  const step = new Map<string, number>()
  for (const { from, to } of edges) for (const key of [from, to]) step.set(key, key.startsWith('s:') ? 0 : 1)
  for (let round = 0; round < DEEPEST; round++)
    for (const { from, to } of edges) {
      const next = Math.min(DEEPEST, (step.get(from) ?? 0) + 1)
      if ((step.get(to) ?? 0) < next) step.set(to, next)
    }
  return step
}

/** The provenance of all statements of a report. */
export const provenance = (report: Report): Picture => {
  const edges = edgesOf(report)
  const step = stepsOf(edges)
  const depth = Math.max(1, ...step.values())
  const columns = Array.from({ length: depth + 1 }, (_, d) =>
    [...step].filter(([, s]) => s === d).map(([key]) => ({ key, text: clipped(key.slice(2), 28) })),
  ).filter((c) => c.length > 0)
  const tall = Math.max(...columns.map((c) => c.length)) * ROW
  const at = new Map<string, { x: number; y: number; width: number }>()
  let x = 0
  const nodes: Html[] = []
  for (const column of columns) {
    const width = Math.max(...column.map((n) => widthOf(n.text) + 24))
    const top = 30 + (tall - column.length * ROW) / 2
    for (const [i, { key, text }] of column.entries()) {
      const y = Math.round(top + i * ROW)
      at.set(key, { x, y, width })
      nodes.push(
        el`<g><rect class="box" x="${x}" y="${y}" width="${width}" height="${BOX}" rx="${key.startsWith('s:') ? 15 : 4}"/>${label(x + width / 2, y + 19.5, 'mid', text)}</g>`,
      )
    }
    x += width + COLUMN_GAP
  }
  const wide = x - COLUMN_GAP
  const lines = edges.map(({ from, to, n }) => {
    const [a, b] = [at.get(from), at.get(to)]
    if (!a || !b) return el``
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + BOX / 2, b.x, b.y + BOX / 2]
    const bend = Math.max(40, (x2 - x1) / 2)
    return el`<g><path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>${label((x1 + x2) / 2, (y1 + y2) / 2 + 4, 'small soft mid halo', String(n))}</g>`
  })
  return {
    width: Math.max(wide, 200),
    height: tall + 30,
    title: 'Provenance',
    description: `${edges.map((e) => `${clipped(e.from.slice(2), 40)} to ${clipped(e.to.slice(2), 40)}: ${e.n}`).join('; ')}.`,
    body: [
      label(0, 14, 'small soft', 'speaker'),
      label(Math.max(wide, 200), 14, 'small soft end', 'to the reader'),
      ...lines,
      ...nodes,
    ],
  }
}

export const provenanceSvg = (report: Report): string => standalone(provenance(report))
