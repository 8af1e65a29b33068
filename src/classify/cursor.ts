/** The words of a text with what the parsers of quantities ask of one of them. */
import type { Lore } from './lore.ts'
import type { Word } from './words.ts'

export interface Cursor {
  readonly words: readonly Word[]
  readonly lore: Lore
}

/** The folded form at an index, empty outside the text. */
export const form = (c: Cursor, i: number): string => c.words[i]?.form ?? ''

/** Does the form at an index begin with a digit? Few do, so that this is asked before its shape is. */
export const digital = (c: Cursor, i: number): boolean => {
  const first = form(c, i).charCodeAt(0)
  return first >= 48 && first <= 57
}

export const has = (o: Readonly<Record<string, unknown>>, k: string): boolean => Object.hasOwn(o, k)

/** Is there no blank between a token and the one before? */
export const touches = (c: Cursor, i: number): boolean => {
  const [before, w] = [c.words[i - 1], c.words[i]]
  return before !== undefined && w !== undefined && before.token.end === w.token.start
}
