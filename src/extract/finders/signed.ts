/** A quotation signed with a dash: `“C.” — Ann Lee`. */
import { BIT } from '../bits.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseAfter } from '../phrases.ts'
import { isWord } from '../token.ts'
import { has } from '../scan.ts'

const MAX_NAME = 12

export const signed: Finder = (s, found) => {
  for (const q of s.quotations) {
    const dash = q.last + 1
    if (q.parent !== null || found.taken[q.open] || !has(s, dash, BIT.DASH) || s.paragraph[dash] !== q.paragraph)
      continue
    const to = s.paragraphs[q.paragraph + 1] ?? s.count
    if (to - dash > MAX_NAME + 2 || !isWord(s, dash + 1) || !has(s, dash + 1, BIT.CAP)) continue
    const name = nounPhraseAfter(s, dash + 1, to)
    if (!name || (name.to < to && !has(s, name.to, BIT.COMMA | BIT.STOP))) continue
    if (s.paragraphs[q.paragraph] !== q.open) continue
    add(found, {
      source: name,
      cue: { from: dash, to: dash + 1 },
      content: [{ from: q.open, to: q.last + 1 }],
      finder: 'signed',
    })
  }
}
