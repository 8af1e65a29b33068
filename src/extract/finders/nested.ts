/**
 * A report inside a report: `Putin: He told me that the army had saved the state.`
 * Only where the words say so plainly: a verb of saying that is sure of itself, a subject, and that or inner marks.
 */
import { BIT } from '../bits.ts'
import { candidateAt, featuresOf } from '../candidate.ts'
import { trimmed } from '../clause-end.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { isVerb } from '../token.ts'
import { has, type Scan } from '../scan.ts'
import { cueScore } from '../score.ts'

/** The speaker himself, or nobody. */
const SELF = new Set(['i', 'we', 'it', 'this', 'that', 'which', 'they'])

/** Tenths of a logit: nested reports are named only when hardly anything speaks against them. */
const SURE = 22

export const nested: Finder = (s, found) => {
  const outer = found.leads.length
  for (let parent = 0; parent < outer; parent++)
    for (const r of found.leads[parent]?.content ?? []) {
      let v = r.from
      while (v < r.to) v = inside(s, found, parent, r, v) + 1
    }
}

/** Adds the nested report whose verb stands at `v`, if one does; answers the last token it used. */
const inside = (s: Scan, found: Parameters<Finder>[1], parent: number, r: Run, v: number): number => {
  if (!isVerb(s, v) || !has(s, v, BIT.PAST | BIT.THIRD)) return v
  const c = candidateAt(s, v)
  if (!c?.source || c.source.from < r.from || c.source.to > r.to || c.construction !== 'active') return v
  if (SELF.has(s.book.words[s.word[c.source.to - 1] ?? 0] ?? '') || found.used[v]) return v
  if (!canSpeak(s, c.source, c.lemma)) return v
  if (c.complement.frame !== 'that' || c.complement.from >= r.to) return v
  if (!s.book.verbs[c.verb - 1]?.tags || cueScore(featuresOf(s, c)) < SURE) return v
  const to = innerEnd(s, c.complement.from, r.to)
  if (to - c.complement.from < 3 || !clauseIn(s, c.complement.from + 1, to)) return v
  add(found, {
    source: c.source,
    cue: c.cue,
    verb: c.verb,
    content: [{ from: c.complement.from, to }],
    addressee: c.complement.addressee,
    parent,
    finder: 'nested',
  })
  return to
}

/** Verbs whose subject may be the evidence: what the blood confirms nobody has said. */
const EVIDENTIAL = new Set(
  'confirm demonstrate highlight illustrate indicate point prove reflect reveal show signal suggest underline underscore'.split(
    ' ',
  ),
)

/** Can it speak? `this blood` cannot; `the road` does not by showing something, though `the minister` and `Lee` do. */
const canSpeak = (s: Scan, source: Run, lemma: string): boolean => {
  let head = source.from
  while (head + 1 < source.to && !has(s, head + 1, BIT.COMMA | BIT.DASH | BIT.PREP | BIT.WH)) head++
  if (has(s, head, BIT.CAP | BIT.TITLE)) return true
  if (has(s, head, BIT.SUBJ) && !has(s, head, BIT.DET)) return true
  return !EVIDENTIAL.has(lemma) && !POINTING.has(s.book.words[s.word[source.from] ?? 0] ?? '')
}

const POINTING = new Set(['this', 'that', 'these', 'those', 'such'])

/** “He said that last year too”: without a verb of its own that is a pronoun. */
const clauseIn = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD)) return true
  return false
}

/** The end of the sentence inside the words, or of the words; a mark that closes what was open before stays out. */
const innerEnd = (s: Scan, from: number, limit: number): number => {
  let k = from
  while (k < limit && !has(s, k, BIT.STOP)) k++
  while (k > from && (s.quotations[(s.quote[k - 1] ?? 0) - 1]?.last ?? -1) === k - 1 && openedBefore(s, k - 1, from))
    k--
  return trimmed(s, from, k)
}

const openedBefore = (s: Scan, mark: number, from: number): boolean =>
  (s.quotations[(s.quote[mark] ?? 0) - 1]?.open ?? from) < from
