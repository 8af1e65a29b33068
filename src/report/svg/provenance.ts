/**
 * The ways the words came: speaker → outlet → the outlets that relay it, as far as the supplied texts say.
 * Columns are steps; an edge is as many statements as stand beside it.
 */
import type { Report } from '../../model/index.ts'
import { el, type Html } from '../markup.ts'
import { columnsOf } from '../columns.ts'
import { clipped, label, type Picture, standalone, widthOf } from './picture.ts'

const SPEAKERS = 12
const UNNAMED = 'speaker not named'
const ROW = 46
const BOX = 30
const COLUMN_GAP = 110
const WIDER = 160
const DEEPEST = 8

interface Edge {
  readonly from: string
  readonly to: string
  n: number
}

/** The edges with their numbers of statements: keys are `s:` speaker, `o:` outlet's name. */
const edgesOf = (report: Report): readonly Edge[] => {
  const columnOf = columnsOf(report)
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
    const from = named.has(speaker) ? `s:${speaker === '' ? UNNAMED : speaker}` : `s:${rest} more speakers`
    const seen = new Set<number>()
    for (const w of c.witnesses) {
      const column = columnOf(w)
      const outlet = report.outlets[column]
      if (!outlet || seen.has(column)) continue
      seen.add(column)
      const chain = [outlet.name, ...[...outlet.via].reverse()].slice(0, DEEPEST)
      add(from, `o:${chain[0] ?? ''}`)
      for (let i = 1; i < chain.length; i++)
        if (chain[i] !== chain[i - 1]) add(`o:${chain[i - 1] ?? ''}`, `o:${chain[i] ?? ''}`)
    }
  }
  const order = new Map(
    [...ranked.map((name) => `s:${name === '' ? UNNAMED : name}`), ...report.outlets.map((o) => `o:${o.name}`)].map(
      (key, i) => [key, i],
    ),
  )
  const rank = (key: string): number => order.get(key) ?? order.size
  return [...edges.values()].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
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

/** A stretch of an edge between neighbouring steps; long edges pass through a place of their own, shared by target. */
interface Stretch {
  readonly from: string
  readonly to: string
  readonly n: number
  /** Does the number stand here? */
  readonly counted: boolean
}

const stretchesOf = (edges: readonly Edge[], step: ReadonlyMap<string, number>): readonly Stretch[] => {
  const out = new Map<string, Stretch>()
  for (const { from, to, n } of edges) {
    const [a, b] = [step.get(from) ?? 0, step.get(to) ?? 0]
    let last = from
    for (let s = a + 1; s < b; s++) {
      const pass = `p:${s}:${to}`
      out.set(JSON.stringify([last, pass]), { from: last, to: pass, n, counted: last === from })
      last = pass
    }
    out.set(JSON.stringify([last, to]), { from: last, to, n, counted: last === from })
  }
  return [...out.values()]
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

const isPass = (key: string): boolean => key.startsWith('p:')
const nameOf = (key: string): string => (isPass(key) ? '' : clipped(key.slice(2), 28))

/** Where every node and pass stands: a column a step, each column centred; the more edges leave it, the more room they have. */
const placesOf = (
  steps: readonly (readonly string[])[],
  stretches: readonly Stretch[],
  tall: number,
): ReadonlyMap<string, Place> => {
  const at = new Map<string, Place>()
  let x = 0
  for (const column of steps) {
    const width = column.reduce((most, key) => Math.max(most, widthOf(nameOf(key)) + 24), 40)
    const top = 30 + (tall - column.length * ROW) / 2
    for (const [i, key] of column.entries()) at.set(key, { x, y: Math.round(top + i * ROW), width })
    x += width + COLUMN_GAP + Math.min(WIDER, 8 * stretches.filter((s) => column.includes(s.from)).length)
  }
  return at
}

/** How far along its edge a number stands: nearer to the start for the upper targets, so that few come to lie together. */
const along = (row: number, rows: number): number => 0.32 + (0.36 * (row + 0.5)) / Math.max(1, rows)

const line = (a: Place, b: Place, stretch: Stretch, t: number): Html => {
  const [x1, y1, x2, y2] = [isPass(stretch.from) ? a.x : a.x + a.width, a.y + BOX / 2, b.x, b.y + BOX / 2]
  const bend = Math.max(40, (x2 - x1) / 2)
  const number = stretch.counted
    ? label(
        Math.round(x1 + 3 * bend * t * (1 - t) * (1 - 2 * t) + (x2 - x1) * t * t * (3 - 2 * t)),
        Math.round(y1 + (y2 - y1) * t * t * (3 - 2 * t) + 4),
        'small soft mid halo',
        String(stretch.n),
      )
    : null
  return el`<g><path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>${number}</g>`
}

const node = (key: string, { x, y, width }: Place): Html =>
  el`<g><rect class="box" x="${x}" y="${y}" width="${width}" height="${BOX}" rx="${key.startsWith('s:') ? 15 : 4}"/>${label(x + width / 2, y + 19.5, 'mid', nameOf(key))}</g>`

/** The provenance of all statements of a report. */
export const provenance = (report: Report): Picture => {
  const edges = edgesOf(report)
  const step = stepsOf(edges)
  const stretches = stretchesOf(edges, step)
  const keys = new Set([...step.keys(), ...stretches.flatMap((s) => [s.from, s.to])])
  const stepOf = (key: string): number => (isPass(key) ? Number(key.split(':')[1]) : (step.get(key) ?? 0))
  const deepest = [...keys].reduce((most, key) => Math.max(most, stepOf(key)), 0)
  const columns = Array.from({ length: deepest + 1 }, (_, d) => [...keys].filter((key) => stepOf(key) === d))
  const tall = columns.reduce((most, c) => Math.max(most, c.length), 1) * ROW
  const at = placesOf(columns, stretches, tall)
  const wide = [...at.values()].reduce((most, p) => Math.max(most, p.x + p.width), 200)
  return {
    width: wide,
    height: tall + 30,
    title: 'Provenance',
    description: `${edges.map((e) => `${clipped(e.from.slice(2), 40)} to ${clipped(e.to.slice(2), 40)}: ${e.n}`).join('; ')}.`,
    body: [
      label(0, 14, 'small soft', 'speaker'),
      label(wide, 14, 'small soft end', 'to the reader'),
      ...stretches.flatMap((s) => {
        const [a, b] = [at.get(s.from), at.get(s.to)]
        const column = columns[stepOf(s.to)] ?? []
        return a && b ? [line(a, b, s, along(column.indexOf(s.to), column.length))] : []
      }),
      ...[...at].flatMap(([key, place]) => (isPass(key) ? [] : [node(key, place)])),
    ],
  }
}

/** The chains the statements came by, as one SVG picture. */
export const provenanceSvg = (report: Report): string => standalone(provenance(report))
