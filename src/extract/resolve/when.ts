/** The occasion and the day of each draft. */
import type { Article } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { BIT, has, type Scan } from '../scan.ts'
import { IS } from './lore.ts'
import { is, low, type Words } from './words.ts'
import { tokenAt } from './context.ts'
import { dayNumber, type When } from './dates.ts'
import { EVENTS, type Occasion } from './occasions.ts'

export interface Said {
  readonly occasion: string | null
  readonly date: string | null
}

const inside = (at: number, d: Draft): boolean => d.content.some((r) => r.start <= at && at < r.end)

/** How far from a cue a time may stand and still be the cue's. */
const NEAR = 8
const BEFORE = 4
/** How many sentences a statement of another time takes with it. */
const CARRY = 2

const anchor = (d: Draft | undefined): number => d?.cue?.start ?? d?.source?.start ?? d?.content[0]?.start ?? 0

/** Does a time stand by the words that report: at the head of the sentence, just before them, or soon after without a comma between? */
const attached = (s: Scan, t: When, from: number, to: number): boolean => {
  // “On Tuesday the port’s director had said”, taken with the source
  if (t.first >= from && t.first <= from + 2 && t.last < to) return true
  if (t.last < from) return from - t.last <= BEFORE || t.first - (s.sentences[s.sentence[from] ?? 0] ?? 0) <= 2
  if (t.first <= to || t.first - to > NEAR) return false
  for (let k = to + 1; k < t.first; k++) if (has(s, k, BIT.COMMA)) return false
  return true
}

/** Does a time stand in a relative clause between the source and the cue: “Roe, who resigned on Friday, said”? */
const aside = (s: Scan, t: When, from: number, to: number): boolean => {
  if (t.first < from || t.last > to) return false
  for (let k = from; k < t.first; k++) if (has(s, k, BIT.WH)) return true
  return false
}

/** “almost a week after his statement”: what is told next is of that other time. */
const tellsOfEarlier = (t: Words, w: When): boolean => {
  if (w.kind !== 'other') return false
  for (let k = w.last + 1; k <= w.last + 4; k++) {
    if (is(t, k, IS.UTTERANCE) && !has(t.scan, k, BIT.CAP)) return true
    if (!has(t.scan, k, BIT.WORD) || has(t.scan, k, BIT.PREP | BIT.AUX | BIT.WH)) return false
  }
  return false
}

/** How long before an article appears the day of its lead may lie, and still be the day it tells of. */
const LEAD_DAYS = 3

/**
 * The day an article tells of: the first weekday of its first two paragraphs, where it is a late one; else its date.
 * The day that owns a fire (`Tuesday’s fire`) is not that of what is said of it; a debate’s is.
 */
const leadDay = (t: Words, times: readonly When[], published: string | null): string | null => {
  const s = t.scan
  const end = dayNumber(published)
  if (end === null) return published
  for (const w of times) {
    if ((s.paragraph[w.first] ?? 0) > 2 || (s.sentence[w.first] ?? 0) > 3) break
    const day = w.kind === 'weekday' ? dayNumber(w.date) : null
    if (day !== null && end - day <= LEAD_DAYS && !ownsDeed(t, w)) return w.date
  }
  return published
}

/** Beside meetings: where words are said. */
const SPOKEN_AT = new Set('debate hearing rally interview trial show'.split(' '))

/** Does a day own what no words are said at: `Tuesday’s fire`, not `Tuesday’s debate`? */
const ownsDeed = (t: Words, w: When): boolean => {
  if (!has(t.scan, w.last + 1, BIT.POSS)) return false
  for (let k = w.last + 2; k < t.scan.count && k <= w.last + 4; k++)
    if (EVENTS.has(low(t, k)) || SPOKEN_AT.has(low(t, k)) || is(t, k, IS.UTTERANCE)) return false
  return true
}

interface Elsewhere {
  readonly sentence: number
  /** Whose statements; `null` for anybody's. */
  readonly speaker: string | null
  readonly date: string | null
}

/**
 * A time in the sentence of the source or cue, outside the words said, is the statement's own; a time by the cue that
 * is explicitly another one takes the statement, and those of its speaker just after, out of the occasion. Otherwise
 * the occasion in force, the day its speaker was last dated to, the day of the lead, and the article's date, in this
 * order.
 */
export const whenSaid = (
  t: Words,
  drafts: readonly Draft[],
  times: readonly When[],
  occasions: readonly Occasion[],
  article: Article,
  speakers: readonly (string | null)[],
): readonly Said[] => {
  const s = t.scan
  const bySentence = new Map<number, When[]>()
  for (const w of times) {
    const at = s.sentence[w.first] ?? 0
    const list = bySentence.get(at)
    if (list) list.push(w)
    else bySentence.set(at, [w])
  }
  const elsewhere = new Map<number, Elsewhere>()
  for (const w of times)
    if (tellsOfEarlier(t, w))
      elsewhere.set(s.paragraph[w.first] ?? 0, { sentence: s.sentence[w.first] ?? 0, speaker: null, date: null })
  const lead = leadDay(t, times, article.date)
  const lastDay = new Map<string, string>()
  const out: Said[] = []
  const order = drafts.map((_, i) => i).sort((a, b) => anchor(drafts[a]) - anchor(drafts[b]) || a - b)
  let o = 0
  for (const i of order) {
    const d = drafts[i]
    if (!d) continue
    const at = anchor(d)
    while (o < occasions.length && (occasions[o]?.end ?? 0) <= at) o++
    const here = occasions[o]
    const occasion = here && here.start <= at ? here : null
    const token = tokenAt(s, at)
    const sentence = s.sentence[token] ?? 0
    const paragraph = s.paragraph[token] ?? 0
    const speaker = speakers[i] ?? ''
    const own =
      d.mode === 'transcript' ? [] : (bySentence.get(sentence) ?? []).filter((w) => !inside(s.start[w.first] ?? 0, d))
    const to = d.cue ? tokenAt(s, d.cue.end - 1) : token
    const source = d.source ? tokenAt(s, d.source.start) : token
    const from = Math.min(token, source)
    const days = own.filter((w) => w.kind !== 'other' && w.date !== null && !aside(s, w, from, to))
    const day = days.find((w) => attached(s, w, from, to)) ?? days[0]
    const other = day ? undefined : own.find((w) => w.kind === 'other' && attached(s, w, from, to))
    if (other) elsewhere.set(paragraph, { sentence, speaker, date: other.date })
    const away = elsewhere.get(paragraph)
    if (
      away &&
      !day &&
      (away.speaker === null || away.speaker === speaker) &&
      sentence >= away.sentence &&
      sentence - away.sentence <= CARRY
    ) {
      out[i] = { occasion: null, date: away.date }
    } else if (day && day.date !== null) {
      if (speaker !== '' && attached(s, day, from, to)) lastDay.set(speaker, day.date)
      const differs = occasion !== null && occasion.date !== null && occasion.date !== day.date
      out[i] = { occasion: differs ? null : (occasion?.label ?? null), date: day.date }
    } else {
      const date = occasion ? (occasion.date ?? article.date) : (lastDay.get(speaker) ?? lead)
      out[i] = { occasion: occasion?.label ?? null, date }
    }
  }
  return out
}
