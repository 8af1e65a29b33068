/**
 * Whose words an outlet gives, inside its own: a clause it reports, somebody it quotes as saying.
 *
 *     > | Reuters reported that Jane Roe said the dam would open.       SANA quoted him as saying: “We go.”
 *                               ^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^                     ^^^    ^^^^^^
 */
import type { Verb } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { groupOf } from '../group.ts'
import { BIT, has } from '../scan.ts'
import { tokenAt } from './context.ts'
import { IS } from './lore.ts'
import { is, low, type Words } from './words.ts'

/** Verbs whose subject inside a relayed clause is the speaker. */
const SAYING = new Set(
  'say tell state announce warn add claim confirm declare insist argue stress affirm note explain vow promise deny pledge'.split(
    ' ',
  ),
)
const QUOTING = new Set(['quote', 'cite'])
const AS = new Set(['saying', 'telling', 'stating', 'adding', 'writing'])
const MAX_SUBJECT = 16

/** The statement inside what an outlet reports: “that Jane Roe said the dam would open”, “him as saying: “We go.””. */
export const innerClause = (t: Words, d: Draft): Draft | null => {
  const s = t.scan
  const whole = d.content[0]
  if (!whole || d.content.length !== 1) return null
  const a = tokenAt(s, whole.start)
  const b = tokenAt(s, whole.end - 1)
  const from = low(t, a) === 'that' ? a + 1 : pastCited(t, a, b)
  const quoting = d.verb !== null && QUOTING.has(d.verb.lemma)
  for (let k = from + 1; k < b - 1 && k - from < MAX_SUBJECT; k++) {
    if ((s.quote[k] ?? 0) > 0 || has(s, k, BIT.STOP | BIT.WH) || s.first[k] === 58) return null
    if (quoting) {
      if (low(t, k) === 'as' && AS.has(low(t, k + 1))) return inner(t, d, from, k - 1, k, k + 1, b, verbAt(t, k + 1))
      continue
    }
    const verb = s.book.verb[s.word[k] ?? 0] ?? 0
    if (verb === 0 || !has(s, k, BIT.PAST | BIT.THIRD) || has(s, k, BIT.CAP)) continue
    const lemma = s.book.verbs[verb - 1]?.lemma ?? ''
    if (!SAYING.has(lemma) || !nominalHead(t, from, k - 1) || groupOf(s, k).passive) return null
    let first = k
    while (first - 1 > from && has(s, first - 1, BIT.AUX | BIT.ADV)) first--
    const last = lemma === 'tell' ? addressee(t, k, b) : k
    return last < 0 ? null : inner(t, d, from, first - 1, first, last, b, verbAt(t, k))
  }
  return null
}

/** Past whom the outlet has it from: “citing the daily Alpha, ”. */
const pastCited = (t: Words, a: number, b: number): number => {
  if (low(t, a) !== 'citing' && low(t, a) !== 'quoting') return a
  for (let k = a + 1; k < b && k < a + MAX_SUBJECT; k++) if (has(t.scan, k, BIT.COMMA)) return k + 1
  return a
}

/** Do these tokens begin as a subject does: a name, a pronoun, an article, or a word in the plural? */
const nominalHead = (t: Words, from: number, to: number): boolean =>
  has(t.scan, from, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS) || is(t, to, IS.GROUP)

/** The last token of whom is told: “told reporters”, “told the council”; -1 where it is not plain. */
const addressee = (t: Words, k: number, b: number): number => {
  for (let i = k + 1; i < b && i <= k + 6; i++) {
    if (low(t, i) === 'that' || has(t.scan, i, BIT.COMMA)) return i - 1
    if (has(t.scan, i + 1, BIT.SUBJ | BIT.DET | BIT.CAP) && !has(t.scan, i, BIT.DET | BIT.CAP | BIT.PREP)) return i
  }
  return -1
}

/** “quoted him as”, with the saying in a draft of its own. */
export const quotesAs = (t: Words, d: Draft): boolean => {
  const end = d.content.at(-1)?.end
  if (end === undefined || d.verb === null || !QUOTING.has(d.verb.lemma)) return false
  const last = tokenAt(t.scan, end - 1)
  return low(t, last) === 'as' && AS.has(low(t, last + 1))
}

/** “SANA quoted him as saying C”: whom the outlet quotes, and not the outlet, is who says C. */
export const quotedAs = (t: Words, d: Draft): Draft | null => {
  const s = t.scan
  if (!d.cue) return null
  const k = tokenAt(s, d.cue.start)
  if (!AS.has(low(t, k)) || low(t, k - 1) !== 'as') return null
  for (let v = k - 2; v >= 0 && v > k - MAX_SUBJECT && s.sentence[v] === s.sentence[k]; v--) {
    if (!QUOTING.has(verbAt(t, v)?.lemma ?? '')) continue
    if (v + 1 > k - 2) return null
    const source = { start: s.start[v + 1] ?? 0, end: s.end[k - 2] ?? 0 }
    return Object.assign({}, d, { source, finder: `${d.finder}/relayed` })
  }
  return null
}

/** `“C,” it quoted him as saying.`: whoever quotes, he is who says C. */
export const quotedInTag = (t: Words, d: Draft): Draft | null => {
  const s = t.scan
  if (!d.cue || d.verb === null || !QUOTING.has(d.verb.lemma)) return null
  const v = tokenAt(s, d.cue.end - 1)
  for (let k = v + 2; k < s.count && k < v + MAX_SUBJECT && s.sentence[k] === s.sentence[v]; k++) {
    if (has(s, k, BIT.COMMA | BIT.QUOTE)) return null
    if (low(t, k) !== 'as' || !AS.has(low(t, k + 1))) continue
    const whole = d.content[0]
    // “Local media quoted the clerk as saying that C”: what follows is what was said
    if (whole && d.content.length === 1 && whole.start < (s.end[k + 1] ?? 0) && whole.end > (s.end[k + 1] ?? 0)) {
      const last = tokenAt(s, whole.end - 1)
      return inner(t, d, v + 1, k - 1, k, k + 1, last, verbAt(t, k + 1))
    }
    const source = { start: s.start[v + 1] ?? 0, end: s.end[k - 1] ?? 0 }
    return Object.assign({}, d, {
      source,
      cue: { start: d.cue.start, end: s.end[k + 1] ?? d.cue.end },
      finder: `${d.finder}/relayed`,
    })
  }
  return null
}

const verbAt = (t: Words, k: number): Verb | null => {
  const s = t.scan
  const known = s.book.verbs[(s.book.verb[s.word[k] ?? 0] ?? 0) - 1]
  return known ? { lemma: known.lemma, classes: known.classes } : null
}

const inner = (
  t: Words,
  d: Draft,
  a: number,
  b: number,
  cue: number,
  last: number,
  end: number,
  verb: Verb | null,
): Draft => {
  const s = t.scan
  let from = last + 1
  while (from < end && (has(s, from, BIT.COMMA) || s.first[from] === 58)) from++
  const start = s.start[from] ?? 0
  const stop = d.content[0]?.end ?? 0
  const quoted = d.quoted.filter((q) => q.start >= start)
  const all = quoted.reduce((n, q) => n + q.end - q.start, 0)
  return {
    mode: quoted.length === 0 ? 'indirect' : all >= stop - start - 4 ? 'direct' : 'mixed',
    source: { start: s.start[a] ?? 0, end: s.end[b] ?? 0 },
    cue: { start: s.start[cue] ?? 0, end: s.end[Math.max(cue, last)] ?? 0 },
    verb,
    content: [{ start, end: stop }],
    quoted,
    addressee: null,
    parent: d.parent,
    finder: `${d.finder}/relayed`,
  }
}
