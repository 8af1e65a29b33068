/** Containment: whether the shorter of two passages stands in the longer almost word for word, as a truncated quotation does. */
import type { Measurer } from './features.ts'
import { type Passage, placeOf } from './measures.ts'

const MOST = placeOf('coverage-most')
const LEAST = placeOf('coverage-least')
const NEIGHBOURS = placeOf('neighbours')
const EVIDENCE = placeOf('evidence')
const NUMBERS = placeOf('numbers-differ')

/** Coefficients of containment: of the coverage of the shorter, of neighbours that stay neighbours, of evidence; and of a number or a negation that differs. */
const HELD = { intercept: -10, most: 6, neighbours: 3, evidence: 7.5, differs: -1 } as const

/** Did the two that were measured last differ in a number or a negation? */
export const differs = (meter: Measurer): boolean => (meter.values[NUMBERS] ?? 0) > 0 || meter.negationDiffers()

/** Log-odds that the shorter of the two measured last was cut from the longer; `whole` is how much of it is known to stand there in unbroken runs. */
export const heldOdds = (meter: Measurer, whole = 0): number => {
  const v = meter.values
  const z =
    HELD.intercept +
    HELD.most * Math.max(whole, v[MOST] ?? 0) +
    HELD.neighbours * Math.max(whole, v[NEIGHBOURS] ?? 0) +
    HELD.evidence * (v[EVIDENCE] ?? 0)
  return differs(meter) ? z + HELD.differs : z
}

/** How much of the words of `inner`, by weight, stands in `outer`. */
export const coveredBy = (meter: Measurer, inner: Passage, outer: Passage): number => {
  meter.measure(inner, outer)
  return (meter.lighter() === 'first' ? meter.values[MOST] : meter.values[LEAST]) ?? 0
}
