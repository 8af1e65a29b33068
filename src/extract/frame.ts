/** The frame of the words that begin at a token: a clause, a phrase, a quotation. */
import { opensQuotation } from './adjuncts.ts'
import { asideTo } from './asides.ts'
import { BIT } from './bits.ts'
import { relativeThat } from './lead-in.ts'
import { has, type Scan, wordAt } from './scan.ts'
import { is, isColon, isFinite, isWord } from './token.ts'

/** `that` `wh` `to` `colon` `quote` `clause` `np` `ing` `none`, or a preposition: `of`, `for`, `about` … */
export type Frame = string

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

/** A closing bracket and a semicolon: no words begin there. */
const CLOSING: ReadonlySet<number> = new Set([41, 59])

/** The frame that begins at `p`, nothing skipped. */
export const plainFrame = (s: Scan, p: number, limit: number): Frame => {
  if (p >= limit) return 'none'
  if (opensQuotation(s, p)) return 'quote'
  if (isColon(s, p)) return 'colon'
  if (!isWord(s, p)) return has(s, p, BIT.DASH | BIT.COMMA | BIT.STOP) || CLOSING.has(s.first[p] ?? 0) ? 'none' : 'np'
  if (is(s, p, 'that')) return thatIsDeterminer(s, p, limit) ? 'np' : relativeThat(s, p) ? 'rel' : 'that'
  if (is(s, p, 'to')) return has(s, p + 1, BIT.BASE | BIT.AUX) || has(s, p + 2, BIT.BASE) ? 'to' : 'prep'
  // “told them not to go”
  if (has(s, p, BIT.NEG) && is(s, p + 1, 'to') && has(s, p + 2, BIT.BASE | BIT.AUX)) return 'to'
  // “when asked about it”
  if (is(s, p, 'when') && has(s, p + 1, BIT.PART | BIT.ING)) return 'none'
  if (is(s, p, 'if') || (has(s, p, BIT.WH) && !is(s, p, 'who') && !is(s, p, 'which'))) return 'wh'
  if (is(s, p, 'who') || is(s, p, 'which')) return 'wh'
  if (is(s, p, 'as')) return 'prep'
  if (has(s, p, BIT.PREP) && !(is(s, p, 'since') || is(s, p, 'like')) && !about(s, p)) return 'prep'
  if (has(s, p, BIT.COORD) || is(s, p, 'than')) return 'none'
  if (has(s, p, BIT.SUBORD)) return commaAhead(s, p, limit) ? 'sub' : 'none'
  if (has(s, p, BIT.ING) && !has(s, p, BIT.CAP)) return clauseAhead(s, p, limit) ? 'clause' : 'ing'
  if (has(s, p, BIT.SUBJ) && !has(s, p, BIT.DET)) return 'clause'
  if (is(s, p, 'there') || is(s, p, 'it')) return 'clause'
  if (has(s, p, BIT.OBJ) && !has(s, p, BIT.POSS)) return 'np'
  return clauseAhead(s, p, limit) ? 'clause' : 'np'
}

/** `said at least 20 had left`, `said over 100 had`: a number and no place. */
const about = (s: Scan, p: number): boolean =>
  is(s, p, 'at') ? ATLEAST.has(wordAt(s, p + 1)) : NEARLY.has(word(s, p)) && has(s, p + 1, BIT.NUM)

const ATLEAST = new Set(['least', 'most'])
const NEARLY = new Set(['about', 'around', 'over', 'under'])

/** “said that plan”: that before a noun and no verb after it. Rare; a clause is taken unless a comma or stop comes at once. */
const thatIsDeterminer = (s: Scan, p: number, limit: number): boolean => {
  const n = p + 1
  if (has(s, n, BIT.STOP | BIT.AUX) || is(s, n, 'out')) return true
  // “declined that offer and left”
  if (
    !isWord(s, n) ||
    has(s, n, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.PREP | BIT.NUM | BIT.ADV | BIT.ING | BIT.WH)
  )
    return false
  return n + 1 >= limit || (has(s, n + 1, BIT.COORD) && (has(s, n + 2, BIT.AUX) || !clauseAhead(s, p, limit)))
}

/** Does a finite verb follow the noun phrase at `p` before its clause ends? */
const clauseAhead = (s: Scan, p: number, limit: number): boolean => {
  const to = Math.min(limit, p + 25)
  for (let i = p + 1; i < to; i++) {
    // “said Lee, who runs the port, would go”
    const close = has(s, i, BIT.COMMA | BIT.DASH) ? asideTo(s, i, to) : -1
    if (close > 0) {
      i = close
      continue
    }
    if (has(s, i, BIT.STOP | BIT.DASH)) return false
    if (isColon(s, i) || (has(s, i, BIT.COMMA) && opensQuotation(s, i + 1))) return false
    if (is(s, i, 'to') && has(s, i + 1, BIT.BASE)) return false
    if (has(s, i, BIT.WH | BIT.SUBORD) && !has(s, i, BIT.PREP)) return false
    if (has(s, i, BIT.AUX)) return !has(s, i - 1, BIT.COORD)
    if (has(s, i, BIT.THIRD | BIT.PAST) && isFinite(s, i) && !has(s, i, BIT.CAP)) {
      // a participle after a noun is no finite verb when a preposition follows: “the plan released by”
      if (has(s, i, BIT.PART) && (is(s, i + 1, 'by') || is(s, i + 1, 'in'))) continue
      if (has(s, i, BIT.THIRD) && has(s, i - 1, BIT.DET | BIT.POSS | BIT.PREP)) continue
      return true
    }
  }
  return false
}

/** `said although it rained, they went`: a clause with its condition first. */
const commaAhead = (s: Scan, p: number, limit: number): boolean => {
  const comma = nextComma(s, p + 2, Math.min(limit, p + 25))
  return (
    comma > 0 &&
    (opensQuotation(s, comma + 1) ||
      (clauseAhead(s, comma, limit) && isWord(s, comma + 1) && !has(s, comma + 1, BIT.COORD | BIT.ING)))
  )
}

export const nextComma = (s: Scan, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (has(s, i, BIT.COMMA)) return i
  return -1
}
