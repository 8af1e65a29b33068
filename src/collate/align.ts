/**
 * Two partial tables as one: anchors first, then a scored alignment of what lies between.
 *
 * The scored alignment is Needleman and Wunsch's (1970) with Gotoh's (1982) price for opening a gap, over the
 * mean likeness of two columns' words. Ends that agree are taken at once. A gap too large for it is aligned
 * exactly (`exact.ts`); one too different for that stays side by side, and the result is not exact.
 */
import { anchors } from './anchors.ts'
import { exactPairs } from './exact.ts'
import { inCommon } from '../text/index.ts'
import type { Budget, Limits } from './options.ts'
import type { Columns, Step } from './profile.ts'

/** The worth of putting two columns, `i` of one side and `j` of the other, over each other. */
export type Worth = (i: number, j: number) => number

/** Below this many columns on the shorter side no anchors are sought: one scored alignment sees everything. */
const SHORT = 48
const OPEN = 0.12
const DEEPEST = 24

/** The commonest word of each column. */
const heads = (c: Columns): Int32Array => {
  const out = new Int32Array(c.length)
  for (let i = 0; i < c.length; i++) out[i] = c.words[c.starts[i] ?? 0] ?? -1
  return out
}

export const align = (
  p: Columns,
  q: Columns,
  worth: Worth,
  limits: Limits,
  budget: Budget,
  way: 'anchored' | 'whole',
): readonly Step[] => {
  const short = way === 'whole' ? Number.POSITIVE_INFINITY : SHORT
  const a = heads(p)
  const b = heads(q)
  const steps: Step[] = []
  const affordable = (cells: number): boolean => {
    if (cells > limits.cells || cells > budget.work) return false
    budget.work -= cells
    return true
  }
  const exactly = (x: Int32Array, y: Int32Array): ReturnType<typeof exactPairs> => {
    const edits = Math.min(limits.edits, Math.floor(Math.sqrt(Math.max(0, budget.work))))
    if (x.length + y.length - 2 * inCommon(x, y) > edits) return null
    const pairs = exactPairs(x, y, edits)
    budget.work -= pairs ? 0 : edits * edits
    return pairs
  }
  const gap = (a0: number, a1: number, b0: number, b1: number, depth: number): void => {
    const least = depth > 0 ? 0 : short
    while (a1 - a0 > least && b1 - b0 > least && a[a0] === b[b0]) steps.push([a0++, b0++])
    let tail = 0
    while (a1 - a0 > least && b1 - b0 > least && a[a1 - 1] === b[b1 - 1]) {
      a1--
      b1--
      tail++
    }
    middle(a0, a1, b0, b1, depth)
    for (let k = 0; k < tail; k++) steps.push([a1 + k, b1 + k])
  }
  const middle = (a0: number, a1: number, b0: number, b1: number, depth: number): void => {
    const m = a1 - a0
    const n = b1 - b0
    if (m === 0 || n === 0) return aside(a0, a1, b0, b1)
    if (Math.min(m, n) > short && depth < DEEPEST) {
      const found = anchors(a, b, [a0, a1, b0, b1])
      if (found.length > 0) {
        let i = a0
        let j = b0
        for (const [x, y] of found) {
          gap(i, x, j, y, depth + 1)
          steps.push([x, y])
          i = x + 1
          j = y + 1
        }
        return gap(i, a1, j, b1, depth + 1)
      }
    }
    if (affordable(m * n)) return scored(worth, a0, a1, b0, b1, steps)
    const pairs = exactly(a.subarray(a0, a1), b.subarray(b0, b1))
    if (!pairs || pairs.length === 0) {
      budget.acted.add('aligned')
      return aside(a0, a1, b0, b1)
    }
    let i = a0
    let j = b0
    for (const [x, y] of pairs) {
      between(i, a0 + x, j, b0 + y)
      steps.push([a0 + x, b0 + y])
      i = a0 + x + 1
      j = b0 + y + 1
    }
    between(i, a1, j, b1)
  }
  const between = (a0: number, a1: number, b0: number, b1: number): void => {
    if (a0 === a1 || b0 === b1) return aside(a0, a1, b0, b1)
    if (affordable((a1 - a0) * (b1 - b0))) return scored(worth, a0, a1, b0, b1, steps)
    budget.acted.add('aligned')
    aside(a0, a1, b0, b1)
  }
  const aside = (a0: number, a1: number, b0: number, b1: number): void => {
    for (let i = a0; i < a1; i++) steps.push([i, -1])
    for (let j = b0; j < b1; j++) steps.push([-1, j])
  }
  gap(0, a.length, 0, b.length, 0)
  return steps
}

const UNREACHED = -1e9
/** What a pair is worth beyond itself right after another pair, as a share of the lesser of the two. */
const RUN = 0.06
/** Of equals, true matches fall to the last occurrence and mere substitutions to the first. */
const NUDGE = 1e-5
const TRUE = 0.25

/** Appends the best steps for `[a0, a1) × [b0, b1)`. */
const scored = (worth: Worth, a0: number, a1: number, b0: number, b1: number, steps: Step[]): void => {
  const m = a1 - a0
  const n = b1 - b0
  const width = n + 1
  // Best worth of what follows (i, j), when the step before was a pair (0), a gap below (1), a gap above (2).
  const pair = new Float64Array((m + 1) * width)
  const below = new Float64Array((m + 1) * width)
  const above = new Float64Array((m + 1) * width)
  const choice = new Uint8Array((m + 1) * width)
  let row = new Float64Array(width)
  let before = new Float64Array(width)
  const fill = (into: Float64Array, i: number): void => {
    for (let j = 0; j < n; j++) {
      const w = worth(a0 + i, b0 + j)
      into[j] = w + (w >= TRUE ? NUDGE : -NUDGE) * (i / m + j / n)
    }
  }
  // `row` holds the worth of the pairs of i, `before` those of i - 1.
  if (m > 0) fill(before, m - 1)
  for (let i = m; i >= 0; i--) {
    if (i < m) {
      const spare = row
      row = before
      before = spare
      if (i > 0) fill(before, i - 1)
    }
    for (let j = n; j >= 0; j--) {
      const at = i * width + j
      if (i === m && j === n) continue
      const w = i < m && j < n ? (row[j] as number) : 0
      const p = i < m && j < n ? w + (pair[at + width + 1] as number) : UNREACHED
      const x = i < m ? (below[at + width] as number) : UNREACHED
      const y = j < n ? (above[at + 1] as number) : UNREACHED
      const lead = i > 0 && j > 0 ? (before[j - 1] as number) : 0
      const run = p + RUN * Math.max(0, Math.min(w, lead))
      const c0 = run >= x - OPEN && run >= y - OPEN ? 0 : x > y ? 1 : 2
      const c1 = p >= x && p >= y - OPEN ? 0 : x >= y - OPEN ? 1 : 2
      const c2 = p >= x - OPEN && p >= y ? 0 : x - OPEN >= y ? 1 : 2
      choice[at] = c0 | (c1 << 2) | (c2 << 4)
      pair[at] = c0 === 0 ? run : c0 === 1 ? x - OPEN : y - OPEN
      below[at] = c1 === 0 ? p : c1 === 1 ? x : y - OPEN
      above[at] = c2 === 0 ? p : c2 === 1 ? x - OPEN : y
    }
  }
  let state = 0
  for (let i = 0, j = 0; i < m || j < n;) {
    const c = ((choice[i * width + j] as number) >> (2 * state)) & 3
    if (c === 0) steps.push([a0 + i++, b0 + j++])
    else if (c === 1) steps.push([a0 + i++, -1])
    else steps.push([-1, b0 + j++])
    state = c
  }
}
