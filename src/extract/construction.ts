/** The construction a verb of saying stands in, and who would speak in it. */
import { BIT } from './bits.ts'
import { type Group } from './group.ts'
import type { Run } from './lead.ts'
import { nounPhraseAfter, nounPhraseBefore } from './phrases.ts'
import { has, type Scan, wordAt } from './scan.ts'
import { mainSubject, relative, sharedSubject, subjectAhead } from './subject.ts'
import { is, isClitic, isVerb, isWord, nounish, sentenceTo } from './token.ts'

export type Construction =
  | 'active'
  | 'relative'
  | 'coordinated'
  | 'chained'
  | 'fronted'
  | 'gerund'
  | 'reduced'
  | 'infinitive'
  | 'passive'
  | 'bare'

/** Verbs whose object is the one blamed: `accused of`, `charged with` are passive wherever no object follows. */
const BLAMING: Readonly<Record<string, string>> = { accuse: 'of', charge: 'with', convict: 'of', suspect: 'of' }

export const constructionOf = (s: Scan, v: number, group: Group, floor: number, lemma: string): Construction => {
  if (group.passive) return 'passive'
  if (has(s, v, BIT.PART) && is(s, v + 1, BLAMING[lemma] ?? '')) return 'passive'
  // “when asked for comment”
  if (group.from === v && has(s, v, BIT.PART) && (is(s, v - 1, 'when') || is(s, v - 1, 'if'))) return 'passive'
  if (group.infinitive) return 'infinitive'
  const b = group.from - 1
  // “By refusing to say C, he showed”
  const head = group.from
  if (head < v && has(s, head, BIT.ING) && has(s, head, BIT.VERB) && has(s, b, BIT.PREP) && b >= floor) return 'gerund'
  if (group.from === v && has(s, v, BIT.ING) && !has(s, v, BIT.PAST)) {
    if (b < floor) return 'fronted'
    if (has(s, b, BIT.COMMA)) return 'chained'
    if (has(s, b, BIT.PREP | BIT.SUBORD | BIT.COORD)) return 'gerund'
    return 'reduced'
  }
  if (b < floor) return 'bare'
  if (relative(s, b)) return 'relative'
  if (has(s, b, BIT.COORD))
    return group.from === v && has(s, v, BIT.PART) && passiveBefore(s, b, floor) ? 'passive' : 'coordinated'
  if (has(s, b, BIT.COMMA) && !nounPhraseBefore(s, group.from)) return 'coordinated'
  return isWord(s, b) || has(s, b, BIT.COMMA) || nounPhraseBefore(s, group.from) ? 'active' : 'bare'
}

/** `was hauled in and told`: the participle shares its auxiliary. */
const passiveBefore = (s: Scan, i: number, floor: number): boolean => {
  for (let k = i - 1; k > floor && k > i - 7; k--) {
    if (has(s, k, BIT.BE)) return has(s, k + 1, BIT.PART) || (k + 2 < i && has(s, k + 2, BIT.PART))
    if (!isWord(s, k)) return false
  }
  return false
}

/** Past the subject where a reduced passive stands between it and its verb, else the verb itself. */
export const reduced = (s: Scan, v: number, source: Run): number =>
  has(s, source.to, BIT.PART) && is(s, source.to + 1, 'by') ? source.to : v

const SPENDING = new Set(['spend', 'spends', 'spent'])

/** What shows or holds somebody who speaks. */
const DEPICTING = new Set('footage video videos clip clips audio recording recordings tape tapes'.split(' '))

export const sourceOf = (s: Scan, v: number, group: Group, construction: Construction): Run | null => {
  switch (construction) {
    case 'active': {
      const phrase = nounPhraseBefore(s, group.from)
      // “judges dismissed by the council call for”: who did it is none of the subject
      const by = (phrase?.from ?? 0) - 1
      const reduced =
        phrase && is(s, by, 'by') && has(s, by - 1, BIT.PART) && nounish(s, by - 2) && !isClitic(s, by - 2)
      return reduced ? (nounPhraseBefore(s, by - 1) ?? phrase) : phrase
    }
    case 'relative':
      return nounPhraseBefore(s, group.from)
    case 'reduced': {
      // “calling her disdainful and suggesting that”: a participle is nobody
      const phrase = nounPhraseBefore(s, group.from)
      if (phrase && has(s, phrase.from, BIT.ING) && isVerb(s, phrase.from)) return mainSubject(s, phrase.from)
      // “spent many years warning that”: the time is nobody
      for (let k = group.from - 1; k > group.from - 7 && isWord(s, k) && !has(s, k, BIT.PREP); k--)
        if (SPENDING.has(wordAt(s, k))) return sharedSubject(s, k + 1)
      // “footage of Ortiz asking”: what shows somebody is not who speaks
      if (
        phrase &&
        DEPICTING.has(wordAt(s, phrase.from).toLowerCase()) &&
        is(s, phrase.from + 1, 'of') &&
        phrase.to > phrase.from + 2
      )
        return { from: phrase.from + 2, to: phrase.to }
      // “at one point admonishing”: what a preposition governs at a place or time is nobody
      return phrase && is(s, phrase.from - 1, 'at') ? mainSubject(s, phrase.from - 1) : phrase
    }
    case 'chained':
      return mainSubject(s, group.from)
    case 'coordinated':
    case 'gerund':
    case 'infinitive':
      return sharedSubject(s, group.from)
    case 'fronted':
      return subjectAhead(s, v)
    case 'passive': {
      const limit = Math.min(sentenceTo(s, v), v + 3)
      for (let k = v + 1; k < limit; k++) if (is(s, k, 'by')) return nounPhraseAfter(s, k + 1, sentenceTo(s, v))
      return null
    }
    case 'bare':
      return null
  }
}
