/**
 * The coefficients of the score, fitted by bench/fit-link.ts by logistic regression on pairs of renderings of
 * one news sentence, news paraphrases and graded headlines. Positive speaks for one statement.
 *
 * What a measure tells depends on the pair: one word more is much in a headline and little in a long sentence,
 * and much between two texts that agree in all the rest. So a measure has three coefficients: alone, by the
 * length of the shorter text, and by how near the two are; the last two are counted from {@link CENTRES}.
 */
import { FEATURES, type Feature, placeOf } from './measures.ts'

/** The length (as the measure `length`) and the nearness (as `alike-mean`) at which a measure has its first coefficient alone. */
export const CENTRES = { length: 0.68, nearness: 0.6 } as const

export interface Coefficients {
  readonly intercept: number
  /** Alone, by length, by nearness. */
  readonly of: Readonly<Record<Feature, readonly [number, number, number]>>
}

export const coefficients: Coefficients = {
  intercept: 11.3,
  of: {
    'coverage-least': [-1.45, 4.94, 4],
    'coverage-most': [-1.22, 2.91, -1.17],
    'coverage-product': [-0.08, -14.07, 1.76],
    'shared-words': [2.49, 6.23, -1.21],
    'alike-least': [1.24, 4.52, 0.14],
    'alike-product': [0.98, -6.58, 4.18],
    'alike-mean': [1.71, -0.27, -2.15],
    chain: [2.33, -0.78, -2.11],
    order: [-1.01, -2.04, -0.6],
    neighbours: [2.06, 6.82, 4.67],
    displacement: [-1.29, -11.37, 1.69],
    'first-words': [0.08, 0.02, -0.36],
    'last-words': [-0.13, -0.19, 0.71],
    'numbers-shared': [0.18, 0.39, -1.66],
    'numbers-differ': [-0.65, 26.63, 5.8],
    'numbers-one-sided': [0.04, 10.63, 1.64],
    'names-shared': [0.02, -3.19, 1.14],
    'names-differ': [-0.45, 2.28, 1.16],
    'negation-differs': [-0.77, 1.59, -1.02],
    'length-differs': [0.14, 6.02, -0.45],
    evidence: [0.93, 8.98, 0.42],
    shortness: [-1.04, 9.31, 8.22],
    'rarest-shared': [0.15, 6.46, 1.18],
    'left-least': [1.87, 7.78, 0.09],
    'left-most': [-0.16, -4.37, -0.42],
    'no-content-shared': [0.79, -6.72, -0.08],
    length: [3.96, 2.78, 1.73],
    'length-most': [-21.96, 0.37, 2.2],
    'length-gap': [2.59, -13.27, -2.4],
    'content-shared': [0.8, 1.46, -4.46],
    'content-least': [0.97, 3.75, -3.19],
    'content-most': [0.66, 4.31, -2.41],
    'grammar-shared': [-0.41, 0.77, -0.34],
    'order-kept': [2.91, 8.25, -6.97],
    threes: [-0.97, -7.31, -0.29],
    runs: [1.22, 1.87, 1.89],
    'content-neighbours': [-3.2, -4.11, 3.2],
    'content-neighbours-most': [1.48, 2.49, 0.42],
    'content-near': [-3.28, -4.92, 2.53],
    'content-near-most': [0.48, -1.41, -2.72],
    'left-words-least': [-1.21, -2.54, -0.43],
    'left-words-most': [-6.68, 2.71, 2.09],
    'left-words-gap': [0.98, -2.02, 1.56],
    'like-meaning': [2.98, 14.02, -12.26],
    'like-spelling': [0.67, 1.17, -15.02],
    'left-rarest-least': [-0.41, -1.33, -2.93],
    'left-rarest-most': [-0.21, -1.94, 1.29],
    'names-kept': [-0.42, 1.93, -2.71],
    'names-left-least': [-0.18, 1.67, 0],
    'names-left-most': [-0.49, -0.66, 4.18],
    'numbers-kept': [0.32, -3.72, 0.06],
    'numbers-left-least': [-0.25, -26.75, -13.33],
    'numbers-left-most': [-1.36, -16.87, -0.12],
    slots: [0.94, 4.5, 0.21],
    'question-differs': [-0.38, 0, 0],
    'quotes-differ': [-0.76, 0, 0],
    'end-differs': [-2.41, 0, 0],
    'colon-differs': [-0.16, 0, 0],
    'marks-unknown': [-0.79, 0, 0],
  },
}

const LENGTH = placeOf('length')
const NEARNESS = placeOf('alike-mean')

/** What one measure adds to the log-odds of a pair with these measures. */
export const oddsOf = (c: Coefficients, feature: Feature, values: Float64Array): number => {
  const [alone, byLength, byNearness] = c.of[feature]
  const length = (values[LENGTH] ?? 0) - CENTRES.length
  const nearness = (values[NEARNESS] ?? 0) - CENTRES.nearness
  return (values[placeOf(feature)] ?? 0) * (alone + byLength * length + byNearness * nearness)
}

/** The log-odds that two passages with these measures are one statement. */
export const logOdds = (c: Coefficients): ((values: Float64Array) => number) => {
  const n = FEATURES.length
  const weights = Float64Array.from([0, 1, 2].flatMap((k) => FEATURES.map((f) => c.of[f][k] ?? 0)))
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
    const length = (values[LENGTH] ?? 0) - CENTRES.length
    const nearness = (values[NEARNESS] ?? 0) - CENTRES.nearness
    return alone + byLength * length + byNearness * nearness
  }
}

/** The probability of these log-odds. */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
