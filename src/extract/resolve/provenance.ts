/**
 * The outlet a statement is reported by, and the outlets it came through.
 *
 *     > | SOCHI, (ST)_ The presidents met.          the article's own outlet, where nothing else supplies it
 *     > | According to RT, “We go,” Roe stated.     a section relayed from RT, until the next of its kind
 *     > | “We go,” Roe told TASS.                   one sentence of another origin
 */
import type { Range } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import type { Index } from './entity.ts'
import { entityOf, mentionFrom, tokenAt } from './context.ts'
import { IS, isA, type Lore } from './lore.ts'
import { bodyKey, type Mention, squeeze } from './mentions.ts'
import { low, type Words } from './words.ts'

/** A stretch of text relayed from another outlet. */
export interface Section extends Range {
  readonly outlet: string
  /** The characters of the words that open it. */
  readonly opener: Range
}

const MAX_OPENER = 12

/** Words before a name that mark an outlet only where news is sent or printed: `the news site Alpha`, not `the site Alpha`. */
const BROAD = new Set('site station network portal channel outlet paper wire'.split(' '))
const SENDING = new Set('news press television tv radio'.split(' '))

/** Do the words before a name call it an outlet: `the state news agency ANN`, `the newspaper Alpha`? */
const calledOutlet = (t: Words, m: Mention): boolean => {
  const s = t.scan
  const b = m.first - 1
  if (b < 0 || m.kind === 'person' || m.kind === 'nation' || s.sentence[b] !== s.sentence[m.first]) return false
  const word = low(t, b)
  const sends = SENDING.has(low(t, b - 1))
  return word === 'agency' ? sends : isA(t.lore, word, IS.CUE) && (sends || !BROAD.has(word))
}

/** The names an article calls outlets: where one is “the state news agency ANN”, “ANN” is one further on. */
export const outletsCalled = (t: Words, index: Index): ReadonlySet<string> =>
  new Set(index.mentions.filter((m) => calledOutlet(t, m)).map((m) => m.key))

/** Is a name that of an outlet, by itself or by the words beside it, here or elsewhere in the article? */
export const isOutlet = (t: Words, m: Mention): boolean => {
  const s = t.scan
  const { lore } = t
  const { key } = m
  if (t.outlets.has(key)) return true
  const after = m.last + 1
  const next = after < s.count && s.paragraph[after] === s.paragraph[m.last] ? low(t, after) : ''
  const cue =
    isA(lore, next, IS.CUE) ||
    (next === 'news' && /^(?:agency|service|channel|website|site|portal|outlet)$/u.test(low(t, after + 1)))
  if (lore.outlets.has(key)) {
    if (!lore.ambiguousOutlets.has(key)) return true
    const before = m.first > 0 ? low(t, m.first - 1) : ''
    if (cue || before === 'told') return true
    return key === key.toUpperCase() || (m.name === m.name.toUpperCase() && m.name.length > 1)
      ? m.name.length > 2 || before !== 'the'
      : before === 'the' && !isA(lore, next, IS.ROLE)
  }
  if (m.kind === 'person' || m.kind === 'nation' || m.kind === 'place') return false
  if (cue && !isA(lore, key, IS.GIVEN)) return true
  const words = key.split(' ')
  const last = words.at(-1) ?? ''
  return (
    words.length > 1 &&
    (isA(lore, last, IS.CUE) ||
      (isA(lore, last, IS.OUTLET_END) &&
        !/^(?:today|online|press|reader|daily|post|wire|monitor|register|globe|standard)$/u.test(last)))
  )
}

/** The outlet a dateline names, and its place. */
export interface Dateline {
  readonly outlet: string | null
  readonly place: string | null
  readonly end: number
}

const BRACKETED = /^([^()\n]{0,60}?)[\s,]*[(/]([\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,30})[)/]\s*[_–—:.-]/u
const PLAIN = /^(\p{Lu}[\p{Lu}\p{M}.’' -]{2,30}?)(?:,\s*([^,()\n]{2,30}?))?\s*(?:[–—_]|--|-\s)/u

/** Reads a dateline at the head of one of the first paragraphs. */
export const dateline = (lore: Lore, s: Scan): Dateline => {
  for (let p = 0; p < 7 && p + 1 < s.paragraphs.length; p++) {
    const at = s.start[s.paragraphs[p] ?? 0] ?? 0
    const last = (s.paragraphs[p + 1] ?? 1) - 1
    const head = s.text.slice(at, Math.min(at + 100, s.end[last] ?? at))
    const bracketed = BRACKETED.exec(head)
    if (bracketed) {
      const before = squeeze(bracketed[1] ?? '')
      const name = squeeze(bracketed[2] ?? '')
      const placed = before === '' || /^\p{Lu}/u.test(before)
      if (
        placed &&
        before.split(' ').length <= 8 &&
        !/^\d+$/u.test(name) &&
        (before === '' || upperStart(before) || lore.outlets.has(bodyKey(name)))
      ) {
        const place = before.split(',')[0] ?? ''
        return { outlet: name, place: place === '' ? null : place, end: at + bracketed[0].length }
      }
    }
    const bare = PLAIN.exec(head)
    if (bare) {
      const second = squeeze(bare[2] ?? '')
      const outlet = lore.outlets.has(bodyKey(second)) ? second : null
      return { outlet, place: squeeze(bare[1] ?? ''), end: at + bare[0].length }
    }
  }
  return { outlet: null, place: null, end: 0 }
}

/** Is the first word in capitals, as the place of a dateline is? */
const upperStart = (s: string): boolean => {
  const first = s.split(/[\s,]/u)[0] ?? ''
  return first.length > 2 && first === first.toUpperCase()
}

/** The outlet that a phrase of tokens names, without its article. */
const outletIn = (t: Words, index: Index, from: number, to: number): string | null => {
  const s = t.scan
  const { lore } = t
  for (let i = mentionFrom(index, from); i < index.mentions.length; i++) {
    const m = index.mentions[i]
    if (!m || m.first > to) break
    if (isOutlet(t, m)) return outletName(index, m)
  }
  const last = low(t, to)
  if (isA(lore, last, IS.CUE)) {
    const start = has(s, from, BIT.DET) ? from + 1 : from
    if (has(s, start, BIT.CAP)) return squeeze(s.text.slice(s.start[start], s.end[to]))
  }
  return null
}

/** The name of an outlet without its article: the whole one, where the article has it and the mention is its last word. */
export const outletName = (index: Index, m: Mention): string => {
  const e = m.keys.length === 1 ? entityOf(index, mentionFrom(index, m.first)) : null
  const whole = e && e.kind !== 'person' && e.keys.length > 1 && e.keys.at(-1) === m.keys[0]
  return (whole ? e.name : m.name).replace(/^The /u, '')
}

/** The sections an article relays from other outlets, in order and disjoint. */
export const sectionsOf = (t: Words, index: Index, own: string): readonly Section[] => {
  const s = t.scan
  const openers: {
    readonly start: number
    readonly opener: Range
    readonly outlet: string
    readonly strong: boolean
  }[] = []
  for (let p = 0; p + 1 < s.paragraphs.length; p++) {
    const first = s.paragraphs[p] ?? 0
    const stop = s.paragraphs[p + 1] ?? s.count
    if (low(t, first) !== 'according' || wordAt(s, first + 1) !== 'to') continue
    let comma = first + 2
    while (comma < stop && comma < first + MAX_OPENER && !has(s, comma, BIT.COMMA) && !(s.first[comma] === 58)) comma++
    if (comma >= stop && stop - first > MAX_OPENER) continue
    const outlet = outletIn(t, index, first + 2, Math.min(comma, stop) - 1)
    if (outlet === null || sameOutlet(outlet, own)) continue
    const alone = comma + 1 >= stop
    const quoted = !alone && has(s, comma + 1, BIT.QUOTE)
    openers.push({
      start: s.start[first] ?? 0,
      opener: { start: s.start[first] ?? 0, end: s.end[Math.min(comma, stop - 1)] ?? 0 },
      outlet,
      strong: alone || quoted,
    })
  }
  if (openers.length < 2 && !openers[0]?.strong) return []
  return openers.map((o, i) => ({
    start: o.start,
    end: openers[i + 1]?.start ?? s.text.length,
    outlet: o.outlet,
    opener: o.opener,
  }))
}

/** The name of an outlet without the word that says what it is. */
const bare = (n: string): string =>
  bodyKey(n)
    .replace(/ (?:news|news agency|agency|newspaper|website|tv)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Do two names name one outlet: `Reuters` and `the Reuters news agency`? */
export const sameOutlet = (a: string, b: string): boolean => bare(a) === bare(b)

const MAX_DESCRIBED = 6

/** Is the word part of what a name before or after it is called: an article, or `state news agency`? */
const describes = (t: Words, i: number): boolean =>
  has(t.scan, i, BIT.DET) || isA(t.lore, low(t, i), IS.CUE) || DESCRIBING.has(low(t, i))

const DESCRIBING = new Set('news press agency service state official local national'.split(' '))

const REPORTS = new Set('reported reports quoted quotes cited cites reporting quoting citing'.split(' '))
/** What an outlet's name before them does not name: `the local NBC affiliate`. */
const OTHERS = new Set('affiliate affiliates partner partners'.split(' '))
const RELAYED = new Set(
  'interview statement quoted cited carried interviewed spoke speaking saying remarks comments'.split(' '),
)

/** Is it a verb that reports and is no word for whom is asked: `stated to X`, not `appealed to X`? */
const saying = (s: Scan, i: number): boolean => s.book.verbs[(s.book.verb[s.word[i] ?? 0] ?? 0) - 1]?.tags === true

/** For each sentence of another origin, the outlet: “in an interview with X”, “told X”, “X quoted her as saying”, “according to X”. */
export const originsOf = (
  t: Words,
  index: Index,
  own: string,
): ReadonlyMap<number, { readonly outlet: string; readonly mention: Mention }> => {
  const s = t.scan
  const out = new Map<number, { readonly outlet: string; readonly mention: Mention }>()
  for (const m of index.mentions) {
    if (m.quoted || m.possessive || m.first + 8 < m.last) continue
    let before = m.first - 1
    // “by the state news agency ANN”
    while (before >= 0 && before > m.first - MAX_DESCRIBED && describes(t, before)) before--
    const one = before >= 0 ? low(t, before) : ''
    const two = before >= 1 ? low(t, before - 1) : ''
    const next = m.last + 1 < s.count ? low(t, m.last + 1) : ''
    // “According to Harbor Post, “C,” Ann Lee said”: so placed, any name that ends as a paper's does
    const according = one === 'to' && two === 'according'
    const told =
      according ||
      one === 'told' ||
      ((one === 'with' || one === 'to' || one === 'by') && RELAYED.has(two)) ||
      (one === 'to' && saying(s, before - 1))
    const printed = according && m.kind !== 'person' && isA(t.lore, m.keys.at(-1) ?? '', IS.OUTLET_END)
    if ((!told && !REPORTS.has(next)) || OTHERS.has(next) || !(printed || isOutlet(t, m))) continue
    const name = outletName(index, m)
    if (sameOutlet(name, own)) continue
    const sentence = s.sentence[m.first] ?? 0
    if (!out.has(sentence)) out.set(sentence, { outlet: name, mention: m })
  }
  return out
}

/** The section a character stands in. */
export const sectionAt = (sections: readonly Section[], at: number): Section | null => {
  let lo = 0
  let hi = sections.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((sections[mid]?.end ?? 0) <= at) lo = mid + 1
    else hi = mid
  }
  const found = sections[lo]
  return found && found.start <= at ? found : null
}

/** The outlet each draft is relayed from, by its own sentence or the section it stands in; `null` for none. */
export const outletsOf = (
  s: Scan,
  drafts: readonly Draft[],
  origins: readonly (string | null)[],
  sections: readonly Section[],
  sentences: ReadonlyMap<number, { readonly outlet: string; readonly mention: Mention }>,
): readonly (string | null)[] =>
  drafts.map((d, i) => {
    const at = d.cue?.start ?? d.source?.start ?? d.content[0]?.start ?? 0
    const section = sectionAt(sections, at)
    const own = origins[i] ?? null
    if (own !== null) return own
    const origin = sentences.get(s.sentence[tokenAt(s, at)] ?? -1)
    if (origin && !(d.source && d.source.start < origin.mention.end && origin.mention.start < d.source.end))
      return origin.outlet
    return section?.outlet ?? null
  })
