/** The sum of the weights of some features: above nought, more likely a statement than not. */
import { CUE_WEIGHTS } from './weights.ts'

const WEIGHTS = new Map(Object.entries(CUE_WEIGHTS))

export const scoreOf = (features: readonly string[]): number => {
  let sum = 0
  for (const f of features) sum += WEIGHTS.get(f) ?? 0
  return sum
}
