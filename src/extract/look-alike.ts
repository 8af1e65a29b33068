/** Words in the form of a reporting verb that are none: nouns, names of things, verbs that others cause. */
import { addresseeTo } from './adjuncts.ts'
import { BIT } from './bits.ts'
import type { Group } from './group.ts'
import type { Run } from './lead.ts'
import { nounPhraseBefore } from './phrases.ts'
import { has, type Scan, wordAt } from './scan.ts'
import { relative } from './subject.ts'
import { is, isClitic, isWord } from './token.ts'

/** Words that a noun must follow. */
const ARTICLES = new Set(['the', 'a', 'an', 'every', 'no'])

/** `40 questions`, `despite promises`, `prompted calls for`, `Trump’s Repeated Slip`: a noun, not a verb, for nobody stands before it. */
export const namesThings = (s: Scan, v: number, group: Group, floor: number): boolean => {
  const b = v - 1
  if (group.from !== v || b < floor) return false
  if (isClitic(s, b) && has(s, b, BIT.POSS) && has(s, v, BIT.CAP)) return true
  if (!has(s, v, BIT.THIRD) || has(s, v, BIT.PAST)) return false
  // “a few questions”: the third person singular has no plural subject
  if (PLURALS.has(s.book.words[s.word[b] ?? 0] ?? '')) return true
  if (manyOf(s, b, floor)) return true
  return has(s, b, BIT.NUM | BIT.PREP) || (has(s, b, BIT.PAST) && !has(s, b, BIT.BASE | BIT.AUX))
}

/** `many loud comments`, `11% of city claims`: what stands before the word is several and no subject of a singular verb. */
const manyOf = (s: Scan, b: number, floor: number): boolean => {
  for (let k = b; k > floor && k > b - 4; k--) {
    if (has(s, k, BIT.PREP)) {
      const part = s.first[k - 1] === 37 || has(s, k - 1, BIT.NUM) || several(s, k - 1)
      return part && s.book.words[s.word[k] ?? 0] === 'of'
    }
    if (several(s, k)) return k < b
    if (!isWord(s, k) || has(s, k, BIT.SUBJ | BIT.COORD | BIT.AUX | BIT.WH | BIT.POSS)) return false
    if (has(s, k, BIT.DET | BIT.NUM | BIT.VERB)) return false
  }
  return false
}

const several = (s: Scan, i: number): boolean => PLURALS.has(s.book.words[s.word[i] ?? 0] ?? '')

/** `a print called “The Mill”`: a verb of naming right before a quotation has no object, so the noun before it is what is named; `what she calls “C”` is said. */
export const isNamed = (s: Scan, v: number, lemma: string): boolean => {
  if (!NAMING.has(lemma)) return false
  const source = nounPhraseBefore(s, v)
  // “a kind of lamp, called “C””
  if (source === null) return has(s, v, BIT.PART) && has(s, v - 1, BIT.COMMA)
  return !has(s, source.from - 1, BIT.WH) && !relative(s, source.from - 1) && !has(s, source.from, BIT.SUBJ)
}

const NAMING = new Set(['call', 'dub', 'label', 'name', 'nickname', 'term', 'title', 'entitle'])

/** `let readers tell them`, `saw him deny it`: after these a subject and a plain form report nothing of their own. */
export const caused = (s: Scan, i: number): boolean => CAUSING.has(s.book.words[s.word[i] ?? 0] ?? '')

const CAUSING = new Set(
  'let lets letting make makes made making help helps helped helping have had having see sees saw seen hear hears heard hearing watch watches watched watching'.split(
    ' ',
  ),
)

export const afterOwner = (s: Scan, i: number): boolean =>
  has(s, i, BIT.POSS) || ARTICLES.has(s.book.words[s.word[i] ?? 0] ?? '')

/** `the police’s earlier claim`, `his long awaited report`: an adverb between whose it is and the noun. */
export const earlier = (s: Scan, v: number, floor: number): boolean =>
  v - 2 >= floor &&
  has(s, v, BIT.BASE | BIT.THIRD) &&
  !has(s, v, BIT.PAST) &&
  has(s, v - 1, BIT.ADV) &&
  afterOwner(s, v - 2)

/** `It is worth noting`: nobody but the writer says it. */
export const worthSaying = (s: Scan, v: number): boolean =>
  has(s, v, BIT.ING) && wordAt(s, has(s, v - 1, BIT.ADV) ? v - 2 : v - 1).toLowerCase() === 'worth'

/** `a friendly warning`, `Lee in his yearly address`: after one thing the plain form is no verb but the thing itself. */
export const singular = (s: Scan, source: Run, v: number): boolean => {
  for (let k = v - 1; k >= source.from; k--) {
    const one = has(s, k, BIT.POSS) || ONE.has(s.book.words[s.word[k] ?? 0] ?? '')
    // “sources close to her campaign say”: what stands before the preposition is the subject
    if (one) return !has(s, k - 1, BIT.PREP) || !plural(s, source.from, k - 1)
    if (!isWord(s, k) || has(s, k, BIT.SUBJ | BIT.COORD | BIT.NUM) || endsInS(s, k)) return false
  }
  return false
}

const plural = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (endsInS(s, i) || wordAt(s, i).toLowerCase() === 'people' || has(s, i, BIT.SUBJ)) return true
  return false
}

const endsInS = (s: Scan, i: number): boolean => s.text.charCodeAt((s.end[i] ?? 1) - 1) === 115 && !isClitic(s, i)

const ONE = new Set(['a', 'an', 'every', 'each'])

/** Determiners of more than one. */
const PLURALS = new Set(
  'few many several most these those both all some two three four five six seven eight nine ten'.split(' '),
)

/** `denying workers their pay`, `denied him entry`: what is withheld from somebody is not said. */
export const withholds = (s: Scan, lemma: string, from: number, limit: number): boolean => {
  if (lemma !== 'deny' || from >= limit) return false
  if (has(s, from, BIT.OBJ) && !has(s, from, BIT.POSS)) return isWord(s, from + 1) && !has(s, from + 1, BIT.PREP)
  const to = addresseeTo(s, from, limit)
  for (let k = from; k < to; k++) if (has(s, k, BIT.COORD)) return false
  return to > from && to < limit && !isClitic(s, to) && has(s, to, BIT.POSS | BIT.DET) && !has(s, to, BIT.SUBORD)
}

/** `stood by his initial comments`, `identified by news reports`: what a preposition governs is no subject, so the word is its noun. */
export const governedNoun = (s: Scan, v: number, source: Run, floor: number): boolean =>
  has(s, v, BIT.THIRD) &&
  !has(s, v, BIT.PAST) &&
  source.from > floor &&
  has(s, source.from - 1, BIT.PREP) &&
  !has(s, source.to - 1, BIT.CAP) &&
  !has(s, source.from, BIT.SUBJ | BIT.CAP)

/** Does a noun or verb in small letters stand here? Then capitals are those of names, not of a heading. */
export const smallWord = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isWord(s, i) && !has(s, i, BIT.CAP | BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.POSS | BIT.NUM))
      return true
  return false
}

/** `the fine she proposed for boats`: a thing before a pronoun is what the verb takes, so what follows is none of it. */
export const proposed = (s: Scan, source: Run, floor: number, frame: string): boolean => {
  const thing = source.from - 1
  if (
    !BESIDE_THING.has(frame) ||
    thing <= floor ||
    !has(s, source.from, BIT.SUBJ) ||
    has(s, source.from, BIT.DET | BIT.WH)
  )
    return false
  if (has(s, floor, BIT.PREP | BIT.SUBORD | BIT.ADV | BIT.TIME)) return false
  return (
    has(s, thing - 1, BIT.DET | BIT.POSS) &&
    isWord(s, thing) &&
    !has(s, thing, BIT.CAP | BIT.TIME | BIT.SUBORD | BIT.VERB | BIT.ADV)
  )
}

const BESIDE_THING = new Set(['for', 'about', 'on', 'to', 'with', 'prep', 'of', 'against'])

/** The `from` of `kept her from saying`, not of `aside from saying` nor of `words, from saying C to saying D`. */
export const kept = (s: Scan, i: number): boolean =>
  is(s, i, 'from') && isWord(s, i - 1) && !has(s, i - 1, BIT.ADV) && !BESIDE.has(wordAt(s, i - 1).toLowerCase())

const BESIDE = new Set(['aside', 'apart', 'far'])
