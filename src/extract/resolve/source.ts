/** The words that name a source, to the speaker they mean. */
import type { Range } from '../../model/index.ts'
import { groupOf } from '../group.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { sharedSubject } from '../subject.ts'
import { type Context, tokenAt } from './context.ts'
import { countryman } from './countrymen.ts'
import { described } from './described.ts'
import { phrase } from './describe.ts'
import { type Gender, IS, isA } from './lore.ts'
import { nameKey } from './mentions.ts'
import { bodyBefore } from './kinds.ts'
import { nominal } from './nominal.ts'
import { bodyFor, personFor, severalFor, written } from './pronouns.ts'
import { bothFor, familyFor, ownSubject, subjectsFor, togetherFor } from './plurals.ts'
import { antecedent, beside } from './relative.ts'
import { again, asSaid, type Resolved } from './said.ts'
import { is, low } from './words.ts'

const PRONOUN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])
const PAIR = new Set(['two', 'pair', 'couple', 'duo'])
const NO_NAME = new Set(['neither', 'either', 'both'])
const SOME = new Set(['one', 'another', 'some', 'many', 'others', 'several'])
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves', 'both'])
/** Tokens of a source that are read. */
const MAX_SOURCE = 120
const FIRST = new Set(['i', 'me', 'my', 'we', 'our', 'us'])

/** Resolves the words of a source. `parent` is the speaker of the statement it is nested in. */
export const sourceOf = (c: Context, range: Range, parent: Resolved | null, depth = 0): Resolved => {
  const s = c.scan
  let a = tokenAt(s, range.start)
  let b = tokenAt(s, Math.max(range.start, range.end - 1))
  b = Math.min(b, a + MAX_SOURCE)
  while (a < b && !has(s, a, BIT.WORD)) a++
  while (b > a && !has(s, b, BIT.WORD)) b--
  a = afterTime(s, a, b)
  // “she’s been saying”: what is left of a contraction means its pronoun
  if (a > 0 && has(s, a, BIT.POSS | BIT.AUX) && s.start[a] === s.end[a - 1] && has(s, a - 1, BIT.SUBJ)) b = --a
  const w = low(c.words, a)
  const alone = a === b
  const next = alone ? '' : low(c.words, a + 1)
  // the letter of a question in a briefing, whose first word may have a capital
  if (alone && w === 'q') return asSaid(c, a, b, 'safe', null)
  if (has(s, a, BIT.WORD) && !(has(s, a, BIT.UPPER) && b === a && w !== 'i' && !shouted(c, a))) {
    const gender = PRONOUN.get(w)
    if (gender !== undefined && (alone || !has(s, a, BIT.POSS) || w === 'he' || w === 'she')) {
      const found = personFor(c, a, gender, (s.quote[a] ?? 0) > 0 ? parent : null)
      if (found) return found
      return { ...asSaid(c, a, b, 'unsafe', null), gender, person: true }
    }
    if (THEY.has(w) && (alone || w === 'they')) {
      const spoke = severalFor(c, a)
      // “The team tested it. They found”: whoever is the subject, before the study that was cited
      const found = ownSubject(c, a) ?? (spoke && !written(spoke) ? spoke : (subjectsFor(c, a) ?? spoke))
      if (found) return again(found, a)
      return { ...asSaid(c, a, b, 'unsafe', null), plural: true, person: true }
    }
    if (w === 'it' && alone) {
      const found = bodyFor(c, a)
      if (found) return again(found, a)
      return bodyBefore(c, a) ?? asSaid(c, a, b, 'unsafe', null)
    }
    if (FIRST.has(w) && (alone || w === 'i' || w === 'we')) {
      if (parent && (s.quote[a] ?? 0) > 0) return { ...parent, token: a }
      return asSaid(c, a, b, 'unsafe', null)
    }
    if (alone && (w === 'who' || w === 'that' || w === 'which' || w === 'whom')) {
      const found = antecedent(c, a)
      return found ?? asSaid(c, a, b, 'unsafe', null)
    }
    // “His Excellency”, “Her Royal Highness”: who it is was named before
    if (gender !== undefined && b - a <= 2 && is(c.words, b, IS.HONORIFIC)) {
      const found = personFor(c, a, gender, null)
      if (found) return found
    }
    if (gender !== undefined || w === 'their' || w === 'its') {
      const p = phrase(c.words, a + 1, b + 1)
      const noun = p ? low(c.words, p.at) : next
      const named = nominal(c, a + 1, b)
      if (named) return named
      if (isA(c.words.lore, noun, IS.UTTERANCE)) {
        if (gender !== undefined) {
          const owner = personFor(c, a, gender, null)
          if (owner) return owner
        } else {
          const owner = w === 'its' ? bodyFor(c, a) : severalFor(c, a)
          if (owner) return again(owner, a)
        }
        return asSaid(c, a, b, 'unsafe', p)
      }
      return asSaid(c, a, b, 'safe', p)
    }
  }
  const two = w === 'both' ? a : next === 'two' && w === 'the' ? a + 1 : -1
  const both = two >= 0 && two < b ? bothFor(c, two, b) : null
  if (both) return both
  const pair = (two >= 0 && b - two <= 1) || (w === 'the' && b === a + 1 && PAIR.has(next)) ? togetherFor(c, a) : null
  if (pair) return pair
  // “Both Roe and Poe”
  const named = w === 'both' && b > a + 1 ? nominal(c, a + 1, b) : null
  if (named?.plural === true && named.person) return named
  // “wrote one on X”: somebody, and not where
  if (SOME.has(w) && has(s, a + 1, BIT.PREP) && next !== 'of') return asSaid(c, a, b, 'safe', null)
  if (NO_NAME.has(w)) return asSaid(c, a, b, 'safe', null)
  const family = w === 'the' && b === a + 1 && has(s, b, BIT.CAP) ? familyFor(c, nameKey(wordAt(s, b)), a, b) : null
  if (family) return family
  return (
    countryman(c, a, b) ??
    nominal(c, a, b) ??
    beside(c, a, b) ??
    (depth < 2 ? authored(c, a, b, depth) : null) ??
    described(c, a, b)
  )
}

/** Past a time that a comma parts from the source: “Earlier Tuesday, his aide”, “June 3, the mayor”. */
const afterTime = (s: Scan, a: number, b: number): number => {
  let k = a
  let timely = 0
  while (k < b && has(s, k, BIT.TIME | BIT.NUM | BIT.ADV) && !has(s, k, BIT.SUBJ | BIT.DET)) {
    if (has(s, k, BIT.TIME)) timely++
    k++
  }
  return timely > 0 && k + 1 <= b && has(s, k, BIT.COMMA) && !has(s, k + 1, BIT.NUM) ? afterTime(s, k + 1, b) : a
}

const GIVING = new Set('release issue post publish send write unleash sign circulate pen deliver launch'.split(' '))
/** Nouns before “of” that count what is sent: “a series of posts”. */
const SERIES = new Set(['series', 'string', 'flurry', 'barrage', 'set', 'couple', 'stream'])

/** “Roe released a statement calling it late”: whose statement it is. */
const authored = (c: Context, a: number, b: number, depth: number): Resolved | null => {
  const s = c.scan
  const series = SERIES.has(low(c.words, a + 1)) && wordAt(s, a + 2) === 'of'
  const p = phrase(c.words, series ? a + 3 : a, b + 1)
  // “sent a letter”, “sent out a letter”
  const v = has(s, a - 1, BIT.PREP | BIT.ADV) && !has(s, a - 1, BIT.VERB) ? a - 2 : a - 1
  if (!p || v < 1 || !has(s, a, BIT.DET) || !utters(c, low(c.words, p.at))) return null
  if (!has(s, v, BIT.PAST | BIT.THIRD | BIT.ING | BIT.BASE) || !GIVING.has(stemOf(low(c.words, v)))) return null
  const group = groupOf(s, v)
  if (group.passive) return null
  const subject = nounPhraseBefore(s, group.from) ?? sharedSubject(s, v)
  if (!subject || subject.to > a) return null
  const found = sourceOf(c, { start: s.start[subject.from] ?? 0, end: s.end[subject.to - 1] ?? 0 }, null, depth + 1)
  return found.unsafe ? null : again(found, a)
}

/** A noun for words, of one or of several. */
const utters = (c: Context, noun: string): boolean =>
  isA(c.words.lore, noun, IS.UTTERANCE) || (noun.endsWith('s') && isA(c.words.lore, noun.slice(0, -1), IS.UTTERANCE))

/** The base of a regular form, and of those of send and write. */
const stemOf = (w: string): string => {
  if (w === 'sent') return 'send'
  if (w === 'wrote' || w === 'written') return 'write'
  for (const end of ['ed', 'd', 'es', 's', 'ing']) {
    const stem = w.endsWith(end) ? w.slice(0, -end.length) : ''
    if (GIVING.has(stem)) return stem
    if (GIVING.has(`${stem}e`)) return `${stem}e`
  }
  return w
}

/** Is the whole sentence in capitals, so that capitals tell nothing? */
const shouted = (c: Context, token: number): boolean => {
  const s = c.scan
  const from = s.sentences[s.sentence[token] ?? 0] ?? 0
  const to = s.sentences[(s.sentence[token] ?? 0) + 1] ?? s.count
  let small = 0
  for (let k = from; k < Math.min(to, from + MAX_SOURCE) && small < 3; k++)
    if (has(s, k, BIT.WORD) && !has(s, k, BIT.CAP)) small++
  return small < 3
}
