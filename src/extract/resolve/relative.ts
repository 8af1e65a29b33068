/** Names that stand beside a source: before "who", or in apposition to a common noun. */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { isClitic } from '../token.ts'
import { type Context, entityOf, mentionFrom } from './context.ts'
import { phrase } from './describe.ts'
import { IS, isA } from './lore.ts'
import { nominal } from './nominal.ts'
import { asSaid, asSpeaker, type Resolved } from './said.ts'
import { is, low } from './words.ts'

/** A common noun in apposition to a name outside the source: “the coach, Jane Roe,” and “Jane Roe, D-Putney, a sponsor,”. */
export const beside = (c: Context, a: number, b: number): Resolved | null => {
  const s = c.scan
  const p = phrase(c.words, a, b + 1)
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
      const party = /^(?:[DRI]-|\d{1,2}$)/u.test(wordAt(s, a))
      if (
        before &&
        named &&
        before.last === k &&
        !before.possessive &&
        (named.kind === 'person'
          ? party || (p?.known && !p.plural)
          : named.kind !== 'place' && p !== null && isA(c.words.lore, p.role.head, IS.BODY))
      )
        return asSpeaker(c, named, a)
    }
  }
  return null
}

/** The last word before a preposition and its article; -1 where no word stands there. */
const before = (c: Context, first: number, from: number): number => {
  let k = first - 1
  while (k > from && has(c.scan, k, BIT.DET | BIT.PREP)) k--
  return k >= from && has(c.scan, k, BIT.WORD) && !has(c.scan, k, BIT.VERB | BIT.AUX) ? k : -1
}

/** Before “, 24, from Elmton,” and “in July,”: home, age and day are not who is meant. */
const pastHome = (c: Context, last: number, from: number): number => {
  const s = c.scan
  let k = last
  while (k > from && has(s, k, BIT.TIME | BIT.NUM) && !has(s, k, BIT.DET)) k--
  const day =
    k < last && has(s, k, BIT.PREP) && (has(s, k + 1, BIT.TIME) || /^(?:1[89]|20)\d\d$/u.test(wordAt(s, k + 1)))
  // “a letter from his doctor Friday evening that says”: the day it was sent
  if (!day && k < last && k > from && timely(s, k + 1, last) && has(s, k, BIT.WORD) && !has(s, k, BIT.VERB | BIT.AUX))
    return k
  if (!day) {
    if (entityOf(c.index, mentionFrom(c.index, last))?.kind === 'person') return last
    k = last
    while (k > from && has(s, k, BIT.CAP | BIT.COMMA)) k--
    const home = wordAt(s, k) === 'from' || wordAt(s, k) === 'of'
    if (!home || !has(s, k - 1, BIT.COMMA)) return last
  }
  k--
  while (k > from && (has(s, k, BIT.COMMA) || (has(s, k, BIT.NUM) && has(s, k - 1, BIT.COMMA)))) k--
  // “a poll published on Thursday that”: what was done to it is not what is meant
  if (day && has(s, k, BIT.PART) && k - 1 > from && has(s, k - 1, BIT.WORD) && !has(s, k - 1, BIT.AUX | BIT.ADV)) k--
  const noun = has(s, k, BIT.WORD) && !has(s, k, BIT.AUX | BIT.VERB | BIT.PREP) && !wordAt(s, k).endsWith('ed')
  return k > from && noun ? k : last
}

/** A day among these tokens, and neither a name nor a bare number. */
const timely = (s: Scan, from: number, to: number): boolean => {
  let days = 0
  for (let k = from; k <= to; k++) if (has(s, k, BIT.TIME) && has(s, k, BIT.CAP)) days++
  return days > 0
}

/** The nearest relative pronoun of a person before a token in its sentence; -1 without. */
const relativeBefore = (s: Scan, token: number, from: number): number => {
  for (let k = token - 1; k > from && k > token - 40; k--)
    if (/^(?:who|whose)$/u.test(wordAt(s, k)) && (s.quote[k] ?? 0) === (s.quote[token] ?? 0)) return k
  return -1
}

/** Whom "who" means: the name that stands just before it. */
export const antecedent = (c: Context, token: number): Resolved | null => {
  const s = c.scan
  let k = token - 1
  const from = s.sentences[s.sentence[token] ?? 0] ?? 0
  while (k > from && !has(s, k, BIT.WORD)) {
    // “Jane Roe (D-Mo.), who”: what stands in brackets is not meant
    if (s.first[k] === 41) for (let n = 0; n < 40 && k > from && s.first[k] !== 40; n++) k--
    k--
  }
  // “Roe, whose district is hers but who warned”: what two relative clauses tell of
  if (has(s, k, BIT.COORD)) {
    const other = relativeBefore(s, k, from)
    if (other >= 0) return antecedent(c, other)
  }
  // “her aides, many of whom”
  if (low(c.words, token) === 'whom' && has(s, k, BIT.PREP)) while (k > from && !has(s, k, BIT.COMMA)) k--
  while (k > from && has(s, k, BIT.COMMA)) k--
  k = pastHome(c, k, from)
  const i = mentionFrom(c.index, k)
  const m = c.index.mentions[i]
  const e = entityOf(c.index, i)
  // “Democrats on Capitol Hill, who”: nobody is a place
  const placed =
    m && e && e.kind !== 'person' && (m.located || /^(?:in|on|at|from|near)$/u.test(wordAt(s, m.first - 1)))
      ? before(c, m.first, from)
      : -1
  const people = placed >= 0 && (is(c.words, placed, IS.GROUP | IS.PEOPLE) || /[^s]s$/u.test(wordAt(s, placed)))
  const there = m?.located === true && e?.kind !== 'name' ? placed : people ? placed : -1
  if (m && e && m.first <= k && m.last >= k && there < 0) return asSpeaker(c, e, token)
  if (there >= 0) k = there
  // “Jane Roe, a member of the council, who said”
  let start = k
  while (start > from && !has(s, start - 1, BIT.COMMA | BIT.STOP | BIT.QUOTE) && k - start < 12) start--
  // the name before it, “(D-Mo.)” passed over
  let bearer = start - 2
  if (bearer > from && s.first[bearer] === 41) while (bearer > from && s.first[bearer] !== 40) bearer--
  if (bearer > from && s.first[bearer] === 40) bearer--
  const lead = bearer >= from ? mentionFrom(c.index, bearer) : -1
  const ahead = lead >= 0 ? c.index.mentions[lead] : undefined
  const named = lead >= 0 ? entityOf(c.index, lead) : null
  if (ahead && named && ahead.last === bearer && named.kind === 'person') return asSpeaker(c, named, token)
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
    // “to placate nervous clerks who”, “will please clerks who”
    const act = wordAt(s, start - 2) === 'to' && /(?:ate|ise|ize|ify)$/u.test(wordAt(s, start - 1))
    if (act || has(s, start - 2, BIT.MODAL)) break
    start--
  }
  // “Roe’s tax returns that”: with whose they are
  if (isClitic(s, start) && has(s, start, BIT.POSS)) {
    start--
    while (start > from && has(s, start - 1, BIT.CAP) && has(s, start - 1, BIT.WORD)) start--
  }
  // “a Bern/Halden poll that”
  while (start - 2 > from && s.first[start - 1] === 47 && has(s, start - 2, BIT.CAP)) {
    start -= 2
    while (start - 1 > from && has(s, start - 1, BIT.CAP | BIT.DET) && has(s, start - 1, BIT.WORD)) start--
  }
  // “But executives who”
  if (has(s, start, BIT.COORD)) start++
  return nominal(c, start, k) ?? asSaid(c, start, k, 'safe', phrase(c.words, start, k + 1))
}
