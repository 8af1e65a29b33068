/** A reporting verb and its complement: `Putin added that he had decided`, `She urged him to resign`, `…, adding that C`. */
import { barOf, CLAUSES, FORMAL, formal, MARGIN } from '../bars.ts'
import { type Candidate, candidateAt, featuresOf } from '../candidate.ts'
import { onward } from '../chain.ts'
import { trimmed } from '../clause-end.ts'
import { bestEnd } from '../ending.ts'
import { add, type Finder, type Found, type Run } from '../lead.ts'
import type { Scan } from '../scan.ts'
import { cueScore } from '../score.ts'

/** First the verbs that a comma or colon parts from a quotation, for nothing is surer; then all others. */
export const clause: Finder = (s, found) => {
  const seen: Seen = new Map()
  walk(s, found, seen, (c) => FORMAL.has(c.complement.frame) && c.construction !== 'reduced' && formal(s, c))
  walk(s, found, seen, () => true)
}

/** Candidates by token: what a walk has looked at, the next need not. */
type Seen = Map<number, Candidate | null>

const walk = (s: Scan, found: Found, seen: Seen, wanted: (c: Candidate) => boolean): void => {
  for (let v = 0; v < s.count; v++) {
    if ((s.book.verb[s.word[v] ?? 0] ?? 0) === 0 || found.taken[v] || found.used[v] || (s.quote[v] ?? 0) > 0) continue
    const before = seen.get(v)
    const c = before === undefined ? candidateAt(s, v) : before
    if (before === undefined) seen.set(v, c)
    if (!c || !wanted(c) || found.taken[c.content.from]) continue
    const z = cueScore(featuresOf(s, c))
    if (z < barOf(s, c) + MARGIN) continue
    const to = free(s, found, c.content.from, bestEnd(s, c))
    if (to <= c.content.from) continue
    const source = sharedWith(s, found, c) ?? c.source
    add(found, {
      source,
      cue: c.cue,
      verb: c.verb,
      content: [{ from: c.content.from, to }, ...onward(s, { from: c.content.from, to }, found.taken)],
      addressee: c.complement.addressee,
      narrated: narrates(s, c),
      finder: 'clause',
    })
    if (source && source.from < v && c.construction === 'active') found.used.fill(1, source.from, v)
  }
}

/** As far as the words are nobody else’s yet. */
const free = (s: Scan, found: Found, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (found.taken[i] || found.used[i]) return trimmed(s, from, i)
  return to
}

/** An act done in words: a verb such as thank or order, with a noun phrase or an infinitive. */
const narrates = (s: Scan, c: Candidate): boolean =>
  s.book.verbs[c.verb - 1]?.narrates === true && !CLAUSES.has(c.complement.frame)

/** `S said A, adding B`; `S said A and warned of B`: the speaker of the lead before in the same sentence. */
const sharedWith = (s: Scan, found: Found, c: Candidate): Run | null => {
  if (c.construction !== 'chained' && c.construction !== 'coordinated') return null
  const last = found.leads[found.leads.length - 1]
  if (
    last?.source &&
    last.cue &&
    last.finder.startsWith('clause') &&
    s.sentence[last.cue.from] === s.sentence[c.v] &&
    last.cue.from < c.v
  )
    return last.source
  if (c.construction === 'coordinated') return null
  for (let k = found.leads.length - 1; k >= 0 && k > found.leads.length - 400; k--) {
    const lead = found.leads[k]
    if (lead?.source && lead.cue && s.sentence[lead.cue.from] === s.sentence[c.v] && lead.cue.from < c.v)
      return lead.source
  }
  return null
}
