/** Nodes and what pairs of them say about standing in one group. */

export interface Edges {
  readonly count: number
  /** Edge `k` joins `from[k]` and `to[k]` with score `score[k]`. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly score: Float64Array
}

/** What two nodes say about standing in one group: a score in [0, 1], that they may not, or nothing. */
export const BARRED = -1
export const SILENT = -2
