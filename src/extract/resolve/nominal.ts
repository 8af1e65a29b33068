/**
 * The name that heads the words of a source.
 *
 *     > | the city’s mayor, Jane Roe        a spokesman for the port, John Roe        Roe campaign manager Ann Poe
 *                           ^^^^^^^^                                  ^^^^^^^^                             ^^^^^^^
 */
import { BIT, has, wordAt } from '../scan.ts'
import { type Context, entityOf, mentionFrom } from './context.ts'
import { phrase, singular } from './describe.ts'
import type { Entity } from './entity.ts'
import { byKind, issuerOf, wide } from './kinds.ts'
import { nearName } from './namesakes.ts'
import { IS, isA, plain } from './lore.ts'
import { isOutlet } from './provenance.ts'
import { asSaid, asSpeaker, type Resolved } from './said.ts'
import { is, low } from './words.ts'

const ONE = new Set(['a', 'an', 'one', 'another'])

/** Is the word a noun that the name before it qualifies: “the Roe campaign”? */
const qualified = (c: Context, k: number): boolean => {
  const s = c.scan
  if (!has(s, k, BIT.WORD) || has(s, k, BIT.PREP | BIT.COORD | BIT.WH | BIT.SUBORD | BIT.OBJ | BIT.AUX)) return false
  return !has(s, k, BIT.ADV) || (s.word[k] ?? 0) === 0
}

/** Is the word after a name the noun that is meant: the Jane Roe campaign, a Jane Roe supporter? */
const heads = (c: Context, k: number): boolean =>
  !has(c.scan, k, BIT.CAP) &&
  (is(c.words, k, IS.BODY | IS.ROLE | IS.GROUP) || singular(c.words.lore, low(c.words, k)) !== null)

/** “Roe campaign manager Jane Doe”: the person whom a name and its nouns lead to. */
const namedAfter = (c: Context, mention: number, from: number, b: number): Resolved | null => {
  const m = c.index.mentions[mention]
  const e = entityOf(c.index, mention)
  if (!m || !e || m.last > b || e.kind !== 'person' || m.first - from > 4) return null
  for (let k = from; k < m.first; k++)
    if (!has(c.scan, k, BIT.WORD) || has(c.scan, k, BIT.PREP | BIT.COORD | BIT.WH | BIT.AUX)) return null
  return joined(c, e, m.last, b, m.first)
}

/** The bearer of a name; of a surname that stands alone and is nobody's, the one whose surname is almost equal. */
const respelt = (c: Context, i: number): Entity | null => {
  const e = entityOf(c.index, i)
  const m = c.index.mentions[i]
  if (!e || !m || e.full > 0 || m.keys.length > 1 || (e.kind !== 'name' && e.kind !== 'person')) return e
  if (!m.titled && m.first > 0 && has(c.scan, m.first - 1, BIT.DET)) return e
  return nearName(c.index, m.name) ?? e
}

/** The name that heads a noun phrase; `null` where a common noun does. */
export const nominal = (c: Context, a: number, b: number): Resolved | null => {
  const s = c.scan
  const { index } = c
  let i = mentionFrom(index, a)
  let noun = -1
  let owner: Entity | null = null
  let strokes = 0
  let k = a
  while (k <= b) {
    const m = index.mentions[i]
    if (m && k >= m.first && k <= m.last) {
      const e = respelt(c, i)
      i++
      const after = m.last + 1
      if (m.possessive) {
        owner = e
        k = after + 1
        continue
      }
      // “an NBC/Harbour Times poll”
      if (after < b && s.first[after] === 47 && s.start[after] === s.end[m.last] && has(s, after + 1, BIT.CAP)) {
        k = after + 1
        noun = -1
        strokes++
        continue
      }
      const open = after < b && has(s, after, BIT.QUOTE) ? after + 1 : after
      // “Armed Guards of Bern (AGB) spokesperson Ann Lee”
      const behind = s.first[after] === 40 && m.kind === 'body' ? pastBracket(c, m.last) + 1 : after
      if (behind > after && behind < b && qualified(c, behind) && is(c.words, behind, IS.ROLE | IS.OFFICE)) {
        k = behind
        i = mentionFrom(index, behind)
        noun = -1
        continue
      }
      const more = open <= b && qualified(c, open)
      // a person, unless the name only qualifies what follows: “the Roe campaign”
      if (
        e &&
        (m.kind === 'person' || e.kind === 'person') &&
        (!more || (m.keys.length > 1 && !heads(c, open)) || m.titled)
      )
        return more ? (namedAfter(c, i, after, b) ?? joined(c, e, m.last, b, k)) : joined(c, e, m.last, b, k)
      const mentioned = index.mentions[i]
      if (more || (mentioned && mentioned.first === after && after <= b)) {
        k = after
        noun = -1
        continue
      }
      if (e) {
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
        // “the Ohio Democrat” is somebody, called by no name
        const somebody = m.definite && m.keys.length > 1 && e.kind !== 'person'
        if (somebody && isA(c.words.lore, m.keys.at(-1) ?? '', IS.PEOPLE) && !isOutlet(c.words, m))
          return { ...asSaid(c, withArticle(c, m.first), b, 'unsafe', null), person: true }
        // “One Republican”
        if (e.kind === 'nation' && ONE.has(low(c.words, a)) && m.first === a + 1 && m.last === b)
          return { ...asSaid(c, a, b, 'safe', null), person: true }
        if (several(c, e, a, m.first)) return { ...asSaid(c, a, b, 'safe', null), plural: true, person: true }
        // “The Company”, with the capital of a release or a contract
        const kind = e.keys.length === 1 && m.definite && m.last === b && wide(m.key) ? byKind(c, a, b) : null
        const issuer = kind === null && m.definite && m.last === b && m.key === 'company' ? issuerOf(c) : null
        if (kind ?? issuer) return kind ?? (issuer && asSpeaker(c, issuer, a))
        // “a Harbour Times/Halden University Poll”
        if (strokes > 0 && e.kind !== 'person') return asSaid(c, a, b, 'safe', null)
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
  return noun < 0 ? (owner ? asSpeaker(c, owner, a) : null) : ofNoun(c, a, b, noun, owner)
}

/** The name that the noun of a phrase leads to: whose words they are, who stands in apposition to it; `null` for none. */
const ofNoun = (c: Context, a: number, b: number, noun: number, owner: Entity | null): Resolved | null => {
  const s = c.scan
  const word = low(c.words, noun)
  if (isA(c.words.lore, word, IS.UTTERANCE) && owner && noun === lastNoun(c, a, b)) return asSpeaker(c, owner, a)
  const ranked = afterBracket(c, noun, b)
  if (ranked) return asSpeaker(c, ranked, a)
  // “the city’s mayor, Jane Roe”, “a spokesman for the port, John Roe”
  const oneOf = low(c.words, a) === 'one' && wordAt(s, a + 1) === 'of'
  const role = phrase(c.words, oneOf ? a + 2 : a, b + 1)
  if (role?.known && (!role.plural || oneOf))
    for (let t = Math.max(noun, role.at) + 1; t < b; t++) {
      if (!has(s, t, BIT.COMMA)) continue
      const sub = nominal(c, t + 1, b)
      if (sub?.entity && t === role.at + 1 && firstName(c, t, b, sub.entity)) return sub
      if (sub?.entity && (sub.entity.kind === 'person' || (sub.entity.kind === 'name' && sub.entity.keys.length > 1)))
        return sub
      break
    }
  // “the agency’s head, Farid Roe”, “the stadium’s operator, Arena Group”: a name alone after a comma
  const called = role?.known ? null : apposed(c, noun, b)
  if (called) return asSpeaker(c, called, a)
  // “a post by Love on Instagram”, “a statement from the ministry”
  if (isA(c.words.lore, word, IS.UTTERANCE)) {
    const by = noun + 1
    if (by < b && /^(?:by|from|of)$/u.test(wordAt(s, by))) {
      const sub = nominal(c, by + 1, b)
      if (sub?.entity) return sub
    }
  }
  return null
}

/** “Superintendent of Police (Rural) Ann Lee”: whose name follows the bracket and ends the source; `null` elsewhere. */
const afterBracket = (c: Context, noun: number, b: number): Entity | null => {
  const i = mentionFrom(c.index, b)
  const m = c.index.mentions[i]
  const e = entityOf(c.index, i)
  return m && e?.kind === 'person' && m.last === b && m.first > noun + 2 && c.scan.first[m.first - 1] === 41 ? e : null
}

/** “a driver, Karim, said”: a name of one word that fills the aside after a role. */
const firstName = (c: Context, comma: number, b: number, e: Entity): boolean =>
  e.kind === 'name' &&
  comma + 1 <= b &&
  has(c.scan, comma + 1, BIT.CAP) &&
  has(c.scan, comma + 2, BIT.COMMA) &&
  (comma + 2 >= b || has(c.scan, comma + 3, BIT.PREP | BIT.WH | BIT.NUM)) &&
  !has(c.scan, comma + 1, BIT.TIME)

/** Whom the words between the comma after one noun and the next comma name and do nothing else; places and single words aside. */
const apposed = (c: Context, noun: number, b: number): Entity | null => {
  const from = noun + 2
  if (from > b || !has(c.scan, noun + 1, BIT.COMMA) || low(c.words, noun).endsWith('s')) return null
  const i = mentionFrom(c.index, from)
  const m = c.index.mentions[i]
  const e = entityOf(c.index, i)
  if (!m || !e || m.first !== from || m.possessive || (m.last < b && !has(c.scan, m.last + 1, BIT.COMMA))) return null
  if (e.kind === 'person') return e
  if (e.kind === 'place' || e.kind === 'nation') return null
  // “the manufacturer, Novira,”
  const alone = has(c.scan, noun - 1, BIT.DET) && has(c.scan, m.last + 1, BIT.COMMA) && !is(c.words, noun, IS.PLACE)
  return m.keys.length > 1 || alone ? e : null
}

/** “many Germans”, “young Democrats”: some of a people are not the people. */
const several = (c: Context, e: Entity, a: number, first: number): boolean => {
  if (e.kind !== 'nation' || !e.name.endsWith('s') || c.words.lore.nations.get(plain(e.name)) === e.name) return false
  for (let k = a; k < first; k++) if (has(c.scan, k, BIT.WORD) && low(c.words, k) !== 'the') return true
  return false
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
  const list = listed(c, pastBracket(c, last), b)
  if (list)
    return {
      ...one,
      entity: null,
      speaker: [e.name, ...list].join(', ').replace(/, ([^,]*)$/u, ' and $1'),
      plural: true,
      person: true,
      gender: 'u',
    }
  const end = pastBracket(c, last)
  const next = end + 2
  if (next > b || wordAt(s, end + 1) !== 'and') return one
  const other = nominal(c, next, b)?.entity
  if (!other && qualifies(c, next, b)) return asSaid(c, withArticle(c, token), b, 'safe', null)
  if (!other && e.kind !== 'person') return asSaid(c, token, b, 'safe', null)
  // “Jane Roe and her husband”
  if ((!other || other.kind !== e.kind) && e.kind === 'person' && has(s, next, BIT.DET | BIT.POSS)) {
    const rest = asSaid(c, next, b, 'safe', null)
    return { ...one, entity: null, speaker: `${e.name} and ${rest.speaker}`, plural: true, person: true, gender: 'u' }
  }
  // a name of no class is somebody beside a surname: “Roe and Menendez”
  const surname = plain(wordAt(s, last)) === (e.keys.at(-1) ?? '')
  const alike = (other?.kind === 'name' && surname) || (other?.kind === 'person') === (e.kind === 'person')
  if (!other || other === e || other.kind === 'place' || !alike) return one
  return { ...one, entity: null, speaker: `${e.name} and ${other.name}`, plural: true, person: true, gender: 'u' }
}

/** “The Roe and Poe campaigns”: does the second name stand before a noun as well? */
const qualifies = (c: Context, k: number, b: number): boolean => {
  const m = c.index.mentions[mentionFrom(c.index, k)]
  return m !== undefined && m.first === k && m.last < b && qualified(c, m.last + 1)
}

const withArticle = (c: Context, token: number): number => (has(c.scan, token - 1, BIT.DET) ? token - 1 : token)

/** The last token of the bracket that follows: “Roe (D-Ohio)”; the same token where none does. */
const pastBracket = (c: Context, last: number): number => {
  const s = c.scan
  const open = s.first[last] === 40 ? last : s.first[last + 1] === 40 ? last + 1 : -1
  if (open < 0) return last
  for (let k = open; k < open + 12; k++) if (s.first[k] === 41) return k
  return last
}

/** The other persons of “Jane Roe, Ann Poe and the Post’s Jim Doe”; `null` where the name is not the head of such a list. */
const listed = (c: Context, last: number, b: number): readonly string[] | null => {
  const s = c.scan
  const out: string[] = []
  let k = last + 1
  while (k < b && out.length < 8) {
    if (!has(s, k, BIT.COMMA)) return null
    let from = k + 1
    const final = wordAt(s, from) === 'and'
    if (final) from++
    let to = from
    while (to < b && !has(s, to + 1, BIT.COMMA) && wordAt(s, to + 1) !== 'and') to = pastBracket(c, to + 1)
    const sub = nominal(c, from, to)
    if (sub?.entity?.kind !== 'person' || has(s, from, BIT.DET)) return null
    out.push(sub.entity.name)
    if (final) return to >= b ? out : null
    k = to + 1
    if (wordAt(s, k) === 'and') {
      const end = nominal(c, k + 1, b)
      if (end?.entity?.kind === 'person') return [...out, end.entity.name]
      // “and other donors”
      return wordAt(s, k + 1) === 'other' ? [...out, asSaid(c, k + 1, b, 'safe', null).speaker] : null
    }
  }
  return null
}
