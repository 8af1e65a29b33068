/** The letters a run of tokens spells, in every way that counts as the same spelling. */
import { titles } from '../lexicon/titles.ts'
import { spellings } from '../lexicon/spellings.ts'
import type { Word } from './words.ts'

const WORDS: Readonly<Record<string, string>> = {
  ...spellings.entries.words,
  okay: 'ok',
  alright: 'allright',
  em: 'them',
  an: 'a',
  protestor: 'protester',
  protestors: 'protesters',
}

const plain = (s: string): string => {
  if (Object.hasOwn(WORDS, s)) return WORDS[s] ?? s
  for (const { british, american, least } of spellings.entries.endings)
    if (s.length >= least && s.endsWith(british)) return s.slice(0, -british.length) + american
  return s
}

/** Letters and digits; a point or colon between digits, or a hyphen, is part of the number: `1.5` is not `15`. */
const letters = (s: string): string =>
  /\d[.:/-]\d/.test(s) ? s.replace(/[^\p{L}\p{N}%$€£'*.:/-]/gu, '') : s.replace(/[^\p{L}\p{N}%$€£'*]/gu, '')

/** `'s` may stand for "is", "has" or the genitive; `'d` for "would" or "had". */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  "'s": ["'s", 'is', 'has', 'us'],
  "'d": ["'d", 'would', 'had'],
}

/** Titles written short: `Brig`, `Gov`. */
const short = (w: Word | undefined): readonly string[] =>
  w === undefined ? [] : w.capital && Object.hasOwn(SHORT, w.form) ? [SHORT[w.form] ?? w.form] : w.pieces

const SHORT: Readonly<Record<string, string>> = { ...titles.entries.short, brig: 'brigadier' }

/** What each piece of a word may spell. */
export const pieceLetters = (word: Word | undefined): readonly (readonly string[])[] =>
  short(word).map((piece) => {
    const readings = READINGS[piece] ?? [piece.includes('-') ? piece.split('-').map(plain).join('') : plain(piece)]
    return readings.map((r) => letters(r).replaceAll(r.length > 2 ? "'" : '', ''))
  })

/** Spellings of a run with those of one more word behind them: up to four. A run of no word spells `['']`. */
export const spelledOn = (heads: readonly string[], pieces: readonly (readonly string[])[]): readonly string[] => {
  let out = heads
  for (const readings of pieces) {
    const [only] = readings
    if (out.length === 1 && readings.length === 1) out = [(out[0] ?? '') + (only ?? '')]
    else out = out.flatMap((head) => readings.map((r) => head + r)).slice(0, 4)
  }
  return out
}
