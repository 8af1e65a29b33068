/**
 * The score of two nodes: the measures of their words, weighed, and what is known around them.
 *
 * Two ways lead to a link. The fitted score compares the wholes. Containment asks whether the shorter stands
 * in the longer almost word for word, as a truncated quotation does; the better of the two counts.
 */
import { type Case, known, type Verdict } from './case.ts'
import type { Chance } from './chance.ts'
import { logistic, logOdds } from './coefficients.ts'
import { differs, heldOdds } from './containment.ts'
import { barred, type Ground, rarityGround, type Standing, standing } from './context.ts'
import type { Measurer } from './features.ts'
import { type Passage, placeOf } from './measures.ts'
import { ofPassages } from './passage-coefficients.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  brevity,
  containment,
  containmentAround,
  fragments,
  otherNumber,
  otherWords,
  speechAct,
  unbrokenQuotation,
} from './word-grounds.ts'

const CHAIN = placeOf('chain')
const LEAST = placeOf('coverage-least')
/** Passages that share less of the lighter than this are not looked at closely. */
const LEAST_SHARED = 0.15

const odds = logOdds(ofPassages)

export interface Judge {
  /** The verdict with its grounds. */
  readonly verdict: (a: Case, b: Case) => Verdict
  /** The score alone; -1 where the two may not stand together. */
  readonly score: (a: Case, b: Case) => number
  /** The score of statements of which only the words are known. */
  readonly bare: (a: Passage, b: Passage) => number
  /** The verdict of the two that {@link bare} was last asked of: nothing is measured again. */
  readonly scored: () => Verdict
}

type Embedded = (a: string, b: string) => Ground

/** What two passages that share nothing are to each other. */
const nothingShared = (stand: Pick<Standing, 'barred' | 'grounds'>): Verdict => ({
  score: 0,
  words: 0,
  same: 0,
  barred: stand.barred,
  grounds: stand.grounds,
})

/** A judge over one vocabulary. */
export const judge = (
  vocab: Vocabulary,
  meter: Measurer,
  chance: () => Chance,
  embedded: Embedded | null = null,
): Judge => {
  const v = meter.values
  const shareNothing = (): boolean => (v[CHAIN] ?? 0) === 0
  // one text printed twice neither counts nor denies otherwise
  const same = (): number => (differs(meter) ? 0 : (v[LEAST] ?? 0))

  const verdict = (a: Case, b: Case): Verdict => {
    const stand = standing(a.context, b.context)
    meter.measure(a.passage, b.passage, LEAST_SHARED)
    if (embedded === null && shareNothing()) return nothingShared(stand)
    const weights = vocab.weights()
    const number = otherNumber(v, stand.speaker)
    const whole = odds(v) + (number?.odds ?? 0)
    const held = heldOdds(meter, unbrokenQuotation(a, b, weights))
    const beside = containmentAround(a, b, held - whole)
    let z = Math.max(whole, held)
    let around = stand.odds + beside
    const grounds: Ground[] = [...stand.grounds]
    for (const g of [number, containment(held - whole, beside)]) if (g !== null) grounds.push(g)
    for (const g of [
      brevity(a, b, stand.speaker, vocab.flags()),
      otherWords(a, b, v),
      embedded === null ? null : embedded(a.text(), b.text()),
      fragments(a, b, weights),
      speechAct(a, b, vocab),
    ])
      if (g !== null) {
        z += g.odds
        grounds.push(g)
      }
    if (known(a, b)) {
      const { shared, size, statements } = chance()
      const ground = rarityGround(shared(a.passage, b.passage), size, statements, stand.speaker)
      around += ground.odds
      grounds.push(ground)
    }
    return { score: logistic(z + around), words: logistic(z), same: same(), barred: stand.barred, grounds }
  }
  const bare = (a: Passage, b: Passage): number => {
    meter.measure(a, b, LEAST_SHARED)
    return shareNothing() ? 0 : logistic(Math.max(odds(v), heldOdds(meter)))
  }
  return {
    verdict,
    bare,
    scored: () => {
      if (shareNothing()) return nothingShared({ barred: false, grounds: [] })
      const whole = odds(v)
      const held = heldOdds(meter)
      const score = logistic(Math.max(whole, held))
      const ground = containment(held - whole)
      return { score, words: score, same: same(), barred: false, grounds: ground === null ? [] : [ground] }
    },
    score: (a, b) => {
      // most pairs of a collection are of two speakers: they are not measured
      if (barred(a.context, b.context)) return -1
      return embedded !== null || known(a, b) ? verdict(a, b).score : bare(a.passage, b.passage)
    },
  }
}
