/** Unquoted words and their tag, last or in the middle: `C, a source said`, `The museum, he said, would open`. */
import { BIT } from '../bits.ts'
import { clauseEnd, trimmed } from '../clause-end.ts'
import { adjunctsTo } from '../adjuncts.ts'
import { candidateAt } from '../candidate.ts'
import { complementOf } from '../complement.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { is, isVerb, isWord, sentenceFrom, sentenceTo } from '../token.ts'
import { has, quotationAt, type Scan } from '../scan.ts'
import { cueScore, type Features } from '../score.ts'
import { shape } from '../shape.ts'
import { type Tag, tagAfter } from '../tag.ts'

export const tagged: Finder = (s, found) => {
  for (const c of tagsIn(s, found)) {
    if (cueScore(c.features) < (printed(s, c) ? PRINTED_BAR : 0)) continue
    add(found, {
      source: c.tag.source,
      cue: c.tag.cue,
      verb: c.tag.verb,
      addressee: c.tag.addressee,
      content: c.content,
      finder: 'tagged',
    })
    found.used.fill(1, c.tag.from, c.tag.to)
  }
}

/** `C, reported the Times.`: a verb of saying, a name after it and the end of the sentence. */
const printed = (s: Scan, { tag }: Tagged): boolean =>
  tag.inverted &&
  has(s, tag.from - 1, BIT.COMMA) &&
  s.book.verbs[tag.verb - 1]?.classes.includes('neutral') === true &&
  has(s, has(s, tag.source.from, BIT.DET) ? tag.source.from + 1 : tag.source.from, BIT.CAP) &&
  has(s, tag.source.to, BIT.STOP)

const PRINTED_BAR = -14

export interface Tagged {
  readonly tag: Tag
  readonly content: readonly Run[]
  readonly features: Features
}

/** The tags after commas outside quotations, whether they turn out statements or not. */
export const tagsIn = (
  s: Scan,
  found: { readonly taken: Uint8Array; readonly used: Uint8Array },
): readonly Tagged[] => {
  const out: Tagged[] = []
  for (let i = 1; i < s.count; i++) {
    if (
      !has(s, i, BIT.COMMA | BIT.DASH) ||
      (s.quote[i] ?? 0) > 0 ||
      found.taken[i] ||
      found.used[i] ||
      found.used[i + 1]
    )
      continue
    const floor = sentenceFrom(s, i)
    const limit = sentenceTo(s, i)
    if (has(s, i + 1, BIT.COORD) || i <= floor) continue
    const tag = tagAfter(s, i)
    if (!tag || tag.to > limit || tag.from > i + 1) continue
    const verb = s.book.verbs[tag.verb - 1]
    if (!verb) continue
    const inverted = tag.cue.from < tag.source.from
    let after = tag.to
    if (!inverted) {
      const c = complementOf(s, tag.cue.to - 1, verb.lemma, limit)
      const broken = c.frame === 'quote' && has(s, c.from - 1, BIT.COMMA) && !has(s, c.from + 1, BIT.CAP)
      if (
        c.frame !== 'none' &&
        !broken &&
        !(c.from < limit && has(s, c.from, BIT.PREP)) &&
        !(c.addressee && c.frame === 'none')
      )
        continue
      after = Math.max(tag.to, c.addressee?.to ?? 0)
    }
    after = adjunctsTo(s, after, limit)
    const ends =
      after >= limit ||
      has(s, after, BIT.STOP | BIT.COMMA | BIT.DASH) ||
      has(s, after, BIT.COORD | BIT.SUBORD | BIT.PREP | BIT.ING) ||
      !isWord(s, after)
    if (!ends) continue
    let from = floor
    while (from < i && !isWord(s, from) && (s.quote[from] ?? 0) === 0) from++
    if (from >= i || found.used[from]) continue
    let words = 0
    for (let k = from; k < i; k++) if (isWord(s, k)) words++
    // “And, the captain instructed, nothing is to be left”
    const opened = words === 1 && !inverted && has(s, from, BIT.COORD | BIT.ADV) && has(s, after, BIT.COMMA)
    if (words < 2 && !opened) continue
    if (from === floor && is(s, from, 'as') && from + 8 > i) continue
    // “The poll, which had a margin of two points, showed Lee ahead”: what stands before is a subject
    if (inverted && !statedBefore(s, from, i)) continue
    const content: Run[] = [{ from, to: trimmed(s, from, i) }]
    let medial = false
    // “C1, said S, are C2”: the clause goes on with its verb
    const resumes =
      inverted && has(s, after, BIT.COMMA) && has(s, after + 1, BIT.AUX | BIT.THIRD) && !has(s, after + 1, BIT.CAP)
    if (
      (!inverted || resumes) &&
      has(s, after, BIT.COMMA) &&
      after + 1 < limit &&
      !(has(s, after + 1, BIT.ING) && isVerb(s, after + 1)) &&
      !(has(s, after + 1, BIT.COORD) && has(s, after + 2, BIT.ING))
    ) {
      const to = clauseEnd(s, after + 1, s.bits[tag.cue.to - 1] ?? 0)
      if (to > after + 1 && !reports(s, after + 1, to)) {
        // “But, she said, C”: the conjunction is the writer’s
        if (opened && (has(s, from, BIT.COORD) || (s.quote[after + 1] ?? 0) > 0)) content.pop()
        content.push({ from: after + 1, to })
        medial = true
      }
    }
    if (opened && !medial) continue
    const next = quotationAfter(s, tag.to, found.taken)
    if (next) content.push(next)
    const form = has(s, tag.cue.to - 1, BIT.PAST) ? 'ed' : has(s, tag.cue.to - 1, BIT.THIRD) ? 's' : 'base'
    const order = inverted ? 'VS' : medial ? 'medial' : 'SV'
    const source = has(s, tag.source.to - 1, BIT.SUBJ) ? 'he' : has(s, tag.source.from, BIT.CAP) ? 'cap' : 'np'
    const closed = after >= limit || has(s, after, BIT.STOP) ? 'end' : has(s, after, BIT.COMMA) ? 'comma' : 'more'
    const saying = verb.tags ? 'saying' : 'other'
    const fronted = has(s, from, BIT.PREP | BIT.SUBORD | BIT.ING) && !has(s, from, BIT.DET) ? 'fronted' : 'plain'
    const features: Features = (put) => {
      put('tag')
      put('@', verb.lemma, 'tag', form)
      put('tag', order)
      put('tag', order, form)
      put('tag', order, saying)
      put('tag', order, closed)
      put('tag', order, source)
      if (words < 4) put('tag', 'short', order)
      else put('tag', 'long')
      put('tag', clauseIn(s, from, i) ? 'clause' : 'phrase', fronted)
      put('tag', saying, shape(s, after, floor, limit))
      put('tag', has(s, i, BIT.DASH) ? 'dash' : 'comma')
      for (const name of verb.classes) put('tag', 'class', name)
    }
    // “C, all of it, the mayor said”: of two commas before one tag the nearer ends the words
    if (out[out.length - 1]?.tag.cue.from === tag.cue.from) out.pop()
    out.push({ tag, content, features })
  }
  return out
}

/** `C, police said, but his sister said C2`: what goes on after the tag is a report of somebody else. */
const reports = (s: Scan, from: number, to: number): boolean => {
  if (!has(s, from, BIT.COORD)) return false
  for (let v = from + 2; v < to; v++) {
    if (!isVerb(s, v) || !has(s, v, BIT.PAST | BIT.THIRD) || (s.quote[v] ?? 0) > 0) continue
    const c = candidateAt(s, v)
    if (c?.construction !== 'active' || c.source === null || c.source.from <= from) continue
    if (REPORTED.has(c.complement.frame) && s.book.verbs[c.verb - 1]?.tags === true) return true
  }
  return false
}

const REPORTED = new Set(['that', 'clause', 'quote', 'colon'])

/** Does a finite verb of the main clause stand among these tokens, or none at all: `More boats, said Ortiz`? */
const statedBefore = (s: Scan, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (has(s, i, BIT.COMMA) && (is(s, i + 1, 'which') || is(s, i + 1, 'who'))) return clauseIn(s, from, i)
  return true
}

/** Does a finite verb stand among these tokens? */
const clauseIn = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP)) return true
  return false
}

/** The quotation that begins where the sentence of the tag ends, where no tag of its own has it: `C, he said. “C2.”` */
const quotationAfter = (s: Scan, tagTo: number, taken: Uint8Array): Run | null => {
  const to = sentenceTo(s, tagTo - 1)
  const q = quotationAt(s, to)
  return q && q.open === to && !taken[to] && s.paragraph[to] === s.paragraph[tagTo - 1]
    ? { from: q.open, to: q.last + 1 }
    : null
}
