/**
 * Words and marks with their places.
 *
 *     > | “I don’t owe $12,000,” he said.
 *         ^^ ^^^^^ ^^^ ^^^^^^^^ ^^ ^^^^^
 *
 * A word is a run of letters, marks and digits, joined inside by apostrophes, hyphens, and (between digits)
 * by points and commas; letters masked by asterisks stay one word. Every other character that is not white
 * space is a mark of its own, except that a run of the same mark (`...`, `--`) is one.
 *
 * Laws: `text.slice(t.start, t.end) === t.text`; tokens are in order and disjoint; what lies between them is
 * white space or invisible; the work is linear in the length of the text.
 */
export interface Lexeme {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'mark'
}

const WORD = String.raw`(?:\p{L}\.){2,}|[\p{M}*]{0,32}[\p{L}\p{N}][\p{L}\p{M}\p{N}*]*(?:(?:['’´‑-]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}*]+)*`
const PATTERN = new RegExp(String.raw`(${WORD})|([^\s\u00ad\u200b-\u200f\u2060\ufeff])\2*`, 'gu')

/** Splits a text into its words and marks. */
export const lexemes = (text: string): readonly Lexeme[] => {
  const out: Lexeme[] = []
  for (const m of text.matchAll(PATTERN))
    out.push({ text: m[0], start: m.index, end: m.index + m[0].length, kind: m[1] === undefined ? 'mark' : 'word' })
  return out
}

/** The words of a text, without its marks. */
export const words = (text: string): readonly string[] =>
  lexemes(text)
    .filter((x) => x.kind === 'word')
    .map((x) => x.text)
