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

/** Do all witnesses that have words here have the same ones? */
const agree = (c: Collation, l: Locus): boolean => {
  let first: string | null = null
  return c.witnesses.every((w, i) => {
    const norm = normOf(w, l.readings[i] ?? null)
    first ??= norm
    return norm === null || norm === first
  })
}

/** The loci that differences of the wording cover. */
const coveredLoci = (c: Collation, differences: readonly Difference[]): Uint8Array => {
  const covered = new Uint8Array(c.loci.length)
  for (const d of differences)
    if (d.loci !== null && d.place === 'content' && d.kind !== 'order') covered.fill(1, d.loci.from, d.loci.to)
  return covered
}

/** Do the witnesses that have words here have them in the same characters? */
const sameCharacters = (c: Collation, l: Locus): boolean => {
  let first: string | null = null
  return c.witnesses.every((w, i) => {
    const r = l.readings[i] ?? null
    if (r === null) return true
    const text = readingText(w, r)
    first ??= text
    return text === first
  })
}

/**
 * The segments of a collation: runs of shared loci; runs of loci where the same witnesses have no words and the others
 * agree; every other variant locus by itself. A locus inside a difference of the wording is variant also where the
 * compared forms agree and the characters do not.
 */
export const segments = (c: Collation, differences: readonly Difference[] = []): readonly Segment[] => {
  const covered = coveredLoci(c, differences)
  const out: { loci: { from: number; to: number }; state: Segment['state']; pattern: string }[] = []
  c.loci.forEach((l, i) => {
    const one = agree(c, l) && (covered[i] === 0 || sameCharacters(c, l))
    const shared = one && l.readings.every((r) => r !== null)
    // Empty for a locus that stands by itself.
    const pattern = shared ? 'shared' : one ? presence(l) : ''
    const last = out[out.length - 1]
    if (last && pattern !== '' && last.pattern === pattern) last.loci.to = i + 1
    else out.push({ loci: { from: i, to: i + 1 }, state: shared ? 'shared' : 'variant', pattern })
  })
  return out.map(({ loci, state }) => ({ loci, state }))
}

/** Kinds whose places are long runs, not variants by themselves. */
const BROAD: ReadonlySet<string> = new Set(['order', 'truncation', 'mode', 'attribution', 'provenance'])

/** Is it a difference of the wording at a place, such as an apparatus lists? */
export const atPlace = (d: Difference): boolean => d.loci !== null && d.place === 'content' && !BROAD.has(d.kind)

/**
 * Runs of loci that are printed together: the places of the differences, merged where they overlap; between them, what is
 * left of the segments. Laws: they are disjoint, in order, and cover every locus once.
 */
export const runs = (c: Collation, differences: readonly Difference[]): readonly TokenRange[] => {
  const places = differences
    .flatMap((d) => (d.loci && atPlace(d) && d.loci.to > d.loci.from ? [d.loci] : []))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const out: { from: number; to: number }[] = []
  for (const r of places) {
    const last = out[out.length - 1]
    if (last && r.from < last.to) last.to = Math.max(last.to, r.to)
    else out.push({ from: r.from, to: r.to })
  }
  const covered = new Uint8Array(c.loci.length)
  for (const r of out) covered.fill(1, r.from, r.to)
  for (const { loci } of segments(c, differences))
    for (let l = loci.from, from = loci.from; l < loci.to; l++) {
      if (covered[l] === 1) from = l + 1
      else if (l + 1 === loci.to || covered[l + 1] === 1) out.push({ from, to: l + 1 })
    }
  return out.sort((a, b) => a.from - b.from)
}

/** The differences of the wording that stand in a run. */
export const differencesIn = (differences: readonly Difference[], run: TokenRange): readonly Difference[] =>
  differences.filter((d) => d.loci !== null && atPlace(d) && d.loci.from < run.to && run.from < d.loci.to)
