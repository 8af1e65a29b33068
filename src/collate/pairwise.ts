/** What holds between two distinct witnesses: their links and their moves. */
import type { Pair } from './island.ts'
import { type Likeness, SPELLING } from './likeness.ts'
import type { Place } from './loci.ts'
import { carriers, type Found, movesBetween, type Pairs, pairsOf } from './moves.ts'
import type { CollateOptions } from './options.ts'
import type { LinksOf } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Between {
  /** Rising by the token of the first witness, then of the second; each once. */
  readonly links: readonly Pair[]
  readonly moves: readonly Found[]
}

/** What holds between a witness and its copy: every word is linked to itself. */
export const itself = (words: Int32Array): Between => ({ links: Array.from(words, (_, i) => [i, i]), moves: [] })

/** Where each token of each witness stands: the number of its place. */
const placesOfTokens = (words: readonly Int32Array[], places: readonly Place[]): readonly Int32Array[] => {
  const out = words.map((w) => new Int32Array(w.length).fill(-1))
  places.forEach((place, c) => {
    place.forEach((r, k) => {
      if (r) out[k]?.fill(c, r.from, r.to)
    })
  })
  return out
}

/**
 * The links and moves of any two distinct witnesses `x <= y`, remembered.
 *
 * A token is at home where a word like it is linked to it in its own locus. Moves are runs of equal words that
 * are not at home; a move outweighs weaker links of its words. Without moves only links within loci stand.
 */
export const pairwise = (
  words: readonly Int32Array[],
  places: readonly Place[],
  linksOf: LinksOf,
  v: Vocabulary,
  like: (a: number, b: number) => Likeness,
  options: CollateOptions,
): ((x: number, y: number) => Between) => {
  const home = placesOfTokens(words, places)
  const carries = carriers(v)
  const pairs: (Pairs | undefined)[] = []
  const pairsIn = (k: number): Pairs => (pairs[k] ??= pairsOf(words[k] ?? new Int32Array(), v.size))
  const known = new Map<number, Between>()
  const made = (x: number, y: number): Between => {
    const a = words[x] ?? new Int32Array()
    const b = words[y] ?? new Int32Array()
    if (x === y) return itself(a)
    const within = (i: number, j: number): boolean => home[x]?.[i] === home[y]?.[j]
    const all = linksOf(x, y)
    if (options.moves === 'ignored') return { links: all.filter(([i, j]) => within(i, j)).toSorted(inOrder), moves: [] }
    const freeA = new Uint8Array(a.length).fill(1)
    const freeB = new Uint8Array(b.length).fill(1)
    for (const [i, j] of all)
      if (within(i, j) && like(a[i] ?? 0, b[j] ?? 0).layer >= SPELLING) {
        freeA[i] = 0
        freeB[j] = 0
      }
    const moves = movesBetween(a, b, freeA, freeB, carries, pairsIn(x), pairsIn(y))
    if (moves.length === 0) return { links: inOrderAlready(all) ? all : all.toSorted(inOrder), moves }
    const to = new Map<number, number>()
    const moved = new Set<number>()
    for (const move of moves)
      for (let k = 0; k < move.from.to - move.from.from; k++) {
        to.set(move.from.from + k, move.to.from + k)
        moved.add(move.to.from + k)
      }
    const kept = all.filter(([i, j]) => !to.has(i) && !moved.has(j))
    return { links: [...kept, ...to].toSorted(inOrder), moves }
  }
  return (x, y) => {
    const key = x * words.length + y
    const found = known.get(key)
    if (found) return found
    const between = made(x, y)
    known.set(key, between)
    return between
  }
}

const inOrder = (x: Pair, y: Pair): number => x[0] - y[0] || x[1] - y[1]

const inOrderAlready = (pairs: readonly Pair[]): boolean => {
  for (let k = 1; k < pairs.length; k++) if (inOrder(pairs[k - 1] ?? [0, 0], pairs[k] ?? [0, 0]) > 0) return false
  return true
}
