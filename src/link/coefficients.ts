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
  intercept: -5.063,
  of: {
    'coverage-least': 1.243,
    'coverage-most': 0.555,
    'coverage-product': -1.996,
    'shared-words': 8.067,
    'like-words-least': 0.8,
    'like-words-most': 1.033,
    order: 3.165,
    neighbours: -2.411,
    'numbers-shared': 0.301,
    'numbers-differ': -1.607,
    'numbers-one-sided': -0.931,
    'names-shared': -0.664,
    'names-differ': -1.156,
    'negation-differs': -0.564,
    'length-differs': -3.459,
    evidence: 3.395,
    shortness: 2.3,
    'rarest-shared': -0.609,
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
