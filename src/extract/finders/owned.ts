/**
 * A quotation between commas, dashes or brackets right after a noun of saying that somebody owns.
 *
 *     > | The mayor’s answer – “not this year” – pleased nobody.
 *         ^^^^^^^^^^^ ^^^^^^    ^^^^^^^^^^^^^^^
 *         source      cue       content
 */
import { BIT } from '../bits.ts'
import { add, type Finder } from '../lead.ts'
import { has, type Scan } from '../scan.ts'
import { ownerOf } from './nominal.ts'

export const owned: Finder = (s, found) => {
  for (const q of s.quotations) {
    const mark = q.open - 1
    const noun = mark - 1
    if (q.parent !== null || noun < 1 || found.taken[q.open] || found.used[q.open]) continue
    if ((s.book.noun[s.word[noun] ?? 0] ?? 0) === 0 || found.taken[noun] || found.used[noun]) continue
    if (!sets(s, mark) || !closes(s, mark, q.last)) continue
    const owner = ownerOf(s, noun)
    if (owner)
      add(found, {
        source: owner,
        cue: { from: noun, to: noun + 1 },
        content: [{ from: q.open, to: q.last + 1 }],
        finder: 'owned',
      })
  }
}

/** A comma, a dash with blanks or an opening bracket. */
const sets = (s: Scan, i: number): boolean => has(s, i, BIT.COMMA | BIT.DASH) || s.first[i] === 40

/** Is the aside closed as it was opened, a comma inside the marks allowed, or by the end of the sentence? */
const closes = (s: Scan, mark: number, last: number): boolean => {
  const after = last + 1
  if (has(s, mark, BIT.COMMA)) return has(s, after, BIT.COMMA | BIT.STOP) || has(s, last - 1, BIT.COMMA | BIT.STOP)
  if (has(s, mark, BIT.DASH)) return has(s, after, BIT.DASH | BIT.STOP) || has(s, last - 1, BIT.STOP)
  return s.first[after] === 41
}
