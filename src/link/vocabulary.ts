/**
 * Words as small integers. A vocabulary gives every term a number, and keeps for it what scoring asks:
 * how much it tells, whether it is a number or a negation, its spelling, its groups of like meaning.
 *
 * Numbers of terms depend on the order in which words were met; nothing that is returned to a caller may.
 */
import { wordBands } from '../lexicon/word-weights.ts'
import { type Meaning, ownMeaning } from './meaning.ts'
import { rawWords, UNKNOWN } from './raw-words.ts'
import { scanner } from './scan.ts'
import { type TermForm, termsOf } from './terms.ts'

export const NUMBER = 1
export const NEGATION = 2
export const GRAMMAR = 4
export const GROUPED = 8

/** Weights in hundredths of a rare word. */
export const WEIGHTS = { grammar: 10, everyday: 45, newspaper: 65, number: 90, rare: 100 } as const

const bandOf = (): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  const enter = (words: readonly string[], weight: number): void => {
    for (const w of words) for (const { term } of termsOf(w)) if (!out.has(term)) out.set(term, weight)
  }
  enter(wordBands.entries.grammar, WEIGHTS.grammar)
  enter(wordBands.entries.everyday, WEIGHTS.everyday)
  enter(wordBands.entries.newspaper, WEIGHTS.newspaper)
  return out
}
const BANDS = bandOf()

const weigh = (form: TermForm): number =>
  form.kind === 'number'
    ? WEIGHTS.number
    : (BANDS.get(form.term) ?? (form.term.length === 1 && form.term < '\u0080' ? WEIGHTS.grammar : WEIGHTS.rare))

/** A 64-bit set of the letter pairs of a word, as two 32-bit halves: shared bits bound shared pairs. */
const pairBits = (s: string): readonly [number, number] => {
  let low = 0
  let high = 0
  let before = 94
  for (let i = 0; i <= s.length; i++) {
    const c = i < s.length ? s.charCodeAt(i) : 36
    const h = (Math.imul(before, 31) + c) * 0x9e3779b1
    const bit = (h >>> 0) >>> 26
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
    before = c
  }
  return [low, high]
}

export interface Vocabulary {
  /** How many terms are known. */
  readonly size: () => number
  readonly term: (id: number) => string
  readonly id: (term: string) => number | undefined
  readonly weights: () => Int32Array
  readonly flags: () => Uint8Array
  readonly bits: () => Int32Array
  /** The groups of like meaning a term stands in, or `null`. */
  readonly groups: (id: number) => readonly number[] | null
  /** Hands the terms of a text to `into` in order, each as `id << 1 | capital`. */
  readonly read: (text: string, into: Sink) => void
  /** Finds the words of a text, without asking what they are; gives a hash of all of the text. */
  readonly look: (text: string) => number
  /** Hands over the terms of the text that was looked at last. */
  readonly take: (into: Sink) => void
}

/** A growing array of numbers. */
export interface Sink {
  readonly push: (value: number) => void
}

const grown32 = (a: Int32Array<ArrayBuffer>, n: number): Int32Array<ArrayBuffer> => {
  if (n <= a.length) return a
  const b = new Int32Array(Math.max(n, a.length * 2))
  b.set(a)
  return b
}

/** An empty vocabulary over a thesaurus. */
export const vocabulary = (thesaurus: Meaning = ownMeaning): Vocabulary => {
  const several: (readonly number[])[] = []
  const byTerm = new Map<string, number>()
  const terms: string[] = []
  let weights = new Int32Array(1024)
  let bits = new Int32Array(2048)
  const groups: (readonly number[] | null)[] = []
  let flags = new Uint8Array(1024)

  const enter = (form: TermForm): number => {
    const known = byTerm.get(form.term)
    if (known !== undefined) return known
    const id = terms.length
    terms.push(form.term)
    byTerm.set(form.term, id)
    if (id >= flags.length) {
      const wider = new Uint8Array(flags.length * 2)
      wider.set(flags)
      flags = wider
      weights = grown32(weights, id + 1)
      bits = grown32(bits, 2 * id + 2)
    }
    const weight = weigh(form)
    const mine = thesaurus.groups(form.term)
    weights[id] = weight
    flags[id] =
      (form.kind === 'number' ? NUMBER : 0) |
      (form.kind === 'negation' ? NEGATION : 0) |
      (weight <= WEIGHTS.grammar ? GRAMMAR : 0) |
      (mine === null ? 0 : GROUPED)
    const [low, high] = pairBits(form.term)
    bits[2 * id] = low
    bits[2 * id + 1] = high
    groups.push(mine)
    return id
  }

  /** `id << 1 | capital`; -1 for no term; `-2 - i` where the word stands for several, kept as `several[i]`. */
  const enterRaw = (raw: string): number => {
    const ids = termsOf(raw).map(enter)
    const first = raw.charAt(0)
    const capital = first !== first.toLowerCase() && raw.length > 1 ? 1 : 0
    const values = ids.map((id) => (id << 1) | capital)
    return values.length > 1 ? -2 - (several.push(values) - 1) : (values[0] ?? -1)
  }

  const raws = rawWords()
  const words = scanner()
  let text = ''
  let count = 0
  const look = (given: string): number => {
    text = given
    count = words.scan(given)
    return words.hash()
  }
  /** What word `w` of the text stands for, which may never have been met before. */
  const valueAt = (bounds: Int32Array, w: number): number => {
    const found = raws.find(text, bounds, w)
    return found === UNKNOWN ? raws.enter(text, enterRaw(text.slice(bounds[4 * w], bounds[4 * w + 1]))) : found
  }
  const take = (into: Sink): void => {
    const bounds = words.bounds()
    const known = raws.recall(bounds, count)
    for (let w = 0; w < count; w++) {
      const recalled = known[w] ?? UNKNOWN
      const value = recalled === UNKNOWN ? valueAt(bounds, w) : recalled
      if (value >= 0) into.push(value)
      else if (value < -1) for (const v of several[-2 - value] ?? []) into.push(v)
    }
  }

  return {
    size: () => terms.length,
    term: (id) => terms[id] ?? '',
    id: (term) => byTerm.get(term),
    weights: () => weights,
    flags: () => flags,
    bits: () => bits,
    groups: (id) => groups[id] ?? null,
    read: (given, into) => {
      look(given)
      take(into)
    },
    look,
    take,
  }
}
