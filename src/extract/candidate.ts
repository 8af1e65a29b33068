/**
 * A word that may report, in its construction: who would speak, how the words are attached, what they would be.
 * Candidates are cheap and many; weights.ts says which of them are statements.
 */
import { opensQuotation } from './adjuncts.ts'
import { BIT } from './bits.ts'
import { clauseEnd } from './clause-end.ts'
import { type Complement, complementOf } from './complement.ts'
import { type Construction, constructionOf, reduced, sourceOf } from './construction.ts'
import type { Run } from './lead.ts'
import {
  afterOwner,
  caused,
  earlier,
  governedNoun,
  isNamed,
  kept,
  namesThings,
  proposed,
  singular,
  smallWord,
  withholds,
  worthSaying,
} from './look-alike.ts'
import { agrees, type Group, groupOf } from './group.ts'
import { is, isClitic, isColon, isVerb, sentenceFrom, sentenceTo } from './token.ts'
import { has, type Scan, wordAt } from './scan.ts'
import type { Features, Put } from './score.ts'
import { shape } from './shape.ts'
import { isEvidence, isStance, saysSaid } from './telling.ts'

export interface Candidate {
  readonly v: number
  readonly verb: number
  readonly lemma: string
  readonly construction: Construction
  readonly group: Group
  readonly complement: Complement
  readonly source: Run | null
  readonly cue: Run
  readonly content: Run
}

/** The candidate at token `v`, if its word is a form of a reporting verb and something follows it. */
export const candidateAt = (s: Scan, v: number): Candidate | null => {
  const verb = s.book.verb[s.word[v] ?? 0] ?? 0
  const entry = s.book.verbs[verb - 1]
  if (!entry) return null
  const floor = sentenceFrom(s, v)
  const limit = sentenceTo(s, v)
  const group = groupOf(s, v)
  // after an article or a possessive the word is a noun
  if (
    v > floor &&
    ((group.from === v && afterOwner(s, v - 1)) || earlier(s, v, floor)) &&
    !(isClitic(s, v - 1) && has(s, v, BIT.ING | BIT.PART))
  )
    return null
  // “not mentioned on the site”: a participle that is denied has no speaker
  if (group.from === v && has(s, v, BIT.PART) && is(s, v - 1, 'not') && !has(s, v - 2, BIT.AUX)) return null
  if (!agrees(s, v) || namesThings(s, v, group, floor) || worthSaying(s, v)) return null
  // “the Elm Forecast”: part of a name
  if (has(s, v, BIT.CAP) && v > floor && has(s, v - 1, BIT.CAP) && smallWord(s, floor, v)) return null
  const construction = constructionOf(s, v, group, floor, entry.lemma)
  // “… in the attack” said the director: a tag whose quotation has lost a mark
  if (construction === 'bare' && has(s, v - 1, BIT.QUOTE)) return null
  // “judges dismissed by the council said that”: the participle says nothing
  if (
    construction === 'active' &&
    group.from === v &&
    has(s, v, BIT.PART) &&
    is(s, v + 1, 'by') &&
    entry.lemma !== 'say'
  )
    return null
  const complement = complementOf(s, v, entry.lemma, limit)
  if (complement.frame === 'quote' && complement.from === v + 1 && group.from === v && isNamed(s, v, entry.lemma))
    return null
  if (complement.frame === 'none' || complement.from >= limit) return null
  // “kept her from saying so”: what is prevented is not said
  if (construction === 'gerund' && (kept(s, group.from - 1) || is(s, group.from - 1, 'that'))) return null
  if (withholds(s, entry.lemma, complement.from, limit)) return null
  // “continued to call for”: the verb that follows reports
  if (GOING_ON.has(entry.lemma) && complement.frame === 'to' && isVerb(s, complement.from + 1)) return null
  if (entry.lemma === 'call' && complement.from === v + 1 && nameAlone(s, v + 1, limit)) return null
  const to = clauseEnd(s, complement.from, s.bits[v] ?? 0)
  if (to <= complement.from) return null
  // “wrote on her page:” before a paragraph in marks: those are the words
  if (isColon(s, to) && to + 1 === limit && opensQuotation(s, limit) && !OWN_WORDS.has(complement.frame))
    if (!quotesIn(s, { from: complement.from, to })) return null
  const source = sourceOf(s, v, group, construction)
  if (source && proposed(s, source, floor, complement.frame)) return null
  if (
    source &&
    construction === 'active' &&
    group.from === v &&
    has(s, v, BIT.BASE) &&
    !has(s, v, BIT.PAST) &&
    (caused(s, source.from - 1) ||
      (source.to - source.from > 1 && caused(s, source.from)) ||
      singular(s, source, Math.min(v, reduced(s, v, source))))
  )
    return null
  // “is defending his early tweets”: what a verb under way takes is no subject
  if (source && has(s, source.from, BIT.ING) && !has(s, source.from, BIT.CAP) && has(s, source.from - 1, BIT.BE))
    return null
  if (source && ALL_SAID.has(wordAt(s, source.from).toLowerCase()) && has(s, complement.from, BIT.AUX)) return null
  // “what she said when she left”: a time, unless it is what was not said
  const plainly = group.from === v && has(s, v, BIT.PAST | BIT.THIRD) && entry.lemma === 'say'
  if (plainly && complement.frame === 'wh' && is(s, complement.from, 'when')) return null
  // “echoed by experts I spoke to”: what follows who did it is about him, unless he told somebody
  if (source && construction === 'passive' && complement.frame === 'clause' && !TOLD.has(entry.lemma)) return null
  // “endorsed by papers ranging from …”: what names the speaker is not what was said
  if (source && construction === 'passive' && source.to > complement.from && source.from >= v) return null
  if (source && construction === 'active' && complement.frame !== 'that' && governedNoun(s, v, source, floor))
    return null
  return {
    v,
    verb,
    lemma: entry.lemma,
    construction,
    group,
    complement,
    source,
    cue: { from: construction === 'infinitive' || construction === 'passive' ? v : group.from, to: complement.cueTo },
    content: { from: complement.from, to },
  }
}

/** `a group called Harbour Watch has`, `called Ortiz on Friday`: a name and nothing it is called. */
const nameAlone = (s: Scan, i: number, limit: number): boolean => {
  let k = i
  while (k < limit && has(s, k, BIT.CAP) && !has(s, k, BIT.DET | BIT.SUBJ)) k++
  // “a group called Harbour Watch, …”, not “called Ortiz, the mayor, “C””
  if (k > i && has(s, k, BIT.COMMA) && !quotesIn(s, { from: k, to: limit })) return true
  return k > i && (k >= limit || has(s, k, BIT.AUX | BIT.THIRD | BIT.PAST | BIT.STOP | BIT.PREP | BIT.COORD))
}

/** Frames that give words before a colon does. */
const OWN_WORDS = new Set(['that', 'clause', 'wh', 'quote', 'colon'])

/** Verbs that tell of another verb that it began or went on. */
const GOING_ON = new Set(['continue', 'begin', 'start'])

/** Words that are said themselves: `Everything she says is true`. */
const ALL_SAID = new Set(['everything', 'anything', 'nothing', 'all'])

/** Verbs whose passive takes a clause of what was said: `was told by the crew he could sail`. */
const TOLD = new Set(['tell', 'ask', 'warn', 'inform', 'advise', 'assure', 'remind', 'quote'])

/** What is known about a candidate. */
export const featuresOf =
  (s: Scan, c: Candidate): Features =>
  (put) => {
    const floor = sentenceFrom(s, c.v)
    const limit = sentenceTo(s, c.v)
    const entry = s.book.verbs[c.verb - 1]
    const f = c.complement.frame
    const form = formOf(s, c.v)
    const prev = shape(s, c.group.from - 1, floor, limit)
    const next = shape(s, c.complement.from, floor, limit)
    const saying = entry?.tags ? 'saying' : 'other'
    const lemma = s.book.weighed[c.verb - 1] ?? c.lemma
    put('bias')
    put('@', lemma)
    put('@', lemma, f)
    put('@', lemma, form)
    put('frame', f)
    put('as', c.construction)
    put('as', c.construction, f)
    put('form', form)
    put('form', form, f)
    put('prev', prev)
    put('prev', prev, f)
    put('prev', prev, form)
    put('next', next)
    put('next', next, form)
    put(saying, f)
    put(saying, c.construction)
    put(saying, form)
    if (entry) for (const name of entry.classes) put('class', name, f)
    if (c.group.negated) put('negated')
    if (c.group.from < c.v) governed(s, c, put)
    if (c.complement.addressee) put('addressee')
    if (quotesIn(s, c.content)) {
      put('quoted')
      put('quoted', f)
    }
    const n = c.content.to - c.content.from
    put(n < 3 ? 'n<3' : n < 6 ? 'n<6' : n < 12 ? 'n<12' : 'n>')
    if (c.source) {
      const head = c.source.to - 1
      if ((s.book.noun[s.word[head] ?? 0] ?? 0) > 0) put('source', 'report')
      put('source', shape(s, head, floor, limit))
      if (isEvidence(s, c.source)) {
        put('source', 'evidence')
        put('evidence', f)
        if (entry) for (const name of entry.classes) put('evidence', 'class', name)
      }
    } else put('source', 'none')
    if (c.v === floor) put('first')
    if (f === 'np') objectOf(s, c.content, put)
  }

/** What a noun phrase that is said is about: something said itself, a stance, words in marks. */
const objectOf = (s: Scan, r: Run, put: Put): void => {
  if (saysSaid(s, r)) put('object', 'report')
  if (isStance(s, r)) put('object', 'stance')
  let quoted = 0
  for (let i = r.from; i < r.to; i++) if ((s.quote[i] ?? 0) > 0) quoted++
  if (quoted > 4) put('object', 'quoted')
}

/** The auxiliary or the verb that governs the reporting verb. */
const governed = (s: Scan, c: Candidate, put: Put): void => {
  let k = c.v - 1
  while (k > c.group.from && !has(s, k, BIT.AUX)) k--
  if (has(s, k, BIT.MODAL)) {
    put('modal')
    put('modal', s.book.words[s.word[k] ?? 0] ?? '')
  } else put(has(s, k, BIT.AUX) ? 'aux' : 'catenative')
}

const quotesIn = (s: Scan, r: Run): boolean => {
  for (let i = r.from; i < r.to; i++) if ((s.quote[i] ?? 0) > 0) return true
  return false
}

const formOf = (s: Scan, v: number): string => {
  const b = s.bits[v] ?? 0
  const cap = (b & BIT.CAP) !== 0 ? 'C' : ''
  if ((b & BIT.ING) !== 0) return `ing${cap}`
  if ((b & BIT.THIRD) !== 0) return `s${cap}`
  if ((b & BIT.BASE) !== 0) return `base${cap}`
  if ((b & BIT.PAST) !== 0) return `ed${cap}`
  return `en${cap}`
}
