/** What two passages share exactly: words, and how they stand to each other. */
import type { Chain } from './chain.ts'
import { type Lore, LONGEST, type Side } from './side.ts'
import { NUMBER } from './vocabulary.ts'

/** What is shared exactly; weights are in hundredths of a rare word. */
export interface Shared {
  readonly weight: number
  readonly count: number
  /** Of words that are not grammar: weight, count. */
  readonly content: number
  readonly contentCount: number
  readonly numbers: number
  /** The weight of words that have a capital on both sides. */
  readonly capitals: number
  readonly rarest: number
  /** The longest run of shared words that rises on both sides. */
  readonly rising: number
  /** Pairs, and threes, that stand side by side on both sides. */
  readonly neighbours: number
  readonly threes: number
  /** The weight of the heaviest run of words that stand side by side on both sides. */
  readonly run: number
  /** The same of words that are not grammar, and such pairs that stand at most three apart, in any order. */
  readonly contentNeighbours: number
  readonly contentNear: number
  /** By how much words stand elsewhere, weighed: `∑ weight · |i · nb − j · na|` over places from 1. */
  readonly away: number
}

const NONE = -9
const within = (a: number, b: number): number => (a === NONE || b === NONE || Math.abs(a - b) > 3 ? 0 : 1)

/** Finds the exact partners of two sides, enters them into the chain, and counts. */
export const sharedOf = (matches: Chain): ((a: Side, b: Side, lore: Lore) => Shared) => {
  const tails = new Int32Array(LONGEST)
  return (a, b, { weights, flags }) => {
    const na = a.count()
    const nb = b.count()
    matches.clear(nb)
    for (let i = 0; i < na; i++) a.partner[i] = 0
    let weight = 0
    let count = 0
    let content = 0
    let contentCount = 0
    let numbers = 0
    let capitals = 0
    let rarest = 0
    let rising = 0
    let neighbours = 0
    let threes = 0
    let contentNeighbours = 0
    let contentNear = 0
    let away = 0
    let before = NONE
    let run = 0
    let running = 0
    let heaviest = 0
    // the ranks, in the first passage, of the last three content words of the second
    let one = NONE
    let two = NONE
    let three = NONE
    for (let j = 0; j < nb; j++) {
      const v = b.terms[j] ?? 0
      const t = v >> 1
      const i = a.placeOf(t)
      const told = (b.rank[j] ?? 0) > 0
      if (i < 0) {
        b.partner[j] = 0
        before = NONE
        run = 0
        if (told) {
          three = two
          two = one
          one = NONE
        }
        continue
      }
      a.partner[i] = j + 1
      b.partner[j] = i + 1
      a.near[i] = 100
      b.near[j] = 100
      const w = weights[t] ?? 0
      weight += w
      count++
      if (w > rarest) rarest = w
      if (i === before + 1) {
        neighbours++
        if (++run > 1) threes++
        running += w
      } else {
        run = 0
        running = w
      }
      if (running > heaviest) heaviest = running
      before = i
      matches.enter(i + 1, j, 100 * w)
      away += w * Math.abs((i + 1) * nb - (j + 1) * na)
      if (told) {
        const r = a.rank[i] ?? 0
        content += w
        contentCount++
        if ((flags[t] ?? 0) & NUMBER) numbers++
        if (v & 1 && (a.terms[i] ?? 0) & 1) capitals += w
        if (one !== NONE && r === one + 1) contentNeighbours++
        contentNear += within(one, r) + within(two, r) + within(three, r)
        three = two
        two = one
        one = r
      }
      // the longest rising run, by patience
      let lo = 0
      let hi = rising
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if ((tails[mid] ?? 0) < i) lo = mid + 1
        else hi = mid
      }
      tails[lo] = i
      if (lo === rising) rising++
    }
    return {
      weight,
      count,
      content,
      contentCount,
      numbers,
      capitals,
      rarest,
      rising,
      neighbours,
      threes,
      run: heaviest,
      contentNeighbours,
      contentNear,
      away,
    }
  }
}
