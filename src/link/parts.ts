/**
 * The parts of a statement that are linked on their own: the sentences of a long quotation or of a turn, the claims
 * that an outlet tells in a row.
 *
 *     > | “We will not raise fares. We never planned to.”
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *         part 0                    part 1
 *
 * Law: the parts of a statement are disjoint and in order, and every word of it stands in one of them.
 */
import type { Range, Statement } from '../model/index.ts'
import { sentences } from '../text/index.ts'
import { quotedRanges } from './quoted.ts'

export interface Part {
  /** The words, as they stand. */
  readonly text: string
  /** Where they stand in the article (in the text of the statement, where its content has no spans). */
  readonly ranges: readonly Range[]
}

const SHORTEST = 30
const MANY = 400
const SENTENCE_END = /[.!?…][”"’')\]]*\s/u
/** What stands between two claims told in a row: `the cost was too high, │and that fares would rise`. */
const BETWEEN_CLAIMS = /;\s|,?\s(?=(?:and|but)\sthat\s)|,\s(?=(?:and|but)\s(?:he|she|it|they|there)\s)/gu
/** A claim has at least so many characters. */
const SHORTEST_CLAIM = 12

const isTold = (s: Statement): boolean => s.mode === 'mixed' || s.mode === 'indirect'

/** Is it worth looking for parts: words of more than one sentence, or told claims in a row? */
const divisible = (s: Statement): boolean =>
  (s.mode === 'direct' || s.mode === 'transcript' || isTold(s)) &&
  s.text.length > SHORTEST &&
  ((s.content?.length ?? 1) > 1 || SENTENCE_END.test(s.text) || (isTold(s) && s.text.search(BETWEEN_CLAIMS) !== -1))

/** The claims of a sentence that is told, as ranges within it; what stands in quotation marks is never divided. */
const claims = (sentence: string): readonly Range[] => {
  const quoted = quotedRanges(sentence)
  const out: Range[] = []
  let start = 0
  let q = 0
  for (const { index, 0: between } of sentence.matchAll(BETWEEN_CLAIMS)) {
    while (q < quoted.length && (quoted[q]?.[1] ?? 0) <= index) q++
    if ((quoted[q]?.[0] ?? Infinity) <= index) continue
    if (index - start < SHORTEST_CLAIM || sentence.length - index < SHORTEST_CLAIM) continue
    out.push({ start, end: index })
    start = index + between.length
  }
  return [...out, { start, end: sentence.length }]
}

/** The sentences of a stretch, and the claims of those that are told, as ranges within it. */
const piecesOf = (text: string, s: Statement): readonly Range[] =>
  sentences(text).flatMap(({ start, end }) =>
    isTold(s)
      ? claims(text.slice(start, end)).map((c) => ({ start: start + c.start, end: start + c.end }))
      : [{ start, end }],
  )

/** Does a stretch go with what precedes it: no word at all, or the rest of a sentence that the attribution interrupts? */
const continues = (before: string, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || (!/[.!?…][”"’')\]]*$/u.test(before) && !/^[“"‘'«([]*\p{Lu}/u.test(text))

const WORD = /[\p{L}\p{N}]\S*/gu

/** Does at most one word stand in a stretch: `Absolutely.`? It is no statement, and goes with its neighbour. */
const lone = (text: string): boolean => (text.match(WORD)?.length ?? 0) < 2

/** The parts of a statement of several sentences, or of several claims told in a row; `null` where the whole is the only part. */
export const parts = (s: Statement): readonly Part[] | null => {
  if (!divisible(s)) return null
  const found = s.content === undefined ? [{ start: 0, text: s.text }] : s.content
  const out: Part[] = []
  for (const span of found)
    for (const [k, piece] of piecesOf(span.text, s).entries()) {
      const text = span.text.slice(piece.start, piece.end)
      const range = { start: span.start + piece.start, end: span.start + piece.end }
      const before = out[out.length - 1]
      const goesOn = k === 0 && before !== undefined && continues(before.text, text)
      if (before !== undefined && (goesOn || lone(text) || lone(before.text)))
        out[out.length - 1] = { text: `${before.text} ${text}`, ranges: [...before.ranges, range] }
      else out.push({ text, ranges: [range] })
    }
  return out.length > 1 && out.length <= MANY ? out : null
}
