/** What a node is to the judge, and what the judge says of two. */
import { type Context, type Ground, NO_CONTEXT } from './context.ts'
import type { Passage } from './measures.ts'

/** What a node is to the judge. */
export interface Case {
  readonly passage: Passage
  readonly context: Context
  /** The terms of quoted fragments, where the rest is in the outlet's words. */
  readonly fragments: readonly Passage[]
  /** The words themselves, for an embedder. */
  readonly text: () => string
}

export interface Verdict {
  /** In [0, 1]: how likely the two are one statement. */
  readonly score: number
  /** The score of the words alone. */
  readonly words: number
  /** How much of the longer stands in the shorter to the letter of a stem, by weight. */
  readonly same: number
  /** Is it certain that the two may not stand together? */
  readonly barred: boolean
  readonly grounds: readonly Ground[]
}

/** Is anything known beside the words? */
export const known = (a: Case, b: Case): boolean => a.context !== NO_CONTEXT || b.context !== NO_CONTEXT
