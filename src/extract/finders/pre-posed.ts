/**
 * A verb and its subject turned round before a quotation: `Said Ann Lee: “C”`, `Added the mayor, “C”`.
 */
import { BIT } from '../bits.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseAfter } from '../phrases.ts'
import { isColon, isVerb, sentenceFrom, sentenceTo } from '../token.ts'
import { has } from '../scan.ts'
import { chainFrom } from '../chain.ts'

export const prePosed: Finder = (s, found) => {
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || q.continues !== null || found.taken[q.open]) continue
    const mark = q.open - 1
    if (!isColon(s, mark) && !has(s, mark, BIT.COMMA)) continue
    const v = sentenceFrom(s, mark)
    if (mark - v > 20 || !isVerb(s, v) || !has(s, v, BIT.PAST | BIT.THIRD) || found.used[v]) continue
    const verb = s.book.verb[s.word[v] ?? 0] ?? 0
    if (!s.book.verbs[verb - 1]?.tags) continue
    const source = nounPhraseAfter(s, v + 1, Math.min(mark, sentenceTo(s, v)))
    if (!source || (source.to !== mark && !has(s, source.to, BIT.COMMA))) continue
    add(found, { source, cue: { from: v, to: v + 1 }, verb, content: chainFrom(s, n), finder: 'pre-posed' })
    found.used.fill(1, v, mark)
  }
}
