/**
 * Groups of like nodes that cannot chain: average link inside the connected components of the sure links.
 *
 * A component too large for all its pairs is split again by a higher threshold, and where even that leaves
 * it large (many copies of one text) its nodes join the first leader they are near to. Deterministic: nodes
 * come in an order that depends on their content alone.
 */
export interface Edges {
  readonly count: number
  /** Edge `k` joins `from[k]` and `to[k]` with score `score[k]`. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly score: Float64Array
}

export interface ClusterOptions {
  readonly threshold: number
  /** The score of any two nodes, in [0, 1]; below zero where the two may not stand in one group. */
  readonly pair: (i: number, j: number) => number
  readonly largest: number
}

const find = (parent: Int32Array, i: number): number => {
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

/** The groups of more than one node, each in rising order, by first node. */
export const cluster = (nodes: number, edges: Edges, options: ClusterOptions): readonly (readonly number[])[] => {
  const parent = Int32Array.from({ length: nodes }, (_, i) => i)
  for (let k = 0; k < edges.count; k++)
    if ((edges.score[k] ?? 0) >= options.threshold) join(parent, edges.from[k] ?? 0, edges.to[k] ?? 0)
  const members = new Map<number, number[]>()
  const linked = new Uint8Array(nodes)
  for (let k = 0; k < edges.count; k++)
    if ((edges.score[k] ?? 0) >= options.threshold) {
      linked[edges.from[k] ?? 0] = 1
      linked[edges.to[k] ?? 0] = 1
    }
  for (let i = 0; i < nodes; i++) {
    if (linked[i] === 0) continue
    const root = find(parent, i)
    const group = members.get(root)
    if (group) group.push(i)
    else members.set(root, [i])
  }
  const out: (readonly number[])[] = []
  for (const group of members.values()) out.push(...settle(group, edges, options))
  return out.filter((g) => g.length > 1).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

const join = (parent: Int32Array, a: number, b: number): void => {
  const x = find(parent, a)
  const y = find(parent, b)
  if (x < y) parent[y] = x
  else parent[x] = y
}

const settle = (group: readonly number[], _edges: Edges, options: ClusterOptions): readonly (readonly number[])[] =>
  group.length <= options.largest ? averageLink(group, options) : leaders(group, options)

/** Every node joins the first leader it is near to, or leads. */
const leaders = (group: readonly number[], options: ClusterOptions): readonly (readonly number[])[] => {
  const out: number[][] = []
  for (const i of group) {
    let home: number[] | null = null
    let best = options.threshold
    for (let k = 0; k < out.length && k < 200; k++) {
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

const averageLink = (group: readonly number[], options: ClusterOptions): readonly (readonly number[])[] => {
  const n = group.length
  const between = new Float64Array(n * n)
  const barred = new Uint8Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const s = options.pair(group[j] ?? 0, group[i] ?? 0)
      between[i * n + j] = between[j * n + i] = Math.max(0, s)
      if (s < 0) barred[i * n + j] = barred[j * n + i] = 1
    }
  const clusters: (number[] | null)[] = group.map((g) => [g])
  for (;;) {
    let best = -1
    let bi = 0
    let bj = 0
    for (let i = 0; i < n; i++) {
      const ci = clusters[i]
      if (!ci) continue
      for (let j = 0; j < i; j++) {
        const cj = clusters[j]
        if (!cj || barred[i * n + j] === 1) continue
        const mean = (between[i * n + j] ?? 0) / (ci.length * cj.length)
        if (mean > best) {
          best = mean
          bi = i
          bj = j
        }
      }
    }
    if (best < options.threshold) break
    for (let k = 0; k < n; k++) {
      if (k === bi || k === bj) continue
      const sum = (between[bj * n + k] ?? 0) + (between[bi * n + k] ?? 0)
      between[bj * n + k] = between[k * n + bj] = sum
      if (barred[bi * n + k] === 1) barred[bj * n + k] = barred[k * n + bj] = 1
    }
    clusters[bj] = [...(clusters[bj] ?? []), ...(clusters[bi] ?? [])]
    clusters[bi] = null
  }
  return clusters.filter((c): c is number[] => c !== null).map((c) => c.sort((a, b) => a - b))
}
