/**
 * A sentence about somebody, then whole words in marks that nobody else is named for: they are that one's.
 *
 *     > | Ortiz is proud of the bridge. “We built it in a year and nobody was hurt.”
 *         ^^^^^                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         source                        content
 */
import { BIT } from '../bits.ts'
import { chainFrom } from '../chain.ts'
import { add, type Finder, type Run } from '../lead.ts'
import type { Quotation } from '../quotations.ts'
import { has, type Scan } from '../scan.ts'
import { mainSubject } from '../subject.ts'
import { is, isWord, sentenceFrom, sentenceTo } from '../token.ts'

const FEWEST_WORDS = 6

export const toldOf: Finder = (s, found) => {
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || q.single || q.continues !== null || found.taken[q.open] || found.used[q.open])
      continue
    const before = q.open - 1
    if (before < 0 || sentenceFrom(s, q.open) !== q.open || !sentences(s, q) || (s.quote[before] ?? 0) > 0) continue
    if (s.paragraph[before] !== q.paragraph && !(s.paragraph[before] === q.paragraph - 1 && alone(s, q))) continue
    const source = personBefore(s, before)
    if (source) add(found, { source, content: chainFrom(s, n), finder: 'told-of' })
  }
}

/** Whole sentences and enough words that they are no title or motto. */
const sentences = (s: Scan, q: Quotation): boolean => {
  let words = 0
  for (let i = q.open + 1; i < q.last && words < FEWEST_WORDS; i++) if (isWord(s, i)) words++
  return (
    words === FEWEST_WORDS &&
    has(s, q.open + 1, BIT.CAP) &&
    has(s, q.last - 1, BIT.STOP) &&
    sentenceTo(s, q.last) <= q.last + 2
  )
}

/** Is the paragraph the quotation and nothing else? */
const alone = (s: Scan, q: Quotation): boolean =>
  s.paragraphs[q.paragraph] === q.open && (s.paragraphs[q.paragraph + 1] ?? s.count) - q.last <= 2

/** The subject of the sentence that ends at a token, if it is a name or he, she or they. */
const personBefore = (s: Scan, last: number): Run | null => {
  const subject = mainSubject(s, last)
  if (!subject) return null
  if (has(s, subject.from, BIT.SUBJ) && !has(s, subject.from, BIT.DET))
    return is(s, subject.from, 'he') || is(s, subject.from, 'she') || is(s, subject.from, 'they') ? subject : null
  return has(s, subject.from, BIT.CAP) && !has(s, subject.from, BIT.DET | BIT.WH | BIT.SUBORD) ? subject : null
}
