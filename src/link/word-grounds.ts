/** The grounds of a verdict that lie in the words of two statements: each a function that tells what it saw, or `null`. */
import { actOf } from './acts.ts'
import { type Case, known } from './case.ts'
import { type Context, type Ground, ODDS, type Standing } from './context.ts'
import { fragmentOdds, isSpoken, quotes, sameFragment, unbroken } from './fragments.ts'
import { type Passage, placeOf } from './measures.ts'
import { numbers } from './together.ts'
import { GRAMMAR, type Vocabulary } from './vocabulary.ts'

const MOST = placeOf('coverage-most')
const NUMBERS = placeOf('numbers-differ')

const CONTAINED = 'the words of the shorter stand in the longer'
/** Of one speaker, another number is what readers look for: it is told, and held against no link. */
const OTHER_NUMBER = 'another number of one speaker is a difference to tell'
const ACT_MISSING = -1
const ACT_SHARED = 1.6
const SPARE = -4
const OTHER_QUOTES = -0.8
/** Two quotations of one sentence share at least so much to the letter, unless they are translations. */
const LETTER = 0.47

/** Gives back what another number of one speaker takes away. */
export const otherNumber = (values: Float64Array, speaker: Standing['speaker']): Ground | null => {
  if (speaker !== 'same' || (values[NUMBERS] ?? 0) === 0) return null
  const given = -numbers.part(values)
  return given > 0 ? { feature: 'one-speaker', detail: OTHER_NUMBER, odds: given } : null
}

/** By how much containment says more than the whole; `around` is what it says beside the words, where anything is known. */
export const containment = (more: number, around = 0): Ground | null =>
  more > 0 ? { feature: 'containment', detail: CONTAINED, odds: more + around } : null

const isQuoted = (c: Context): boolean => isSpoken(c) || c.mode === 'mixed'

/** How much of the shorter of two quotations stands in the longer in unbroken runs; 0 where one is told. */
export const unbrokenQuotation = (a: Case, b: Case, weights: Int32Array): number =>
  isQuoted(a.context) && isQuoted(b.context) ? unbroken(a.passage, b.passage, weights) : 0

/** One word that tells something, told and not quoted, is too little to be a statement. */
const spare = (c: Case, flags: Uint8Array): boolean => {
  if (c.context.mode === undefined || c.context.mode === 'direct') return false
  let content = 0
  for (let i = c.passage.from; i < c.passage.to && content < 2; i++)
    if (((flags[(c.passage.all[i] ?? 0) >> 1] ?? 0) & GRAMMAR) === 0) content++
  return content < 2
}

/** Is one of the two too little to be a statement? Words that one speaker is quoted with in both are not. */
export const brevity = (a: Case, b: Case, speaker: Standing['speaker'], flags: Uint8Array): Ground | null =>
  (spare(a, flags) || spare(b, flags)) && !(speaker === 'same' && sameFragment(a, b))
    ? { feature: 'brevity', detail: 'one word that tells something', odds: SPARE }
    : null

/** Are both quoted, in other words? */
export const otherWords = (a: Case, b: Case, values: Float64Array): Ground | null =>
  a.context.mode === 'direct' && b.context.mode === 'direct' && (values[MOST] ?? 0) < LETTER
    ? { feature: 'quotation', detail: 'both are quoted, and few words are the same', odds: ODDS.otherWords }
    : null

/** Do quoted words of one stand in the other, or does each quote other words? */
export const fragments = (a: Case, b: Case, weights: Int32Array): Ground | null => {
  const odds = Math.max(fragmentOdds(a, b, weights), fragmentOdds(b, a, weights))
  if (odds > 0) return { feature: 'quotation', detail: 'words in quotation marks stand in the other too', odds }
  return quotes(a, weights) && quotes(b, weights)
    ? { feature: 'quotation', detail: 'other words stand in quotation marks', odds: OTHER_QUOTES }
    : null
}

const isAct = (c: Context): boolean => actOf(c.mode, c.verb) !== null

/** Does the passage hold the verb of a narrated act, or one of like meaning? */
const holds = (verb: string, p: Passage, vocab: Vocabulary): boolean => {
  const terms: number[] = []
  vocab.read(verb, { push: (v) => terms.push(v >> 1) })
  const id = terms[0] ?? -1
  const groups = vocab.groups(id)
  for (let i = p.from; i < p.to; i++) {
    const t = (p.all[i] ?? 0) >> 1
    if (t === id) return true
    if (groups !== null && vocab.groups(t)?.some((g) => groups.includes(g)) === true) return true
  }
  return false
}

/** Where an act is narrated, is it told in both? */
export const speechAct = (a: Case, b: Case, vocab: Vocabulary): Ground | null => {
  const [first, second] = [isAct(a.context), isAct(b.context)]
  if (first !== second) {
    const [act, other] = first ? [a, b] : [b, a]
    const { verb } = act.context
    const shared = holds(verb, other.passage, vocab) || other.context.verb === verb
    return {
      feature: 'speech-act',
      detail: `${verb}: ${shared ? 'in both' : 'in one'}`,
      odds: shared ? ACT_SHARED : ACT_MISSING,
    }
  }
  return first && a.context.verb !== b.context.verb
    ? { feature: 'speech-act', detail: `${a.context.verb} · ${b.context.verb}`, odds: ACT_MISSING }
    : null
}

/** What containment says beside the words, where anything is known around them. */
export const containmentAround = (a: Case, b: Case, more: number): number =>
  known(a, b) && more > 0 ? ODDS.containment * Math.min(1, more) : 0
