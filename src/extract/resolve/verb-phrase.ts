/**
 * Words before a cue that are no noun phrase: a verb with its object, or what stands between an auxiliary and its verb.
 *
 *     > | They will hold banners saying       executives who run papers say       have in the past said
 *                   ^^^^^^^^^^^^                             ^^^^^^^^^^                 ^^^^^^^^
 *         ^^^^                                ^^^^^^^^^^^^^^^^^^^^^^^^^            and who stands before
 */
import { groupOf } from '../group.ts'
import type { Run } from '../lead.ts'
import { nounPhraseBefore, phraseStart } from '../phrases.ts'
import { BIT, has, quotationAt, type Scan, wordAt } from '../scan.ts'
import { mainSubject, sharedSubject, subjectAhead } from '../subject.ts'
import { is, isWord, nounish, sentenceFrom } from '../token.ts'

/** Pronouns that stand for no part, as `one of` and `someone in` do. */
export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'whom'])

/** Pronouns that are subjects and nothing else. */
const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i'])

/** Verbs that take another in -ing, where no list of verbs of saying has them. */
const CATENATIVE = new Set(
  'avoids avoided keeps kept starts started stops stopped begins began continues continued considers considered risks risked resists resisted'.split(
    ' ',
  ),
)

const low = (s: Scan, i: number): string => wordAt(s, i).toLowerCase()

/** The subject that such words belong to; the words themselves where they are a phrase. */
export const subjectFor = (s: Scan, r: Run, cue: 'participle' | 'verb'): Run => {
  const a = r.from
  const floor = sentenceFrom(s, a)
  const one = r.to === a + 1
  if (a <= floor || (one && has(s, a, BIT.OBJ | BIT.WH)) || PERSONAL.has(low(s, a)) || quotationAt(s, a)) return r
  const before = a - 1
  // “Lee avoids condemning”
  if (
    cue === 'participle' &&
    !one &&
    CATENATIVE.has(low(s, r.to - 1)) &&
    has(s, r.to - 2, BIT.WORD) &&
    !has(s, r.to - 2, BIT.DET | BIT.COORD)
  )
    return { from: a, to: r.to - 1 }
  // “have both argued”, “has twice complained”
  if (one && !has(s, a, BIT.CAP | BIT.OBJ | BIT.POSS) && has(s, before, BIT.HAVE) && !has(s, r.to, BIT.ING))
    return auxiliary(s, before) ?? r
  // “have in the past said”
  if (has(s, before, BIT.PREP) && has(s, before - 1, BIT.HAVE) && !has(s, a, BIT.CAP))
    return auxiliary(s, before - 1) ?? r
  return has(s, a, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.NUM) ? r : (owner(s, r, floor, cue) ?? r)
}

/** Whose verb the first word is by what stands before it, adverbs passed over; `null` where it is no verb. */
const owner = (s: Scan, r: Run, floor: number, cue: 'participle' | 'verb'): Run | null => {
  const a = r.from
  let k = a - 1
  while (k > floor && has(s, k, BIT.ADV) && !has(s, k, BIT.PREP | BIT.DET | BIT.SUBJ | BIT.COORD | BIT.TIME)) k--
  // “executives who run papers”, “a study that appeared here”
  const past = cue === 'verb' && has(s, a, BIT.PAST) && (is(s, k, 'that') || is(s, k, 'which'))
  if ((is(s, k, 'who') && has(s, a, BIT.VERB)) || past) {
    const noun = has(s, k - 1, BIT.COMMA) ? k - 2 : k - 1
    return noun > floor && nounish(s, noun) ? { from: opened(s, phraseStart(s, noun, floor, k)), to: r.to } : null
  }
  if (has(s, k, BIT.SUBJ) && !has(s, k, BIT.DET) && (has(s, a, BIT.VERB) || NOMINATIVE.has(low(s, k)))) {
    // “a firm he owns has charged”: the noun before the pronoun is whom the verb belongs to
    const noun = k - 1 > floor && isWord(s, k - 1) && nounish(s, k - 1) && !has(s, k - 1, BIT.TIME | BIT.ADV)
    return noun ? { from: opened(s, phraseStart(s, k - 1, floor, k)), to: r.to } : { from: k, to: a }
  }
  if (!has(s, a, BIT.VERB)) return null
  if (has(s, k, BIT.AUX) && !has(s, k, BIT.POSS))
    return has(s, k, BIT.BE) && (!has(s, a, BIT.PART | BIT.ING) || has(s, a, BIT.THIRD)) ? null : auxiliary(s, k)
  if (!is(s, k, 'to') || !has(s, a, BIT.BASE)) return null
  const { from } = groupOf(s, a)
  return (from < k ? nounPhraseBefore(s, from) : null) ?? sharedSubject(s, from)
}

/** The subject of the auxiliary at `k`. */
const auxiliary = (s: Scan, k: number): Run | null => {
  const found = nounPhraseBefore(s, groupOf(s, k).from)
  return found && has(s, found.from, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.NUM | BIT.WH) ? found : null
}

const MOMENTS = new Set('point time times stage moment while past end process meantime turn'.split(' '))
const MEETINGS = new Set(
  'conference rally hearing meeting briefing session event ceremony appearance debate'.split(' '),
)

/** “…, at one point calling”, “spoke at a rally calling”: moments and meetings say nothing, the subject does; `null` where it is none. */
export const momentary = (s: Scan, r: Run): Run | null => {
  const k = r.from - 1
  const noun = low(s, r.to - 1)
  if (!has(s, k, BIT.PREP) || has(s, k, BIT.ADV))
    // “opened their ninth debate saying”, “started out the rally saying”
    return MEETINGS.has(noun) && actsOn(s, k) ? sharedSubject(s, r.from) : null
  if (has(s, k - 1, BIT.COMMA) && (MOMENTS.has(noun) || MEETINGS.has(noun))) return mainSubject(s, k - 1)
  return MEETINGS.has(noun) && has(s, k - 1, BIT.PAST | BIT.THIRD) ? sharedSubject(s, k) : null
}

/** A verb, a particle after it perhaps, whose object follows. */
const actsOn = (s: Scan, k: number): boolean => {
  const v = has(s, k, BIT.ADV | BIT.PREP) ? k - 1 : k
  return has(s, v, BIT.PAST | BIT.THIRD) && !has(s, v, BIT.CAP | BIT.AUX)
}

/**
 * “During his term, Lee has mourned them, saying”, “Following the advice of a clerk, the board ruled”: what opens the
 * sentence with a preposition or participle is nobody, the main subject is; `null` elsewhere.
 */
export const fronting = (s: Scan, run: Run, v: number): Run | null => {
  const floor = sentenceFrom(s, run.from)
  // “Lee backed off, dialing back cuts and proposing”: an act is nobody
  const act = run.to === run.from + 1 && has(s, run.from, BIT.ING) && !has(s, run.from, BIT.CAP | BIT.PREP)
  if (act && has(s, run.from - 1, BIT.COMMA) && has(s, v, BIT.ING)) return mainSubject(s, run.from)
  if (run.from !== floor + 1 || !has(s, floor, BIT.PREP | BIT.ING) || has(s, floor, BIT.DET | BIT.SUBJ)) return null
  let comma = run.from
  while (comma < run.to && !has(s, comma, BIT.COMMA)) comma++
  const main = comma + 1 < run.to ? subjectAhead(s, run.from) : null
  if (!main || main.from <= comma || main.to > v) return null
  // “In Bern, Ohio, the mayor”: before a finite verb a name after a comma may be a place
  return has(s, v, BIT.ING) || has(s, main.from, BIT.DET | BIT.SUBJ | BIT.POSS) ? main : null
}

/** Past a conjunction with a capital. */
export const opened = (s: Scan, from: number): number => (has(s, from, BIT.COORD) ? from + 1 : from)
