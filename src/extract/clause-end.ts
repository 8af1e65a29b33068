/** Where reported words end: the sentence, or the place where its writer goes on by himself. */
import { BIT } from './bits.ts'
import { is, isFinite, isVerb, isWord, sentenceTo } from './token.ts'
import { has, type Scan } from './scan.ts'

/** Past the last token of the content that begins at `from`; its closing marks and stops are left outside. */
export const clauseEnd = (s: Scan, from: number, cueForm: number): number => {
  const limit = sentenceTo(s, from)
  let k = from
  let depth = 0
  for (; k < limit; k++) {
    const q = s.quote[k] ?? 0
    if (q > 0) {
      k = s.quotations[q - 1]?.last ?? k
      continue
    }
    if (s.first[k] === 40) depth++
    if (s.first[k] === 41) {
      if (depth === 0) break
      depth--
    }
    if (k === from || depth > 0) continue
    if (goesOn(s, k, cueForm, limit)) break
  }
  return trimmed(s, from, Math.min(k, limit))
}

/** Does the reporter speak again from this token on? */
const goesOn = (s: Scan, k: number, cueForm: number, limit: number): boolean => {
  if (has(s, k, BIT.COMMA)) {
    const n = k + 1
    if (n >= limit) return true
    if (has(s, n, BIT.ING) && isVerb(s, n)) return true
    if (is(s, n, 'according')) return true
    if (is(s, n, 'but')) return true
    if (has(s, n, BIT.COORD) && isVerb(s, n + 1) && has(s, n + 1, cueForm)) return true
    return false
  }
  if (has(s, k, BIT.COORD) && !is(s, k, 'or')) {
    let n = k + 1
    while (n < limit && has(s, n, BIT.ADV) && !has(s, n, BIT.PREP | BIT.DET)) n++
    return isVerb(s, n) && has(s, n, BIT.PAST | BIT.THIRD) && has(s, n, cueForm) && isFinite(s, n)
  }
  return is(s, k, 'according') && is(s, k + 1, 'to')
}

/** The range without outer marks that are not part of a quotation or bracket in it. */
export const trimmed = (s: Scan, from: number, to: number): number => {
  let k = to
  while (
    k > from &&
    (!isWord(s, k - 1) || (has(s, k - 1, BIT.COORD) && !has(s, k - 1, BIT.DET | BIT.CAP))) &&
    !(s.quote[k - 1] ?? 0) &&
    s.first[k - 1] !== 41 &&
    s.first[k - 1] !== 37 &&
    s.first[k - 1] !== 93
  )
    k--
  return k
}
