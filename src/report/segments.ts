/**
 * Runs of loci that are read together.
 *
 *     CO | We will | never | raise fares | for students
 *     HT | We will | not   | raise fares |
 *          shared    variant  shared        variant
 *
 * Laws: the segments are adjacent, in order, and cover every locus once; no two shared segments are neighbours.
 */
import type { CollatedWitness, Collation, Difference, Locus, TokenRange } from '../model/index.ts'
import { readingText } from '../model/index.ts'

export interface Segment {
  readonly loci: TokenRange
  readonly state: 'shared' | 'variant'
}

const normOf = (w: CollatedWitness, r: TokenRange | null): string | null => {
  if (r === null) return null
  if (r.to - r.from === 1) return w.tokens[r.from]?.norm ?? ''
  let out = ''
  for (let i = r.from; i < r.to; i++) out += `${w.tokens[i]?.norm ?? ''}\u0000`
  return out
}

/** Do all witnesses have the same words at this place, by the form they are compared by? */
export const isShared = (c: Collation, l: Locus): boolean => {
  const w = c.witnesses[0]
  if (w === undefined) return true
  const first = normOf(w, l.readings[0] ?? null)
  return c.witnesses.every((x, i) => normOf(x, l.readings[i] ?? null) === first)
}

/** Has any witness a word here, not marks alone? */
export const hasWord = (c: Collation, l: Locus): boolean =>
  c.witnesses.some((w, i) => /[\p{L}\p{N}]/u.test(readingText(w, l.readings[i] ?? null)))

const presence = (l: Locus): string => l.readings.map((r) => (r === null ? '0' : '1')).join('')

/** The tokens of one witness over a run of loci; `null` where it has none. */
export const rangeOver = (c: Collation, witness: number, loci: TokenRange): TokenRange | null => {
  let from = -1
  let to = -1
  for (let l = loci.from; l < loci.to; l++) {
    const r = c.loci[l]?.readings[witness]
    if (!r) continue
    if (from < 0) from = r.from
    to = r.to
  }
  return from < 0 ? null : { from, to }
}

/** The words of one witness over a run of loci, as they stand in its content; `null` where it has none. */
export const wordsOver = (c: Collation, witness: number, loci: TokenRange): string | null => {
  const w = c.witnesses[witness]
  const range = rangeOver(c, witness, loci)
  return w === undefined || range === null ? null : readingText(w, range)
}

/**
 * The segments of a collation: runs of shared loci; runs of one-sided loci with the same witnesses silent; every other
 * variant locus by itself. A locus inside a difference of the wording is variant also where the compared forms agree.
 */
export const segments = (c: Collation, differences: readonly Difference[] = []): readonly Segment[] => {
  const marked = new Set<number>()
  for (const d of differences)
    if (d.loci && d.place === 'content' && d.kind !== 'order')
      for (let l = d.loci.from; l < d.loci.to; l++) {
        const texts = c.witnesses.map((_, i) => wordsOver(c, i, { from: l, to: l + 1 }))
        if (texts.some((x) => x !== texts[0])) marked.add(l)
      }
  const out: { loci: { from: number; to: number }; state: Segment['state']; pattern: string }[] = []
  c.loci.forEach((l, i) => {
    const shared = !marked.has(i) && isShared(c, l)
    const pattern = presence(l)
    const last = out[out.length - 1]
    const gap = pattern.includes('0')
    if (
      last &&
      ((shared && last.state === 'shared') || (!shared && last.state === 'variant' && gap && last.pattern === pattern))
    )
      last.loci.to = i + 1
    else out.push({ loci: { from: i, to: i + 1 }, state: shared ? 'shared' : 'variant', pattern })
  })
  return out.map(({ loci, state }) => ({ loci, state }))
}
