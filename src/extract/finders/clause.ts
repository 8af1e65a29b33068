/** A reporting verb and its complement: `Putin added that he had decided`, `She urged him to resign`, `…, adding that C`. */
import { candidateAt, featuresOf } from '../candidate.ts'
import { bestEnd } from '../ending.ts'
import { add, type Finder } from '../lead.ts'
import { scoreOf } from '../score.ts'

export const clause: Finder = (s, found) => {
  for (let v = 0; v < s.count; v++) {
    if ((s.book.verb[s.word[v] ?? 0] ?? 0) === 0 || found.taken[v] || found.used[v] || (s.quote[v] ?? 0) > 0) continue
    const c = candidateAt(s, v)
    if (!c || scoreOf(featuresOf(s, c)) < 0) continue
    add(found, {
      source: c.source,
      cue: c.cue,
      verb: c.verb,
      content: [{ from: c.content.from, to: bestEnd(s, c) }],
      addressee: c.complement.addressee,
      finder: `clause:${c.construction}:${c.lemma}:${c.complement.frame}`,
    })
  }
}
