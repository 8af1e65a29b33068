/**
 * The subject of a cue that came without one: the noun phrase that opens its clause, whatever stands between.
 *
 *     > | The security firm Tidewall.com, has said that       Ann Poe chimed in late, saying that
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^            ^^^^^^^                 ^^^^^^
 *         source                          cue                 source                  cue
 */
import type { Range } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { groupOf } from '../group.ts'
import type { Run } from '../lead.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import { BIT, has, quotationAt, type Scan, wordAt } from '../scan.ts'
import { mainSubject, subjectAhead } from '../subject.ts'
import { is, isClitic, isWord, sentenceFrom } from '../token.ts'
import { tokenAt } from './context.ts'

/** No subject stands farther from its verb, in tokens. */
const MAX_BEFORE = 80

/** The drafts, those with a cue and no source given the subject of the cue; a passive has none. Whom something makes speak is the source. */
export const withSubjects = (s: Scan, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d) => {
    if (!d.cue || d.mode === 'transcript') return d
    const v = d.source && !d.finder.startsWith('clause') ? -1 : verbOf(s, d.cue)
    if (v < 0) return d
    const made = is(s, v - 1, 'to') || is(s, v - 2, 'to') ? caused(s, groupOf(s, v).from) : blamed(s, v)
    if (made) return Object.assign({}, d, { source: range(s, made) })
    if (d.source) return d
    const g = groupOf(s, v).from
    // “Kelly said”: by its looks an adverb, by its place a name
    if (g < v && has(s, g, BIT.CAP) && has(s, g, BIT.ADV) && ((s.word[g] ?? 0) === 0 || g > sentenceFrom(s, g)))
      return Object.assign({}, d, {
        source: range(s, { from: g, to: g + 1 }),
        cue: { ...d.cue, start: s.start[g + 1] ?? 0 },
      })
    const found = subjectOf(s, v)
    return found === null ? d : Object.assign({}, d, { source: range(s, found) })
  })

const range = (s: Scan, r: Run): Range => ({ start: s.start[r.from] ?? 0, end: s.end[r.to - 1] ?? 0 })

/** The verb of a cue outside quotations; -1 without. */
const verbOf = (s: Scan, cue: Range): number => {
  const to = tokenAt(s, cue.end)
  for (let v = tokenAt(s, cue.start); v < to; v++)
    if ((s.book.verb[s.word[v] ?? 0] ?? 0) > 0) return (s.quote[v] ?? 0) > 0 ? -1 : v
  return -1
}

const subjectOf = (s: Scan, v: number): Run | null => {
  const group = groupOf(s, v)
  const g = group.from
  const floor = sentenceFrom(s, v)
  if (group.passive || g - floor > MAX_BEFORE || hearsay(s, g)) return null
  const before = g - 1
  const participle = g === v && has(s, v, BIT.ING) && !has(s, v, BIT.PAST)
  // “when asked whether”, “Asked whether”
  if (!participle && has(s, v, BIT.PART) && g === v && (g === floor || is(s, before, 'when') || is(s, before, 'if')))
    return null
  // “After saying that C, the mayor left”
  if (
    g === floor ||
    (participle && has(s, before, BIT.PREP | BIT.SUBORD) && before - floor < 4 && fronted(s, floor, before))
  )
    return subjectAhead(s, v)
  // “a kind of tide, called spring”, “the so called tide”
  if (is(s, v, 'called') && g === v && (has(s, before, BIT.COMMA) || is(s, before, 'so'))) return null
  // “42% say”
  if (s.first[before] === 37 && has(s, before - 1, BIT.NUM)) return { from: before - 1, to: g }
  const found = mainSubject(s, g)
  return found && stands(s, found) ? found : opening(s, floor, g)
}

const CAUSING =
  /^(?:prompt(?:s|ed|ing)?|lead(?:s|ing)?|led|forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|caus(?:e|es|ed|ing)|push(?:es|ed|ing)?|spur(?:s|red|ring)?|drives?|drove|driving)$/u

/** “prompting the mayor to order”: whom something makes speak is who speaks. */
const caused = (s: Scan, g: number): Run | null => {
  const to = is(s, g, 'to') ? g : g - 1
  if (!is(s, to, 'to')) return null
  const phrase = nounPhraseBefore(s, to)
  if (!phrase) return null
  const from = causes(s, phrase.from) ? phrase.from + 1 : phrase.from
  return from < phrase.to && causes(s, from - 1) && !has(s, from - 2, BIT.BE) ? { from, to: phrase.to } : null
}

/** “rebuked the mayor for suggesting”: whom somebody blames or praises for saying it is who said it. */
const blamed = (s: Scan, v: number): Run | null => {
  if (!is(s, v - 1, 'for') || !has(s, v, BIT.ING)) return null
  const phrase = nounPhraseBefore(s, v - 1)
  if (!phrase || has(s, phrase.to - 1, BIT.COMMA)) return null
  const act = phrase.from - 1
  const judges = (s.book.verb[s.word[act] ?? 0] ?? 0) > 0 && has(s, act, BIT.PAST | BIT.THIRD | BIT.BASE)
  return judges && !groupOf(s, act).passive ? phrase : null
}

const causes = (s: Scan, i: number): boolean => has(s, i, BIT.WORD) && CAUSING.test(wordAt(s, i).toLowerCase())

/** Can these words be somebody: neither the “it” of “it is easy to say” nor a bare noun without a sign of a phrase? */
const stands = (s: Scan, r: Run): boolean =>
  has(s, r.from, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.NUM | BIT.WH) &&
  !(r.to === r.from + 1 && is(s, r.from, 'it'))

/** “Mr Holt was said to have offered”: others tell of him what he said. */
const hearsay = (s: Scan, g: number): boolean => {
  const to = is(s, g, 'to') ? g : g - 1
  if (!is(s, to, 'to') || !has(s, to - 1, BIT.PART) || (s.book.verb[s.word[to - 1] ?? 0] ?? 0) === 0) return false
  return groupOf(s, to - 1).passive
}

/** Does nothing but small words stand here: “And in”, “In addition to”? */
const fronted = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k <= to; k++)
    if (!isWord(s, k) || has(s, k, BIT.DET | BIT.SUBJ) || (k > from && has(s, k, BIT.CAP))) return false
  return true
}

/** The noun phrase that opens the clause of the verb group at `g`: fronted phrases and the clauses before it passed over. */
const opening = (s: Scan, floor: number, g: number): Run | null => {
  let k = clauseFrom(s, floor, g)
  while (k < g && has(s, k, BIT.COORD | BIT.ADV | BIT.COMMA) && !has(s, k, BIT.SUBJ | BIT.DET)) k++
  if (has(s, k, BIT.PREP | BIT.SUBORD | BIT.ING | BIT.TIME) && !has(s, k, BIT.DET | BIT.SUBJ)) {
    while (k < g && !has(s, k, BIT.COMMA)) k++
    k++
  }
  if (
    k >= g ||
    !isWord(s, k) ||
    quotationAt(s, k) ||
    !has(s, k, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS) ||
    isClitic(s, k)
  )
    return null
  const phrase = upToVerb(s, nounPhraseAfter(s, k, g))
  // “Posts on the board said”: the third person of a verb opens no sentence, so it is a noun
  if (!phrase || has(s, phrase.from, BIT.WH | BIT.TIME) || !stands(s, phrase)) return null
  return has(s, phrase.from, BIT.VERB) && !has(s, phrase.from, BIT.THIRD) ? null : phrase
}

/** A noun phrase cut before what can only be its verb: a word before an article, a past after a name. */
const upToVerb = (s: Scan, r: Run | null): Run | null => {
  if (!r) return null
  for (let i = r.from + 1; i < r.to; i++) {
    if (!isWord(s, i) || has(s, i, BIT.CAP | BIT.DET | BIT.PREP | BIT.COORD | BIT.POSS | BIT.NUM | BIT.WH)) continue
    const takes = i + 1 < r.to && has(s, i + 1, BIT.DET) && !has(s, i - 1, BIT.DET | BIT.PREP)
    if (takes || (has(s, i, BIT.PAST) && has(s, i - 1, BIT.CAP))) return { from: r.from, to: i }
  }
  return r
}

/** Where the last clause before `g` begins that a comma and a conjunction join to those before it. */
const clauseFrom = (s: Scan, floor: number, g: number): number => {
  for (let k = g - 3; k > floor; k--) {
    const q = quotationAt(s, k)
    if (q) {
      k = q.open
      continue
    }
    if (has(s, k, BIT.COMMA) && has(s, k + 1, BIT.COORD) && has(s, k + 2, BIT.CAP | BIT.DET | BIT.SUBJ)) return k + 2
  }
  return floor
}
