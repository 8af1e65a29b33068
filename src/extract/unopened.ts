/** Words in marks whose first mark does not stand before them: it is lost, or stands a paragraph before. */
import { BIT } from './bits.ts'
import { canClose, canOpen, doubled } from './marks.ts'
import type { Tokens } from './tokenize.ts'

/**
 * The first double mark of a paragraph, where it closes what the paragraph begins with: the words go on that an open
 * mark of the paragraph before began, or their own mark is lost and a tag follows: `We never left,” said Lee.`; -1 elsewhere.
 */
export const unopenedTo = (
  text: string,
  s: Tokens,
  from: number,
  to: number,
  left: 'nothing' | 'a quotation',
): number => {
  let i = from
  while (i < to && !doubled(s, i)) i++
  const ended = /[.,!?…]/.test(text.charAt((s.start[i] ?? 0) - 1))
  if (i >= to || i < from + 3 || !ended || !canClose(text, s, i) || canOpen(text, s, i)) return -1
  if (left === 'a quotation') return signs(s, from, i) ? -1 : i
  let next = i + 1
  while (next < to && !doubled(s, next)) next++
  // said,” They left: the mark may open what is never closed
  const verb = ((s.bits[i - 2] ?? 0) & TOLD) !== 0
  const paired = next < to ? canOpen(text, s, next) : !verb
  return paired && ((s.bits[from] ?? 0) & BIT.CAP) !== 0 && tagBeside(s, i, to) ? i : -1
}

/** `Ada Ortiz, the mayor.”`: a line without a verb that begins with a capital names who has said it. */
const signs = (s: Tokens, from: number, to: number): boolean => {
  if (((s.bits[from] ?? 0) & BIT.CAP) === 0) return false
  for (let k = from; k < to; k++) if (((s.bits[k] ?? 0) & (BIT.AUX | BIT.VERB | BIT.SUBJ)) !== 0) return false
  return true
}

const TOLD = BIT.PAST | BIT.THIRD

/** Does a comma stand before the mark, and a verb soon after it: `left,” said Lee`, `left,” Ann Lee said`? */
const tagBeside = (s: Tokens, i: number, to: number): boolean => {
  if (((s.bits[i - 1] ?? 0) & BIT.COMMA) === 0) return false
  for (let k = i + 1; k < to && k < i + 6 && ((s.bits[k] ?? 0) & BIT.WORD) !== 0; k++)
    if (((s.bits[k] ?? 0) & TOLD) !== 0) return true
  return false
}
