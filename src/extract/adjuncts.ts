/** What stands between a verb and its words: whom it is told to, when and where. */
import { BIT } from './bits.ts'
import { is, isClitic, isVerb, isWord, nounish } from './token.ts'
import { has, type Scan } from './scan.ts'

export const opensQuotation = (s: Scan, i: number): boolean =>
  (s.quote[i] ?? 0) > 0 && s.quotations[(s.quote[i] ?? 1) - 1]?.open === i

/** Past the object that names whom is spoken to. */
export const addresseeTo = (s: Scan, p: number, limit: number): number => {
  if (p >= limit || !isWord(s, p)) return p
  if (is(s, p, 'that') || is(s, p, 'if') || has(s, p, BIT.WH)) return p
  if (has(s, p, BIT.OBJ) && !has(s, p, BIT.POSS)) return p + 1
  if (is(s, p, 'you') || is(s, p, 'it')) return p + 1
  if (has(s, p, BIT.SUBJ) && !has(s, p, BIT.DET)) return p
  let k = p
  let noun = false
  while (k < limit && isWord(s, k)) {
    if (has(s, k, BIT.SUBORD | BIT.WH | BIT.AUX) && !has(s, k, BIT.CAP)) break
    if (is(s, k, 'to') || is(s, k, 'that') || has(s, k, BIT.NEG)) break
    if (has(s, k, BIT.PREP)) {
      if (is(s, k, 'of') && k > p) {
        k++
        noun = false
        continue
      }
      break
    }
    if (has(s, k, BIT.COORD)) {
      // “called for calm and said that”: a further verb of saying is nobody
      if (!is(s, k, 'and') || !nounish(s, k + 1) || (noun && saidNext(s, k + 1))) break
      k++
      noun = false
      continue
    }
    // “a Friday evening rally”: before its noun a day is part of the phrase
    if (has(s, k, BIT.TIME) && (noun || k === p) && !(noun && namesPaper(s, k))) break
    if (
      noun &&
      has(s, k, BIT.SUBJ | BIT.DET | BIT.POSS) &&
      !(s.text.charCodeAt(s.start[k] ?? 0) === 39 || s.text.charCodeAt(s.start[k] ?? 0) === 0x2019)
    )
      break
    if (noun && has(s, k, BIT.CAP) && !has(s, k - 1, BIT.CAP | BIT.DET | BIT.POSS) && startsClause(s, k, limit)) break
    if (noun && has(s, k, BIT.ING) && !has(s, k, BIT.CAP) && !endsPhrase(s, k)) break
    if (has(s, k, BIT.ADV) && !has(s, k, BIT.CAP | BIT.DET) && (noun || k === p)) break
    if (!has(s, k, BIT.DET | BIT.POSS | BIT.TITLE | BIT.TIME)) noun = true
    else if (s.text.charCodeAt(s.start[k] ?? 0) === 39 || s.text.charCodeAt(s.start[k] ?? 0) === 0x2019) noun = false
    k++
  }
  if (k > p && opensQuotation(s, k) && shortTitle(s, k) && isClitic(s, k - 1))
    return (s.quotations[(s.quote[k] ?? 1) - 1]?.last ?? k) + 1
  return k
}

/** Is it a verb of saying in the past that a clause or a quotation follows? */
const saidNext = (s: Scan, v: number): boolean =>
  isVerb(s, v) && has(s, v, BIT.PAST) && !has(s, v, BIT.CAP) && (is(s, v + 1, 'that') || opensQuotation(s, v + 1))

/** A day inside a name: `the HALDEN TODAY’s series`, `the Elm Morning Herald`. */
export const namesPaper = (s: Scan, k: number): boolean =>
  has(s, k, BIT.CAP) &&
  has(s, k - 1, BIT.CAP) &&
  (has(s, k + 1, BIT.CAP) || (has(s, k, BIT.UPPER) && has(s, k - 1, BIT.UPPER)))

/** Is an -ing word the noun of its phrase: `a Senate hearing,`, `the briefing that`? Then no words of its own follow. */
const endsPhrase = (s: Scan, k: number): boolean =>
  has(s, k + 1, BIT.COMMA | BIT.STOP) || is(s, k + 1, 'that') || opensQuotation(s, k + 1)

/** Is the name that begins here a subject rather than more of the object: `told reporters Holt would`? */
const startsClause = (s: Scan, k: number, limit: number): boolean => {
  let e = k
  while (e < limit && has(s, e, BIT.CAP)) e++
  return e >= limit || has(s, e, BIT.AUX | BIT.PAST | BIT.THIRD | BIT.COMMA) || isClitic(s, e)
}

/** Skips times, places and hearers: `Tuesday in a statement`, `on CNN’s “State of the Union”`. */
export const adjunctsTo = (s: Scan, p: number, limit: number): number => {
  let k = p
  for (let n = 0; n < 4 && k < limit; n++) {
    if (has(s, k, BIT.TIME) || (has(s, k, BIT.ADV) && !has(s, k, BIT.SUBORD | BIT.PREP | BIT.DET))) {
      k++
      continue
    }
    if (!has(s, k, BIT.PREP) || is(s, k, 'as')) break
    let to = k + 1
    // “in later interviews”
    if (has(s, to, BIT.ADV) && !has(s, to, BIT.DET | BIT.CAP | BIT.PREP) && nounish(s, to + 1)) to++
    if (has(s, to, BIT.TIME) || (has(s, to, BIT.DET) && has(s, to + 1, BIT.TIME) && !isWord(s, to + 2))) {
      to++
      while (to < limit && has(s, to, BIT.NUM | BIT.TIME)) to++
    } else to = addresseeTo(s, to, limit)
    if (to <= k + 1) break
    if (opensQuotation(s, to) && to < limit && shortTitle(s, to))
      to = (s.quotations[(s.quote[to] ?? 1) - 1]?.last ?? to) + 1
    k = to
  }
  return k
}

/** A quotation that is a name: few words, capitals. */
export const shortTitle = (s: Scan, i: number): boolean => {
  const q = s.quotations[(s.quote[i] ?? 1) - 1]
  if (!q || q.last - q.open > 8) return false
  let capitals = 0
  let wordsIn = 0
  for (let k = q.open + 1; k < q.last; k++) {
    if (!isWord(s, k)) continue
    wordsIn++
    if (has(s, k, BIT.CAP | BIT.PREP | BIT.DET | BIT.COORD)) capitals++
  }
  return wordsIn > 0 && capitals === wordsIn
}
