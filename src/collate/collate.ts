/**
 * The alignment of all versions of an utterance, without a base text.
 *
 * The flow: witnesses → tokens → words as numbers → distinct witnesses in canonical order → a rough table →
 * islands, each weighed → links and moves → loci in the order of the input.
 *
 * 1. **Words.** A token is a number; what is known of it (folded form in one spelling variety, kind, class,
 *    stem, groups of similar words) is known once (`vocabulary.ts`). Two words are alike in layers
 *    (`likeness.ts`): same, same after folding, same stem, near spelling, listed as similar, same class.
 * 2. **Canonical order.** Equal sequences are one witness, and the distinct ones are sorted by content: the
 *    order of the input has no part in anything, and an added copy changes nothing else.
 * 3. **A rough table** (`table.ts`, `align.ts`): the most alike first (Feng and Doolittle 1987), anchors
 *    between (patience), Needleman and Wunsch (1970) with Gotoh's (1982) gaps in what remains, every witness
 *    then put back against all others (Barton and Sternberg 1987). Linear where versions are near-identical.
 * 4. **Islands** (`islands.ts`): between runs all witnesses share. Where the versions agree otherwise, links are
 *    read off the table (`alike.ts`). Where they do not, every pair of words of every pair of readings is
 *    weighed (`belief.ts`, `evidence.ts`) by what the words are and what stands around them (Sultan, Bethard
 *    and Sumner 2014), then in the light of the other witnesses (`transitive.ts`; T-Coffee, Notredame, Higgins
 *    and Heringa 2000), and the table of the island is the monotone one of greatest expected accuracy
 *    (`island.ts`; Do et al. 2005).
 * 5. **Phrases** (`phrases.ts`): columns linked across become one place. **Moves** (`moves.ts`): the same words
 *    elsewhere, links beside the table. What two witnesses render of each other is `pairwise.ts`.
 *
 * Invariants: the readings of a witness over all loci are its tokens, each once, in order; no locus is empty;
 * no two neighbouring loci could be one; a mark never stands over a word; every size guard ends in a notice.
 */
import { similarWords } from '../lexicon/similar-words.ts'
import type { Collation, Move, Notice, Token, TokenLink, WitnessText } from '../model/index.ts'
import { fold, lexemes } from '../text/index.ts'
import { likeness } from './likeness.ts'
import type { Place } from './loci.ts'
import type { Budget, CollateChoices, CollateOptions } from './options.ts'
import { type Between, itself, pairwise } from './pairwise.ts'
import { solve } from './solve.ts'
import { byNormalForm, numbered, vocabulary } from './vocabulary.ts'
import { collatedWitness } from './witness.ts'

/**
 * What `collate` is told: tokens are words and marks, compared folded and in one spelling; the limits let a dozen versions of
 * a long statement through unguarded.
 */
export const defaults: CollateOptions = {
  tokenise: lexemes,
  normalise: (text) => fold(text).trim(),
  eq: byNormalForm,
  similarity: null,
  lexicons: [similarWords],
  moves: 'linked',
  limits: { cells: 400_000, work: 24_000_000, edits: 1500, island: 1_000_000, weighed: 4_000_000, word: 48 },
}

/** The distinct sequences of words in canonical order, and which of them each witness is. */
const distinct = (
  words: readonly Int32Array[],
  norms: readonly string[],
): { readonly distinct: readonly Int32Array[]; readonly index: readonly number[] } => {
  const keyed = new Map<string, Int32Array>()
  const keys = words.map((w) => {
    // The count tells a witness of one empty form (a lone combining mark) from one of no words.
    const key = `${Array.from(w, (x) => norms[x]).join('\n')}\u0000${w.length}`
    if (!keyed.has(key)) keyed.set(key, w)
    return key
  })
  const sorted = [...keyed.keys()].sort()
  const place = new Map(sorted.map((key, i) => [key, i]))
  return {
    distinct: sorted.map((key) => keyed.get(key) ?? new Int32Array()),
    index: keys.map((key) => place.get(key) ?? 0),
  }
}

/** The places of distinct witnesses, and what holds between any two of them. */
interface Aligned {
  readonly places: readonly Place[]
  readonly pairOf: (x: number, y: number) => Between
}

const aligned = (
  words: readonly Int32Array[],
  tokens: readonly Token[],
  options: CollateOptions,
  budget: Budget,
): Aligned => {
  const v = vocabulary(tokens, options)
  const like = likeness(v, options)
  const { places, linksOf } = solve(words, v, like, options, budget)
  return { places, pairOf: pairwise(words, places, linksOf, v, like, options) }
}

/** Of one sequence of words alone, every word is a place. */
const alone = (words: Int32Array = new Int32Array()): Aligned => {
  const between = itself(words)
  return { places: Array.from(words, (_, i) => [{ from: i, to: i + 1 }]), pairOf: () => between }
}

const NOTICES: Readonly<Record<'aligned' | 'weighed', Notice>> = {
  aligned: {
    rule: 'collate/alignment-guard',
    message:
      'The witnesses are long and share too little to be aligned word by word throughout: between the places they share, the words of each stand by themselves.',
    siglum: null,
    span: null,
  },
  weighed: {
    rule: 'collate/links-guard',
    message:
      'The witnesses differ in too many places for every pair of words to be weighed: there, words are linked only where they share a locus and are alike.',
    siglum: null,
    span: null,
  },
}

/**
 * {@link collate} with another tokeniser, equality, likeness, word lists or limits; what is not given is the default.
 *
 * @example
 * import { collateWith } from 'variorum/collate'
 * const apart = collateWith({ moves: 'ignored', lexicons: [] })
 * apart([{ siglum: 'A', content: 'a b' }, { siglum: 'B', content: 'b a' }]).moves // []
 */
export const collateWith = (options: CollateChoices): ((witnesses: readonly WitnessText[]) => Collation) => {
  const chosen: CollateOptions = { ...defaults, ...options, limits: { ...defaults.limits, ...options.limits } }
  const witnessOf = collatedWitness(chosen)
  return (input) => {
    const witnesses = input.map(witnessOf)
    const { words: all, tokens } = numbered(witnesses, chosen)
    const { distinct: words, index } = distinct(
      all,
      tokens.map((t) => t.norm),
    )
    const budget: Budget = { work: chosen.limits.work, weighed: chosen.limits.weighed, acted: new Set() }
    const { places, pairOf } = words.length < 2 ? alone(words[0]) : aligned(words, tokens, chosen, budget)
    const links: TokenLink[] = []
    const moves: Move[] = []
    for (let a = 0; a < input.length; a++)
      for (let b = a + 1; b < input.length; b++) {
        const x = index[a] ?? 0
        const y = index[b] ?? 0
        const found = pairOf(Math.min(x, y), Math.max(x, y))
        for (const [i, j] of found.links) links.push(x <= y ? { a, i, b, j } : { a, i: j, b, j: i })
        for (const { from, to } of found.moves) moves.push(x <= y ? { a, b, from, to } : { a, b, from: to, to: from })
      }
    return {
      witnesses,
      loci: places.map((place) => ({ readings: index.map((x) => place[x] ?? null) })),
      moves,
      links,
      exact: budget.acted.size === 0,
      notices: [...budget.acted].sort().map((guard) => NOTICES[guard]),
    }
  }
}

/**
 * The alignment of all witnesses, none of them the base text: loci, moves beside them, and every pair of
 * tokens held to render each other.
 *
 * @example
 * import { collate } from 'variorum/collate'
 * import { readingText } from 'variorum'
 * const c = collate([
 *   { siglum: 'ST', content: 'whose blood was mixed with the blood of the martyrs' },
 *   { siglum: 'Sputnik', content: 'their blood mingled with the blood of the soldiers' },
 * ])
 * c.loci.map((l) => c.witnesses.map((w, k) => readingText(w, l.readings[k] ?? null)).join(' ~ '))[2] // 'was mixed ~ mingled'
 */
export const collate: (witnesses: readonly WitnessText[]) => Collation = collateWith({})
