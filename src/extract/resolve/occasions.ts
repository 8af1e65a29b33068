/**
 * The events an article tells of, as stretches of its text.
 *
 *     > | SOCHI, (ST)_ The presidents held a summit meeting at Sochi.      Sochi
 *     > | On December 11, 2017, they met at Khmeimim Airbase.              Khmeimim Airbase, December 11, 2017
 *
 * An occasion is opened by a sentence that tells of a meeting and either follows the dateline and names its place, or
 * opens its paragraph and names its day. It lasts until the next. Nothing opens one by a guess: most news has none.
 */
import type { Range } from '../../model/index.ts'
import { BIT, has, wordAt } from '../scan.ts'
import type { When } from './dates.ts'
import type { Index } from './entity.ts'
import { mentionFrom } from './context.ts'
import { IS, isA, type Lore } from './lore.ts'
import { bodyKey, type Mention, squeeze } from './mentions.ts'
import type { Dateline } from './provenance.ts'
import { low, type Words } from './words.ts'

export interface Occasion extends Range {
  readonly label: string
  readonly date: string | null
}

/** Words of people who come together to speak. */
export const EVENTS: ReadonlySet<string> = new Set(
  'met meets meet meeting meetings summit talks talked visit visited visits conference hosted received receives ceremony session briefing forum negotiations congress inaugurated'.split(
    ' ',
  ),
)

/** The occasions of an article, in order and disjoint. */
export const occasionsOf = (t: Words, index: Index, times: readonly When[], head: Dateline): readonly Occasion[] => {
  const s = t.scan
  const starts: { readonly start: number; readonly label: string; readonly date: string | null }[] = []
  let next = 0
  for (let p = 0; p + 1 < s.paragraphs.length; p++) {
    const first = s.paragraphs[p] ?? 0
    const stop = s.paragraphs[p + 1] ?? s.count
    const sentenceAfter = (i: number): number => Math.min(stop, s.sentences[(s.sentence[i] ?? 0) + 1] ?? stop)
    let until = sentenceAfter(first)
    while (next < times.length && (times[next]?.first ?? 0) < first) next++
    // a dateline may end a sentence of its own
    const atDateline = (s.start[first] ?? 0) < head.end && head.end <= (s.end[stop - 1] ?? 0)
    if (atDateline) while (until < stop && (s.end[until - 1] ?? 0) <= head.end) until = sentenceAfter(until)
    const when = times[next]
    // the day in a dateline is when the article was filed
    const opening =
      !atDateline && when && when.kind === 'day' && when.first <= first + 3 && when.first < stop ? when : null
    if ((!opening && !atDateline) || !tellsOfEvent(t, first, until)) continue
    if (opening) {
      const place = placeIn(t, index, first, Math.min(s.count, until + 120))
      const day = squeeze(s.text.slice(s.start[opening.first], s.end[opening.last]))
      starts.push({ start: s.start[first] ?? 0, label: place === null ? day : `${place}, ${day}`, date: opening.date })
    } else if (atDateline) {
      const place = placeIn(t, index, first + 1, until)
      if (place !== null && (head.place === null || bodyKey(place) === bodyKey(head.place)))
        starts.push({ start: s.start[first] ?? 0, label: place, date: null })
    }
  }
  return starts.map(({ start, label, date }, i) => ({ start, label, date, end: starts[i + 1]?.start ?? s.text.length }))
}

const tellsOfEvent = (t: Words, from: number, to: number): boolean => {
  const s = t.scan
  for (let k = from; k < to; k++)
    if (has(s, k, BIT.WORD) && (s.quote[k] ?? 0) === 0 && EVENTS.has(low(t, k))) return true
  return false
}

/** The place after "at" or "in": a town or site rather than a country. */
const placeIn = (t: Words, index: Index, from: number, to: number): string | null => {
  const s = t.scan
  for (let i = mentionFrom(index, from); i < index.mentions.length; i++) {
    const m = index.mentions[i]
    if (!m || m.first >= to) break
    const before = m.first > 0 ? wordAt(s, m.first - 1) : ''
    if ((before === 'at' || before === 'in') && m.kind !== 'nation' && m.kind !== 'person' && place(t.lore, m))
      return m.name
  }
  return null
}

const place = (lore: Lore, m: Mention): boolean =>
  m.kind === 'place' || m.kind === 'name' || m.keys.some((k) => isA(lore, k, IS.TOWN | IS.PLACE))
