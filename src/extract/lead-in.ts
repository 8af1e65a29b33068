/** What a reader passes over between a verb and its words: manner, time and place, to the `that` or the colon that gives them. */
import { addresseeTo, opensQuotation, shortTitle } from './adjuncts.ts'
import { BIT } from './bits.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { is, isClitic, isColon, isVerb, isWord } from './token.ts'

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

/** Adverbs that begin what is said rather than tell how it is said. */
const OF_CONTENT = new Set(
  'only just even almost nearly about quite very too rather perhaps maybe now there here ever already still far long enough half'.split(
    ' ',
  ),
)
/** Words a phrase of time may hold before its noun. */
const TIMELY = new Set(
  'last this next earlier late later early several few two three many some more the a on'.split(' '),
)

/** Skips manner and time after a verb: `repeatedly`, `Tuesday`, `earlier this week`, `several months`. */
export const pastTime = (s: Scan, from: number, limit: number): number => {
  let p = from
  for (;;) {
    let k = p
    while (k < limit && (TIMELY.has(word(s, k)) || has(s, k, BIT.NUM))) k++
    if (
      k < limit &&
      has(s, k, BIT.TIME) &&
      (k > p || has(s, k, BIT.CAP) || has(s, k, BIT.ADV)) &&
      !isClitic(s, k + 1)
    ) {
      p = k + 1
      while (p < limit && has(s, p, BIT.NUM) && has(s, p - 1, BIT.TIME)) p++
      if (is(s, p, 'ago')) p++
      continue
    }
    if (
      p < limit &&
      has(s, p, BIT.ADV) &&
      !has(s, p, BIT.DET | BIT.PREP | BIT.SUBORD | BIT.WH | BIT.SUBJ | BIT.TIME) &&
      !OF_CONTENT.has(word(s, p)) &&
      // “declined further comment”
      !(is(s, p, 'further') && !is(s, p + 1, 'that'))
    ) {
      p++
      continue
    }
    return p
  }
}

/** Past `after the vote` in `said after the vote he would go`; `p` where a clause of its own begins there. */
export const pastEvent = (s: Scan, p: number, limit: number): number => {
  if (!is(s, p, 'after') && !is(s, p, 'before') && !is(s, p, 'since')) return p
  const to = addresseeTo(s, p + 1, limit)
  return to > p + 1 &&
    to + 1 < limit &&
    has(s, to, BIT.SUBJ) &&
    has(s, to + 1, BIT.AUX | BIT.PAST | BIT.THIRD | BIT.ADV)
    ? to
    : p
}

/** “policies that help”, “said that would do”: a verb comes at once, so that is a pronoun. */
export const relativeThat = (s: Scan, p: number): boolean => {
  let k = p + 1
  while (has(s, k, BIT.ADV) && !has(s, k, BIT.PREP | BIT.DET | BIT.TIME | BIT.SUBORD)) k++
  return (
    has(s, k, BIT.AUX | BIT.THIRD | BIT.PAST) ||
    (has(s, k, BIT.VERB) &&
      has(s, k, BIT.BASE) &&
      !has(s, k, BIT.CAP) &&
      has(s, k + 1, BIT.DET | BIT.POSS | BIT.PREP | BIT.OBJ))
  )
}

/**
 * The `that` after phrases of time and place in a row: `said ahead of the vote in June that C`; -1 where a comma, a verb
 * or another clause comes first, or where what follows the verb is a thing and no such phrase.
 */
export const thatAfter = (s: Scan, p: number, limit: number): number => {
  if (
    !has(s, p, BIT.PREP | BIT.TIME) &&
    !(has(s, p + 1, BIT.PREP) && is(s, p + 1, 'of') && !has(s, p, BIT.DET | BIT.CAP))
  )
    return -1
  if (is(s, p, 'to') && has(s, p + 1, BIT.BASE)) return -1
  for (let i = p + 1; i < limit && i < p + 24; i++) {
    // “at that time”
    if (is(s, i, 'that') && has(s, i - 1, BIT.PREP)) continue
    if (is(s, i, 'that')) return relativeThat(s, i) ? -1 : i
    if (!isWord(s, i) || has(s, i, BIT.AUX | BIT.WH) || (has(s, i, BIT.SUBORD) && !has(s, i, BIT.PREP))) return -1
    if (has(s, i, BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP | BIT.PART)) return -1
  }
  return -1
}

/** Past the colon of `explained it this way: “C”`, `scolded him: “C”`: a few words of no clause, then the words themselves; -1 elsewhere. */
export const colonAfter = (s: Scan, p: number, limit: number): number => {
  const to = Math.min(limit, p + 8)
  for (let i = p; i < to; i++) {
    if (isColon(s, i)) return i + 1 < limit && opensQuotation(s, i + 1) ? i + 1 : -1
    if (!isWord(s, i) || has(s, i, BIT.AUX | BIT.WH) || (has(s, i, BIT.SUBORD) && !has(s, i, BIT.PREP))) return -1
    if (has(s, i, BIT.ING | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP) && isVerb(s, i)) return -1
  }
  return -1
}

/**
 * The quotation that a comma parts from its verb, hearers, times and circumstances between them:
 * `told the editor Ann Lee (AP), “C”`, `had written just a few years earlier, “C”`; -1 where a clause, another
 * quotation or a nearer verb of saying comes first, and where the words are a name or a fragment.
 */
export const quotationAhead = (s: Scan, p: number, limit: number, addressed: Addressed): number => {
  let relatives = 0
  for (let i = p; i < limit && i < p + FARTHEST; i++) {
    const q = quotationAt(s, i)
    if (q) {
      const led = q.open === i && i > p && has(s, i - 1, BIT.COMMA) && !shortTitle(s, i)
      // “things such as, “C””
      if (
        !led ||
        q.last - q.open < FEWEST ||
        (i > p + 1 && has(s, i - 2, BIT.PREP | BIT.SUBORD) && !is(s, i - 2, 'that'))
      )
        return -1
      return addressed === 'hearer' || has(s, i + 1, BIT.CAP) || circumstance(s, p) ? i : -1
    }
    if (has(s, i, BIT.STOP | BIT.DASH | BIT.COORD)) return -1
    if (is(s, i, 'that')) {
      if (has(s, i + 1, BIT.COMMA) && i === p) continue
      if (!relativeThat(s, i)) return -1
    }
    // “asked whether it was so, Ortiz said, “C””: a nearer verb of saying has the words
    if (isVerb(s, i) && has(s, i + 1, BIT.COMMA) && !has(s, i, BIT.CAP)) return -1
    if (is(s, i, 'who') || is(s, i, 'which') || is(s, i, 'that') || is(s, i, 'where')) relatives++
    else if (has(s, i, BIT.WH)) return -1
    else if (has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP) && !participle(s, i)) {
      if (relatives === 0) return -1
      relatives--
    }
  }
  return -1
}

export type Addressed = 'hearer' | 'nobody'

const FARTHEST = 30
const FEWEST = 5

/** A phrase of time, place or manner rather than a thing. */
const circumstance = (s: Scan, p: number): boolean =>
  has(s, p, BIT.PREP | BIT.TIME | BIT.ADV | BIT.COMMA | BIT.SUBORD) || TIMELY.has(word(s, p))

/** `a deal struck in May`: after a noun and before a preposition or a time it is no verb of a clause. */
const participle = (s: Scan, i: number): boolean => has(s, i, BIT.PART) && has(s, i + 1, BIT.PREP | BIT.TIME)
