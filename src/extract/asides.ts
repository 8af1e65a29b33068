/** Asides: what stands between two commas, two dashes or two brackets. */
import { BIT } from './bits.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { is, isWord } from './token.ts'

export const closing = (s: Scan, i: number): boolean => s.first[i] === 41 || s.first[i] === 93 || has(s, i, BIT.DASH)

/** The comma, dash or bracket that opens the aside which token `k` closes; -1 where none does. */
export const asideFrom = (s: Scan, k: number, floor: number): number => {
  if (s.first[k] === 41 || s.first[k] === 93) {
    for (let j = k - 1; j > floor; j--) if (s.first[j] === 40 || s.first[j] === 91) return j
    return -1
  }
  const dash = has(s, k, BIT.DASH)
  for (let j = k - 1; j > floor; j--) {
    if (has(s, j, BIT.QUOTE)) {
      const nickname = s.quotations[(s.quote[j] ?? 0) - 1]
      if (!nickname || nickname.last - nickname.open > 3) return -1
      j = nickname.open
      continue
    }
    if (dash ? has(s, j, BIT.DASH) : has(s, j, BIT.COMMA)) {
      if (dash || opensAside(s, j + 1, k)) return j
    }
  }
  return -1
}

/** Does an aside about a person or body begin here: `a doctor`, `who …`, `42`, `the head of`, `director of`? */
const opensAside = (s: Scan, i: number, k: number): boolean => {
  if (has(s, i, BIT.COORD)) return false
  if (is(s, i, 'who') || is(s, i, 'which') || is(s, i, 'whose')) return true
  if (has(s, i, BIT.DET | BIT.NUM | BIT.TITLE | BIT.POSS)) return true
  if (has(s, i, BIT.ING | BIT.PART)) return true
  if (k - i === 1) return has(s, i, BIT.CAP | BIT.ADV) // “Jr.”, a state; “meanwhile”
  return isWord(s, i) && !has(s, i, BIT.SUBJ | BIT.AUX) && !finiteBetween(s, i, k)
}

const finiteBetween = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(s, i, BIT.AUX) && !has(s, i, BIT.CAP)) return true
  return false
}

/**
 * The dash or comma that closes the aside which token `k` opens, before `limit`; -1 where none does. A comma opens
 * one only before a relative pronoun or an age: `Lee, who runs the port, `, `Lee, 42, `.
 */
export const asideTo = (s: Scan, k: number, limit: number): number => {
  const dash = has(s, k, BIT.DASH)
  if (has(s, k, BIT.COMMA) && has(s, k + 1, BIT.NUM) && has(s, k + 2, BIT.COMMA) && k + 2 < limit) return k + 2
  if (!dash && !(has(s, k, BIT.COMMA) && (is(s, k + 1, 'who') || is(s, k + 1, 'which') || is(s, k + 1, 'whose'))))
    return -1
  let depth = 0
  for (let j = k + 2; j < limit; j++) {
    const q = quotationAt(s, j)
    // “which she called “a mess,” would close”: the comma stands before the closing mark
    if (q && !dash && has(s, q.last - 1, BIT.COMMA)) return q.last
    if (q) j = q.last
    else if (s.first[j] === 40) depth++
    else if (s.first[j] === 41) depth--
    else if (depth === 0 && has(s, j, dash ? BIT.DASH : BIT.COMMA)) return j
  }
  return -1
}

/** Past the bracket that closes the one at `k`; -1 where none does before `limit`. */
export const bracketTo = (s: Scan, k: number, limit: number): number => {
  for (let j = k + 1; j < limit && j < k + 40; j++) if (s.first[j] === 41) return j + 1
  return -1
}
