/**
 * Where reported words end, weighed: at every place where a clause can part, how likely it is that the writer goes on
 * by himself there. The end is the place where stopping there and nowhere before is most likely.
 */
import { addresseeTo } from './adjuncts.ts'
import { asideTo } from './asides.ts'
import { BIT } from './bits.ts'
import type { Candidate } from './candidate.ts'
import { trimmed } from './clause-end.ts'
import { endFeatures, KINDS, verbBefore } from './end-features.ts'
import { pastTime } from './lead-in.ts'
import { placesOf } from './places.ts'
import { is, isColon, isWord, nounish, sentenceTo } from './token.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { endScore } from './score.ts'
import { headVerbAt, stopAt } from './stops.ts'

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

const SORRY = new Set(['apologize', 'apologise'])

/** Past the last token of the content of a candidate. */
export const bestEnd = (s: Scan, c: Candidate): number => {
  const from = c.complement.from
  const limit = sentenceTo(s, from)
  const given = givenTo(s, c, limit)
  if (given > 0) return given
  // “apologized to the families but would not …”: whom it was said to is all that is told
  const hearer = SORRY.has(c.lemma) && c.complement.frame === 'to' ? addresseeTo(s, from, limit) : from
  if (hearer > from && !is(s, hearer, 'for')) return hearer
  const head = headVerbAt(s, c, limit)
  if (head < limit) return trimmed(s, from, head)
  const stop = stopAt(s, c, limit)
  let alive = 0
  let best = -Infinity
  let at = limit
  let aside = from
  for (const k of placesOf(s, from, limit)) {
    if (k >= stop) {
      // what lies beyond is the main clause: the end is here or was before
      if (alive > best) at = stop
      break
    }
    if (k < limit && (inner(s, c, k) || infinitives(s, c, k))) continue
    if (
      k < aside ||
      (k < limit &&
        (apposed(s, c, k) ||
          listed(s, c, k, limit) ||
          goesOn(s, c, k) ||
          wouldToo(s, c, k) ||
          verbless(s, c, k, limit)))
    )
      continue
    if (k < limit && !isWord(s, k)) {
      const close = asideTo(s, k, limit)
      if (close > 0 && resumes(s, c, k, close)) {
        aside = close + 1
        continue
      }
    }
    // “blasted the plan as a “disgrace” Tuesday”
    if (c.complement.frame === 'np' && (s.quote[k - 1] ?? 0) > 0 && has(s, k, BIT.TIME) && has(s, k, BIT.CAP)) return k
    const z = endScore(endFeatures(s, c, k, limit)) / 10
    const last = k >= limit
    // logarithms of ending here and of going on
    const here = last ? 0 : -Math.log1p(Math.exp(-z))
    if (alive + here > best && trimmed(s, from, k) > from) {
      best = alive + here
      at = k
    }
    alive += -Math.log1p(Math.exp(z))
    if (alive < -12) break
  }
  return trimmed(s, from, firstPersonAfter(s, c, at, limit) ? limit : at)
}

/**
 * Past a quotation that a comma or colon leads to and whose own comma ends it: `said, “C,” until she left`.
 * A second quotation that follows in the sentence may go on with it, so the weights decide there; 0 elsewhere.
 */
const givenTo = (s: Scan, c: Candidate, limit: number): number => {
  const from = c.complement.from
  const q = quotationAt(s, from)
  if (!q || q.open !== from) return 0
  // “shouted “it leaks” this week.”
  const after = pastTime(s, q.last + 1, limit)
  if (after > q.last + 1 && (after >= limit || has(s, after, BIT.STOP))) return q.last + 1
  if (!(has(s, from - 1, BIT.COMMA) || isColon(s, from - 1))) return 0
  if (!has(s, q.last - 1, BIT.COMMA) && !has(s, q.last + 1, BIT.COMMA)) return 0
  for (let i = q.last + 1; i < limit; i++) if ((s.quote[i] ?? 0) > 0) return 0
  return q.last + 1
}

/** A fragment in marks, unfinished, whose object follows: `claimed “she inflates” the number of boats`. */
const goesOn = (s: Scan, c: Candidate, k: number): boolean => {
  const { frame, from } = c.complement
  const q = frame === 'quote' ? quotationAt(s, from) : undefined
  if (q?.last !== k - 1 || !has(s, k, BIT.DET | BIT.POSS) || has(s, k, BIT.SUBJ)) return false
  return !has(s, k + 1, BIT.TIME) && !has(s, k + 2, BIT.TIME) && isWord(s, q.last - 1)
}

/** `said it would cost money at first, but would save some later`: the modal of the clause comes again, and no verb of saying. */
const wouldToo = (s: Scan, c: Candidate, k: number): boolean => {
  if (KINDS[c.complement.frame] !== 'clausal') return false
  let n = has(s, k, BIT.COMMA) ? k + 1 : k
  if (!has(s, n, BIT.COORD)) return false
  n++
  if (!has(s, n, BIT.MODAL) || has(s, n, BIT.NEG) || has(s, n + 1, BIT.NEG)) return false
  for (let v = n + 1; v < n + 3; v++) if (has(s, v, BIT.VERB) && tells(s, v) && !thing(s, v + 1)) return false
  for (let i = c.complement.from; i < k; i++) if (has(s, i, BIT.AUX | BIT.THIRD | BIT.PAST)) return is(s, i, word(s, n))
  return false
}

/** A sum, a number or a thing with its determiner: what is added to, not said. */
const thing = (s: Scan, i: number): boolean => has(s, i, BIT.NUM | BIT.DET | BIT.POSS) || s.first[i] === 36

/** `said it would take “more days” before the port opened`: a fragment in marks inside a clause is no end of it. */
const inner = (s: Scan, c: Candidate, k: number): boolean => {
  const q = KINDS[c.complement.frame] === 'clausal' ? quotationAt(s, k - 1) : undefined
  if (q?.last !== k - 1 || q.open === c.complement.from || q.last - q.open > 5 || !isWord(s, q.last - 1)) return false
  // “said she had “no plans” but wanted to stay”: a second verb of the clause, and none of saying
  const second = has(s, k, BIT.COORD) && has(s, k + 1, BIT.VERB) && !tells(s, k + 1)
  if (second && has(s, k + 1, BIT.PAST | BIT.THIRD)) return true
  return (
    has(s, k, BIT.SUBORD) &&
    !has(s, k, BIT.COORD | BIT.DET) &&
    !has(s, k + 1, BIT.ING) &&
    !is(s, k, 'as') &&
    !is(s, k, 'while')
  )
}

/** A verb by which the writer would go on with what was said or not said: `but added`, `but declined`. */
const tells = (s: Scan, i: number): boolean => {
  const verb = s.book.verbs[(s.book.verb[s.word[i] ?? 0] ?? 0) - 1]
  return verb !== undefined && !verb.classes.includes('mental')
}

/** `said she wanted to speak and let them know`: a form that is past and plain goes on with the infinitive before it. */
const infinitives = (s: Scan, c: Candidate, k: number): boolean => {
  if (!has(s, k, BIT.COORD) || !has(s, k + 1, BIT.BASE) || !has(s, k + 1, BIT.PAST)) return false
  for (let i = c.complement.from; i + 1 < k; i++) if (is(s, i, 'to') && has(s, i + 1, BIT.BASE)) return true
  return false
}

/** `noted that at one meeting, in May, he had voted`: a phrase that `that` opens on is not the whole clause. */
const verbless = (s: Scan, c: Candidate, k: number, limit: number): boolean => {
  const { frame, from } = c.complement
  if (
    frame !== 'that' ||
    !has(s, k, BIT.COMMA) ||
    !has(s, from + 1, BIT.PREP | BIT.SUBORD | BIT.TIME | BIT.ADV | BIT.COMMA)
  )
    return false
  // “that, even if it rained, they would sail”: nor is a condition
  let head = from + 1
  while (head < k && has(s, head, BIT.COMMA | BIT.ADV) && !has(s, head, BIT.SUBORD)) head++
  let comma = head + 1
  if (has(s, head, BIT.SUBORD) && !has(s, head, BIT.DET | BIT.PREP))
    while (comma < k && !has(s, comma, BIT.COMMA)) comma++
  return (comma === k || !verbBefore(s, from + 1, k)) && verbBefore(s, k, limit)
}

/** The comma of an apposition in the subject of a reported clause, whose verb is still to come: `said Ann Lee, the mayor, went`. */
const apposed = (s: Scan, c: Candidate, k: number): boolean =>
  (c.complement.frame === 'clause' || c.complement.frame === 'that') &&
  has(s, k, BIT.COMMA) &&
  has(s, k + 1, BIT.DET | BIT.WH) &&
  !has(s, k + 1, BIT.SUBJ) &&
  !verbBefore(s, c.complement.from, k)

/** The comma of a list: `said they had lost homes, their jobs or friends`; a verb before the last item and it is a clause. */
const listed = (s: Scan, c: Candidate, k: number, limit: number): boolean => {
  if (KINDS[c.complement.frame] !== 'clausal' || !has(s, k, BIT.COMMA) || !verbBefore(s, c.complement.from, k))
    return false
  for (let i = k + 1; i < limit && i < k + 8; i++) {
    if (has(s, i, BIT.COORD) && !has(s, i, BIT.DET))
      return i > k + 1 && !is(s, i, 'but') && nounish(s, i + 1) && !has(s, i + 1, BIT.VERB | BIT.SUBJ | BIT.AUX)
    if (!isWord(s, i) || has(s, i, BIT.PAST | BIT.THIRD | BIT.AUX | BIT.WH | BIT.SUBORD | BIT.ING | BIT.PREP | BIT.ADV))
      return false
  }
  return false
}

/**
 * Do the words go on after an aside? A reported clause does whose verb is still to come, and so does an object whose
 * charge or praise is: `noted that Lee — as he said — would win`, `accused Lee, who ran the port, of hiding it`.
 */
const resumes = (s: Scan, c: Candidate, open: number, close: number): boolean => {
  const { frame, from } = c.complement
  if (KINDS[frame] === 'clausal') return !verbBefore(s, from, open)
  if (frame !== 'np' && frame !== 'to') return false
  const next = close + 1
  if (is(s, next, 'to')) return has(s, next + 1, BIT.BASE)
  return LINKS.some((w) => is(s, next, w))
}

/** What leads from whom a verb blames or praises to what for. */
const LINKS: readonly string[] = ['of', 'for', 'as', 'with']

/** We, our, my outside quotation marks: the words are still the speaker’s. */
const firstPersonAfter = (s: Scan, c: Candidate, at: number, limit: number): boolean => {
  if (c.source && FIRST.has(word(s, c.source.from))) return false
  for (let i = at; i < limit && i < at + 80; i++) if ((s.quote[i] ?? 0) === 0 && FIRST.has(word(s, i))) return true
  return false
}

const FIRST = new Set(['i', 'we', 'our', 'my', 'us', 'me'])
