/**
 * The score of two nodes: the measures of their words, weighed, and what is known around them.
 *
 * Two ways lead to a link. The fitted score compares the wholes. Containment asks whether the shorter stands
 * in the longer almost word for word, as a truncated quotation does; the better of the two counts.
 */
import { actOf } from './acts.ts'
import { logistic, logOdds } from './coefficients.ts'
import type { Chance } from './chance.ts'
import { barred, type Context, type Ground, NO_CONTEXT, ODDS, rarityGround, standing } from './context.ts'
import type { Measurer } from './features.ts'
import { type Passage, placeOf } from './measures.ts'
import { GRAMMAR, type Vocabulary } from './vocabulary.ts'
import { ofPassages } from './passage-coefficients.ts'
import { numbers } from './together.ts'

const CHAIN = placeOf('chain')
const MOST = placeOf('coverage-most')
const LEAST = placeOf('coverage-least')
const NEIGHBOURS = placeOf('neighbours')
const EVIDENCE = placeOf('evidence')
const NUMBERS = placeOf('numbers-differ')

/** What a node is to the judge. */
export interface Case {
  readonly passage: Passage
  readonly context: Context
  /** The terms of quoted fragments, where the rest is in the outlet's words. */
  readonly fragments: readonly Passage[]
  /** The words themselves, for an embedder. */
  readonly text: () => string
}

export interface Verdict {
  /** In [0, 1]: how likely the two are one statement. */
  readonly score: number
  /** The score of the words alone. */
  readonly words: number
  /** How much of the longer stands in the shorter to the letter of a stem, by weight. */
  readonly same: number
  /** Is it certain that the two may not stand together? */
  readonly barred: boolean
  readonly grounds: readonly Ground[]
}

/** Coefficients of containment: of the coverage of the shorter, of neighbours that stay neighbours, of evidence. */
const HELD = { intercept: -10, most: 6, neighbours: 3, evidence: 7.5 } as const
/** Log-odds of a quoted fragment found word for word: quoted there too, or told there; and for every further rare word. */
const FRAGMENT = { least: 130, whole: 0.5, quoted: 2.8, told: 1.2, further: 0.5, highest: 4, share: 0.4 } as const
const CONTAINED = 'the words of the shorter stand in the longer'
/** Of one speaker, another number is what readers look for: it is told, and held against no link. */
const OTHER_NUMBER = 'another number of one speaker is a difference to tell'
const ACT_MISSING = -1
const ACT_SHARED = 1.6

const odds = logOdds(ofPassages)

/** The shortest run of terms that is no chance. */
const SHORTEST_RUN = 3

/** The weight of the terms of `inner` that stand in `outer` in unbroken runs of three or more, or all at once. */
const run = (inner: Passage, outer: Passage, weights: Int32Array): number => {
  const n = inner.to - inner.from
  const found = new Uint8Array(n)
  const least = Math.min(SHORTEST_RUN, n)
  for (let i = 0; i < n; i++)
    for (let j = outer.from; j < outer.to; j++) {
      let k = 0
      while (
        i + k < n &&
        j + k < outer.to &&
        (inner.all[inner.from + i + k] ?? 0) >> 1 === (outer.all[j + k] ?? 0) >> 1
      )
        k++
      if (k >= least) found.fill(1, i, i + k)
    }
  let sum = 0
  for (let i = 0; i < n; i++) if (found[i] === 1) sum += weights[(inner.all[inner.from + i] ?? 0) >> 1] ?? 0
  return sum
}

/** Passages that share less of the lighter than this are not looked at closely. */
const LEAST_SHARED = 0.15
const LONGEST_RUN = 400

/** Log-odds of quoted words of `x` that stand unbroken in `y`: more where they are quoted there too. */
const fragmentOdds = (x: Case, y: Case, weights: Int32Array): number => {
  if (y.passage.to - y.passage.from > LONGEST_RUN) return 0
  const spoken = y.context.mode === 'direct' || y.context.mode === 'transcript'
  let best = 0
  for (const f of x.fragments) {
    if (f.to - f.from > LONGEST_RUN) continue
    const most = weightOf(f, weights) * FRAGMENT.whole
    const enough = (w: number): number => (w >= most ? w : 0)
    const quoted = enough(
      spoken ? run(f, y.passage, weights) : Math.max(0, ...y.fragments.map((g) => run(f, g, weights))),
    )
    const told = spoken ? 0 : enough(run(f, y.passage, weights))
    best = Math.max(best, oddsOf(quoted, FRAGMENT.quoted), oddsOf(told, FRAGMENT.told))
  }
  return best * Math.min(1, shareOf(x, weights) / FRAGMENT.share)
}

const weightOf = (p: Passage, weights: Int32Array): number => {
  let sum = 0
  for (let i = p.from; i < p.to; i++) sum += weights[(p.all[i] ?? 0) >> 1] ?? 0
  return sum
}

/** How much of a statement stands in quotation marks, by weight. */
const shareOf = (x: Case, weights: Int32Array): number => {
  const all = weightOf(x.passage, weights)
  return all === 0 ? 0 : x.fragments.reduce((sum, f) => sum + weightOf(f, weights), 0) / all
}

const oddsOf = (weight: number, base: number): number =>
  weight < FRAGMENT.least ? 0 : Math.min(FRAGMENT.highest, base + (FRAGMENT.further * (weight - FRAGMENT.least)) / 100)

/** Does it quote words that tell something, beside what it tells in the outlet's own? */
const quotes = (c: Case, weights: Int32Array): boolean =>
  c.fragments.some((f) => weightOf(f, weights) >= FRAGMENT.least)
const OTHER_QUOTES = -0.8

/** One word that tells something, told and not quoted, is too little to be a statement. */
const spare = (c: Case, flags: Uint8Array): boolean => {
  if (c.context.mode === undefined || c.context.mode === 'direct') return false
  let content = 0
  for (let i = c.passage.from; i < c.passage.to && content < 2; i++)
    if (((flags[(c.passage.all[i] ?? 0) >> 1] ?? 0) & GRAMMAR) === 0) content++
  return content < 2
}
const SPARE = -4
/** Two quotations of one sentence share at least so much to the letter, unless they are translations. */
const LETTER = 0.47

/** The shortest run of terms that two outlets quote alike and not by chance. */
const SHORTEST_FRAGMENT = 3

/** The quotations of a statement; of one that is all quoted, the whole. */
const quotationsOf = (c: Case): readonly Passage[] =>
  c.context.mode === 'direct' || c.context.mode === 'transcript' ? [c.passage] : c.fragments

/** Does a quotation of several words of one stand unbroken in a quotation of the other? Symmetric. */
const sameFragment = (a: Case, b: Case): boolean =>
  quotationsOf(a).some((p) => quotationsOf(b).some((q) => stands(p, q) || stands(q, p)))

const stands = (inner: Passage, outer: Passage): boolean => {
  const n = inner.to - inner.from
  if (n < SHORTEST_FRAGMENT) return false
  for (let j = outer.from; j + n <= outer.to; j++) {
    let k = 0
    while (k < n && (inner.all[inner.from + k] ?? 0) >> 1 === (outer.all[j + k] ?? 0) >> 1) k++
    if (k === n) return true
  }
  return false
}

/** Is anything known beside the words? */
const known = (a: Case, b: Case): boolean => a.context !== NO_CONTEXT || b.context !== NO_CONTEXT

const isAct = (c: Context): boolean => actOf(c.mode, c.verb) !== null

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

const isQuoted = (c: Context): boolean => c.mode === 'direct' || c.mode === 'mixed' || c.mode === 'transcript'

/** A judge over one vocabulary. */
export const judge = (
  vocab: Vocabulary,
  meter: Measurer,
  chance: () => Chance,
  embedded: ((a: string, b: string) => Ground) | null = null,
): Judge => {
  /** Does the passage hold the verb of a narrated act, or one of like meaning? */
  const holds = (verb: string, p: Passage): boolean => {
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
  /** How much of the shorter stands in the longer in unbroken runs, by weight; 0 where neither is much the longer. */
  const unbroken = (a: Passage, b: Passage): number => {
    const [short, long] = a.to - a.from <= b.to - b.from ? [a, b] : [b, a]
    const n = short.to - short.from
    if (n > LONGEST_RUN || long.to - long.from > LONGEST_RUN || 4 * (long.to - long.from) < 5 * n) return 0
    const all = weightOf(short, vocab.weights())
    return all === 0 ? 0 : run(short, long, vocab.weights()) / all
  }
  const heldOdds = (v: Float64Array, whole = 0): number => {
    const z =
      HELD.intercept +
      HELD.most * Math.max(whole, v[MOST] ?? 0) +
      HELD.neighbours * Math.max(whole, v[NEIGHBOURS] ?? 0) +
      HELD.evidence * (v[EVIDENCE] ?? 0)
    return (v[NUMBERS] ?? 0) > 0 || meter.negationDiffers() ? z - 1 : z
  }
  const verdict = (a: Case, b: Case): Verdict => {
    const stand = standing(a.context, b.context)
    meter.measure(a.passage, b.passage, LEAST_SHARED)
    const v = meter.values
    if (embedded === null && (v[CHAIN] ?? 0) === 0)
      return { score: 0, words: 0, same: 0, barred: stand.barred, grounds: stand.grounds }
    const grounds: Ground[] = [...stand.grounds]
    const given = stand.speaker === 'same' && (v[NUMBERS] ?? 0) > 0 ? Math.max(0, -numbers.part(v)) : 0
    if (given > 0) grounds.push({ feature: 'one-speaker', detail: OTHER_NUMBER, odds: given })
    const whole = odds(v) + given
    const held = heldOdds(v, isQuoted(a.context) && isQuoted(b.context) ? unbroken(a.passage, b.passage) : 0)
    let z = whole
    let around = stand.odds
    if (held > whole) {
      z = held
      if (known(a, b)) around += ODDS.containment * Math.min(1, held - whole)
      grounds.push({
        feature: 'containment',
        detail: CONTAINED,
        odds: held - whole + (known(a, b) ? ODDS.containment * Math.min(1, held - whole) : 0),
      })
    }
    if ((spare(a, vocab.flags()) || spare(b, vocab.flags())) && !(stand.speaker === 'same' && sameFragment(a, b))) {
      z += SPARE
      grounds.push({ feature: 'brevity', detail: 'one word that tells something', odds: SPARE })
    }
    if (a.context.mode === 'direct' && b.context.mode === 'direct' && (v[MOST] ?? 0) < LETTER) {
      z += ODDS.otherWords
      grounds.push({
        feature: 'quotation',
        detail: 'both are quoted, and few words are the same',
        odds: ODDS.otherWords,
      })
    }
    if (embedded !== null) {
      const ground = embedded(a.text(), b.text())
      z += ground.odds
      grounds.push(ground)
    }
    const quoted = Math.max(fragmentOdds(a, b, vocab.weights()), fragmentOdds(b, a, vocab.weights()))
    if (quoted > 0) {
      z += quoted
      grounds.push({ feature: 'quotation', detail: 'words in quotation marks stand in the other too', odds: quoted })
    } else if (quotes(a, vocab.weights()) && quotes(b, vocab.weights())) {
      z += OTHER_QUOTES
      grounds.push({ feature: 'quotation', detail: 'other words stand in quotation marks', odds: OTHER_QUOTES })
    }
    if (isAct(a.context) !== isAct(b.context)) {
      const [act, other] = isAct(a.context) ? [a, b] : [b, a]
      const shared = holds(act.context.verb, other.passage) || other.context.verb === act.context.verb
      const o = shared ? ACT_SHARED : ACT_MISSING
      z += o
      grounds.push({ feature: 'speech-act', detail: `${act.context.verb}: ${shared ? 'in both' : 'in one'}`, odds: o })
    } else if (isAct(a.context) && a.context.verb !== b.context.verb) {
      z += ACT_MISSING
      grounds.push({ feature: 'speech-act', detail: `${a.context.verb} · ${b.context.verb}`, odds: ACT_MISSING })
    }
    if (known(a, b)) {
      const { shared, size, statements } = chance()
      const ground = rarityGround(shared(a.passage, b.passage), size, statements, stand.speaker)
      around += ground.odds
      grounds.push(ground)
    }
    // one text printed twice neither counts nor denies otherwise
    const differs = (v[NUMBERS] ?? 0) > 0 || meter.negationDiffers()
    return {
      score: logistic(z + around),
      words: logistic(z),
      same: differs ? 0 : (v[LEAST] ?? 0),
      barred: stand.barred,
      grounds,
    }
  }
  const bare = (a: Passage, b: Passage): number => {
    meter.measure(a, b, LEAST_SHARED)
    const v = meter.values
    return (v[CHAIN] ?? 0) === 0 ? 0 : logistic(Math.max(odds(v), heldOdds(v)))
  }
  return {
    verdict,
    bare,
    scored: () => {
      const v = meter.values
      if ((v[CHAIN] ?? 0) === 0) return { score: 0, words: 0, same: 0, barred: false, grounds: [] }
      const whole = odds(v)
      const held = heldOdds(v)
      const score = logistic(Math.max(whole, held))
      return {
        score,
        words: score,
        same: (v[NUMBERS] ?? 0) > 0 || meter.negationDiffers() ? 0 : (v[LEAST] ?? 0),
        barred: false,
        grounds: held > whole ? [{ feature: 'containment', detail: CONTAINED, odds: held - whole }] : [],
      }
    },
    score: (a, b) => {
      // most pairs of a collection are of two speakers: they are not measured
      if (barred(a.context, b.context)) return -1
      return embedded !== null || known(a, b) ? verdict(a, b).score : bare(a.passage, b.passage)
    },
  }
}

/** How much of the words of `inner`, by weight, stands in `outer`. */
export const coveredBy = (meter: Measurer, inner: Passage, outer: Passage): number => {
  meter.measure(inner, outer)
  return (meter.lighter() === 'first' ? meter.values[MOST] : meter.values[LEAST]) ?? 0
}
