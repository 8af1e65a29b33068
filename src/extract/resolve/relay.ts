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
import type { Index } from './entity.ts'
import { outletBefore, outletSource } from './outlet-source.ts'
import { IS } from './lore.ts'
import { outletName, sameOutlet, type Section, sectionAt } from './provenance.ts'
import { innerClause, quotedAs, quotedInTag, quotesAs } from './relayed-words.ts'
import { is, low, type Words } from './words.ts'

/** Drafts, each with the outlet its own sentence has it from. */
export interface Relayed {
  readonly drafts: readonly Draft[]
  readonly origins: readonly (string | null)[]
}

const MOSTLY = 0.5

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
    const named = d.source && d.mode !== 'transcript' ? outletSource(t, index, d.source) : null
    const retells = d.source && (reportsWords(t, d) || (d.finder === 'according-to' && printed(t, d.source)))
    const outlet = named ?? (d.source && retells ? nameIn(index, t, d.source) : null)
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
    const quoted = quotedAs(t, d) ?? quotedInTag(t, d)
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

/** `Ann Lee said the dam had gone, the daily Alpha reported`: who reports what somebody said relays it, whoever it is. */
const reportsWords = (t: Words, d: Draft): boolean => d.verb?.lemma === 'report' && innerClause(t, d) !== null

/** `According to Alpha Post, “C,” Ann Lee said`: a name that ends as a paper's does, where its words may be somebody's. */
const printed = (t: Words, source: Range): boolean => {
  const last = tokenAt(t.scan, source.end - 1)
  return has(t.scan, last, BIT.CAP) && is(t, last, IS.OUTLET_END)
}

/** The last name of one word or more that stands in a source and is nobody's of flesh and blood. */
const nameIn = (index: Index, t: Words, range: Range): string | null => {
  let found: string | null = null
  for (let i = mentionFrom(index, tokenAt(t.scan, range.start)); i < index.mentions.length; i++) {
    const m = index.mentions[i]
    if (!m || m.end > range.end) break
    if (m.kind === 'person') return null
    if (m.kind !== 'nation' && m.kind !== 'place') found = outletName(index, m)
  }
  return found
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
