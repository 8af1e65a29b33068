/**
 * Rivals: what the others of a component say about two nodes that are near each other.
 *
 * Two sentences on one subject may score as one, each of them in several versions. What tells that they are two is
 * that each has a version nearer to it than the other is, and that this version is not near to the other:
 *
 *     a ── A         a–A and b–B are the versions; A is a rival of b for a, and B a rival of a for b
 *      ╲             a–b is held to be as much less near as the nearer of the two rivals is nearer
 *       b ── B
 *
 * Where one of the two has no rival, nothing is taken away: a loose version of a statement that others print word for
 * word has no nearer one.
 */
import { logistic } from './coefficients.ts'

/** From this score on a node goes with another: then it is no rival. */
const GOES_WITH = 0.9
/** Scores nearer to 0 and 1 than this differ in nothing. */
const LEAST = 0.001

const logit = (p: number): number => {
  const q = Math.min(1 - LEAST, Math.max(LEAST, p))
  return Math.log(q / (1 - q))
}

/**
 * The scores of `n` nodes by pairs, `score[i * n + j]`, with what rivals take away; -1 where nothing is heard of two,
 * `barred` where they may not stand together. Symmetric; a pair below `threshold` stays as it is.
 */
export const withoutRivals = (
  n: number,
  score: Float64Array,
  heard: Int32Array,
  barred: Uint8Array,
  threshold: number,
): Float64Array => {
  const out = score.slice()
  const odds = score.map(logit)
  /** How much nearer than `j` to `i` the nearest is that does not go with `j`. */
  const nearer = (i: number, j: number): number => {
    let most = odds[i * n + j] ?? 0
    for (let k = 0; k < n; k++) {
      if (k === j || (odds[i * n + k] ?? 0) <= most || (heard[i * n + k] ?? 0) === 0) continue
      const other = k * n + j
      if (barred[other] === 1 || ((heard[other] ?? 0) > 0 && (score[other] ?? 0) < GOES_WITH))
        most = odds[i * n + k] ?? 0
    }
    return most - (odds[i * n + j] ?? 0)
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const at = i * n + j
      if ((heard[at] ?? 0) === 0 || (score[at] ?? 0) < threshold) continue
      const less = Math.min(nearer(i, j), nearer(j, i))
      if (less > 0) out[at] = out[j * n + i] = logistic((odds[at] ?? 0) - less)
    }
  return out
}
