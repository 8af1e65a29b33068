/** Groups of nodes as utterance records. */
import type { Link, Range, Statement, Utterance } from '../model/index.ts'
import { digest } from './digest.ts'
import { membersOf, type Outline, type Read } from './nodes.ts'

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Links listed for one utterance: all pairs of so many nodes, further ones only with the first. */
const ALL_PAIRS = 12

/** The utterances of groups of nodes. */
export interface Grouped {
  /** By first node, in order. */
  readonly placed: readonly { readonly at: number; readonly utterance: Utterance }[]
  /** The group of every node, -1 where it stands alone. */
  readonly groupOf: Int32Array
}

/** What of a statement belongs to an utterance: node indexes in order. */
type Held = ReadonlyMap<number, readonly number[]>

const heldBy = (nodes: Outline, group: readonly number[]): Held => {
  const out = new Map<number, number[]>()
  for (const i of group)
    for (const s of membersOf(nodes, i)) {
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

const record = (read: Read, nodes: Outline, held: Held, links: readonly Link[]): Utterance => {
  const ids: string[] = []
  const places: [string, readonly Range[]][] = []
  let key = ''
  for (const s of [...held.keys()].sort((a, b) => a - b)) {
    const id = read.statements[s]?.id ?? ''
    const ranges = rangesOf(read, nodes, s, held.get(s) ?? [])
    ids.push(id)
    key += `\u0001${id}`
    if (ranges === null) continue
    places.push([id, ranges])
    for (const r of ranges) key += `\u0002${r.start}-${r.end}`
  }
  const utterance = digest(key)
  // a copy is as long as what it holds; an array that grew keeps room for more as long as it lives
  const members = ids.slice()
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

/** The utterances of groups of nodes. */
export const groupedBy = (
  read: Read,
  nodes: Outline,
  given: readonly (readonly number[])[],
  threshold: number,
  linkOf: (i: number, j: number) => Link,
): Grouped => {
  const groups = mergeRuns(read, nodes, given)
  const groupOf = new Int32Array(nodes.count).fill(-1)
  for (const [g, group] of groups.entries()) for (const i of group) groupOf[i] = g
  const placed: { readonly at: number; readonly utterance: Utterance }[] = []
  for (const group of groups) {
    const links: Link[] = []
    for (let x = 0; x < group.length; x++)
      for (let y = x + 1; y < (x === 0 ? group.length : Math.min(group.length, ALL_PAIRS)); y++) {
        if (nodes.statement[group[x] ?? 0] === nodes.statement[group[y] ?? 0]) continue
        const l = linkOf(group[x] ?? 0, group[y] ?? 0)
        if (l.score >= threshold) links.push(l)
      }
    placed.push({ at: group[0] ?? 0, utterance: record(read, nodes, heldBy(nodes, group), strongest(links)) })
  }
  return { placed: placed.sort((a, b) => a.at - b.at), groupOf }
}

/** The utterances of groups, and of every node that is in none, by their first statements. */
export const utterancesOf = (read: Read, nodes: Outline, { placed, groupOf }: Grouped): readonly Utterance[] => {
  const utterances: Utterance[] = []
  let nextPlaced = 0
  for (let i = 0; i < nodes.count; i++) {
    const group = placed[nextPlaced]
    if (group !== undefined && group.at === i) {
      utterances.push(group.utterance)
      nextPlaced++
    }
    if (groupOf[i] !== -1) continue
    const s = nodes.statement[i] ?? 0
    if (!read.parts.has(s)) {
      utterances.push(
        (nodes.more[i] ?? -1) === -1 ? alone(read.statements[s]) : record(read, nodes, heldBy(nodes, [i]), NO_LINKS),
      )
      continue
    }
    const run = [i]
    while (i + 1 < nodes.count && groupOf[i + 1] === -1 && nodes.statement[i + 1] === s) run.push(++i)
    utterances.push(record(read, nodes, heldBy(nodes, run), NO_LINKS))
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
