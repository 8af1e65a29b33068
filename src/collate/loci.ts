/**
 * From columns of single words to loci.
 *
 * Two neighbouring loci that no witness fills both of are one, unless that would put a mark over a word.
 */
import type { TokenRange } from '../model/index.ts'
import type { Profile } from './profile.ts'

/** A place of the table: for each distinct witness its run of tokens, or `null`. */
export type Place = readonly (TokenRange | null)[]

/** The columns of a table as places, members in canonical order. */
export const placesOf = (p: Profile): readonly Place[] => {
  const order = p.members.map((m, k) => [m, k] as const).sort((x, y) => x[0] - y[0])
  return Array.from({ length: p.length }, (_, c) =>
    order.map(([, k]) => {
      const i = p.cells[k]?.[c] ?? -1
      return i < 0 ? null : { from: i, to: i + 1 }
    }),
  )
}

/** Two neighbouring places as one. */
export const together = (a: Place, b: Place): Place =>
  a.map((x, k) => {
    const y = b[k] ?? null
    return x && y ? { from: x.from, to: y.to } : (x ?? y)
  })

/** Whether no witness fills both. */
export const disjoint = (a: Place, b: Place): boolean => a.every((x, k) => x === null || (b[k] ?? null) === null)

/** Joins neighbours that are disjoint and may meet; afterwards there are none. */
export const condensed = (places: readonly Place[], mayMeet: (a: Place, b: Place) => boolean): readonly Place[] => {
  const out: Place[] = []
  for (const place of places) {
    let last = place
    for (let before = out.at(-1); before && disjoint(before, last) && mayMeet(before, last); before = out.at(-1)) {
      last = together(before, last)
      out.pop()
    }
    out.push(last)
  }
  return out
}
