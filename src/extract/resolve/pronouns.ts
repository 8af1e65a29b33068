/**
 * Pronouns: the latest fitting speaker first, then the latest fitting name.
 *
 * After Lappin and Leass (1994): every mention gives its bearer a weight by the place it has (a speaker, a subject,
 * an owner, a name inside a quotation), and the weight fades with each sentence.
 */
import { BIT, has } from '../scan.ts'
import { type Context, entityOf, mentionFrom, type Spoke } from './context.ts'
import type { Entity } from './entities.ts'
import type { Gender } from './lore.ts'

const MAX_BACK = 60
const MAX_SENTENCES = 14
const FADE = 0.7
const SPEAKER = 3
const SUBJECT = 2
const PLAIN = 1
const OWNER = 0.6
const QUOTED = 0.15

const fits = (gender: Gender, wanted: Gender): boolean => wanted === 'u' || gender === 'u' || gender === wanted

/** The person a singular pronoun at a token means; `null` where none is safe. */
export const personFor = (c: Context, token: number, wanted: Gender, not: Entity | null): Entity | null => {
  const { scan, index } = c
  const sentence = scan.sentence[token] ?? 0
  const weights = new Map<Entity, number>()
  const add = (e: Entity, at: number, weight: number): void => {
    const distance = sentence - (scan.sentence[at] ?? 0)
    if (distance < 0 || distance > MAX_SENTENCES) return
    const known = e.gender === wanted ? 1.15 : 1
    weights.set(e, (weights.get(e) ?? 0) + weight * known * FADE ** distance)
  }
  const from = mentionFrom(index, token) - 1
  for (let i = from; i >= 0 && i > from - MAX_BACK; i--) {
    const m = index.mentions[i]
    const e = entityOf(index, i)
    if (!m || !e || m.last >= token || e === not) continue
    if (e.kind !== 'person' && !(e.kind === 'name' && m.keys.length > 0 && c.spoken.has(e.id))) continue
    if (!fits(e.gender, wanted)) continue
    const own = (scan.quote[token] ?? 0) > 0 && scan.quote[token] === scan.quote[m.first]
    add(e, m.first, m.quoted && !own ? QUOTED : m.possessive ? OWNER : subject(c, m.first) ? SUBJECT : PLAIN)
  }
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 8; k--) {
    const s = c.spoke[k]
    if (!s?.entity || s.token >= token || s.entity === not || !s.person || !fits(s.entity.gender, wanted)) continue
    add(s.entity, s.token, SPEAKER)
  }
  let best: Entity | null = null
  let weight = 0
  for (const [e, w] of weights)
    if (w > weight) {
      best = e
      weight = w
    }
  return best
}

/** Does a mention stand where subjects stand: first in its sentence, or after a comma or quotation that opens it? */
const subject = (c: Context, first: number): boolean => {
  const { scan } = c
  const from = scan.sentences[scan.sentence[first] ?? 0] ?? 0
  for (let k = first - 1; k >= from; k--) {
    if (!has(scan, k, BIT.WORD)) continue
    if (has(scan, k, BIT.ADV | BIT.COORD | BIT.SUBORD | BIT.DET)) continue
    return has(scan, k + 1, BIT.COMMA) && first - from < 14
  }
  return true
}

/** Who "they" are: the latest speaker that is several or a body; a person only where he or she is called so. */
export const severalFor = (c: Context, token: number): Spoke | null => {
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const s = c.spoke[k]
    if (!s || s.token >= token) continue
    if ((c.scan.sentence[token] ?? 0) - (c.scan.sentence[s.token] ?? 0) > 8) return null
    if (s.plural || !s.person) return s
    // a speaker of no known gender may be called they where nobody else spoke since
    if (s.person && s.gender === 'u' && k === c.spoke.length - 1 && (s.entity?.gender ?? 'u') === 'u') return s
  }
  return null
}

/** Who "it" is: the latest speaker that is a body. */
export const bodyFor = (c: Context, token: number): Spoke | null => {
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - 6; k--) {
    const s = c.spoke[k]
    if (!s || s.token >= token) continue
    if ((c.scan.sentence[token] ?? 0) - (c.scan.sentence[s.token] ?? 0) > 6) return null
    if (!s.person && !s.plural) return s
  }
  return null
}
