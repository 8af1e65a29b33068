/** The noun phrase on either side of a verb, by the classes of the words alone. */
import { namesPaper } from './adjuncts.ts'
import { asideFrom, bracketTo, closing } from './asides.ts'
import { BIT } from './bits.ts'
import type { Run } from './lead.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { is, isClitic, isWord, nounish, sentenceFrom } from './token.ts'

/** Skips `Tuesday`, `on Tuesday`, `just this month` leftwards; answers past the last token of the subject. */
const beforeTime = (s: Scan, k: number, floor: number): number => {
  let j = k
  // “who in 2010 said”
  if (
    k - 2 > floor &&
    has(s, k - 1, BIT.NUM) &&
    is(s, k - 2, 'in') &&
    (s.end[k - 1] ?? 0) - (s.start[k - 1] ?? 0) === 4
  )
    return k - 2
  // “who a week ago”, “which some years ago”
  const ago = is(s, k - 1, 'ago')
  if (ago) j--
  while (j > floor && has(s, j - 1, BIT.TIME | BIT.NUM)) j--
  if (ago && j < k - 1 && j > floor && QUANTITIES.has(word(s, j - 1))) return j - 1
  if (j === k || !has(s, k - 1, ago ? BIT.ADV : BIT.TIME)) return k
  while (j > floor && (TIMELY.has(word(s, j - 1)) || has(s, j - 1, BIT.TIME))) j--
  return j > floor ? j : k
}

const TIMELY = new Set('on from last late early in this next the just earlier later of'.split(' '))

const QUANTITIES = new Set(['a', 'an', 'several', 'some', 'few', 'many'])

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

/** How far left a subject may reach. */
const REACH = 40

/**
 * The noun phrase that ends right before token `g`, asides between commas included:
 * `Steven Cheung, a campaign spokesman,` before said. `null` where no noun stands there.
 */
export const nounPhraseBefore = (s: Scan, g: number): Run | null => {
  const floor = Math.max(sentenceFrom(s, g), g - REACH)
  let to = beforeTime(s, g, floor)
  if (to <= floor) return null
  if (relativeAt(s, to - 1)) return { from: to - 1, to }
  // asides between the noun and the verb, the last first; those that tell who it is belong to the phrase
  let k = to - 1
  let whole = true
  for (let n = 0; n < 3 && (has(s, k, BIT.COMMA) || closing(s, k)); n++) {
    const open = asideFrom(s, k, floor)
    if (open < 0) break
    if (!names(s, open + 1)) whole = false
    k = open - 1
    if (k < floor) return null
    // an age before the aside: “Ms Holt, 44, from Elm, said”
    if (has(s, k, BIT.NUM) && has(s, k - 1, BIT.COMMA) && k - 2 > floor && nounish(s, k - 2)) k -= 2
    if (has(s, k, BIT.COMMA)) {
      // a bracket before the comma: (D), the governor,
      k--
    }
  }
  if (k < floor || !nounish(s, k)) return null
  if (has(s, k, BIT.SUBJ | BIT.OBJ) && !has(s, k, BIT.DET | BIT.NUM)) return { from: k, to: k + 1 }
  if (!whole) to = k + 1
  const start = phraseStart(s, k, floor, to)
  // “Ann Lee, of Bern, Ohio, said”: where somebody is from is an aside of the name before it
  const home = start - 3 >= floor && is(s, start - 1, 'of') && has(s, start - 2, BIT.COMMA) && has(s, to - 1, BIT.COMMA)
  const named = home && has(s, start, BIT.CAP) && has(s, start - 3, BIT.CAP) && nounish(s, start - 3)
  const own = afterOpening(s, named ? phraseStart(s, start - 3, floor, to) : start, to)
  const from = pastRelative(s, own, floor, to)
  // “walked to the podium”: a past alone is no noun, nor is a conjunction with a capital
  if (from + 1 === to && (pastAlone(s, from) || (has(s, from, BIT.SUBORD) && !has(s, from, BIT.DET | BIT.SUBJ))))
    return null
  return { from, to }
}

/** `a neighbour who saw the fire said`: the phrase is the object of a relative clause of the noun before. */
const pastRelative = (s: Scan, from: number, floor: number, to: number): number => {
  const v = from - 1
  if (!has(s, from, BIT.DET | BIT.POSS) || !isWord(s, v) || has(s, v, BIT.AUX)) return from
  // “critics who say the mayor said so”
  if (s.book.verbs[(s.book.verb[s.word[v] ?? 0] ?? 0) - 1]?.tags === true) return from
  let wh = v - 1
  while (wh > floor && has(s, wh, BIT.AUX)) wh--
  if (!is(s, wh, 'who') || wh <= floor || !nounish(s, wh - 1)) return from
  return phraseStart(s, wh - 1, floor, to)
}

const pastAlone = (s: Scan, i: number): boolean =>
  has(s, i, BIT.PAST) && !has(s, i, BIT.CAP | BIT.BASE | BIT.SUBJ | BIT.DET | BIT.TITLE)

/** Past what opens the sentence before the name: `Monday from the institute`, `Earlier, the director`, `Reacting, the minister`. */
const afterOpening = (s: Scan, from: number, to: number): number => {
  if (from + 2 >= to) return from
  const day = has(s, from, BIT.TIME) && has(s, from + 1, BIT.PREP | BIT.COMMA) && !is(s, from + 1, 'of')
  const opens = has(s, from + 1, BIT.COMMA) && sentenceFrom(s, from) === from
  const act = opens && has(s, from, BIT.ING | BIT.ADV) && !has(s, from, BIT.DET | BIT.SUBJ)
  return day || act ? from + 2 : pastAct(s, from, to)
}

/** Past `Speaking on the radio,` where that opens the sentence and a noun phrase with an article follows; the same place elsewhere. */
const pastAct = (s: Scan, from: number, to: number): number => {
  if (!has(s, from, BIT.ING) || !has(s, from, BIT.VERB) || sentenceFrom(s, from) !== from) return from
  let small = false
  for (let k = from + 1; k + 1 < to; k++) {
    if (isWord(s, k) && !has(s, k, BIT.CAP)) small = true
    // “Playing Field Promotions, an agency,” is a name
    if (small && has(s, k, BIT.COMMA) && has(s, k + 1, BIT.DET) && !has(s, k + 1, BIT.SUBJ)) return k + 1
  }
  return from
}

/** Walks left from the last word of a noun phrase to its first. */
export const phraseStart = (s: Scan, k: number, floor: number, to: number): number => {
  let from = k
  while (from > floor) {
    const j = from - 1
    if (s.first[j] === 41) {
      const open = asideFrom(s, j, floor)
      if (open <= floor) break
      from = open
      continue
    }
    // Reuters/Ipsos
    if (s.first[j] === 47 && j - 1 > floor && nounish(s, j - 1) && s.start[j] === s.end[j - 1]) {
      from = j - 1
      continue
    }
    const nickname = quotationAt(s, j)
    if (nickname && nickname.last - nickname.open < 4 && nickname.open > floor) {
      from = nickname.open
      continue
    }
    if (!isWord(s, j)) break
    if (isClitic(s, j)) {
      from = j
      continue
    }
    if (has(s, j, BIT.NEG) || has(s, j, BIT.WH)) break
    if (
      has(s, j, BIT.AUX) ||
      (has(s, j, BIT.VERB) && has(s, j, BIT.PAST | BIT.THIRD) && !has(s, j, BIT.CAP | BIT.BASE) && !describes(s, j))
    ) {
      // Republicans who have praised him: the verb is in a relative clause of the noun further left
      const wh = relativeBefore(s, j, floor)
      if (wh > floor && nounish(s, wh - 1)) {
        from = wh - 1
        continue
      }
      break
    }
    if (has(s, j, BIT.COORD)) {
      if (!is(s, j, 'and') || j - 1 < floor || !nounish(s, j - 1) || verbBetween(s, floor, j)) break
      from = j - 1
      continue
    }
    if (has(s, j, BIT.SUBORD) && !has(s, j, BIT.PREP)) break
    if (has(s, j, BIT.PREP)) {
      // “observers in Bern and around the country”
      if (is(s, j - 1, 'and') && j - 2 > floor && nounish(s, j - 2) && !verbBetween(s, floor, j - 1)) {
        from = j - 2
        continue
      }
      if (j - 1 < floor || !nounish(s, j - 1) || has(s, j - 1, BIT.SUBJ | BIT.OBJ)) break
      if (parts(s, j)) break
      if (pastAlone(s, j - 1) && !has(s, j - 2, BIT.DET | BIT.POSS)) {
        // “residents who spoke in favour of it”
        const wh = relativeBefore(s, j - 1, floor)
        if (wh <= floor || !nounish(s, wh - 1)) break
        from = wh - 1
        continue
      }
      from = j - 1
      continue
    }
    if (has(s, j, BIT.SUBJ) && !has(s, j, BIT.DET)) break
    // a time is none of the phrase, but “this year’s session” is
    if (has(s, j, BIT.TIME) && !has(s, j, BIT.CAP) && !isClitic(s, from)) break
    if (has(s, j, BIT.ADV) && !has(s, j, BIT.CAP | BIT.DET) && j > floor && !has(s, j - 1, BIT.DET | BIT.POSS)) {
      // “the former first lady”
      if (!is(s, j, 'first') || !has(s, j - 2, BIT.DET | BIT.POSS) || !nounish(s, j - 1)) break
    }
    from = j
    const inner = j - 1 >= floor && (has(s, j - 1, BIT.DET | BIT.PREP) || is(s, j - 1, 'and'))
    if (has(s, j, BIT.DET) && !has(s, j, BIT.NUM) && !inner) break
  }
  // “the crews holding a vigil on the quay urged”: a participle between the noun and its object
  const act = from - 1
  if (
    act - 1 > floor &&
    has(s, from, BIT.DET | BIT.POSS) &&
    !has(s, from, BIT.SUBJ | BIT.NUM) &&
    has(s, act, BIT.ING) &&
    !has(s, act, BIT.CAP | BIT.PREP) &&
    nounish(s, act - 1) &&
    !has(s, act - 1, BIT.SUBJ | BIT.OBJ | BIT.VERB | BIT.TIME | BIT.DET | BIT.POSS)
  ) {
    const whole = phraseStart(s, act - 1, floor, act)
    if (!has(s, whole - 1, BIT.PREP | BIT.VERB | BIT.AUX) && has(s, whole, BIT.DET | BIT.CAP)) return whole
  }
  // an apposition before an apposition: the phrase found is itself an aside of a name
  if (
    from - 2 >= floor &&
    has(s, from - 1, BIT.COMMA) &&
    has(s, from, BIT.DET | BIT.NUM) &&
    has(s, from - 2, BIT.CAP) &&
    has(s, to - 1, BIT.COMMA)
  )
    return phraseStart(s, from - 2, floor, from - 1)
  return from
}

/** `a recently hired clerk`: a participle right after a determiner, an adverb perhaps between. */
const describes = (s: Scan, j: number): boolean => {
  if (!has(s, j, BIT.PART)) return false
  const k = has(s, j - 1, BIT.ADV) ? j - 2 : j - 1
  return has(s, k, BIT.DET | BIT.POSS) && !has(s, k, BIT.SUBJ)
}

/** Prepositions that open a clause or a time of their own, never a part of the noun phrase. */
const parts = (s: Scan, i: number): boolean => is(s, i, 'since') || is(s, i, 'until')

const relativeAt = (s: Scan, i: number): boolean =>
  is(s, i, 'who') || is(s, i, 'which') || is(s, i, 'that') || (has(s, i, BIT.WH) && !has(s, i, BIT.SUBJ))

/** The relative pronoun a verb at `j` belongs to, no comma between; -1 without. */
const relativeBefore = (s: Scan, j: number, floor: number): number => {
  for (let i = j - 1; i > floor && i > j - 12; i--) {
    if (!isWord(s, i)) return -1
    if (is(s, i, 'who') || is(s, i, 'which')) return i
    if (is(s, i, 'that')) return nounish(s, i - 1) && !has(s, i - 1, BIT.VERB | BIT.CAP) ? i : -1
  }
  return -1
}

/** Does an aside say who it is, rather than when or how? */
const names = (s: Scan, i: number): boolean =>
  !has(s, i, BIT.PREP | BIT.ADV | BIT.SUBORD) || has(s, i, BIT.CAP | BIT.DET)

/** Is a verb of the clause among these tokens? */
const verbBetween = (s: Scan, from: number, to: number): boolean => {
  for (let i = to - 1; i >= from; i--) {
    if (has(s, i, BIT.COMMA | BIT.STOP | BIT.DASH)) return false
    if (has(s, i, BIT.AUX) || (has(s, i, BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP))) return true
  }
  return false
}

/** The noun phrase that begins at `i`: to the first word that cannot belong to it, appositions included. */
export const nounPhraseAfter = (s: Scan, i: number, limit: number): Run | null => {
  let k = i
  if (k >= limit || !nounish(s, k)) return null
  if (has(s, k, BIT.SUBJ) && !has(s, k, BIT.DET)) return { from: i, to: k + 1 }
  while (k < limit) {
    if (isWord(s, k)) {
      if (has(s, k, BIT.AUX | BIT.NEG) && !has(s, k, BIT.CAP)) break
      if (has(s, k, BIT.SUBORD | BIT.WH) && !has(s, k, BIT.PREP)) break
      if (has(s, k, BIT.SUBJ) && !has(s, k, BIT.DET) && k > i) break
      // “a tally by the union”, “a highly paid clerk”: after a determiner it is part of the phrase
      if (has(s, k, BIT.ADV) && !has(s, k, BIT.CAP | BIT.DET | BIT.PREP) && !has(s, k - 1, BIT.DET | BIT.POSS)) break
      // “the Elm Morning Herald”
      if (has(s, k, BIT.TIME) && k > i && !has(s, k - 1, BIT.DET) && !namesPaper(s, k)) break
      // “said the council adding that”: a comma is lost
      if (k > i && has(s, k, BIT.ING) && !has(s, k, BIT.CAP) && is(s, k + 1, 'that')) break
      // “criticized by some for saying little”
      if (k > i && is(s, k, 'for') && has(s, k + 1, BIT.ING)) break
      if (
        k > i &&
        has(s, k, BIT.VERB) &&
        has(s, k, BIT.PAST | BIT.THIRD) &&
        !has(s, k, BIT.CAP | BIT.BASE) &&
        !has(s, k - 1, BIT.DET | BIT.PREP | BIT.POSS)
      )
        break
      k++
      continue
    }
    if (s.first[k] === 40) {
      const close = bracketTo(s, k, limit)
      if (close < 0) break
      k = close
      continue
    }
    break
  }
  // “read one”, “said another”
  if (k === i + 1 && has(s, i, BIT.SUBJ)) return { from: i, to: k }
  while (k > i && has(s, k - 1, BIT.PREP | BIT.COORD | BIT.DET) && !has(s, k - 1, BIT.CAP)) k--
  return k > i ? { from: i, to: k } : null
}
