/**
 * Where the words of a text are, fast: one pass over the code units, no regular expression on ordinary text.
 *
 *     > | “I don’t owe $12,000,” he said. 我们
 *          ^ ^^^^^ ^^^ ^^^^^^^^  ^^ ^^^^  ^ ^
 *
 * A word is a run of letters, marks and digits, joined inside by apostrophes and (between digits) by points
 * and commas; initials with points (`U.S.`) and letters masked by asterisks are one word; hyphens part words; `%` and currency signs are
 * words. Letters of scripts that write no blanks are words of their own.
 */
const SEPARATOR = 1
const LETTER = 2
const DIGIT = 3
const APOSTROPHE = 4
const ALONE = 5
const INVISIBLE = 6
const MASK = 42
const BLANK = 32

const classes = new Uint8Array(0x10000)
const WORD = /[\p{L}\p{M}]/u
const NUMBER = /\p{N}/u
const BLANKLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SIGN = /[%$€£¥₹]/u

const classify = (s: string): number =>
  SIGN.test(s) || (WORD.test(s) && BLANKLESS.test(s))
    ? ALONE
    : WORD.test(s)
      ? LETTER
      : NUMBER.test(s)
        ? DIGIT
        : "'’‘ʼ′`´".includes(s)
          ? APOSTROPHE
          : /[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(s)
            ? INVISIBLE
            : SEPARATOR

const classOf = (text: string, i: number): number => {
  const c = text.charCodeAt(i)
  const known = classes[c] ?? 0
  if (known > 0) return known
  if (c >= 0xd800 && c < 0xe000) return astral(text, i)
  const found = classify(String.fromCharCode(c))
  classes[c] = found
  return found
}

/** Half of a surrogate pair has the class of the whole; a lone one parts words. */
const astral = (text: string, i: number): number => {
  const c = text.charCodeAt(i)
  const point = c < 0xdc00 ? text.codePointAt(i) : i > 0 ? text.codePointAt(i - 1) : undefined
  if (point === undefined || point < 0x10000) return SEPARATOR
  const found = classify(String.fromCodePoint(point))
  return found === ALONE ? LETTER : found === APOSTROPHE || found === INVISIBLE ? SEPARATOR : found
}

const isCapital = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c < 128 ? c >= 65 && c <= 90 : text.charAt(i) !== text.charAt(i).toLowerCase()
}

for (let c = 0; c < 128; c++) classes[c] = classify(String.fromCharCode(c))

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** So many units of one byte each are packed into a key. */
const PACKED = 8

/** The words of one text after another; what `bounds` gives is good until the next text is scanned. */
export interface Scanner {
  /** How many words the text has. */
  readonly scan: (text: string) => number
  /**
   * Of word `w` the half-open range in code units and its key, at `4 w` … `4 w + 3`. The key of at most eight units of
   * one byte are these themselves, the last four in its first half, which is never 0; of any other word the first half
   * is 0, and the second an odd hash (FNV-1a).
   */
  readonly bounds: () => Int32Array
  /** A hash of the whole text: of its words and of all that parts them. */
  readonly hash: () => number
}

const hashOf = (text: string, start: number, end: number): number => {
  let h = SEED
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return h | 1
}

/** A scanner with room of its own to work in. */
export const scanner = (): Scanner => {
  let kept = new Int32Array(4 * 256)
  let whole = SEED
  const scan = (text: string): number => {
    const n = text.length
    let bounds = kept
    let words = 0
    let all = SEED
    let i = 0
    while (i < n) {
      let c = text.charCodeAt(i)
      let k = c < 128 ? (classes[c] ?? SEPARATOR) : classOf(text, i)
      if (k !== LETTER && k !== DIGIT && k !== ALONE) {
        all = Math.imul(all ^ c, PRIME)
        i += 1
        continue
      }
      const start = i
      let low = c
      let high = 0
      let widest = c
      i += 1
      while (i < n && k !== ALONE) {
        c = text.charCodeAt(i)
        if (c === BLANK) break
        k = c < 128 ? (classes[c] ?? SEPARATOR) : classOf(text, i)
        let to = i + 1
        if (k !== LETTER && k !== DIGIT && k !== INVISIBLE) {
          to = k === ALONE ? i : joined(text, i, start, n, k)
          if (to === i) break
          k = LETTER
        }
        for (; i < to; i++) {
          c = text.charCodeAt(i)
          widest |= c
          high = (high << 8) | (low >>> 24)
          low = (low << 8) | c
        }
      }
      if (widest > 255 || i - start > PACKED) {
        low = 0
        high = hashOf(text, start, i)
      }
      if (4 * words + 4 > bounds.length) {
        const wider = new Int32Array(2 * bounds.length)
        wider.set(bounds)
        bounds = wider
        kept = wider
      }
      bounds[4 * words] = start
      bounds[4 * words + 1] = i
      bounds[4 * words + 2] = low
      bounds[4 * words + 3] = high
      words += 1
      all = Math.imul(Math.imul(all ^ low, PRIME) ^ high, PRIME)
    }
    whole = all
    return words
  }
  return { scan, bounds: () => kept, hash: () => whole }
}

/** Where a word goes on after the mark at `i`; `i` itself where it ends. */
const joined = (text: string, i: number, start: number, n: number, k: number): number => {
  if (i + 1 >= n) return i
  if (k === APOSTROPHE) return classOf(text, i + 1) === LETTER ? i + 2 : i
  if (joins(text, i, start, n)) return i + 2
  if (text.charCodeAt(i) !== MASK) return i
  // letters masked by asterisks stay one word, if a letter follows
  let j = i + 1
  while (j < n && text.charCodeAt(j) === MASK) j++
  return j < n && classOf(text, j) === LETTER ? j + 1 : i
}

/** A point or comma between digits, or the point between two capital initials. */
const joins = (text: string, i: number, start: number, n: number): boolean => {
  const c = text.charCodeAt(i)
  if ((c !== 44 && c !== 46) || i + 1 >= n) return false
  if (classOf(text, i - 1) === DIGIT) return classOf(text, i + 1) === DIGIT
  if (c !== 46 || !isCapital(text, i - 1) || !isCapital(text, i + 1)) return false
  return (i - 1 === start || text.charCodeAt(i - 2) === 46) && (i + 2 >= n || classOf(text, i + 2) !== LETTER)
}
