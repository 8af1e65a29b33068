/** Utterance → Collation. */
export { collate, collateWith, defaults } from './collate.ts'
export type { CollateOptions, Limits, Similarity, SimilarWords } from './options.ts'
