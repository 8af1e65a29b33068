/** Arrays of numbers that grow: what a list of numbers would hold in half the room, and without the copies it leaves behind. */

type Numbers = Int32Array | Float64Array

export interface Growing<A extends Numbers> {
  readonly push: (v: number) => void
  readonly size: () => number
  readonly at: (i: number) => number
  /** What was pushed, and free places after it; good until the next `push`. */
  readonly all: () => A
}

/** An empty array of a kind; `expected` says how many it is likely to hold at last, so that it is seldom copied. */
export const growing = <A extends Numbers>(
  kind: new (length: number) => A,
  expected: (n: number) => number = (n) => n,
): Growing<A> => {
  let array = new kind(4096)
  let n = 0
  return {
    push: (v) => {
      if (n === array.length) {
        const wider = new kind(Math.max(Math.ceil(n * 1.5), Math.ceil(expected(n))))
        wider.set(array)
        array = wider
      }
      array[n++] = v
    },
    size: () => n,
    at: (i) => array[i] ?? 0,
    all: () => array,
  }
}
