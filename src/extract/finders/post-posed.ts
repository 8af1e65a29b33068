/**
 * A quotation and its tag: `“C,” he said`, `“C,” said Ann Lee, a doctor`, `“C1,” he said. “C2.”`, `“C.” Added he.`
 * What stands in the same sentence before the quotation belongs to the words: `It was “a mess,” he said.`
 */
import { shortTitle } from '../adjuncts.ts'
import { BIT } from '../bits.ts'
import { complementOf } from '../complement.ts'
import { onward } from '../chain.ts'
import { add, type Finder, type Run } from '../lead.ts'
import type { Quotation } from '../quotations.ts'
import { groupOf } from '../group.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { is, isColon, isVerb, isWord, sentenceFrom, sentenceTo } from '../token.ts'
import { has, type Scan, wordAt } from '../scan.ts'
import { NOT_SPEAKERS } from './turns.ts'
import { looseTag, type Tag, tagAfter } from '../tag.ts'

export const postPosed: Finder = (s, found) => {
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || found.taken[q.open]) continue
    const tag = tagOf(s, q)
    if (!tag) continue
    const next = follows(s, tag.to, n)
    // “He scolded her: “C1,” he said. “C2.””: the first words have a report of their own before them
    const led = next !== null && isColon(s, q.open - 1) && reports(s, q.open - 1)
    const content: Run[] = led
      ? []
      : [...chain(s, n, found.taken), { from: startOf(s, q.open, found.used), to: q.last + 1 }]
    if (next) content.push(next, ...untagged(s, onward(s, next, found.taken)))
    add(found, {
      source: tag.source,
      cue: tag.cue,
      verb: tag.verb,
      addressee: tag.addressee,
      content,
      finder: 'post-posed',
    })
    found.used.fill(1, tag.from, tag.to)
    // “said Lee, a driver of many projects”: the comma before an apposition opens no tag
    if (has(s, tag.to, BIT.COMMA)) found.used[tag.to] = 1
  }
}

/** Does a verb of saying of its own, its hearer passed over, lead to the colon: `He scolded her:`? */
const reports = (s: Scan, colon: number): boolean => {
  const floor = Math.max(sentenceFrom(s, colon), colon - 4)
  for (let v = colon - 1; v > floor; v--)
    if (isVerb(s, v) && has(s, v, BIT.PAST | BIT.THIRD) && !groupOf(s, v).passive && nounPhraseBefore(s, v)) return true
  return false
}

/** The tag that follows a quotation and belongs to it. */
const tagOf = (s: Scan, q: Quotation): Tag | null => {
  const after = q.last + 1
  const ended = lastMark(s, q) >= 0 || has(s, after, BIT.COMMA | BIT.DASH)
  // “a whole sentence” Ann Lee said: the comma is forgotten
  const turned = isVerb(s, after) && has(s, after, BIT.PAST | BIT.THIRD)
  const forgotten =
    !ended && (turned || has(s, after, BIT.CAP | BIT.DET)) && q.last - q.open > 5 && sentenceFrom(s, q.open) === q.open
  if (!ended && !forgotten) return null
  const tag = tagAfter(s, after)
  if (tag) return closesWith(s, tag, q, after) ? tag : null
  const comma = has(s, lastMark(s, q), BIT.COMMA) || has(s, after, BIT.COMMA)
  const whole = sentenceFrom(s, q.open) === q.open && q.last - q.open > 5 && !shortTitle(s, q.open)
  return comma && whole ? looseTag(s, after) : null
}

/** The comma or stop that ends the quoted words, inner closing marks passed over; -1 without. */
const lastMark = (s: Scan, q: Quotation): number => {
  let k = q.last - 1
  while (k > q.open && has(s, k, BIT.QUOTE)) k--
  return k > q.open && has(s, k, BIT.COMMA | BIT.STOP) ? k : -1
}

const MEANWHILE: readonly string[] = ['as', 'while', 'when', 'before', 'after']

const CLAUSAL = new Set(['that', 'to', 'wh', 'clause', 'rel', 'sub', 'quote', 'colon'])

/** Does the tag belong to the quotation, or does it open a statement of its own? */
const closesWith = (s: Scan, tag: Tag, q: Quotation, after: number): boolean => {
  if (tag.inverted || quotesAs(s, tag)) return true
  const lemma = s.book.verbs[tag.verb - 1]?.lemma ?? ''
  const limit = sentenceTo(s, tag.v)
  const { frame, from } = complementOf(s, tag.v, lemma, limit)
  // “said to the crowd”, not “said to go”
  const next = tag.v + 1
  const towards = is(s, next, 'to') && !has(s, next + 1, BIT.BASE | BIT.AUX) && !has(s, next + 2, BIT.BASE)
  // “shouted as the band went by”
  const meanwhile = !tag.addressee && MEANWHILE.some((w) => is(s, next, w))
  const free =
    meanwhile || towards || frame === 'none' || (from < limit && has(s, from, BIT.PREP) && !CLAUSAL.has(frame))
  const parted = s.sentence[after] !== s.sentence[q.last]
  if (parted && groupOf(s, tag.v).negated) return false
  // “Who knows?” Ann Lee asked the crowd at a meeting in May, when …: no comma can stand there
  const ended = lastMark(s, q)
  const asks = has(s, ended, BIT.STOP) && s.first[ended] !== 46 && s.book.verbs[tag.verb - 1]?.tags === true
  const plain = !CLAUSAL.has(frame) && frame !== 'ing'
  if (asks && (plain || meanwhile || (tag.addressee && is(s, from, 'when')))) return true
  if (parted) {
    // “He said that “it is time.” She also jokes about it”: a full stop ends the report these words belong to
    if (s.first[ended] === 46 && sentenceFrom(s, q.open) !== q.open) return false
    // “Finished.” She shrugs. After a full stop that is what somebody does
    const done = s.first[ended] === 46 && s.book.verbs[tag.verb - 1]?.classes.includes('manner') === true
    return free && !done && (limit - tag.from < 16 || limit - tag.v < 8)
  }
  if (free) return true
  const comma = has(s, ended, BIT.COMMA)
  const whole = sentenceFrom(s, q.open) === q.open && q.last - q.open > 5
  // “A whole sentence,” she said at a meeting that …: nothing else can follow the comma
  if (comma && (whole || frame === 'quote')) return true
  return whole && frame !== 'that' && frame !== 'colon' && frame !== 'quote' && frame !== 'wh'
}

/** `“C,” it quoted her as saying` */
const quotesAs = (s: Scan, tag: Tag): boolean => {
  const lemma = s.book.verbs[tag.verb - 1]?.lemma
  if (lemma !== 'quote' && lemma !== 'cite') return false
  for (let k = tag.v + 2; k < tag.v + 10 && isWord(s, k); k++) if (is(s, k, 'as') && is(s, k + 1, 'saying')) return true
  return false
}

/** The quotations of the paragraphs before that this one continues, as far as nobody has them. */
const chain = (s: Scan, n: number, taken: Uint8Array): readonly Run[] => {
  const out: Run[] = []
  let k = s.quotations[n]?.continues ?? null
  while (k !== null) {
    const q = s.quotations[k]
    if (!q || taken[q.open]) break
    out.unshift({ from: q.open, to: q.last + 1 })
    k = q.continues
  }
  return out
}

/** Where the content begins: at the mark, or with the unquoted words of its sentence. */
const startOf = (s: Scan, open: number, used: Uint8Array): number => {
  const from = sentenceFrom(s, open)
  if (from === open || is(s, from, 'according')) return open
  // “Subtitle: the bill is “a mess,” he said”
  if (isColon(s, from + 1) && NOT_SPEAKERS.has(wordAt(s, from).toLowerCase())) return from + 2
  // “He railed at the firm – “I love boats,” he said – and”, “those who fear it (“C,” she wrote)”
  if (s.first[open - 1] === 40 || (has(s, open - 1, BIT.DASH) && told(s, from, open))) return open
  if (isColon(s, open - 1) || (isVerb(s, open - 1) && has(s, open - 1, BIT.ING))) return open
  for (let i = from; i < open; i++) if (used[i]) return open
  if (has(s, open - 1, BIT.COMMA) && (topical(s, from) || asked(s, from) || told(s, from, open))) return open
  return isWord(s, from) ? from : open
}

/** `As for the cost, “C,” he said`: the writer names what the words are about. */
const topical = (s: Scan, from: number): boolean => is(s, from, 'as') && is(s, from + 1, 'for')

/** `Asked about the cost, “C,” he said`: what he is asked is told by the writer. */
const asked = (s: Scan, from: number): boolean => isVerb(s, from) && has(s, from, BIT.PART) && !has(s, from, BIT.ING)

/** `She turned to the crowd on the quay, “The boat is here,” he said`: a clause of the writer's, then whole words. */
const told = (s: Scan, from: number, open: number): boolean => {
  if (open - from < 7 || !has(s, open + 1, BIT.CAP) || shortTitle(s, open)) return false
  for (let i = from; i < open; i++)
    if (
      (s.quote[i] ?? 0) === 0 &&
      has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) &&
      !has(s, i, BIT.CAP) &&
      !has(s, i, BIT.PART)
    )
      return true
  return false
}

/** The quotation that goes on after the tag: `“C1,” he said. “C2.”`, `“C1,” he said on Monday, “c2.”` */
const follows = (s: Scan, tagTo: number, n: number): Run | null => {
  const next = nextOuter(s, n)
  const q = next === null ? undefined : s.quotations[next]
  const before = s.quotations[n]
  if (!q || !before || s.paragraph[q.open] !== s.paragraph[before.open]) return null
  const to = sentenceTo(s, tagTo - 1)
  if (q.open > to || q.open < tagTo || q.open - tagTo > 40) return null
  const run: Run = { from: q.open, to: q.last + 1 }
  // the tag's sentence ends and the quotation comes at once; with a tag of its own it is a statement of its own
  if (q.open === to) return tagOf(s, q) ? null : run
  if (q.open - tagTo < 4) {
    let words = 0
    for (let i = tagTo; i < q.open; i++) if (isWord(s, i)) words++
    if (words === 0) return run
    // “C1,” he said, but “C2”: the conjunction is the speaker's
    if (words === 1 && has(s, q.open - 1, BIT.COORD)) return { from: q.open - 1, to: run.to }
  }
  // “C1,” he said, and still “C2”
  if (has(s, tagTo, BIT.COMMA) && has(s, tagTo + 1, BIT.COORD) && q.open - tagTo < 8)
    return { from: tagTo + 1, to: q.last + 1 }
  // a sentence broken by its tag goes on with a small letter
  const broken = has(s, lastMark(s, before), BIT.COMMA) && has(s, q.open - 1, BIT.COMMA) && !has(s, q.open + 1, BIT.CAP)
  if (!broken) return null
  for (let i = tagTo; i < q.open; i++) if (isVerb(s, i) && has(s, i, BIT.PAST | BIT.THIRD)) return null
  return run
}

/** The runs before the first that has a tag of its own: there another statement begins. */
const untagged = (s: Scan, runs: readonly Run[]): readonly Run[] => {
  const stop = runs.findIndex((r) => {
    const q = s.quotations[(s.quote[r.from] ?? 0) - 1]
    return q !== undefined && tagOf(s, q) !== null
  })
  return stop < 0 ? runs : runs.slice(0, stop)
}

const nextOuter = (s: Scan, n: number): number | null => {
  for (let k = n + 1; k < s.quotations.length; k++) if (s.quotations[k]?.parent === null) return k
  return null
}
