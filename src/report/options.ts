/** What a reader may choose about a report in words. */
import type { Pivot } from './apparatus.ts'

export type Colour = 'plain' | 'ansi'

export interface WordOptions {
  /** Whose reading is the lemma of the apparatus. */
  readonly pivot: Pivot
  /** At most this many characters of each version are shown, for fair quotation; `null` for all. */
  readonly maxExcerpt: number | null
}

export interface TextOptions extends WordOptions {
  /** The columns of the terminal, at least 20. */
  readonly width: number
  readonly colour: Colour
}

export const defaultWords: WordOptions = { pivot: 'none', maxExcerpt: null }
export const defaultText: TextOptions = { ...defaultWords, width: 80, colour: 'plain' }
