/**
 * A body or a document meant by what kind of thing it is.
 *
 *     > | EgyptAir confirmed it. The airline added       a Quinnipiac University poll shows … the poll found
 *         ^^^^^^^^               ^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^
 */
import { BIT, has, type Scan } from '../scan.ts'
import { type Context, entityOf, mentionFrom } from './context.ts'
import type { Entity } from './entity.ts'
import { isA, IS } from './lore.ts'
import { isOutlet } from './provenance.ts'
import { asSaid, asSpeaker, type Resolved } from './said.ts'
import { type Mention, squeeze } from './mentions.ts'
import { low } from './words.ts'

/** Kinds of bodies so wide that a body's name seldom tells them. */
const BODIES = new Set(
  'company firm corporation group organization organisation agency airline carrier nonprofit charity retailer manufacturer automaker utility startup conglomerate federation bank studio'.split(
    ' ',
  ),
)
const PAPERS = new Set([
  'newspaper',
  'paper',
  'magazine',
  'tabloid',
  'daily',
  'weekly',
  'outlet',
  'publication',
  'website',
  'site',
])
const BROADCASTERS = new Set(['network', 'broadcaster', 'channel', 'station'])
const BROADCASTS = /(?:^|\s)(?:news|tv|television|radio|channel|network|broadcasting)(?:$|\s)/iu
/** Documents that speak and are nobody. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'poll',
  'survey',
  'report',
  'study',
  'analysis',
  'review',
  'investigation',
  'audit',
])
/** Documents that may be called by one another's noun. */
const FINDINGS = new Set(['report', 'study', 'survey', 'analysis', 'review'])
/** Sentences back in which a body that spoke, or was the subject, is still meant. */
const SPOKE = 4
const NAMED = 2
const MAX_BACK = 60
/** Mentions of an entity that are looked at. */
const MAX_READ = 40
const MAX_DOCUMENT_BACK = 200

/** Is the noun so wide that a body's name that holds it is no sign? */
export const wide = (noun: string): boolean => BODIES.has(noun)

/** Whom “the company”, “the newspaper”, “the poll” mean, `noun` being the last token from `a` on; `null` where none is near. */
export const byKind = (c: Context, a: number, noun: number): Resolved | null => {
  const word = low(c.words, noun)
  const wanted = BODIES.has(word) ? 'body' : PAPERS.has(word) ? 'paper' : BROADCASTERS.has(word) ? 'broadcaster' : null
  const body = wanted === null ? null : nearest(c, a, wanted)
  if (body) return asSpeaker(c, body, a)
  return DOCUMENTS.has(word) ? documentNamed(c, a, noun, word) : null
}

/** Letters of law after the name of a firm. */
const INCORPORATED = new Set(
  'inc corp corporation ltd limited plc llc llp ag se nv sa spa gmbh ab oyj pty bhd'.split(' '),
)
const MAX_ISSUER = 200

/** The firm that sends out a release: the first whose name says how it is incorporated. */
export const issuerOf = (c: Context): Entity | null => {
  for (let i = 0; i < c.index.mentions.length && i < MAX_ISSUER; i++) {
    const m = c.index.mentions[i]
    if (m && m.keys.length > 1 && INCORPORATED.has(m.keys.at(-1) ?? '')) return entityOf(c.index, i)
  }
  return null
}

/** Whom “it” means where no body spoke: the body that does something in this sentence or the one before; `null` where another name does. */
export const bodyBefore = (c: Context, a: number): Resolved | null => {
  const s = c.scan
  if (has(s, a - 1, BIT.VERB | BIT.PREP) || has(s, a + 1, BIT.BE) || (s.start[a + 1] ?? 0) === s.end[a]) return null
  const from = mentionFrom(c.index, a) - 1
  for (let i = from; i >= 0 && i > from - MAX_BACK; i--) {
    const m = c.index.mentions[i]
    if (!m || (s.sentence[a] ?? 0) - (s.sentence[m.first] ?? 0) > 1) return null
    const acts = has(s, m.last + 1, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, m.last + 1, BIT.CAP | BIT.POSS)
    if (m.quoted || m.possessive || !acts || !subject(s, m.first)) continue
    const e = entityOf(c.index, i)
    return e && fits(c, e, 'body') && (e.kind === 'body' || m.keys.length === 1) ? asSpeaker(c, e, a) : null
  }
  return null
}

type Wanted = 'body' | 'paper' | 'broadcaster'

/** The body that spoke last, or is the subject of the sentence before. */
const nearest = (c: Context, a: number, wanted: Wanted): Entity | null => {
  const s = c.scan
  const here = s.sentence[a] ?? 0
  let best: Entity | null = null
  let at = -1
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const x = c.spoke[k]
    if (!x || x.token >= a) continue
    if (here - (s.sentence[x.token] ?? 0) > SPOKE) break
    if (x.entity && fits(c, x.entity, wanted)) {
      best = x.entity
      at = x.token
      break
    }
  }
  const from = mentionFrom(c.index, a) - 1
  for (let i = from; i >= 0 && i > from - MAX_BACK; i--) {
    const m = c.index.mentions[i]
    if (!m || m.first <= at || here - (s.sentence[m.first] ?? 0) > NAMED) break
    if (m.last >= a || m.located || owns(c, m) || (m.quoted && (s.quote[a] ?? 0) === 0)) continue
    const e = entityOf(c.index, i)
    if (e && fits(c, e, wanted) && !m.possessive && subject(s, m.first)) return e
  }
  return best
}

/** Does a name only tell of the noun after it: “a Houthi officer”, but not “Houthi polled”? */
const owns = (c: Context, m: Mention): boolean => m.qualifies && !low(c.words, m.last + 1).endsWith('ed')

/** Can this be such a body? A name of one word that nothing makes a person's, a body, a name with an article. */
export const fits = (c: Context, e: Entity, wanted: Wanted): boolean => {
  if (e.kind === 'person' || e.kind === 'place' || e.kind === 'nation') return false
  const all = e.mentions.slice(0, MAX_READ).flatMap((i) => c.index.mentions[i] ?? [])
  const outlet = all.some((m) => isOutlet(c.words, m))
  if (wanted !== 'body')
    return outlet && (wanted === 'paper' || BROADCASTS.test(e.name) || e.name === e.name.toUpperCase())
  if (outlet && e.short === '') return false
  if (e.kind === 'body' || LETTERS.test(e.name)) return true
  if (e.gender !== 'u' || isA(c.words.lore, e.keys[0] ?? '', IS.GIVEN | IS.PEOPLE)) return false
  // a capital at the head of a sentence, or a role beside it, tells of no company
  if (all.some((m) => m.roles.length > 0) || all.every((m) => m.heads || m.quoted)) return e.full > 1
  return e.full === 0 || all.some((m) => m.definite)
}

/** Letters that stand for a longer name. */
const LETTERS = /^\p{Lu}{3,6}$/u

/** Do only small words stand before the name in its clause? */
const subject = (s: Scan, first: number): boolean => {
  const from = s.sentences[s.sentence[first] ?? 0] ?? 0
  for (let k = first - 1; k >= from && k > first - 20; k--) {
    if (has(s, k, BIT.COMMA | BIT.QUOTE)) return true
    if (has(s, k, BIT.WORD) && !has(s, k, BIT.DET | BIT.ADV | BIT.COORD | BIT.SUBORD)) return false
    if (has(s, k, BIT.PREP)) return false
  }
  return true
}

/** The latest document before that is called by this noun and a name: “a Quinnipiac University poll”, “the Roe Report”. */
const documentNamed = (c: Context, a: number, noun: number, word: string): Resolved | null => {
  const s = c.scan
  const said = { ...asSaid(c, a, noun, 'safe', null), person: false, plural: false }
  const named = (first: number, last: number): Resolved => ({
    ...said,
    speaker: squeeze(s.text.slice(s.start[slashed(s, first)], s.end[last])),
  })
  const proper = new Map<Entity, Mention>()
  const from = mentionFrom(c.index, a) - 1
  for (let i = from; i >= 0 && i > from - MAX_DOCUMENT_BACK; i--) {
    const m = c.index.mentions[i]
    if (!m || m.quoted || m.last >= a) continue
    const head = m.keys.at(-1) ?? ''
    if (m.keys.length > 2 && head === word) return named(m.first, m.last)
    const e = entityOf(c.index, i)
    if (e && m.keys.length > 2 && FINDINGS.has(head) && FINDINGS.has(word)) proper.set(e, m)
    if (m.possessive) continue
    // “a Times poll”, “a Times opinion poll”
    for (let k = m.last + 1; k <= m.last + 2 && s.sentence[k] === s.sentence[m.last]; k++) {
      if (low(c.words, k) === word) return named(m.first, k)
      if (!has(s, k, BIT.WORD) || has(s, k, BIT.CAP | BIT.PREP | BIT.AUX | BIT.COORD | BIT.VERB | BIT.DET | BIT.WH))
        break
    }
  }
  const [only] = proper.values()
  return only && proper.size === 1 ? { ...said, speaker: only.name } : null
}

/** The first token of names that a stroke joins: “CNN/WMUR”. */
const slashed = (s: Scan, first: number): number => {
  let k = first
  while (k > 1 && s.first[k - 1] === 47 && s.end[k - 1] === s.start[k] && has(s, k - 2, BIT.CAP)) k -= 2
  return k
}
