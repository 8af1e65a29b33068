/**
 * Versions that are told apart by their words alone, and joined by a third.
 *
 *     > | A   “There is no cause for panic.”  ═══  B   no cause for panic over the fever  ═══  C   “No reason to panic.”
 *
 * Where two statements of one speaker in two articles are both linked to one of a third, and neither has another
 * counterpart in the article of the other, that they share few words says nothing against them.
 */
import type { Edges } from './graph.ts'
import { type Context, together } from './context.ts'
import type { Nodes, Read } from './nodes.ts'
import { kin } from './speaker.ts'

/** The least score of the links of a bridge. */
const FIRM = 0.6

/** Links by node: those of node `i` are `other[starts[i]]` … `other[starts[i + 1] - 1]`, with their scores. */
interface Links {
  readonly starts: Int32Array
  readonly other: Int32Array
  readonly score: Float64Array
}

const linksOf = (count: number, { count: edges, from, to, score }: Edges, threshold: number): Links => {
  const starts = new Int32Array(count + 1)
  for (let k = 0; k < edges; k++) {
    if ((score[k] ?? 0) < threshold) continue
    for (const i of [from[k] ?? 0, to[k] ?? 0]) starts[i + 1] = (starts[i + 1] ?? 0) + 1
  }
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const other = new Int32Array(starts[count] ?? 0)
  const scores = new Float64Array(other.length)
  const enter = (i: number, j: number, s: number): void => {
    const at = next[i] ?? 0
    next[i] = at + 1
    other[at] = j
    scores[at] = s
  }
  for (let k = 0; k < edges; k++) {
    const s = score[k] ?? 0
    if (s < threshold) continue
    enter(from[k] ?? 0, to[k] ?? 0, s)
    enter(to[k] ?? 0, from[k] ?? 0, s)
  }
  return { starts, other, score: scores }
}

/** Tells of two nodes whether they are versions of a third, as far as their links tell. Symmetric. */
export const bridgesOf = (
  read: Read,
  nodes: Nodes,
  edges: Edges,
  threshold: number,
): ((i: number, j: number) => boolean) => {
  let made: Links | null = null
  const of = (i: number): Context => read.context(nodes.statement[i] ?? 0)
  const some = (i: number, holds: (other: number, score: number) => boolean): boolean => {
    const { starts, other, score } = (made ??= linksOf(nodes.count, edges, threshold))
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++)
      if (holds(other[at] ?? 0, score[at] ?? 0)) return true
    return false
  }
  return (i, j) => {
    const [a, b] = [of(i), of(j)]
    if (a.article === undefined || b.article === undefined || together(a, b) || kin(a.who, b.who) !== 'same')
      return false
    if (some(i, (k) => together(of(k), b)) || some(j, (k) => together(of(k), a))) return false
    return some(i, (k, s) => s >= FIRM && some(j, (l, r) => l === k && r >= FIRM))
  }
}
