/** A tag after words: `he said`, `said Ann Lee, a doctor`, `the president told reporters`. */
import { BIT } from './bits.ts'
import { addresseeTo } from './adjuncts.ts'
import type { Run } from './lead.ts'
import { groupOf } from './group.ts'
import { namesThings, smallWord } from './look-alike.ts'
import { nounPhraseAfter, nounPhraseBefore } from './phrases.ts'
import { is, isClitic, isColon, isVerb, isWord, nounish } from './token.ts'
import { relative } from './subject.ts'
import { has, quotationAt, type Scan } from './scan.ts'

export interface Tag {
  /** The token of the verb. */
  readonly v: number
  readonly inverted: boolean
  readonly from: number
  readonly to: number
  readonly source: Run
  readonly cue: Run
  readonly verb: number
  readonly addressee: Run | null
}

const REACH = 30

/** The tag that begins at `i`, after a comma or dash perhaps; `null` where none does. */
export const tagAfter = (s: Scan, i: number): Tag | null => {
  let p = i
  if (has(s, p, BIT.COMMA | BIT.DASH)) p++
  const paragraph = s.paragraph[i - 1]
  const within = (k: number): boolean => k < s.count && s.paragraph[k] === paragraph
  if (!within(p)) return null
  const joined = has(s, p, BIT.COORD)
  if (joined) p++
  while (within(p) && has(s, p, BIT.ADV) && !has(s, p, BIT.SUBJ | BIT.DET)) p++
  let limit = p
  while (within(limit) && limit < p + REACH && !has(s, limit, BIT.STOP)) {
    const q = quotationAt(s, limit)
    // a nickname may stand in marks: Marcia “Cia” Price
    if (q && q.last - q.open > 3) break
    limit++
  }
  if (isVerb(s, p) && has(s, p, BIT.PAST | BIT.THIRD) && !has(s, p, BIT.SUBJ)) {
    const source = nounPhraseAfter(s, p + 1, limit)
    // “C”, and said the cabinet has …: a clause, no tag turned round
    if (joined || (source && has(s, source.to, BIT.AUX))) return null
    // “told the police” names whom, not who
    if (source && lemmaAt(s, p) !== 'tell') {
      return {
        v: p,
        inverted: true,
        from: p,
        to: source.to,
        source: withAsides(s, source, limit),
        cue: { from: p, to: p + 1 },
        verb: s.book.verb[s.word[p] ?? 0] ?? 0,
        addressee: null,
      }
    }
  }
  // “C,” drawing jeers; but “C,” grieving mother Ann Lee said
  if (!nounish(s, p) || (has(s, p, BIT.ING) && !has(s, p, BIT.CAP) && !describes(s, p))) return null
  for (let v = p + 1; v < limit; v++) {
    if (!isVerb(s, v) || !has(s, v, BIT.PAST | BIT.THIRD | BIT.BASE | BIT.ING)) continue
    // “a former United States envoy”: part of a name
    if (has(s, v, BIT.CAP) && has(s, v - 1, BIT.CAP) && smallWord(s, p, v)) continue
    // “, chemicals found in lamps”: what is found somewhere says nothing
    if (has(s, v, BIT.PART) && is(s, v + 1, 'in') && !has(s, v + 2, BIT.NUM | BIT.TIME) && lemmaAt(s, v) === 'find')
      continue
    // “4.3 points”
    if (has(s, v, BIT.THIRD) && !has(s, v, BIT.PAST) && has(s, v - 1, BIT.NUM)) continue
    const group = groupOf(s, v)
    // “many records the port keeps”
    if (namesThings(s, v, group, p)) continue
    // “Lee’s niece, state senator Ann Ray, shouted”: the first is no verb
    if (has(s, v, BIT.BASE) && !has(s, v, BIT.PAST) && has(s, v - 1, BIT.COMMA)) continue
    // “kept repeating”
    const kept = is(s, v - 1, 'kept') && v - 1 > p && has(s, v, BIT.ING)
    const retold = group.passive && group.finite ? retoldVerb(s, v, limit) : null
    if (retold !== null) {
      const source = nounPhraseBefore(s, group.from)
      if (source && source.from >= p && source.from <= p + 1)
        return {
          v: retold,
          inverted: false,
          from: p,
          to: retold + 1,
          source,
          cue: { from: group.from, to: retold + 1 },
          verb: s.book.verb[s.word[retold] ?? 0] ?? 0,
          addressee: null,
        }
    }
    if ((!group.finite && !kept) || group.passive) continue
    // “eager to lend his voice”
    if (group.from === v && has(s, v - 1, BIT.POSS) && !isClitic(s, v - 1)) continue
    const head = kept ? v - 1 : group.from
    if (
      has(s, v, BIT.BASE) &&
      !has(s, v, BIT.PAST) &&
      group.from === v &&
      !has(s, p, BIT.SUBJ) &&
      !pluralBetween(s, p, v)
    )
      continue
    const source = nounPhraseBefore(s, head)
    // “one resident, who asked not to be named, told the paper”: the aside has a verb of its own
    if (source && relative(s, source.from) && has(s, source.from - 1, BIT.COMMA)) continue
    if (!source || source.from < p || (source.from > p + 1 && !apposed(s, p, source.from))) continue
    const to = addresseeTo(s, v + 1, limit)
    const addressee = to > v + 1 && isWord(s, v + 1) && lemmaAt(s, v) === 'tell' ? { from: v + 1, to } : null
    return {
      v,
      inverted: false,
      from: p,
      to: addressee ? to : v + 1,
      source,
      cue: { from: head, to: v + 1 },
      verb: s.book.verb[s.word[v] ?? 0] ?? 0,
      addressee,
    }
  }
  return null
}

/** Does an -ing word stand before what somebody is and the name: `grieving mother Ann Lee`? */
const describes = (s: Scan, p: number): boolean =>
  nounish(s, p + 1) &&
  !has(s, p + 1, BIT.CAP | BIT.DET | BIT.POSS | BIT.NUM | BIT.SUBJ | BIT.OBJ | BIT.PREP | BIT.ING) &&
  has(s, p + 2, BIT.CAP)

/** The verb of saying after `quoted as` and `reported to have`, where others tell what somebody said. */
const retoldVerb = (s: Scan, v: number, limit: number): number | null => {
  const to = is(s, v + 1, 'as') ? v + 2 : is(s, v + 1, 'to') && is(s, v + 2, 'have') ? v + 3 : limit
  const form = to === v + 2 ? BIT.ING : BIT.PART
  return to < limit && isVerb(s, to) && has(s, to, form) ? to : null
}

const lemmaAt = (s: Scan, v: number): string => s.book.verbs[(s.book.verb[s.word[v] ?? 0] ?? 1) - 1]?.lemma ?? ''

/** Do the words from `p` on only say who the name after a comma is: `Lee’s niece, state Del. Ann Lee, said`? */
const apposed = (s: Scan, p: number, from: number): boolean => {
  if (from - p > 8 || !has(s, from - 1, BIT.COMMA)) return false
  for (let i = p; i < from - 1; i++)
    if (!isWord(s, i) || has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD | BIT.SUBORD)) return false
  return true
}

/** A noun phrase and the appositions after it, up to the end of the tag. */
const withAsides = (s: Scan, source: Run, limit: number): Run => {
  let to = source.to
  if (
    has(s, to, BIT.COMMA) &&
    (has(s, to + 1, BIT.DET | BIT.NUM | BIT.TITLE) ||
      is(s, to + 1, 'who') ||
      (nounish(s, to + 1) && !has(s, to + 1, BIT.SUBJ | BIT.ING)))
  ) {
    // an age stands before the apposition: `said Lee, 34, a nurse`
    const aged = has(s, to + 1, BIT.NUM) && has(s, to + 2, BIT.COMMA) && has(s, to + 3, BIT.DET)
    let k = aged ? to + 3 : to + 1
    while (k < limit && !has(s, k, BIT.COMMA | BIT.STOP)) k++
    if (k > to + 1) to = k
  }
  return { from: source.from, to }
}

/** Does a plural noun or a coordination stand here, such as a base form agrees with? */
const pluralBetween = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (is(s, i, 'and') || is(s, i, 'people') || has(s, i, BIT.SUBJ)) return true
    if (isWord(s, i) && !isClitic(s, i) && s.text.charCodeAt((s.end[i] ?? 1) - 1) === 115) return true
  }
  return false
}

/**
 * A subject and any finite verb where only a tag can stand, after whole words that end in a comma:
 * `“C,” she went on`, `“C,” the clerk smiled`, `“C,” Ann Lee, 67, a teacher in Bern, Ohio, said`.
 */
export const looseTag = (s: Scan, i: number): Tag | null => {
  const p = has(s, i, BIT.COMMA) ? i + 1 : i
  if (!nounish(s, p) || relative(s, p) || has(s, p, BIT.ING | BIT.COORD)) return null
  const to = Math.min(s.paragraphs[(s.paragraph[i - 1] ?? 0) + 1] ?? s.count, p + REACH)
  let aside = false
  for (let v = p + 1; v < to && !has(s, v, BIT.STOP | BIT.QUOTE) && !isColon(s, v); v++) {
    if (has(s, v, BIT.COMMA)) aside = true
    if (!has(s, v, BIT.PAST | BIT.THIRD) || has(s, v, BIT.CAP) || has(s, v - 1, BIT.DET | BIT.POSS)) continue
    const head = groupOf(s, v).from
    const closed = aside && has(s, head - 1, BIT.COMMA) && isVerb(s, v)
    if (!closed && nounPhraseBefore(s, head)?.from !== p) {
      if (aside || relative(s, head - 1)) continue
      return null
    }
    const end = is(s, v + 1, 'on') || is(s, v + 1, 'back') ? v + 2 : v + 1
    const source: Run = { from: p, to: head }
    return {
      v,
      inverted: false,
      from: p,
      to: end,
      source,
      cue: { from: head, to: end },
      verb: s.book.verb[s.word[v] ?? 0] ?? 0,
      addressee: null,
    }
  }
  return null
}
