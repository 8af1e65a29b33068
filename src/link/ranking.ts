/**
 * The coefficients by which `find` ranks: fitted by softmax over candidates on renderings of news sentences and
 * of verses and on claims and what was said of them. The measures weigh terms by rarity in the collection.
 */
import { FEATURES, type Feature } from './measures.ts'

const of: Readonly<Partial<Record<Feature, number>>> = {
  'coverage-least': 0.736,
  'coverage-most': 0.159,
  'coverage-product': -0.339,
  'shared-words': 1.089,
  'alike-least': 3.904,
  'alike-product': 2.207,
  'alike-mean': 3.93,
  chain: 3.703,
  order: 1.352,
  neighbours: 1.773,
  displacement: -0.933,
  'first-words': 0.582,
  'last-words': 0.54,
  'numbers-shared': -0.539,
  'numbers-differ': -0.805,
  'numbers-one-sided': -0.075,
  'names-shared': 3.114,
  'names-differ': -0.832,
  'negation-differs': -0.143,
  'length-differs': -0.944,
  evidence: 1.133,
  shortness: 0.162,
  'rarest-shared': 3.303,
  'left-least': -1.521,
  'left-most': -2.924,
  'no-content-shared': -1.093,
}

export interface Ranking {
  /** Of the measures, in their order. */
  readonly measures: readonly number[]
  /** Of how much of the text, and of the statement, is shared. */
  readonly ofText: number
  readonly ofStatement: number
  /** Of BM25, as a part of the best. */
  readonly bm25: number
  /** Of the logarithm of what is shared. */
  readonly mass: number
  /** Of the part of the statement that is shared times BM25. */
  readonly both: number
  /** From the sum to log-odds. */
  readonly slope: 0.8
  readonly intercept: -10
}

export const ranking: Ranking = {
  measures: FEATURES.map((f) => of[f] ?? 0),
  ofText: -0.193,
  ofStatement: 0.969,
  bm25: 2.622,
  mass: 1.898,
  both: 1.37,
  slope: 0.8,
  intercept: -10,
}
