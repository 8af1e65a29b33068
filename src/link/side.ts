/** One of two passages that are measured: its distinct terms, and what is counted of them. */
import type { Passage } from './measures.ts'
import { GRAMMAR, NEGATION, NUMBER } from './vocabulary.ts'

/** A term beyond this many of one statement is not looked at: a guard for texts that are no statements. */
export const LONGEST = 1200

/** What is known of the terms of a vocabulary: their weights in hundredths of a rare word, their flags, their lengths. */
export interface Lore {
  readonly size: number
  readonly weights: Int32Array
  readonly flags: Uint8Array
  readonly letters: Uint8Array
}

/** A passage as it is measured. Arrays are by place, from 0: the first meeting of each distinct term. */
export interface Side {
  /** `id << 1 | capital` of the distinct terms. */
  readonly terms: Int32Array
  /** The place among the words that are not grammar, from 1; 0 for grammar. */
  readonly rank: Int32Array
  /** The place of its partner on the other side, from 1; 0 for none. */
  readonly partner: Int32Array
  /** How near its partner is, in hundredths. */
  readonly near: Uint8Array
  /** The place of a term, -1 where the passage does not hold it. */
  readonly placeOf: (term: number) => number
  readonly read: (p: Passage, lore: Lore) => void
  /** What was counted: distinct terms, words in all, words that are not grammar, negations, numbers. */
  readonly count: () => number
  readonly length: () => number
  readonly content: () => number
  readonly negations: () => number
  readonly numbers: () => number
  /** The weight of all distinct terms, and of those with a capital. */
  readonly weight: () => number
  readonly capitals: () => number
  readonly last: () => number
}

const STEP = 2048

/** Room for one passage at a time; the passage that was read last is not read again. */
export const side = (): Side => {
  const terms = new Int32Array(LONGEST)
  const rank = new Int32Array(LONGEST)
  /** `base + place` where the present passage holds a term; less than `base` where it does not. */
  let stamp = new Int32Array(1024)
  let base = 0
  let known: Passage = { all: terms, from: 0, to: 0 }
  let count = 0
  let content = 0
  let negations = 0
  let numbers = 0
  let weight = 0
  let capitals = 0
  let last = 0

  const read = (p: Passage, lore: Lore): void => {
    if (stamp.length < lore.size) {
      stamp = new Int32Array(lore.size * 2)
      base = 0
    } else if (base > 0 && p.all === known.all && p.from === known.from && p.to === known.to) return
    base += STEP
    if (base > 0x7fffffff - STEP) {
      stamp.fill(0)
      base = STEP
    }
    known = p
    count = 0
    content = 0
    negations = 0
    numbers = 0
    weight = 0
    capitals = 0
    const { weights, flags } = lore
    const { all } = p
    const end = Math.min(p.to, p.from + LONGEST)
    for (let i = p.from; i < end; i++) {
      const v = all[i] ?? 0
      const t = v >> 1
      if ((stamp[t] ?? 0) >= base) continue
      stamp[t] = base + count
      terms[count] = v
      const w = weights[t] ?? 0
      const f = flags[t] ?? 0
      weight += w
      if (f & GRAMMAR) rank[count] = 0
      else {
        rank[count] = ++content
        if (v & 1) capitals += w
        if (f & NUMBER) numbers++
      }
      if (f & NEGATION) negations++
      count++
    }
    last = end > p.from ? (all[end - 1] ?? 0) >> 1 : -1
  }

  return {
    terms,
    rank,
    partner: new Int32Array(LONGEST),
    near: new Uint8Array(LONGEST),
    placeOf: (t) => {
      const s = (stamp[t] ?? 0) - base
      return s < 0 ? -1 : s
    },
    read,
    count: () => count,
    length: () => known.to - known.from,
    content: () => content,
    negations: () => negations,
    numbers: () => numbers,
    weight: () => weight,
    capitals: () => capitals,
    last: () => last,
  }
}
