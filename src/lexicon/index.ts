export type { Lexicon } from './lexicon.ts'
