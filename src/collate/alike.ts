/**
 * Links in a stretch the witnesses word nearly alike.
 *
 * Read off the table two witnesses at a time: the same word in the same column is linked, alone only where it
 * is a content word (or where there is nothing to weigh); what two witnesses word differently between such
 * words is weighed with two words of context on either side. The same difference between other witnesses is
 * remembered, not weighed again.
 */
import { beliefs, compiled } from './belief.ts'
import { NEVER } from './grid.ts'
import { held, type Pair } from './island.ts'
import { APART, CLASS, type Likeness, SPELLING } from './likeness.ts'
import type { Budget } from './options.ts'
import { CONTENT, FUNCTION, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'
import { passes } from './weights.ts'

const WEIGHTS = compiled(passes)
const CONTEXT = 2
const LARGEST = 40_000

export type PairLinks = (a: Int32Array, b: Int32Array, columns: readonly Pair[]) => readonly Pair[]

/** `columns` are the pairs of token indexes that share a column, rising on both sides. */
export const linksOfTable = (
  v: Vocabulary,
  like: (a: number, b: number) => Likeness,
  budget: Budget,
  lone: 'linked' | 'weighed',
): PairLinks => {
  const known = new Map<string, readonly Pair[]>()
  const strong = (w: number): boolean => v.kinds[w] === CONTENT || v.kinds[w] === NUMBER
  return (a, b, columns) => {
    const out: Pair[] = []
    const same = columns.filter(([i, j]) => a[i] === b[j])
    const anchors = same.filter(([i, j], k) => {
      if (lone === 'linked' || strong(a[i] ?? 0)) return true
      const [x, y] = same[k - 1] ?? [-9, -9]
      const [s, t] = same[k + 1] ?? [-9, -9]
      return (x === i - 1 && y === j - 1) || (s === i + 1 && t === j + 1)
    })
    const between = (i0: number, i1: number, j0: number, j1: number): void => {
      if (i0 >= i1 || j0 >= j1) return
      if (i1 - i0 === 1 && j1 - j0 === 1) {
        if (mayReplace(a[i0] ?? 0, b[j0] ?? 0, v, like)) out.push([i0, j0])
        return
      }
      const size = (i1 - i0 + 2 * CONTEXT) * (j1 - j0 + 2 * CONTEXT)
      if (size > LARGEST || size > budget.weighed) {
        budget.acted.add('weighed')
        for (const [i, j] of columns)
          if (i >= i0 && i < i1 && j >= j0 && j < j1 && like(a[i] ?? 0, b[j] ?? 0).layer >= SPELLING) out.push([i, j])
        return
      }
      const x0 = Math.max(0, i0 - CONTEXT)
      const x1 = Math.min(a.length, i1 + CONTEXT)
      const y0 = Math.max(0, j0 - CONTEXT)
      const y1 = Math.min(b.length, j1 + CONTEXT)
      const left = a.subarray(x0, x1)
      const right = b.subarray(y0, y1)
      const key = `${left.join()}|${right.join()}|${i0 - x0},${i1 - x0},${j0 - y0},${j1 - y0}`
      let found = known.get(key)
      if (!found) {
        found = weighed(left, right, [i0 - x0, i1 - x0, j0 - y0, j1 - y0], v, like)
        known.set(key, found)
        budget.weighed -= size
      }
      for (const [i, j] of found) out.push([i + x0, j + y0])
    }
    let i = 0
    let j = 0
    for (const [x, y] of anchors) {
      between(i, x, j, y)
      out.push([x, y])
      i = x + 1
      j = y + 1
    }
    between(i, a.length, j, b.length)
    return out
  }
}

/** One word for one word between words that agree: a link, unless their kinds forbid it. */
const mayReplace = (x: number, y: number, v: Vocabulary, like: (a: number, b: number) => Likeness): boolean => {
  const { layer } = like(x, y)
  if (layer >= SPELLING || layer === CLASS) return true
  const [s, t] = [v.kinds[x], v.kinds[y]]
  return layer !== APART && s !== MARK && (s === FUNCTION) === (t === FUNCTION)
}

const weighed = (
  a: Int32Array,
  b: Int32Array,
  [i0, i1, j0, j1]: readonly [number, number, number, number],
  v: Vocabulary,
  like: (a: number, b: number) => Likeness,
): readonly Pair[] => {
  const { grid, belief } = beliefs(a, b, v, like, WEIGHTS)
  const out: Pair[] = []
  for (let i = i0; i < i1; i++)
    for (let j = j0; j < j1; j++)
      if (held(belief[i * grid.n + j] ?? 0, grid.sorts[i * grid.n + j] ?? NEVER)) out.push([i, j])
  return out
}
