/** Where reported words can end: at marks, at words that part clauses and phrases, after quotations. */
import { BIT } from './bits.ts'
import type { Quotation } from './quotations.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { is, isWord } from './token.ts'

/** The places after `from` where the content may end, the end of the sentence last; quotations and brackets are not cut. */
export const placesOf = (s: Scan, from: number, limit: number): readonly number[] => {
  const out: number[] = []
  let depth = 0
  for (let k = from; k < limit; k++) {
    const q = quotationAt(s, k)
    if (q) {
      if (q.last + 1 < limit && !continued(s, q)) out.push(q.last + 1)
      k = q.last
      continue
    }
    if (s.first[k] === 40) {
      if (depth === 0 && k > from) out.push(k)
      depth++
      continue
    }
    if (s.first[k] === 41) {
      if (depth === 0) {
        out.push(k)
        return out
      }
      depth--
      continue
    }
    if (depth > 0 || k === from) continue
    if (!isWord(s, k)) {
      if (!has(s, k, BIT.QUOTE | BIT.STOP) && s.first[k] !== 37 && s.first[k] !== 36) out.push(k)
    } else if (!isWord(s, k - 1)) continue
    else if (
      has(s, k, BIT.COORD | BIT.SUBORD | BIT.PREP | BIT.WH | BIT.TIME) ||
      is(s, k, 'to') ||
      (has(s, k, BIT.ING) && !has(s, k, BIT.CAP))
    )
      out.push(k)
  }
  out.push(limit)
  return out
}

/** `“boat people” “do a good job”`: a quotation that breaks off is taken up by the next. */
const continued = (s: Scan, q: Quotation): boolean =>
  isWord(s, q.last - 1) && quotationAt(s, q.last + 1)?.open === q.last + 1
