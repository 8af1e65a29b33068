/**
 * A stand put into words without a verb of saying: `Ortiz made it clear that the bridge would stay`.
 *
 *     > | Ortiz made it clear that the bridge would stay.
 *         ^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         source    cue       content
 */
import { BIT } from '../bits.ts'
import { clauseEnd } from '../clause-end.ts'
import { groupOf } from '../group.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { has } from '../scan.ts'
import { sharedSubject } from '../subject.ts'
import { is, sentenceFrom, spelled } from '../token.ts'

const MAKING = new Set(['make', 'makes', 'made', 'making'])
const CLEAR = new Set(['clear', 'plain'])

export const madeClear: Finder = (s, found) => {
  const that = s.book.id('that')
  if (that === 0) return
  for (let i = 2; i < s.count; i++) {
    if (s.word[i] !== that || found.taken[i] || !CLEAR.has(spelled(s, i - 1))) continue
    let v = i - 2
    while (v > sentenceFrom(s, i) && (is(s, v, 'it') || has(s, v, BIT.ADV))) v--
    if (!MAKING.has(spelled(s, v)) || found.used[v] || (s.quote[v] ?? 0) > 0) continue
    const group = groupOf(s, v)
    const source = nounPhraseBefore(s, group.from) ?? sharedSubject(s, v)
    const to = clauseEnd(s, i, s.bits[v] ?? 0)
    if (!source || group.passive || to <= i + 1) continue
    add(found, { source, cue: { from: group.from, to: i }, content: [{ from: i, to }], finder: 'made-clear' })
  }
}
