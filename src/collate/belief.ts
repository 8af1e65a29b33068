/**
 * How far each word of one witness is held to render each word of another.
 *
 * A logistic model in passes: the first weighs the words and their surroundings, each later one also the
 * beliefs of the pass before, so that sure links draw in the unsure words around them. Its weights are few,
 * one set for each sort of pair (`weights.ts`), and say nothing about any particular word.
 *
 * Law: the grid of `(b, a)` is the transpose of that of `(a, b)`, up to rounding.
 */
import { describe, FEATURES, grid, type Grid, NEVER, ridge, SORTS } from './evidence.ts'
import type { Likeness } from './likeness.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weights by pass, then by sort of pair, then by feature. */
export type Weights = readonly (readonly (readonly number[])[])[]

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

const passOf = (
  g: Grid,
  p: Float32Array | null,
  weights: readonly (readonly number[])[],
  v: Vocabulary,
): Float32Array => {
  const out = new Float32Array(g.m * g.n)
  const r = p ? ridge(p, g.m, g.n) : null
  const x = new Float64Array(FEATURES)
  const flat = Float64Array.from(
    { length: SORTS * FEATURES },
    (_, k) => weights[Math.floor(k / FEATURES)]?.[k % FEATURES] ?? 0,
  )
  for (let i = 0; i < g.m; i++)
    for (let j = 0; j < g.n; j++) {
      const at = i * g.n + j
      const sort = g.sorts[at] ?? NEVER
      if (sort === NEVER) continue
      describe(g, i, j, p, r, v, x)
      let sum = 0
      const base = sort * FEATURES
      for (let f = 0; f < FEATURES; f++) sum += (x[f] ?? 0) * (flat[base + f] ?? 0)
      out[at] = sigmoid(sum)
    }
  return out
}

/** Beliefs after all passes, `a.length × b.length`, row by row. */
export const beliefs = (
  a: Int32Array,
  b: Int32Array,
  v: Vocabulary,
  like: (a: number, b: number) => Likeness,
  weights: Weights,
): { readonly grid: Grid; readonly belief: Float32Array } => {
  const g = grid(a, b, v, like)
  let p: Float32Array | null = null
  for (const pass of weights) p = passOf(g, p, pass, v)
  return { grid: g, belief: p ?? new Float32Array(g.m * g.n) }
}
