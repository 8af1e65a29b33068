/** Gender learnt from the text: a person alone in two sentences, and a pronoun after it. */
import { BIT, has } from '../scan.ts'
import type { Entity, Index } from './entity.ts'
import { low, type Words } from './words.ts'

const MALE = new Set(['he', 'his', 'him', 'himself'])
const FEMALE = new Set(['she', 'her', 'hers', 'herself'])

/** Settles the gender of persons whose names and titles do not tell it, where the pronouns after them agree. */
export const genders = (t: Words, index: Index): void => {
  const s = t.scan
  const votes = new Map<Entity, [number, number]>()
  let i = 0
  let last: Entity | null = null
  let lastSentence = -9
  let other: Entity | null = null
  let otherSentence = -9
  let m = index.mentions[0]
  for (let k = 0; k < s.count; k++) {
    if (m && k >= m.first) {
      const e = index.entities[index.of[i] ?? -1]
      i++
      if (e && !m.quoted && (e.kind === 'person' || e.kind === 'name')) {
        if (e !== last) {
          other = last
          otherSentence = lastSentence
        }
        last = e
        lastSentence = s.sentence[k] ?? 0
      }
      k = m.last
      m = index.mentions[i]
      continue
    }
    if (!has(s, k, BIT.SUBJ | BIT.OBJ | BIT.POSS) || (s.quote[k] ?? 0) > 0 || !last) continue
    const w = low(t, k)
    const male = MALE.has(w)
    if (!male && !FEMALE.has(w)) continue
    const sentence = s.sentence[k] ?? 0
    if (sentence - lastSentence > 1 || (other && other.kind === 'person' && sentence - otherSentence <= 1)) continue
    const vote = votes.get(last) ?? [0, 0]
    vote[male ? 0 : 1] += 1
    votes.set(last, vote)
  }
  for (const [e, [m, f]] of votes) {
    const noun = e.mentions.some((i) => index.mentions[i]?.qualifies)
    if (e.kind === 'name' && e.personal && !noun && Math.min(m, f) === 0 && m + f >= 2) e.kind = 'person'
    if (e.gender === 'u' ? Math.min(m, f) === 0 : !e.told && Math.min(m, f) === 0 && m + f >= 2)
      e.gender = m > f ? 'm' : 'f'
  }
}
