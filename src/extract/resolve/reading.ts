/**
 * What the words of a name say by themselves: titles, nations, the name proper, and the kind of its bearer.
 *
 *     > | President of the Syrian Arab Republic Bashar al-Assad
 *         ^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 *         president        Syria                person
 */
import { afterRole, afterTitles, isOffice } from './after-titles.ts'
import { type Gender, IS, isA, type Lore, type Role } from './lore.ts'
import { LINK, PARTICLES } from './name-parts.ts'
import { nationAt, nationsIn } from './nations.ts'

export type MentionKind = 'person' | 'body' | 'place' | 'nation' | 'name'

export interface Reading {
  readonly kind: MentionKind
  /** Word indexes of the name, half-open. */
  readonly from: number
  readonly to: number
  /** The index of the last title; -1 for none. */
  readonly title: number
  readonly gender: Gender
  readonly nations: readonly string[]
  /** A title alone: no name, unless somebody here is called so. */
  readonly bare: boolean
}

/** What a run of capitalised words says by itself, wherever it stands. */
export interface Spelt {
  readonly name: string
  readonly key: string
  readonly keys: readonly string[]
  readonly junior: string
  readonly reading: Reading
  readonly roles: readonly Role[]
  readonly told: boolean
}

const NONE: readonly string[] = []
/** Titles that stand before the name of somebody and of no country. */
const LEARNED = new Set('dr doctor prof professor rev reverend sen rep det detective sgt sergeant judge'.split(' '))

/** The offices among the titles, each with the words before it. */
export const rolesOf = (lore: Lore, words: readonly string[], upto: number): readonly Role[] => {
  const out: Role[] = []
  let mods: string[] = []
  for (let p = 0; p <= upto; p++) {
    const w = words[p] ?? ''
    if (LINK.has(w)) break
    const compound =
      p < upto &&
      (isA(lore, w, IS.MODIFIER) || w === 'attorney' || w === 'secretary' || w === 'lieutenant' || w === 'major') &&
      isA(lore, words[p + 1] ?? '', IS.OFFICE | IS.MODIFIER)
    if ((isA(lore, w, IS.OFFICE) || w === 'del') && !compound) {
      out.push(lore.role(w, mods))
      mods = []
    } else if (isA(lore, w, IS.MODIFIER | IS.OFFICE)) mods = [...mods, w]
  }
  return out
}

/** Names of families that elsewhere are given ones: in “Kim Ha Neul” the family stands first. */
const FAMILY_FIRST = new Set(['kim', 'lee', 'jung', 'han', 'song', 'sun', 'chen', 'lin', 'ma'])

/** Does the name of the family open a name of three words, or of two whose last is of two syllables? */
const familyFirst = (words: readonly string[], raw: readonly string[], name: number, to: number): boolean =>
  FAMILY_FIRST.has(words[name] ?? '') &&
  (to - name === 3
    ? raw.slice(name + 1, to).every((w) => /^\p{Lu}\p{Ll}{1,5}$/u.test(w))
    : to - name === 2 && EAST_ASIAN.test(raw[to - 1] ?? ''))

const genderOf = (lore: Lore, words: readonly string[], raw: readonly string[], name: number, to: number): Gender => {
  for (let p = 0; p < name; p++) {
    const g = lore.roleGender.get(words[p] ?? '')
    if (g !== undefined && g !== 'u') return g
  }
  // Prince Harry, but not Mr. Ray
  if (to - name === 1) return name > 0 ? (lore.gender.get(words[name] ?? '') ?? 'u') : 'u'
  if (familyFirst(words, raw, name, to)) return 'u'
  for (let p = name; p < to - 1; p++) {
    const g = lore.gender.get(words[p] ?? '')
    if (g !== undefined) return g
  }
  return 'u'
}

const anyIs = (lore: Lore, words: readonly string[], from: number, to: number, mask: number): boolean => {
  for (let k = from; k < to; k++) if (isA(lore, words[k] ?? '', mask)) return true
  return false
}

/** “South Korean-born”, “Berlin-based”: where somebody is from is no part of the name. */
const ORIGIN = /-(?:born|based|raised|bred|trained|educated|backed|led|owned)$/

/** All words are the name. */
const entire = (to: number, kind: MentionKind): Reading => ({
  kind,
  from: 0,
  to,
  title: -1,
  gender: 'u',
  nations: NONE,
  bare: false,
})

/** Reads the words of a name; `raw` as they stand, `words` folded. `null` where they make no name. */
export const read = (lore: Lore, words: readonly string[], raw: readonly string[]): Reading | null => {
  const n = words.length
  const first = words[0] ?? ''
  const whole = (kind: MentionKind): Reading => entire(n, kind)
  // “the Head of State”: an office, whoever has it
  if (n === 3 && first === 'head' && words[1] === 'of' && (words[2] === 'state' || words[2] === 'government'))
    return null
  if (n === 1 && first.includes('-') && first.split('-').some((part) => lore.nations.has(part))) return whole('nation')
  if (n === 1 && !lore.nationStarts.has(first)) {
    const one = first.endsWith('s') ? first.slice(0, -1) : first
    if (isA(lore, first, IS.PEOPLE) || isA(lore, one, IS.PEOPLE) || lore.nations.has(one)) return whole('nation')
    if (isOffice(lore, first)) return first === 'he' ? null : { ...whole('name'), bare: true }
    if (isA(lore, first, IS.TOWN)) return whole('place')
    // “Springfield, Va.”
    if (isA(lore, first, IS.STATE) && (raw[0] ?? '').endsWith('.')) return whole('place')
    return whole(isA(lore, first, IS.BODY) ? 'body' : 'name')
  }
  if (nationAt(lore, words, 0) === n) return { ...whole('nation'), nations: nationsIn(lore, words, 0, n) }
  const titled = afterTitles(lore, words, raw)
  if (titled === null) return n === 1 && first !== 'he' ? { ...whole('name'), bare: true } : null
  const { title } = titled
  let { name } = titled
  if (title < 0) {
    const nation = nationAt(lore, words, 0)
    if (nation > 0 && n - nation > 1 && isA(lore, words[nation] ?? '', IS.GIVEN)) name = nation
    const role = afterRole(lore, words, name)
    if (role > 0) name = role
    for (let k = name; k < n - 1; k++) if (ORIGIN.test(words[k] ?? '')) name = k + 1
  }
  let to = name + 1
  while (to < n && !LINK.has(words[to] ?? '')) to++
  const size = to - name
  const lastWord = words[to - 1] ?? ''
  const given = isA(lore, words[name] ?? '', IS.GIVEN)
  const bodyLast =
    isA(lore, lastWord, IS.BODY | IS.CUE | IS.OUTLET_END | IS.PLACE) &&
    !(given && size === 2 && isA(lore, lastWord, IS.SURNAME))
  const person = (): Reading => ({
    kind: 'person',
    from: name,
    to,
    title,
    bare: false,
    gender: genderOf(lore, words, raw, name, to),
    nations: [...nationsIn(lore, words, 0, name), ...nationsIn(lore, words, to, n)],
  })
  if (title >= 0) {
    // “Mr. English”, “Ms. Jordan”: somebody, whatever the word means elsewhere
    const called = isA(lore, words[title] ?? '', IS.ADDRESS) || LEARNED.has(words[title] ?? '')
    if (nationAt(lore, words, name) >= size && !called) return null
    // “General Motors Co.”: no general
    const firm = words[title] === 'general' && !given && isA(lore, words[name] ?? '', IS.BODY)
    if (size <= 5 && !bodyLast && !firm) return person()
    name = 0
  }
  const body = IS.BODY | IS.CUE
  // “Lives of Jane Roe” is a thing of hers, “Joan of Arc” is somebody
  if (to < n && (anyIs(lore, words, 0, to, body) || to === 1))
    return whole(to > 1 || anyIs(lore, words, 0, n, body) || !given ? 'body' : 'name')
  if (size === 1) {
    if (isA(lore, words[n - 1] ?? '', IS.TOWN)) return whole('place')
    if (isA(lore, words[n - 1] ?? '', IS.BODY)) return whole('body')
    return { ...whole('name'), from: name, to }
  }
  const bodyIn = anyIs(lore, words, name, to, body)
  if (given && size <= 5 && !bodyLast && !(bodyIn && size > 3)) return person()
  if (bodyIn) return whole('body')
  if (isA(lore, lastWord, IS.PLACE)) return whole('place')
  if (isA(lore, lastWord, IS.OUTLET_END)) return whole('body')
  let placed = 0
  while (
    placed < to &&
    (isA(lore, words[placed] ?? '', IS.TOWN | IS.PLACE) || lore.nationStarts.has(words[placed] ?? ''))
  )
    placed++
  if (placed === to) return whole('place')
  if (
    size <= 5 &&
    (initialled(raw, name) || particled(words, raw, name, to) || (size === 2 && EAST_ASIAN.test(raw[to - 1] ?? '')))
  )
    return person()
  return { ...whole('name'), from: name, to, nations: nationsIn(lore, words, 0, name) }
}

/** “J. Roe”, “Jane Q. Roe”, “K.C. Roe”. */
const initialled = (raw: readonly string[], name: number): boolean =>
  (raw[name] ?? '').endsWith('.') ||
  /^\p{Lu}\.?$/u.test(raw[name + 1] ?? '') ||
  /^(?:\p{Lu}\.?){1,3}$/u.test(raw[name] ?? '')

/** “Moon Jae-in”: a given name of two syllables after the family's. */
const EAST_ASIAN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** “Ludwig van Roe”, “Bashar al-Assad”. */
const particled = (words: readonly string[], raw: readonly string[], name: number, to: number): boolean => {
  for (let k = name + 1; k < to - 1; k++) if (PARTICLES.has(words[k] ?? '')) return true
  return /^(?:al|el)-/iu.test(raw[to - 1] ?? '')
}
