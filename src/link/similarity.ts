/** How likely two texts are to render the same words. */
import { composed } from '../text/index.ts'
import { CENTRES, logistic, logOdds } from './coefficients.ts'
import { measurer } from './features.ts'
import { marksOf } from './marks.ts'
import { type Passage, placeOf } from './measures.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'
import { ofTexts } from './text-coefficients.ts'

/** From this score on two texts are called the same; a change of a number or of a negation never reaches it. */
export const SAME = 0.9
/** The highest score of texts whose normal forms differ. */
const BELOW_ONE = 0.999
const CHAIN = placeOf('chain')
const WORDS = placeOf('shared-words')
const NO_CONTENT = placeOf('no-content-shared')
const ALIKE = placeOf('alike-mean')
const LENGTH = placeOf('length')
/** Texts that share less of the lighter than this are not looked at closely. */
const LEAST_SHARED = 0.15
const MEMO = 20_000
const TERMS_KEPT = 200_000

/**
 * The form in which two texts are equal: canonical composition, lower case, one kind of apostrophe, quotation
 * mark and dash, single blanks, no invisible characters. Accents and marks stay.
 *
 * @example
 * import { normalForm } from 'variorum/link'
 * normalForm('“We\u00a0won’t”') === normalForm('"we won\'t"') // true
 */
export const normalForm = (s: string): string =>
  composed(s)
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[‘’‛ʼ′´`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()

/** A text that was read; its normal form is made when it is first asked for. */
interface Text {
  readonly passage: Passage
  readonly normal: () => string
}

interface Memory {
  readonly vocab: Vocabulary
  readonly texts: Map<string, Text>
  readonly measure: ReturnType<typeof measurer>
}
const fresh = (): Memory => {
  const vocab = vocabulary()
  return { vocab, texts: new Map(), measure: measurer(vocab) }
}
/** A memo of texts already read, made when it is first asked for. What is returned never depends on it. */
let memory: Memory | null = null

const remembered = (): Memory => {
  if (memory === null || memory.vocab.size() > TERMS_KEPT) memory = fresh()
  return memory
}

const textOf = (memory: Memory, text: string): Text => {
  const known = memory.texts.get(text)
  if (known !== undefined) return known
  const all: number[] = []
  memory.vocab.read(text, { push: (v) => all.push(v) })
  let normal: string | null = null
  const made: Text = {
    passage: { all: Int32Array.from(all), from: 0, to: all.length, marks: marksOf(text) },
    normal: () => (normal ??= normalForm(text)),
  }
  if (memory.texts.size >= MEMO) memory.texts.clear()
  memory.texts.set(text, made)
  return made
}

const odds = logOdds(ofTexts)

const HELD = SAME - 0.05
/** Keeps a score below {@link SAME}, and the order of scores. */
const held = (p: number): number => (p <= HELD ? p : HELD + ((p - HELD) * 0.04) / (1 - HELD))

/** Up to so many words, as the measure `length`, a text is short: three words. */
const SHORT = 0.35
/**
 * The most that two texts can score where no word of content stands in both, nor one alike: of short ones the part of
 * their words that they share, by weight; of ever longer ones ever more, up to the length of a sentence. The
 * coefficients were fitted on sentences, and say little of two words.
 */
const most = (values: Float64Array): number => {
  if ((values[NO_CONTENT] ?? 0) !== 1) return 1
  const shared = values[ALIKE] ?? 0
  const long = ((values[LENGTH] ?? 0) - SHORT) / (CENTRES.length - SHORT)
  return shared + (1 - shared) * Math.min(1, Math.max(0, long))
}

/**
 * How likely two texts are to render the same words, in [0, 1]: the probability of a logistic regression over
 * the measures of `FEATURES`. Not a metric.
 *
 * Laws: finite; symmetric, bit for bit; 1 exactly where the normal forms are equal; below {@link SAME} where
 * a number or a negation differs; 0 where the texts share nothing; where short texts share no word of content, nor one
 * alike, at most the part of the words that they share, by weight (`the cat` and `the dog` share the article).
 *
 * @example
 * import { similarity } from 'variorum/link'
 * similarity('We will not raise fares.', 'we will  not raise fares.') // 1
 */
export const similarity = (a: string, b: string): number => {
  if (a === b) return 1
  const mine = remembered()
  const { measure } = mine
  const x = textOf(mine, a)
  const y = textOf(mine, b)
  measure.measure(x.passage, y.passage, LEAST_SHARED)
  const { values } = measure
  if ((values[CHAIN] ?? 0) === 0) return x.normal() === y.normal() ? 1 : 0
  const p = Math.min(logistic(odds(values)), most(values))
  if (measure.negationDiffers() || measure.numbersDiffer()) return held(p)
  if ((values[WORDS] ?? 0) === 1 && x.normal() === y.normal()) return 1
  return Math.min(p, BELOW_ONE)
}
