/** Graphs in the DOT language of Graphviz: one digraph, a cluster for each part. */
import type { Collation, Report } from '../model/index.ts'
import { oneLine, visible } from './escape.ts'
import { type Graph, type GraphEdge, type GraphNode, graphsOf, variantGraph } from './graph.ts'

/** A quoted string of DOT: nothing in it ends it, and no escape sequence of a label acts. */
const quoted = (text: string): string =>
  `"${oneLine(visible(text))
    .replace(/[\\"]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, '&amp;')}"`

const SHAPE: Readonly<Record<GraphNode['role'], string>> = {
  outlet: 'shape=box',
  speaker: 'shape=ellipse',
  start: 'shape=point',
  reading: 'shape=plaintext',
  end: 'shape=point',
}

const LOOK: Readonly<Record<GraphEdge['role'], string>> = {
  relays: 'style=solid',
  reports: 'style=dotted',
  next: 'style=solid',
  moved: 'style=dashed, constraint=false',
}

const cluster = (g: Graph, n: number): readonly string[] => [
  `  subgraph cluster_${n} {`,
  `    label=${quoted(g.label)};`,
  ...g.nodes.map((x) => `    ${quoted(x.id)} [label=${quoted(x.label)}, ${SHAPE[x.role]}];`),
  ...g.edges.map(
    (e) => `    ${quoted(e.from)} -> ${quoted(e.to)} [label=${quoted(e.sigla.join(' '))}, ${LOOK[e.role]}];`,
  ),
  '  }',
]

const write = (graphs: readonly Graph[]): string =>
  `${['digraph variorum {', '  rankdir=LR;', ...graphs.flatMap(cluster), '}'].join('\n')}\n`

/** The provenance graph and the variant graph of every statement, in DOT. */
export const toDot = (report: Report): string => write(graphsOf(report))

/** The variant graph of one collation in DOT. */
export const collationDot = (c: Collation): string => write([variantGraph(c, 's1', 'collation')])
