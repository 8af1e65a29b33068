/** How sure the grounds must be that a candidate is a statement, by what kind of words it would have. */
import { shortTitle } from './adjuncts.ts'
import { BIT } from './bits.ts'
import type { Candidate } from './candidate.ts'
import type { Run } from './lead.ts'
import { has, quotationAt, type Scan } from './scan.ts'
import { shape } from './shape.ts'
import { isEvidence, isMute, isStance, saysSaid } from './telling.ts'
import { is, isColon, isWord, sentenceFrom } from './token.ts'

/** Frames of words that are given, not told. */
export const FORMAL: ReadonlySet<string> = new Set(['quote', 'colon'])

/** `S said, “C”` and `S said: “C”`. */
export const formal = (s: Scan, c: Candidate): boolean => {
  const i = c.content.from
  return (s.quote[i] ?? 0) > 0 && (has(s, i - 1, BIT.COMMA) || isColon(s, i - 1))
}

/** The weights come from political reporting and are a little too sure of themselves in other news. */
export const MARGIN = 2

/**
 * How sure the grounds must be, in tenths of a logit: a noun phrase or an infinitive needs surer grounds than a clause,
 * an event told in a verb of saying surer ones still, and so does what nobody is named for.
 */
export const barOf = (s: Scan, c: Candidate): number => {
  const { frame } = c.complement
  if (c.construction === 'infinitive' && loose(s, c)) return BARS.loose
  if (proves(s, c)) return BARS.loose
  if (frame === 'wh' && c.lemma === 'question' && finite(s, c)) return QUESTION_BAR
  if (frame === 'np' && OUTLINING.has(c.lemma) && heard(s, c)) return BARS.telling
  if (c.construction === 'fronted' && c.source) return UTTERED.has(c.lemma) && frame !== 'fronted' ? FRONTED_BAR : 0
  const led = FORMAL.has(frame) && formal(s, c)
  if (c.construction === 'passive' && !c.source && !OWN_CLAUSE.has(frame))
    return led && ASKING.has(c.lemma) ? FORMAL_BAR : BARS.nobody
  if (APOLOGIES.has(c.lemma) && (frame === 'to' || frame === 'for') && finite(s, c)) return BARS.appeal
  if (ACTS.has(c.lemma)) return 0
  // “how long the ice would hold: “C””: what lasts says nothing
  if (led && c.source && c.lemma !== 'hold') return c.lemma === 'put' ? PUT_BAR : FORMAL_BAR
  if (frame === 'quote' && c.lemma === 'read' && bears(s, c)) return FORMAL_BAR
  if (frame === 'np' && NAMING.has(c.lemma) && c.source && nameIn(s, c.content)) return PLAIN_BAR
  if (frame === 'quote' && modifies(s, c.content.from)) return BARS.np
  if ((frame === 'that' || frame === 'clause') && plain(s, c))
    return c.source && isEvidence(s, c.source) ? FOUND_BAR : PLAIN_BAR
  if (frame === 'that' && c.source && quotedMost(s, c.content)) return QUOTED_BAR
  if (CLAUSES.has(frame)) return 0
  if (c.lemma === 'call' && frame === 'on' && links(s, c.content.from, c.content.to, ['to'])) return BARS.told
  if (c.lemma === 'call' && (frame === 'for' || frame === 'on')) return BARS.call
  if (c.lemma === 'warn' && (frame === 'of' || frame === 'about' || frame === 'against')) return 0
  if (finite(s, c) && toldAct(s, c)) return c.lemma === 'appeal' ? BARS.appeal : BARS.told
  if (frame === 'np' && FINDING.has(c.lemma) && measures(s, c)) return FINDING_BAR
  if (frame === 'np' && FIGURING.has(c.lemma) && finite(s, c) && figureIn(s, c)) return FIGURE_BAR
  if (frame === 'np' && c.source && (isEvidence(s, c.source) || saysSaid(s, c.content))) return BARS.telling
  // “attacked the bill as a sham”, but not “attacked the port”
  if (frame === 'np' && c.lemma === 'attack' && !links(s, c.content.from, c.content.to, ['as', 'for', 'over']))
    return BARS.np
  if (frame === 'np') return UTTERED.has(c.lemma) ? BARS.uttered : BARS.np
  return BARS.phrase
}

/** A participle before its subject and a comma is hardly ever anything else: `Mentioning the cost, she said`. */
const FRONTED_BAR = -10

/** `The report states that C`: lemmas that are rare in news fail the weights, not the reader. */
const PLAIN_BAR = -10

/** `The report states that C`: a thing that holds findings says them. */
const FOUND_BAR = -20

/** `She believes that “the dam will hold”`: words in marks are words somebody has said. */
const QUOTED_BAR = -20

/** Does at least half of the words stand in quotation marks, and are they more than a term? */
const quotedMost = (s: Scan, r: Run): boolean => {
  let words = 0
  let quoted = 0
  for (let i = r.from; i < r.to; i++) {
    if (!isWord(s, i)) continue
    words++
    if ((s.quote[i] ?? 0) > 0) quoted++
  }
  return quoted > 3 && quoted * 2 >= words
}

/** A finite verb of saying with its subject right before it. */
const plain = (s: Scan, c: Candidate): boolean =>
  (c.construction === 'active' ||
    (c.construction === 'relative' && (c.complement.frame === 'that' || holdsFindings(s, c)))) &&
  c.source !== null &&
  s.book.verbs[c.verb - 1]?.tags === true &&
  has(s, c.v, BIT.PAST | BIT.THIRD) &&
  c.group.from === c.v

/**
 * Is an act done in words told past doubt: a stand put into words (`voiced her regret`), a word of others taken up
 * (`refuted claims that C`), an appeal for a thing or to somebody to act, a judgment (`hailed the deal as a step`)?
 */
const toldAct = (s: Scan, c: Candidate): boolean => {
  const { frame, from } = c.complement
  const { to } = c.content
  if (c.lemma === 'appeal') return frame === 'for' || (frame === 'to' && links(s, from, to, ['to', 'for']))
  if (frame !== 'np' || has(s, from, BIT.NUM)) return false
  if (UTTERING.has(c.lemma)) return owned(s, from, to) || isStance(s, c.content)
  if (OWNING_UP.has(c.lemma) && isStance(s, c.content)) return true
  if (c.lemma === 'ask') return links(s, from, to, ['for'])
  if (c.lemma === 'challenge') return links(s, from, to, ['to'])
  if (UTTERED.has(c.lemma) && links(s, from, to, ['as'])) return true
  for (let k = from; k < to && isWord(s, k) && !has(s, k, BIT.PREP | BIT.WH); k++)
    if (is(s, k + 1, 'that') && (s.book.noun[s.word[k] ?? 0] ?? 0) > 0) return true
  return false
}

/** Is it a stand of somebody: `her regret`, `the city’s thanks`, `the greetings of P`? */
const owned = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k < to && isWord(s, k); k++) {
    if (has(s, k, BIT.POSS)) return true
    if (has(s, k, BIT.PREP)) return is(s, k, 'of') && has(s, from, BIT.DET)
  }
  return false
}

/** Does one of these words follow a first noun phrase, no comma between? */
const links = (s: Scan, from: number, to: number, words: readonly string[]): boolean => {
  for (let k = from + 1; k < to && isWord(s, k); k++) if (words.some((w) => is(s, k, w))) return true
  return false
}

/** Verbs that put a feeling or a stand into words. */
const UTTERING = new Set(['express', 'voice', 'convey', 'reiterate', 'reaffirm'])

/** Verbs by which somebody takes or refuses blame or credit: `denied any wrongdoing`, `claimed responsibility`. */
const OWNING_UP = new Set(['claim', 'deny', 'admit', 'acknowledge'])

/** A finite verb, have before it perhaps, that has a subject, its own or shared. */
const finite = (s: Scan, c: Candidate): boolean => {
  if (c.construction !== 'active' && c.construction !== 'coordinated' && c.construction !== 'relative') return false
  for (let i = c.group.from; i < c.v; i++) if (!has(s, i, BIT.HAVE | BIT.ADV) || has(s, i, BIT.NEG)) return false
  return c.source !== null && has(s, c.v, BIT.PAST | BIT.THIRD | BIT.PART)
}

/** Do a few quoted words stand before a noun of the writer’s: `issued “day” passes`? */
const modifies = (s: Scan, from: number): boolean => {
  const q = s.quotations[(s.quote[from] ?? 0) - 1]
  if (!q || q.open !== from || q.last - q.open > 5 || isColon(s, from - 1) || has(s, from - 1, BIT.COMMA)) return false
  const next = q.last + 1
  return (
    next < s.count &&
    NOUNS.has(shape(s, next, next, s.count)) &&
    (!has(s, next, BIT.VERB) || (q.last - q.open < 3 && has(s, next, BIT.THIRD)))
  )
}

const NOUNS = new Set(['noun', 'plural'])

/** `It is too soon to say`, `bothered to tell`: nobody has said it, or may have. */
const loose = (s: Scan, c: Candidate): boolean => {
  const to = c.group.from
  if (c.source && has(s, c.source.from, BIT.SUBJ) && is(s, c.source.from, 'it')) return true
  return !has(s, to - 1, BIT.WORD) || has(s, to - 1, BIT.VERB | BIT.PAST | BIT.COORD | BIT.ADV | BIT.NEG)
}

/** `was asked, “C”`, `was told: “C”`: somebody has said it. */
const ASKING = new Set(['ask', 'tell', 'say', 'warn', 'remind', 'quote'])

/** Verbs that give a thing a name. */
const NAMING = new Set(['call', 'label', 'dub', 'brand', 'term', 'describe'])

/** `labelled the plan “a gift to drivers”`: the name stands in marks, after what it names. */
const nameIn = (s: Scan, r: Run): boolean => {
  for (let i = r.from + 1; i < r.to && isWord(s, i); i++) {
    const q = quotationAt(s, i + 1)
    if (q?.open === i + 1) return q.last - q.open > 2 && !shortTitle(s, q.open)
  }
  return false
}

/** `One banner reads “C”`: a thing bears the words, a person reads a book. */
const bears = (s: Scan, c: Candidate): boolean =>
  c.construction === 'active' &&
  c.source !== null &&
  !has(s, c.source.to - 1, BIT.CAP | BIT.SUBJ | BIT.NUM) &&
  !shortTitle(s, c.content.from)

const BARS = {
  nobody: 40,
  loose: 24,
  uttered: 10,
  telling: 0,
  np: 22,
  phrase: 9,
  call: 7,
  told: -10,
  appeal: -32,
} as const

/** After a comma or a colon a quotation says by itself that it is reported: `As he put it, “C”`. */
const FORMAL_BAR = -10

/** `A poll showed Lee leading`, `a survey that put her at 44%`: what evidence finds, in figures or in a scene. */
const measures = (s: Scan, c: Candidate): boolean => {
  if (!holdsFindings(s, c)) return false
  for (let i = c.content.from + 1; i < c.content.to && i < c.content.from + 14; i++)
    if (has(s, i, BIT.NUM) || s.first[i] === 37 || (has(s, i, BIT.ING) && !has(s, i, BIT.CAP | BIT.PREP))) return true
  return false
}

/** A thing that proves, as in `the rally showed`; “pointed out” takes somebody who speaks. */
const proves = (s: Scan, c: Candidate): boolean =>
  c.construction === 'active' && c.source !== null && !is(s, c.v + 1, 'out') && isMute(s, c.source, c.lemma)

/** `questioned how the money was spent` */
const QUESTION_BAR = -26

const OUTLINING = new Set(['outline', 'explain', 'describe', 'detail', 'recount', 'confess'])

/** Is it told to somebody: `outlined to the council the ways in which`? */
const heard = (s: Scan, c: Candidate): boolean =>
  finite(s, c) && c.complement.addressee !== null && is(s, c.complement.addressee.from - 1, 'to')

/** Is the source, or what its relative pronoun stands for, a thing that holds findings: `a survey by the port that showed`? */
const holdsFindings = (s: Scan, c: Candidate): boolean => {
  if (!c.source) return false
  if (c.construction !== 'relative') return isEvidence(s, c.source)
  const that = c.source.from
  return isEvidence(s, { from: Math.max(sentenceFrom(s, that), that - 8), to: that })
}

/** Does a preposition lead from the thing to a figure: `put the toll at 12`, `forecast growth of about 4 percent`? */
const figureIn = (s: Scan, c: Candidate): boolean => {
  for (let i = c.content.from + 1; i < c.content.to && isWord(s, i); i++)
    if (is(s, i, 'at') || (is(s, i, 'of') && c.lemma !== 'put'))
      return [i + 1, i + 2].some((k) => has(s, k, BIT.NUM) || s.first[k] === 36)
  return false
}

/** Verbs by which somebody gives a figure. */
const FIGURING = new Set(['put', 'forecast', 'estimate', 'predict'])
const FIGURE_BAR = -40

const FINDING = new Set(['show', 'find', 'put', 'record', 'count'])
const FINDING_BAR = -20

/** `As the judge put it, “C”`: rarer still in the weights, and as sure. */
const PUT_BAR = -22

/** Frames of a clause of its own, which a passive without a speaker may still report: `was told that C`. */
const OWN_CLAUSE = new Set(['that', 'wh', 'clause', 'rel'])

/** Verbs that judge, name or ask, whose noun phrase is the gist of what was said. */
const UTTERED = new Set(
  'accuse acknowledge attack blame blast call cite condemn criticise criticize demand denounce describe dismiss endorse hail label liken mention mock note order praise reject slam stress thank urge warn say'.split(
    ' ',
  ),
)

/** Whoever apologizes says so. */
const APOLOGIES = new Set(['apologize', 'apologise'])

/** Frames that hold a clause of their own, or words in marks. */
export const CLAUSES: ReadonlySet<string> = new Set([
  'that',
  'clause',
  'wh',
  'sub',
  'fronted',
  'rel',
  'quote',
  'colon',
  'feeling',
])

/** Verbs that name nothing but an act done in words. */
const ACTS = new Set(['thank', 'congratulate', 'apologize', 'apologise', 'accuse', 'condemn', 'order'])
