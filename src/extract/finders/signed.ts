/** A paragraph that is a quotation signed with a dash: `“C.” — Ann Lee`. */
import { BIT } from '../bits.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseAfter } from '../phrases.ts'
import { has, quotationAt, type Scan } from '../scan.ts'
import { isWord } from '../token.ts'

const MAX_NAME = 12

export const signed: Finder = (s, found) => {
  for (let p = 0; p + 1 < s.paragraphs.length; p++) {
    const from = s.paragraphs[p] ?? 0
    const to = s.paragraphs[p + 1] ?? s.count
    const q = quotationAt(s, from)
    if (q?.open !== from || found.taken[from]) continue
    const dash = dashBefore(s, q.last, to)
    if (dash < 0 || !isWord(s, dash + 1) || !has(s, dash + 1, BIT.CAP)) continue
    const name = nounPhraseAfter(s, dash + 1, to)
    if (!name || (name.to < to && !has(s, name.to, BIT.COMMA | BIT.STOP))) continue
    add(found, {
      source: name,
      cue: { from: dash, to: dash + 1 },
      content: [{ from, to: dash }],
      finder: 'signed',
    })
  }
}

/** The last dash of the paragraph, if it follows a mark of quotation and a name has room after it; -1 elsewhere. */
const dashBefore = (s: Scan, last: number, to: number): number => {
  for (let d = to - 1; d > last && d > to - MAX_NAME - 3; d--)
    if (has(s, d, BIT.DASH)) return has(s, d - 1, BIT.QUOTE) ? d : -1
  return -1
}
