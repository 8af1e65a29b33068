/**
 * Phrases: neighbouring columns whose words render each other across become one place.
 *
 *     A | was | mixed   |      A | was mixed |
 *     B |     | mingled |  →   B | mingled   |
 *
 * In this order:
 * 1. a word that stands in a column only for want of a better place, while the word over it belongs to the
 *    column before or after, gets a column of its own (`after` beside `military personnel ~ servicemen`);
 * 2. neighbours linked across more often than straight are joined, unless most witnesses have one word there;
 * 3. neighbours filled by the same witnesses, none of whose words are alike, are one variant
 *    (`will never ~ would not`);
 * 4. a one-sided word that leans on its neighbour, without being linked, is joined to it.
 *
 * Articles and prepositions lean on nothing: they open a phrase of their own (`the coming ~ future` is
 * `coming ~ future`).
 */
import type { Pair } from './island.ts'
import { type Place, together } from './loci.ts'

/** The links between two distinct witnesses `x < y`. */
export type LinksOf = (x: number, y: number) => readonly Pair[]

export interface PhraseEvidence {
  readonly count: number
  readonly linksOf: LinksOf
  /** The belief that token `i` of `x` renders token `j` of `y`, `x < y`. */
  readonly belief: (x: number, y: number, i: number, j: number) => number
  /** Whether the tokens are the same or nearly the same word. */
  readonly alike: (x: number, y: number, i: number, j: number) => boolean
  /** Whether they are forms of one word; in either order of the witnesses. */
  readonly same: (x: number, y: number, i: number, j: number) => boolean
  readonly article: (x: number, i: number) => boolean
  /** Whether it is an article or a preposition. */
  readonly opens: (x: number, i: number) => boolean
  /** Whether a place holds marks (1), words (2) or both (3). */
  readonly marks: (place: Place) => number
}

const LONGEST = 8
const LEANS = 0.2

const tokensOf = (place: Place): readonly (readonly [number, number])[] =>
  place.flatMap((r, k) => (r ? Array.from({ length: r.to - r.from }, (_, i) => [k, r.from + i] as const) : []))

/** For each witness and token its links, as `[other, token]`. */
type Adjacent = (k: number, i: number) => readonly (readonly [number, number])[]

const adjacency = ({ count, linksOf }: PhraseEvidence): Adjacent => {
  const rows = Array.from({ length: count }, () => new Map<number, (readonly [number, number])[]>())
  const add = (k: number, i: number, other: readonly [number, number]): void => {
    const known = rows[k]?.get(i)
    if (known) known.push(other)
    else rows[k]?.set(i, [other])
  }
  for (let x = 0; x < count; x++)
    for (let y = x + 1; y < count; y++)
      for (const [i, j] of linksOf(x, y)) {
        add(x, i, [y, j])
        add(y, j, [x, i])
      }
  return (k, i) => rows[k]?.get(i) ?? []
}

/** The witnesses of a column in groups that are linked among themselves. */
const groupsOf = (place: Place, adjacent: Adjacent): readonly (readonly number[])[] => {
  const left = new Set(place.flatMap((r, k) => (r ? [k] : [])))
  const out: (readonly number[])[] = []
  for (const first of left) {
    const group: number[] = []
    const queue = [first]
    left.delete(first)
    for (let k = queue.pop(); k !== undefined; k = queue.pop()) {
      group.push(k)
      for (const [other, j] of adjacent(k, place[k]?.from ?? -1))
        if (left.has(other) && place[other]?.from === j) {
          left.delete(other)
          queue.push(other)
        }
    }
    out.push(group)
  }
  return out
}

/** Step 1. */
const split = (places: readonly Place[], adjacent: Adjacent): readonly Place[] =>
  places.flatMap((place, c) => {
    const groups = groupsOf(place, adjacent)
    if (groups.length < 2) return [place]
    /** -1 where a group belongs to the column before, 1 to the one after, 0 where to neither. */
    const side = groups.map((group) => {
      let out = 0
      for (const k of group)
        for (const [other, j] of adjacent(k, place[k]?.from ?? -1)) {
          if (group.includes(other) || !place[other]) continue
          if (places[c - 1]?.[other]?.from === j) out = -1
          else if (places[c + 1]?.[other]?.from === j) out = 1
        }
      return out
    })
    if (side.every((s) => s === 0)) return [place]
    return [-1, 0, 1].flatMap((s) => {
      const keep = new Set(groups.filter((_, g) => side[g] === s).flat())
      return keep.size === 0 ? [] : [place.map((r, k) => (keep.has(k) ? r : null))]
    })
  })

/** Step 2: for each place, whether it belongs to the next. */
const linkedAcross = (places: readonly Place[], evidence: PhraseEvidence): readonly boolean[] => {
  const { count, linksOf, article } = evidence
  const across = new Float64Array(places.length)
  const straight = new Float64Array(places.length)
  const placeOf = Array.from({ length: count }, () => new Map<number, number>())
  places.forEach((place, c) => {
    for (const [k, i] of tokensOf(place)) placeOf[k]?.set(i, c)
  })
  for (let x = 0; x < count; x++)
    for (let y = x + 1; y < count; y++) {
      const within = new Uint8Array(places.length + 1)
      const crossing = new Uint8Array(places.length + 1)
      for (const [i, j] of linksOf(x, y)) {
        const c = placeOf[x]?.get(i) ?? -9
        const d = placeOf[y]?.get(j) ?? -9
        if (c === d) within[c] = 1
        else if (Math.abs(c - d) === 1 && article(x, i) === article(y, j)) crossing[Math.min(c, d)] = 1
      }
      for (let c = 0; c + 1 < places.length; c++) {
        if (crossing[c]) across[c] = (across[c] ?? 0) + 1
        else if (within[c] && within[c + 1]) straight[c] = (straight[c] ?? 0) + 1
      }
    }
  const firm = places.map((place) => settled(place, evidence))
  return places.map((_, c) => (across[c] ?? 0) > (straight[c] ?? 0) && !firm[c] && !firm[c + 1])
}

/** Whether three or more, and more than two thirds of all, have the same word alone here: no phrase moves them. */
const settled = (place: Place, { count, same }: PhraseEvidence): boolean => {
  const tokens = tokensOf(place)
  if (3 * tokens.length <= 2 * count || tokens.length < 3) return false
  return tokens.some(([x, i]) => {
    const equal = tokens.filter(([y, j]) => x === y || same(x, y, i, j)).length
    return equal > 2 && 3 * equal > 2 * count
  })
}

/** Step 3: whether no two witnesses have like words in either place, and the same witnesses fill both. */
const oneVariant = (a: Place, b: Place, evidence: PhraseEvidence): boolean => {
  if (a.some((r, k) => (r === null) !== ((b[k] ?? null) === null))) return false
  return unlike(a, evidence) && unlike(b, evidence)
}

const unlike = (place: Place, { alike }: PhraseEvidence): boolean =>
  place.filter((r) => r !== null).length > 1 && apart(place, alike)

/** Whether no two witnesses have words here that pass the test. */
const apart = (place: Place, test: PhraseEvidence['alike']): boolean => {
  const tokens = tokensOf(place)
  return tokens.every(([x, i], s) => tokens.every(([y, j], t) => s >= t || x === y || !test(x, y, i, j)))
}

/** Step 4: whether a place that some witnesses alone fill leans on its neighbour. */
const leans = (lone: Place, on: Place, evidence: PhraseEvidence): boolean => {
  const { belief, article, opens, same } = evidence
  if (!apart(on, same) || tokensOf(on).every(([o, j]) => article(o, j))) return false
  for (const [k, i] of tokensOf(lone)) {
    if (opens(k, i)) return false
    for (const [o, j] of tokensOf(on)) {
      if (o === k || lone[o] !== null) continue
      if ((k < o ? belief(k, o, i, j) : belief(o, k, j, i)) >= LEANS) return true
    }
  }
  return false
}

const join = (
  places: readonly Place[],
  test: (a: Place, b: Place, c: number) => boolean,
  marks: (p: Place) => number,
): readonly Place[] => {
  const out: Place[] = []
  let run = 0
  places.forEach((place, c) => {
    const last = out.at(-1)
    const before = places[c - 1]
    if (last && before && run < LONGEST && marks(last) === 2 && marks(place) === 2 && test(before, place, c - 1)) {
      out[out.length - 1] = together(last, place)
      run++
    } else {
      out.push(place)
      run = 1
    }
  })
  return out
}

/** Columns of single words as places of phrases. Every token keeps its order; none is lost. */
export const phrases = (columns: readonly Place[], evidence: PhraseEvidence): readonly Place[] => {
  const parted = split(columns, adjacency(evidence))
  const linked = linkedAcross(parted, evidence)
  const second = join(parted, (_a, _b, c) => linked[c] ?? false, evidence.marks)
  const third = join(second, (a, b) => oneVariant(a, b, evidence), evidence.marks)
  return join(third, (a, b) => alone(a, b) && (leans(a, b, evidence) || leans(b, a, evidence)), evidence.marks)
}

/** Whether one place is filled by fewer witnesses than its neighbour, and by none the neighbour lacks. */
const alone = (a: Place, b: Place): boolean => {
  const filled = (p: Place): number => p.filter((r) => r !== null).length
  if (filled(a) === filled(b)) return false
  const [few, many] = filled(a) < filled(b) ? [a, b] : [b, a]
  return few.every((r, k) => r === null || many[k] !== null)
}
