/** Graphs as GraphML: one graph, whose nodes and edges say which part they belong to, as readers take the first graph of a file alone. */
import type { Collation, Report } from '../model/index.ts'
import { xmlAttribute, xmlText } from './escape.ts'
import { type Graph, graphsOf, variantGraph } from './graph.ts'

const KEYS: readonly (readonly [id: string, of: 'node' | 'edge', name: string])[] = [
  ['label', 'node', 'label'],
  ['role', 'node', 'role'],
  ['sigla', 'node', 'sigla'],
  ['part', 'node', 'part'],
  ['e-role', 'edge', 'role'],
  ['e-sigla', 'edge', 'sigla'],
  ['e-part', 'edge', 'part'],
]

const data = (key: string, text: string): string => `<data key="${key}">${xmlText(text)}</data>`

const partOf = (g: Graph): readonly string[] => [
  ...g.nodes.map(
    (n) =>
      `    <node id="${xmlAttribute(n.id)}">${data('label', n.label)}${data('role', n.role)}${data('sigla', n.sigla.join(' '))}${data('part', g.label)}</node>`,
  ),
  ...g.edges.map(
    (e) =>
      `    <edge source="${xmlAttribute(e.from)}" target="${xmlAttribute(e.to)}">${data('e-role', e.role)}${data('e-sigla', e.sigla.join(' '))}${data('e-part', g.label)}</edge>`,
  ),
]

const write = (graphs: readonly Graph[]): string =>
  `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...KEYS.map(([id, of, name]) => `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="string"/>`),
    '  <graph id="variorum" edgedefault="directed">',
    ...graphs.flatMap(partOf),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`

/** The provenance graph and the variant graph of every statement, as GraphML. */
export const toGraphml = (report: Report): string => write(graphsOf(report))

/** The variant graph of one collation as GraphML. */
export const collationGraphml = (c: Collation): string => write([variantGraph(c, 's1', 'collation')])
