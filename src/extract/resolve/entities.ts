/**
 * Who is who in one article: mentions that name the same bearer become one entity.
 *
 * `Bashar Al-Assad`, `President Assad` and `Assad` are one; the entity goes by its longest form. Work is linear in the
 * number of mentions: only bearers of one surname are compared with each other, at most `MAX_NAMESAKES` of them.
 */
import { acronyms } from './acronyms.ts'
import { type Entity, formOf, fresh, headOf, type Index, join } from './entity.ts'
import { type Gender, IS, isA, type Lore, plain } from './lore.ts'
import type { Mention } from './mentions.ts'
import { acronym, agree, pick, samePerson } from './namesakes.ts'

/** Heads that alone mean another body: the House is not the White House. */
const OTHER_HEADS = new Set(['house', 'party', 'union', 'state', 'states', 'army', 'church', 'street', 'court'])
const MAX_NAMESAKES = 32
const MAX_LISTED = 200

/** What is found while the mentions of one article are gone through. */
interface Joined {
  readonly lore: Lore
  readonly mentions: readonly Mention[]
  readonly entities: Entity[]
  readonly of: Int32Array
  readonly byLast: Map<string, Entity[]>
  readonly byAny: Map<string, Entity[]>
  readonly bodies: Map<string, Entity>
  /** The one body that a noun heads, `null` for several. */
  readonly heads: Map<string, Entity | null>
}

/** Joins the mentions of one bearer. */
export const indexOf = (lore: Lore, mentions: readonly Mention[]): Index => {
  const all: Joined = {
    lore,
    mentions,
    entities: [],
    of: new Int32Array(mentions.length).fill(-1),
    byLast: new Map(),
    byAny: new Map(),
    bodies: new Map(),
    heads: new Map(),
  }
  mentions.forEach((m, i) => wholeName(all, m, i))
  const called = callings(mentions)
  mentions.forEach((m, i) => shortName(all, m, i, called))
  for (const e of all.entities) {
    if (e.gender === 'u' && e.keys.length === 1) e.gender = lore.gender.get(e.keys[0] ?? '') ?? 'u'
    e.name = formOf(lore, e)
  }
  acronyms(all)
  const { entities, of, byLast, byAny, bodies } = all
  return { mentions, entities, of, byLast, byAny, bodies, ...tables(entities) }
}

const put = (table: Map<string, Entity[]>, key: string, e: Entity): void => {
  const list = table.get(key)
  if (!list) table.set(key, [e])
  else if (list.length < MAX_NAMESAKES && !list.includes(e)) list.push(e)
}

const enter = (all: Joined, known: Entity | undefined, m: Mention, i: number): Entity => {
  const e = known ?? fresh(all.entities.length, m)
  if (!known) all.entities.push(e)
  all.of[i] = e.id
  join(e, m, i)
  return e
}

/** A name of two words or more: its bearer is another of the same name. */
const wholeName = (all: Joined, m: Mention, i: number): void => {
  if (m.keys.length < 2 || (m.kind !== 'person' && m.kind !== 'name')) return
  const last = m.keys.at(-1) ?? ''
  const known = all.byLast.get(last)?.find((e) => samePerson(e.keys, m.keys) && e.junior === m.junior && agree(e, m))
  const e = enter(all, known, m, i)
  put(all.byLast, last, e)
  const given = m.keys[0] ?? ''
  if (given.length > 1) put(all.byAny, given, e)
}

/** A surname, a given name or a body, once all whole names are known. */
const shortName = (all: Joined, m: Mention, i: number, called: ReadonlyMap<string, Gender>): void => {
  const { lore, byLast, bodies } = all
  if (all.of[i] !== -1) {
    const full = all.entities[all.of[i] ?? 0]
    if (full) full.lastFull = i
    return
  }
  const last = m.keys.at(-1) ?? ''
  const surname =
    m.keys.length === 1 && m.kind !== 'body' && (m.kind === 'person' || (!m.located && !lore.parties.has(last)))
  const bearer = surname ? byLast.get(last)?.some((e) => e.kind === 'person') : false
  if (m.kind === 'body' || ((m.kind === 'nation' || m.kind === 'place') && bearer !== true)) {
    const e = enter(all, bodies.get(m.key) ?? shortened(all, m, m.key), m, i)
    bodies.set(m.key, e)
    head(all, e)
    return
  }
  const fitting = byLast
    .get(last)
    ?.filter((e) => (e.kind === 'person' || e.full === 0 || !acronym(m)) && mayBe(e, m, called.get(last)))
  const given = m.keys.length === 1 ? all.byAny.get(last)?.filter((e) => e.kind === 'person') : undefined
  const named = pick(fitting, m, i, all.mentions) ?? pick(given, m, i, all.mentions)
  if (m.bare && !(named && named.full > 0)) return
  const e = enter(all, named ?? bodies.get(last) ?? shortened(all, m, last), m, i)
  if (e.kind !== 'body') put(byLast, last, e)
}

/** “the Observatory” for the one Observatory named before. */
const shortened = (all: Joined, m: Mention, key: string): Entity | undefined =>
  m.keys.length === 1 && (m.definite || m.kind === 'body') && !OTHER_HEADS.has(key) && !isA(all.lore, key, IS.PEOPLE)
    ? (all.heads.get(key) ?? undefined)
    : undefined

const head = (all: Joined, e: Entity): void => {
  if (e.mentions.length > 1 || e.keys.length < 2) return
  const noun = headOf(e.name)
  all.heads.set(noun, all.heads.has(noun) ? null : e)
}

/** Persons by role, bodies by the words of their names, all by the first letter of their last word. */
const tables = (entities: readonly Entity[]): Pick<Index, 'byRole' | 'byWord' | 'byInitial'> => {
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
  return { byRole, byWord, byInitial }
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
