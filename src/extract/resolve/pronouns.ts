/**
 * Pronouns: the latest fitting speaker first, then the latest fitting name.
 *
 * After Hobbs (1978) and Lappin and Leass (1994): sentences are gone through backwards; a mention costs its distance in
 * sentences, and more the less prominent its place is (a speaker, a subject, any other, an owner, inside a quotation).
 * The cheapest bearer is meant.
 */
import { BIT, has } from '../scan.ts'
import { type Context, entityOf, mentionFrom, type Spoke } from './context.ts'
import { type Phrase, phrase } from './describe.ts'
import { described } from './described.ts'
import type { Entity } from './entity.ts'
import { DOCUMENTS, fits as fitsBody } from './kinds.ts'
import { type Gender, IS, isA, plain } from './lore.ts'
import { again, asSaid, asSpeaker, type Resolved } from './said.ts'
import { low } from './words.ts'

const MAX_BACK = 80
const MAX_UNNAMED = 60
const INDEFINITE = new Set(['a', 'an', 'another'])
const MAX_SENTENCES = 16
const SPEAKER = 0
/** A person named for the first time, in full, with a role. */
const INTRODUCED = 0.3
const SUBJECT = 0.4
const OTHER = 1.3
const OWNER = 1.9
const QUOTED = 5
/** What a bearer of unknown gender costs more than one that is known to fit. */
const UNKNOWN = 0.8
const UNCLASSED = 0.8
const PARAGRAPH = 0.3

/** Does a name of no class do something, as persons do: “Hafez Nuri left”? */
const acts = (c: Context, mention: number): boolean => {
  const m = c.index.mentions[mention]
  return (
    m !== undefined &&
    m.keys.length > 1 &&
    !m.located &&
    !m.definite &&
    has(c.scan, m.last + 1, BIT.AUX | BIT.VERB | BIT.PAST) &&
    !has(c.scan, m.last + 1, BIT.CAP)
  )
}

/** Is a name followed by a role of its bearer that ends the sentence? */
const presented = (c: Context, mention: number): boolean => {
  const s = c.scan
  const m = c.index.mentions[mention]
  if (!m || m.possessive || m.titled || !has(s, m.last + 1, BIT.COMMA) || !has(s, m.last + 2, BIT.WORD)) return false
  const to = s.sentences[(s.sentence[m.first] ?? 0) + 1] ?? s.count
  const p = phrase(c.words, m.last + 2, Math.min(to, m.last + 9))
  if (!p?.known || p.plural) return false
  for (let k = m.last + 2; k < to; k++) if (has(s, k, BIT.COMMA | BIT.QUOTE | BIT.AUX)) return false
  return true
}

const introduced = (c: Context, e: Entity, mention: number): boolean => {
  if (e.mentions[0] !== mention || e.full === 0 || e.roles.length === 0) return false
  // “it worries Hugo Lund, president of the league.” whoever else is named before
  if (presented(c, mention)) return true
  const sentence = (i: number): number => c.scan.sentence[c.index.mentions[i]?.first ?? 0] ?? 0
  for (let i = mention - 1; i >= 0 && i > mention - 20 && sentence(i) === sentence(mention); i--)
    if (entityOf(c.index, i)?.kind === 'person') return false
  return true
}

const fits = (gender: Gender, wanted: Gender): boolean => wanted === 'u' || gender === 'u' || gender === wanted

/** What it costs to be named in the very words: `Roe had left, he said`. */
const NAMED = 0.8

/** Who asked is answered by another. */
const ASKED = 1.5
const asked = (s: Spoke): number => (s.verb === 'ask' ? ASKED : SPEAKER)

/** What somebody without a name costs more than somebody with one. */
const NAMELESS = 0.3

/** The person a singular pronoun at a token means, named or not; `null` where none is safe. `not` is who speaks these words. */
export const personFor = (c: Context, token: number, wanted: Gender, not: Spoke | null): Resolved | null => {
  const { scan, index } = c
  const sentence = scan.sentence[token] ?? 0
  const agent = agentBefore(c, token)
  let best: (() => Resolved) | null = null
  let least = Number.POSITIVE_INFINITY
  const weigh = (at: number, rank: number, who: () => Resolved): void => {
    const distance = sentence - (scan.sentence[at] ?? 0)
    if (distance < 0 || distance > MAX_SENTENCES) return
    const cost = distance + PARAGRAPH * ((scan.paragraph[token] ?? 0) - (scan.paragraph[at] ?? 0)) + rank
    if (cost >= least) return
    least = cost
    best = who
  }
  const offer = (e: Entity, at: number, rank: number): void =>
    weigh(
      at,
      rank +
        (c.named?.has(e.id) === true ? NAMED : 0) +
        (e.gender === 'u' && wanted !== 'u' ? UNKNOWN : 0) +
        (e.kind === 'person' ? 0 : rank === SPEAKER && personLike(e) ? UNCLASSED / 2 : UNCLASSED),
      () => asSpeaker(c, e, token),
    )
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 12; k--) {
    const s = c.spoke[k]
    if (!s || s.token >= token || !s.person || s.plural || !fits(s.gender, wanted)) continue
    if (s.entity === null) {
      if (s.speaker === not?.speaker) continue
      weigh(s.token, asked(s) + NAMELESS + (s.gender === 'u' ? UNKNOWN : 0), () => again(s, token))
    } else if (s.entity !== not?.entity && s.entity !== agent && fits(s.entity.gender, wanted))
      offer(s.entity, s.token, asked(s))
  }
  const other = unnamed(c, token, wanted)
  if (other) {
    const { a, p } = other
    weigh(a, SUBJECT + NAMELESS, () => ({ ...asSaid(c, a, p.at, 'safe', p), token }))
  }
  const role = wanted === 'u' ? null : roleBefore(c, token, wanted)
  if (role && role.speaker !== not?.speaker) weigh(role.token, SUBJECT, () => ({ ...role, token }))
  const from = mentionFrom(index, token) - 1
  for (let i = from; i >= 0 && i > from - MAX_BACK; i--) {
    const m = index.mentions[i]
    const e = entityOf(index, i)
    if (!m || !e || m.last >= token || e === not?.entity || e === agent) continue
    if (e.kind !== 'person' && !(e.kind === 'name' && ((c.spoken.has(e.id) && e.personal) || acts(c, i)))) continue
    if (!fits(e.gender, wanted)) continue
    const own = (scan.quote[token] ?? 0) > 0 && scan.quote[token] === scan.quote[m.first]
    const asker = c.spoke.at(-1)?.entity === e && c.spoke.at(-1)?.verb === 'ask'
    offer(
      e,
      m.first,
      asker
        ? ASKED
        : m.quoted && !own
          ? QUOTED
          : m.possessive
            ? OWNER
            : introduced(c, e, i)
              ? INTRODUCED
              : subject(c, m.first)
                ? SUBJECT
                : OTHER,
    )
  }
  return best === null ? null : (best as () => Resolved)()
}

/** Two words that stand somewhere as persons do: what such a name says, a person is likely to say. */
const personLike = (e: Entity): boolean => e.personal && e.full > 0 && e.keys.length === 2

/** Tokens of a fronted clause, to its agent, that are looked at. */
const MAX_FRONTED = 10

/** “When pressed by Ann Roe on it, her answer”: who does what opens the sentence is not whom the sentence is about; `null` without. */
const agentBefore = (c: Context, token: number): Entity | null => {
  const { scan } = c
  let part = scan.sentences[scan.sentence[token] ?? 0] ?? 0
  const to = Math.min(token, part + MAX_FRONTED)
  while (part < to && !has(scan, part, BIT.PART) && has(scan, part, BIT.SUBORD | BIT.WH | BIT.PREP | BIT.BE)) part++
  if (part >= to || !has(scan, part, BIT.PART)) return null
  let by = part + 1
  while (by < to && has(scan, by, BIT.ADV) && low(c.words, by) !== 'by') by++
  if (low(c.words, by) !== 'by') return null
  const i = mentionFrom(c.index, by)
  const m = c.index.mentions[i]
  if (!m || m.possessive || m.first >= to) return null
  for (let k = by + 1; k < m.first; k++)
    if (!has(scan, k, BIT.WORD) || has(scan, k, BIT.AUX | BIT.SUBJ | BIT.PREP)) return null
  return entityOf(c.index, i)
}

/** The latest subject without a name in this sentence and the one before: “a Berlin woman”. */
const unnamed = (c: Context, token: number, wanted: Gender): { readonly a: number; readonly p: Phrase } | null => {
  const { scan } = c
  const from = scan.sentences[Math.max(0, (scan.sentence[token] ?? 0) - 1)] ?? 0
  for (let a = token - 2; a >= from && a > token - MAX_UNNAMED; a--) {
    if (!has(scan, a, BIT.DET) || (scan.quote[a] ?? 0) > 0) continue
    if (!INDEFINITE.has(low(c.words, a)) || !subject(c, a)) continue
    const p = phrase(c.words, a + 1, Math.min(a + 9, token))
    if (!p?.known || p.plural || p.gender !== wanted) continue
    // “a woman, Jane Roe”, “a man named Roe”
    const next = c.index.mentions[mentionFrom(c.index, a + 1)]
    if (!next || next.first > p.at + 3 || next.last < p.at) return { a, p }
  }
  return null
}

/**
 * Whom the definite noun of a role that opens the sentence right before means, in the same paragraph: a name where the
 * article has one for it, else as it is said. “The general hinted at strikes. “C,” he warned.”
 */
const roleBefore = (c: Context, token: number, wanted: Gender): Resolved | null => {
  const { scan } = c
  const n = scan.sentence[token] ?? 0
  const a = scan.sentences[n - 1] ?? 0
  if (n === 0 || a >= token || scan.paragraph[a] !== scan.paragraph[token] || low(c.words, a) !== 'the') return null
  const p = phrase(c.words, a + 1, Math.min(a + 9, token))
  if (!p?.known || p.plural || !fits(p.gender, wanted) || !finite(c, pastAside(c, p.at + 1))) return null
  const named = c.index.mentions[mentionFrom(c.index, a)]
  // “the Harbour League director”, “the former Ohio governor”: a body or a place before the role names nobody
  const before = named?.kind === 'body' || named?.kind === 'place'
  if (named && named.first <= p.at && (named.last > p.at || !before)) return null
  const found = described(c, a, p.at)
  return found.person && !found.plural && fits(found.gender, wanted) ? again(found, a) : null
}

/** Past `, for his part,` and the like. */
const pastAside = (c: Context, k: number): number => {
  if (!has(c.scan, k, BIT.COMMA)) return k
  for (let i = k + 2; i < k + 6; i++) if (has(c.scan, i, BIT.COMMA)) return i + 1
  return k
}

/** A verb in the past or third person, an auxiliary or an adverb before it perhaps: the phrase before it is its subject. */
const finite = (c: Context, k: number): boolean => {
  const v = has(c.scan, k, BIT.ADV) ? k + 1 : k
  return has(c.scan, v, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(c.scan, v, BIT.CAP | BIT.POSS)
}

/** Does a mention stand where subjects stand: first in its sentence, or after a comma or quotation that opens it? */
const subject = (c: Context, first: number): boolean => {
  const { scan } = c
  const from = scan.sentences[scan.sentence[first] ?? 0] ?? 0
  for (let k = first - 1; k >= from && k > first - 20; k--) {
    if (!has(scan, k, BIT.WORD)) continue
    if (has(scan, k, BIT.ADV | BIT.COORD | BIT.SUBORD | BIT.DET)) continue
    return has(scan, k + 1, BIT.COMMA) && first - from < 14
  }
  return true
}

/** Does a source that stays as it is said have a word of a body in it: "the committee"? */
const bodily = (c: Context, s: Spoke): boolean =>
  s.speaker.length < 80 && s.speaker.split(' ').some((w) => isA(c.words.lore, plain(w), IS.BODY | IS.GROUP))

/** Did a document speak, which has authors and is nobody: "a study"? */
export const written = (s: Spoke): boolean =>
  s.entity === null &&
  s.speaker.length < 80 &&
  s.speaker.split(' ').some((w) => DOCUMENTS.has(plain(w).replace(/s$/u, '')))

/** Who "they" are: the latest speaker that is several or a body; things only where no people spoke; a person only where he or she is called so. */
export const severalFor = (c: Context, token: number): Spoke | null => {
  let things: Spoke | null = null
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const s = c.spoke[k]
    if (!s || s.token >= token) continue
    if ((c.scan.sentence[token] ?? 0) - (c.scan.sentence[s.token] ?? 0) > 8) return things
    if (!s.person && s.entity === null && (s.plural || !bodily(c, s))) {
      things ??= s
      continue
    }
    if (s.plural || !s.person) return s
    // a speaker of no known gender may be called they where nobody else spoke since
    const one = s.entity === null ? /^(?:an?|one) /iu.test(s.speaker) : s.entity.gender === 'u'
    if (s.person && s.gender === 'u' && k === c.spoke.length - 1 && one) return s
  }
  return things
}

/** Who "it" is: the latest speaker that is a body. */
export const bodyFor = (c: Context, token: number): Spoke | null => {
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const s = c.spoke[k]
    if (!s || s.token >= token) continue
    if ((c.scan.sentence[token] ?? 0) - (c.scan.sentence[s.token] ?? 0) > 6) return null
    if (!s.person && !s.plural) return s
    // “Novira said … it said”: a name that nothing makes a person's
    if (s.entity?.kind === 'name' && s.gender === 'u' && fitsBody(c, s.entity, 'body')) return s
  }
  return null
}
