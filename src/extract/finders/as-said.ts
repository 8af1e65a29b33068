/** `As S observed, C` and `C, as S has said`. */
import { opensQuotation } from '../adjuncts.ts'
import { BIT } from '../bits.ts'
import { clauseEnd, trimmed } from '../clause-end.ts'
import { complementOf } from '../complement.ts'
import { verbBefore } from '../end-features.ts'
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
      // “If, as she has said, the lock leaks, C”: the condition is what was said, not the conjunction before it
      const condition = i === floor + 2 && has(s, floor, BIT.SUBORD) && !has(s, floor, BIT.DET)
      if (to > floor && !found.used[floor] && !condition) content.push({ from: floor, to })
      const rest = has(s, after, BIT.COMMA)
        ? condition
          ? conditionTo(s, after + 1, limit)
          : restTo(s, to, floor, after + 1)
        : 0
      if (rest > after + 1) content.push({ from: after + 1, to: rest })
    }
    if (content.length === 0) continue
    const cue = { from: tag.cue.from, to: Math.max(tag.cue.to, c.cueTo) }
    add(found, { source: tag.source, cue, verb: tag.verb, addressee: c.addressee, content, finder: 'as-said' })
    found.used.fill(1, i, after)
  }
}

/** To the comma before the main clause of `If, as S said, C, she would`. */
const conditionTo = (s: Scan, from: number, limit: number): number => {
  for (let k = from; k < limit; k++)
    if (has(s, k, BIT.COMMA) && has(s, k + 1, BIT.SUBJ | BIT.CAP | BIT.DET | BIT.POSS) && verbBefore(s, from, k))
      return k
  return from
}

/** To the end of a clause that the aside parts before its verb: `The port, as S said, is closed`. */
const restTo = (s: Scan, to: number, floor: number, from: number): number =>
  !verbBefore(s, floor, to) && has(s, from, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, from, BIT.CAP)
    ? clauseEnd(s, from, 0)
    : from

/** Past `when sentencing him` in `As the judge put it when sentencing him, “C”`: to the comma before words in marks; the same place elsewhere. */
const pastCircumstance = (s: Scan, from: number, limit: number): number => {
  if (!has(s, from, BIT.SUBORD | BIT.PREP)) return from
  for (let k = from + 1; k < limit && k < from + FARTHEST && (s.quote[k] ?? 0) === 0; k++)
    if (has(s, k, BIT.COMMA) && opensQuotation(s, k + 1)) return k
  return from
}

const FARTHEST = 16
