/**
 * The report as graphs: who relays whom, and for each statement the readings in the order of the words.
 *
 *     start ─CO HT→ We ─CO HT→ will ─CO→ never ─CO→ raise …
 *                                  └HT→ not ──HT→ ┘
 *
 * Laws: the path of a witness from start to end, its readings joined, is its content by words; every edge of the words
 * names its witnesses; ids are distinct.
 */
import type { Collation, Comparison, Report } from '../model/index.ts'
import { labelOf } from './coverage.ts'
import { oneLine } from './escape.ts'
import { segments, wordsOver } from './segments.ts'

export type NodeRole = 'outlet' | 'speaker' | 'start' | 'reading' | 'end'

/** A node of such a graph. */
export interface GraphNode {
  readonly id: string
  readonly label: string
  readonly role: NodeRole
  readonly sigla: readonly string[]
}

/** An edge of such a graph. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** `relays`: the words of `to` came by `from`; `next`: the words of a witness go on; `moved`: the same words elsewhere; `reports`: an outlet reports a speaker. */
  readonly role: 'relays' | 'reports' | 'next' | 'moved'
  readonly sigla: readonly string[]
}

/** A graph for GraphML and DOT. */
export interface Graph {
  readonly id: string
  readonly label: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The readings of one collation in the order of the words. */
export const variantGraph = (c: Collation, id: string, label: string): Graph => {
  const nodes: GraphNode[] = []
  const edges = new Map<string, { from: string; to: string; sigla: string[] }>()
  const sigla = c.witnesses.map((w) => w.siglum)
  const start = `${id}-start`
  const end = `${id}-end`
  const at = sigla.map(() => start)
  const walk = (i: number, to: string): void => {
    const from = at[i] ?? start
    const key = `${from} ${to}`
    const edge = edges.get(key)
    if (edge) edge.sigla.push(sigla[i] ?? '')
    else edges.set(key, { from, to, sigla: [sigla[i] ?? ''] })
    at[i] = to
  }
  nodes.push({ id: start, label: '', role: 'start', sigla })
  const locusNode = new Map<string, string>()
  segments(c).forEach((s, n) => {
    const here = new Map<string, { id: string; sigla: string[] }>()
    sigla.forEach((siglum, i) => {
      const raw = wordsOver(c, i, s.loci)
      if (raw === null) return
      const text = oneLine(raw)
      const node = here.get(text) ?? { id: `${id}-${n + 1}-${here.size + 1}`, sigla: [] }
      node.sigla.push(siglum)
      here.set(text, node)
      for (let l = s.loci.from; l < s.loci.to; l++) locusNode.set(`${i} ${l}`, node.id)
      walk(i, node.id)
    })
    for (const [text, node] of here) nodes.push({ id: node.id, label: text, role: 'reading', sigla: node.sigla })
  })
  sigla.forEach((_, i) => walk(i, end))
  nodes.push({ id: end, label: '', role: 'end', sigla })
  const moves = new Map<string, GraphEdge>()
  const locusOf = c.witnesses.map((w, i) => {
    const of = new Int32Array(w.tokens.length).fill(-1)
    c.loci.forEach((l, n) => {
      const r = l.readings[i]
      if (r) of.fill(n, r.from, r.to)
    })
    return of
  })
  for (const m of c.moves) {
    const from = locusNode.get(`${m.a} ${locusOf[m.a]?.[m.from.from] ?? -1}`)
    const to = locusNode.get(`${m.b} ${locusOf[m.b]?.[m.to.from] ?? -1}`)
    if (from === undefined || to === undefined || from === to) continue
    moves.set(`${from} ${to}`, { from, to, role: 'moved', sigla: [sigla[m.a] ?? '', sigla[m.b] ?? ''] })
  }
  const next = [...edges.values()].map((e): GraphEdge => ({ from: e.from, to: e.to, role: 'next', sigla: e.sigla }))
  return { id, label, nodes, edges: [...next, ...moves.values()] }
}

/** Outlets by whom their words came, and the speakers they report. */
export const provenanceGraph = (report: Report): Graph => {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const node = (role: NodeRole, label: string, sigla: readonly string[]): string => {
    const key = `${role} ${label}`
    const known = nodes.get(key)
    if (known !== undefined) return known.id
    const id = `provenance-${nodes.size + 1}`
    nodes.set(key, { id, label, role, sigla })
    return id
  }
  const edge = (from: string, to: string, role: GraphEdge['role'], siglum: string): void => {
    const key = `${role} ${from} ${to}`
    const known = edges.get(key)
    if (known === undefined) edges.set(key, { from, to, role, sigla: [siglum] })
    else if (!known.sigla.includes(siglum)) edges.set(key, { ...known, sigla: [...known.sigla, siglum] })
  }
  for (const o of report.outlets) node('outlet', o.name, [o.siglum])
  for (const o of report.outlets) {
    let below = node('outlet', o.name, [o.siglum])
    for (const via of o.via) {
      const next = node('outlet', via, [])
      edge(below, next, 'relays', o.siglum)
      below = next
    }
  }
  const bySiglum = new Map(report.outlets.map((o) => [o.siglum, o.name]))
  for (const c of report.comparisons)
    for (const w of c.witnesses) {
      const speaker = w.attribution.speaker ?? c.speaker
      if (speaker === null) continue
      const name = bySiglum.get(w.siglum) ?? w.attribution.outlet
      edge(node('speaker', speaker, []), node('outlet', name, [w.siglum]), 'reports', w.siglum)
    }
  return { id: 'provenance', label: 'Provenance', nodes: [...nodes.values()], edges: [...edges.values()] }
}

const ofStatement = (c: Comparison, n: number): Graph =>
  variantGraph(c.collation, `s${n + 1}`, `${n + 1}. ${c.speaker ?? 'Speaker not named'}: ${labelOf(c)}`)

/** The provenance of a report, then each statement of two or more witnesses. */
export const graphsOf = (report: Report): readonly Graph[] => [
  provenanceGraph(report),
  ...report.comparisons.flatMap((c, n) => (c.collation.witnesses.length > 1 ? [ofStatement(c, n)] : [])),
]
