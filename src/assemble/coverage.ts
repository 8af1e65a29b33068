/** Which outlet carries which statement, and how. */
import type { Attribution, Carriage, Comparison, Coverage, Mode, Outlet } from '../model/index.ts'

/** How each outlet carries a comparison: in the mode of its first witness there, by relaying another's, or not at all. */
const carriageOf = (
  { witnesses }: Comparison,
  ofOccasion: ReadonlySet<string>,
  siglumOf: (a: Attribution) => string,
): ((outlet: Outlet) => Carriage) => {
  const modes = new Map<string, Mode>()
  for (const { attribution: a } of witnesses) {
    const siglum = siglumOf(a)
    if (!modes.has(siglum)) modes.set(siglum, a.mode)
  }
  const relayed = witnesses.map((w) => w.attribution).filter((a) => a.via.length > 0)
  return ({ siglum, name, articles }) =>
    modes.get(siglum) ??
    (relayed.some((a) => a.via[0] === name && articles.includes(a.article))
      ? 'relayed'
      : ofOccasion.has(siglum)
        ? 'absent'
        : 'elsewhere')
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
    return { comparison: c.id, cells: outlets.map(carriageOf(c, ofOccasion, siglumOf)) }
  })
