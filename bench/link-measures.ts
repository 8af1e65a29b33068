/** The measures of the literature: average precision, F1 at a threshold chosen on one half, B-cubed. */

export interface Scored {
  readonly id: string
  readonly score: number
  readonly positive: boolean
}

const ranked = (xs: readonly Scored[]): readonly Scored[] =>
  xs.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Average precision over all pairs by falling score, ties by id. */
export const averagePrecision = (xs: readonly Scored[]): number => {
  let hits = 0
  let sum = 0
  for (const [i, x] of ranked(xs).entries()) if (x.positive) sum += ++hits / (i + 1)
  return hits === 0 ? 0 : sum / hits
}

const f1At = (xs: readonly Scored[], threshold: number): { f1: number; accuracy: number } => {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const x of xs) {
    if (x.score >= threshold && x.positive) tp++
    else if (x.score >= threshold) fp++
    else if (x.positive) fn++
  }
  return { f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn), accuracy: (xs.length - fp - fn) / xs.length }
}

const best = (xs: readonly Scored[], by: 'f1' | 'accuracy'): number => {
  const scores = ranked(xs)
  let tp = 0
  let fp = 0
  const positives = scores.filter((x) => x.positive).length
  let top = -1
  let threshold = 1
  for (const [i, x] of scores.entries()) {
    if (x.positive) tp++
    else fp++
    if (scores[i + 1]?.score === x.score) continue
    const value = by === 'f1' ? (2 * tp) / (tp + fp + positives) : tp - fp
    if (value > top) {
      top = value
      threshold = x.score
    }
  }
  return threshold
}

/** The threshold chosen on every other pair, judged on the rest. */
export const halves = (xs: readonly Scored[], by: 'f1' | 'accuracy'): { f1: number; accuracy: number } => {
  const threshold = best(
    xs.filter((_, i) => i % 2 === 0),
    by,
  )
  return f1At(
    xs.filter((_, i) => i % 2 === 1),
    threshold,
  )
}

const count = (xs: readonly (number | string)[]): ReadonlyMap<number | string, number> => {
  const out = new Map<number | string, number>()
  for (const x of xs) out.set(x, (out.get(x) ?? 0) + 1)
  return out
}

/** B-cubed F of a clustering against another, item by item. */
export const bCubed = (predicted: readonly number[], gold: readonly number[]): number => {
  const p = count(predicted)
  const g = count(gold)
  const keys = predicted.map((x, i) => `${x} ${gold[i]}`)
  const both = count(keys)
  let precision = 0
  let recall = 0
  for (const [i, x] of predicted.entries()) {
    const n = both.get(keys[i] ?? '') ?? 0
    precision += n / (p.get(x) ?? 1)
    recall += n / (g.get(gold[i] ?? -1) ?? 1)
  }
  const P = precision / predicted.length
  const R = recall / predicted.length
  return (2 * P * R) / (P + R)
}
