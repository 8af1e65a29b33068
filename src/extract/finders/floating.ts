/**
 * A quotation that nobody is named for keeps the speaker of the statement right before it:
 * in the same paragraph it is more of that statement, alone in its own paragraph a statement of its own.
 */
import { BIT } from '../bits.ts'
import { add, type Finder, type Lead } from '../lead.ts'
import { isWord, sentenceFrom, sentenceTo } from '../token.ts'
import type { Quotation } from '../quotations.ts'
import { has, type Scan } from '../scan.ts'
import { chainFrom } from '../chain.ts'

const FEWEST_WORDS = 4

export const floating: Finder = (s, found) => {
  // the leads by where they end, so that one walk over the quotations meets them in order
  const order = found.leads.map((_, i) => i).sort((a, b) => endOf(found.leads[a]) - endOf(found.leads[b]))
  let next = 0
  let last = -1
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || q.single || found.taken[q.open] || found.used[q.open]) continue
    while (next < order.length && endOf(found.leads[order[next] ?? 0]) <= q.open) last = order[next++] ?? last
    const lead = found.leads[last]
    if (!lead?.source || lead.mode === 'transcript' || !long(s, q)) continue
    const gap = (s.paragraph[q.open] ?? 0) - (s.paragraph[endOf(lead) - 1] ?? 0)
    if (gap === 0) {
      const from = sentenceFrom(s, q.open)
      if (from !== q.open) {
        if (!resumed(s, from, q.open) || !follows(s, lead, q) || !quotes(s, lead)) continue
        const run = { from, to: q.last + 1 }
        found.leads[last] = { ...lead, content: [...lead.content, run] }
        found.taken.fill(1, run.from, run.to)
        continue
      }
      if (!whole(s, q)) continue
      if (!follows(s, lead, q)) {
        // a sentence of the writer's own stands between
        if (!sentence(s, q) || !quotes(s, lead) || near(s, lead, q) > 2) continue
        last = add(found, { source: lead.source, content: [{ from: q.open, to: q.last + 1 }], finder: 'floating' })
        continue
      }
      const more = chainFrom(s, n)
      found.leads[last] = { ...lead, content: [...lead.content, ...more] }
      for (const r of more) found.taken.fill(1, r.from, r.to)
    } else if (gap === 1 && whole(s, q) && alone(s, q) && (quotes(s, lead) || near(s, lead, q) === 1)) {
      const k = add(found, { source: lead.source, content: chainFrom(s, n), finder: 'floating' })
      last = k
    }
  }
}

/** Past the last token of a lead: of its words or of its tag. */
const endOf = (lead: Lead | undefined): number =>
  lead ? Math.max(lead.content[lead.content.length - 1]?.to ?? 0, lead.cue?.to ?? 0, lead.source?.to ?? 0) : 0

const long = (s: Scan, q: Quotation): boolean => {
  let words = 0
  for (let i = q.open + 1; i < q.last && words < FEWEST_WORDS; i++) if (isWord(s, i)) words++
  return words >= FEWEST_WORDS
}

/** Whole sentences, not a name or a fragment. */
const whole = (s: Scan, q: Quotation): boolean => has(s, q.open + 1, BIT.CAP | BIT.NUM)

/** Does only the end of the lead’s sentence stand between? */
const follows = (s: Scan, lead: Lead, q: Quotation): boolean =>
  s.sentence[endOf(lead) - 1] === (s.sentence[q.open] ?? 0) - 1

/** `But “C2”`, `Now, “C2”`: a conjunction or an adverb that takes the speaker’s words up again. */
const resumed = (s: Scan, from: number, open: number): boolean => {
  if (open - from > 3) return false
  for (let i = from; i < open; i++) if (!has(s, i, BIT.COORD | BIT.ADV | BIT.COMMA)) return false
  return true
}

/** How many sentences after the lead’s the quotation begins. */
const near = (s: Scan, lead: Lead, q: Quotation): number =>
  (s.sentence[q.open] ?? 0) - (s.sentence[endOf(lead) - 1] ?? 0)

/** Is the quotation a sentence or more, and long enough to be somebody’s words rather than a title? */
const sentence = (s: Scan, q: Quotation): boolean => {
  let words = 0
  for (let i = q.open + 1; i < q.last && words < 6; i++) if (isWord(s, i)) words++
  return words > 5 && sentenceTo(s, q.last) <= q.last + 2 && has(s, q.last - 1, BIT.STOP)
}

/** Is the paragraph the quotation and nothing else? */
const alone = (s: Scan, q: Quotation): boolean => {
  const to = s.paragraphs[q.paragraph + 1] ?? s.count
  return s.paragraphs[q.paragraph] === q.open && to - q.last <= 2
}

const quotes = (s: Scan, lead: Lead): boolean => lead.content.some((r) => (s.quote[r.from] ?? 0) > 0)
