/** What two passages do not share exactly: which of it is alike, what is left, and where it stands. */
import { LIKE_MEANING, type Nearness, type Terms, terms } from './alike.ts'
import type { Chain } from './chain.ts'
import { LONGEST, type Lore, type Side } from './side.ts'
import { GRAMMAR, NEGATION, NUMBER } from './vocabulary.ts'

const NEVER_ALIKE = GRAMMAR | NUMBER | NEGATION

/** Finds the nearest partner of every word that is not shared exactly, and enters what is alike into the chain. */
export const rest = (
  { enter, near }: Nearness,
  matches: Chain,
  most: number,
): ((a: Side, b: Side, lore: Lore, asked: boolean) => void) => {
  const restA = terms(LONGEST)
  const restB = terms(LONGEST)
  const placeA = new Int32Array(LONGEST)
  const placeB = new Int32Array(LONGEST)
  const gather = (x: Side, flags: Uint8Array, into: Terms, places: Int32Array, asked: boolean): number => {
    const count = x.count()
    let n = 0
    for (let i = 0; i < count; i++) {
      if ((x.partner[i] ?? 0) !== 0) continue
      x.near[i] = 0
      const t = (x.terms[i] ?? 0) >> 1
      if (!asked || ((flags[t] ?? 0) & NEVER_ALIKE) !== 0) continue
      enter(into, n, t)
      places[n++] = i
    }
    return n
  }
  return (a, b, { weights, flags }, asked) => {
    const na = gather(a, flags, restA, placeA, asked)
    const nb = gather(b, flags, restB, placeB, asked)
    if (na * nb > most) return
    for (let x = 0; x < na; x++)
      for (let y = 0; y < nb; y++) {
        const n = near(restA, x, restB, y)
        if (n === 0) continue
        const i = placeA[x] ?? 0
        const j = placeB[y] ?? 0
        if (n > (a.near[i] ?? 0)) {
          a.near[i] = n
          a.partner[i] = j + 1
        }
        if (n > (b.near[j] ?? 0)) {
          b.near[j] = n
          b.partner[j] = i + 1
        }
        const s = restA.ids[x] ?? 0
        const t = restB.ids[y] ?? 0
        matches.enter(i + 1, j, n * Math.min(weights[s] ?? 0, weights[t] ?? 0))
      }
  }
}

/** What is counted of one passage when its partners are known; weights are in hundredths of a rare word. */
export interface Left {
  /** Hundredths of the weight of what is alike. */
  readonly alike: number
  /** The weight of what is like a word in meaning, and in spelling. */
  readonly meaning: number
  readonly spelling: number
  /** What has no partner: its weight; the words of it that are not grammar; the heaviest by weight and letters; names. */
  readonly weight: number
  readonly words: number
  readonly rarest: number
  readonly names: number
  /** Names that have a partner. A name is a word with a capital that does not open the passage. */
  readonly namesKept: number
  /** The heaviest stretch without a partner between two words that have one, and what stands after the last that has. */
  readonly stretch: number
  readonly tail: number
}

const MANY_LETTERS = 10

export const leftOf = (x: Side, { letters, weights }: Lore): Left => {
  let alike = 0
  let meaning = 0
  let spelling = 0
  let weight = 0
  let words = 0
  let rarest = 0
  let names = 0
  let namesKept = 0
  let stretch = 0
  let open = 0
  const n = x.count()
  for (let i = 0; i < n; i++) {
    const v = x.terms[i] ?? 0
    const told = (x.rank[i] ?? 0) > 0
    const name = told && i > 0 && (v & 1) === 1
    const near = x.near[i] ?? 0
    if (near > 0) {
      if (told) open = 0
      if (name) namesKept++
      if (near === 100) continue
      const w = weights[v >> 1] ?? 0
      alike += near * w
      if (near === LIKE_MEANING) meaning += w
      else spelling += w
      continue
    }
    const w = weights[v >> 1] ?? 0
    weight += w
    if (!told) continue
    words++
    open += w
    if (open > stretch) stretch = open
    if (name) names++
    const heavy = w * Math.min(MANY_LETTERS, letters[v >> 1] ?? 0)
    if (heavy > rarest) rarest = heavy
  }
  return { alike, meaning, spelling, weight, words, rarest, names, namesKept, stretch, tail: open }
}

/** Has a word no partner, though it tells something? */
const isLeft = (x: Side, i: number): boolean =>
  i >= 0 && i < x.count() && (x.partner[i] ?? 0) === 0 && (x.rank[i] ?? 0) > 0

/**
 * How many words of `x` that have no partner stand where the other has one without partner too: beside words
 * that are partners.
 *
 *     > | the police detained two men
 *     > | the police arrested two men
 *                    ^^^^^^^^
 */
export const slotsOf = (x: Side, y: Side): number => {
  let found = 0
  const n = x.count()
  for (let i = 0; i < n; i++) {
    if (!isLeft(x, i)) continue
    for (let d = -2; d <= 2; d++) {
      if (d === 0 || i + d < 0 || i + d >= n) continue
      const j = (x.partner[i + d] ?? 0) - 1
      if (j < 0) continue
      if (isLeft(y, j - d) || isLeft(y, j - d - 1) || isLeft(y, j - d + 1)) {
        found++
        break
      }
    }
  }
  return found
}
