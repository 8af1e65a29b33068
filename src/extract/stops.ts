/** Where the sentence of a report goes on for certain: its main clause, its main verb, what its speaker would not say. */
import { bracketTo } from './asides.ts'
import { BIT } from './bits.ts'
import type { Candidate } from './candidate.ts'
import { KINDS, verbBefore } from './end-features.ts'
import { is, isWord, nounish, sentenceFrom } from './token.ts'
import { has, quotationAt, type Scan, wordAt } from './scan.ts'

/** The first token that is the writer’s own; past the end where nothing says so. */
export const stopAt = (s: Scan, c: Candidate, limit: number): number =>
  Math.min(mainClauseAt(s, c, limit), relativeTo(s, c, limit), ownSourceAt(s, c, limit), refusalAt(s, c, limit))

/** The comma before the subject a participle ahead of it shares: `Writing that the lock leaked, Ortiz noted`. */
const ownSourceAt = (s: Scan, c: Candidate, limit: number): number => {
  const source = c.construction === 'fronted' ? c.source : null
  return source && source.from > c.complement.from + 1 && mainVerb(s, source.to) ? source.from - 1 : limit + 1
}

/** The comma before what the speaker would not say: `said the lock leaked, although he declined to say where`. */
const refusalAt = (s: Scan, c: Candidate, limit: number): number => {
  const none = limit + 1
  if (KINDS[c.complement.frame] !== 'clausal' || !has(s, c.v, BIT.PAST | BIT.THIRD)) return none
  const form = has(s, c.v, BIT.PAST) ? BIT.PAST : BIT.THIRD
  for (let k = c.complement.from + 2; k < limit; k++) {
    if ((s.quote[k] ?? 0) > 0 || !has(s, k, BIT.COMMA) || !has(s, k + 1, BIT.COORD | BIT.SUBORD)) continue
    let v = k + 2
    if (has(s, v, BIT.SUBJ)) v++
    while (v < limit && has(s, v, BIT.ADV)) v++
    if (REFUSING.has(wordAt(s, v)) && has(s, v, form) && is(s, v + 1, 'to')) return k
  }
  return none
}

const REFUSING = new Set(['declined', 'refused', 'declines', 'refuses'])

/**
 * The comma before the main clause, where a verb stands in a phrase or a condition ahead of it and takes a thing:
 * `In a letter praising the crew, the mayor wrote`, `When Ortiz announced the fares, few boats left`; past the end elsewhere.
 */
const mainClauseAt = (s: Scan, c: Candidate, limit: number): number => {
  const none = limit + 1
  const { frame, from } = c.complement
  const floor = sentenceFrom(s, c.v)
  const condition = has(s, floor, BIT.SUBORD) && !has(s, floor, BIT.DET | BIT.PREP)
  // “After aides insisted that she would stay, the campaign has”
  const whole = condition && frame === 'that' && !commaIn(s, floor, c.source?.from ?? c.v)
  if ((KINDS[frame] && frame !== 'clause' && !whole) || !(condition || AHEAD.has(c.construction))) return none
  for (let i = condition ? c.v : floor; i < c.v; i++)
    if (has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP | BIT.PART)) return none
  for (let k = from + 1; k < limit; k++) {
    if ((s.quote[k] ?? 0) > 0 || (frame === 'clause' && has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD))) return none
    const bare = condition && nounish(s, k + 1) && !coordinated(s, k + 1, limit)
    if (!has(s, k, BIT.COMMA) || !(bare || has(s, k + 1, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.TITLE))) continue
    if (whole && (has(s, k + 1, BIT.WH) || !verbBefore(s, from + 1, k))) continue
    for (let v = k + 2; v < limit && v < k + 16 && (isWord(s, v) || s.first[v] === 40); v++) {
      if (s.first[v] === 40) v = Math.max(v, bracketTo(s, v, limit) - 1)
      else if (has(s, v, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, v, BIT.CAP)) return k
    }
  }
  return none
}

/** Does a conjunction come before the verb of these words, as in a list: `the fares, fees and fines` ? */
const coordinated = (s: Scan, from: number, limit: number): boolean => {
  for (let i = from; i < limit && isWord(s, i) && !has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD); i++)
    if (has(s, i, BIT.COORD)) return true
  return false
}

const commaIn = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(s, i, BIT.COMMA)) return true
  return false
}

/**
 * The comma that closes the relative clause of the verb, where the main verb follows at once:
 * `Ortiz, who said the port was closed, left`; past the end elsewhere.
 */
const relativeTo = (s: Scan, c: Candidate, limit: number): number => {
  const none = limit + 1
  if (c.construction !== 'relative' || !has(s, c.group.from - 2, BIT.COMMA | BIT.DASH)) return none
  for (let k = c.complement.from + 1; k < limit; k++) {
    const q = quotationAt(s, k)
    if (q) {
      k = q.last
      // the comma may stand before the closing mark
      if (!has(s, q.last - 1, BIT.COMMA) || !mainVerb(s, q.last + 1)) continue
      return q.last + 1
    }
    if (has(s, k, BIT.COMMA | BIT.DASH) && mainVerb(s, k + 1)) return k
  }
  return none
}

/**
 * The verb of the sentence whose subject holds the report in a clause with no commas, where what is reported has no
 * finite verb of its own: `The reasons that Ortiz refuses to sell may be many`; past the end elsewhere.
 */
export const headVerbAt = (s: Scan, c: Candidate, limit: number): number => {
  const none = limit + 1
  const { frame, from } = c.complement
  const that = (c.source?.from ?? 0) - 1
  const floor = sentenceFrom(s, c.v)
  if ((frame !== 'to' && frame !== 'np') || c.construction !== 'active' || that <= floor) return none
  if (!(is(s, that, 'that') || is(s, that, 'why')) || !nounish(s, that - 1) || verbBefore(s, floor, that - 1))
    return none
  for (let k = from + 1; k < limit; k++) {
    if (!isWord(s, k) || (s.quote[k] ?? 0) > 0 || has(s, k, BIT.WH | BIT.SUBORD | BIT.SUBJ)) return none
    if (has(s, k, BIT.MODAL) || (has(s, k, BIT.BE) && has(s, k, BIT.THIRD | BIT.PAST))) return k
  }
  return none
}

/** A finite verb with nothing but an adverb before it. */
const mainVerb = (s: Scan, i: number): boolean => {
  const k = has(s, i, BIT.ADV) && !has(s, i, BIT.COORD | BIT.PREP | BIT.SUBORD) ? i + 1 : i
  return has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, k, BIT.CAP) && !has(s, i, BIT.DET | BIT.SUBJ)
}

const AHEAD = new Set(['reduced', 'gerund', 'fronted'])
