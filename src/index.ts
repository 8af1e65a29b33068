/**
 * The front door: the whole story (`compare`), its nouns, and the stages' main verbs.
 * Each stage has a door of its own for the rest: `variorum/extract`, `variorum/link`, …
 */
export { compare, type CompareOptions, compareWith } from './compare.ts'
export { demo } from './demo.ts'
export * from './model/index.ts'
export { decodeOverrides } from './overrides/index.ts'
export type { Step } from './steps.ts'
export { sigla } from './text/index.ts'
