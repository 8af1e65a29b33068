/** The heaviest run of matches that rises in both passages: how much of one can be read along the other. */

/** Matches by their place in the second passage, heaviest chains by a tree over the places of the first. */
export interface Chain {
  /** Forgets all matches; the second passage has `nb` places. */
  readonly clear: (nb: number) => void
  /** Place `i` of the first passage, from 1, matches place `j` of the second, from 0. */
  readonly enter: (i: number, j: number, weight: number) => void
  /** The weight of the heaviest chain; the first passage has `na` places. */
  readonly heaviest: (na: number) => number
}

/** A chain over passages of at most `places` terms and `matches` matches. */
export const chain = (places: number, matches: number): Chain => {
  // a Fenwick tree of maxima
  const tree = new Float64Array(places + 1)
  const pointI = new Int32Array(matches)
  const weight = new Int32Array(matches)
  const value = new Float64Array(matches)
  const next = new Int32Array(matches)
  const head = new Int32Array(places)
  let points = 0
  let width = 0
  return {
    clear: (nb) => {
      for (let j = 0; j < nb; j++) head[j] = -1
      points = 0
      width = nb
    },
    enter: (i, j, w) => {
      pointI[points] = i
      weight[points] = w
      next[points] = head[j] ?? -1
      head[j] = points++
    },
    heaviest: (na) => {
      for (let i = 0; i <= na; i++) tree[i] = 0
      let best = 0
      for (let j = 0; j < width; j++) {
        // all matches of one place are asked before any of them is entered
        for (let k = head[j] ?? -1; k >= 0; k = next[k] ?? -1) {
          let sum = 0
          for (let i = (pointI[k] ?? 0) - 1; i > 0; i -= i & -i) if ((tree[i] ?? 0) > sum) sum = tree[i] ?? 0
          value[k] = sum + (weight[k] ?? 0)
        }
        for (let k = head[j] ?? -1; k >= 0; k = next[k] ?? -1) {
          const v = value[k] ?? 0
          if (v > best) best = v
          for (let i = pointI[k] ?? 0; i <= na; i += i & -i) if ((tree[i] ?? 0) < v) tree[i] = v
        }
      }
      return best
    },
  }
}
