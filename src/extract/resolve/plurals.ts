/**
 * Several who have not spoken yet: the plural subject meant by "they", the two meant by "both women", a family.
 *
 *     > | Union officials went to the station where they said
 *         ^^^^^^^^^^^^^^^                           ^^^^
 */
import { nounPhraseAfter } from '../phrases.ts'
import { BIT, has, wordAt } from '../scan.ts'
import { mainSubject } from '../subject.ts'
import { sentenceFrom } from '../token.ts'
import type { Run } from '../lead.ts'
import { type Context, entityOf, mentionFrom } from './context.ts'
import { phrase, singular } from './describe.ts'
import type { Entity } from './entity.ts'
import { type Gender, IS } from './lore.ts'
import { nominal } from './nominal.ts'
import { again, asSaid, type Resolved } from './said.ts'
import { is, low } from './words.ts'

/** Tokens of a sentence, and mentions before a source, that are read. */
const MAX_READ = 120

/** The plural subject of the sentence of "they", before it, or of the sentence before; `null` without. */
export const subjectsFor = (c: Context, token: number): Resolved | null => {
  const s = c.scan
  const from = sentenceFrom(s, token)
  const own = subject(c, from, token)
  if (own) return own
  if (from === 0 || (s.paragraph[from - 1] ?? 0) + 1 < (s.paragraph[token] ?? 0)) return null
  return subject(c, sentenceFrom(s, from - 1), from)
}

/** The plural subject of the sentence of "they", before it: “Both women spoke of what they called”. */
export const ownSubject = (c: Context, token: number): Resolved | null =>
  // “The boats, they said, are old”: what they speak of
  has(c.scan, token - 1, BIT.COMMA) ? null : subject(c, sentenceFrom(c.scan, token), token)

/** The subject of the first clause of a sentence from `from` on, read up to `end`, where it means several. */
const subject = (c: Context, from: number, end: number): Resolved | null => {
  const s = c.scan
  const to = Math.min(end, from + MAX_READ)
  if (to - from < 2 || (s.quote[from] ?? 0) > 0) return null
  const run = mainSubject(s, to) ?? first(c, from, to)
  if (!run || run.from < from || run.to > to || has(s, run.from, BIT.WH)) return null
  if (run.to === run.from + 1 && has(s, run.from, BIT.SUBJ)) return null
  const a = run.from
  const b = run.to - 1
  const p = phrase(c.words, a, b + 1)
  const two = low(c.words, a) === 'both' ? a : low(c.words, a + 1) === 'two' ? a + 1 : -1
  const many = p !== null && COLLECTIVES.has(low(c.words, p.at))
  if (!p || !(p.plural || two >= 0 || many || is(c.words, p.at, IS.GROUP) || joined(c, a, b))) return null
  const both = two >= 0 ? bothFor(c, two, b) : null
  if (both) return both
  const named = nominal(c, a, b)
  if (named) return named.plural ? named : null
  const said = asSaid(c, a, joined(c, a, b) ? b : Math.min(b, p.at), 'safe', p)
  return said.plural || many ? { ...said, plural: true } : null
}

/** Nouns in the singular for several people. */
const COLLECTIVES = new Set(['team', 'crew', 'couple', 'pair', 'duo', 'trio', 'panel', 'jury', 'family', 'band'])

/** The noun phrase that opens a sentence. */
const first = (c: Context, from: number, to: number): Run | null => {
  let k = from
  while (k < to && has(c.scan, k, BIT.COORD | BIT.ADV | BIT.SUBORD | BIT.COMMA) && !has(c.scan, k, BIT.DET)) k++
  return nounPhraseAfter(c.scan, k, to)
}

/** Are two nouns or names joined by "and" before any preposition? */
const joined = (c: Context, a: number, b: number): boolean => {
  for (let k = a + 1; k < b && !has(c.scan, k, BIT.PREP | BIT.VERB); k++) if (wordAt(c.scan, k) === 'and') return true
  return false
}

const MALE = new Set(['men', 'brothers', 'fathers', 'sons', 'boys', 'husbands'])
const FEMALE = new Set(['women', 'sisters', 'mothers', 'daughters', 'girls', 'wives'])

/** “Both women”, “the two men”: the two persons, of fitting gender or role, that the sentence before names; `null` for more or fewer. */
export const bothFor = (c: Context, a: number, b: number): Resolved | null => {
  const s = c.scan
  const noun = low(c.words, b)
  const gender: Gender = MALE.has(noun) ? 'm' : FEMALE.has(noun) ? 'f' : 'u'
  const role = gender === 'u' ? singular(c.words.lore, noun) : null
  if (b - a > 2 || (gender === 'u' && role === null)) return null
  const here = s.sentence[a] ?? 0
  const found = new Set<Entity>()
  const last = mentionFrom(c.index, a) - 1
  for (let i = last; i >= 0 && i > last - MAX_READ && found.size < 3; i--) {
    const m = c.index.mentions[i]
    if (!m || here - (s.sentence[m.first] ?? 0) > 1) break
    const e = entityOf(c.index, i)
    if (e?.kind !== 'person' || m.quoted || (gender !== 'u' && e.gender !== 'u' && e.gender !== gender)) continue
    if (role === null || e.roles.some((r) => r.head === c.words.lore.office(role))) found.add(e)
  }
  return pair(c, [...found].reverse(), a, b)
}

/** Sentences back in which two who spoke together are still “the two”. */
const TOGETHER = 5

/** “The two senators”, “the pair”: the two who last spoke together; `null` where nobody near did. */
export const togetherFor = (c: Context, token: number): Resolved | null => {
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const x = c.spoke[k]
    if (!x || x.token >= token) continue
    if ((c.scan.sentence[token] ?? 0) - (c.scan.sentence[x.token] ?? 0) > TOGETHER) return null
    if (x.plural && x.entity === null && x.person && x.speaker.includes(' and ')) return again(x, token)
  }
  return null
}

/** “the Currys”: the two persons of the article who have the surname; `null` for more or fewer. */
export const familyFor = (c: Context, surnames: string, a: number, b: number): Resolved | null => {
  const last = c.index.byLast.get(surnames.replace(/s$/u, ''))
  return last && surnames.endsWith('s')
    ? pair(
        c,
        last.filter((e) => e.kind === 'person' && e.full > 0),
        a,
        b,
      )
    : null
}

const pair = (c: Context, all: readonly Entity[], a: number, b: number): Resolved | null => {
  const [one, other] = all
  if (!one || !other || all.length > 2) return null
  return { ...asSaid(c, a, b, 'safe', null), speaker: `${one.name} and ${other.name}`, plural: true, person: true }
}
