/**
 * Who is who in one article: mentions that name the same bearer become one entity.
 *
 * `Bashar Al-Assad`, `President Assad` and `Assad` are one; the entity goes by its longest form. Work is linear in the
 * number of mentions: only bearers of one surname are compared with each other, at most `MAX_NAMESAKES` of them.
 */
import { type Gender, IS, isA, type Lore, plain, type Role } from './lore.ts'
import type { Mention } from './mentions.ts'
import { acronyms } from './acronyms.ts'
import { acronym, agree, pick, samePerson } from './namesakes.ts'

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
  readonly roles: Role[]
  readonly nations: Set<string>
  /** Indexes of its mentions, in order. */
  readonly mentions: number[]
  /** How often it is named in full, and the index of the latest such mention gone by. */
  full: number
  lastFull: number
  /** How often each form stands in the text. */
  readonly forms: Map<string, number>
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

/** Heads that alone mean another body: the House is not the White House. */
const OTHER_HEADS = new Set(['house', 'party', 'union', 'state', 'states', 'army', 'church', 'street', 'court'])
const MAX_NAMESAKES = 32
const MAX_LISTED = 200
const MAX_ROLES = 24

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
    if ((e.forms.get(rest) ?? 0) >= (e.forms.get(name) ?? 0)) return rest
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

/** Joins the mentions of one bearer. */
export const indexOf = (lore: Lore, mentions: readonly Mention[]): Index => {
  const entities: Entity[] = []
  const of = new Int32Array(mentions.length).fill(-1)
  const byLast = new Map<string, Entity[]>()
  const byAny = new Map<string, Entity[]>()
  const bodies = new Map<string, Entity>()
  const put = (table: Map<string, Entity[]>, key: string, e: Entity): void => {
    const list = table.get(key)
    if (!list) table.set(key, [e])
    else if (list.length < MAX_NAMESAKES && !list.includes(e)) list.push(e)
  }
  const fresh = (m: Mention): Entity => {
    const e: Entity = {
      id: entities.length,
      kind: m.kind,
      name: m.name,
      short: '',
      keys: m.keys,
      junior: m.junior,
      gender: 'u',
      told: false,
      personal: false,
      roles: [],
      nations: new Set(),
      mentions: [],
      full: 0,
      lastFull: -1,
      forms: new Map(),
    }
    entities.push(e)
    return e
  }
  const join = (e: Entity, m: Mention, i: number): void => {
    of[i] = e.id
    e.mentions.push(i)
    e.forms.set(m.name, (e.forms.get(m.name) ?? 0) + 1)
    if (m.kind === 'person') e.kind = 'person'
    if (!m.possessive && !m.qualifies && !m.located && !m.definite && (!m.heads || m.keys.length > 1)) e.personal = true
    if (m.keys.length > e.keys.length) e.keys = m.keys
    if (m.keys.length > 1) e.full++
    if (m.gender !== 'u' && (e.gender === 'u' || (m.told && !e.told))) {
      e.gender = m.gender
      e.told = m.told
    }
    for (const r of m.roles)
      if (e.roles.length < MAX_ROLES && !e.roles.some((x) => x.head === r.head && x.mods.join() === r.mods.join()))
        e.roles.push(r)
    for (const n of m.nations) e.nations.add(n)
  }
  // “the Observatory” for the one Observatory named before
  const heads = new Map<string, Entity | null>()
  const head = (e: Entity): void => {
    if (e.mentions.length > 1 || e.keys.length < 2) return
    const noun = headOf(e.name)
    heads.set(noun, heads.has(noun) ? null : e)
  }
  const shortened = (m: Mention, key: string): Entity | undefined =>
    m.keys.length === 1 && (m.definite || m.kind === 'body') && !OTHER_HEADS.has(key) && !isA(lore, key, IS.PEOPLE)
      ? (heads.get(key) ?? undefined)
      : undefined
  // whole names first
  mentions.forEach((m, i) => {
    if (m.keys.length < 2 || (m.kind !== 'person' && m.kind !== 'name')) return
    const last = m.keys.at(-1) ?? ''
    const known = byLast.get(last)?.find((e) => samePerson(e.keys, m.keys) && e.junior === m.junior && agree(e, m))
    const e = known ?? fresh(m)
    join(e, m, i)
    put(byLast, last, e)
    const given = m.keys[0] ?? ''
    if (given.length > 1) put(byAny, given, e)
  })
  const called = callings(mentions)
  // then surnames, given names and bodies
  mentions.forEach((m, i) => {
    if (of[i] !== -1) {
      const full = entities[of[i] ?? 0]
      if (full) full.lastFull = i
      return
    }
    const last = m.keys.at(-1) ?? ''
    const surname =
      m.keys.length === 1 && m.kind !== 'body' && (m.kind === 'person' || (!m.located && !lore.parties.has(last)))
    const bearer = surname ? byLast.get(last)?.some((e) => e.kind === 'person') : false
    if (m.kind === 'body' || ((m.kind === 'nation' || m.kind === 'place') && bearer !== true)) {
      const { key } = m
      const e = bodies.get(key) ?? shortened(m, key) ?? fresh(m)
      bodies.set(key, e)
      join(e, m, i)
      head(e)
      return
    }
    const named =
      pick(
        byLast
          .get(last)
          ?.filter((e) => (e.kind === 'person' || e.full === 0 || !acronym(m)) && mayBe(e, m, called.get(last))),
        m,
        i,
        mentions,
      ) ?? pick(m.keys.length === 1 ? byAny.get(last)?.filter((e) => e.kind === 'person') : undefined, m, i, mentions)
    if (m.bare && !(named && named.full > 0)) return
    const e = named ?? bodies.get(last) ?? shortened(m, last) ?? fresh(m)
    join(e, m, i)
    if (e.kind === 'body') return
    put(byLast, last, e)
  })
  for (const e of entities) {
    if (e.gender === 'u' && e.keys.length === 1) e.gender = lore.gender.get(e.keys[0] ?? '') ?? 'u'
    if (e.forms.size === 1) continue
    let name = ''
    for (const [form, count] of e.forms) if (better(form, count, name, e.forms.get(name) ?? 0)) name = form
    e.name = proper(lore, e, name)
  }
  acronyms({ mentions, of, entities, bodies })
  const byRole = new Map<string, Entity[]>()
  const byWord = new Map<string, Entity[]>()
  const byInitial = new Map<string, Entity[]>()
  const list = (table: Map<string, Entity[]>, key: string, e: Entity): void => {
    const known = table.get(key)
    if (!known) table.set(key, [e])
    else if (known.length < MAX_LISTED && known.at(-1) !== e) known.push(e)
  }
  for (const e of entities) {
    if (e.mentions.length === 0) continue
    if (e.kind === 'person') for (const r of e.roles) list(byRole, r.head, e)
    if (e.kind === 'body') for (const w of plain(e.name).split(' ')) list(byWord, w, e)
    if (e.keys.length > 1) list(byInitial, (e.keys.at(-1) ?? '').charAt(0), e)
  }
  return { mentions, entities, of, byLast, byAny, bodies, byRole, byWord, byInitial }
}

/** The gender by which each surname that stands alone is called: Mr. Roe, Mrs. Roe; of both, neither. */
const callings = (mentions: readonly Mention[]): ReadonlyMap<string, Gender> => {
  const out = new Map<string, Gender>()
  for (const m of mentions) {
    if (m.keys.length > 1 || !m.told || m.gender === 'u') continue
    const key = m.keys[0] ?? ''
    out.set(key, (out.get(key) ?? m.gender) === m.gender ? m.gender : 'u')
  }
  return out
}

/** Where Mr. Roe alone is spoken of, a Roe of no title is not Jane Roe. */
const mayBe = (e: Entity, m: Mention, called: Gender | undefined): boolean =>
  called === undefined || called === 'u' || m.gender !== 'u' || e.gender === 'u' || e.gender === called

/** The noun that heads the name of a body: `observatory` of the Syrian Observatory for Human Rights. */
export const headOf = (name: string): string => {
  const words = plain(name).split(' ')
  const at = words.findIndex((w, i) => i > 0 && (w === 'of' || w === 'for' || w === 'on' || w === 'at'))
  return words[at < 0 ? words.length - 1 : at - 1] ?? ''
}
