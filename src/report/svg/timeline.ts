/**
 * Days on one axis: when things were said, when articles were published; a row each, so that no labels meet.
 * Drawn where at least two different days are known.
 */
import type { Report } from '../../model/index.ts'
import { day } from '../day.ts'
import { el, type Html } from '../markup.ts'
import { clipped, label, type Picture, standalone, widthOf } from './picture.ts'

interface Event {
  readonly name: string
  readonly kind: 'occasion' | 'article'
  readonly date: string
  readonly at: number
}

const DAY = 86_400_000
const LIMIT = 60
const AXIS = 420
const ROW = 28

/** Days since 1970, or `null` where the date is not a full day. */
const daysOf = (date: string): number | null => {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?=$|T)/.exec(date)
  if (!m) return null
  const time = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))
  return Number.isFinite(time) ? Math.floor(time / DAY) : null
}

const eventsOf = (report: Report): readonly Event[] => {
  const found: Event[] = []
  const add = (name: string, kind: Event['kind'], date: string | null): void => {
    const at = date === null ? null : daysOf(date)
    if (date !== null && at !== null) found.push({ name, kind, date: date.slice(0, 10), at })
  }
  for (const o of report.occasions) add(o.label, 'occasion', o.date)
  for (const { article } of report.sources)
    add(`${article.siglum}: ${article.title ?? 'article'}`, 'article', article.date)
  return found.sort((a, b) => a.at - b.at || (a.kind < b.kind ? 1 : -1)).slice(0, LIMIT)
}

/** Are there two different days to tell apart? */
export const datesDiffer = (report: Report): boolean => new Set(eventsOf(report).map((e) => e.at)).size > 1

export const timeline = (report: Report): Picture => {
  const events = eventsOf(report)
  const first = events[0]?.at ?? 0
  const last = events[events.length - 1]?.at ?? first
  const span = Math.max(1, last - first)
  const names = events.map((e) => clipped(e.name, 40))
  const left = Math.max(80, ...names.map((n) => widthOf(n))) + 24
  const x = (at: number): number => Math.round(left + ((at - first) / span) * AXIS)
  const height = 40 + events.length * ROW
  const rows = events.map((e, i): Html => {
    const y = 34 + i * ROW
    const mark =
      e.kind === 'occasion'
        ? el`<path class="dot" d="M${x(e.at)} ${y - 7}l7 7l-7 7l-7 -7z"/>`
        : el`<circle class="ring" cx="${x(e.at)}" cy="${y}" r="6"/>`
    return el`<g>${label(left - 20, y + 4, 'end', names[i] ?? '')}<path class="rule" d="M${left - 10} ${y}H${left + AXIS + 10}"/>${mark}${label(x(e.at) + 14, y + 4, 'small halo', day(e.date))}</g>`
  })
  return {
    width: left + AXIS + 140,
    height,
    title: 'Timeline',
    description: `${events.map((e) => `${day(e.date)}: ${clipped(e.name, 60)} (${e.kind === 'occasion' ? 'said' : 'published'})`).join('; ')}.`,
    body: [label(left, 14, 'small soft', '◆ said   ○ published'), ...rows],
  }
}

/** The dates of articles and occasions, as one SVG picture; empty where they do not differ. */
export const timelineSvg = (report: Report): string => standalone(timeline(report))
