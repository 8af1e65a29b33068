/** A report whose verb is lost: `President Putin that with … forces should take place.` */
import { BIT } from '../bits.ts'
import { clauseEnd } from '../clause-end.ts'
import { add, type Finder } from '../lead.ts'
import { is, isWord } from '../token.ts'
import { has } from '../scan.ts'

const LONGEST_NAME = 6

export const verbless: Finder = (s, found) => {
  for (let n = 0; n + 1 < s.sentences.length; n++) {
    const from = s.sentences[n] ?? 0
    const limit = s.sentences[n + 1] ?? s.count
    let k = from
    while (
      k < limit &&
      k < from + LONGEST_NAME &&
      isWord(s, k) &&
      has(s, k, BIT.CAP) &&
      !has(s, k, BIT.DET | BIT.SUBJ | BIT.PREP)
    )
      k++
    if (k < from + 2 || !is(s, k, 'that') || !has(s, from, BIT.TITLE) || limit - k < 8) continue
    if (found.taken[k] || found.used[from] || !has(s, k + 1, BIT.DET | BIT.PREP | BIT.SUBJ | BIT.CAP | BIT.POSS))
      continue
    add(found, { source: { from, to: k }, content: [{ from: k, to: clauseEnd(s, k, 0) }], finder: 'verbless' })
  }
}
