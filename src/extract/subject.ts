/** Whose verb it is: the subject a verb shares with the clause before it, and the one that comes after a comma. */
import { BIT } from './bits.ts'
import type { Run } from './lead.ts'
import { groupOf } from './group.ts'
import { nounPhraseAfter, nounPhraseBefore } from './phrases.ts'
import { is, isWord, sentenceFrom, sentenceTo } from './token.ts'
import { has, quotationAt, type Scan } from './scan.ts'

/** The subject of the nearest finite verb to the left in the same sentence, a relative pronoun perhaps. */
export const sharedSubject = (s: Scan, i: number): Run | null => {
  const floor = Math.max(sentenceFrom(s, i), i - 80)
  const past = has(s, i, BIT.PAST) && !has(s, i, BIT.BASE | BIT.AUX)
  const closed = has(s, i - 1, BIT.COORD) && has(s, i - 2, BIT.COMMA)
  let clause: Run | null = null
  let within: Run | null = null
  for (let k = i - 1; k > floor; k--) {
    const q = quotationAt(s, k)
    if (q) {
      k = q.open
      continue
    }
    const subject = subjectAt(s, k)
    if (!subject) continue
    // “Lee left the board, which let him go, and said”: the comma closes the clause of “which”
    if (closed && is(s, subject.from, 'which') && has(s, subject.from - 1, BIT.COMMA)) {
      clause ??= subject
      k = subject.from - 1
      continue
    }
    // “Lee said the town would vote and suggested”: what would be and what was are not of one verb
    if (within) return (s.book.verb[s.word[k] ?? 0] ?? 0) > 0 ? subject : within
    const other = has(s, k, BIT.MODAL) ? !is(s, k + 1, 'have') : has(s, k, BIT.HAVE) && !has(s, i, BIT.PART)
    if (!past || !other) return subject
    within = subject
  }
  return within ?? clause
}

/** The subject of the main clause: of the first finite verb of the sentence, a fronted clause passed over. */
export const mainSubject = (s: Scan, i: number): Run | null => {
  let from = sentenceFrom(s, i)
  if (i - from > 200) return sharedSubject(s, i)
  if (has(s, from, BIT.SUBORD | BIT.ING) && !has(s, from, BIT.DET)) {
    let k = from
    while (k < i && !has(s, k, BIT.COMMA)) k++
    if (k < i - 2) from = k
  }
  for (let k = from + 1; k < i; k++) {
    const q = quotationAt(s, k)
    if (q) {
      k = q.last
      continue
    }
    const subject = subjectAt(s, k)
    if (subject && !relative(s, subject.from)) return subject
  }
  return sharedSubject(s, i)
}

/** The subject of the finite verb at `k`, if one stands there. */
const subjectAt = (s: Scan, k: number): Run | null => {
  if (!has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD) || has(s, k, BIT.CAP) || has(s, k - 1, BIT.AUX)) return null
  if (has(s, k, BIT.PAST) && has(s, k, BIT.PART) && (is(s, k + 1, 'by') || is(s, k + 1, 'in'))) return null
  if (has(s, k - 1, BIT.DET | BIT.PREP | BIT.POSS) && !has(s, k - 1, BIT.SUBJ)) return null
  if (counted(s, k)) return null
  const subject = nounPhraseBefore(s, groupOf(s, k).from)
  // “there are critical issues she cares about”: what stands after a form of be is no subject, and “issues” no verb
  if (subject && has(s, subject.from - 1, BIT.BE) && !has(s, k, BIT.AUX) && !has(s, subject.from, BIT.CAP | BIT.SUBJ))
    return null
  if (!subject || has(s, subject.to - 1, BIT.OBJ)) return null
  // “Lee said there are some”: the phrase ends in a verb, whose own subject stands before it
  if (subject.to > subject.from + 1 && tags(s, subject.to - 1) && has(s, subject.to - 1, BIT.PAST)) return null
  // “a widely read column”: an article is no subject
  const article = has(s, subject.from, BIT.DET) && !has(s, subject.from, BIT.SUBJ | BIT.NUM)
  return article && subject.to === subject.from + 1 ? null : subject
}

const tags = (s: Scan, i: number): boolean => s.book.verbs[(s.book.verb[s.word[i] ?? 0] ?? 0) - 1]?.tags === true

/** `by 50 points`, `by 50 basis points`: what is counted is in the plural, and no verb. */
const counted = (s: Scan, k: number): boolean =>
  has(s, k, BIT.THIRD) &&
  !has(s, k, BIT.AUX) &&
  (has(s, k - 1, BIT.NUM) ||
    (has(s, k - 2, BIT.NUM) && isWord(s, k - 1) && !has(s, k - 1, BIT.CAP | BIT.PREP | BIT.COORD)))

export const relative = (s: Scan, i: number): boolean =>
  is(s, i, 'who') || is(s, i, 'which') || is(s, i, 'that') || is(s, i, 'whose')

/** The subject of the main clause after a fronted phrase: `Mentioning C, Putin said`. */
export const subjectAhead = (s: Scan, i: number): Run | null => {
  const limit = sentenceTo(s, i)
  for (let k = i; k < limit; k++) {
    const q = quotationAt(s, k)
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
