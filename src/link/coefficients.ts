/**
 * The coefficients of the score, fitted by bench/fit-link.ts by logistic regression on pairs of renderings of
 * one news sentence, news paraphrases and graded headlines. One coefficient a measure; positive speaks for one
 * statement. The same machinery fits those of a caller's own pairs: see `linkWith`.
 */
import { FEATURES, type Feature } from './features.ts'

export interface Coefficients {
  readonly intercept: number
  readonly of: Readonly<Record<Feature, number>>
}

export const coefficients: Coefficients = {
  intercept: -5.704,
  of: {
    'coverage-least': -3.068,
    'coverage-most': -0.996,
    'coverage-product': -3.42,
    'shared-words': 6.322,
    'alike-least': 4.531,
    'alike-product': 0.729,
    'alike-mean': 7.503,
    chain: 1.586,
    order: -1.586,
    neighbours: -1.665,
    displacement: -1.893,
    'first-words': 0.35,
    'last-words': 0.133,
    'numbers-shared': 0.229,
    'numbers-differ': -1.47,
    'numbers-one-sided': -0.844,
    'names-shared': -0.859,
    'names-differ': -1.503,
    'negation-differs': -0.486,
    'length-differs': -2.178,
    evidence: 2.738,
    shortness: 1.896,
    'rarest-shared': -1.197,
    'left-least': 1.36,
    'left-most': -1.186,
    'no-content-shared': 0.359,
  },
}

/** The log-odds that two passages with these measures are one statement. */
export const logOdds = (c: Coefficients): ((values: Float64Array) => number) => {
  const weights = FEATURES.map((f) => c.of[f])
  return (values) => {
    let z = c.intercept
    for (let i = 0; i < weights.length; i++) z += (weights[i] ?? 0) * (values[i] ?? 0)
    return z
  }
}

/** The probability of these log-odds. */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
