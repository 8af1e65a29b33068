export { collate, collateWith } from './collate.ts'
export type { CollateOptions, Limits, Similarity, SimilarWords } from './options.ts'
