/** What the changes that are planted stand on: a statement's words, and choices that a row of numbers makes. */
import { titles } from '../src/lexicon/titles.ts'
import { type Lexeme, lexemes } from '../src/text/index.ts'
import type { Range, WitnessText } from '../src/model/index.ts'

export interface Planted {
  readonly change: string
  /** The kinds that name it. */
  readonly kinds: readonly string[]
  readonly a: WitnessText
  readonly b: WitnessText
  /** Where it is, in each content; `null` where that side has nothing. */
  readonly at: readonly [Range | null, Range | null]
}

/** A change in the text of one side. */
export interface Change {
  readonly change: string
  readonly kinds: readonly string[]
  readonly text: string
  readonly at: Planted['at']
}

/** A statement into which a change is put: its words, those with room on both sides, and the choices to come. */
export interface Ground {
  readonly text: string
  readonly words: readonly Lexeme[]
  readonly inner: readonly Lexeme[]
  readonly one: <A>(list: readonly A[]) => A | undefined
}

type Next = (n: number) => number

const random = (seed: number): Next => {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (n) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * n)
  }
}

export const groundOf = (text: string, seed: number): Ground => {
  const next = random(seed)
  const words = lexemes(text)
  return {
    text,
    words,
    inner: words.filter((w, i) => w.kind === 'word' && i > 1 && i < words.length - 3),
    one: (list) => list[next(list.length)],
  }
}

export const without = (s: string, from: number, to: number): string =>
  `${s.slice(0, from).trimEnd()} ${s.slice(to).trimStart()}`.trim()

export const replacing = (text: string, change: string, kinds: readonly string[], w: Range, by: string): Change => ({
  change,
  kinds,
  text: text.slice(0, w.start) + by + text.slice(w.end),
  at: [w, { start: w.start, end: w.start + by.length }],
})

const TITLE = new Set([
  ...Object.values(titles.entries.short),
  ...titles.entries.offices,
  ...titles.entries.officesMale,
  ...titles.entries.officesFemale,
  ...titles.entries.modifiers,
  ...'states united without fifteen second first third fourth fifth'.split(' '),
])

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/

const afterStop = (text: string, at: number): boolean =>
  /[.!?:;"“”‘’'—–-]\s*$/.test(text.slice(Math.max(0, at - 3), at))

/** May a word in capitals be the name of somebody or something, and not the beginning of a sentence? */
export const canBeName = (text: string, w: Lexeme): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(w.text) &&
  !CALENDAR.test(w.text) &&
  !TITLE.has(w.text.toLowerCase()) &&
  !afterStop(text, w.start)
