/** The occasion and the day of each draft. */
import type { Article } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Scan } from '../scan.ts'
import { tokenAt } from './context.ts'
import type { When } from './dates.ts'
import type { Occasion } from './occasions.ts'

export interface Said {
  readonly occasion: string | null
  readonly date: string | null
}

const inside = (at: number, d: Draft): boolean => d.content.some((r) => r.start <= at && at < r.end)

/**
 * A time in the sentence of the source or cue, outside the words said, is the statement's own; a time that is
 * explicitly another one takes it, and what follows in its paragraph, out of the occasion. Otherwise the occasion in
 * force, the day its speaker was last dated to, and the article's date, in this order.
 */
export const whenSaid = (
  s: Scan,
  drafts: readonly Draft[],
  times: readonly When[],
  occasions: readonly Occasion[],
  article: Article,
  speakers: readonly (string | null)[],
): readonly Said[] => {
  const bySentence = new Map<number, When[]>()
  for (const t of times) {
    const at = s.sentence[t.first] ?? 0
    const list = bySentence.get(at)
    if (list) list.push(t)
    else bySentence.set(at, [t])
  }
  // the paragraphs in which a statement is tied to another time, from which character on
  const elsewhere = new Map<number, { readonly from: number; readonly date: string | null }>()
  const lastDay = new Map<string, string>()
  const out: Said[] = []
  const order = drafts.map((_, i) => i).sort((a, b) => anchor(drafts[a]) - anchor(drafts[b]) || a - b)
  for (const i of order) {
    const d = drafts[i]
    if (!d) continue
    const at = anchor(d)
    const token = tokenAt(s, at)
    const paragraph = s.paragraph[token] ?? 0
    const occasion = occasions.findLast((o) => o.start <= at && at < o.end) ?? null
    const own =
      d.mode === 'transcript'
        ? []
        : (bySentence.get(s.sentence[token] ?? 0) ?? []).filter((t) => !inside(s.start[t.first] ?? 0, d))
    const other = own.find((t) => t.kind === 'other')
    const day = own.find((t) => t.kind !== 'other' && t.date !== null)
    if (other && !day && d.mode !== 'transcript' && !elsewhere.has(paragraph))
      elsewhere.set(paragraph, { from: at, date: other.date })
    const away = elsewhere.get(paragraph)
    const speaker = speakers[i] ?? ''
    if (away && at >= away.from && !day) {
      out[i] = { occasion: null, date: away.date }
      continue
    }
    if (day && day.date !== null) {
      if (speaker !== '') lastDay.set(speaker, day.date)
      const differs = occasion !== null && occasion.date !== null && occasion.date !== day.date
      out[i] = { occasion: differs ? null : (occasion?.label ?? null), date: day.date }
      continue
    }
    out[i] = {
      occasion: occasion?.label ?? null,
      date: occasion ? (occasion.date ?? article.date) : (lastDay.get(speaker) ?? article.date),
    }
  }
  return out
}

const anchor = (d: Draft | undefined): number => d?.cue?.start ?? d?.source?.start ?? d?.content[0]?.start ?? 0
