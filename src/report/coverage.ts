/** How the coverage matrix is worded: a letter and a word in every cell, neutral ones. */
import type { Carriage, Comparison, Mode, Report } from '../model/index.ts'
import { oneLine } from './escape.ts'

/** What stands in a cell of the coverage: a letter and a word. */
export interface CarriageWords {
  readonly letter: string
  readonly words: string
}

/** The letter and the words of each cell. */
export const CARRIAGE: Readonly<Record<Carriage, CarriageWords>> = {
  direct: { letter: 'D', words: 'direct' },
  mixed: { letter: 'M', words: 'mixed' },
  indirect: { letter: 'I', words: 'indirect' },
  narrated: { letter: 'N', words: 'narrated' },
  transcript: { letter: 'T', words: 'transcript' },
  relayed: { letter: 'R', words: 'relayed' },
  absent: { letter: '–', words: 'not in the supplied text' },
  elsewhere: { letter: '·', words: 'no occasion in common' },
}

/** Has this outlet a version of the statement of its own? */
export const carried = (c: Carriage): c is Mode => c !== 'relayed' && c !== 'absent' && c !== 'elsewhere'

const STOPS = /(?<![,.;:])[,.;:]+(?=["”»’']*$)/u
const OPENING = /^[“"„«‘']+/u
const CLOSING = /(?<![“”"»’'])[“”"»’']+$/u

/** Words without marks at their ends that close or open nothing within them, or all of them. */
const paired = (words: string): string => {
  const inner = words.replace(OPENING, '').replace(CLOSING, '')
  const opens = OPENING.test(words) && /[”"»]/u.test(inner)
  const closes = CLOSING.test(words) && /[“"„«]/u.test(inner)
  return opens || closes ? (opens ? words : words.replace(OPENING, '')) : inner
}

/** The first and last words of a text, without the marks around it: `We will never … for students`. */
export const shortened = (text: string, words = 4): string => {
  const all = oneLine(text).replace(STOPS, '').split(' ')
  return paired(
    all.length <= 2 * words + 1 ? all.join(' ') : `${all.slice(0, words).join(' ')} … ${all.slice(-words).join(' ')}`,
  )
}

const RANK: Readonly<Record<string, number>> = { transcript: 0, direct: 1, mixed: 2, indirect: 3, narrated: 4 }

/**
 * What a statement is called in lists: words of its most literal and longest version; the order of the outlets plays no part.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { labelOf } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) labelOf(report.right.comparisons[0]) // 'We will never raise the fares'
 */
export const labelOf = (c: Comparison): string => {
  const [first] = [...c.witnesses].sort(
    (a, b) =>
      (RANK[a.attribution.mode] ?? 9) - (RANK[b.attribution.mode] ?? 9) ||
      b.content.length - a.content.length ||
      (a.content < b.content ? -1 : a.content > b.content ? 1 : 0),
  )
  return shortened(first?.content ?? '')
}

/** For each statement the sigla of the outlets that carry it, in the order of the columns. */
export const carriersOf = (report: Report): ((c: Comparison) => readonly string[]) => {
  const rows = new Map(report.coverage.map((row) => [row.comparison, row.cells]))
  return (c) => report.outlets.filter((_, i) => carried(rows.get(c.id)?.[i] ?? 'absent')).map((o) => o.siglum)
}
