/**
 * Groups of like nodes that cannot chain: average link inside the connected components of the sure links, on scores
 * without what rivals take away (rivals.ts).
 *
 * A component too large for all its pairs is parted again by a higher threshold; where even the highest leaves it
 * large, its nodes join the leader they are nearest to, so a million copies take linear time. Deterministic: nodes come in an order that depends on their
 * content alone.
 */
import { release } from './release.ts'
import { BARRED, type Edges } from './graph.ts'
import { withoutRivals } from './rivals.ts'

export interface ClusterOptions {
  readonly threshold: number
  /** The score of two nodes, or {@link BARRED}, or `SILENT`. */
  readonly pair: (i: number, j: number) => number
  /** A total order of nodes by their content: ties between equally near groups are settled by it. */
  readonly before: (i: number, j: number) => number
  /** Components of more nodes than this are joined by leaders. */
  readonly largest: number
}

const MOST_LEADERS = 200

const rootOf = (parent: Int32Array, i: number): number => {
  let root = i
  while ((parent[root] ?? root) !== root) root = parent[root] ?? root
  let at = i
  while (at !== root) {
    const next = parent[at] ?? root
    parent[at] = root
    at = next
  }
  return root
}

const join = (parent: Int32Array, a: number, b: number): void => {
  const x = rootOf(parent, a)
  const y = rootOf(parent, b)
  if (x < y) parent[y] = x
  else parent[x] = y
}

/** The groups of more than one node, each in rising order, by first node. */
export const cluster = (nodes: number, edges: Edges, options: ClusterOptions): readonly (readonly number[])[] => {
  const settled = withoutRivals(nodes, edges, options.threshold - WITHIN, options.pair)
  return componentsAt(nodes, settled.edges, options.threshold, { ...options, pair: settled.pair })
}

/** The components of more than one node, each in rising order, by first node. */
const connected = (nodes: number, edges: Edges, level: number): readonly (readonly number[])[] => {
  // a root is the first node of its component
  const parent = new Int32Array(nodes)
  for (let i = 0; i < nodes; i++) parent[i] = i
  for (let k = 0; k < edges.count; k++)
    if ((edges.score[k] ?? 0) >= level) join(parent, edges.from[k] ?? 0, edges.to[k] ?? 0)
  // by root: how many there are; then where the next of them goes in `members`
  const places = new Int32Array(nodes)
  for (let i = 0; i < nodes; i++) {
    const r = rootOf(parent, i)
    places[r] = (places[r] ?? 0) + 1
  }
  let all = 0
  let components = 0
  for (let r = 0; r < nodes; r++) {
    const size = places[r] ?? 0
    places[r] = size > 1 ? all : -1
    if (size > 1) {
      all += size
      components++
    }
  }
  const members = new Int32Array(all)
  for (let i = 0; i < nodes; i++) {
    const r = parent[i] ?? 0
    const at = places[r] ?? -1
    if (at < 0) continue
    members[at] = i
    places[r] = at + 1
  }
  const out: (readonly number[])[] = []
  for (let at = 0, c = 0; c < components; c++) {
    const to = places[members[at] ?? 0] ?? 0
    // two at once take no more room than they need
    out.push(to - at === 2 ? [members[at] ?? 0, members[at + 1] ?? 0] : Array.from(members.subarray(at, to)))
    at = to
  }
  release(parent, places, members)
  return out
}

const componentsAt = (
  nodes: number,
  edges: Edges,
  level: number,
  options: ClusterOptions,
): readonly (readonly number[])[] => {
  const big: number[] = []
  const out: (readonly number[])[] = []
  for (const group of connected(nodes, edges, level))
    if (group.length > options.largest) for (const i of group) big.push(i)
    else if (group.length === 2) out.push(group)
    else for (const g of averageLink(group, options)) if (g.length > 1) out.push(g.slice())
  if (big.length > 0) for (const g of split(nodes, big, edges, level, options)) out.push(g)
  return out.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

const STEP = 0.1
const HIGHEST = 0.95

/** Components too large for all their pairs, again by a higher threshold; at the highest, by leaders. */
const split = (
  nodes: number,
  group: readonly number[],
  edges: Edges,
  level: number,
  options: ClusterOptions,
): readonly (readonly number[])[] => {
  if (level + STEP > HIGHEST) return byLeaders(group, options).filter((g) => g.length > 1)
  const inside = new Uint8Array(nodes)
  for (const i of group) inside[i] = 1
  const from: number[] = []
  const to: number[] = []
  const score: number[] = []
  for (let k = 0; k < edges.count; k++) {
    if (inside[edges.from[k] ?? 0] !== 1 || inside[edges.to[k] ?? 0] !== 1) continue
    from.push(edges.from[k] ?? 0)
    to.push(edges.to[k] ?? 0)
    score.push(edges.score[k] ?? 0)
  }
  const some = {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    score: Float64Array.from(score),
  }
  return componentsAt(nodes, some, level + STEP, options)
}

/** Every node joins the leader it is nearest to, or leads. */
const byLeaders = (group: readonly number[], options: ClusterOptions): readonly (readonly number[])[] => {
  const out: number[][] = []
  for (const i of group) {
    let home: number[] | null = null
    let best = options.threshold
    for (let k = 0; k < out.length && k < MOST_LEADERS; k++) {
      const s = options.pair(out[k]?.[0] ?? 0, i)
      if (s > best) {
        best = s
        home = out[k] ?? null
      }
    }
    if (home) home.push(i)
    else out.push([i])
  }
  return out
}

/**
 * Two groups of a component join where one of each are linked and the mean of all is not further below the threshold
 * than this: loose versions are near to some of the others only.
 */
const WITHIN = 0.2

const averageLink = (given: readonly number[], options: ClusterOptions): readonly (readonly number[])[] => {
  const group = given.toSorted(options.before)
  const n = group.length
  const sum = new Float64Array(n * n)
  const heard = new Int32Array(n * n)
  const barred = new Uint8Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const s = options.pair(group[j] ?? 0, group[i] ?? 0)
      if (s >= 0) {
        sum[i * n + j] = sum[j * n + i] = s
        heard[i * n + j] = heard[j * n + i] = 1
      } else if (s === BARRED) barred[i * n + j] = barred[j * n + i] = 1
    }
  /** The best score of a node of one group with one of the other. */
  const top = sum.slice()
  const clusters: (number[] | null)[] = group.map((g) => [g])
  for (;;) {
    let best = options.threshold - WITHIN
    let bi = -1
    let bj = -1
    for (let i = 0; i < n; i++) {
      if (clusters[i] === null) continue
      for (let j = 0; j < i; j++) {
        const at = i * n + j
        if (clusters[j] === null || barred[at] === 1 || (heard[at] ?? 0) === 0) continue
        if ((top[at] ?? 0) < options.threshold) continue
        const mean = (sum[at] ?? 0) / (heard[at] ?? 1)
        if (mean > best || (mean === best && bi < 0)) {
          best = mean
          bi = i
          bj = j
        }
      }
    }
    if (bi < 0) break
    for (let k = 0; k < n; k++) {
      if (k === bi || k === bj) continue
      const into = bj * n + k
      const from = bi * n + k
      sum[into] = sum[k * n + bj] = (sum[into] ?? 0) + (sum[from] ?? 0)
      heard[into] = heard[k * n + bj] = (heard[into] ?? 0) + (heard[from] ?? 0)
      top[into] = top[k * n + bj] = Math.max(top[into] ?? 0, top[from] ?? 0)
      if (barred[from] === 1) barred[into] = barred[k * n + bj] = 1
    }
    clusters[bj] = [...(clusters[bj] ?? []), ...(clusters[bi] ?? [])]
    clusters[bi] = null
  }
  return clusters.filter((c): c is number[] => c !== null).map((c) => c.sort((a, b) => a - b))
}
