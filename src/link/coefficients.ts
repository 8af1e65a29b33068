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
  intercept: -5.625,
  of: {
    'coverage-least': -2.792,
    'coverage-most': -1.982,
    'coverage-product': -2.962,
    'shared-words': 6.722,
    'alike-least': 4.886,
    'alike-product': 0.268,
    'alike-mean': 7.358,
    chain: 0.854,
    order: -1.389,
    neighbours: -1.585,
    displacement: -2.651,
    'first-words': 0.43,
    'last-words': 0.19,
    'numbers-shared': 0.305,
    'numbers-differ': -1.5,
    'numbers-one-sided': -1.059,
    'names-shared': -0.764,
    'names-differ': -1.244,
    'negation-differs': -0.422,
    'length-differs': -2.711,
    evidence: 3.069,
    shortness: 3.078,
    'rarest-shared': -1.058,
    'left-least': 1.449,
    'left-most': -1.043,
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
