/** `As S observed, C` and `C, as S has said`. */
import { opensQuotation } from '../adjuncts.ts'
import { BIT } from '../bits.ts'
import { clauseEnd, trimmed } from '../clause-end.ts'
import { complementOf } from '../complement.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { is, isWord, sentenceFrom, sentenceTo } from '../token.ts'
import { has, type Scan } from '../scan.ts'
import { tagAfter } from '../tag.ts'
import { isMute } from '../telling.ts'

export const asSaid: Finder = (s, found) => {
  const as = s.book.id('as')
  for (let i = 0; i < s.count; i++) {
    if (s.word[i] !== as || (s.quote[i] ?? 0) > 0 || found.used[i] || found.taken[i]) continue
    // a semicolon parts two sentences
    const floor = s.first[i - 1] === 59 ? i : sentenceFrom(s, i)
    const limit = sentenceTo(s, i)
    const fronted = i === floor || (i <= floor + 2 && has(s, floor, BIT.COORD | BIT.ADV))
    if (!fronted && !has(s, i - 1, BIT.COMMA)) continue
    const tag = tagAfter(s, i + 1)
    if (!tag || tag.inverted || tag.from !== i + 1 || tag.to > limit) continue
    const verb = s.book.verbs[tag.verb - 1]
    // “as he put it”
    if (!verb || !(verb.tags || (fronted && is(s, tag.v + 1, 'it')))) continue
    if (isMute(s, tag.source, verb.lemma)) continue
    const c = complementOf(s, tag.v, verb.lemma, limit)
    if (c.frame !== 'none') continue
    const after = pastCircumstance(s, Math.max(tag.to, c.addressee?.to ?? 0, c.from), limit)
    const content: Run[] = []
    if (fronted) {
      if (!has(s, after, BIT.COMMA)) continue
      const to = clauseEnd(s, after + 1, 0)
      if (to > after + 1) content.push({ from: after + 1, to })
    } else {
      if (after < limit && !has(s, after, BIT.COMMA | BIT.STOP | BIT.DASH) && isWord(s, after)) continue
      const to = trimmed(s, floor, i)
      if (to > floor && !found.used[floor]) content.push({ from: floor, to })
    }
    if (content.length === 0) continue
    add(found, { source: tag.source, cue: tag.cue, verb: tag.verb, addressee: c.addressee, content, finder: 'as-said' })
    found.used.fill(1, i, after)
  }
}

/** Past `when sentencing him` in `As the judge put it when sentencing him, “C”`: to the comma before words in marks; the same place elsewhere. */
const pastCircumstance = (s: Scan, from: number, limit: number): number => {
  if (!has(s, from, BIT.SUBORD | BIT.PREP)) return from
  for (let k = from + 1; k < limit && k < from + FARTHEST && (s.quote[k] ?? 0) === 0; k++)
    if (has(s, k, BIT.COMMA) && opensQuotation(s, k + 1)) return k
  return from
}

const FARTHEST = 16
