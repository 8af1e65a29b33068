/** Quotations that go on from paragraph to paragraph, each opened anew and closed only at the end. */
import type { Run } from './lead.ts'
import { quotationAt, type Scan } from './scan.ts'

/** A quotation and those of the next paragraphs that continue it. */
export const chainFrom = (s: Scan, n: number): readonly Run[] => {
  const out: Run[] = []
  let k = n
  for (;;) {
    const q = s.quotations[k]
    if (!q) return out
    out.push({ from: q.open, to: q.last + 1 })
    if (q.closing !== 'next') return out
    let next = k + 1
    while (next < s.quotations.length && s.quotations[next]?.continues !== k) {
      if ((s.quotations[next]?.paragraph ?? 0) > q.paragraph + 1) return out
      next++
    }
    if (next >= s.quotations.length) return out
    k = next
  }
}

/** The quotations that continue the one a run ends with, as far as nobody has them yet. */
export const onward = (s: Scan, r: Run, taken: Uint8Array): readonly Run[] => {
  const n = (s.quote[r.to - 1] ?? 0) - 1
  if (n < 0 || quotationAt(s, r.to - 1)?.closing !== 'next') return []
  const rest = chainFrom(s, n).slice(1)
  const stop = rest.findIndex((x) => taken[x.from])
  return stop < 0 ? rest : rest.slice(0, stop)
}

/** Runs with nothing between them made one: a quotation that goes on in the next paragraph is one run of words. */
export const joined = (s: Scan, runs: readonly Run[]): readonly Run[] => {
  if (!runs.some((r, i) => i > 0 && goesOn(s, runs[i - 1], r))) return runs
  const out: Run[] = []
  for (const r of runs) {
    const last = out[out.length - 1]
    if (last && goesOn(s, last, r)) out[out.length - 1] = { from: last.from, to: r.to }
    else out.push(r)
  }
  return out
}

const goesOn = (s: Scan, before: Run | undefined, r: Run): boolean => {
  const q = quotationAt(s, r.from)
  return before?.to === r.from && q?.open === r.from && q.continues !== null
}
