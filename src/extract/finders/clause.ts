/** A reporting verb and its complement: `Putin added that he had decided`, `She urged him to resign`, `…, adding that C`. */
import { type Candidate, candidateAt, featuresOf } from '../candidate.ts'
import { bestEnd } from '../ending.ts'
import { add, type Finder, type Found, type Run } from '../lead.ts'
import type { Scan } from '../scan.ts'
import { cueScore } from '../score.ts'

export const clause: Finder = (s, found) => {
  for (let v = 0; v < s.count; v++) {
    if ((s.book.verb[s.word[v] ?? 0] ?? 0) === 0 || found.taken[v] || found.used[v] || (s.quote[v] ?? 0) > 0) continue
    const c = candidateAt(s, v)
    if (!c) continue
    const z = cueScore(featuresOf(s, c))
    if (z < (CLAUSES.has(c.complement.frame) ? 0 : PHRASE_BAR)) continue
    add(found, {
      source: sharedWith(s, found, c) ?? c.source,
      cue: c.cue,
      verb: c.verb,
      content: [{ from: c.content.from, to: bestEnd(s, c) }],
      addressee: c.complement.addressee,
      narrated: narrates(s, c),
      finder: `clause:${c.construction}:${c.lemma}:${c.complement.frame}:${z}`,
    })
  }
}

/** Tenths of a logit: a noun phrase or an infinitive needs surer grounds than a clause. */
const PHRASE_BAR = 6

/** An act done in words: a verb such as thank or order, with a noun phrase or an infinitive. */
const narrates = (s: Scan, c: Candidate): boolean =>
  s.book.verbs[c.verb - 1]?.narrates === true && !CLAUSES.has(c.complement.frame)

const CLAUSES = new Set(['that', 'clause', 'wh', 'sub', 'fronted', 'rel', 'quote', 'colon'])

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
