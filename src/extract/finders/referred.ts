/**
 * What somebody refers to, and the words he uses for it:
 *
 *     > | Ortiz referred to the tram as “a gift to drivers” and “the slow line”.
 *         ^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         source    cue    content
 */
import { BIT } from '../bits.ts'
import { groupOf } from '../group.ts'
import { add, type Finder } from '../lead.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { has, quotationAt, type Scan } from '../scan.ts'
import { sharedSubject } from '../subject.ts'
import { is, sentenceTo } from '../token.ts'

const FORMS = ['refer', 'refers', 'referred', 'referring'] as const
const REACH = 14

const refers = (s: Scan, i: number): boolean => FORMS.some((form) => is(s, i, form))

/** The quotation after `as`, with an article perhaps, within reach of the verb. */
const named = (s: Scan, v: number, limit: number): number => {
  for (let k = v + 3; k < limit && k < v + REACH && (s.quote[k] ?? 0) === 0; k++) {
    if (!is(s, k, 'as')) continue
    const open = has(s, k + 1, BIT.DET) ? k + 2 : k + 1
    return open < limit && quotationAt(s, open)?.open === open ? open : -1
  }
  return -1
}

/** Past the quotation and those that are joined to it: `“X” and a “Y”`. */
const pastJoined = (s: Scan, open: number, limit: number): number => {
  let to = (quotationAt(s, open)?.last ?? open) + 1
  for (;;) {
    let k = to
    if (has(s, k, BIT.COMMA)) k++
    if (has(s, k, BIT.COORD)) k++
    if (has(s, k, BIT.DET)) k++
    const next = k > to && k < limit ? quotationAt(s, k) : undefined
    if (next?.open !== k) return to
    to = next.last + 1
  }
}

export const referred: Finder = (s, found) => {
  const to = s.book.id('to')
  if (to === 0) return
  for (let v = 0; v + 4 < s.count; v++) {
    if (s.word[v + 1] !== to || !refers(s, v) || (s.quote[v] ?? 0) > 0 || found.used[v] || found.taken[v]) continue
    const limit = sentenceTo(s, v)
    const open = named(s, v, limit)
    if (open < 0 || found.taken[open] || found.used[open]) continue
    const group = groupOf(s, v)
    const source = nounPhraseBefore(s, group.from) ?? sharedSubject(s, v)
    if (!source || group.passive || group.negated) continue
    const verb = s.book.verb[s.word[v] ?? 0] ?? 0
    const content = [{ from: v + 2, to: pastJoined(s, open, limit) }]
    add(found, { source, cue: { from: group.from, to: v + 2 }, verb, content, finder: 'referred' })
  }
}
