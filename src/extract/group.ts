/** The group of a verb, by the classes of the words alone: its auxiliaries, its adverbs, its voice. */
import { BIT } from './bits.ts'
import { has, type Scan } from './scan.ts'
import { is, isClitic, sentenceFrom } from './token.ts'

/** The group of a verb: `has also said`, `was told`, `went on to criticize`. */
export interface Group {
  readonly from: number
  /** A form of be directly governs a participle. */
  readonly passive: boolean
  /** to + base that no verb governs. */
  readonly infinitive: boolean
  /** Some auxiliary or past or third person makes it finite. */
  readonly finite: boolean
  readonly negated: boolean
}

export const groupOf = (s: Scan, v: number): Group => {
  const floor = sentenceFrom(s, v)
  let k = v
  let head = v
  let passive = false
  let infinitive = false
  let negated = false
  let aux = false
  let be = false
  for (;;) {
    let j = k - 1
    while (j >= floor && has(s, j, BIT.ADV | BIT.NEG) && !has(s, j, BIT.PREP | BIT.TIME | BIT.COORD) && !ago(s, j)) {
      if (has(s, j, BIT.NEG)) negated = true
      j--
    }
    if (
      j > floor &&
      isClitic(s, j) &&
      has(s, j, BIT.POSS) &&
      has(s, head, BIT.PART | BIT.ING) &&
      has(s, j - 1, BIT.SUBJ | BIT.WH)
    ) {
      aux = true
      k = j
      continue
    }
    if (j >= floor && has(s, j, BIT.AUX)) {
      if (!aux && has(s, j, BIT.BE)) be = true
      aux = true
      if (negatedWord(s, j)) negated = true
      k = j
      continue
    }
    if (j >= floor && is(s, j, 'to') && has(s, head, BIT.BASE)) {
      let g = j - 1
      while (g >= floor && has(s, g, BIT.ADV | BIT.PREP) && !has(s, g, BIT.SUBJ)) g--
      if (g >= floor && has(s, g, BIT.VERB) && !has(s, g, BIT.DET)) {
        k = g
        head = g
        aux = false
        continue
      }
      if (!aux) infinitive = true
      k = j
    }
    break
  }
  if (be && has(s, head, BIT.PART) && head === v) passive = true
  const finite = aux || has(s, head, BIT.PAST | BIT.THIRD) || (has(s, head, BIT.BASE) && !infinitive)
  // adverbs before the first auxiliary belong to the group
  while (
    k - 1 >= floor &&
    has(s, k - 1, BIT.ADV) &&
    !has(s, k - 1, BIT.PREP | BIT.TIME | BIT.COORD | BIT.SUBJ) &&
    !ago(s, k - 1)
  )
    k--
  return { from: k, passive, infinitive, finite, negated }
}

/** “who a week ago said”: it ends a time, and is no adverb of the verb. */
const ago = (s: Scan, i: number): boolean => is(s, i, 'ago') && has(s, i - 1, BIT.TIME)

/** Does the form of a verb fit the auxiliary before it? `had talks` is no verb group. */
export const agrees = (s: Scan, v: number): boolean => {
  const floor = sentenceFrom(s, v)
  let j = v - 1
  while (j >= floor && has(s, j, BIT.ADV | BIT.NEG) && !has(s, j, BIT.PREP | BIT.TIME | BIT.COORD)) j--
  if (j < floor || !has(s, j, BIT.AUX)) return true
  if (has(s, j, BIT.BE)) return has(s, v, BIT.ING | BIT.PART)
  if (has(s, j, BIT.HAVE)) return has(s, v, BIT.PART)
  return has(s, v, BIT.BASE)
}

const negatedWord = (s: Scan, i: number): boolean => {
  const e = s.end[i] ?? 0
  return s.text.charCodeAt(e - 1) === 116 && /n['’]t$/.test(s.text.slice(Math.max(0, e - 3), e))
}
