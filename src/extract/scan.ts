/**
 * The single pass: a text becomes tokens in typed arrays, its paragraphs, its quotations and its sentences.
 *
 *     > | “I don’t owe Mr. Ray’s $12,000,” he said.
 *         ^^ ^^^^^ ^^^ ^^^ ^^^^^ ^^^^^^^^^^ ^^ ^^^^^
 *
 * A token is a word or a mark. `’s`, `’d`, `’ll`, `’m`, `’re`, `’ve` are tokens of their own; the full stop of a known
 * abbreviation belongs to its word. Laws: tokens are in order and disjoint; what lies between them is white space
 * or invisible; the work is linear in the length of the text.
 */
import { paragraphs as paragraphRanges } from '../text/index.ts'
import { BIT } from './bits.ts'
import type { Book } from './book.ts'
import { type Quotation, quotations } from './quotations.ts'
import { sentenceStarts } from './sentences.ts'
import { type Tokens, tokenize } from './tokenize.ts'

export interface Scan extends Tokens {
  readonly text: string
  readonly book: Book
  /** The paragraph and the sentence of each token. */
  readonly paragraph: Int32Array
  readonly sentence: Int32Array
  /** One more than the index of the outermost quotation a token stands in, marks included; 0 outside. */
  readonly quote: Int32Array
  /** First tokens of paragraphs and sentences, and the number of tokens at the end. */
  readonly paragraphs: Int32Array
  readonly sentences: Int32Array
  /** In the order of their opening marks. */
  readonly quotations: readonly Quotation[]
}

/** Scans a text with the words of a book. */
export const scan =
  (book: Book) =>
  (text: string): Scan => {
    const tokens = tokenize(book, text)
    surnames(book, tokens)
    const { count, start, end, bits, word, first } = tokens
    const ranges = paragraphRanges(text)
    const paragraph = new Int32Array(count)
    const paragraphs = new Int32Array(ranges.length + 1)
    let p = -1
    let used = 0
    for (let i = 0; i < count; i++) {
      const at = start[i] ?? 0
      if (p + 1 < ranges.length && at >= (ranges[p + 1]?.start ?? 0)) {
        while (p + 1 < ranges.length && at >= (ranges[p + 1]?.start ?? 0)) p++
        paragraphs[used++] = i
      }
      paragraph[i] = Math.max(0, used - 1)
    }
    paragraphs[used] = count
    const places = paragraphs.subarray(0, used + 1)
    const found = quotations(text, tokens, places)
    const quote = new Int32Array(count)
    found.forEach((q, k) => {
      if (q.parent !== null) return
      for (let i = q.open; i <= q.last; i++) quote[i] = k + 1
    })
    possessives(text, tokens, found)
    const sentences = sentenceStarts(text, tokens, places, found, quote)
    const sentence = new Int32Array(count)
    for (let s = 0; s + 1 < sentences.length; s++) {
      const to = sentences[s + 1] ?? count
      for (let i = sentences[s] ?? 0; i < to; i++) sentence[i] = s
    }
    // written out: a spread gives each object a shape of its own, and whatever reads it grows slow
    return {
      count,
      start,
      end,
      bits,
      word,
      first,
      text,
      book,
      paragraph,
      sentence,
      quote,
      paragraphs: places,
      sentences,
      quotations: found,
    }
  }

/** `Premier He Lifeng`: after a title with a capital, and before a name, a small word is the name of a family. */
const surnames = (book: Book, s: Tokens): void => {
  const small = new Set(['he', 'she', 'you', 'so', 'an', 'do', 'see'].map((w) => book.id(w)))
  const titled = BIT.TITLE | BIT.CAP
  for (let i = 1; i + 1 < s.count; i++) {
    const b = s.bits[i] ?? 0
    if ((b & BIT.CAP) === 0 || (b & BIT.UPPER) !== 0 || ((s.bits[i - 1] ?? 0) & titled) !== titled) continue
    if (!small.has(s.word[i] ?? 0) || (s.word[i + 1] ?? 0) !== 0 || ((s.bits[i + 1] ?? 0) & BIT.CAP) === 0) continue
    s.word[i] = 0
    s.bits[i] = b & (BIT.WORD | BIT.CAP | BIT.NEWLINE)
  }
}

/** The apostrophe of `Sanders’ manager` pairs with nothing: it is a possessive, as ’s is. */
const possessives = (text: string, s: Tokens, found: readonly Quotation[]): void => {
  const marks = new Set<number>()
  for (const q of found) if (q.single) marks.add(q.open).add(q.last)
  for (let i = 1; i < s.count; i++) {
    const c = s.first[i] ?? 0
    if ((c !== 39 && c !== 0x2019) || ((s.bits[i] ?? 0) & BIT.QUOTE) === 0 || marks.has(i)) continue
    const at = s.start[i] ?? 0
    if (at !== s.end[i - 1] || (s.end[i] ?? 0) !== at + 1 || (text.charCodeAt(at - 1) | 32) !== 115) continue
    s.bits[i] = ((s.bits[i] ?? 0) & ~BIT.QUOTE) | BIT.WORD | BIT.POSS
  }
}

/** Does a token bear any of these class bits? Outside the text, none. */
export const has = (s: Tokens, i: number, mask: number): boolean => ((s.bits[i] ?? 0) & mask) !== 0

/** The outermost quotation a token stands in. */
export const quotationAt = (s: Scan, i: number): Quotation | undefined => {
  const q = s.quote[i] ?? 0
  return q > 0 ? s.quotations[q - 1] : undefined
}

/** The words of a token as they stand. */
export const wordAt = (s: Scan, i: number): string => s.text.slice(s.start[i], s.end[i])

export { BIT }
