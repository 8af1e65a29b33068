/** The word lists of this room, looked up quickly. A caller may replace any of them. */
import { antonyms as antonymList, type Opposition } from '../lexicon/antonyms.ts'
import { type Converse, converses as converseList } from '../lexicon/converses.ts'
import { degree as degreeList, type Degree } from '../lexicon/degree.ts'
import { irregular as irregularList } from '../lexicon/irregular.ts'
import { labels as labelList, type LabelSet } from '../lexicon/labels.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { modality as modalityList, type ModalClass, type Modality, MODAL_CLASSES } from '../lexicon/modality.ts'
import { aliases as aliasList, type Aliases } from '../lexicon/aliases.ts'
import { nationalities } from '../lexicon/nationalities.ts'
import { roles } from '../lexicon/roles.ts'
import { titles } from '../lexicon/titles.ts'
import { wordBands } from '../lexicon/word-weights.ts'
import { fold } from '../text/index.ts'
import { negation as negationList, type Negation } from '../lexicon/negation.ts'
import { quantities as quantityList, type Quantities } from '../lexicon/quantities.ts'
import { specificity as specificityList, type Breadth } from '../lexicon/specificity.ts'

/** The lists a caller may hand in; what is absent is ours. */
export interface Lexicons {
  readonly antonyms: Lexicon<readonly Opposition[]>
  readonly converses: Lexicon<readonly Converse[]>
  readonly degree: Lexicon<Degree>
  readonly irregular: Lexicon<ReadonlyMap<string, readonly string[]>>
  readonly labels: Lexicon<readonly LabelSet[]>
  readonly modality: Lexicon<Modality>
  readonly names: Lexicon<Aliases>
  readonly negation: Lexicon<Negation>
  readonly quantities: Lexicon<Quantities>
  readonly specificity: Lexicon<readonly Breadth[]>
}

/** The word lists the rules read by default. */
export const lexicons: Lexicons = {
  antonyms: antonymList,
  converses: converseList,
  degree: degreeList,
  irregular: irregularList,
  labels: labelList,
  modality: modalityList,
  names: aliasList,
  negation: negationList,
  quantities: quantityList,
  specificity: specificityList,
}

/** What the rules ask. Words are folded; lemmas are dictionary forms. */
export interface Lore {
  readonly irregular: ReadonlyMap<string, readonly string[]>
  readonly strict: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly implicit: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** Lemma to the numbers of the oppositions it stands in, positive for one side, negative for the other. */
  readonly opposed: ReadonlyMap<string, readonly number[]>
  /** The same for verbs that tell one event from two sides. */
  readonly converse: ReadonlyMap<string, readonly number[]>
  /** First word to the phrases that start with it, longest first, with their class. */
  readonly modals: ReadonlyMap<string, readonly Phrase<ModalClass>[]>
  readonly degrees: ReadonlyMap<string, readonly Phrase<keyof Degree>[]>
  readonly labels: ReadonlyMap<string, readonly Phrase<number>[]>
  readonly labelSets: readonly LabelSet[]
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>
  readonly names: ReadonlyMap<string, readonly Phrase<string>[]>
  /** Titles, offices, and the words between their parts. */
  readonly titles: ReadonlySet<string>
  /** Nouns that name a person by what he or she is. */
  readonly roles: ReadonlySet<string>
  /** Words any newspaper holds: one of them with a capital at the start of a sentence is no name. */
  readonly common: ReadonlySet<string>
  readonly quantities: Quantities
  readonly units: ReadonlyMap<string, string>
  readonly approximators: ReadonlyMap<string, readonly Phrase<Quantities['approximators'][string]>[]>
}

/** A phrase as its folded words, and what it stands for. */
export interface Phrase<A> {
  readonly words: readonly string[]
  readonly value: A
}

const index = <A>(entries: Iterable<readonly [string, A]>): ReadonlyMap<string, readonly Phrase<A>[]> => {
  const out = new Map<string, Phrase<A>[]>()
  for (const [text, value] of entries) {
    const words = text.split(' ')
    const first = words[0] ?? ''
    const list = out.get(first)
    if (list) list.push({ words, value })
    else out.set(first, [{ words, value }])
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length)
  return out
}

const flat = <K extends string>(
  table: Readonly<Record<K, readonly string[]>>,
  keys: readonly K[],
): (readonly [string, K])[] => keys.flatMap((k) => table[k].map((w) => [w, k] as const))

/** Words between the parts of a title. */
const RANKS = 'vice prime deputy former acting interim first late'.split(' ')

/** Words of parties, which say who is meant. */
const PARTIES = new Set(['democrat', 'republican'])

/** Each lemma with the numbers of the entries it stands in, from one, negative on the other side. */
const sidesOf = (
  entries: readonly { readonly one: readonly string[]; readonly other: readonly string[] }[],
): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  entries.forEach(({ one, other }, i) => {
    for (const w of one) out.set(w, [...(out.get(w) ?? []), i + 1])
    for (const w of other) out.set(w, [...(out.get(w) ?? []), -(i + 1)])
  })
  return out
}

/** Prepares lists for look-up; linear in their size. */
export const loreOf = (own: Partial<Lexicons>): Lore => {
  const l: Lexicons = { ...lexicons, ...own }
  const opposed = sidesOf(l.antonyms.entries)
  const broader = new Map<string, Set<string>>()
  for (const { general, particular } of l.specificity.entries)
    for (const p of particular) broader.set(p, (broader.get(p) ?? new Set()).add(general))
  const q = l.quantities.entries
  const t = titles.entries
  const r = roles.entries
  return {
    irregular: l.irregular.entries,
    strict: new Set(l.negation.entries.strict),
    near: new Set(l.negation.entries.near),
    implicit: new Set(l.negation.entries.implicit),
    prefixes: l.negation.entries.prefixes,
    opposed,
    converse: sidesOf(l.converses.entries),
    modals: index(flat(l.modality.entries, MODAL_CLASSES)),
    degrees: index(flat(l.degree.entries, ['boosters', 'hedges', 'focus', 'frequency'])),
    labels: index(l.labels.entries.flatMap((s, i) => s.names.map((n) => [n, i] as const))),
    labelSets: l.labels.entries,
    broader,
    names: index([
      ...nationalities.entries.flatMap((n) =>
        [n.name, ...n.also, ...n.adjectives, ...n.adjectives.map((a) => `${a}s`)].map(
          (x) => [fold(x), fold(n.name)] as const,
        ),
      ),
      ...Object.entries(l.names.entries),
    ]),
    titles: new Set(
      [
        ...t.addressMale,
        ...t.addressFemale,
        ...t.offices,
        ...t.officesMale,
        ...t.officesFemale,
        ...t.honorifics,
        ...Object.keys(t.short),
        ...RANKS,
      ].filter((w) => !PARTIES.has(w)),
    ),
    roles: new Set([...r.neutral, ...r.male, ...r.female]),
    common: new Set([...wordBands.entries.grammar, ...wordBands.entries.everyday, ...wordBands.entries.newspaper]),
    quantities: q,
    units: new Map(Object.entries(q.units)),
    approximators: index(Object.entries(q.approximators)),
  }
}

/** The phrases of a list that start at word `i`, longest first; `word` gives the forms of the word at an index. */
export const phraseAt = <A>(
  table: ReadonlyMap<string, readonly Phrase<A>[]>,
  formsAt: (i: number) => readonly string[],
  i: number,
): Phrase<A> | null => {
  for (const form of formsAt(i))
    for (const phrase of table.get(form) ?? [])
      if (phrase.words.every((w, k) => k === 0 || formsAt(i + k).includes(w))) return phrase
  return null
}
