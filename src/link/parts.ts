/**
 * The parts of a statement that are linked on their own: the sentences of a long quotation or of a turn.
 *
 *     > | “We will not raise fares. We never planned to.”
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *         part 0                    part 1
 *
 * Law: the parts of a statement are disjoint and in order, and every word of it stands in one of them.
 */
import type { Range, Statement } from '../model/index.ts'
import { sentences } from '../text/index.ts'

export interface Part {
  /** The words, as they stand. */
  readonly text: string
  /** Where they stand in the article (in the text of the statement, where its content has no spans). */
  readonly ranges: readonly Range[]
}

const SHORTEST = 40
const MANY = 400
const SENTENCE_END = /[.!?…][”"’')\]]*\s/u

/** Is it worth looking for sentences: quoted or minuted words of more than one sentence? */
const divisible = (s: Statement): boolean =>
  (s.mode === 'direct' || s.mode === 'transcript' || s.mode === 'mixed') &&
  s.text.length > SHORTEST &&
  ((s.content?.length ?? 1) > 1 || SENTENCE_END.test(s.text))

/** Does a stretch go with what precedes it: no word at all, or the rest of a sentence that the attribution interrupts? */
const continues = (before: string, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || (!/[.!?…][”"’')\]]*$/u.test(before) && !/^[“"‘'«([]*\p{Lu}/u.test(text))

/** The parts of a statement that is quoted or minuted and of several sentences; `null` where the whole is the only part. */
export const parts = (s: Statement): readonly Part[] | null => {
  if (!divisible(s)) return null
  const found = s.content === undefined ? [{ start: 0, text: s.text }] : s.content
  const out: Part[] = []
  for (const span of found)
    for (const sentence of sentences(span.text)) {
      const text = span.text.slice(sentence.start, sentence.end)
      const range = { start: span.start + sentence.start, end: span.start + sentence.end }
      const before = out[out.length - 1]
      if (before !== undefined && continues(before.text, text))
        out[out.length - 1] = { text: `${before.text} ${text}`, ranges: [...before.ranges, range] }
      else out.push({ text, ranges: [range] })
    }
  return out.length > 1 && out.length <= MANY ? out : null
}
