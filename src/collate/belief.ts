/**
 * How far each word of one witness is held to render each word of another.
 *
 * A logistic model in passes: the first weighs the words and their surroundings, each later one also the
 * beliefs of the pass before, so that sure links draw in the unsure words around them. Its weights are few,
 * one set for each sort of pair (`weights.ts`), and say nothing about any particular word.
 *
 * Law: the grid of `(b, a)` is the transpose of that of `(a, b)`, up to rounding.
 */
import { describe, FEATURES, FIRST_FEATURES, markBetween } from './evidence.ts'
import { grid, type Grid, NEVER, SORTS } from './grid.ts'
import { ridge } from './ridge.ts'
import type { Likeness } from './likeness.ts'
import { CONJUNCTION, type Vocabulary } from './vocabulary.ts'

/** Weights by pass, then by sort of pair, then by feature. */
export type Weights = readonly (readonly (readonly number[])[])[]

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Weights laid out flat, sort after sort. */
export type Compiled = readonly Float64Array[]

export const compiled = (weights: Weights): Compiled =>
  weights.map((sorts) => {
    const out = new Float64Array(SORTS * FEATURES)
    sorts.forEach((row, sort) => row.forEach((w, f) => (out[sort * FEATURES + f] = w)))
    return out
  })

/** What a pass believes less than this the next does not look at again. */
const HOPELESS = 0.004

const passOf = (g: Grid, p: Float32Array | null, weights: Float64Array, v: Vocabulary): Float32Array => {
  const out = new Float32Array(g.m * g.n)
  const r = p ? ridge(p, g.m, g.n) : null
  const x = new Float64Array(FEATURES)
  const known = p ? FEATURES : FIRST_FEATURES
  for (let i = 0; i < g.m; i++)
    for (let j = 0; j < g.n; j++) {
      const at = i * g.n + j
      const sort = g.sorts[at] ?? NEVER
      if (sort === NEVER) continue
      if (p && (p[at] as number) < HOPELESS) {
        out[at] = p[at] as number
        continue
      }
      describe(g, i, j, p, r, v, x)
      let sum = 0
      const base = sort * FEATURES
      for (let f = 0; f < known; f++) {
        const value = x[f] as number
        if (value !== 0) sum += value * (weights[base + f] as number)
      }
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
  weights: Compiled,
): { readonly grid: Grid; readonly belief: Float32Array } => {
  const g = grid(a, b, v, like)
  let p: Float32Array | null = null
  for (const pass of weights) p = passOf(g, p, pass, v)
  const belief = p ?? new Float32Array(g.m * g.n)
  partConjunctions(g, belief, v)
  return { grid: g, belief }
}

/**
 * A conjunction belongs to what it brings in: two are not the same where the words they bring in stand apart,
 * with a mark between.
 *
 *     A | terrorism and its mercenaries. The memory |
 *     B | terror , and the memory                   |
 */
const partConjunctions = (g: Grid, p: Float32Array, v: Vocabulary): void => {
  const r = ridge(p, g.m, g.n)
  for (let i = 0; i < g.m; i++) {
    if (v.classes[g.a[i] ?? 0] !== CONJUNCTION) continue
    for (let j = 0; j < g.n; j++)
      if (v.classes[g.b[j] ?? 0] === CONJUNCTION && markBetween(g, i, j, r, 1) && !parenthetical(g, i, j, p)) {
        p[i * g.n + j] = 0
        g.sorts[i * g.n + j] = NEVER
      }
  }
}

/** Does a mark right after one of two conjunctions only set off the words that follow both: `if, in truth,`, `if in truth`? */
const parenthetical = (g: Grid, i: number, j: number, p: Float32Array): boolean => {
  const follows = (x: number, y: number): boolean => x < g.m && y < g.n && (p[x * g.n + y] ?? 0) >= SURE
  return (g.marksB[j + 1] === 1 && follows(i + 1, j + 2)) || (g.marksA[i + 1] === 1 && follows(i + 2, j + 1))
}

const SURE = 0.5
