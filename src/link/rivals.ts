/**
 * Rivals: what others say about two nodes that are near each other.
 *
 * Two sentences on one subject may score as one, each of them in several versions. What tells that they are two is
 * that each has a version nearer to it than the other is, and that this version is not near to the other:
 *
 *     a ── A         a–A and b–B are the versions; A is a rival of b for a, and B a rival of a for b
 *      ╲             a–b is held to be as much less near as the nearer of the two rivals is nearer,
 *       b ── B       and less near still where it is likely that A renders a and not b, and B renders b and not a
 *
 * Where one of the two has no rival, nothing is taken away: a loose version of a statement that others print word for
 * word has no nearer one.
 */
import { logistic } from './coefficients.ts'
import { type Edges, SILENT } from './graph.ts'

/** From this score on a node goes with another: then it is no nearer rival. */
const GOES_WITH = 0.9
/** Scores nearer to 0 and 1 than this differ in nothing. */
const LEAST = 0.001
/** How many of the nearest of a node are asked whether they are rivals. */
const MOST_ASKED = 20
/** Log-odds for a rival that is certain on both sides, beginning with one that is as likely as not. */
const CERTAIN = 2
const AS_LIKELY_AS_NOT = 0.5

const logit = (p: number): number => {
  const q = Math.min(1 - LEAST, Math.max(LEAST, p))
  return Math.log(q / (1 - q))
}

/** The edges by their nodes, nearest first: those of node `i` are `edge[starts[i]]` … `edge[starts[i + 1] - 1]`. */
interface Nearest {
  readonly starts: Int32Array
  readonly edge: Int32Array
}

const nearestOf = (nodes: number, { count, from, to, score }: Edges): Nearest => {
  const starts = new Int32Array(nodes + 1)
  for (let k = 0; k < count; k++) for (const i of [from[k] ?? 0, to[k] ?? 0]) starts[i + 1] = (starts[i + 1] ?? 0) + 1
  for (let i = 0; i < nodes; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const edge = new Int32Array(2 * count)
  const next = starts.slice(0, nodes)
  for (let k = 0; k < count; k++)
    for (const i of [from[k] ?? 0, to[k] ?? 0]) {
      edge[next[i] ?? 0] = k
      next[i] = (next[i] ?? 0) + 1
    }
  for (let i = 0; i < nodes; i++)
    if ((starts[i + 1] ?? 0) - (starts[i] ?? 0) > 1)
      edge.subarray(starts[i], starts[i + 1]).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
  return { starts, edge }
}

/** Scores of nodes by pairs: of edges with what rivals take away, of others as they are. */
export interface Settled {
  readonly edges: Edges
  readonly pair: (i: number, j: number) => number
}

/**
 * Takes from the edges that score `least` or more what rivals take away. `pair` is the score of two nodes of which no
 * edge tells, or that they may not stand together, or nothing. Symmetric; no score rises.
 */
export const withoutRivals = (
  nodes: number,
  edges: Edges,
  least: number,
  pair: (i: number, j: number) => number,
): Settled => {
  const { from, to } = edges
  const { starts, edge } = nearestOf(nodes, edges)
  const degree = (i: number): number => (starts[i + 1] ?? 0) - (starts[i] ?? 0)
  const otherOf = (k: number, i: number): number => (from[k] === i ? (to[k] ?? 0) : (from[k] ?? 0))
  const edgeOf = (i: number, j: number): number => {
    const [few, many] = degree(i) <= degree(j) ? [i, j] : [j, i]
    for (let at = starts[few] ?? 0; at < (starts[few + 1] ?? 0); at++)
      if (otherOf(edge[at] ?? 0, few) === many) return edge[at] ?? 0
    return -1
  }
  const given = edges.score
  /** What its nearest say against the node `i` going with `j`: by how much a rival is nearer, and how likely it is one. */
  const against = (i: number, j: number, z: number): { readonly nearer: number; readonly likely: number } => {
    let nearer = 0
    let likely = 0
    const end = Math.min(starts[i + 1] ?? 0, (starts[i] ?? 0) + MOST_ASKED)
    for (let at = starts[i] ?? 0; at < end; at++) {
      const p = given[edge[at] ?? 0] ?? 0
      const by = logit(p) - z
      if (p <= Math.max(likely, AS_LIKELY_AS_NOT) && by <= nearer) break
      const third = otherOf(edge[at] ?? 0, i)
      if (third === j) continue
      const known = edgeOf(third, j)
      const q = known === -1 ? pair(third, j) : (given[known] ?? 0)
      if (q === SILENT) continue
      if (q < GOES_WITH) nearer = Math.max(nearer, by)
      likely = Math.max(likely, p * (1 - Math.max(0, q)))
    }
    return { nearer, likely }
  }
  const score = given.slice()
  for (let k = 0; k < edges.count; k++) {
    const i = from[k] ?? 0
    const j = to[k] ?? 0
    if ((given[k] ?? 0) < least || degree(i) < 2 || degree(j) < 2) continue
    const z = logit(given[k] ?? 0)
    const a = against(i, j, z)
    const b = against(j, i, z)
    const likely = Math.max(0, Math.min(a.likely, b.likely) - AS_LIKELY_AS_NOT) / (1 - AS_LIKELY_AS_NOT)
    const less = Math.min(a.nearer, b.nearer) + CERTAIN * likely
    if (less > 0) score[k] = logistic(z - less)
  }
  return {
    edges: { ...edges, score },
    pair: (i, j) => {
      const known = edgeOf(i, j)
      return known === -1 ? pair(i, j) : (score[known] ?? 0)
    },
  }
}
