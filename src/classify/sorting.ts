/** The order differences are listed in: what bears on meaning first, then by place. */
import type { Difference } from '../model/index.ts'

const FIRST = ['negation', 'modality', 'quantity', 'entity']

const rank = (d: Difference): number => {
  const at = FIRST.indexOf(d.kind)
  return at >= 0 ? at : FIRST.length
}

/** Negation, modality, quantity, entity; then all others by column; those of the statement as a whole last. Does not depend on the order of the witnesses. */
export const inOrder = (differences: readonly Difference[]): readonly Difference[] => {
  const keyed = differences.map((d) => ({
    d,
    key: [rank(d), d.loci?.from ?? 1e9, d.loci?.to ?? 1e9] as const,
    tail: `${d.kind}|${d.rule}|${d.cue ?? ''}|${texts(d)}`,
  }))
  keyed.sort(
    (x, y) =>
      x.key[0] - y.key[0] ||
      x.key[1] - y.key[1] ||
      x.key[2] - y.key[2] ||
      (x.tail < y.tail ? -1 : x.tail > y.tail ? 1 : 0),
  )
  return keyed.map((k) => k.d)
}

/** The distinct readings: a copy of a witness must not move a difference in the list. */
const texts = (d: Difference): string =>
  [...new Set(d.readings.map((r) => (r === null ? '' : `${r.text}@${r.start}`)))].sort().join('|')
