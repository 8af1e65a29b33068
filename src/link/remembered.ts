/** What was measured of pairs, the last in each place: what is asked again soon is not measured again. */
import { SPREAD } from './glance.ts'
import { release } from './release.ts'

/** No more pairs than this are remembered. */
const MOST = 1 << 20

export interface Remembered {
  /** The place of a pair, in either order; -1 where nothing is remembered of it. */
  readonly find: (i: number, j: number) => number
  readonly score: (place: number) => number
  readonly same: (place: number) => number
  readonly enter: (i: number, j: number, score: number, same: number) => void
  /** Ends it. */
  readonly close: () => void
}

/** Room for about so many pairs of nodes. */
export const remembered = (pairs: number): Remembered => {
  const bits = Math.max(8, 32 - Math.clz32(Math.min(MOST, pairs) - 1))
  // nodes from 1, so that 0 is no pair
  const early = new Int32Array(1 << bits)
  const late = new Int32Array(1 << bits)
  const scores = new Float64Array(1 << bits)
  const sames = new Float64Array(1 << bits)
  const placeOf = (a: number, b: number): number => (Math.imul(a, SPREAD) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - bits)
  return {
    find: (i, j) => {
      const a = Math.min(i, j) + 1
      const b = Math.max(i, j) + 1
      const at = placeOf(a, b)
      return early[at] === a && late[at] === b ? at : -1
    },
    score: (at) => scores[at] ?? 0,
    same: (at) => sames[at] ?? 0,
    enter: (i, j, score, same) => {
      const a = Math.min(i, j) + 1
      const b = Math.max(i, j) + 1
      const at = placeOf(a, b)
      early[at] = a
      late[at] = b
      scores[at] = score
      sames[at] = same
    },
    close: () => release(early, late, scores, sames),
  }
}
