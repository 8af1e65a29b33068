/** The class of a token in one word: what a reader without a dictionary would call it. */
import { BIT } from './bits.ts'
import { is, isWord } from './token.ts'
import { has, type Scan } from './scan.ts'
import { relative } from './subject.ts'

/** The class of a token; `edge` outside its sentence. */
export const shape = (s: Scan, i: number, floor: number, limit: number): string => {
  if (i < floor || i >= limit) return 'edge'
  if (!isWord(s, i)) {
    if (has(s, i, BIT.COMMA)) return 'comma'
    if (has(s, i, BIT.QUOTE)) return 'quote'
    if (has(s, i, BIT.DASH)) return 'dash'
    return 'mark'
  }
  if (relative(s, i)) return 'wh'
  if (is(s, i, 'to')) return 'to'
  if (has(s, i, BIT.SUBJ) && !has(s, i, BIT.DET))
    return is(s, i, 'it') ? 'it' : is(s, i, 'i') || is(s, i, 'we') ? 'I' : is(s, i, 'you') ? 'you' : 'he'
  if (has(s, i, BIT.CAP) && !has(s, i, BIT.DET | BIT.PREP)) return 'cap'
  if (has(s, i, BIT.POSS)) return 'poss'
  if (has(s, i, BIT.OBJ)) return 'him'
  if (has(s, i, BIT.DET)) return 'det'
  if (has(s, i, BIT.COORD)) return 'coord'
  if (has(s, i, BIT.PREP)) return 'prep'
  if (has(s, i, BIT.WH | BIT.SUBORD)) return 'sub'
  if (has(s, i, BIT.AUX)) return 'aux'
  if (has(s, i, BIT.TIME)) return 'time'
  if (has(s, i, BIT.ADV)) return 'adv'
  if (has(s, i, BIT.ING)) return 'ing'
  if (has(s, i, BIT.PAST | BIT.PART)) return 'ed'
  if (has(s, i, BIT.NUM)) return 'num'
  return s.text.charCodeAt((s.end[i] ?? 1) - 1) === 115 ? 'plural' : 'noun'
}
