/** Common nouns: a role of somebody named, a body named before, or a source that stays as it is said. */
import { BIT, has } from '../scan.ts'
import type { Context } from './context.ts'
import { type Phrase, phrase } from './describe.ts'
import { type Entity, headOf } from './entities.ts'
import { byKind, wide } from './kinds.ts'
import { IS, isA } from './lore.ts'
import { asSaid, asSpeaker, type Resolved } from './said.ts'
import { low } from './words.ts'

/** Modifiers that make another office of the same noun. */
const DECISIVE = new Set(
  'vice deputy assistant associate attorney former ex then acting lieutenant under shadow prime'.split(' '),
)
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

/** The persons of an article a role may mean. */
const byRole = (c: Context, p: Phrase, token: number): readonly Entity[] => {
  const wider = c.words.lore.wider.get(p.role.head)
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
export const described = (c: Context, a: number, b: number): Resolved => {
  const s = c.scan
  const p = phrase(c.words, a, b + 1)
  const article = low(c.words, a)
  const definiteArticle = article === 'the' || article === 'this' || article === 'that'
  if (!p || p.plural) return asSaid(c, a, b, 'safe', p)
  const bare = has(s, a, BIT.CAP) && !has(s, a, BIT.DET)
  if (!definiteArticle && !bare && p.nations.length === 0) return asSaid(c, a, b, 'safe', p)
  if (article === 'a' || article === 'an' || article === 'one' || article === 'another')
    return asSaid(c, a, b, 'safe', p)
  // “the statement went on”: of whom it was just now
  const noun = low(c.words, p.at)
  if (OWN_WORDS.has(noun) && definiteArticle && p.at === b && p.role.mods.length <= 1) {
    const last = c.spoke.findLast((x) => x.token < a)
    if (last?.entity && (s.sentence[a] ?? 0) - (s.sentence[last.token] ?? 0) <= 3) return asSpeaker(c, last.entity, a)
  }
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
  const body = wide(noun) ? null : bodyNamed(c, noun, a)
  if (body) return asSpeaker(c, body, a)
  const kind = definiteArticle && p.at === a + 1 && p.at === b ? byKind(c, a, b) : null
  if (kind) return kind
  return asSaid(c, a, b, 'safe', p)
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
