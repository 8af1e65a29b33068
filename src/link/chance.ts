/**
 * How likely the words that two statements share are shared by chance: in a collection in which everybody speaks
 * of a wall, `wall` tells little.
 *
 * A word tells log2 of one over its share of the statements, in bits (its self-information; Shannon 1948). The shares
 * are drawn towards those of news at large as if by {@link AN_EVENT} further statements, so that two statements alone
 * are weighed as if they stood among those of one event.
 */
import type { Passage, Passages } from './measures.ts'
import { documentFrequencies } from './rarest.ts'
import { type Vocabulary, WEIGHTS } from './vocabulary.ts'

/** No collection counts for less than the statements of an event. */
const AN_EVENT = 50

/** The share of statements of news that hold a word, by how much the word tells. */
const shareAtLarge = (weight: number): number =>
  weight <= WEIGHTS.grammar
    ? 0.25
    : weight <= WEIGHTS.everyday
      ? 0.02
      : weight <= WEIGHTS.newspaper
        ? 0.008
        : weight <= WEIGHTS.number
          ? 0.01
          : 0.001

export interface Chance {
  /** How many statements there are. */
  readonly statements: number
  /** log2 of that number, and of the statements of an event. */
  readonly size: number
  /** What the distinct words shared tell, in bits. Symmetric. */
  readonly shared: (a: Passage, b: Passage) => number
}

/** The chances in a collection; what they need is counted when they are first asked for. */
export const chances = (passages: Passages, vocab: Vocabulary): (() => Chance) => {
  let made: Chance | null = null
  return () => (made ??= count(passages, vocab))
}

const count = (passages: Passages, vocab: Vocabulary): Chance => {
  const df = documentFrequencies(passages, vocab.size())
  const weights = vocab.weights()
  const all = passages.count + AN_EVENT
  const bits = new Float64Array(df.length)
  for (let t = 0; t < df.length; t++)
    bits[t] = Math.log2(all / ((df[t] ?? 0) + AN_EVENT * shareAtLarge(weights[t] ?? WEIGHTS.rare)))
  const seen = new Int32Array(df.length)
  let stamp = 0
  return {
    statements: passages.count,
    size: Math.log2(all),
    shared: (a, b) => {
      stamp += 2
      for (let i = a.from; i < a.to; i++) seen[(a.all[i] ?? 0) >> 1] = stamp
      let sum = 0
      for (let i = b.from; i < b.to; i++) {
        const t = (b.all[i] ?? 0) >> 1
        if (seen[t] !== stamp) continue
        seen[t] = stamp + 1
        sum += Math.max(0, bits[t] ?? 0)
      }
      return sum
    },
  }
}
