/**
 * What stands beside a name and tells who bears it: an apposition, a role before it, an age.
 *
 *     > | the city’s mayor, Jane Roe, 46, a former judge, said
 *                    ^^^^^  ^^^^^^^^  ^^    ^^^^^^^^^^^^
 */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { type Gender, IS, isA, type Lore, plain } from './lore.ts'

/** A role: its noun, and the words before it (`foreign` minister, `former` judge). */
export interface Role {
  readonly head: string
  readonly mods: readonly string[]
}

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
  if (isA(lore, w, IS.ROLE)) return null
  if (w.endsWith('men') && isA(lore, `${w.slice(0, -3)}man`, IS.ROLE)) return `${w.slice(0, -3)}man`
  if (w.endsWith('s') && isA(lore, w.slice(0, -1), IS.ROLE)) return w.slice(0, -1)
  if (w.endsWith('ies') && isA(lore, `${w.slice(0, -3)}y`, IS.ROLE)) return `${w.slice(0, -3)}y`
  return null
}

/**
 * The role a noun phrase names: its last noun before a preposition, comma or clause.
 * Tokens `from` to `to`, the last one exclusive.
 */
export const phrase = (lore: Lore, s: Scan, from: number, to: number): Phrase | null => {
  let head = -1
  const words: string[] = []
  const tokens: number[] = []
  for (let k = from; k < to && k < s.count; k++) {
    const b = s.bits[k] ?? 0
    if ((b & BIT.WORD) === 0) {
      if ((b & BIT.DASH) !== 0 && s.start[k] === s.end[k - 1]) continue
      break
    }
    if ((b & BIT.POSS) !== 0) {
      words.length = 0
      tokens.length = 0
      continue
    }
    if ((b & LINKS) !== 0 && (s.word[k] ?? 0) > 0 && (b & BIT.UPPER) === 0) break
    if ((b & BIT.DET) !== 0 && words.length === 0) continue
    if ((b & BIT.DET) !== 0 && (s.word[k] ?? 0) > 0) break
    words.push(plain(wordAt(s, k)))
    tokens.push(k)
  }
  for (let k = words.length - 1; k >= 0; k--)
    if (isA(lore, words[k] ?? '', IS.ROLE | IS.OFFICE) || singular(lore, words[k] ?? '') !== null) {
      head = k
      break
    }
  const known = head >= 0
  if (!known) head = words.length - 1
  const noun = words[head]
  if (noun === undefined) return null
  const nations: string[] = []
  for (let k = 0; k < head; k++) {
    const two = lore.nations.get(`${words[k] ?? ''} ${words[k + 1] ?? ''}`)
    const one = lore.nations.get(words[k] ?? '')
    if (two !== undefined) nations.push(two)
    else if (one !== undefined) nations.push(one)
  }
  const one = singular(lore, noun)
  return {
    role: { head: lore.office(one ?? noun), mods: words.slice(0, head) },
    nations,
    gender: lore.roleGender.get(one ?? noun) ?? 'u',
    known,
    at: tokens[head] ?? from,
    plural: one !== null,
  }
}

/** The roles, nations and gender that the words beside a name give it. */
export const describe = (lore: Lore, s: Scan, first: number, last: number, kind: string): Beside => {
  const roles: Role[] = []
  const nations: string[] = []
  let gender: Gender = 'u'
  let person = false
  let direct = false
  const take = (p: Phrase): void => {
    roles.push(p.role)
    nations.push(...p.nations)
    if (gender === 'u') gender = p.gender
    person = true
  }
  // before: “co-founder Jane Roe”, “the city’s mayor, Jane Roe”
  const sentence = s.sentences[s.sentence[first] ?? 0] ?? 0
  const previous = first - 1
  if (previous >= sentence && has(s, previous, BIT.WORD) && !has(s, previous, BIT.CAP)) {
    const w = plain(wordAt(s, previous))
    if (isA(lore, w, IS.ROLE | IS.OFFICE) && !has(s, previous, BIT.POSS)) {
      let from = previous
      while (
        from - 1 >= sentence &&
        previous - from < 5 &&
        has(s, from - 1, BIT.WORD) &&
        !has(s, from - 1, LINKS | BIT.DET | BIT.POSS) &&
        (s.book.verb[s.word[from - 1] ?? 0] ?? 0) === 0
      )
        from--
      const p = phrase(lore, s, from, previous + 1)
      if (p?.known && !p.plural) {
        take(p)
        direct = true
      }
    }
  } else if (previous - 1 >= sentence && has(s, previous, BIT.COMMA)) {
    let found: Phrase | null = null
    for (let k = previous - 1; k >= sentence && k > previous - MAX_BACK; k--) {
      const b = s.bits[k] ?? 0
      if ((b & (BIT.COMMA | BIT.STOP | BIT.QUOTE)) !== 0) break
      if ((b & (BIT.AUX | BIT.WH)) !== 0 && (b & BIT.POSS) === 0) break
      if ((s.book.verb[s.word[k] ?? 0] ?? 0) > 0 && (b & (BIT.PAST | BIT.THIRD)) !== 0) break
      if ((b & (BIT.DET | BIT.POSS)) === 0) continue
      const p = phrase(lore, s, k + 1, previous)
      if (p?.known && !p.plural) found = p
    }
    if (found && (found.role.head !== 'member' || kind === 'person')) take(found)
  }
  // after: “, 46,”, “, the mayor of”, “, who”, “(R-Texas)”
  let at = last + 1
  const end = Math.min(s.count, last + MAX_AHEAD)
  if (at < end && s.paragraph[at] === s.paragraph[last]) {
    if (s.first[at] === 40 && party(s, at)) person = true
    if (s.first[at] === 40) {
      while (at < end && s.first[at] !== 41) at++
      at++
    }
    if (at < end && has(s, at, BIT.COMMA)) {
      at++
      if (has(s, at, BIT.NUM) && age(s, at)) {
        person = true
        at++
        if (has(s, at, BIT.COMMA)) at++
        else at = end
      }
      if (at < end && has(s, at, BIT.WORD)) {
        const w = wordAt(s, at)
        if (w === 'who' || w === 'whose' || w === 'whom') person = true
        else {
          const p = phrase(lore, s, at, end)
          if (p?.known && !p.plural && apposed(s, at, p)) take(p)
        }
      }
    }
  }
  return { roles, nations, gender, person, before: direct }
}

/** A party in brackets: (D), (R-Texas), (D., N.Y.). */
const party = (s: Scan, at: number): boolean => {
  const inside = s.text.slice((s.start[at] ?? 0) + 1, (s.start[at] ?? 0) + 4)
  return /^[DRI](?:[).,–-]|$)/u.test(inside)
}

const age = (s: Scan, at: number): boolean => {
  const digits = wordAt(s, at)
  return /^\d{1,2}$/u.test(digits) || (/^1[01]\d$/u.test(digits) && true)
}

/** Does the phrase after a comma stand in apposition: with an article, a possessor, or a bare role before a preposition or comma? */
const apposed = (s: Scan, at: number, p: Phrase): boolean => {
  if (has(s, at, BIT.DET | BIT.POSS)) return true
  for (let k = at; k < p.at; k++) if (has(s, k, BIT.POSS)) return true
  const after = p.at + 1
  if (after >= s.count) return true
  return has(s, after, BIT.PREP | BIT.COMMA | BIT.STOP | BIT.WH | BIT.COORD) || s.paragraph[after] !== s.paragraph[at]
}
