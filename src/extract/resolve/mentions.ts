/**
 * Names as they stand in the text, in one pass over its tokens: where each begins and ends, and what its own words
 * and the words beside it tell of its bearer.
 *
 *     > | On Tuesday Russian President Vladimir Putin met Jane Roe, the mayor of Sochi.
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^
 *                    Russia, president, Vladimir Putin     Jane Roe, mayor
 */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { begins, extend, firstOfSentence, inTitle, possessed, titleCase } from './chunk.ts'
import { describe, singular } from './describe.ts'
import { type Gender, IS, plain, type Role } from './lore.ts'
import { GENERATIONS, SUFFIXES } from './name-parts.ts'
import { type MentionKind, read, type Reading, rolesOf, type Spelt } from './reading.ts'
import { is, low, remember, type Words } from './words.ts'

export interface Mention {
  /** Tokens, both inclusive: titles included. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** The name without titles, its inner white space made one blank. */
  readonly name: string
  /** The name folded, without "the": for bodies and outlets. */
  readonly key: string
  /** Its words folded, without the Arabic article. */
  readonly keys: readonly string[]
  /** A younger bearer of the name: Jr., II. */
  readonly junior: string
  readonly kind: MentionKind
  /** Has a title, an office or a form of address before it. */
  readonly titled: boolean
  readonly roles: readonly Role[]
  readonly nations: readonly string[]
  readonly gender: Gender
  /** A title or role tells the gender. */
  readonly told: boolean
  readonly possessive: boolean
  /** A title alone: a name only where somebody here is called so. */
  readonly bare: boolean
  /** Stands before a common noun: “the Roe campaign”, “Black voters”. */
  readonly qualifies: boolean
  /** The first word of its sentence. */
  readonly heads: boolean
  /** Stands right after an opening bracket. */
  readonly bracketed: boolean
  /** Stands after "the". */
  readonly definite: boolean
  /** Stands after a preposition of place. */
  readonly located: boolean
  readonly quoted: boolean
}

const ARABIC_ARTICLE = /^(?:al|el|as|ar|an|ad|az|ash|at)-(?=.)/
const PREPOSITIONS = new Set(['in', 'from', 'to', 'of', 'near', 'at', 'into', 'outside'])
const PARTY = /^[DRI]-\p{Lu}/u
const NO_NOUN =
  BIT.CAP |
  BIT.VERB |
  BIT.AUX |
  BIT.POSS |
  BIT.PREP |
  BIT.COORD |
  BIT.SUBORD |
  BIT.WH |
  BIT.ADV |
  BIT.OBJ |
  BIT.DET |
  BIT.SUBJ |
  BIT.TIME |
  BIT.NEG

/** The form in which a word of a name is compared. */
export const nameKey = (word: string): string => unarticled(plain(word))

const unarticled = (w: string): string =>
  w.charCodeAt(2) === 45 || w.charCodeAt(3) === 45 ? w.replace(ARABIC_ARTICLE, '') : w

/** Folded and bare: for keys of bodies. */
export const bodyKey = (name: string): string => plain(name).replace(/^the /, '')

/** A space-normal copy of a stretch of text. */
export const squeeze = (text: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : text.replace(/[\s\u00ad\u200b-\u200f]+/gu, ' ').trim()

/** A capital at the head of a sentence alone makes no name of "Regulators", "Federal", "Experts". */
const common = (t: Words, i: number): boolean => {
  if (!firstOfSentence(t.scan, i) || is(t, i, IS.GIVEN)) return false
  if (is(t, i, IS.GROUP | IS.MODIFIER | IS.UTTERANCE)) return true
  return (
    singular(t.lore, low(t, i)) !== null || (is(t, i, IS.ROLE) && !is(t, i, IS.OFFICE) && !has(t.scan, i + 1, BIT.CAP))
  )
}

const keysOf = (words: readonly string[], r: Reading): readonly string[] => {
  const out: string[] = []
  for (let k = r.from; k < r.to; k++) {
    const w = words[k] ?? ''
    if (k === r.from || !SUFFIXES.has(w)) out.push(unarticled(w))
  }
  return out.length > 0 ? out : words.slice(r.from, r.to)
}

/** The names of a text, in order. */
export const mentionsOf = (t: Words): readonly Mention[] => {
  const s = t.scan
  const out: Mention[] = []
  let paragraph = -1
  let titled: 'titled' | 'plain' = 'plain'
  for (let i = 0; i < s.count; i++) {
    if (s.paragraph[i] !== paragraph) {
      paragraph = s.paragraph[i] ?? 0
      titled = titleCase(s, paragraph) ? 'titled' : 'plain'
    }
    if (!begins(t, i)) continue
    const last = titled === 'titled' ? inTitle(t, i) : extend(t, i)
    const m = mentionAt(t, i, last)
    if (m) out.push(m)
    i = last
  }
  return out
}

const MAX_SPELT = 80
/** No name is longer, in characters. */
const MAX_NAME = 300

/** Reads the words of a run, each spelling once; `null` where they make no name. */
const spelt = (t: Words, first: number, last: number): Spelt | null => {
  const s: Scan = t.scan
  const from = s.start[first] ?? 0
  const to = s.end[last] ?? 0
  const text = to - from <= MAX_SPELT ? s.text.slice(from, to) : ''
  const known = text === '' ? undefined : t.spelt.get(text)
  if (known !== undefined) return known
  const found = spell(t, first, last)
  if (text !== '') remember(t, text, found)
  return found
}

const spell = (t: Words, first: number, last: number): Spelt | null => {
  const s: Scan = t.scan
  const raw: string[] = []
  const words: string[] = []
  const tokens: number[] = []
  for (let k = first; k <= last; k++) {
    if (has(s, k, BIT.COMMA)) continue
    if (has(s, k, BIT.QUOTE)) {
      k += 2
      continue
    }
    raw.push(wordAt(s, k))
    words.push(low(t, k))
    tokens.push(k)
  }
  // D-Putney is a party and a place, not a name
  if (raw.length === 1 && PARTY.test(raw[0] ?? '')) return null
  const r = read(t.lore, words, raw)
  if (r === null) return null
  const named = sovereign(words, r) ? r.title : r.from
  let to = r.to
  while (to - r.from > 2 && SUFFIXES.has(words[to - 1] ?? '') && !GENERATIONS.has(words[to - 1] ?? '')) to--
  const name = squeeze(s.text.slice(s.start[tokens[named] ?? first], s.end[tokens[to - 1] ?? last]))
  return {
    name,
    key: bodyKey(name),
    keys: keysOf(words, r),
    junior: GENERATIONS.has(words[r.to - 1] ?? '') && r.to - r.from > 1 ? (words[r.to - 1] ?? '') : '',
    reading: r,
    roles: r.title >= 0 ? rolesOf(t.lore, words, r.title) : [],
    told: r.title >= 0 && tells(t, words, r.from),
  }
}

const CROWNED = new Set('king queen pope prince princess emperor empress sultan patriarch'.split(' '))

/** Kings and popes go by a title and one name: “King Olaf”, “Pope Lucius II”. */
const sovereign = (words: readonly string[], r: Reading): boolean =>
  r.title >= 0 &&
  r.title === r.from - 1 &&
  CROWNED.has(words[r.title] ?? '') &&
  (r.to - r.from === 1 || (r.to - r.from === 2 && GENERATIONS.has(words[r.to - 1] ?? '')))

const mentionAt = (t: Words, first: number, last: number): Mention | null => {
  const s: Scan = t.scan
  if ((s.end[last] ?? 0) - (s.start[first] ?? 0) > MAX_NAME || (first === last && common(t, first))) return null
  const w = spelt(t, first, last)
  if (w === null) return null
  const r = w.reading
  const definite = first > 0 && has(s, first - 1, BIT.DET) && low(t, first - 1) === 'the'
  // “the Halden MP”: somebody, called by no name
  if (
    definite &&
    last > first &&
    r.kind === 'name' &&
    r.title < 0 &&
    is(t, last, IS.OFFICE) &&
    !is(t, last, IS.OUTLET_END | IS.PEOPLE)
  )
    return null
  const beside = describe(t, first, last, r.kind)
  const alone = r.to - r.from === 1
  // “voter ID”: letters that no full stop parts are seldom somebody
  const letters = alone && /^\p{Lu}{2,3}$/u.test(w.name)
  const person =
    r.kind === 'person' ||
    (beside.person &&
      r.kind === 'name' &&
      !letters &&
      (!alone || beside.before || (aged(t, last) && is(t, last, IS.GIVEN))))
  return {
    first,
    last,
    start: s.start[first] ?? 0,
    end: s.end[last] ?? 0,
    name: w.name,
    key: w.key,
    keys: w.keys,
    junior: w.junior,
    sentence: s.sentence[first] ?? 0,
    kind: person ? 'person' : r.kind,
    titled: r.title >= 0,
    roles: beside.roles.length > 0 ? [...w.roles, ...beside.roles] : w.roles,
    nations: nationsOf(t, first, r.nations, beside.nations),
    gender: beside.gender === 'u' ? r.gender : beside.gender,
    told: beside.gender !== 'u' || w.told,
    possessive: possessed(s, last),
    // “the Member for Halden”
    bare: r.bare || (definite && first === last && is(t, last, IS.ROLE)),
    qualifies: has(s, last + 1, BIT.WORD) && !has(s, last + 1, NO_NOUN),
    heads: firstOfSentence(s, first),
    bracketed: first > 0 && s.first[first - 1] === 40,
    definite,
    located: first > 0 && has(s, first - 1, BIT.PREP) && PREPOSITIONS.has(low(t, first - 1)),
    quoted: (s.quote[first] ?? 0) > 0,
  }
}

/** “Grace, 19,”: an age and nothing more between two commas. */
const aged = (t: Words, last: number): boolean =>
  has(t.scan, last + 1, BIT.COMMA) && has(t.scan, last + 2, BIT.NUM) && has(t.scan, last + 3, BIT.COMMA)

/** Nations of the name, of what stands beside it, and of its owner: “Vietnam’s prime minister”. */
const nationsOf = (t: Words, first: number, own: readonly string[], beside: readonly string[]): readonly string[] => {
  const owner = first > 1 && has(t.scan, first - 1, BIT.POSS) ? t.lore.nations.get(low(t, first - 2)) : undefined
  if (beside.length === 0 && owner === undefined) return own
  return owner === undefined ? [...own, ...beside] : [...own, ...beside, owner]
}

const tells = (t: Words, words: readonly string[], upto: number): boolean => {
  for (let k = 0; k < upto; k++) if ((t.lore.roleGender.get(words[k] ?? '') ?? 'u') !== 'u') return true
  return false
}
