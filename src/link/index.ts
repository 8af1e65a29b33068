/** The same statement, however it was worded, and only the same. */
export type { Embedder } from './embedder.ts'
export { find, type FindOptions, findWith, type Match } from './find.ts'
export { DEFAULTS, link, type LinkOptions, linkWith } from './link.ts'
export type { Thesaurus } from './meaning.ts'
export { explain } from './reasons.ts'
export { normalForm, SAME, similarity } from './similarity.ts'
export { toStatement } from './statement.ts'
export { wordNet } from './wordnet.ts'
