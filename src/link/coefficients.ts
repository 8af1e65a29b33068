/**
 * How coefficients make a score of measures: whole texts have theirs in text-coefficients.ts, passages cut from
 * articles in passage-coefficients.ts.
 *
 * What a measure tells depends on the pair: one word more is much in a headline and little in a long sentence,
 * and much between two texts that agree in all the rest. So a measure has three coefficients: alone, by the
 * length of the shorter text, and by how near the two are; the last two are counted from {@link CENTRES}.
 */
import { FEATURES, type Feature, placeOf } from './measures.ts'

/** A value of a measure, and by how much its coefficient alone changes from there on. */
export type Bend = readonly [at: number, by: number]

/** The length (as the measure `length`) and the nearness (as `alike-mean`) at which a measure has its first coefficient alone. */
export const CENTRES = { length: 0.68, nearness: 0.6 } as const

/** What a measure adds: alone, by length, by nearness. */
export type Terms = readonly [alone: number, byLength: number, byNearness: number]

export interface Coefficients {
  readonly intercept: number
  /** A measure that is not named adds nothing. */
  readonly of: Readonly<Partial<Record<Feature, Terms>>>
  /** Measures that do not tell the same all along: their part of the log-odds is a line with bends. */
  readonly bends: Readonly<Partial<Record<Feature, readonly Bend[]>>>
}

const LENGTH = placeOf('length')
const NEARNESS = placeOf('alike-mean')

/** What the bends of a measure add to its part of the log-odds at a value. */
const bent = (bends: readonly Bend[], value: number): number =>
  bends.reduce((sum, [at, by]) => sum + by * Math.max(0, value - at), 0)

const NOTHING: Terms = [0, 0, 0]

/** What one measure adds to the log-odds of a pair with these measures. */
export const oddsOf = (c: Coefficients, feature: Feature, values: Float64Array): number => {
  const [alone, byLength, byNearness] = c.of[feature] ?? NOTHING
  const length = (values[LENGTH] ?? 0) - CENTRES.length
  const nearness = (values[NEARNESS] ?? 0) - CENTRES.nearness
  const value = values[placeOf(feature)] ?? 0
  return value * (alone + byLength * length + byNearness * nearness) + bent(c.bends[feature] ?? [], value)
}

/** The log-odds that two passages with these measures are one statement. */
export const logOdds = (c: Coefficients): ((values: Float64Array) => number) => {
  const n = FEATURES.length
  const weights = Float64Array.from([0, 1, 2].flatMap((k) => FEATURES.map((f) => c.of[f]?.[k] ?? 0)))
  const bends = FEATURES.flatMap((f, i) => (c.bends[f] ?? []).map(([at, by]) => ({ i, at, by })))
  const of = Int32Array.from(bends, (b) => b.i)
  const at = Float64Array.from(bends, (b) => b.at)
  const by = Float64Array.from(bends, (b) => b.by)
  return (values) => {
    let alone = c.intercept
    let byLength = 0
    let byNearness = 0
    for (let i = 0; i < n; i++) {
      const v = values[i] ?? 0
      alone += (weights[i] ?? 0) * v
      byLength += (weights[n + i] ?? 0) * v
      byNearness += (weights[2 * n + i] ?? 0) * v
    }
    for (let k = 0; k < of.length; k++) {
      const beyond = (values[of[k] ?? 0] ?? 0) - (at[k] ?? 0)
      if (beyond > 0) alone += (by[k] ?? 0) * beyond
    }
    const length = (values[LENGTH] ?? 0) - CENTRES.length
    const nearness = (values[NEARNESS] ?? 0) - CENTRES.nearness
    return alone + byLength * length + byNearness * nearness
  }
}

/** The probability of these log-odds. */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
