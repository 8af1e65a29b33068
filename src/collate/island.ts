/**
 * A stretch the witnesses word in different ways, weighed word by word.
 *
 * The beliefs of all pairs of distinct readings, each in the light of the others, make both the table of the
 * island (the monotone alignment of greatest expected accuracy, as Do, Mahabhashyam, Brudno and Batzoglou 2005
 * align proteins) and its links, which may cross the table.
 */
import { align } from './align.ts'
import { beliefs, compiled } from './belief.ts'
import { type Grid, NEVER } from './grid.ts'
import { FOLDED, type Likeness, SPELLING } from './likeness.ts'
import type { Budget, Limits } from './options.ts'
import { type Columns, merged, type Profile } from './profile.ts'
import { table } from './table.ts'
import { type Beliefs, inChorus } from './transitive.ts'
import { FUNCTION, MARK, type Vocabulary } from './vocabulary.ts'
import { chorus, passes } from './weights.ts'

/** From here on a link is held, by sort of pair: like words sooner than unlike ones. */
const HELD = Float32Array.of(0.48, 0.46, 0.46, 0.5, 0.52, 0.54, 0.52, 2)

/** Whether a belief in a pair of this sort is held as a link. */
export const held = (belief: number, sort: number): boolean => belief >= (HELD[sort] ?? 2)

/** A pair of token indexes. */
export type Pair = readonly [number, number]

const WEIGHTS = compiled(passes)

/** Beliefs between all distinct readings. */
export const allBeliefs = (
  readings: readonly Int32Array[],
  v: Vocabulary,
  like: (a: number, b: number) => Likeness,
): Beliefs => {
  const count = readings.length
  const grids: (Grid | undefined)[] = Array.from({ length: count * count })
  const p: (Float32Array | undefined)[] = Array.from({ length: count * count })
  for (let x = 0; x < count; x++)
    for (let y = x + 1; y < count; y++) {
      const found = beliefs(readings[x] ?? new Int32Array(), readings[y] ?? new Int32Array(), v, like, WEIGHTS)
      grids[x * count + y] = found.grid
      p[x * count + y] = found.belief
    }
  return inChorus({ count, grids, p }, chorus)
}

/** Content before function words before marks. */
const weightOf = (kind: number): number => (kind === MARK ? 0.5 : kind === FUNCTION ? 0.75 : 1)

/** A hint of worth for words that believe in nothing: a substitution is better than two gaps, a mark over a word worse. */
const SLIGHT = 0.02
const CLASH = -3
/** What the same word is worth beyond its belief. */
const SAMENESS = 0.7

const bare = (length: number): Columns => ({
  length,
  members: 0,
  starts: new Int32Array(length + 1),
  words: new Int32Array(),
  counts: new Int32Array(),
})

/** The table of distinct readings, none empty, by their beliefs. */
export const islandTable = (b: Beliefs, lengths: readonly number[], v: Vocabulary): Profile => {
  const worthOf = (x: number, y: number, i: number, j: number): number => {
    const straight = x < y
    const k = straight ? x * b.count + y : y * b.count + x
    const g = b.grids[k]
    if (!g) return 0
    const at = straight ? i * g.n + j : j * g.n + i
    if (g.sorts[at] === NEVER) return CLASH
    const layer = g.layers[at] ?? 0
    const p = b.p[k]?.[at] ?? 0
    const sure = layer >= FOLDED && p >= 0.1 ? p + SAMENESS : layer >= SPELLING ? p : p * 0.7
    return sure * weightOf(v.kinds[g.a[straight ? i : j] ?? 0] ?? 0) + SLIGHT * (1 + (g.like[at] ?? 0))
  }
  const near = (x: number, y: number): number => {
    const k = x * b.count + y
    const g = b.grids[k]
    const p = b.p[k]
    let sum = 0
    if (g && p)
      for (let at = 0; at < p.length; at++)
        if (held(p[at] ?? 0, g.sorts[at] ?? NEVER)) sum += (p[at] ?? 0) * (g.like[at] ?? 0)
    return (2 * sum) / Math.max(1, (lengths[x] ?? 0) + (lengths[y] ?? 0))
  }
  const join = (p: Profile, q: Profile): Profile => {
    const size = p.members.length * q.members.length
    const grid = new Float32Array(p.length * q.length)
    for (let i = 0; i < p.length; i++)
      for (let j = 0; j < q.length; j++) {
        let sum = 0
        for (let k = 0; k < p.members.length; k++) {
          const s = p.cells[k]?.[i] ?? -1
          if (s < 0) continue
          for (let l = 0; l < q.members.length; l++) {
            const t = q.cells[l]?.[j] ?? -1
            if (t >= 0) sum += worthOf(p.members[k] ?? 0, q.members[l] ?? 0, s, t)
          }
        }
        grid[i * q.length + j] = sum / size
      }
    return merged(
      p,
      q,
      align(bare(p.length), bare(q.length), (i, j) => grid[i * q.length + j] ?? 0, UNBOUNDED, free(), 'whole'),
    )
  }
  return table(lengths, near, join)
}

/** An island is bounded by what may be weighed. */
const UNBOUNDED: Limits = { cells: Infinity, work: Infinity, edits: 0, island: 0, weighed: 0, word: 0 }
const free = (): Budget => ({ work: Infinity, weighed: 0, acted: new Set() })
