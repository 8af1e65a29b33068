/** The measures of a pair of statements, by name: what a score is made of. */

/** The terms of a statement in order, each as `id << 1 | capital`: `all[from]` … `all[to - 1]`. */
export interface Passage {
  readonly all: Int32Array
  readonly from: number
  readonly to: number
  /** The marks of the text ({@link marksOf}); absent where the words were cut out of an article. */
  readonly marks?: number
}

/** Many passages in one array: passage `i` is `all[starts[i]]` … `all[starts[i + 1] - 1]`. */
export interface Passages {
  readonly all: Int32Array
  readonly starts: Int32Array
  readonly count: number
}

/** The measures, in the order of the coefficients; each in [0, 1] or near it. */
export const FEATURES = [
  'coverage-least',
  'coverage-most',
  'coverage-product',
  'shared-words',
  'alike-least',
  'alike-product',
  'alike-mean',
  'chain',
  'order',
  'neighbours',
  'displacement',
  'first-words',
  'last-words',
  'numbers-shared',
  'numbers-differ',
  'numbers-one-sided',
  'names-shared',
  'names-differ',
  'negation-differs',
  'length-differs',
  'evidence',
  'shortness',
  'rarest-shared',
  'left-least',
  'left-most',
  'no-content-shared',
  'length',
  'length-most',
  'length-gap',
  'content-shared',
  'content-least',
  'content-most',
  'grammar-shared',
  'order-kept',
  'threes',
  'runs',
  'content-neighbours',
  'content-neighbours-most',
  'content-near',
  'content-near-most',
  'left-words-least',
  'left-words-most',
  'left-words-gap',
  'like-meaning',
  'like-spelling',
  'left-rarest-least',
  'left-rarest-most',
  'names-kept',
  'names-left-least',
  'names-left-most',
  'numbers-kept',
  'numbers-left-least',
  'numbers-left-most',
  'slots',
  'question-differs',
  'quotes-differ',
  'end-differs',
  'colon-differs',
  'marks-unknown',
  'run-least',
  'run-most',
  'stretch-least',
  'stretch-most',
  'tail-least',
  'tail-most',
] as const
export type Feature = (typeof FEATURES)[number]

const PLACES: ReadonlyMap<Feature, number> = new Map(FEATURES.map((f, i) => [f, i] as const))

/** The place of a measure among the values. */
export const placeOf = (feature: Feature): number => PLACES.get(feature) ?? -1
