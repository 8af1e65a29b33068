/** The last look at a speaker who has no name: words that name nobody are shown to nobody. */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import type { Context } from './context.ts'
import { IS } from './lore.ts'
import type { Resolved } from './said.ts'
import { is, low } from './words.ts'

/** Classes of words that never name anybody by themselves. */
const HOLLOW = BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.AUX | BIT.NEG | BIT.ADV | BIT.TIME | BIT.POSS
/** Classes that may: pronouns, articles that stand alone (`many`, `both`), numbers. */
const NAMING = BIT.SUBJ | BIT.OBJ | BIT.DET | BIT.NUM | BIT.TITLE

/**
 * Can the words of a source be nobody at all? They can where all of them are small words without a noun (`even then`), a day (`Oct. 23`),
 * and where they open with a participle that has an object of its own (`calling her late`): a verb phrase.
 */
export const nobody = (c: Context, said: Resolved): boolean => {
  const s = c.scan
  const a = said.token
  if (said.entity !== null || said.speaker === '' || !said.speaker.startsWith(first(s, a))) return false
  if (has(s, a, BIT.ING) && !has(s, a, BIT.CAP) && (acts(s, a + 1) || (has(s, a, BIT.VERB) && has(s, a - 1, BIT.PREP))))
    return true
  // “Yet in spite of persistent”: what opens a clause
  let k = a
  while (has(s, k, BIT.COORD)) k++
  if (OPENING.has(low(c.words, k)) && !has(s, k + 1, BIT.NUM) && (s.word[k] ?? 0) > 0) return true
  const end = (s.start[a] ?? 0) + said.speaker.length
  // “critical”: a quality alone, with no noun
  if (said.speaker === wordAt(s, a) && QUALITY.test(said.speaker) && !is(c.words, a, IS.ROLE | IS.BODY | IS.GROUP))
    return true
  let days = 0
  let numbers = 0
  for (let k = a; k < s.count && (s.start[k] ?? 0) < end; k++) {
    if (!has(s, k, BIT.WORD)) continue
    const known = (s.word[k] ?? 0) > 0
    const hollow = known && has(s, k, HOLLOW) && !has(s, k, NAMING) && (!has(s, k, BIT.WH) || has(s, k, BIT.SUBORD))
    // “When”, “Specifically”: at the head of a sentence a capital names nobody
    if (
      hollow &&
      (!has(s, k, BIT.CAP) || (k === firstOf(s, k) && (has(s, k, BIT.SUBORD | BIT.ADV) || has(s, k + 1, BIT.ING))))
    )
      continue
    if (has(s, k, BIT.TIME) && known) days++
    else if (has(s, k, BIT.NUM)) numbers++
    else return false
  }
  return numbers === 0 || days > 0
}

/** How adjectives end, in small letters. */
const QUALITY = /^\p{Ll}{3,}(?:ous|ful|less|able|ible)$/u

/** Prepositions that open a phrase of time, place or cause, and no amount: “over half of them” can be somebody. */
const OPENING = new Set(
  'in despite with without for of on from by through during after before amid since until'.split(' '),
)

const firstOf = (s: Scan, k: number): number => s.sentences[s.sentence[k] ?? 0] ?? 0

const first = (s: Scan, a: number): string => s.text.slice(s.start[a], s.end[a])

/** The object of a participle: a pronoun or an article. */
const acts = (s: Scan, k: number): boolean => has(s, k, BIT.OBJ | BIT.DET | BIT.POSS) && !has(s, k, BIT.NUM)
