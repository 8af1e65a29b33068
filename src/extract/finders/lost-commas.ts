/**
 * In a text whose commas are lost, as a copied wire story's may be, the last words of a sentence are its tag:
 * `The bridge will stay closed until May the council said.`
 */
import { BIT } from '../bits.ts'
import { groupOf } from '../group.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { has, type Scan } from '../scan.ts'
import { isVerb, isWord, sentenceFrom } from '../token.ts'

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
    if (!isVerb(s, v) || !has(s, v, BIT.PAST) || !has(s, v + 1, BIT.STOP) || (s.quote[v] ?? 0) > 0 || found.used[v])
      continue
    const verb = s.book.verb[s.word[v] ?? 0] ?? 0
    if (s.book.verbs[verb - 1]?.tags !== true) continue
    const group = groupOf(s, v)
    if (group.passive || !group.finite) continue
    const source = nounPhraseBefore(s, group.from)
    // a name alone may begin before its first word: only a pronoun or an article tells where the tag begins
    if (!source || !has(s, source.from, BIT.SUBJ | BIT.DET) || has(s, source.from - 1, BIT.WH | BIT.SUBORD | BIT.PREP))
      continue
    const from = sentenceFrom(s, v)
    let words = 0
    let finite = 0
    for (let k = from; k < source.from; k++) {
      if (found.used[k] || found.taken[k]) finite = -s.count
      if (isWord(s, k)) words++
      if (has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD)) finite++
    }
    if (words < SHORTEST || finite < 1) continue
    add(found, {
      source,
      cue: { from: group.from, to: v + 1 },
      verb,
      content: [{ from, to: source.from }],
      finder: 'lost-commas',
    })
    found.used.fill(1, source.from, v + 1)
  }
}
