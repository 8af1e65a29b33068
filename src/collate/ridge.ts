/** The ridge of a grid of beliefs: what is surest, and what stands between the sure. */

/** The surest link of every row and column of a pass, and of rows the nearest sure one on either side. */
export interface Ridge {
  readonly rowMax: Float32Array
  readonly rowArg: Int32Array
  readonly rowSecond: Float32Array
  readonly colMax: Float32Array
  readonly colArg: Int32Array
  readonly colSecond: Float32Array
  /** The nearest row before (after) with a sure link that is mutual, or -1 (or m). */
  readonly before: Int32Array
  readonly after: Int32Array
  /** The same for columns. */
  readonly colBefore: Int32Array
  readonly colAfter: Int32Array
  /** Whether the row's (column's) surest link is sure and mutual. */
  readonly rowTaken: Uint8Array
  readonly colTaken: Uint8Array
}

const SURE = 0.5

export const ridge = (p: Float32Array, m: number, n: number): Ridge => {
  const rowMax = new Float32Array(m)
  const rowSecond = new Float32Array(m)
  const rowArg = new Int32Array(m).fill(-1)
  const colMax = new Float32Array(n)
  const colSecond = new Float32Array(n)
  const colArg = new Int32Array(n).fill(-1)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const x = p[i * n + j] ?? 0
      if (x > (rowMax[i] ?? 0)) {
        rowSecond[i] = rowMax[i] ?? 0
        rowMax[i] = x
        rowArg[i] = j
      } else if (x > (rowSecond[i] ?? 0)) rowSecond[i] = x
      if (x > (colMax[j] ?? 0)) {
        colSecond[j] = colMax[j] ?? 0
        colMax[j] = x
        colArg[j] = i
      } else if (x > (colSecond[j] ?? 0)) colSecond[j] = x
    }
  const rowTaken = new Uint8Array(m)
  const colTaken = new Uint8Array(n)
  for (let i = 0; i < m; i++) {
    const j = rowArg[i] ?? -1
    if ((rowMax[i] ?? 0) < SURE || colArg[j] !== i) continue
    rowTaken[i] = 1
    colTaken[j] = 1
  }
  const [before, after] = nearestTaken(rowTaken)
  const [colBefore, colAfter] = nearestTaken(colTaken)
  return {
    rowMax,
    rowArg,
    rowSecond,
    colMax,
    colArg,
    colSecond,
    before,
    after,
    colBefore,
    colAfter,
    rowTaken,
    colTaken,
  }
}

/** For each place the nearest taken one before it (or -1) and after it (or the length). */
export const nearestTaken = (taken: Uint8Array): readonly [Int32Array, Int32Array] => {
  const before = new Int32Array(taken.length)
  const after = new Int32Array(taken.length)
  for (let i = 0, last = -1; i < taken.length; i++) {
    before[i] = last
    if (taken[i]) last = i
  }
  for (let i = taken.length - 1, last = taken.length; i >= 0; i--) {
    after[i] = last
    if (taken[i]) last = i
  }
  return [before, after]
}
