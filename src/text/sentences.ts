/** Sentences of English prose, by rule. */
import { paragraphs } from './paragraphs.ts'

interface Place {
  readonly start: number
  readonly end: number
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col sgt capt cpl maj sen rep gov st jr sr rev hon pres messrs vs etc inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k u.n a.m p.m d.c h.e h.r.h'.split(
    ' ',
  ),
)
const CLOSERS = '"”’\'»)]›'
/** Marks that may end a sentence, from the first of them on: a run is tried once. Of “. . .” no mark stands alone. */
const BREAK = /(?<![.!?…])[.!?…]+(?:\s\.+)*["”’'»)\]›]*(?=\s)/gu

/**
 * The sentences of a text as half-open ranges, closing marks included, outer white space excluded.
 * No sentence crosses a paragraph. A full stop after an abbreviation, an initial, or before a small letter ends none.
 */
export const sentences = (text: string): readonly Place[] => paragraphs(text).flatMap((p) => inParagraph(text, p))

const inParagraph = (text: string, p: Place): readonly Place[] => {
  const out: Place[] = []
  let start = p.start
  BREAK.lastIndex = p.start
  for (let m = BREAK.exec(text); m && m.index < p.end; m = BREAK.exec(text)) {
    const end = Math.min(m.index + m[0].length, p.end)
    if (end >= p.end || !ends(text, m.index, end, p.end)) continue
    out.push({ start, end })
    start = end
    while (start < p.end && /\s/u.test(text.charAt(start))) start++
  }
  if (start < p.end) out.push({ start, end: p.end })
  return out
}

const ends = (text: string, stop: number, after: number, limit: number): boolean => {
  let next = after
  while (next < limit && (/\s/u.test(text.charAt(next)) || '“"‘\'«([‹„”'.includes(text.charAt(next)))) next++
  const following = text.charAt(next)
  const closed = after > stop + 1 && CLOSERS.includes(text.charAt(after - 1))
  if (/\p{Ll}/u.test(following)) return false
  if (text.charAt(stop) !== '.' || closed) return true
  let from = stop
  while (from > 0 && /[\p{L}.]/u.test(text.charAt(from - 1)) && stop - from < 12) from--
  const word = text.slice(from, stop).toLowerCase()
  if (/^\p{L}$/u.test(word)) return false
  return !ABBREVIATIONS.has(word)
}
