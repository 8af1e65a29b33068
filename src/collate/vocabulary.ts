/**
 * Every distinct word of a collation once, as a small number, with what is known about it.
 *
 * Two tokens with the same number are the same word to the caller's `Eq`; all later work is on numbers.
 */
import { contractions } from '../lexicon/contractions.ts'
import { closedClasses } from '../lexicon/closed-classes.ts'
import { irregularForms } from '../lexicon/irregular-forms.ts'
import { spellings } from '../lexicon/spellings.ts'
import type { CollatedWitness, Token } from '../model/index.ts'
import { fold, stem } from '../text/index.ts'
import type { CollateOptions } from './options.ts'

/** What a word is for matching: marks pair only with marks, function words only with support. */
export const MARK = 0
export const FUNCTION = 1
export const NUMBER = 2
export const CONTENT = 3

export interface Vocabulary {
  readonly size: number
  /** One token that stands for each word. */
  readonly tokens: readonly Token[]
  /** Folded forms in one spelling variety. */
  readonly forms: readonly string[]
  /** MARK, FUNCTION, NUMBER or CONTENT. */
  readonly kinds: Uint8Array
  /** Class of a function word, from 1; 0 for other words. */
  readonly classes: Uint8Array
  /** The letters of each form, one bit for each of 32 classes of letters. */
  readonly letters: Int32Array
  /** Stems of dictionary forms. */
  readonly stems: readonly string[]
  /** The words of a contraction, each as a folded form; empty for other words. */
  readonly parts: readonly (readonly string[])[]
  /** Groups of similar words, ascending. */
  readonly groups: readonly (readonly number[])[]
  /** Phrases of the word lists, by the stem of their first word. */
  readonly phrases: ReadonlyMap<string, readonly ListedPhrase[]>
}

/** A phrase of a word list. */
export interface ListedPhrase {
  readonly stems: readonly string[]
  readonly group: number
}

const LONGEST = 64
const CLASS_OF: ReadonlyMap<string, number> = new Map(
  Object.values(closedClasses.entries).flatMap((words, i) => words.map((word) => [word, i + 1] as const)),
)
/** The class of prepositions, and of conjunctions. */
export const PREPOSITION: number = Object.keys(closedClasses.entries).indexOf('preposition') + 1
export const CONJUNCTION: number = Object.keys(closedClasses.entries).indexOf('conjunction') + 1
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(irregularForms.entries))
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contractions.entries))
const BRITISH: ReadonlyMap<string, string> = new Map(Object.entries(spellings.entries.words))

/** One spelling for British and American forms; not for display. */
const oneVariety = (form: string): string => {
  const listed = BRITISH.get(form)
  if (listed !== undefined) return listed
  if (form.length > LONGEST) return form
  for (const { british, american, least } of spellings.entries.endings)
    if (form.length >= least && form.endsWith(british)) return form.slice(0, form.length - british.length) + american
  return form
}

/** The stem of the dictionary form of a folded word. */
export const lemmaStem = (form: string): string => {
  const bare = form.length > 2 && form.endsWith("'s") ? form.slice(0, -2) : form
  return stem(IRREGULAR.get(bare) ?? bare)
}

const kindOf = (form: string): number => {
  if (CLASS_OF.has(form)) return FUNCTION
  if (/^[+-]?\p{N}/u.test(form)) return NUMBER
  return /[\p{L}\p{N}]/u.test(form.length > LONGEST ? form.slice(0, LONGEST) : form) ? CONTENT : MARK
}

const lettersOf = (form: string): number => {
  let out = 0
  for (let k = 0; k < form.length && k < LONGEST; k++) out |= 1 << (form.charCodeAt(k) & 31)
  return out
}

interface Groups {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly phrases: ReadonlyMap<string, readonly ListedPhrase[]>
}

/** Numbers the groups of the word lists by the stems of their words. */
const grouped = (options: CollateOptions): Groups => {
  const words = new Map<string, number[]>()
  const phrases = new Map<string, ListedPhrase[]>()
  let group = 0
  for (const { entries } of options.lexicons)
    for (const entry of entries) {
      for (const text of entry) {
        const stems = fold(text).split(' ').map(lemmaStem)
        const first = stems[0] ?? ''
        if (stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { stems, group }])
        else {
          const known = words.get(first)
          if (!known) words.set(first, [group])
          else if (known.at(-1) !== group) known.push(group)
        }
      }
      group++
    }
  return { words, phrases }
}

const memo = new WeakMap<readonly unknown[], Groups>()

const groupsOf = (options: CollateOptions): Groups => {
  const known = memo.get(options.lexicons)
  if (known) return known
  const made = grouped(options)
  memo.set(options.lexicons, made)
  return made
}

/** The distinct words of the witnesses, one token for each, and the number of each token's word. The numbers do not depend on the order of the witnesses. */
export const numbered = (
  witnesses: readonly CollatedWitness[],
  options: CollateOptions,
): { readonly words: readonly Int32Array[]; readonly tokens: readonly Token[] } => {
  const { tokens, numberOf } =
    options.eq === byNormalForm ? numberedByNorm(witnesses) : numberedByEq(witnesses, options)
  return { words: witnesses.map((w) => Int32Array.from(w.tokens, numberOf)), tokens }
}

/** What is known of distinct words, each given by one token. */
export const vocabulary = (tokens: readonly Token[], options: CollateOptions): Vocabulary => {
  const groups = groupsOf(options)
  const forms = tokens.map((token) => oneVariety(fold(token.norm).trim()))
  const stems = forms.map((form) => (form.length > LONGEST ? form : lemmaStem(form)))
  const none: readonly never[] = []
  return {
    size: tokens.length,
    tokens,
    forms,
    kinds: Uint8Array.from(forms, kindOf),
    classes: Uint8Array.from(forms, (form) => CLASS_OF.get(form) ?? 0),
    letters: Int32Array.from(forms, lettersOf),
    stems,
    parts: forms.map((form) => CONTRACTED.get(form) ?? none),
    groups: stems.map((s) => groups.words.get(s) ?? none),
    phrases: groups.phrases,
  }
}

interface Numbered {
  readonly tokens: readonly Token[]
  readonly numberOf: (token: Token) => number
}

/** A word is a normal form; words are numbered in the order of their forms. */
const numberedByNorm = (witnesses: readonly CollatedWitness[]): Numbered => {
  const first = new Map<string, Token>()
  for (const { tokens } of witnesses)
    for (const token of tokens) {
      const known = first.get(token.norm)
      if (!known || token.text < known.text) first.set(token.norm, token)
    }
  const norms = [...first.keys()].sort()
  const place = new Map(norms.map((norm, i) => [norm, i]))
  return { tokens: norms.flatMap((norm) => first.get(norm) ?? []), numberOf: (token) => place.get(token.norm) ?? 0 }
}

const keyOf = (token: Token): string => `${token.norm}\n${token.text}`

/** A word is the first of the sorted tokens the caller's `Eq` finds equal. */
const numberedByEq = (witnesses: readonly CollatedWitness[], options: CollateOptions): Numbered => {
  const first = new Map<string, Token>()
  for (const { tokens } of witnesses)
    for (const token of tokens) if (!first.has(keyOf(token))) first.set(keyOf(token), token)
  const tokens: Token[] = []
  const place = new Map<string, number>()
  for (const key of [...first.keys()].sort()) {
    const token = first.get(key)
    if (!token) continue
    const equal = tokens.findIndex((other) => options.eq.equals(other, token))
    place.set(key, equal >= 0 ? equal : tokens.push(token) - 1)
  }
  return { tokens, numberOf: (token) => place.get(keyOf(token)) ?? 0 }
}

/** The standard equality: the same normal form. */
export const byNormalForm: CollateOptions['eq'] = { equals: (a, b) => a.norm === b.norm }
