/** What a quotation mark is: its family, and whether its neighbours let it open or close. */
import { BIT } from './bits.ts'
import { kind } from './characters.ts'
import type { Tokens } from './tokenize.ts'

const STRAIGHT = 1
export const CURLY = 2
const ANGLE = 3
const SINGLE = 4
const SINGLE_STRAIGHT = 5
const SINGLE_ANGLE = 6

export const family = (c: number, length: number): number => {
  if (c === 34 || c === 0xff02) return STRAIGHT
  if (c === 0x201c || c === 0x201d || c === 0x201e || c === 0x201f) return CURLY
  if (c === 0xab || c === 0xbb) return ANGLE
  if (c === 0x2039 || c === 0x203a) return SINGLE_ANGLE
  if (length === 2) return c === 0x2018 || c === 0x2019 || c === 0x201b ? CURLY : STRAIGHT
  if (c === 39 || c === 96) return SINGLE_STRAIGHT
  return SINGLE
}

export const isSingle = (f: number): boolean => f >= SINGLE

const OPEN_BEFORE = '([{—–-/“‘"\'‹«„:'
export const canOpen = (text: string, s: Tokens, i: number): boolean => {
  const at = s.start[i] ?? 0
  const to = s.end[i] ?? 0
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(to)
  const free = at === 0 || isGap(before) || OPEN_BEFORE.includes(text.charAt(at - 1))
  const angle = s.first[i] === 0xab || s.first[i] === 0x2039
  // “said,“Look”: only this mark can tell that the blank is lost
  const glued = s.first[i] === 0x201c && (before === 44 || before === 58 || before === 46)
  return (free || glued) && to < text.length && (angle || !isGap(after))
}

export const canClose = (text: string, s: Tokens, i: number): boolean => {
  const at = s.start[i] ?? 0
  return at > 0 && !isGap(text.charCodeAt(at - 1))
}

export const isGap = (c: number): boolean => Number.isNaN(c) || kind(c) === 1 || kind(c) === 5

/** Is a token a double mark of quotation, of any system? */
export const doubled = (s: Tokens, i: number): boolean =>
  ((s.bits[i] ?? 0) & BIT.QUOTE) !== 0 && !isSingle(family(s.first[i] ?? 0, (s.end[i] ?? 0) - (s.start[i] ?? 0)))
