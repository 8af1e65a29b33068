/** One bearer of a name in one article, and the table of all of them. */
import { type Gender, IS, isA, type Lore, plain, type Role } from './lore.ts'
import type { Mention } from './mentions.ts'

export interface Entity {
  readonly id: number
  kind: 'person' | 'body' | 'place' | 'nation' | 'name'
  /** The form it goes by. */
  name: string
  /** The letters it is also called by, where the article has both; empty otherwise. */
  short: string
  keys: readonly string[]
  readonly junior: string
  gender: Gender
  /** A name of no class that stands somewhere as persons do: not as an owner, not before a noun, not only where a capital tells nothing. */
  personal: boolean
  /** A title or role told the gender, not the given name alone. */
  told: boolean
  roles: readonly Role[]
  nations: ReadonlySet<string>
  /** Indexes of its mentions, in order. */
  readonly mentions: number[]
  /** How many of them are its given name alone, outside quotations. */
  byGiven: number
  /** How often it is named in full, and the index of the latest such mention gone by. */
  full: number
  lastFull: number
  /** How often each form stands in the text; `null` while there is one form alone. */
  forms: Map<string, number> | null
}

export interface Index {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  /** The entity of each mention. */
  readonly of: Int32Array
  /** Persons and unclassed names by the keys of their words. */
  readonly byLast: ReadonlyMap<string, readonly Entity[]>
  readonly byAny: ReadonlyMap<string, readonly Entity[]>
  /** Bodies by folded name and by acronym. */
  readonly bodies: ReadonlyMap<string, Entity>
  /** Persons by the nouns of their roles, bodies by the words of their names, persons by the first letter of their surnames; at most `MAX_LISTED` each. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>
  readonly byWord: ReadonlyMap<string, readonly Entity[]>
  readonly byInitial: ReadonlyMap<string, readonly Entity[]>
}

const MAX_ROLES = 24
// most bearers have none of these: one empty value serves all
const NO_ROLES: readonly Role[] = []
const NO_NATIONS: ReadonlySet<string> = new Set()

/** A bearer of whom nothing is known but the words of a mention. */
export const fresh = (id: number, m: Mention): Entity => ({
  id,
  kind: m.kind,
  name: m.name,
  short: '',
  keys: m.keys,
  junior: m.junior,
  gender: 'u',
  told: false,
  personal: false,
  roles: NO_ROLES,
  nations: NO_NATIONS,
  mentions: [],
  byGiven: 0,
  full: 0,
  lastFull: -1,
  forms: null,
})

/** Adds the `i`-th mention to its bearer, with all it tells. */
export const join = (e: Entity, m: Mention, i: number): void => {
  // the table of forms is made when a second form comes
  if (e.forms === null && m.name !== e.name) e.forms = new Map([[e.name, e.mentions.length]])
  e.forms?.set(m.name, (e.forms.get(m.name) ?? 0) + 1)
  e.mentions.push(i)
  if (m.kind === 'person') e.kind = 'person'
  if (!m.possessive && !m.qualifies && !m.located && !m.definite && (!m.heads || m.keys.length > 1)) e.personal = true
  if (m.keys.length > e.keys.length) e.keys = m.keys
  if (m.keys.length > 1) e.full++
  else if (!m.quoted && e.keys.length > 1 && m.keys[0] === e.keys[0]) e.byGiven++
  if (m.gender !== 'u' && (e.gender === 'u' || (m.told && !e.told))) {
    e.gender = m.gender
    e.told = m.told
  }
  for (const r of m.roles)
    if (e.roles.length < MAX_ROLES && !e.roles.some((x) => x.head === r.head && x.mods.join() === r.mods.join()))
      e.roles = [...e.roles, r]
  for (const n of m.nations) if (!e.nations.has(n)) e.nations = new Set(e.nations).add(n)
}

/** The form a bearer goes by: the longest, and of equal ones the most frequent. */
export const formOf = (lore: Lore, e: Entity): string => {
  if (e.forms === null) return e.name
  let name = ''
  for (const [form, count] of e.forms) if (better(form, count, name, e.forms.get(name) ?? 0)) name = form
  return proper(lore, e, name)
}

/** "Crooked Jane Roe" goes by "Jane Roe", where that form stands as often: words before it that are no given names are left off. */
const proper = (lore: Lore, e: Entity, name: string): string => {
  if ((e.kind !== 'person' && e.kind !== 'name') || blanks(name) < 2) return name
  let rest = name
  for (;;) {
    const at = rest.indexOf(' ')
    if (at < 3 || blanks(rest) < 2 || isA(lore, plain(rest.slice(0, at)), IS.GIVEN)) return name
    const participle = rest.slice(0, at).endsWith('ing')
    rest = rest.slice(at + 1)
    // “Misspelling Jane Roe”: what a headline does with the name
    if (participle && at > 7 && isA(lore, plain(rest.slice(0, rest.indexOf(' '))), IS.GIVEN)) return rest
    if (!participle && !isA(lore, plain(rest.slice(0, rest.indexOf(' '))), IS.GIVEN)) continue
    if ((e.forms?.get(rest) ?? 0) >= (e.forms?.get(name) ?? 0)) return rest
  }
}

const blanks = (form: string): number => {
  let n = 0
  for (let i = form.indexOf(' '); i >= 0; i = form.indexOf(' ', i + 1)) n++
  return n
}

const better = (form: string, count: number, than: string, thanCount: number): boolean => {
  const a = blanks(form)
  const b = than === '' ? -1 : blanks(than)
  if (a !== b) return a > b
  if (form.length !== than.length && count === thanCount) return form.length > than.length
  return count > thanCount
}

/** The noun that heads the name of a body: `observatory` of the Syrian Observatory for Human Rights. */
export const headOf = (name: string): string => {
  const words = plain(name).split(' ')
  const at = words.findIndex((w, i) => i > 0 && (w === 'of' || w === 'for' || w === 'on' || w === 'at'))
  return words[at < 0 ? words.length - 1 : at - 1] ?? ''
}
