/**
 * Places two long sequences surely share, so that what lies between can be aligned by itself.
 *
 * Patience (Bram Cohen's diff): the elements that occur once on each side, in their longest increasing
 * subsequence; here an anchor must also have a neighbour that agrees, so that a lone moved word is none.
 * Linear, but for the O(k log k) of the subsequence.
 */

/** The longest subsequence of rising `to`, of pairs sorted by rising `from` (Schensted 1961). */
const rising = (from: readonly number[], to: readonly number[]): readonly (readonly [number, number])[] => {
  const tails: number[] = []
  const before = new Int32Array(from.length)
  for (let k = 0; k < to.length; k++) {
    const value = to[k] ?? 0
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((to[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[k] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = k
  }
  const out: (readonly [number, number])[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) out.push([from[k] ?? 0, to[k] ?? 0])
  return out.reverse()
}

/** Anchors between `a[a0..a1)` and `b[b0..b1)`, rising on both sides. */
export const anchors = (
  a: Int32Array,
  b: Int32Array,
  [a0, a1, b0, b1]: readonly [number, number, number, number],
): readonly (readonly [number, number])[] => {
  const once = new Map<number, number>()
  for (let i = a0; i < a1; i++) {
    const w = a[i] ?? 0
    once.set(w, once.has(w) ? -1 : i)
  }
  const other = new Map<number, number>()
  for (let j = b0; j < b1; j++) {
    const w = b[j] ?? 0
    if ((once.get(w) ?? -1) >= 0) other.set(w, other.has(w) ? -1 : j)
  }
  const from: number[] = []
  const to: number[] = []
  for (let i = a0; i < a1; i++) {
    const w = a[i] ?? 0
    if ((once.get(w) ?? -1) !== i) continue
    const j = other.get(w) ?? -1
    if (j < 0) continue
    const left = i > a0 && j > b0 && a[i - 1] === b[j - 1]
    const right = i + 1 < a1 && j + 1 < b1 && a[i + 1] === b[j + 1]
    if (!left && !right) continue
    from.push(i)
    to.push(j)
  }
  return rising(from, to)
}
