/**
 * The occasions of a report, joined over its articles.
 *
 * Equal labels (with dates that do not contradict) are one occasion, and so are occasions whose attributions were
 * linked as one statement. An attribution without an occasion belongs to the unnamed occasion of its column
 * until a link joins it to another; nothing else is assumed.
 */
import type { Attribution, Occasion, Utterance } from '../model/index.ts'

const nodeOf = (attribution: Attribution, column: string): string =>
  attribution.occasion === null
    ? JSON.stringify(['unnamed', attribution.article])
    : JSON.stringify(['named', attribution.occasion, attribution.date === null ? column : attribution.date])

/** A disjoint-set forest over strings (Tarjan 1975, path halving; the least string is the root, so order is no matter). */
const forest = (): { readonly find: (x: string) => string; readonly join: (a: string, b: string) => void } => {
  const parent = new Map<string, string>()
  const find = (start: string): string => {
    let x = start
    for (let up = parent.get(x) ?? x; up !== x; up = parent.get(x) ?? x) {
      parent.set(x, parent.get(up) ?? up)
      x = up
    }
    return x
  }
  const join = (a: string, b: string): void => {
    const [low, high] = [find(a), find(b)].sort()
    if (low !== undefined && high !== undefined && low !== high) parent.set(high, low)
  }
  return { find, join }
}

/** The items by a key, in the order in which keys appear; items without a key are left out. */
const grouped = <A>(items: readonly A[], keyOf: (item: A) => string | null): readonly (readonly A[])[] => {
  const groups = new Map<string, A[]>()
  for (const item of items) {
    const k = keyOf(item)
    if (k === null) continue
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return [...groups.values()]
}

export interface Occasions {
  readonly occasions: readonly Occasion[]
  /** The sigla of the outlets of the occasion at which an attribution was said. */
  readonly sigla: (attribution: Attribution) => ReadonlySet<string>
}

/**
 * Joins the occasions of all attributions; `siglumOf` names the column of each, `ownOf` that of its article's outlet, which
 * reports the occasion too, if only in the words of another.
 */
export const occasionsOf = (
  attributions: readonly Attribution[],
  utterances: readonly Utterance[],
  siglumOf: (attribution: Attribution) => string,
  ownOf: (attribution: Attribution) => string,
): Occasions => {
  const { find, join } = forest()
  const byId = new Map(attributions.map((a) => [a.id, a]))
  const node = (a: Attribution): string => nodeOf(a, siglumOf(a))
  for (const list of grouped(attributions, (a) => a.occasion)) {
    const dates = new Set(list.map((a) => a.date).filter((d) => d !== null))
    if (dates.size > 1) continue
    for (const a of list) join(node(list[0] ?? a), node(a))
  }
  for (const u of utterances) {
    const nodes = u.members.map((id) => byId.get(id)).filter((a) => a !== undefined)
    for (const a of nodes.slice(1)) if (nodes[0]) join(node(nodes[0]), node(a))
  }
  const members = grouped(attributions, (a) => find(node(a)))
  const reporting = (list: readonly Attribution[]): ReadonlySet<string> =>
    new Set(list.flatMap((a) => [ownOf(a), siglumOf(a)]))
  const sigla = new Map(members.map((list) => [list[0] ? find(node(list[0])) : '', reporting(list)]))
  const occasions = members.flatMap((list) => {
    const named = list.find((a) => a.occasion !== null)
    if (named?.occasion == null) return []
    return [{ label: named.occasion, date: named.date, sigla: [...reporting(list)] }]
  })
  return { occasions, sigla: (a) => sigla.get(find(node(a))) ?? new Set() }
}
