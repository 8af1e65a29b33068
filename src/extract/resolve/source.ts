/** The words that name a source, to the speaker they mean. */
import type { Range } from '../../model/index.ts'
import { BIT, has, wordAt } from '../scan.ts'
import { type Context, entityOf, mentionFrom, type Spoke, tokenAt } from './context.ts'
import { type Phrase, phrase } from './describe.ts'
import { type Entity, nearName } from './entities.ts'
import { type Gender, IS, isA, plain } from './lore.ts'
import { squeeze } from './mentions.ts'
import { bodyFor, personFor, severalFor } from './pronouns.ts'

/** A source resolved: who it is, and whether a name was sought and not safely found. */
export interface Resolved extends Spoke {
  readonly unsafe: boolean
}

const PRONOUN: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
}
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves', 'both'])
const FIRST = new Set(['i', 'me', 'my', 'we', 'our', 'us'])
/** Modifiers that make another office of the same noun. */
/** Words of bodies' names that, alone, name a thing and not a body. */
const DOCUMENTS = new Set(
  'poll study survey program programme act bill treaty agreement charter amendment report network campaign project initiative day week year era war conference summit award awards prize'.split(
    ' ',
  ),
)
const DECISIVE = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'attorney',
  'former',
  'ex',
  'then',
  'acting',
  'lieutenant',
  'under',
  'shadow',
  'prime',
])

/** An entity as a speaker. */
export const asSpeaker = (c: Context, e: Entity, token: number): Resolved => ({
  entity: e,
  speaker: e.name,
  gender: e.gender,
  plural: false,
  person: e.kind === 'person' || (e.kind === 'name' && !definite(c, e)),
  token,
  unsafe: false,
})

/** Does a name of no class stand after an article somewhere: the Standard, the Observatory? */
const definite = (c: Context, e: Entity): boolean => {
  const i = e.mentions[0]
  const m = i === undefined ? undefined : c.index.mentions[i]
  return m !== undefined && m.first > 0 && has(c.scan, m.first - 1, BIT.DET)
}

const asSaid = (c: Context, a: number, b: number, unsafe: 'safe' | 'unsafe', p: Phrase | null): Resolved => {
  const s = c.scan
  let end = b
  for (let k = a + 1; k <= b; k++)
    if (has(s, k, BIT.COMMA) || (has(s, k, BIT.WH) && k > a + 1 && !has(s, k, BIT.DET))) {
      end = k - 1
      break
    }
  const plural = p?.plural === true || isA(c.lore, plain(wordAt(s, p?.at ?? b)), IS.GROUP) || several(c, a, end)
  return {
    entity: null,
    speaker: squeeze(s.text.slice(s.start[a], s.end[end])),
    gender: p?.gender ?? 'u',
    plural,
    person: p?.known === true && !plural,
    token: a,
    unsafe: unsafe === 'unsafe',
  }
}

const several = (c: Context, a: number, b: number): boolean => {
  for (let k = a; k <= b; k++) {
    const w = plain(wordAt(c.scan, k))
    if (
      w === 'and' ||
      w === 'some' ||
      w === 'many' ||
      w === 'several' ||
      w === 'others' ||
      w === 'both' ||
      w === 'two' ||
      w === 'these'
    )
      return true
  }
  return false
}

/** Resolves the words of a source. `parent` is the speaker of the statement it is nested in. */
export const sourceOf = (c: Context, range: Range, parent: Resolved | null): Resolved => {
  const s = c.scan
  let a = tokenAt(s, range.start)
  let b = tokenAt(s, Math.max(range.start, range.end - 1))
  while (a < b && !has(s, a, BIT.WORD)) a++
  while (b > a && !has(s, b, BIT.WORD)) b--
  const w = plain(wordAt(s, a))
  const alone = a === b
  const next = alone ? '' : plain(wordAt(s, a + 1))
  if (has(s, a, BIT.WORD) && !(has(s, a, BIT.UPPER) && b === a && w !== 'i' && !shouted(c, a))) {
    const gender = PRONOUN[w]
    if (gender !== undefined && (alone || !has(s, a, BIT.POSS) || w === 'he' || w === 'she')) {
      const inside = parent && (s.quote[a] ?? 0) > 0 ? parent.entity : null
      const found = personFor(c, a, gender, inside)
      if (found) return asSpeaker(c, found, a)
      return { ...asSaid(c, a, b, 'unsafe', null), gender, person: true }
    }
    if (THEY.has(w) && (alone || w === 'they')) {
      const found = severalFor(c, a)
      if (found) return { ...found, token: a, unsafe: false }
      return { ...asSaid(c, a, b, 'unsafe', null), plural: true }
    }
    if (w === 'it' && alone) {
      const found = bodyFor(c, a)
      if (found) return { ...found, token: a, unsafe: false }
      return asSaid(c, a, b, 'unsafe', null)
    }
    if (FIRST.has(w) && (alone || w === 'i' || w === 'we')) {
      if (parent && (s.quote[a] ?? 0) > 0) return { ...parent, token: a }
      return asSaid(c, a, b, 'unsafe', null)
    }
    if (alone && (w === 'who' || w === 'that' || w === 'which' || w === 'whom')) {
      const found = antecedent(c, a, parent)
      return found ?? asSaid(c, a, b, 'unsafe', null)
    }
    if (gender !== undefined || w === 'their' || w === 'its') {
      const p = phrase(c.lore, s, a + 1, b + 1)
      const noun = p ? plain(wordAt(s, p.at)) : next
      const named = nominal(c, a + 1, b, parent)
      if (named) return named
      if (isA(c.lore, noun, IS.UTTERANCE)) {
        if (gender !== undefined) {
          const owner = personFor(c, a, gender, null)
          if (owner) return asSpeaker(c, owner, a)
        } else {
          const owner = w === 'its' ? bodyFor(c, a) : severalFor(c, a)
          if (owner) return { ...owner, token: a, unsafe: false }
        }
        return asSaid(c, a, b, 'unsafe', p)
      }
      return asSaid(c, a, b, 'safe', p)
    }
  }
  if (/^(?:neither|either|both)$/u.test(w)) return asSaid(c, a, b, 'safe', null)
  return nominal(c, a, b, parent) ?? beside(c, a, b) ?? described(c, a, b)
}

/** A common noun in apposition to a name outside the source: “the coach, Jane Roe,” and “Jane Roe, D-Putney, a sponsor,”. */
const beside = (c: Context, a: number, b: number): Resolved | null => {
  const s = c.scan
  const p = phrase(c.lore, s, a, b + 1)
  if (has(s, b + 1, BIT.COMMA)) {
    const i = mentionFrom(c.index, b + 2)
    const m = c.index.mentions[i]
    const e = entityOf(c.index, i)
    if (
      m &&
      e &&
      m.first === b + 2 &&
      !m.possessive &&
      p?.known &&
      !p.plural &&
      (e.kind === 'person' || m.keys.length > 1) &&
      has(s, m.last + 1, BIT.COMMA)
    )
      return asSpeaker(c, e, a)
    if (a > 1 && has(s, a - 1, BIT.COMMA)) {
      let k = a - 2
      if (has(s, k, BIT.NUM) && has(s, k - 1, BIT.COMMA)) k -= 2
      const before = c.index.mentions[mentionFrom(c.index, k)]
      const named = entityOf(c.index, mentionFrom(c.index, k))
      const party = /^[DRI]-/u.test(wordAt(s, a))
      if (
        before &&
        named &&
        before.last === k &&
        !before.possessive &&
        named.kind === 'person' &&
        (party || (p?.known && !p.plural))
      )
        return asSpeaker(c, named, a)
    }
  }
  return null
}

/** Is the word a noun that the name before it qualifies: “the Roe campaign”? */
const qualified = (c: Context, k: number): boolean => {
  const s = c.scan
  if (!has(s, k, BIT.WORD) || has(s, k, BIT.PREP | BIT.COORD | BIT.WH | BIT.SUBORD | BIT.OBJ | BIT.AUX)) return false
  return !has(s, k, BIT.ADV) || (s.word[k] ?? 0) === 0
}

/** “Roe campaign manager Jane Doe”: the person whom a name and its nouns lead to. */
const namedAfter = (c: Context, mention: number, from: number, b: number): Resolved | null => {
  const m = c.index.mentions[mention]
  const e = entityOf(c.index, mention)
  if (!m || !e || m.last > b || e.kind !== 'person' || m.first - from > 4) return null
  for (let k = from; k < m.first; k++)
    if (!has(c.scan, k, BIT.WORD) || has(c.scan, k, BIT.PREP | BIT.COORD | BIT.WH | BIT.AUX)) return null
  return joined(c, e, m.last, b, m.first)
}

/** The name that heads a noun phrase; `null` where a common noun does. */
const nominal = (c: Context, a: number, b: number, parent: Resolved | null): Resolved | null => {
  const s = c.scan
  const { index, lore } = c
  let i = mentionFrom(index, a)
  let noun = -1
  let owner: Entity | null = null
  let k = a
  while (k <= b) {
    const m = index.mentions[i]
    if (m && k >= m.first && k <= m.last) {
      const e = entityOf(index, i)
      i++
      const after = m.last + 1
      if (m.possessive) {
        owner = e
        k = after + 1
        continue
      }
      const open = after < b && has(s, after, BIT.QUOTE) ? after + 1 : after
      const more = open <= b && qualified(c, open)
      // a person, unless the name only qualifies what follows: “the Roe campaign”
      if (e && (m.kind === 'person' || e.kind === 'person') && (!more || m.keys.length > 1 || m.titled))
        return more ? (namedAfter(c, i, after, b) ?? joined(c, e, m.last, b, k)) : joined(c, e, m.last, b, k)
      const mentioned = index.mentions[i]
      if (more || (mentioned && mentioned.first === after && after <= b)) {
        k = after
        noun = -1
        continue
      }
      if (e) {
        // a person named by an almost equal surname
        if (e.kind === 'name' && e.keys.length === 1 && !(m.first > 0 && has(s, m.first - 1, BIT.DET))) {
          const near = nearName(index, m.name)
          if (near) return asSpeaker(c, near, k)
        }
        // “Experts on the North said”: a capital by its place alone
        if (
          e.kind === 'name' &&
          e.keys.length === 1 &&
          after <= b &&
          has(s, after, BIT.WORD) &&
          e.mentions.length === 1 &&
          k === a
        )
          return null
        if (e.kind !== 'place' || !(after <= b)) return joined(c, e, m.last, b, k)
      } else noun = m.last
      k = after
      continue
    }
    if (!has(s, k, BIT.WORD)) {
      if (has(s, k, BIT.COMMA | BIT.DASH) || s.first[k] === 40) break
      k++
      continue
    }
    if (noun >= 0 && has(s, k, BIT.PREP | BIT.WH | BIT.SUBORD) && !has(s, k, BIT.UPPER)) break
    if (!has(s, k, BIT.DET | BIT.ADV | BIT.COORD) || (s.word[k] ?? 0) === 0) noun = k
    k++
  }
  if (noun < 0) return owner ? asSpeaker(c, owner, a) : null
  const word = plain(wordAt(s, noun))
  if (isA(lore, word, IS.UTTERANCE) && owner && noun === lastNoun(c, a, b)) return asSpeaker(c, owner, a)
  // “the city’s mayor, Jane Roe”, “a spokesman for the port, John Roe”
  const oneOf = wordAt(s, a).toLowerCase() === 'one' && wordAt(s, a + 1) === 'of'
  const role = phrase(lore, s, oneOf ? a + 2 : a, b + 1)
  if (role?.known && (!role.plural || oneOf))
    for (let t = Math.max(noun, role.at) + 1; t < b; t++) {
      if (!has(s, t, BIT.COMMA)) continue
      const sub = nominal(c, t + 1, b, parent)
      if (sub?.entity && (sub.entity.kind === 'person' || (sub.entity.kind === 'name' && sub.entity.keys.length > 1)))
        return sub
      break
    }
  // “a post by Love on Instagram”, “a statement from the ministry”
  if (isA(lore, word, IS.UTTERANCE)) {
    const by = noun + 1
    if (by < b && /^(?:by|from|of)$/u.test(wordAt(s, by))) {
      const sub = sourceOf(c, { start: s.start[by + 1] ?? 0, end: s.end[b] ?? 0 }, parent)
      if (sub.entity) return sub
    }
  }
  return null
}

/** Is the whole sentence in capitals, so that capitals tell nothing? */
const shouted = (c: Context, token: number): boolean => {
  const s = c.scan
  const from = s.sentences[s.sentence[token] ?? 0] ?? 0
  const to = s.sentences[(s.sentence[token] ?? 0) + 1] ?? s.count
  let small = 0
  for (let k = from; k < to && small < 3; k++) if (has(s, k, BIT.WORD) && !has(s, k, BIT.CAP)) small++
  return small < 3
}

const lastNoun = (c: Context, a: number, b: number): number => {
  let at = a
  for (let k = a; k <= b; k++) {
    if (has(c.scan, k, BIT.PREP | BIT.COMMA | BIT.WH)) break
    if (has(c.scan, k, BIT.WORD)) at = k
  }
  return at
}

/** A name, and the one joined to it by "and". */
const joined = (c: Context, e: Entity, last: number, b: number, token: number): Resolved => {
  const s = c.scan
  const one = asSpeaker(c, e, token)
  const list = listed(c, last, b)
  if (list)
    return {
      ...one,
      entity: null,
      speaker: [e, ...list]
        .map((x) => x.name)
        .join(', ')
        .replace(/, ([^,]*)$/u, ' and $1'),
      plural: true,
      person: false,
      gender: 'u',
    }
  if (last + 2 > b || wordAt(s, last + 1) !== 'and') return one
  const other = nominal(c, last + 2, b, null)?.entity
  if (!other && e.kind !== 'person') return asSaid(c, token, b, 'safe', null)
  if (!other || other === e || other.kind === 'place' || (other.kind === 'person') !== (e.kind === 'person')) return one
  return { ...one, entity: null, speaker: `${e.name} and ${other.name}`, plural: true, person: false, gender: 'u' }
}

/** The other persons of “Jane Roe, Ann Poe and the Post’s Jim Doe”; `null` where the name is not the head of such a list. */
const listed = (c: Context, last: number, b: number): readonly Entity[] | null => {
  const s = c.scan
  const out: Entity[] = []
  let k = last + 1
  while (k < b && out.length < 8) {
    if (!has(s, k, BIT.COMMA)) return null
    let from = k + 1
    const final = wordAt(s, from) === 'and'
    if (final) from++
    let to = from
    while (to < b && !has(s, to + 1, BIT.COMMA) && wordAt(s, to + 1) !== 'and') to++
    const sub = nominal(c, from, to, null)
    if (sub?.entity?.kind !== 'person' || has(s, from, BIT.DET)) return null
    out.push(sub.entity)
    if (final) return to >= b ? out : null
    k = to + 1
    if (wordAt(s, k) === 'and') {
      const end = nominal(c, k + 1, b, null)
      return end?.entity?.kind === 'person' ? [...out, end.entity] : null
    }
  }
  return null
}

/** The persons of an article a role may mean. */
const byRole = (c: Context, p: Phrase, token: number): readonly Entity[] => {
  const wider = c.lore.wider.get(p.role.head)
  const want = p.role.mods.filter((m) => DECISIVE.has(m))
  const out: Entity[] = []
  let exact = false
  const heads = [p.role.head, ...(wider ?? [])]
  for (const e of new Set(heads.flatMap((h) => c.index.byRole.get(h) ?? []))) {
    if (p.nations.length > 0 && !p.nations.some((n) => e.nations.has(n))) continue
    if (p.gender !== 'u' && e.gender !== 'u' && p.gender !== e.gender) continue
    const first = c.index.mentions[e.mentions[0] ?? 0]
    if (!first || (first.first > token && (c.scan.paragraph[token] ?? 0) > 2)) continue
    let hit = 0
    for (const r of e.roles) {
      const have = r.mods.filter((m) => DECISIVE.has(m))
      if (!want.every((m) => have.includes(m)) || !have.every((m) => want.includes(m) || m === 'prime')) continue
      if (r.head === p.role.head) hit = 2
      else if (hit < 2 && wider?.has(r.head)) hit = 1
    }
    if (hit === 2 && !exact) {
      exact = true
      out.length = 0
    }
    if (hit === 2 || (hit === 1 && !exact)) out.push(e)
  }
  return out
}

/** A common noun phrase: a role of somebody named, a body named before, or a source that stays as it is said. */
const described = (c: Context, a: number, b: number): Resolved => {
  const s = c.scan
  const p = phrase(c.lore, s, a, b + 1)
  const article = plain(wordAt(s, a))
  const definiteArticle = article === 'the' || article === 'this' || article === 'that'
  if (!p || p.plural) return asSaid(c, a, b, 'safe', p)
  const bare = has(s, a, BIT.CAP) && !has(s, a, BIT.DET)
  if (!definiteArticle && !bare && p.nations.length === 0) return asSaid(c, a, b, 'safe', p)
  if (article === 'a' || article === 'an' || article === 'one' || article === 'another')
    return asSaid(c, a, b, 'safe', p)
  const qualified = p.at + 1 <= b && has(s, p.at + 1, BIT.PREP)
  if (p.known) {
    const all = byRole(c, p, a)
    if (all.length === 1 && all[0] && !qualified) return asSpeaker(c, all[0], a)
    if (all.length > 1) {
      const last = c.spoke.findLast((x) => x.entity !== null && all.includes(x.entity))
      if (last?.entity && (s.sentence[a] ?? 0) - (s.sentence[last.token] ?? 0) <= 6) return asSpeaker(c, last.entity, a)
    }
    return asSaid(c, a, b, definiteArticle && !qualified ? 'unsafe' : 'safe', p)
  }
  if (qualified) return asSaid(c, a, b, 'safe', p)
  const body = bodyNamed(c, plain(wordAt(s, p.at)), a)
  if (body) return asSpeaker(c, body, a)
  return asSaid(c, a, b, 'safe', p)
}

/** "the ministry": the one body named so far that has the word in its name. */
const bodyNamed = (c: Context, noun: string, token: number): Entity | null => {
  if (!isA(c.lore, noun, IS.BODY) || isA(c.lore, noun, IS.UTTERANCE) || DOCUMENTS.has(noun)) return null
  let found: Entity | null = null
  for (const e of c.index.byWord.get(noun) ?? []) {
    const first = c.index.mentions[e.mentions[0] ?? 0]
    if (!first || first.first > token || !e.name.toLowerCase().endsWith(` ${noun}`)) continue
    if (found) return null
    found = e
  }
  return found
}

/** Whom "who" means: the name that stands just before it. */
const antecedent = (c: Context, token: number, parent: Resolved | null): Resolved | null => {
  const s = c.scan
  let k = token - 1
  const from = s.sentences[s.sentence[token] ?? 0] ?? 0
  while (k > from && !has(s, k, BIT.WORD)) k--
  const i = mentionFrom(c.index, k)
  const m = c.index.mentions[i]
  const e = entityOf(c.index, i)
  if (m && e && m.first <= k && m.last >= k) return asSpeaker(c, e, token)
  // “Jane Roe, a member of the council, who said”
  let start = k
  while (start > from && !has(s, start - 1, BIT.COMMA | BIT.STOP | BIT.QUOTE) && k - start < 12) start--
  const lead = start - 2 >= from ? mentionFrom(c.index, start - 2) : -1
  const before = lead >= 0 ? c.index.mentions[lead] : undefined
  const named = lead >= 0 ? entityOf(c.index, lead) : null
  if (before && named && before.last === start - 2 && named.kind === 'person') return asSpeaker(c, named, token)
  // the noun phrase alone: “received two thirds of [the voters] who”
  start = k
  while (
    start > from &&
    k - start < 8 &&
    !has(s, start, BIT.DET | BIT.POSS) &&
    has(s, start - 1, BIT.WORD) &&
    !has(s, start - 1, BIT.PREP | BIT.AUX | BIT.WH | BIT.SUBORD | BIT.OBJ)
  ) {
    if ((s.word[start - 1] ?? 0) > 0 && has(s, start - 1, BIT.VERB) && !has(s, start - 1, BIT.DET | BIT.POSS)) break
    start--
  }
  return nominal(c, start, k, parent) ?? asSaid(c, start, k, 'safe', phrase(c.lore, s, start, k + 1))
}
