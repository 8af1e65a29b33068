/**
 * Exact alignment of two sequences of numbers: the longest common subsequence.
 *
 * The only file that knows `diff` (Myers 1986, O((m + n) D)), and the wall against its traps: with a limit it
 * returns nothing at all rather than a part, its common runs carry one side only, and its cost is quadratic
 * where nothing is common. Here common ends are taken first, the limit is named, and `null` means it was reached.
 */
import { diffArrays } from 'diff'

/** Pairs of equal places, ascending on both sides; `null` where more than `edits` edits would be needed. */
export const exactPairs = (
  a: Int32Array,
  b: Int32Array,
  edits: number,
): readonly (readonly [number, number])[] | null => {
  const pairs: (readonly [number, number])[] = []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) pairs.push([head, head++])
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = Array.from(a.subarray(head, a.length - tail))
  const right = Array.from(b.subarray(head, b.length - tail))
  if (left.length > 0 && right.length > 0) {
    const parts = diffArrays(left, right, { maxEditLength: edits }) as ReturnType<typeof diffArrays<number>> | undefined
    if (!parts) return null
    let i = head
    let j = head
    for (const part of parts) {
      const n = part.value.length
      if (!part.added && !part.removed) for (let k = 0; k < n; k++) pairs.push([i + k, j + k])
      if (!part.added) i += n
      if (!part.removed) j += n
    }
  }
  for (let k = tail; k > 0; k--) pairs.push([a.length - k, b.length - k])
  return pairs
}
