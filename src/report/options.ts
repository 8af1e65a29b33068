/** What a reader may choose about a report in words. */
import type { Pivot } from './apparatus.ts'

/** Whether text for a terminal is coloured. */
export type Colour = 'plain' | 'ansi'

/** What all writers of words may be told. */
export interface WordOptions {
  /** Whose reading is the lemma of the apparatus. */
  readonly pivot: Pivot
  /** At most this many characters of each version are shown, for fair quotation; `null` for all. */
  readonly maxExcerpt: number | null
}

/** What the writer of text may be told. */
export interface TextOptions extends WordOptions {
  /** The columns of the terminal, at least 20. */
  readonly width: number
  readonly colour: Colour
}

/** The options of all writers of words by default. */
export const defaultWords: WordOptions = { pivot: 'none', maxExcerpt: null }
/** The options of text by default. */
export const defaultText: TextOptions = { ...defaultWords, width: 80, colour: 'plain' }
