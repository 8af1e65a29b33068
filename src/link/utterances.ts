/** Groups of nodes as utterance records. */
import type { Link, Range, Statement, Utterance } from '../model/index.ts'
import { digest } from './digest.ts'
import { isSingle, membersOf, type Outline, type Read } from './nodes.ts'

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Links listed for one utterance: all pairs of so many nodes, further ones only with the first. */
const ALL_PAIRS = 12

/** The utterances of groups of nodes. */
export interface Grouped {
  /** By first node, in order. */
  readonly utterances: readonly Utterance[]
  /** Which of these holds a node, -1 where it stands alone. */
  readonly groupOf: Int32Array
}

/** The statements of which something stands in a group, in order. */
const statementsIn = (nodes: Outline, group: readonly number[]): readonly number[] => {
  const all = group.flatMap((i) => membersOf(nodes, i))
  return all.every((s, k) => k === 0 || (all[k - 1] ?? 0) < s) ? all : [...new Set(all)].sort((a, b) => a - b)
}

/** Of the statements of several parts of which some stand in a group, which nodes of it these are. */
const partsIn = (read: Read, nodes: Outline, group: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const out = new Map<number, number[]>()
  if (read.parts.size === 0) return out
  for (const i of group) {
    const s = nodes.statement[i] ?? 0
    if (!read.parts.has(s)) continue
    const mine = out.get(s)
    if (mine === undefined) out.set(s, [i])
    else mine.push(i)
  }
  return out
}

/**
 * Neighbouring groups that hold neighbouring parts of the same statements are one utterance: two outlets that
 * print the same two sentences print one statement.
 */
const mergeRuns = (
  read: Read,
  nodes: Outline,
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  if (read.parts.size === 0) return groups
  const groupOf = new Map<number, number>()
  for (const [g, group] of groups.entries()) for (const i of group) groupOf.set(i, g)
  const into = groups.map((_, g) => g)
  const root = (g: number): number => {
    let r = g
    while (into[r] !== r) r = into[r] ?? r
    return r
  }
  const statementsOf = (g: number): string => groups[g]?.map((i) => nodes.statement[i]).join(' ') ?? ''
  for (const [g, group] of groups.entries()) {
    const following = group.map((i) =>
      nodes.statement[i + 1] === nodes.statement[i] ? (groupOf.get(i + 1) ?? -1) : -1,
    )
    const next = following[0] ?? -1
    if (next < 0 || !following.every((n) => n === next) || statementsOf(g) !== statementsOf(next)) continue
    into[root(next)] = root(g)
  }
  const out = new Map<number, number[]>()
  for (const [g, group] of groups.entries()) {
    const r = root(g)
    const mine = out.get(r)
    if (mine === undefined) out.set(r, [...group])
    else mine.push(...group)
  }
  return [...out.values()].map((g) => g.sort((a, b) => a - b))
}

/** The ranges of some nodes of one statement; `null` where they are all of it. */
const rangesOf = (read: Read, nodes: Outline, s: number, held: readonly number[]): readonly Range[] | null => {
  const mine = read.parts.get(s)
  if (mine === undefined) return null
  const parts = held.flatMap((i) => mine.slice(nodes.first[i], (nodes.last[i] ?? 0) + 1))
  return parts.length === mine.length ? null : parts.flatMap((p) => p.ranges)
}

const record = (read: Read, nodes: Outline, group: readonly number[], links: readonly Link[]): Utterance => {
  const held = partsIn(read, nodes, group)
  const places: [string, readonly Range[]][] = []
  let key = ''
  const members = statementsIn(nodes, group).map((s) => {
    const id = read.statements[s]?.id ?? ''
    const mine = held.get(s)
    const ranges = mine === undefined ? null : rangesOf(read, nodes, s, mine)
    key += `\u0001${id}`
    if (ranges !== null) {
      places.push([id, ranges])
      for (const r of ranges) key += `\u0002${r.start}-${r.end}`
    }
    return id
  })
  const utterance = digest(key)
  return places.length === 0
    ? { utterance, members, links }
    : { utterance, members, parts: Object.fromEntries(places), links }
}

/** Shared by all that stand alone. */
const NO_LINKS: readonly Link[] = []

const alone = (statement: Statement | undefined): Utterance => {
  const id = statement?.id ?? ''
  return { utterance: digest(`\u0001${id}`), members: [id], links: NO_LINKS }
}

/** The utterances of groups of nodes; `sureLink` gives the link of two that is one. */
export const groupedBy = (
  read: Read,
  nodes: Outline,
  given: readonly (readonly number[])[],
  sureLink: (i: number, j: number) => Link | null,
): Grouped => {
  const groups = mergeRuns(read, nodes, given).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const groupOf = new Int32Array(nodes.count).fill(-1)
  const utterances = groups.map((group, g) => {
    for (const i of group) groupOf[i] = g
    const links: Link[] = []
    for (let x = 0; x < group.length; x++)
      for (let y = x + 1; y < (x === 0 ? group.length : Math.min(group.length, ALL_PAIRS)); y++) {
        if (nodes.statement[group[x] ?? 0] === nodes.statement[group[y] ?? 0]) continue
        const l = sureLink(group[x] ?? 0, group[y] ?? 0)
        if (l !== null) links.push(l)
      }
    return record(read, nodes, group, strongest(links))
  })
  return { utterances, groupOf }
}

/** The utterances of groups, and of every node that is in none, by their first statements. */
export const utterancesOf = (read: Read, nodes: Outline, grouped: Grouped): readonly Utterance[] => {
  const { groupOf } = grouped
  /** Does a node that stands alone go on what stands alone before it: a further part of one statement? */
  const goesOn = (i: number): boolean =>
    i > 0 && groupOf[i] === -1 && groupOf[i - 1] === -1 && nodes.statement[i - 1] === nodes.statement[i]
  let count = grouped.utterances.length
  for (let i = 0; i < nodes.count; i++) if (groupOf[i] === -1 && !goesOn(i)) count++
  // a list that grows leaves its shorter copies behind
  const utterances = Array.from<Utterance>({ length: count })
  let groups = 0
  let filled = 0
  for (let i = 0; i < nodes.count; i++) {
    const group = groupOf[i] === groups ? grouped.utterances[groups] : undefined
    if (group !== undefined) {
      utterances[filled++] = group
      groups++
    }
    if (groupOf[i] !== -1) continue
    const s = nodes.statement[i] ?? 0
    if (!read.parts.has(s) && isSingle(nodes, i)) {
      utterances[filled++] = alone(read.statements[s])
      continue
    }
    const run = [i]
    while (i + 1 < nodes.count && goesOn(i + 1)) run.push(++i)
    utterances[filled++] = record(read, nodes, run, NO_LINKS)
  }
  return utterances
}

/** One link a pair of statements, the strongest, by ids. */
const strongest = (links: readonly Link[]): readonly Link[] => {
  if (links.length < 2) return links.length === 0 ? NO_LINKS : links.slice()
  const out = new Map<string, Link>()
  for (const l of links) {
    const key = `${l.a}\u0001${l.b}`
    const known = out.get(key)
    if (known === undefined || known.score < l.score) out.set(key, l)
  }
  return Array.from(out.values())
    .slice()
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
}
