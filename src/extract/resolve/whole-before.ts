/**
 * A source before its cue, whole, where the walk from the verb stopped short of it.
 *
 *     > | One of her aides said       Ann Lee, 29, of Bern, Va., says       Two Lees, who row, have in the past said
 *                ^^^^^^^^^                             ^^^                                              ^^^^^^^^
 *         ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^
 */
import type { Run } from '../lead.ts'
import { phraseStart } from '../phrases.ts'
import { BIT, has, quotationAt, type Scan, wordAt } from '../scan.ts'
import { is, isClitic, isWord, nounish, sentenceFrom } from '../token.ts'
import { IS } from './lore.ts'
import { placed } from './placed.ts'
import { fronting, momentary, opened, subjectFor } from './verb-phrase.ts'
import { PERSONAL } from './verb-phrase.ts'
import { is as bears, type Words } from './words.ts'

/** No phrase grows oftener. */
const MAX_STEPS = 5

const ALL = /^(?:all|both|each)$/u

/** A source that stands before its cue, whole. */
export const wholeBefore = (t: Words, run: Run, v: number): Run => {
  const s = t.scan
  const cue = has(s, v, BIT.ING) ? 'participle' : 'verb'
  // “as they all vowed”
  const all = run.to === run.from + 1 && ALL.test(wordAt(s, run.from)) && has(s, run.from - 1, BIT.SUBJ)
  if (all && !has(s, run.from - 1, BIT.DET)) return { from: run.from - 1, to: run.from }
  const main = fronting(s, run, v)
  if (main) return main
  let r = (cue === 'participle' ? momentary(s, run) : null) ?? dated(s, run, v) ?? subjectFor(s, run, cue)
  for (let n = 0; n < MAX_STEPS; n++) {
    const from = grown(t, r, v)
    if (from >= r.from || from < 0) break
    r = { from, to: r.to }
  }
  // “Lee and Holt all said”
  const to = r.to - 1 > r.from && ALL.test(wordAt(s, r.to - 1)) ? r.to - 1 : r.to
  return { from: pastMoney(s, r), to }
}

/** “A paper filed” Thursday, “a poll released in” late August: with the day of what was done to it; `null` elsewhere. */
const dated = (s: Scan, r: Run, v: number): Run | null => {
  const floor = sentenceFrom(s, r.from)
  if (r.to < v && has(s, r.to - 1, BIT.PART) && r.to - r.from > 1 && allTime(s, r.to, v)) return { from: r.from, to: v }
  // “judges dismissed by” the council call for it
  if (r.to < v && !has(s, v, BIT.ING) && has(s, r.to, BIT.PART) && is(s, r.to + 1, 'by') && unbroken(s, r.to, v))
    return { from: r.from, to: v }
  const part = r.from - 2
  if (r.to !== r.from + 1 || !/^(?:late|early|mid)$/u.test(wordAt(s, r.from)) || !has(s, r.from - 1, BIT.PREP))
    return null
  if (!has(s, part, BIT.PART) || part - 1 <= floor || !nounish(s, part - 1)) return null
  return { from: opened(s, phraseStart(s, part - 1, floor, part)), to: v }
}

const unbroken = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!isWord(s, k) || has(s, k, BIT.AUX)) return false
  return true
}

const allTime = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (!has(s, k, BIT.TIME | BIT.NUM) && !/^(?:this|last|late|early)$/u.test(wordAt(s, k))) return false
  return true
}

/** “the $20 million experts say it costs”: an amount is nobody. */
const pastMoney = (s: Scan, r: Run): number => {
  const scale = /^(?:million|billion|trillion|thousand)$/u.test(wordAt(s, r.from + 1))
  const several = wordAt(s, r.to - 1).endsWith('s')
  return s.first[r.from - 1] === 36 && has(s, r.from, BIT.NUM) && scale && several && r.from + 2 < r.to
    ? r.from + 2
    : r.from
}

/**
 * Where the words stand inside a relative clause of a noun further left, that noun: `the divers who found` it,
 * `Lee, whose son,` Marcus, died, -1 elsewhere.
 */
const relativeOf = (s: Scan, r: Run, floor: number): number => {
  const { from: a } = r
  let k = a - 1
  // a verb, known or not, with its auxiliaries and adverbs
  if (isWord(s, k) && !has(s, k, BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.DET | BIT.WH | BIT.SUBJ | BIT.POSS)) {
    while (k > floor && has(s, k - 1, BIT.AUX | BIT.ADV | BIT.NEG) && !has(s, k - 1, BIT.DET | BIT.SUBJ)) k--
    const wh = k - 1
    const that =
      (is(s, wh, 'that') || is(s, wh, 'which')) && has(s, wh - 2, BIT.DET | BIT.POSS) && !has(s, wh - 1, BIT.VERB)
    if ((is(s, wh, 'who') || that) && wh - 1 > floor && isWord(s, wh - 1) && nounish(s, wh - 1))
      return opened(s, phraseStart(s, wh - 1, floor, wh))
    return -1
  }
  if (!has(s, k, BIT.COMMA) || !has(s, r.to - 1, BIT.COMMA)) return -1
  for (let i = k - 1; i > floor + 1 && i > k - 6; i--) {
    if (!isWord(s, i) || has(s, i, BIT.AUX)) return -1
    if (is(s, i, 'whose'))
      return has(s, i - 1, BIT.COMMA) && nounish(s, i - 2) ? phraseStart(s, i - 2, floor, i - 1) : -1
  }
  return -1
}

/** Where the phrase begins with what belongs to it further left; the same place where nothing does. */
const grown = (t: Words, r: Run, v: number): number => {
  const s = t.scan
  const a = r.from
  const floor = sentenceFrom(s, a)
  const k = a - 1
  // “That poll”
  if (k === floor && has(s, k, BIT.DET) && has(s, k, BIT.CAP) && !has(s, a, BIT.DET | BIT.SUBJ | BIT.POSS)) return k
  const clause = k > floor ? relativeOf(s, r, floor) : -1
  if (clause >= floor) return clause
  if (k <= floor || (r.to === a + 1 && has(s, a, BIT.SUBJ | BIT.WH) && !has(s, a, BIT.OBJ))) return a
  // “voters in five states going to the polls”
  if (
    has(s, a, BIT.ING) &&
    !has(s, a, BIT.CAP | BIT.PREP) &&
    isWord(s, k) &&
    nounish(s, k) &&
    !has(s, k, BIT.SUBJ | BIT.POSS | BIT.TIME | BIT.VERB)
  )
    return opened(s, phraseStart(s, k, floor, a))
  // “the guard of nearly four years”
  if (
    DEGREE.has(wordAt(s, k).toLowerCase()) &&
    is(s, k - 1, 'of') &&
    has(s, a, BIT.NUM) &&
    k - 2 > floor &&
    nounish(s, k - 2)
  )
    return opened(s, phraseStart(s, k - 2, floor, k - 1))
  // “ ’s lawyers”
  if (isClitic(s, a) && has(s, a, BIT.POSS) && nounish(s, k) && !has(s, k, BIT.SUBJ | BIT.WH))
    return phraseStart(s, k, floor, r.to)
  if (is(s, k, 'and') || has(s, k, BIT.COMMA)) {
    const from = listFrom(s, r, floor)
    if (from < a) return from
  }
  if (has(s, k, BIT.PREP)) {
    const from = Math.min(a, partOf(s, k, floor), homeOf(s, k, floor))
    if (from < a) return from
    if (r.to === a + 1 && has(s, a, BIT.OBJ)) return closeTo(s, k, floor)
    return doneBy(s, k, has(s, v, BIT.ING) && has(s, r.to, BIT.PAST) && r.to < v ? r.to : v, floor)
  }
  // “its website, run by Ann Lee, a doctor,”: an aside has an aside
  if (has(s, k, BIT.COMMA) && has(s, a, BIT.PART) && is(s, a + 1, 'by') && k - 1 > floor && nounish(s, k - 1))
    return opened(s, phraseStart(s, k - 1, floor, k))
  if (!has(s, k, BIT.COMMA) || !has(s, k - 1, BIT.CAP) || k - 1 <= floor) return a
  if (placed(t, a)) {
    const from = Math.min(a, placeOf(t, r, floor))
    return from < a || !(has(s, r.to - 1, BIT.COMMA) || has(s, r.to, BIT.COMMA)) ? from : asideOf(s, k, floor)
  }
  const closed = has(s, r.to - 1, BIT.COMMA)
  const apposed =
    has(s, a, BIT.DET | BIT.NUM) || (bears(t, a, IS.ROLE | IS.OFFICE | IS.MODIFIER) && !has(s, a, BIT.CAP))
  // “president of the Fund, a club allied with the mayor,” and “Lee, speaking in Bern,”
  // “Lee, head of the fund said”: the second comma is forgotten
  const headed = apposed && !has(s, a, BIT.DET | BIT.NUM) && has(s, a + 1, BIT.PREP | BIT.COORD)
  if ((closed || headed) && (apposed || (has(s, a, BIT.ING) && !has(s, a, BIT.CAP))) && !fronted(s, k, floor))
    return phraseStart(s, k - 1, floor, k)
  return a
}

/** Where a list of names begins of which these words are the last: `Ann Lee (D), Jo Holt (R) and` Al Poe; the same place elsewhere. */
const listFrom = (s: Scan, r: Run, floor: number): number => {
  const and = is(s, r.from - 1, 'and')
  if (!has(s, r.from, BIT.CAP) && !(and && has(s, r.from, BIT.TITLE))) return r.from
  let joined: boolean = and
  for (let i = r.from; i < r.to && !has(s, i, BIT.PREP | BIT.COMMA); i++) if (is(s, i, 'and')) joined = true
  // “the death of Ann Lee, and senators refused”: a comma before “and” stands in a list of three, or between clauses
  const clause = and && has(s, r.from - 2, BIT.COMMA)
  if (!joined) return r.from
  let from = r.from
  let names = 0
  for (let k = r.from - (clause ? 2 : 1); k > floor; k = from - 1) {
    k--
    if (s.first[k] === 41) while (k > floor && s.first[k] !== 40) k--
    if (s.first[k] === 40) k--
    const last = k
    while (k >= floor && has(s, k, BIT.CAP | BIT.TITLE) && isWord(s, k) && !has(s, k, BIT.TIME | BIT.PREP | BIT.SUBJ))
      k--
    // one word alone may be a place or a day
    if (last - k < 2) break
    names++
    from = k + 1
    if (!has(s, k, BIT.COMMA)) break
  }
  if (names === 0 || (clause && names < 2) || (from === floor + 1 && has(s, floor, BIT.PREP))) return r.from
  // “has blamed Ann Lee and Jo Holt has denied”: two alone must open their clause
  const opens = from <= floor || !isWord(s, from - 1) || has(s, from - 1, BIT.SUBORD | BIT.WH | BIT.COORD | BIT.DET)
  return names > 1 || opens || has(s, from - 1, BIT.PREP) ? from : r.from
}

/** `Those close to` him: where the noun begins that the preposition at `k` belongs to; past the preposition elsewhere. */
const closeTo = (s: Scan, k: number, floor: number): number => {
  const noun = has(s, k - 1, BIT.ADV) || !nounish(s, k - 1) ? k - 2 : k - 1
  return noun > floor && nounish(s, noun) && !has(s, noun, BIT.VERB | BIT.POSS)
    ? opened(s, phraseStart(s, noun, floor, k))
    : k + 1
}

const DOING = new Set(['by', 'in', 'on', 'from', 'for', 'against', 'to', 'of', 'at'])

/** “a report released by” the board found: where the noun begins that a participle tells of, before a finite cue; past the preposition elsewhere. */
const doneBy = (s: Scan, k: number, v: number, floor: number): number => {
  const part = k - 1
  // “a man fatally shot by”
  const noun = has(s, part - 1, BIT.ADV) && !nounish(s, part - 1) ? part - 2 : part - 1
  if (!DOING.has(wordAt(s, k)) || !has(s, part, BIT.PART) || has(s, part, BIT.CAP) || tags(s, part)) return k + 1
  const plural = /(?:s|people)$/u.test(wordAt(s, noun)) && tags(s, v)
  if (
    !(plural || has(s, v, BIT.PAST | BIT.THIRD | BIT.AUX)) ||
    has(s, v, BIT.ING) ||
    noun < floor ||
    !isWord(s, noun) ||
    !nounish(s, noun)
  )
    return k + 1
  if (has(s, noun, BIT.SUBJ | BIT.OBJ | BIT.TIME | BIT.DET | BIT.POSS)) return k + 1
  return opened(s, phraseStart(s, noun, floor, part))
}

/** A verb of saying. */
const tags = (s: Scan, i: number): boolean => s.book.verbs[(s.book.verb[s.word[i] ?? 0] ?? 0) - 1]?.tags === true

/** Does the comma close a phrase that opens its sentence: `On Tuesday,`, `In Bern,`? */
const fronted = (s: Scan, comma: number, floor: number): boolean => {
  let k = floor
  while (k < comma && (!isWord(s, k) || has(s, k, BIT.COORD))) k++
  for (let i = comma - 1; i > k; i--) if (has(s, i, BIT.COMMA)) return false
  return has(s, k, BIT.PREP | BIT.SUBORD | BIT.ING | BIT.TIME) && !has(s, k, BIT.DET | BIT.SUBJ)
}

/** Adverbs that tell how large a part is. */
const DEGREE = new Set(['nearly', 'almost', 'about', 'roughly', 'only', 'just'])

/** `one of`, `most of`, `nine out of`, `someone in`: where a part begins whose whole the preposition at `k` leads to. */
const partOf = (s: Scan, k: number, floor: number): number => {
  if (!is(s, k, 'of') && !is(s, k, 'in') && !is(s, k, 'on')) return k + 1
  let part = k - 1
  // “nine out of 10”: a number in letters is an article to the book
  const out = is(s, part, 'out')
  if (out) part--
  if (
    part < floor ||
    !has(s, part, out ? BIT.SUBJ | BIT.NUM | BIT.DET : BIT.SUBJ | BIT.NUM) ||
    PERSONAL.has(wordAt(s, part).toLowerCase())
  )
    return k + 1
  if (!is(s, k, 'of') && has(s, part, BIT.NUM) && !has(s, k + 1, BIT.NUM)) return k + 1
  return part - 1 >= floor && DEGREE.has(wordAt(s, part - 1).toLowerCase()) ? part - 1 : part
}

/** `Ann Lee, 29, of` Bern: where the name begins that the preposition at `k` tells the home of. */
const homeOf = (s: Scan, k: number, floor: number): number => {
  if ((!is(s, k, 'of') && !is(s, k, 'from')) || !has(s, k - 1, BIT.COMMA)) return k + 1
  let name = k - 2
  if (has(s, name, BIT.NUM) && has(s, name - 1, BIT.COMMA)) name -= 2
  return name > floor && has(s, name, BIT.CAP) && has(s, k + 1, BIT.CAP) ? phraseStart(s, name, floor, k) : k + 1
}

/** “voters in Alabama, Georgia and Ohio”, “people in Bern, Va., speaking”: where the phrase begins that a place after a comma belongs to. */
const placeOf = (t: Words, r: Run, floor: number): number => {
  const s = t.scan
  let k = r.from - 1
  while (k > floor && has(s, k, BIT.CAP | BIT.COMMA)) k--
  if (!has(s, k, BIT.PREP | BIT.DET) || k <= floor) return r.from
  const only = !has(s, r.to - 1, BIT.COMMA) && (r.to - r.from === 1 || !list(t, r))
  const named = (is(s, k, 'of') || is(s, k, 'from')) && has(s, k - 1, BIT.CAP)
  if (only && !named && !bears(t, r.from, IS.STATE)) return r.from
  // “a Bern, Va., doctor”: in an aside of a name
  if (has(s, k, BIT.DET))
    return has(s, k - 1, BIT.COMMA) && has(s, k - 2, BIT.CAP) ? phraseStart(s, k - 2, floor, k) : k
  if (has(s, k - 1, BIT.COMMA)) return Math.min(r.from, homeOf(s, k, floor))
  if (!nounish(s, k - 1) || has(s, k - 1, BIT.SUBJ | BIT.OBJ | BIT.TIME)) return r.from
  const from = phraseStart(s, k - 1, floor, k)
  return has(s, from - 1, BIT.PREP | BIT.VERB | BIT.AUX) ? r.from : from
}

/** `Lee, who was to go to` Bern, Va., and said: where the name begins whose aside a place stands in; past the comma elsewhere. */
const asideOf = (s: Scan, comma: number, floor: number): number => {
  for (let i = comma - 1; i > floor + 1 && i > comma - 24; i--) {
    if (quotationAt(s, i) || has(s, i, BIT.STOP)) break
    if (!has(s, i, BIT.COMMA)) continue
    return (is(s, i + 1, 'who') || is(s, i + 1, 'whose') || is(s, i + 1, 'which')) && nounish(s, i - 1)
      ? opened(s, phraseStart(s, i - 1, floor, i))
      : comma + 1
  }
  return comma + 1
}

/** “Georgia and Ohio”: places and nothing else. */
const list = (t: Words, r: Run): boolean => {
  for (let k = r.from; k < r.to; k++) if (!placed(t, k) && !is(t.scan, k, 'and')) return false
  return true
}
