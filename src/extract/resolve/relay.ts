/**
 * Statements that an outlet relays: the outlet is where they come from, and whom it names said them.
 *
 *     > | Reuters reported that Jane Roe said the dam would open.       SANA quoted him as saying: “We go.”
 *         ^^^^^^^               ^^^^^^^^ ^^^^                           ^^^^        ^^^
 *         origin                source   cue                            origin      source
 */
import { contains, type Range } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { BIT, has } from '../scan.ts'
import { mentionFrom, tokenAt } from './context.ts'
import type { Index } from './entities.ts'
import { IS } from './lore.ts'
import { isOutlet, outletName, sameOutlet, type Section, sectionAt } from './provenance.ts'
import { innerClause, quotedAs, quotedInTag, quotesAs } from './relayed-words.ts'
import { is, low, type Words } from './words.ts'

/** Drafts, each with the outlet its own sentence has it from. */
export interface Relayed {
  readonly drafts: readonly Draft[]
  readonly origins: readonly (string | null)[]
}

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
