/**
 * A collation as it is read: stretches in which all witnesses agree, and numbered places where they part.
 *
 *     This blood ¹⎧ST: watered      the Syrian ²⎧ST: territory
 *                 ⎩Sputnik: shed on              ⎩Sputnik: land,
 *
 * Laws: the segments cover the loci in order, each once; the groups of a segment partition the witnesses;
 * the groups' texts of one witness, in order, hold all its tokens;
 * what one difference of the wording covers (up to a dozen loci) is one place.
 */
import type { Collation, Comparison, Difference, TokenRange } from '../model/index.ts'
import { isShared, wordsOver } from './segments.ts'

/** Witnesses (by index) that have the same words at a place; `text` is `''` where they have none. */
export interface Group {
  readonly witnesses: readonly number[]
  readonly text: string
}

export interface Segment {
  readonly loci: TokenRange
  readonly groups: readonly Group[]
  /** Do all witnesses have the same words here, by the forms they are compared by? */
  readonly agree: boolean
  /** Counts the places where witnesses part, from 1; `null` where they agree, or part in marks that no difference names. */
  readonly number: number | null
  /** Indexes of the differences that cover it. */
  readonly differences: readonly number[]
}

const WIDEST = 12
const WORDS = /[\p{L}\p{N}]/u

/** The comparison with its witnesses in the order of its collation's, which they share the sigla with. */
export const inCollationOrder = (comparison: Comparison): Comparison => {
  const { witnesses, collation } = comparison
  if (collation.witnesses.every((w, i) => witnesses[i]?.siglum === w.siglum)) return comparison
  const bySiglum = new Map(witnesses.map((w) => [w.siglum, w]))
  const ordered = collation.witnesses.map((w) => bySiglum.get(w.siglum)).filter((w) => w !== undefined)
  return ordered.length === witnesses.length ? { ...comparison, witnesses: ordered } : comparison
}

/** The witnesses by their words over a run of loci, runs of white space counting as one blank; in the order of their first witness. */
const groupsIn = (collation: Collation, loci: TokenRange): readonly Group[] => {
  const groups = new Map<string, number[]>()
  collation.witnesses.forEach((_, w) => {
    const text = (wordsOver(collation, w, loci) ?? '').replace(/\s+/gu, ' ')
    const group = groups.get(text)
    if (group) group.push(w)
    else groups.set(text, [w])
  })
  return [...groups].map(([text, witnesses]) => ({ text, witnesses }))
}

/** Marks every inner border of a run of loci that one difference covers, and of parting loci that none covers. */
const joins = (
  differences: readonly Difference[],
  agrees: readonly boolean[],
): { readonly join: Uint8Array; readonly covered: Uint8Array } => {
  const join = new Uint8Array(agrees.length + 1)
  const covered = new Uint8Array(agrees.length)
  for (const { loci, kind } of differences) {
    if (!loci) continue
    const to = Math.min(loci.to, agrees.length)
    const whole = to - loci.from <= WIDEST && kind !== 'order' && kind !== 'truncation'
    for (let l = loci.from; l < to; l++) if (whole || !agrees[l]) covered[l] = 1
    for (let l = loci.from + 1; l < to; l++) if (whole || (!agrees[l] && !agrees[l - 1])) join[l] = 1
  }
  for (let l = 1; l < agrees.length; l++)
    if (!agrees[l] && !agrees[l - 1] && !covered[l] && !covered[l - 1]) join[l] = 1
  return { join, covered }
}

/** The runs of loci: uncovered agreeing loci together, the others as they are joined. */
const runs = (agrees: readonly boolean[], covered: Uint8Array, join: Uint8Array): readonly TokenRange[] => {
  const out: TokenRange[] = []
  const free = (l: number): boolean => agrees[l] === true && !covered[l]
  let from = 0
  for (let l = 1; l <= agrees.length; l++) {
    if (l < agrees.length && (join[l] === 1 || (free(l) && free(l - 1)))) continue
    out.push({ from, to: l })
    from = l
  }
  return out
}

/** The segments of a collation. */
export const segmentsOf = (collation: Collation, differences: readonly Difference[]): readonly Segment[] => {
  if (collation.loci.length === 0) return []
  const agrees = collation.loci.map((locus) => isShared(collation, locus))
  const { join, covered } = joins(differences, agrees)
  const at = new Map<number, number[]>()
  differences.forEach(({ loci }, d) => {
    if (!loci) return
    for (let l = loci.from; l < Math.min(loci.to, agrees.length); l++) {
      const list = at.get(l)
      if (list) list.push(d)
      else at.set(l, [d])
    }
  })
  let n = 0
  return runs(agrees, covered, join).map((loci) => {
    const agree = agrees.slice(loci.from, loci.to).every(Boolean)
    const here = new Set<number>()
    for (let l = loci.from; l < loci.to; l++) for (const d of at.get(l) ?? []) here.add(d)
    const groups = groupsIn(collation, loci)
    const own = [...here].filter((d) => groups.length > 1 || differences[d]?.kind === 'order')
    const numbered = own.length > 0 || (!agree && groups.some((g) => WORDS.test(g.text)))
    if (numbered) n += 1
    return { loci, groups, agree, number: numbered ? n : null, differences: own }
  })
}
