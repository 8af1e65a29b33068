/** Common nouns: a role of somebody named, a body named before, or a source that stays as it is said. */
import { BIT, has } from '../scan.ts'
import { calledBefore } from './called.ts'
import { type Context, entityOf, mentionFrom } from './context.ts'
import { type Phrase, phrase } from './describe.ts'
import { type Entity, headOf } from './entity.ts'
import { byKind, wide } from './kinds.ts'
import { IS, isA } from './lore.ts'
import { isOutlet } from './provenance.ts'
import { asSaid, asSpeaker, type Resolved } from './said.ts'
import { low } from './words.ts'

/** Modifiers that make another office of the same noun. */
const DECISIVE = new Set(
  'vice deputy assistant associate attorney former ex then acting lieutenant under shadow prime'.split(' '),
)
/** Ranks that go by their last word: a vice admiral is “the admiral”. */
const RANKS = new Set(['admiral', 'general', 'colonel', 'commander'])
/** Words of bodies' names that, alone, name a thing and not a body. */
const DOCUMENTS = new Set(
  'poll study survey program programme act bill treaty agreement charter amendment report network campaign project initiative day week year era war conference summit award awards prize'.split(
    ' ',
  ),
)

/** Things said or written that stand for who did. */
const OWN_WORDS = new Set(['statement', 'email', 'e-mail', 'letter', 'tweet', 'post', 'message', 'memo', 'speech'])

/** The party a phrase names, if any. */
const partyOf = (c: Context, p: Phrase): string | null => {
  for (const w of [p.role.head, ...p.role.mods]) {
    const party = c.words.lore.parties.get(w)
    if (party !== undefined) return party
  }
  return null
}

/** Is nothing known against the party of a person? */
const ofParty = (c: Context, e: Entity, party: string): boolean => {
  const known = e.roles.flatMap((r) => [r.head, ...r.mods]).flatMap((w) => c.words.lore.parties.get(w) ?? [])
  return known.length === 0 || known.includes(party)
}

/** Is it the name of an outlet? */
const called = (c: Context, e: Entity): boolean => {
  const m = c.index.mentions[e.mentions[0] ?? -1]
  return m !== undefined && isOutlet(c.words, m)
}

/** Sentences after which “the lawyer” may be another lawyer. */
const FORGOTTEN = 12

/** Is an office meant, or a person named lately? */
const isNear = (c: Context, e: Entity, token: number, noun: string): boolean => {
  if (isA(c.words.lore, noun, IS.OFFICE)) return true
  let lo = 0
  let hi = e.mentions.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.index.mentions[e.mentions[mid] ?? 0]?.first ?? 0) < token) lo = mid + 1
    else hi = mid
  }
  const m = c.index.mentions[e.mentions[Math.max(0, lo - 1)] ?? 0]
  return m !== undefined && Math.abs((c.scan.sentence[token] ?? 0) - (c.scan.sentence[m.first] ?? 0)) <= FORGOTTEN
}

/** Nouns so wide that what stands before them makes them others: a team leader is no president. */
const VAGUE = new Set(['leader', 'head', 'chief', 'boss', 'executive', 'officer', 'official'])

/** May a role of a wider noun be a narrower one: “the Russian leader” a president? */
const widens = (c: Context, p: Phrase): boolean =>
  !VAGUE.has(p.role.head) ||
  p.role.mods.every(
    (m) =>
      c.words.lore.nationStarts.has(m) ||
      c.words.lore.parties.has(m) ||
      isA(c.words.lore, m, IS.MODIFIER | IS.PEOPLE | IS.TOWN),
  )

/** The persons of an article a role may mean. */
const byRole = (c: Context, p: Phrase, token: number): readonly Entity[] => {
  const wider = widens(c, p) ? c.words.lore.wider.get(p.role.head) : undefined
  const want = p.role.mods.filter((m) => DECISIVE.has(m))
  const party = partyOf(c, p)
  const out: Entity[] = []
  let exact = false
  const heads = [p.role.head, ...(wider ?? [])]
  for (const e of new Set(heads.flatMap((h) => c.index.byRole.get(h) ?? []))) {
    if (p.nations.length > 0 && !p.nations.some((n) => e.nations.has(n))) continue
    if (p.gender !== 'u' && e.gender !== 'u' && p.gender !== e.gender) continue
    const first = c.index.mentions[e.mentions[0] ?? 0]
    if (!first || (first.first > token && (c.scan.paragraph[token] ?? 0) > 2)) continue
    if (party !== null && !ofParty(c, e, party)) continue
    let hit = 0
    for (const r of e.roles) {
      const have = r.mods.filter((m) => DECISIVE.has(m))
      if (
        !want.every((m) => have.includes(m)) ||
        !have.every((m) => want.includes(m) || m === 'prime' || RANKS.has(r.head))
      )
        continue
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

/**
 * Whom the sentence before is about, where a name stands before the role that is not known of who has the role:
 *
 *     > | Coach Ann Lee was glad. … Ben Holt was angry. “C,” the Halden coach said.
 *                                   ^^^^^^^^                  ^^^^^^
 */
const ofOther = (c: Context, p: Phrase, e: Entity, a: number): Entity | null => {
  const s = c.scan
  const own: string[] = []
  for (let k = a + 1; k < p.at; k++)
    if (has(s, k, BIT.CAP) && !c.words.lore.nationStarts.has(low(c.words, k))) own.push(low(c.words, k))
  if (own.length === 0 || e.roles.some((r) => r.mods.some((m) => own.includes(m)))) return null
  const n = s.sentence[a] ?? 0
  const first = s.sentences[n - 1] ?? 0
  if (n === 0 || s.paragraph[first] !== s.paragraph[a]) return null
  const i = mentionFrom(c.index, first)
  const m = c.index.mentions[i]
  const other = entityOf(c.index, i)
  if (m?.first !== first || m.possessive || !other || other.kind !== 'person' || other === e) return null
  const fits = p.gender === 'u' || other.gender === 'u' || other.gender === p.gender
  return fits && (other.roles.length === 0 || other.roles.some((r) => r.head === p.role.head)) ? other : null
}

const RULERS = ['president', 'king', 'queen', 'emir', 'sultan', 'emperor']

/** “The Head of State”: the one ruler named so far; `null` where there are none or more. */
const sovereignOf = (c: Context, token: number): Entity | null => {
  const named = RULERS.flatMap((r) => c.index.byRole.get(r) ?? []).filter(
    (e) =>
      (c.index.mentions[e.mentions[0] ?? 0]?.first ?? token) < token &&
      e.roles.some((r) => RULERS.includes(r.head) && !r.mods.some((m) => DECISIVE.has(m))),
  )
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

const owned = (c: Context, a: number, noun: number): boolean => {
  for (let k = a; k < noun; k++) if (has(c.scan, k, BIT.POSS)) return true
  return false
}

/** Offices and ways of life by which papers call somebody again; a judge, a witness, an owner is another. */
const FOLLOWING = new Set(
  `leader politician lawmaker legislator official diplomat boss chief head executive minister premier president senator governor
mayor mp mep td mk secretary undersecretary commissioner ambassador envoy nominee candidate chair representative councilmember
general admiral colonel billionaire millionaire tycoon mogul star superstar singer rapper actor actress comedian presenter pundit
striker midfielder defender goalkeeper winger centre-back full-back skipper captain coach manager veteran champion cleric bishop
archbishop cardinal monsignor economist analyst academic professor scientist activist campaigner strongman oligarch`.split(
    /\s+/,
  ),
)

/** Sentences of one paragraph over which somebody goes on speaking; tokens that are read for another of the noun. */
const ON = 3
const MAX_READ = 3000

/**
 * Whom a noun means that nobody was called by, right after somebody spoke in the same paragraph and nobody else was named:
 *
 *     > | Sergei Roe noted that it was late. “C,” the diplomat added.
 *         ^^^^^^^^^^                               ^^^^^^^^^^^^
 */
const epithet = (c: Context, p: Phrase, a: number): Resolved | null => {
  const s = c.scan
  if (!FOLLOWING.has(p.role.head)) return null
  const last = c.spoke.findLast((x) => x.token < a)
  const e = last?.entity
  if (!last || e?.kind !== 'person' || owned(c, a, p.at) || s.paragraph[last.token] !== s.paragraph[a]) return null
  if ((s.sentence[a] ?? 0) - (s.sentence[last.token] ?? 0) > ON) return null
  if (p.gender !== 'u' && e.gender !== 'u' && p.gender !== e.gender) return null
  for (let i = mentionFrom(c.index, last.token); i < c.index.mentions.length; i++) {
    const m = c.index.mentions[i]
    if (!m || m.first >= a) break
    const other = entityOf(c.index, i)
    if (!m.quoted && other && other !== e && (other.kind === 'person' || other.kind === 'name')) return null
  }
  // “the president” for the former one, where the article has no other
  const { head } = p.role
  const own = e.roles.some((r) => r.head === head) && c.index.byRole.get(head)?.every((x) => x === e) === true
  return own || !used(c, low(c.words, p.at), a) ? asSpeaker(c, e, a) : null
}

/** Does the noun, or its plural, stand before a token? */
const used = (c: Context, noun: string, token: number): boolean => {
  for (let k = token - 1; k >= 0 && k > token - MAX_READ; k--) if (low(c.words, k).startsWith(noun)) return true
  return false
}

/** A common noun phrase: a role of somebody named, a body named before, or a source that stays as it is said. */
export const described = (c: Context, a: number, last: number): Resolved => {
  const s = c.scan
  // “the agency, which runs the port”: what an aside adds tells nothing of whom
  let b = a
  while (b < last && !has(s, b + 1, BIT.COMMA)) b++
  const p = phrase(c.words, a, b + 1)
  const article = low(c.words, a)
  const definiteArticle = article === 'the' || article === 'this' || article === 'that'
  if (!p || p.plural) return (p && definiteArticle ? calledBefore(c, p, a, b) : null) ?? asSaid(c, a, b, 'safe', p)
  const bare = has(s, a, BIT.CAP) && !has(s, a, BIT.DET)
  if (!definiteArticle && !bare && p.nations.length === 0) return asSaid(c, a, b, 'safe', p)
  if (article === 'a' || article === 'an' || article === 'one' || article === 'another')
    return asSaid(c, a, b, 'safe', p)
  // “the statement went on”: of whom it was just now
  const noun = low(c.words, p.at)
  if (OWN_WORDS.has(noun) && definiteArticle && p.at === b && p.role.mods.length <= 1) {
    const last = c.spoke.findLast((x) => x.token < a)
    const near = last?.entity && (s.sentence[a] ?? 0) - (s.sentence[last.token] ?? 0) <= 3
    // an outlet tells of statements that are somebody else's
    if (near && last.entity && !called(c, last.entity)) return asSpeaker(c, last.entity, a)
  }
  const ruler =
    noun === 'head' && low(c.words, p.at + 1) === 'of' && low(c.words, p.at + 2) === 'state' ? sovereignOf(c, a) : null
  if (ruler) return asSpeaker(c, ruler, a)
  const qualified = p.at + 1 <= b && has(s, p.at + 1, BIT.PREP)
  if (p.known) {
    const all = byRole(c, p, a)
    if (all.length === 1 && all[0] && !qualified && (p.role.mods.length > 0 || isNear(c, all[0], a, noun)))
      return asSpeaker(c, ofOther(c, p, all[0], a) ?? all[0], a)
    if (all.length > 1) {
      const last = c.spoke.findLast((x) => x.entity !== null && all.includes(x.entity))
      if (last?.entity && (s.sentence[a] ?? 0) - (s.sentence[last.token] ?? 0) <= 6) return asSpeaker(c, last.entity, a)
    }
    const alone = definiteArticle && !qualified
    const told = alone ? (calledBefore(c, p, a, b) ?? epithet(c, p, a)) : null
    // “the victim’s sister”: an owner tells who it is
    return told ?? asSaid(c, a, b, alone && !owned(c, a, p.at) ? 'unsafe' : 'safe', p)
  }
  if (qualified) return asSaid(c, a, b, 'safe', p)
  const body = wide(noun) ? null : bodyNamed(c, noun, a)
  if (body) return asSpeaker(c, body, a)
  // “the company”, “the Bern-based company”
  const near = p.at === a + 1 || (p.at === a + 2 && low(c.words, a + 1).endsWith('-based'))
  const kind = definiteArticle && near && p.at === b ? byKind(c, a, b) : null
  if (kind) return kind
  return (definiteArticle ? calledBefore(c, p, a, b) : null) ?? asSaid(c, a, b, 'safe', p)
}

/** "the ministry": the one body named so far that has the word in its name. */
const bodyNamed = (c: Context, noun: string, token: number): Entity | null => {
  if (!isA(c.words.lore, noun, IS.BODY) || isA(c.words.lore, noun, IS.UTTERANCE) || DOCUMENTS.has(noun)) return null
  let found: Entity | null = null
  for (const e of c.index.byWord.get(noun) ?? []) {
    const first = c.index.mentions[e.mentions[0] ?? 0]
    if (!first || first.first > token || headOf(e.name) !== noun || e.keys.length < 2) continue
    if (found) return null
    found = e
  }
  return found
}
