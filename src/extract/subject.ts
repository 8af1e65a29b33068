/** Whose verb it is: the subject a verb shares with the clause before it, and the one that comes after a comma. */
import { BIT } from './bits.ts'
import type { Run } from './lead.ts'
import { is, isWord, nounPhraseAfter, nounPhraseBefore, sentenceFrom, sentenceTo } from './phrases.ts'
import { has, type Scan } from './scan.ts'

/** The subject of the nearest finite verb to the left in the same sentence; relative pronouns are passed over. */
export const sharedSubject = (s: Scan, i: number): Run | null => {
  const floor = Math.max(sentenceFrom(s, i), i - 80)
  for (let k = i - 1; k > floor; k--) {
    const q = s.quotations[(s.quote[k] ?? 0) - 1]
    if (q) {
      k = q.open
      continue
    }
    if (!has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD) || has(s, k, BIT.CAP)) continue
    if (has(s, k - 1, BIT.AUX)) continue
    const subject = nounPhraseBefore(s, k)
    if (!subject) continue
    if (relative(s, subject.from)) continue
    if (has(s, k, BIT.PAST) && has(s, k, BIT.PART) && !has(s, k, BIT.AUX) && (is(s, k + 1, 'by') || is(s, k + 1, 'in')))
      continue
    return subject
  }
  return null
}

export const relative = (s: Scan, i: number): boolean =>
  is(s, i, 'who') || is(s, i, 'which') || is(s, i, 'that') || is(s, i, 'whose')

/** The subject of the main clause after a fronted phrase: `Mentioning C, Putin said`. */
export const subjectAhead = (s: Scan, i: number): Run | null => {
  const limit = sentenceTo(s, i)
  for (let k = i; k < limit; k++) {
    const q = s.quotations[(s.quote[k] ?? 0) - 1]
    if (q) {
      k = q.last
      continue
    }
    if (!has(s, k, BIT.COMMA) || !isWord(s, k + 1)) continue
    if (!has(s, k + 1, BIT.CAP | BIT.SUBJ | BIT.DET | BIT.POSS)) continue
    const subject = nounPhraseAfter(s, k + 1, limit)
    if (subject) return subject
  }
  return null
}
