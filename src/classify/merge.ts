/**
 * From differences of pairs to differences of a place over all witnesses.
 *
 * Two findings of one kind are one difference where they share a witness and, in it, a word; or where both find
 * nothing in a witness against words of one column. The readings of witnesses that no pair named are what they have in the
 * columns of the difference.
 */
import {
  type Collation,
  type Difference,
  type InsideQuotes,
  type Kind,
  LAYER_OF,
  type Layer,
  type Span,
  spanOf,
  type TokenRange,
} from '../model/index.ts'
import type { Found } from './engine.ts'
import { inner, type Side } from './pair.ts'

export interface Seen {
  readonly found: Found
  /** The witness that each range is of. */
  readonly a: number
  readonly b: number
}

interface Group {
  readonly items: Seen[]
}

export const merge = (
  collation: Collation,
  sides: readonly Side[],
  seen: readonly Seen[],
  copies: readonly number[],
): readonly Difference[] => {
  const parent = seen.map((_, i) => i)
  const root = (i: number): number => {
    let r = i
    while (parent[r] !== r) r = parent[r] ?? r
    for (let k = i; parent[k] !== r;) {
      const next = parent[k] ?? r
      parent[k] = r
      k = next
    }
    return r
  }
  const first = new Map<string, number>()
  const tie = (key: string, i: number): boolean => {
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    else parent[root(i)] = root(known)
    return known !== undefined
  }
  const apart = (i: number, j: number): boolean => seen[i]?.a !== seen[j]?.a || seen[i]?.b !== seen[j]?.b
  const crowd = new Set(copies).size > 2
  seen.forEach(({ found, a, b }, i) => {
    if (!crowd) return
    for (const [w, r, other, s] of [
      [a, found.finding.a, sides[b], found.finding.b],
      [b, found.finding.b, sides[a], found.finding.a],
    ] as const) {
      for (let k = r.from; k < r.to; k++) tie(`${found.kind}|${w}|${k}`, i)
      if (r.from < r.to) continue
      const read = reading(other, s)
      for (let k = s.from; k < Math.max(s.to, s.from + 1); k++) {
        const locus = other?.locus[k] ?? -1
        if (k > s.from && locus === other?.locus[k - 1]) continue
        const gap = `${found.kind}|${w}|-${locus}`
        const same = k === s.from && tie(`${gap}|${read}`, i)
        const known = first.get(gap)
        if (known === undefined) first.set(gap, i)
        else if (!same && apart(known, i)) tie(gap, i)
      }
    }
  })
  const groups = new Map<number, Group>()
  seen.forEach((s, i) => {
    const r = root(i)
    const g = groups.get(r)
    if (g) g.items.push(s)
    else groups.set(r, { items: [s] })
  })
  const all = [...groups.values()]
    .map((g) => differenceOf(collation, sides, g.items, copies))
    .filter((d) => d.readings.some((r) => r !== null))
  const shorter = all.filter((d) => d.kind === 'truncation')
  const worded = crowd ? all.filter((d) => d.kind === 'substitution') : []
  return all.filter(
    (d) => d.kind !== 'one-sided' || !(shorter.some((t) => explains(t, d)) || worded.some((t) => tells(t, d))),
  )
}

/** Does another wording say already all that some have here, and that others have nothing? */
const tells = (t: Difference, d: Difference): boolean =>
  d.readings.every((r, w) => {
    const s = t.readings[w] ?? null
    return r === null ? s === null : s !== null && s.start <= r.start && r.end <= s.end
  })

/** Does a shorter quotation say already that some have words here and others none? */
const explains = (t: Difference, d: Difference): boolean =>
  d.readings.every((r, w) => {
    const s = t.readings[w] ?? null
    return r === null ? s === null : s !== null && r.start < s.end && s.start < r.end
  })

const reading = (side: Side | undefined, r: TokenRange): string =>
  side?.words
    .slice(r.from, r.to)
    .map((w) => w.form)
    .join(' ') ?? ''

const differenceOf = (
  collation: Collation,
  sides: readonly Side[],
  items: readonly Seen[],
  copies: readonly number[],
): Difference => {
  const n = sides.length
  const ranges: (TokenRange | null)[] = Array.from({ length: n }, () => null)
  const named = new Uint8Array(n)
  let from = Number.POSITIVE_INFINITY
  let to = -1
  const columns = new Set<number>()
  for (const { found, a, b } of items)
    for (const [w, r] of [
      [a, found.finding.a],
      [b, found.finding.b],
    ] as const) {
      named[w] = 1
      if (r.from === r.to) continue
      const old = ranges[w]
      ranges[w] = old ? { from: Math.min(old.from, r.from), to: Math.max(old.to, r.to) } : r
      from = Math.min(from, sides[w]?.locus[r.from] ?? 0)
      to = Math.max(to, (sides[w]?.locus[r.to - 1] ?? 0) + 1)
      for (let k = r.from; k < r.to; k++) columns.add(sides[w]?.locus[k] ?? -1)
    }
  const items0 = [...items].sort((x, y) => x.found.order - y.found.order)
  const lead = items0[0]
  const whole = lead?.found.kind === 'mode' && lead.found.rule !== 'mode/marks'
  for (let w = 0; w < n; w++) {
    const source = copies[w] ?? w
    if (source !== w) {
      ranges[w] = ranges[source] ?? null
      named[w] = named[source] ?? 0
    }
  }
  const scattered = lead?.found.kind === 'order'
  // other words in the column of a name or a number are none
  const stands = NAMING.has(lead?.found.kind ?? '')
  const said = new Set(ranges.map((r, w) => (r ? reading(sides[w], r) : '')))
  for (let w = 0; w < n; w++) {
    if (named[w] || to <= from) continue
    const r = within(collation, copies[w] ?? w, columns)
    // words that moved stand in two places: what lies between them in a third witness is no reading of theirs
    const between = r && scattered && r.to - r.from > held(collation, copies[w] ?? w, columns)
    ranges[w] = r && (between || (stands && !said.has(reading(sides[w], r)))) ? null : r
  }
  const spans = ranges.map((r, w) => spanIn(collation, w, r))
  const kind = lead?.found.kind ?? 'other'
  return {
    kind,
    layer: layerOf(kind),
    rule: lead?.found.rule ?? 'other/none',
    cue: cueOf(items0),
    insideQuotes: inside(sides, ranges, items0, copies),
    readings: spans,
    place: 'content',
    loci: whole || to <= from ? null : { from, to },
    licensed: items.every((s) => s.found.finding.licensed === true),
  }
}

/** Kinds of which a reading is a thing named, and not whatever stands in its place. */
const NAMING = new Set(['entity', 'quantity'])

export const layerOf = (kind: string): Layer => (Object.hasOwn(LAYER_OF, kind) ? LAYER_OF[kind as Kind] : 'B')

const cueOf = (items: readonly Seen[]): string | null => {
  const words = new Set<string>()
  for (const s of items)
    if (s.found.finding.cue !== null) for (const w of s.found.finding.cue.split(' ~ ')) words.add(w)
  return words.size === 0 ? null : [...words].sort().join(' ~ ')
}

/** How many tokens a witness has in some columns. */
const held = (collation: Collation, w: number, columns: ReadonlySet<number>): number => {
  let sum = 0
  for (const k of columns) {
    const r = collation.loci[k]?.readings[w]
    if (r) sum += r.to - r.from
  }
  return sum
}

/** What a witness has in the columns that are spoken of; of what lies between two of them it is not said that it differs. */
const within = (collation: Collation, w: number, columns: ReadonlySet<number>): TokenRange | null => {
  let lo = Number.POSITIVE_INFINITY
  let hi = -1
  for (const k of columns) {
    const r = collation.loci[k]?.readings[w]
    if (!r) continue
    lo = Math.min(lo, r.from)
    hi = Math.max(hi, r.to)
  }
  return hi < 0 ? null : { from: lo, to: hi }
}

const spanIn = (collation: Collation, w: number, r: TokenRange | null): Span | null => {
  const witness = collation.witnesses[w]
  const first = r && witness?.tokens[r.from]
  const last = r && witness?.tokens[r.to - 1]
  return witness && first && last ? spanOf(witness.content, first.start, last.end) : null
}

/** In how many different readings does the wording (or the gap where another has words) stand inside quotation marks? */
const inside = (
  sides: readonly Side[],
  ranges: readonly (TokenRange | null)[],
  items: readonly Seen[],
  copies: readonly number[],
): InsideQuotes => {
  const quoted = new Set<string>()
  const moved = items[0]?.found.kind === 'order' || items[0]?.found.kind === 'mode'
  const gaps = new Map<number, number>()
  for (const { found, a, b } of items) {
    if (found.finding.a.from === found.finding.a.to) gaps.set(a, found.finding.a.from)
    if (found.finding.b.from === found.finding.b.to) gaps.set(b, found.finding.b.from)
  }
  sides.forEach((side, w) => {
    const r = ranges[w]
    if (r) {
      let all = true
      let any = false
      for (let k = r.from; k < r.to; k++) {
        const word = side.words[k]
        if (word === undefined || word.kind === 'mark') continue
        any = true
        if (word.quoted < 0) all = false
      }
      if (!any) all = (side.words[r.from]?.quoted ?? -1) >= 0
      if (all)
        quoted.add(
          `${moved ? `${copies[w] ?? w} ` : ''}${side.words
            .slice(r.from, r.to)
            .map((v) => v.token.text)
            .join(' ')}`,
        )
    } else {
      const gap = gaps.get(copies[w] ?? w)
      if (gap === undefined) return
      if (inner(side, gap)) quoted.add('')
    }
  })
  return quoted.size >= 2 ? 'both' : quoted.size === 1 ? 'one' : 'none'
}
