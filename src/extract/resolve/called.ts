/**
 * Somebody without a name, meant by the noun he or she was called by.
 *
 *     > | A senior official said it was late. “We know,” the official said.
 *         ^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^
 */
import { BIT, has, wordAt } from '../scan.ts'
import { type Context, type Spoke, tokenAt } from './context.ts'
import { type Phrase, phrase } from './describe.ts'
import { again, type Resolved } from './said.ts'
import { low } from './words.ts'

/** Speakers that are looked at; sentences back in which the only one is meant, and the last of several. */
const MAX_SPOKE = 24
const ONLY = 16
const LAST = 3
/** Tokens of a phrase, and between the two, that are read. */
const MAX_PHRASE = 12
const MAX_BETWEEN = 600

/** Who spoke before and was called by the noun that ends the tokens `a` to `b`; `null` where nobody was, or it may be another. */
export const calledBefore = (c: Context, p: Phrase, a: number, b: number): Resolved | null => {
  const s = c.scan
  if (p.at !== b || p.nations.length > 0) return null
  for (let k = a; k < b; k++) if (has(s, k, BIT.POSS)) return null
  const noun = low(c.words, p.at)
  let found: Spoke | null = null
  for (let k = c.spoke.length - 1; k >= 0 && k > c.spoke.length - MAX_SPOKE; k--) {
    const x = c.spoke[k]
    if (!x || x.token >= a || x.entity !== null || x.speaker === found?.speaker || !names(c, x, p, noun)) continue
    if (found) return near(c, found, a, LAST) ? again(found, a) : null
    found = x
  }
  return found && near(c, found, a, ONLY) && !another(c, noun, found.token, a) ? again(found, a) : null
}

/** Is somebody called by the noun, in words of his or her own, with all that the later phrase says? */
const names = (c: Context, x: Spoke, p: Phrase, noun: string): boolean => {
  if (!x.speaker.includes(' ') || x.speaker.includes(' and ')) return false
  // the words must be those of the speaker, not of a pronoun that meant them
  if (!x.speaker.startsWith(wordAt(c.scan, x.token))) return false
  const end = tokenAt(c.scan, (c.scan.start[x.token] ?? 0) + x.speaker.length - 1) + 1
  const q = phrase(c.words, x.token, Math.min(end, x.token + MAX_PHRASE))
  return q !== null && low(c.words, q.at) === noun && p.role.mods.every((m) => q.role.mods.includes(m))
}

/** Does the noun stand between two places for another: “a second official”, “Roe’s campaign”? */
const another = (c: Context, noun: string, from: number, to: number): boolean => {
  const s = c.scan
  let first = true
  for (let k = from; k < to && k < from + MAX_BETWEEN; k++) {
    if (low(c.words, k) !== noun) continue
    if (!first && !has(s, k - 1, BIT.DET) && (s.quote[k] ?? 0) === 0) return true
    first = false
  }
  return false
}

const near = (c: Context, x: Spoke, token: number, sentences: number): boolean =>
  (c.scan.sentence[token] ?? 0) - (c.scan.sentence[x.token] ?? 0) <= sentences
