/**
 * A title as what it is made of: names of speakers, and the words between them. A name of another script keeps its own
 * direction and leaves that of the words around it alone (UAX #9, isolates).
 */
import type { Report } from '../model/index.ts'

export interface TitlePart {
  readonly text: string
  readonly of: 'name' | 'words'
}

/** Longer titles are not searched: they are nobody's list of names. */
const LONGEST = 1000

const nextName = (title: string, from: number, names: readonly string[]): { at: number; name: string } | null => {
  let found: { at: number; name: string } | null = null
  for (const name of names) {
    const at = title.indexOf(name, from)
    if (at >= 0 && (found === null || at < found.at)) found = { at, name }
  }
  return found
}

/** The parts of a report's title. Law: joined they are the title. */
export const titleParts = ({ title, comparisons }: Report): readonly TitlePart[] => {
  if (title.length > LONGEST) return [{ text: title, of: 'words' }]
  const names = [...new Set(comparisons.flatMap((c) => (c.speaker === null || c.speaker === '' ? [] : [c.speaker])))]
  // Where one name begins like another, the longer is meant.
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const parts: TitlePart[] = []
  let from = 0
  for (let next = nextName(title, 0, longestFirst); next; next = nextName(title, from, longestFirst)) {
    if (next.at > from) parts.push({ text: title.slice(from, next.at), of: 'words' })
    parts.push({ text: next.name, of: 'name' })
    from = next.at + next.name.length
  }
  if (from < title.length || parts.length === 0) parts.push({ text: title.slice(from), of: 'words' })
  return parts
}

/** Hebrew, Arabic and the other scripts written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Text between the characters that isolate its direction, where it has one of its own; else the text. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)
