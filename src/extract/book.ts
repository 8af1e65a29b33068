/**
 * The words the finders know, in one open-addressing table: a token is looked up by the hash of its characters
 * while it is scanned, so that no string is made for a word.
 */
import type { FunctionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts'
import type { TellingNouns } from '../lexicon/telling-nouns.ts'
import { verbForms } from '../text/index.ts'
import { BIT } from './bits.ts'

/** The word lists extraction reads; every one is data a caller may replace. */
export interface Lexicons {
  readonly functionWords: Lexicon<FunctionWords>
  readonly reportingVerbs: Lexicon<readonly ReportingVerb[]>
  readonly reportingNouns: Lexicon<readonly string[]>
  readonly commonVerbs: Lexicon<readonly string[]>
  readonly tellingNouns: Lexicon<TellingNouns>
}

export interface Book {
  readonly words: readonly string[]
  /** Class bits of each word. */
  readonly bits: Int32Array
  /** One more than the index of its reporting verb; 0 for none. */
  readonly verb: Int16Array
  /** One more than the index of its reporting noun; 0 for none. */
  readonly noun: Int16Array
  /** 1 for a noun of evidence, 2 for one of a stance, 3 for both. */
  readonly telling: Uint8Array
  /** 1 for a word whose full stop may end no sentence. */
  readonly abbreviation: Uint8Array
  readonly verbs: readonly ReportingVerb[]
  /** The lemma each verb is weighed by: `criticise` as `criticize` is, where both are in the book. */
  readonly weighed: readonly string[]
  readonly nouns: readonly string[]
  /** The index of a word; 0, an empty word, where it is not in the book. */
  readonly id: (word: string) => number
  /** Slots of the table: indexes of words, 0 where free. */
  readonly slots: Int32Array
}

/** The classes of telling nouns. */
export const EVIDENCE = 1
export const STANCE = 2

/** FNV-1a over UTF-16 units: the hash the scan computes as it reads. */
export const HASH_SEED = 0x811c9dc5
export const hashStep = (h: number, c: number): number => Math.imul(h ^ c, 0x01000193)

const hashOf = (word: string): number => {
  let h = HASH_SEED
  for (let i = 0; i < word.length; i++) h = hashStep(h, word.charCodeAt(i))
  return h
}

const weighedBy = (verbs: readonly ReportingVerb[]): readonly string[] => {
  const lemmas = new Set(verbs.map((v) => v.lemma))
  return verbs.map(({ lemma }) => {
    const z = lemma.replace(/ise$/, 'ize')
    return lemmas.has(z) ? z : lemma
  })
}

/** Makes the book of some lexicons. Pure, and worth keeping: it costs a few milliseconds. */
export const bookOf = (lexicons: Lexicons): Book => {
  const bits = new Map<string, number>()
  const verb = new Map<string, number>()
  const noun = new Map<string, number>()
  const mark = (words: readonly string[], b: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | b)
  }
  const f = lexicons.functionWords.entries
  mark(f.determiners, BIT.DET)
  mark(f.prepositions, BIT.PREP)
  mark(f.coordinators, BIT.COORD)
  mark(f.subordinators, BIT.SUBORD)
  mark(f.wh, BIT.WH)
  mark(f.subjects, BIT.SUBJ)
  mark(f.objects, BIT.OBJ)
  mark(f.possessives, BIT.POSS)
  mark(f.modals, BIT.AUX | BIT.MODAL)
  mark(f.be, BIT.AUX | BIT.BE)
  mark(f.have, BIT.AUX | BIT.HAVE)
  mark(f.do, BIT.AUX)
  mark(f.negators, BIT.NEG)
  mark(f.adverbs, BIT.ADV)
  mark(f.times, BIT.TIME)
  mark(f.titles, BIT.TITLE)
  mark(f.abbreviations, 0)
  const abbreviations = new Set(f.abbreviations)
  const conjugate = (lemma: string, each: (form: string) => void): void => {
    const forms = verbForms(lemma)
    mark([forms.base], BIT.VERB | BIT.BASE)
    mark([forms.third], BIT.VERB | BIT.THIRD)
    mark(forms.past, BIT.VERB | BIT.PAST)
    mark(forms.participle, BIT.VERB | BIT.PART)
    mark(forms.ing, BIT.VERB | BIT.ING)
    for (const form of [forms.base, forms.third, ...forms.past, ...forms.participle, ...forms.ing]) each(form)
  }
  for (const lemma of lexicons.commonVerbs.entries) conjugate(lemma, () => {})
  lexicons.reportingVerbs.entries.forEach((v, i) => {
    conjugate(v.lemma, (form) => {
      if (!verb.has(form)) verb.set(form, i + 1)
    })
  })
  lexicons.reportingNouns.entries.forEach((n, i) => {
    for (const form of [n, /[^aeiou]y$/.test(n) ? `${n.slice(0, -1)}ies` : `${n}s`]) {
      bits.set(form, bits.get(form) ?? 0)
      noun.set(form, i + 1)
    }
  })
  const { evidence, stances } = lexicons.tellingNouns.entries
  mark(evidence, 0)
  mark(stances, 0)
  const evident = new Set(evidence)
  const felt = new Set(stances)
  const words = ['', ...bits.keys()]
  let size = 1024
  while (size < words.length * 4) size *= 2
  const slots = new Int32Array(size)
  words.forEach((word, i) => {
    if (i === 0) return
    let slot = hashOf(word) & (size - 1)
    while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i
  })
  const index = new Map(words.map((word, i) => [word, i]))
  return {
    words,
    bits: Int32Array.from(words, (word) => bits.get(word) ?? 0),
    verb: Int16Array.from(words, (word) => verb.get(word) ?? 0),
    noun: Int16Array.from(words, (word) => noun.get(word) ?? 0),
    telling: Uint8Array.from(words, (word) => (evident.has(word) ? EVIDENCE : 0) | (felt.has(word) ? STANCE : 0)),
    abbreviation: Uint8Array.from(words, (word) => (abbreviations.has(word) ? 1 : 0)),
    verbs: lexicons.reportingVerbs.entries,
    weighed: weighedBy(lexicons.reportingVerbs.entries),
    nouns: lexicons.reportingNouns.entries,
    id: (word) => index.get(word) ?? 0,
    slots,
  }
}
