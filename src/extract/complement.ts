/**
 * What follows a reporting verb: the frame of its complement and where the words begin.
 *
 *     > | She told reporters in Bern that the talks had failed.
 *             ^^^^ ^^^^^^^^^^^^^^^^^ ^^^^
 *             cue  addressee, place  frame `that`
 */
import { BIT } from './bits.ts'
import { addresseeTo, adjunctsTo, opensQuotation } from './adjuncts.ts'
import { type Frame, nextComma, plainFrame } from './frame.ts'
import type { Run } from './lead.ts'
import { colonAfter, pastEvent, pastTime, quotationAhead, thatAfter } from './lead-in.ts'
import { is, isWord, spelled } from './token.ts'
import { has, type Scan } from './scan.ts'

export interface Complement {
  readonly frame: Frame
  /** First token of the content. */
  readonly from: number
  /** Past the last token of the cue: particles and prepositions belong to it. */
  readonly cueTo: number
  readonly addressee: Run | null
}

/** Verbs that take whom they speak to as their object. */
const ADDRESSING = new Set(
  'tell ask remind warn inform assure reassure notify advise urge brief caution alert promise teach convince persuade beg implore encourage press instruct order text email'.split(
    ' ',
  ),
)
/** Prepositions that lead to the matter, not to place, time or hearer, after some verbs. */
const MATTER = new Set('of for about against as on over into at with to from'.split(' '))
/** Verbs after which every preposition leads to place, time or hearer. */
const PLAIN = new Set(
  'say write tweet state declare add testify note argue explain announce tell report post conclude assert claim insist estimate find predict continue reply read reveal recall remark observe suggest confirm ask acknowledge admit reiterate'.split(
    ' ',
  ),
)
/** Verbs whose hearer stands after `to`. */
const HEARD = new Set(
  'outline explain describe detail express voice convey repeat report suggest propose mention confess relate recount present'.split(
    ' ',
  ),
)
/** Verbs that take a clause and no thing. */
const HOLDING = new Set(['insist', 'contend', 'reckon'])
const TALKING = new Set(['talk', 'speak', 'complain'])
/** Verbs that take what somebody will or will not do. */
const WILLING = new Set('refuse decline vow pledge threaten offer promise swear volunteer'.split(' '))
/** Verbs that put a feeling or a stand into words: the noun belongs to the cue. */
const UTTERING = new Set('express voice convey reiterate repeat'.split(' '))
const NAMING = new Set('call label dub term brand nickname'.split(' '))

/** Past `the hope` in `expressing the hope that C`; `p` where there is no such noun. */
const feelingTo = (s: Scan, p: number, lemma: string, limit: number): number => {
  if (!UTTERING.has(lemma)) return p
  let k = p
  while (
    k < limit &&
    k < p + 5 &&
    isWord(s, k) &&
    !has(s, k, BIT.PREP | BIT.SUBORD | BIT.WH | BIT.AUX) &&
    !is(s, k, 'or')
  )
    k++
  if (k === p || k >= limit) return p
  if (is(s, k, 'that') && !(k > p + 1 && has(s, k - 1, BIT.POSS))) return k
  return is(s, k, 'for') || is(s, k, 'about') || is(s, k, 'over') || is(s, k, 'at') ? k : p
}

const PARTICLES = new Set('out back off down forth up'.split(' '))

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

/** Whom a verb is spoken to, where it takes an object of that kind, and where the rest begins. */
const spokenTo = (
  s: Scan,
  p: number,
  lemma: string,
  limit: number,
): { readonly addressee: Run | null; readonly from: number } => {
  const none = { addressee: null, from: p }
  if (!ADDRESSING.has(lemma) || has(s, p, BIT.QUOTE)) return none
  const to = pastApposition(s, addresseeTo(s, p, limit), limit)
  if (to <= p) return none
  // “told the truth about it”: that is what is told
  if (lemma === 'tell' && TOLD_THINGS.has(spelled(s, to - 1))) return none
  const addressee: Run = { from: p, to }
  const from = pastTime(s, to, limit)
  const next = plainFrame(s, from, limit)
  if (GIVEN.has(next) || (next === 'prep' && matterOf(s, from, lemma))) return { addressee, from }
  if (TELLING.has(lemma)) return { addressee, from }
  if (from < limit && has(s, from, BIT.COMMA) && from + 1 < limit && opensQuotation(s, from + 1))
    return { addressee, from }
  if (from >= limit || !has(s, from, BIT.PREP)) return none
  const skipped = adjunctsTo(s, from, limit)
  const far = plainFrame(s, skipped, limit)
  return far === 'that' || far === 'to' || far === 'wh' ? { addressee, from: skipped } : none
}

/** Things that are told, not told to. */
const TOLD_THINGS = new Set('truth story stories tale tales joke jokes lie lies difference'.split(' '))

/** Frames that show that the object before them was whom it was told to. */
const GIVEN = new Set(['that', 'to', 'wh', 'quote', 'colon', 'clause'])
/** Verbs whose object is always whom it is told to. */
const TELLING = new Set(['tell', 'remind', 'inform', 'assure'])

/** The complement of the verb at `v` with this lemma, before `limit`. */
export const complementOf = (s: Scan, v: number, lemma: string, limit: number): Complement => {
  let p = v + 1
  let cueTo = p
  const none = (at: number): Complement => ({ frame: 'none', from: at, cueTo, addressee: null })
  if (
    p < limit &&
    PARTICLES.has(word(s, p)) &&
    (lemma === 'point' || is(s, p + 1, 'that') || !has(s, p + 1, BIT.DET))
  ) {
    p++
    cueTo = p
  }
  p = pastTime(s, p, limit)
  if (PLAIN.has(lemma)) p = pastEvent(s, p, limit)
  if (p >= limit) return none(p)
  if (lemma === 'put' && is(s, p, 'it')) p++
  const spoken = spokenTo(s, p, lemma, limit)
  const addressee = spoken.addressee
  p = spoken.from
  // “urged the council to act”: whom is urged belongs to what is urged
  if (addressee && lemma !== 'tell' && plainFrame(s, p, limit) === 'to')
    return { frame: 'to', from: addressee.from, cueTo, addressee }
  const past = addressee && is(s, p, 'who') ? quotedThat(s, p, limit) : -1
  if (past > 0) return { frame: 'that', from: past, cueTo, addressee: { from: addressee?.from ?? p, to: past } }
  const told = feelingTo(s, p, lemma, limit)
  if (told > p) {
    const frame = plainFrame(s, told, limit)
    cueTo = told
    return { frame: frame === 'that' ? 'that' : 'feeling', from: told, cueTo, addressee }
  }
  // “calls them ‘lone wolves’”: the words are the name, not the one named
  if (NAMING.has(lemma) && has(s, p, BIT.OBJ) && !has(s, p, BIT.POSS) && opensQuotation(s, p + 1))
    return { frame: 'quote', from: p + 1, cueTo, addressee }
  const will =
    WILLING.has(lemma) &&
    is(s, p, 'to') &&
    p + 1 < limit &&
    isWord(s, p + 1) &&
    !has(s, p + 1, BIT.DET | BIT.CAP | BIT.POSS | BIT.OBJ | BIT.NUM)
  const direct = will ? 'to' : plainFrame(s, p, limit)
  const given = direct === 'np' || direct === 'prep' || direct === 'clause' ? colonAfter(s, p, limit) : -1
  if (given > 0) return { frame: 'colon', from: given, cueTo, addressee }
  const entry = s.book.verbs[(s.book.verb[s.word[v] ?? 0] ?? 0) - 1]
  const saying = (entry?.tags === true && !entry.classes.includes('mental')) || lemma === 'put'
  const quoted =
    saying && (!GIVEN.has(direct) || (addressee && is(s, p, 'who')))
      ? quotationAhead(s, p, limit, addressee || lemma === 'tell' ? 'hearer' : 'nobody')
      : -1
  if (quoted > 0) return { frame: 'quote', from: quoted, cueTo, addressee }
  const that = PLAIN.has(lemma) ? thatAfter(s, p, limit) : -1
  if (that > 0) return { frame: 'that', from: that, cueTo, addressee }
  if (direct === 'prep') {
    const prep = word(s, p)
    const beyond = adjunctsTo(s, p, limit)
    const far = plainFrame(s, beyond, limit)
    // “railed against the rules that tax boats”: the clause is about the rules
    const said =
      (s.book.noun[s.word[beyond - 1] ?? 0] ?? 0) > 0 ||
      has(s, beyond - 1, BIT.TIME) ||
      spelled(s, beyond - 1) === 'time'
    const matter = !PLAIN.has(lemma) && (prep === 'against' || prep === 'for') && far === 'that' && !said
    if (
      beyond > p &&
      !matter &&
      (far === 'that' || far === 'colon' || far === 'quote' || (far === 'wh' && PLAIN.has(lemma)))
    )
      return { frame: far, from: far === 'colon' ? beyond + 1 : beyond, cueTo, addressee }
    if (beyond > p && has(s, beyond, BIT.COMMA) && opensQuotation(s, beyond + 1) && beyond + 1 < limit)
      return { frame: 'quote', from: beyond + 1, cueTo, addressee }
    // “outlined to her colleagues on Tuesday the ways in which”: whom it was told to stands first
    if (prep === 'to' && HEARD.has(lemma) && beyond > p && (far === 'np' || far === 'clause' || far === 'wh'))
      return { frame: far, from: beyond, cueTo, addressee: { from: p + 1, to: addresseeTo(s, p + 1, limit) } }
    // “talks to her about the port”: the matter comes after the hearer
    const about = TALKING.has(lemma) && (prep === 'to' || prep === 'with') ? addresseeTo(s, p + 1, limit) : 0
    if (about > p + 1 && (is(s, about, 'about') || is(s, about, 'of')))
      return { frame: 'about', from: about + 1, cueTo, addressee: { from: p + 1, to: about } }
    if (!PLAIN.has(lemma) && MATTER.has(prep)) {
      // “the change he warned about in May”: what it was about stands before
      const stranded = has(s, p + 1, BIT.PREP | BIT.AUX) && !has(s, p + 1, BIT.CAP)
      return stranded ? none(p + 1) : { frame: prep, from: p + 1, cueTo: p + 1, addressee }
    }
    // “asked about the crews seeking a berth, they said”: what is asked about
    if (lemma === 'ask' && prep === 'about') return { frame: prep, from: p + 1, cueTo: p + 1, addressee }
    if (beyond > p && far === 'clause') return { frame: 'clause', from: beyond, cueTo, addressee }
    // an adjunct that belongs to what is said: “estimated by 2050, demand would double”
    if (beyond > p && has(s, beyond, BIT.COMMA) && PLAIN.has(lemma) && plainFrame(s, beyond + 1, limit) === 'clause')
      return { frame: 'fronted', from: p, cueTo, addressee }
    // “boats they never asked for or saw”: what was asked for stands before
    if (has(s, p + 1, BIT.COORD)) return none(p + 1)
    return { frame: prep, from: p, cueTo, addressee }
  }
  if (direct === 'colon') return { frame: 'colon', from: p + 1, cueTo, addressee }
  if (direct === 'none' && has(s, p, BIT.COMMA)) {
    if (p + 1 < limit && opensQuotation(s, p + 1)) return { frame: 'quote', from: p + 1, cueTo, addressee }
    // an aside between verb and complement: “said, in a statement, that”
    const close = nextComma(s, p + 1, Math.min(limit, p + 16))
    if (close > 0 && aside(s, p + 1, close) && (is(s, close + 1, 'that') || opensQuotation(s, close + 1)))
      return { frame: is(s, close + 1, 'that') ? 'that' : 'quote', from: close + 1, cueTo, addressee }
    return none(p)
  }
  // “insisted the mayor retains her trust”: these take no thing, so a verb the book does not know follows
  if (direct === 'np' && HOLDING.has(lemma) && limit - p > 3 && isWord(s, p) && !has(s, p, BIT.OBJ))
    return { frame: 'clause', from: p, cueTo, addressee }
  return { frame: direct, from: p, cueTo, addressee }
}

/** `asked him about C`, `warned them of C`: a preposition that leads to the matter after whom is spoken to. */
const matterOf = (s: Scan, p: number, lemma: string): boolean =>
  (lemma === 'ask' ||
    lemma === 'tell' ||
    lemma === 'warn' ||
    lemma === 'remind' ||
    lemma === 'inform' ||
    lemma === 'press') &&
  (is(s, p, 'about') || is(s, p, 'of') || is(s, p, 'on') || is(s, p, 'against'))

/** `asked NBC’s Lester Holt, the moderator, to`: past the apposition, where the complement follows it. */
const pastApposition = (s: Scan, to: number, limit: number): number => {
  if (!has(s, to, BIT.COMMA) || to + 1 >= limit || !has(s, to + 1, BIT.DET | BIT.WH | BIT.NUM | BIT.CAP)) return to
  for (let k = to + 1; k < limit && k < to + 20; k++)
    if (has(s, k, BIT.COMMA) && (is(s, k + 1, 'to') || is(s, k + 1, 'that'))) return k + 1
  return to
}

/** `told a woman who had asked it that “C”`: the last `that` leads to words in marks; -1 without. */
const quotedThat = (s: Scan, p: number, limit: number): number => {
  for (let k = p + 1; k < limit && (s.quote[k] ?? 0) === 0; k++)
    if (is(s, k, 'that') && opensQuotation(s, k + 1)) return k
  return -1
}

/** Is what stands between two commas no clause and no quotation? */
const aside = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((s.quote[i] ?? 0) > 0 || (has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP | BIT.PART)))
      return false
  return true
}
