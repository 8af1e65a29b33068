/** What the differences of all witnesses say about two of them. */
import type { Collation, Difference } from '../model/index.ts'

/**
 * The differences between witnesses `a` and `b`: those in which their readings differ, with those two readings, in the
 * order given. Derived from the differences of all, so a pair cannot say what the whole does not.
 */
export const between =
  (a: number, b: number) =>
  (differences: readonly Difference[]): readonly Difference[] =>
    differences.flatMap((d): readonly Difference[] => {
      const x = d.readings[a] ?? null
      const y = d.readings[b] ?? null
      if (x === null && y === null) return []
      const apart =
        x === null || y === null || x.text !== y.text || d.kind === 'order' || d.place === 'article' || d.loci === null
      return apart ? [{ ...d, readings: [x, y] }] : []
    })

/** A run of columns where the witnesses do not all read the same, half-open. */
export interface Variant {
  readonly from: number
  readonly to: number
}

/** The runs of columns of a collation where the compared forms of the witnesses differ. */
export const variants = (collation: Collation): readonly Variant[] => {
  const out: { from: number; to: number }[] = []
  collation.loci.forEach((locus, k) => {
    let form: string | null = null
    let same = true
    locus.readings.forEach((r, w) => {
      let text = ''
      for (let i = r?.from ?? 0; i < (r?.to ?? 0); i++) text += `${collation.witnesses[w]?.tokens[i]?.norm ?? ''} `
      if (form === null) form = text
      else if (form !== text) same = false
    })
    if (same) return
    const last = out[out.length - 1]
    if (last && last.to === k) last.to = k + 1
    else out.push({ from: k, to: k + 1 })
  })
  return out
}
