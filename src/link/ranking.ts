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
  /** How much of what the statement tells is told by what is shared. */
  'told',
  /** How much of the statement's runs of letters the text holds. */
  'letters',
] as const
export type Asked = (typeof ASKED)[number]

const of: Readonly<Partial<Record<Feature | Asked, number>>> = {
  'coverage-least': -0.72,
  'coverage-most': -1.7,
  'coverage-product': -2.78,
  'shared-words': -0.24,
  'alike-least': 2.75,
  'alike-product': 2.01,
  'alike-mean': 3.49,
  chain: 13.15,
  order: -7.97,
  neighbours: 3.69,
  displacement: 0.73,
  'first-words': -0.02,
  'last-words': -0.04,
  'numbers-shared': 0.47,
  'numbers-differ': 0.06,
  'numbers-one-sided': -0.1,
  'names-shared': 2,
  'names-differ': -1.57,
  'negation-differs': -0.02,
  'length-differs': -1.07,
  evidence: 3.44,
  shortness: -3.66,
  'rarest-shared': 7.57,
  'left-least': -3.26,
  'left-most': -4.99,
  'no-content-shared': -0.34,
  length: -1.85,
  'length-most': -1.68,
  'length-gap': -0.22,
  'content-shared': 3.96,
  'content-least': 4.12,
  'content-most': 1.34,
  'grammar-shared': -2.77,
  'order-kept': 7.2,
  threes: -3.13,
  runs: -0.94,
  'content-neighbours': 1.89,
  'content-neighbours-most': -4.23,
  'content-near': -3.77,
  'content-near-most': 1.44,
  'left-words-least': 7.56,
  'left-words-most': -3.27,
  'left-words-gap': 1.16,
  'like-meaning': 14.24,
  'like-spelling': 1.02,
  'left-rarest-least': 0.03,
  'left-rarest-most': 1.6,
  'names-kept': -0.12,
  'names-left-least': 0.32,
  'names-left-most': -3.01,
  'numbers-kept': -2.17,
  'numbers-left-least': -2.11,
  'numbers-left-most': 0.2,
  slots: -0.35,
  'marks-unknown': -0.03,
  'run-least': -10.45,
  'run-most': -1.81,
  'stretch-least': -0.4,
  'stretch-most': 3.45,
  'tail-least': -0.11,
  'tail-most': 0.63,
  'of-text': 2.59,
  'of-statement': -3.85,
  bm25: 0.02,
  mass: 0.52,
  both: -3.25,
  'of-statement-squared': -7.46,
  'bm25-squared': 1.6,
  longer: -3.22,
  told: 14.97,
  letters: 10.24,
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
  slope: 0.55,
  intercept: -8.8,
}
