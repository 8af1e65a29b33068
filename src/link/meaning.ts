/** Words of like meaning, as numbers: a term has the groups it stands in. */
import { likeMeaning } from '../lexicon/like-meaning.ts'
import { similarWords } from '../lexicon/similar-words.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { termsOf } from './terms.ts'

/** Groups of words that renderings of one sentence exchange; a word may stand in several. */
export type Thesaurus = Lexicon<readonly (readonly string[])[]>

export interface Meaning {
  /** The groups of a term, in rising order; `null` for a term of none. */
  readonly groups: (term: string) => readonly number[] | null
}

/** The groups of one or several lists, by term; the lists are read when a term is first asked for. */
export const meaning = (...lists: readonly Thesaurus[]): Meaning => {
  let read: ReadonlyMap<string, readonly number[]> | null = null
  return { groups: (term) => (read ??= groupsOf(lists)).get(term) ?? null }
}

const groupsOf = (lists: readonly Thesaurus[]): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  let g = 0
  for (const list of lists)
    for (const group of list.entries) {
      for (const word of group) {
        const term = termsOf(word)[0]?.term
        if (term === undefined) continue
        const mine = out.get(term)
        if (mine === undefined) out.set(term, [g])
        else if (mine[mine.length - 1] !== g) mine.push(g)
      }
      g += 1
    }
  return out
}

/** Our own lists. */
export const ownMeaning: Meaning = meaning(likeMeaning, similarWords)

/** Do two lists of groups, in rising order, share one? */
export const shareGroup = (a: readonly number[], b: readonly number[]): boolean => {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const d = (a[i] ?? 0) - (b[j] ?? 0)
    if (d === 0) return true
    if (d < 0) i++
    else j++
  }
  return false
}
