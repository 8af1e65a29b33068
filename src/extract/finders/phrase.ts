/**
 * Words somebody is said to use: `Ortiz has used the phrase “a gift to drivers”`, `she coined the term “slow port”`.
 *
 *     > | Ortiz has used the phrase “a gift to drivers”.
 *         ^^^^^ ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 *         source       cue               content
 */
import { BIT } from '../bits.ts'
import { add, type Finder } from '../lead.ts'
import { groupOf } from '../group.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { sentenceFrom, spelled } from '../token.ts'
import { has } from '../scan.ts'
import { sharedSubject } from '../subject.ts'

const NOUNS = new Set(['phrase', 'phrases', 'term', 'terms', 'word', 'words', 'slogan', 'expression'])
const USING = new Set(
  'use uses used using coin coins coined coining invoke invokes invoked invoking utter utters uttered uttering'.split(
    ' ',
  ),
)

export const phrase: Finder = (s, found) => {
  for (const q of s.quotations) {
    if (q.parent !== null || found.taken[q.open] || found.used[q.open]) continue
    // A term of one word is used, not stated.
    if (q.last - q.open < 3) continue
    const n = q.open - 1
    const v = n - 2
    if (v < sentenceFrom(s, q.open) || !has(s, n - 1, BIT.DET | BIT.POSS)) continue
    if (!NOUNS.has(spelled(s, n)) || !USING.has(spelled(s, v))) continue
    const group = groupOf(s, v)
    const source = nounPhraseBefore(s, group.from) ?? sharedSubject(s, v)
    if (!source || group.passive || group.negated) continue
    add(found, {
      source,
      cue: { from: group.from, to: q.open },
      content: [{ from: q.open, to: q.last + 1 }],
      finder: 'phrase',
    })
  }
}
