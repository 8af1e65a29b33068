/**
 * Statements that an outlet relays: the outlet is where they come from, and whom it names said them.
 *
 *     > | Reuters reported that Jane Roe said the dam would open.       SANA quoted him as saying: “We go.”
 *         ^^^^^^^               ^^^^^^^^ ^^^^                           ^^^^        ^^^
 *         origin                source   cue                            origin      source
 */
import { contains, type Range, type Verb } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { groupOf } from '../group.ts'
import { BIT, has } from '../scan.ts'
import { mentionFrom, tokenAt } from './context.ts'
import type { Index } from './entities.ts'
import { IS } from './lore.ts'
import { isOutlet, outletName, sameOutlet, type Section, sectionAt } from './provenance.ts'
import { is, low, type Words } from './words.ts'

/** Drafts, each with the outlet its own sentence has it from. */
export interface Relayed {
  readonly drafts: readonly Draft[]
  readonly origins: readonly (string | null)[]
}

/** Verbs whose subject inside a relayed clause is the speaker. */
const SAYING = new Set(
  'say tell state announce warn add claim confirm declare insist argue stress affirm note explain vow promise deny pledge'.split(
    ' ',
  ),
)
const QUOTING = new Set(['quote', 'cite'])
const AS = new Set(['saying', 'telling', 'stating', 'adding', 'writing'])
const MAX_SUBJECT = 16
const MAX_MENTIONS = 40
const MOSTLY = 0.5

/** The outlet that the words of a source name and nothing more: “Reuters”, “the Yonhap news agency”; `null` otherwise. */
export const outletSource = (t: Words, index: Index, range: Range): string | null => {
  const s = t.scan
  const a = tokenAt(s, range.start)
  const b = tokenAt(s, Math.max(range.start, range.end - 1))
  const unnamed = unnamedOutlet(t, a, b)
  if (unnamed !== null) return unnamed
  if (b === a + 1 && has(s, a, BIT.DET) && (is(t, b, IS.CUE) || low(t, b) === 'agency'))
    return outletBefore(t, index, a)
  let found: string | null = null
  let i = mentionFrom(index, a)
  for (let k = a; k <= b; k++) {
    const m = index.mentions[i]
    if (m && k >= m.first && k <= m.last) {
      if (found === null && !m.possessive && isOutlet(t, m)) found = outletName(m)
      else if (m.kind !== 'nation') return null
      k = m.last
      i++
      continue
    }
    if (!has(s, k, BIT.WORD)) {
      if (has(s, k, BIT.COMMA) && k < b) return null
      continue
    }
    const w = low(t, k)
    if (!has(s, k, BIT.DET) && !is(t, k, IS.CUE) && w !== 'news' && w !== 'agency' && w !== 'service' && w !== 'state')
      return null
  }
  return found
}

/** “The agency”, “the paper”: the last outlet named before, at most `MAX_MENTIONS` names back. */
const outletBefore = (t: Words, index: Index, token: number): string | null => {
  for (let i = mentionFrom(index, token) - 1, k = 0; i >= 0 && k < MAX_MENTIONS; i--, k++) {
    const m = index.mentions[i]
    if (m && m.first < token && isOutlet(t, m)) return outletName(m)
  }
  return null
}

/** Outlets that a phrase means without a name: “state media”, “the official news agency”. */
const unnamedOutlet = (t: Words, a: number, b: number): string | null => {
  const s = t.scan
  let from = has(s, a, BIT.DET) ? a + 1 : a
  // “Syrian state media”
  if (has(s, from, BIT.CAP) && KEPT.has(low(t, from + 1))) from++
  const head = low(t, b)
  const sends = head === 'media' || head === 'television' || head === 'tv' || head === 'radio' || head === 'agency'
  if (!sends || from >= b || !KEPT.has(low(t, from))) return null
  return s.text.slice(s.start[has(s, a, BIT.DET) ? a + 1 : a], s.end[b])
}

/** Whose hands an unnamed outlet is in. */
const KEPT = new Set('state state-run state-owned official government'.split(' '))

/** Takes the outlets that only relay out of the drafts, and puts whom they name in their place. */
export const relayed = (
  t: Words,
  index: Index,
  drafts: readonly Draft[],
  own: string,
  sections: readonly Section[],
): Relayed => {
  const origins: (string | null)[] = drafts.map(() => null)
  const outlets = drafts.map((d) => {
    const outlet = d.source && d.mode !== 'transcript' ? outletSource(t, index, d.source) : null
    return outlet === null || sameOutlet(outlet, own) ? null : outlet
  })
  const taggedAs = drafts.map((d, i) => (outlets[i] === null ? quotedInTag(t, d) : null))
  if (outlets.every((o) => o === null) && taggedAs.every((d) => d === null)) return { drafts, origins }
  const at = (d: Draft | undefined): number => d?.cue?.start ?? d?.source?.start ?? d?.content[0]?.start ?? 0
  const order = drafts.map((_, i) => i).sort((a, b) => at(drafts[a]) - at(drafts[b]) || a - b)
  const replaced: (Draft | null)[] = [...drafts]
  drafts.forEach((d, i) => {
    const outlet = outlets[i] ?? null
    const tag = taggedAs[i] ?? null
    if (tag !== null && d.source) {
      replaced[i] = tag
      const it = tokenAt(t.scan, d.source.start)
      origins[i] = low(t, it) === 'it' ? outletBefore(t, index, it) : null
    }
    if (outlet === null) return
    if (quotesAs(t, d)) {
      replaced[i] = null
      return
    }
    const quoted = quotedAs(t, d)
    if (quoted) {
      replaced[i] = quoted
      origins[i] = outlet
      return
    }
    const inner = within(d, i, drafts, order, at)
    for (const j of inner) if (outlets[j] === null) origins[j] = outlet
    const covered = inner.reduce((n, j) => n + shared(d, drafts[j]), 0)
    if (inner.length > 0 && covered >= MOSTLY * size(d)) replaced[i] = null
    else if (inner.length === 0) {
      const said = innerClause(t, d)
      if (said) {
        replaced[i] = said
        origins[i] = outlet
      } else if (opens(d, sections)) replaced[i] = null
    }
  })
  return keep(replaced, origins)
}

/** Is the draft's source the outlet whose section its own words open? Its own telling is the section, not a statement. */
const opens = (d: Draft, sections: readonly Section[]): boolean => {
  const { source } = d
  const section = source && sectionAt(sections, source.start)
  return source !== null && section !== null && contains(section.opener, source)
}

const size = (d: Draft): number => d.content.reduce((n, r) => n + r.end - r.start, 0)

/** How many characters of a draft's content another takes up, with its source and cue. */
const shared = (d: Draft, e: Draft | undefined): number => {
  if (!e) return 0
  const own = [...e.content, ...(e.source ? [e.source] : []), ...(e.cue ? [e.cue] : [])]
  let n = 0
  for (const r of d.content) for (const q of own) n += Math.max(0, Math.min(r.end, q.end) - Math.max(r.start, q.start))
  return n
}

/** The drafts whose source or cue stands in the content of one. */
const within = (
  d: Draft,
  i: number,
  drafts: readonly Draft[],
  order: readonly number[],
  at: (d: Draft | undefined) => number,
): readonly number[] => {
  const first = d.content[0]?.start ?? 0
  const last = d.content.at(-1)?.end ?? 0
  let lo = 0
  let hi = order.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (at(drafts[order[mid] ?? 0]) < first) lo = mid + 1
    else hi = mid
  }
  const out: number[] = []
  for (let k = lo; k < order.length && out.length < 8; k++) {
    const j = order[k] ?? 0
    if (at(drafts[j]) >= last) break
    if (j !== i && drafts[j]?.source) out.push(j)
  }
  return out
}

/** Leaves the dropped ones out, and renumbers parents. */
const keep = (replaced: readonly (Draft | null)[], origins: readonly (string | null)[]): Relayed => {
  const place = new Map<number, number>()
  let n = 0
  replaced.forEach((d, i) => {
    if (d) place.set(i, n++)
  })
  const drafts: Draft[] = []
  const kept: (string | null)[] = []
  replaced.forEach((d, i) => {
    if (!d) return
    const parent = d.parent === null ? null : (place.get(d.parent) ?? null)
    drafts.push(parent === d.parent ? d : Object.assign({}, d, { parent }))
    kept.push(origins[i] ?? null)
  })
  return { drafts, origins: kept }
}

/** The statement inside what an outlet reports: “that Jane Roe said the dam would open”, “him as saying: “We go.””. */
const innerClause = (t: Words, d: Draft): Draft | null => {
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
const quotesAs = (t: Words, d: Draft): boolean => {
  const end = d.content.at(-1)?.end
  if (end === undefined || d.verb === null || !QUOTING.has(d.verb.lemma)) return false
  const last = tokenAt(t.scan, end - 1)
  return low(t, last) === 'as' && AS.has(low(t, last + 1))
}

/** “SANA quoted him as saying C”: whom the outlet quotes, and not the outlet, is who says C. */
const quotedAs = (t: Words, d: Draft): Draft | null => {
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
const quotedInTag = (t: Words, d: Draft): Draft | null => {
  const s = t.scan
  if (!d.cue || d.verb === null || !QUOTING.has(d.verb.lemma)) return null
  const v = tokenAt(s, d.cue.end - 1)
  for (let k = v + 2; k < s.count && k < v + MAX_SUBJECT && s.sentence[k] === s.sentence[v]; k++) {
    if (has(s, k, BIT.COMMA | BIT.QUOTE)) return null
    if (low(t, k) !== 'as' || !AS.has(low(t, k + 1))) continue
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
