/** Which outlet carries which statement, and how. */
import type { Attribution, Carriage, Comparison, Coverage, Outlet } from '../model/index.ts'

/** By the mode of its first witness there, by relaying another's, or not at all. */
const carriage = (
  c: Comparison,
  { siglum, name, articles }: Outlet,
  ofOccasion: ReadonlySet<string>,
  siglumOf: (a: Attribution) => string,
): Carriage => {
  const witness = c.witnesses.find((w) => siglumOf(w.attribution) === siglum)
  if (witness) return witness.attribution.mode
  if (c.witnesses.some(({ attribution: a }) => articles.includes(a.article) && a.via[0] === name)) return 'relayed'
  return ofOccasion.has(siglum) ? 'absent' : 'elsewhere'
}

/** The coverage matrix: a row for each comparison, a cell for each outlet; `present` names the outlets of an occasion. */
export const coverageOf = (
  comparisons: readonly Comparison[],
  outlets: readonly Outlet[],
  present: (a: Attribution) => ReadonlySet<string>,
  siglumOf: (a: Attribution) => string,
): readonly Coverage[] =>
  comparisons.map((c) => {
    const ofOccasion = new Set(c.witnesses.flatMap((w) => [...present(w.attribution)]))
    return { comparison: c.id, cells: outlets.map((o) => carriage(c, o, ofOccasion, siglumOf)) }
  })
