/** What a caller may choose. */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Lexicon } from '../lexicon/index.ts'
import type { Range, Token } from '../model/index.ts'

/** How near two tokens are, in [0, 1]; symmetric; need not be transitive, so it is no `Eq`. */
export type Similarity = (a: Token, b: Token) => number

/** Groups of words that may stand for each other, in their dictionary forms. A word may be in several groups. */
export type SimilarWords = Lexicon<readonly (readonly string[])[]>

/** Size guards. Where one acts the laws still hold, the result says `exact: false`, and a notice says which. */
export interface Limits {
  /** The most cells (tokens of one side times tokens of the other) one scored alignment may fill. */
  readonly cells: number
  /** The most cells all scored alignments of one collation may fill together. */
  readonly work: number
  /** The most edits an exact alignment of a larger gap may try. */
  readonly edits: number
  /** The most cells the link model may weigh for one island. */
  readonly island: number
  /** The most cells the link model may weigh for one collation. */
  readonly weighed: number
  /** The longest word that is compared by spelling, in UTF-16 units; a longer one is equal or not. */
  readonly word: number
}

/** What is left of the limits while one collation is made. */
export interface Budget {
  work: number
  weighed: number
  /** The guards that acted. */
  readonly acted: Set<'aligned' | 'weighed'>
}

/** What `collateWith` may be given: tokeniser, equality, similarity, word lists, limits. */
export interface CollateOptions {
  /** Cuts a content into words and marks. Half-open places, in order, disjoint. */
  readonly tokenise: (content: string) => readonly Range[]
  /** The form a token is compared by. */
  readonly normalise: (text: string) => string
  /** Which tokens are the same word. */
  readonly eq: Eq<Token>
  /** Replaces the layers of likeness (folding, stems, spelling, word lists) for tokens that are not equal. */
  readonly similarity: Similarity | null
  /** Word lists of similar words, the caller's beside or instead of the built-in one. */
  readonly lexicons: readonly SimilarWords[]
  /** Whether the same words at another place are looked for. */
  readonly moves: 'linked' | 'ignored'
  readonly limits: Limits
}

/** What a caller gives of the options: what is left out, a single limit too, is the default. */
export type CollateChoices = Partial<Omit<CollateOptions, 'limits'>> & { readonly limits?: Partial<Limits> }
