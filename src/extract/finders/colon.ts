/**
 * A colon that gives the words without a verb of saying: `A lesson from Ann Lee: “C”`, `He had one message: “C.”`,
 * and a paragraph that ends in a colon before a quotation of its own.
 */
import { BIT } from '../bits.ts'
import { chainFrom } from '../chain.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { groupOf } from '../group.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import { is, isColon, isVerb, isWord, sentenceFrom } from '../token.ts'
import { has, type Scan, wordAt } from '../scan.ts'
import { NOT_SPEAKERS } from './turns.ts'
import { sharedSubject } from '../subject.ts'

export const colon: Finder = (s, found) => {
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || q.continues !== null || found.taken[q.open] || found.used[q.open]) continue
    const c = q.open - 1
    if (!isColon(s, c) || (s.quote[c] ?? 0) > 0) continue
    const next = s.paragraph[c] !== q.paragraph
    if (next && s.paragraph[c] !== q.paragraph - 1) continue
    const floor = sentenceFrom(s, c)
    let v = -1
    for (let k = c - 1; k >= floor; k--)
      if (isVerb(s, k) && has(s, k, BIT.PAST | BIT.THIRD | BIT.ING | BIT.BASE) && (s.quote[k] ?? 0) === 0) {
        v = k
        break
      }
    const named = statementBy(s, c, floor)
    if (named) {
      add(found, { source: named.source, cue: named.cue, content: chainFrom(s, n), finder: 'colon' })
      continue
    }
    // “Her words were as follows: “C””
    const end = asFollows(s, c) ? c - 2 : c
    const source = sharedSubject(s, end) ?? nounPhraseBefore(s, end)
    // “Headline: “C””: the head of a record, not a speaker
    if (!source || (source.from === floor && NOT_SPEAKERS.has(wordAt(s, floor).toLowerCase()))) continue
    add(found, {
      source,
      cue: v < 0 ? { from: c, to: c + 1 } : { from: v, to: v + 1 },
      verb: v < 0 ? 0 : (s.book.verb[s.word[v] ?? 0] ?? 0),
      content: chainFrom(s, n),
      finder: 'colon',
    })
  }
  blocks(s, found)
}

const asFollows = (s: Scan, c: number): boolean => is(s, c - 1, 'follows') && is(s, c - 2, 'as')

/** `rated this statement by Lee on Monday: “C”`: the noun names the words, and whose they are comes after it. */
const statementBy = (s: Scan, c: number, floor: number): { readonly source: Run; readonly cue: Run } | null => {
  for (let k = c - 2; k > floor && k > c - 12 && isWord(s, k); k--) {
    if (!is(s, k, 'by') && !is(s, k, 'from')) continue
    if ((s.book.noun[s.word[k - 1] ?? 0] ?? 0) === 0) continue
    const source = nounPhraseAfter(s, k + 1, c)
    return source && has(s, source.from, BIT.CAP) ? { source, cue: { from: k - 1, to: k } } : null
  }
  return null
}

/** A paragraph that ends `S V:` gives the next one, though no mark opens it. */
const blocks = (s: Scan, found: Parameters<Finder>[1]): void => {
  for (let p = 0; p + 2 < s.paragraphs.length; p++) {
    const from = s.paragraphs[p + 1] ?? s.count
    const to = s.paragraphs[p + 2] ?? s.count
    const c = from - 1
    if (!isColon(s, c) || (s.quote[from] ?? 0) > 0 || found.taken[from] || found.used[from] || to - from < 8) continue
    let v = c - 1
    while (v > c - 6 && !isVerb(s, v)) v--
    if (!isVerb(s, v) || !has(s, v, BIT.PAST | BIT.THIRD) || (s.quote[v] ?? 0) > 0 || found.taken[v]) continue
    const source = nounPhraseBefore(s, groupOf(s, v).from) ?? sharedSubject(s, v)
    if (!source) continue
    add(found, {
      source,
      cue: { from: v, to: v + 1 },
      verb: s.book.verb[s.word[v] ?? 0] ?? 0,
      content: [{ from, to }],
      finder: 'block',
    })
  }
}
