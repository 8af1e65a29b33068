/** Sentences over tokens: a quotation that is closed is never cut, and what stands after it decides whether it ends one. */
import { BIT } from './bits.ts'
import type { Quotation } from './quotations.ts'
import type { Tokens } from './tokenize.ts'

const OPENERS = BIT.DET | BIT.SUBJ | BIT.PREP | BIT.SUBORD | BIT.COORD | BIT.POSS | BIT.ADV

const LONGEST = 200
/** A quotation after an abbreviation that is longer is no nickname and opens a sentence: `of Bern, Fla. “C”`. */
const FEW = 6

/** First tokens of the sentences, and the number of tokens at the end. */
export const sentenceStarts = (
  text: string,
  s: Tokens,
  paragraphs: Int32Array,
  quotations: readonly Quotation[],
  quote: Int32Array,
): Int32Array => {
  const out: number[] = []
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = paragraphs[p] ?? 0
    const to = paragraphs[p + 1] ?? s.count
    out.push(from)
    let i = from
    let begin = from
    while (i < to) {
      // no sentence is so long: what has no stops is parted, so that no rule walks far
      if (i - begin > LONGEST) {
        out.push(i)
        begin = i
      } else if (out[out.length - 1] !== begin) begin = out[out.length - 1] ?? begin
      const q = quote[i] ?? 0
      if (q > 0) {
        // a quotation is one block; it ends a sentence where its last words do and a new one follows
        const last = quotations[q - 1]?.last ?? i
        const before = s.bits[last - 1] ?? 0
        const ended = (before & BIT.STOP) !== 0 || ((s.bits[last] ?? 0) & BIT.STOP) !== 0
        if (ended && last + 1 < to && begins(s, last + 1)) out.push(last + 1)
        i = last + 1
        continue
      }
      const b = s.bits[i] ?? 0
      if ((b & BIT.STOP) !== 0) {
        let after = i + 1
        while (after < to && closesSentence(text, s, after) && (quote[after] ?? 0) === 0) after++
        if (after < to && (begins(s, after) || signedOff(s, after, to))) out.push(after)
        i = after
        continue
      }
      // an abbreviation ends a sentence where a word of the closed classes follows with a capital
      if ((b & BIT.WORD) !== 0 && text.charCodeAt((s.end[i] ?? 1) - 1) === 46 && i + 1 < to) {
        const next = s.bits[i + 1] ?? 0
        const opens = quotations[(quote[i + 1] ?? 0) - 1]
        const speech = opens?.open === i + 1 && opens.last - i > FEW && ((s.bits[i + 2] ?? 0) & BIT.CAP) !== 0
        if (((next & BIT.CAP) !== 0 && (next & OPENERS) !== 0 && (b & BIT.TITLE) === 0) || speech) out.push(i + 1)
      }
      i++
    }
  }
  out.push(s.count)
  return Int32Array.from(out)
}

/** `The port is shut.-ANN`: an agency in capitals glued to the last sentence of a paragraph. */
const signedOff = (s: Tokens, i: number, to: number): boolean =>
  ((s.bits[i] ?? 0) & BIT.DASH) !== 0 && i + 2 === to && ((s.bits[i + 1] ?? 0) & BIT.UPPER) !== 0

const closesSentence = (text: string, s: Tokens, i: number): boolean => {
  const c = text.charCodeAt(s.start[i] ?? 0)
  return (c === 41 || c === 93 || ((s.bits[i] ?? 0) & BIT.QUOTE) !== 0) && s.start[i] === s.end[i - 1]
}

/** May a sentence begin at this token: not with a small letter, and not glued to what stands before. */
const begins = (s: Tokens, i: number): boolean => {
  const b = s.bits[i] ?? 0
  if (s.start[i] === s.end[i - 1]) return false
  if ((b & BIT.WORD) === 0) return true
  return (b & (BIT.CAP | BIT.NUM)) !== 0 || !lower(s.first[i] ?? 0)
}

const lower = (c: number): boolean =>
  c < 128 ? c >= 97 && c <= 122 : String.fromCharCode(c) !== String.fromCharCode(c).toUpperCase()
