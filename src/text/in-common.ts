/** How many words two sequences of numbered words have in common, each counted as often as both have it, in whatever order. */
export const inCommon = (a: Int32Array, b: Int32Array): number => {
  const left = new Map<number, number>()
  for (const w of a) left.set(w, (left.get(w) ?? 0) + 1)
  let shared = 0
  for (const w of b) {
    const n = left.get(w) ?? 0
    if (n === 0) continue
    left.set(w, n - 1)
    shared++
  }
  return shared
}
