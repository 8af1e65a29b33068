/**
 * How `find` ranks: a sum of measures, fitted by bench/fit-find.ts by softmax over candidates on renderings of news
 * sentences and of verses, and on claims and what was said of them. The measures weigh terms by rarity in the
 * collection.
 */
import { FEATURES, type Feature } from './measures.ts'

/** What is known of a text and a statement beyond the measures, in the order of the coefficients. */
export const ASKED = [
  /** How much of the text, and of the statement, is shared, by weight. */
  'of-text',
  'of-statement',
  /** BM25, as a part of the best of the collection. */
  'bm25',
  /** The logarithm of the weight shared. */
  'mass',
  /** How much of the statement is shared times BM25. */
  'both',
  /** The part of the statement shared, squared. */
  'of-statement-squared',
  'bm25-squared',
  /** How much more the text holds than the statement, by weight. */
  'longer',
] as const
export type Asked = (typeof ASKED)[number]

const of: Readonly<Partial<Record<Feature | Asked, number>>> = {
  'coverage-least': 0.09,
  'coverage-most': 0.75,
  'coverage-product': -7,
  'shared-words': 3.31,
  'alike-least': 3.57,
  'alike-product': -0.21,
  'alike-mean': 4.31,
  chain: 12.92,
  order: -8.46,
  neighbours: 6.04,
  displacement: 0.82,
  'first-words': 0.06,
  'last-words': -0.06,
  'numbers-shared': 0.15,
  'numbers-differ': 0.23,
  'numbers-one-sided': -0.01,
  'names-shared': 2.09,
  'names-differ': -1.17,
  'negation-differs': 0.04,
  'length-differs': -1.03,
  evidence: 4.5,
  shortness: -0.86,
  'rarest-shared': 6.82,
  'left-least': -4.83,
  'left-most': -3.56,
  'no-content-shared': -0.1,
  length: -3.37,
  'length-most': -1.16,
  'length-gap': -0.31,
  'content-shared': 3.96,
  'content-least': 4.29,
  'content-most': 3.38,
  'grammar-shared': -2.63,
  'order-kept': 8.64,
  threes: -5.5,
  runs: 0.03,
  'content-neighbours': -0.8,
  'content-neighbours-most': -4.5,
  'content-near': -3.77,
  'content-near-most': 1.64,
  'left-words-least': 7.82,
  'left-words-most': -1.71,
  'left-words-gap': 0.87,
  'like-meaning': 14.12,
  'like-spelling': 1.87,
  'left-rarest-least': -0.35,
  'left-rarest-most': 1.23,
  'names-kept': -0.04,
  'names-left-least': 0.27,
  'names-left-most': -2.54,
  'numbers-kept': -2.1,
  'numbers-left-least': -2.03,
  'numbers-left-most': 0.3,
  slots: -0.67,
  'marks-unknown': -0.03,
  'of-text': 0.26,
  'of-statement': 0.57,
  bm25: -0.1,
  mass: 0.88,
  both: 0.21,
  'of-statement-squared': -1.39,
  'bm25-squared': 1.59,
  longer: -2.27,
}

export interface Ranking {
  /** Of the measures, then of {@link ASKED}, in their order. */
  readonly weights: Float64Array
  /** From the sum to log-odds. */
  readonly slope: number
  readonly intercept: number
}

export const ranking: Ranking = {
  weights: Float64Array.from([...FEATURES, ...ASKED], (f) => of[f] ?? 0),
  slope: 0.8,
  intercept: -10,
}
