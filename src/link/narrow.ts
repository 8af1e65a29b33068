/**
 * The words that are still asked for when all candidates are scored: of a collection, few. Nearly all its statements
 * stand alone, or in pairs of which all is known.
 */
import type { Scored } from './edges.ts'
import type { Nodes } from './nodes.ts'
import { type Bench, bench, type Embedded } from './pairs.ts'
import { release } from './release.ts'

/** Fewer terms than this are not worth the work. */
const MANY_TERMS = 1 << 20

/**
 * 1 for the nodes that may still be measured: those of an edge whose link is not written yet, and those of more than
 * two that sure edges join, which are compared with each other too.
 */
const askedFor = (b: Bench, edges: Scored, threshold: number): Uint8Array => {
  const asked = new Uint8Array(b.nodes.count)
  const degree = new Int32Array(b.nodes.count)
  const sure = (k: number): boolean => (edges.score[k] ?? 0) >= threshold
  for (let k = 0; k < edges.count; k++) {
    if (!sure(k)) continue
    for (const i of [edges.from[k] ?? 0, edges.to[k] ?? 0]) degree[i] = (degree[i] ?? 0) + 1
  }
  for (let k = 0; k < edges.count; k++) {
    const i = edges.from[k] ?? 0
    const j = edges.to[k] ?? 0
    // groups of neighbouring parts are joined later, so that any two of their nodes may meet
    const joined = sure(k) && (b.read.parts.size > 0 || (degree[i] ?? 0) > 1 || (degree[j] ?? 0) > 1)
    if (joined || edges.links[k] === null) asked[i] = asked[j] = 1
  }
  for (const [i, j] of edges.barred) asked[i] = asked[j] = 1
  release(degree)
  return asked
}

/** The same nodes, with the words of those alone that are still asked for: the others have none. */
const narrowed = (nodes: Nodes, asked: Uint8Array): Nodes => {
  const { all, starts, count } = nodes.passages
  const narrow = new Int32Array(count + 1)
  for (let i = 0; i < count; i++)
    narrow[i + 1] = (narrow[i] ?? 0) + (asked[i] === 1 ? (starts[i + 1] ?? 0) - (starts[i] ?? 0) : 0)
  const kept = new Int32Array(narrow[count] ?? 0)
  for (let i = 0; i < count; i++) if (asked[i] === 1) kept.set(all.subarray(starts[i], starts[i + 1]), narrow[i])
  return { ...nodes, passages: { all: kept, starts: narrow, count } }
}

/** A bench that answers, of all that may be asked once `edges` are known, what `b` would; the words that nobody will ask for are released, and `b` with them. */
export const narrowedTo = (b: Bench, edges: Scored, threshold: number, embedded: Embedded): Bench => {
  const { all, starts } = b.nodes.passages
  if ((starts[b.nodes.count] ?? 0) < MANY_TERMS) return b
  // chance is counted over the words of all
  if (edges.barred.length > 0 || edges.links.includes(null)) b.chance()
  const nodes = narrowed(b.nodes, askedFor(b, edges, threshold))
  release(all, starts)
  return bench(b.read, nodes, b.vocab, embedded, b.chance)
}
