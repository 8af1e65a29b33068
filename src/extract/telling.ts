/** What a noun tells of a statement: whether a thing can say something, whether it is something said or felt. */
import { BIT } from './bits.ts'
import { EVIDENCE, STANCE } from './book.ts'
import type { Run } from './lead.ts'
import { has, type Scan } from './scan.ts'
import { isWord, sentenceFrom } from './token.ts'

/** Is the source a thing that holds findings: a poll, a study, records? */
export const isEvidence = (s: Scan, source: Run): boolean => {
  for (let i = source.from; i < source.to && !has(s, i, BIT.COMMA | BIT.WH); i++)
    if (((s.book.telling[s.word[i] ?? 0] ?? 0) & EVIDENCE) !== 0) return true
  return false
}

/**
 * Does a thing prove that neither holds findings nor speaks: `the rally showed`, `the talks point to`?
 * A name and a pronoun may speak, and so may one word that opens a sentence, for it may be a name.
 */
export const isMute = (s: Scan, source: Run, lemma: string): boolean => {
  if (!PROVING.has(lemma) || source.to - source.from === 1 || isEvidence(s, source)) return false
  for (let i = source.from; i < source.to; i++)
    if (has(s, i, BIT.SUBJ | BIT.TITLE) || (has(s, i, BIT.CAP) && i > sentenceFrom(s, i))) return false
  return true
}

const PROVING = new Set(['show', 'prove', 'demonstrate', 'illustrate', 'highlight', 'underscore', 'reflect', 'point'])

/** Is what is said a thing said itself: `rejected the claim`, `announced new proposals`? */
export const saysSaid = (s: Scan, r: Run): boolean => {
  for (let i = r.from; i < phraseTo(s, r); i++) if ((s.book.noun[s.word[i] ?? 0] ?? 0) > 0) return true
  return false
}

/** Is it a feeling or a stance: `her regret`, `any wrongdoing`? */
export const isStance = (s: Scan, r: Run): boolean => {
  for (let i = r.from; i < phraseTo(s, r); i++) if (((s.book.telling[s.word[i] ?? 0] ?? 0) & STANCE) !== 0) return true
  return false
}

/** The first few words of a noun phrase, up to its preposition or clause. */
const phraseTo = (s: Scan, r: Run): number => {
  let i = r.from
  while (i < r.to && i < r.from + 5 && isWord(s, i) && !has(s, i, BIT.PREP | BIT.WH)) i++
  return i
}
