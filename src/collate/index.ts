/** Utterance → Collation. */
export { collate, collateWith, defaults } from './collate.ts'
export type { CollateChoices, CollateOptions, Limits, Similarity, SimilarWords } from './options.ts'
