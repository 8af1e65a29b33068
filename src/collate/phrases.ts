/**
 * Phrases: neighbouring columns whose words render each other across become one place.
 *
 *     A | was | mixed   |      A | was mixed |
 *     B |     | mingled |  →   B | mingled   |
 *
 * Two columns are joined where more pairs of witnesses are linked across them than straight within both; and,
 * where nothing in either is linked at all, two runs of words that fill the same gap are one variant.
 */
import type { Pair } from './island.ts'
import { type Place, together } from './loci.ts'

/** The links between two distinct witnesses `x < y`. */
export type LinksOf = (x: number, y: number) => readonly Pair[]

/** For each pair of neighbouring places, whether they belong together. */
export const joinedByLinks = (places: readonly Place[], count: number, linksOf: LinksOf): readonly boolean[] => {
  const across = new Float64Array(places.length)
  const straight = new Float64Array(places.length)
  const placeOf = Array.from({ length: count }, () => new Map<number, number>())
  places.forEach((place, c) =>
    place.forEach((r, k) => {
      if (r) for (let i = r.from; i < r.to; i++) placeOf[k]?.set(i, c)
    }),
  )
  for (let x = 0; x < count; x++)
    for (let y = x + 1; y < count; y++) {
      const within = new Uint8Array(places.length + 1)
      const crossing = new Uint8Array(places.length + 1)
      for (const [i, j] of linksOf(x, y)) {
        const c = placeOf[x]?.get(i) ?? -9
        const d = placeOf[y]?.get(j) ?? -9
        if (c === d) within[c] = 1
        else if (Math.abs(c - d) === 1) crossing[Math.min(c, d)] = 1
      }
      for (let c = 0; c + 1 < places.length; c++) {
        if (crossing[c]) across[c] = (across[c] ?? 0) + 1
        else if (within[c] && within[c + 1]) straight[c] = (straight[c] ?? 0) + 1
      }
    }
  return places.map((_, c) => (across[c] ?? 0) > (straight[c] ?? 0))
}

/** Joins each place to the next where it says so, at most `longest` at a time. */
export const joinPlaces = (places: readonly Place[], join: readonly boolean[], longest: number): readonly Place[] => {
  const out: Place[] = []
  let run = 0
  places.forEach((place, c) => {
    const last = out.at(-1)
    if (last && join[c - 1] && run < longest) {
      out[out.length - 1] = together(last, place)
      run++
    } else {
      out.push(place)
      run = 1
    }
  })
  return out
}
