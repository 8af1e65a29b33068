/**
 * In a text whose commas are lost, as a copied wire story's may be, the last words of a sentence are its tag:
 * `The bridge will stay closed until May the council said.`, `The bridge is closed said the council.`
 */
import { BIT } from '../bits.ts'
import { groupOf } from '../group.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import { has, type Scan } from '../scan.ts'
import { isVerb, isWord, sentenceFrom, sentenceTo } from '../token.ts'

/** So many words without one comma have lost theirs. */
const LONG = 100
const SHORTEST = 4

const withoutCommas = (s: Scan): boolean => {
  if (s.count < LONG) return false
  for (let i = 0; i < s.count; i++) if (has(s, i, BIT.COMMA)) return false
  return true
}

export const lostCommas: Finder = (s, found) => {
  if (!withoutCommas(s)) return
  for (let v = 1; v + 1 < s.count; v++) {
    if (!isVerb(s, v) || !has(s, v, BIT.PAST) || (s.quote[v] ?? 0) > 0 || found.used[v]) continue
    const verb = s.book.verb[s.word[v] ?? 0] ?? 0
    if (s.book.verbs[verb - 1]?.tags !== true) continue
    const group = groupOf(s, v)
    if (group.passive || !group.finite) continue
    const before = has(s, v + 1, BIT.STOP) ? nounPhraseBefore(s, group.from) : null
    const source = before ?? (group.from === v ? speakerAfter(s, v) : null)
    // a name alone may begin before its first word: only a pronoun or an article tells where the tag begins
    if (!source || !has(s, source.from, BIT.SUBJ | BIT.DET)) continue
    const tag = Math.min(source.from, group.from)
    if (has(s, tag - 1, BIT.WH | BIT.SUBORD | BIT.PREP)) continue
    const from = sentenceFrom(s, v)
    let words = 0
    let finite = 0
    for (let k = from; k < tag; k++) {
      if (found.used[k] || found.taken[k]) finite = -s.count
      if (isWord(s, k)) words++
      if (has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD)) finite++
    }
    if (words < SHORTEST || finite < 1) continue
    add(found, {
      source,
      cue: { from: group.from, to: v + 1 },
      verb,
      content: [{ from, to: tag }],
      finder: 'lost-commas',
    })
    found.used.fill(1, tag, Math.max(source.to, v + 1))
  }
}

/** `… killed forty people said the agency adding that`: the noun phrase after the verb, up to the end or a participle. */
const speakerAfter = (s: Scan, v: number): Run | null => {
  if (!has(s, v + 1, BIT.DET) || has(s, v + 1, BIT.SUBJ)) return null
  const phrase = nounPhraseAfter(s, v + 1, sentenceTo(s, v))
  if (!phrase) return null
  let to = phrase.from + 1
  while (to < phrase.to && !(has(s, to, BIT.ING) && !has(s, to, BIT.CAP))) to++
  const ends = has(s, to, BIT.STOP) || (has(s, to, BIT.ING) && isVerb(s, to))
  return ends && to > phrase.from + 1 ? { from: phrase.from, to } : null
}
