/**
 * What stands beside a name and tells who bears it: an apposition, a role before it, an age.
 *
 *     > | the city’s mayor, Jane Roe, 46, a former judge, said
 *                    ^^^^^  ^^^^^^^^  ^^    ^^^^^^^^^^^^
 */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { type Gender, IS, isA, type Lore, type Role } from './lore.ts'
import { is, low, type Words } from './words.ts'

export interface Beside {
  readonly roles: readonly Role[]
  readonly nations: readonly string[]
  readonly gender: Gender
  /** Something beside the name is said of persons only. */
  readonly person: boolean
  /** A role stands directly before the name. */
  readonly before: boolean
}

/** What a noun phrase says of a person. */
export interface Phrase {
  readonly role: Role
  readonly nations: readonly string[]
  readonly gender: Gender
  /** Is the noun of the list of roles? */
  readonly known: boolean
  /** The token of the noun. */
  readonly at: number
  readonly plural: boolean
}

const MAX_AHEAD = 14
const MAX_BACK = 14
const LINKS = BIT.PREP | BIT.WH | BIT.COORD | BIT.SUBORD | BIT.AUX

/** Singular of a role, `null` where the word is no plural of one. */
export const singular = (lore: Lore, w: string): string | null => {
  if (!w.endsWith('s') && !w.endsWith('men')) return null
  if (isA(lore, w, IS.ROLE)) return null
  if (w.endsWith('men')) return isA(lore, `${w.slice(0, -3)}man`, IS.ROLE) ? `${w.slice(0, -3)}man` : null
  if (isA(lore, w.slice(0, -1), IS.ROLE)) return w.slice(0, -1)
  return w.endsWith('ies') && isA(lore, `${w.slice(0, -3)}y`, IS.ROLE) ? `${w.slice(0, -3)}y` : null
}

/**
 * The role a noun phrase names: its last noun before a preposition, comma or clause.
 * Tokens `from` to `to`, the last one exclusive.
 */
export const phrase = (t: Words, from: number, to: number): Phrase | null => {
  const s = t.scan
  const { lore } = t
  let first = -1
  let last = -1
  let head = -1
  for (let k = from; k < to && k < s.count; k++) {
    const b = s.bits[k] ?? 0
    if ((b & BIT.WORD) === 0) {
      if ((b & BIT.DASH) !== 0 && s.start[k] === s.end[k - 1]) continue
      break
    }
    const known = (s.word[k] ?? 0) > 0
    if ((b & BIT.POSS) !== 0) {
      first = -1
      head = -1
      last = -1
      continue
    }
    if ((b & LINKS) !== 0 && known && (b & BIT.UPPER) === 0) break
    if ((b & BIT.DET) !== 0) {
      if (first < 0) continue
      if (known) break
    }
    if (first < 0) first = k
    last = k
    if (is(t, k, IS.ROLE | IS.OFFICE) || singular(lore, low(t, k)) !== null) head = k
  }
  const known = head >= 0
  if (!known) head = last
  if (head < 0) return null
  const mods: string[] = []
  const nations: string[] = []
  for (let k = first; k < head; k++) {
    if (!has(s, k, BIT.WORD)) continue
    const w = low(t, k)
    mods.push(w)
    if (!lore.nationStarts.has(w)) continue
    const nation = lore.nations.get(`${w} ${low(t, k + 1)}`) ?? lore.nations.get(w)
    if (nation !== undefined) nations.push(nation)
  }
  const noun = low(t, head)
  const one = singular(lore, noun)
  return {
    role: lore.role(one ?? noun, mods),
    nations,
    gender: lore.roleGender.get(one ?? noun) ?? 'u',
    known,
    at: head,
    plural: one !== null,
  }
}

const NOTHING: Beside = { roles: [], nations: [], gender: 'u', person: false, before: false }

/** The roles, nations and gender that the words beside a name give it. */
export const describe = (t: Words, first: number, last: number, kind: string): Beside => {
  const direct = roleBefore(t, first)
  const found = direct ?? appositionBefore(t, first, kind === 'person' || last > first ? 'likely' : 'unlikely')
  const after = behind(t, last)
  if (!found && !after) return NOTHING
  const all = [found, after?.phrase].filter((p) => p !== null && p !== undefined)
  return {
    roles: all.map((p) => p.role),
    nations: all.flatMap((p) => p.nations),
    gender: all.find((p) => p.gender !== 'u')?.gender ?? 'u',
    person: true,
    before: direct !== null,
  }
}

/** “co-founder Jane Roe”. */
const roleBefore = (t: Words, first: number): Phrase | null => {
  const s = t.scan
  const previous = first - 1
  const sentence = s.sentences[s.sentence[first] ?? 0] ?? 0
  if (previous < sentence || !has(s, previous, BIT.WORD) || has(s, previous, BIT.CAP | BIT.POSS | LINKS)) return null
  if (!is(t, previous, IS.ROLE | IS.OFFICE)) return null
  let from = previous
  while (
    from - 1 >= sentence &&
    previous - from < 5 &&
    has(s, from - 1, BIT.WORD) &&
    !has(s, from - 1, LINKS | BIT.DET | BIT.POSS) &&
    (s.book.verb[s.word[from - 1] ?? 0] ?? 0) === 0
  )
    from--
  const p = phrase(t, from, previous + 1)
  return p?.known && !p.plural ? p : null
}

/** “the city’s mayor, Jane Roe”: the farthest noun phrase of the clause before the comma that names a role. */
const appositionBefore = (t: Words, first: number, name: 'likely' | 'unlikely'): Phrase | null => {
  const s = t.scan
  const comma = first - 1
  const sentence = s.sentences[s.sentence[first] ?? 0] ?? 0
  if (name === 'unlikely' || comma - 1 < sentence || !has(s, comma, BIT.COMMA)) return null
  let found: Phrase | null = null
  for (let k = comma - 1; k >= sentence && k > comma - MAX_BACK; k--) {
    const b = s.bits[k] ?? 0
    if ((b & (BIT.COMMA | BIT.STOP | BIT.QUOTE)) !== 0) break
    if ((b & (BIT.AUX | BIT.WH)) !== 0 && (b & BIT.POSS) === 0) break
    if ((s.book.verb[s.word[k] ?? 0] ?? 0) > 0 && (b & (BIT.PAST | BIT.THIRD)) !== 0) break
    if ((b & (BIT.DET | BIT.POSS)) === 0) continue
    const p = phrase(t, k + 1, comma)
    if (p?.known && !p.plural) found = p
  }
  return found && found.role.head !== 'member' ? found : null
}

/** “, 46,”, “, the mayor of”, “, who”, “(R-Texas)”: what after a name is said of persons; `null` for nothing. */
const behind = (t: Words, last: number): { readonly phrase: Phrase | null } | null => {
  const s = t.scan
  let at = last + 1
  if (at >= s.count || s.paragraph[at] !== s.paragraph[last]) return null
  const bracket = s.first[at] === 40
  if (!bracket && !has(s, at, BIT.COMMA)) return null
  const end = Math.min(s.count, last + MAX_AHEAD)
  let person: { readonly phrase: Phrase | null } | null = bracket ? party(s, at) : null
  if (bracket) {
    while (at < end && s.first[at] !== 41) at++
    at++
  }
  if (at >= end || !has(s, at, BIT.COMMA)) return person
  at++
  if (has(s, at, BIT.NUM) && age(s, at)) {
    person = { phrase: null }
    at++
    if (!has(s, at, BIT.COMMA)) return person
    at++
  }
  if (at >= end || !has(s, at, BIT.WORD)) return person
  const w = low(t, at)
  if (w === 'who' || w === 'whose' || w === 'whom') return { phrase: null }
  const p = phrase(t, at, end)
  return p?.known && !p.plural && apposed(s, at, p) && !(located(s, last) && acts(s, p.at + 1)) ? { phrase: p } : person
}

/** “In a post on Roe Social, the mayor wrote”: does the name end what a preposition opens the sentence with, nothing parted from it? */
const located = (s: Scan, last: number): boolean => {
  let k = s.sentences[s.sentence[last] ?? 0] ?? 0
  while (k < last && !has(s, k, BIT.WORD)) k++
  if (!has(s, k, BIT.PREP | BIT.SUBORD)) return false
  while (k < last && !has(s, k, BIT.COMMA)) k++
  return k === last
}

/** A finite verb, an adverb before it perhaps. */
const acts = (s: Scan, k: number): boolean => {
  const v = has(s, k, BIT.ADV) ? k + 1 : k
  return has(s, v, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, v, BIT.CAP | BIT.POSS)
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['D', 'democrat'],
  ['R', 'republican'],
  ['I', 'independent'],
])

/** A party in brackets: (D), (R-Texas), (D., N.Y.). */
const party = (s: Scan, at: number): { readonly phrase: Phrase | null } | null => {
  const from = (s.start[at] ?? 0) + 1
  const name = PARTIES.get(s.text.charAt(from))
  if (name === undefined || !/[).,–-]/u.test(s.text.charAt(from + 1))) return null
  return { phrase: { role: { head: name, mods: [] }, nations: [], gender: 'u', known: true, at, plural: false } }
}

const age = (s: Scan, at: number): boolean => {
  const digits = wordAt(s, at)
  return /^(?:\d{1,2}|1[01]\d)$/u.test(digits)
}

/** Does the phrase after a comma stand in apposition: with an article, a possessor, or a bare role before a preposition or comma? */
const apposed = (s: Scan, at: number, p: Phrase): boolean => {
  if (has(s, at, BIT.DET | BIT.POSS)) return true
  for (let k = at; k < p.at; k++) if (has(s, k, BIT.POSS)) return true
  const after = p.at + 1
  if (after >= s.count) return true
  return has(s, after, BIT.PREP | BIT.COMMA | BIT.STOP | BIT.WH | BIT.COORD) || s.paragraph[after] !== s.paragraph[at]
}
