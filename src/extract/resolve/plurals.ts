/**
 * Several who have not spoken yet, meant by "they": the subject of the clause before, where it is a plural.
 *
 *     > | Union officials went to the station where they said
 *         ^^^^^^^^^^^^^^^                           ^^^^
 */
import { nounPhraseAfter } from '../phrases.ts'
import { BIT, has, wordAt } from '../scan.ts'
import { mainSubject } from '../subject.ts'
import { sentenceFrom } from '../token.ts'
import type { Run } from '../lead.ts'
import type { Context } from './context.ts'
import { phrase } from './describe.ts'
import { IS } from './lore.ts'
import { nominal } from './nominal.ts'
import { asSaid, type Resolved } from './said.ts'
import { is } from './words.ts'

/** The plural subject of the sentence of "they", before it, or of the sentence before; `null` without. */
export const subjectsFor = (c: Context, token: number): Resolved | null => {
  const s = c.scan
  const from = sentenceFrom(s, token)
  const own = subject(c, from, token)
  if (own) return own
  if (from === 0 || (s.paragraph[from - 1] ?? 0) + 1 < (s.paragraph[token] ?? 0)) return null
  return subject(c, sentenceFrom(s, from - 1), from)
}

/** The subject of the first clause of a sentence from `from` on, read up to `to`, where it means several. */
const subject = (c: Context, from: number, to: number): Resolved | null => {
  const s = c.scan
  if (to - from < 2 || (s.quote[from] ?? 0) > 0) return null
  const run = mainSubject(s, to) ?? first(c, from, to)
  if (!run || run.from < from || run.to > to || has(s, run.from, BIT.SUBJ | BIT.WH)) return null
  const a = run.from
  const b = run.to - 1
  const p = phrase(c.words, a, b + 1)
  if (!p || !(p.plural || is(c.words, p.at, IS.GROUP) || joined(c, a, b))) return null
  const named = nominal(c, a, b)
  if (named) return named.plural ? named : null
  const said = asSaid(c, a, joined(c, a, b) ? b : Math.min(b, p.at), 'safe', p)
  return said.plural ? said : null
}

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
