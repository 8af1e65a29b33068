/** A pair seen from either of its sides, for what a rule looks for on one side alone. */
import type { Pair, Side } from '../pair.ts'

export interface View {
  readonly x: Side
  readonly y: Side
  readonly mate: Int32Array
  readonly back: Int32Array
  /** Is `x` the second side of the pair? */
  readonly flip: boolean
}

/** The pair from its first side, then from its second. */
export const views = (pair: Pair): readonly [View, View] => [
  { x: pair.a, y: pair.b, mate: pair.mateA, back: pair.mateB, flip: false },
  { x: pair.b, y: pair.a, mate: pair.mateB, back: pair.mateA, flip: true },
]
