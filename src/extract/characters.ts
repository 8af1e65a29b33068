/** What a UTF-16 unit is, in one table of bytes; the wide part of it is filled when first asked. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const MARK = 4
export const INVISIBLE = 5
/** Half of a pair: the character must be asked as a whole. */
export const SURROGATE = 6

const kinds = new Uint8Array(0x10000)

/** § ¨ © ¯ ± ´ ¶: signs that stand for half a letter in broken names. */
const BROKEN: readonly number[] = [0xa7, 0xa8, 0xa9, 0xaf, 0xb1, 0xb4, 0xb6]

const kindOf = (c: number): number => {
  if (c === 32 || (c >= 9 && c <= 13) || c === 0x85) return SPACE
  if (c >= 0xd800 && c <= 0xdfff) return SURROGATE
  if (
    c === 0xad ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2064) ||
    c === 0xfeff
  )
    return INVISIBLE
  // what a wrong encoding makes of accented letters: FranÃ§ois
  if (c >= 0x80 && c <= 0x9f) return INVISIBLE
  if (BROKEN.includes(c)) return LETTER
  const s = String.fromCharCode(c)
  if (/[\p{L}\p{M}]/u.test(s)) return LETTER
  if (/\p{N}/u.test(s)) return DIGIT
  return /\s/u.test(s) ? SPACE : MARK
}

/** The kind of one UTF-16 unit. */
export const kind = (c: number): number => {
  const known = kinds[c]
  if (known) return known
  const k = kindOf(c)
  kinds[c] = k
  return k
}

/** A text by its UTF-16 units, with zeros past its end: what looks ahead need not ask where the text ends. */
export interface Units {
  readonly text: string
  readonly units: Uint16Array
}

const AHEAD = 4

export const unitsOf = (text: string): Units => {
  const units = new Uint16Array(text.length + AHEAD)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return { text, units }
}

/** Is the character at `i`, a pair of surrogates perhaps, a letter, digit or combining mark? */
export const isWordAt = ({ text, units }: Units, i: number): boolean => {
  const k = kind(units[i] ?? 0)
  if (k === LETTER || k === DIGIT) return true
  return k === SURROGATE && /^[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(i) ?? 0))
}

/** An upper-case letter? */
export const isUpper = (c: number): boolean => {
  if (c < 128) return c >= 65 && c <= 90
  const s = String.fromCharCode(c)
  return s !== s.toLowerCase() && s === s.toUpperCase()
}

const QUOTE_MARKS = new Set('"“”„‟«»‹›‘’‚‛\'`＂'.split('').map((c) => c.charCodeAt(0)))
export const isQuoteMark = (c: number): boolean => QUOTE_MARKS.has(c)

/** An apostrophe, straight or curly. */
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc

const DASHES = new Set([0x2013, 0x2014, 0x2015, 0x2212, 45])
export const isDash = (c: number): boolean => DASHES.has(c)
