/**
 * Witnesses bear witness for each other: where `a` renders `b` and `b` renders `c`, `a` may render `c`.
 *
 * For every pair of words and every third witness: the best chain through one of its words, and how far both
 * words have partners there that are not the same word, which speaks against. A logistic pass weighs the mean
 * and the best of the chains with the belief of the pair alone (the consistency of T-Coffee, Notredame,
 * Higgins and Heringa 2000, with fitted weights). Two witnesses have no third, and stay as they are.
 */
import { sigmoid } from './belief.ts'
import { type Grid, NEVER } from './grid.ts'

/** Beliefs for each pair `x < y` of `count` witnesses, at `x * count + y`. */
export interface Beliefs {
  readonly count: number
  readonly grids: readonly (Grid | undefined)[]
  readonly p: readonly (Float32Array | undefined)[]
}

/** How many numbers describe a pair of words in this pass. */
export const CHAIN_FEATURES = 6

const LEAST = 0.05

interface Sparse {
  readonly starts: Int32Array
  readonly at: Int32Array
  readonly value: Float32Array
  readonly best: Float32Array
}

/** The beliefs from `x` to `y` by rows, without the smallest. */
const sparse = (b: Beliefs, x: number, y: number): Sparse | null => {
  const straight = x < y
  const g = b.grids[straight ? x * b.count + y : y * b.count + x]
  const p = b.p[straight ? x * b.count + y : y * b.count + x]
  if (!g || !p) return null
  const rows = straight ? g.m : g.n
  const columns = straight ? g.n : g.m
  const starts = new Int32Array(rows + 1)
  const best = new Float32Array(rows)
  const at: number[] = []
  const value: number[] = []
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const q = p[straight ? i * g.n + j : j * g.n + i] ?? 0
      if (q < LEAST) continue
      at.push(j)
      value.push(q)
      if (q > (best[i] ?? 0)) best[i] = q
    }
    starts[i + 1] = at.length
  }
  return { starts, at: Int32Array.from(at), value: Float32Array.from(value), best }
}

/** The evidence of third witnesses for each pair of words of `x` and `y`: mean chain, best chain, mean counter-evidence. */
export const chains = (
  b: Beliefs,
): ((x: number, y: number) => readonly [Float32Array, Float32Array, Float32Array] | null) => {
  const rows = Array.from({ length: b.count * b.count }, (_, k) => {
    const x = Math.floor(k / b.count)
    return x === k % b.count ? null : sparse(b, x, k % b.count)
  })
  return (x, y) => {
    const g = b.grids[x * b.count + y]
    if (!g || b.count < 3) return null
    const mean = new Float32Array(g.m * g.n)
    const most = new Float32Array(g.m * g.n)
    const counter = new Float32Array(g.m * g.n)
    let thirds = 0
    const chain = new Float32Array(g.n)
    for (let z = 0; z < b.count; z++) {
      const first = rows[x * b.count + z]
      const second = rows[z * b.count + y]
      const back = rows[y * b.count + z]
      if (z === x || z === y || !first || !second || !back) continue
      thirds++
      for (let i = 0; i < g.m; i++) {
        chain.fill(0)
        for (let s = first.starts[i] ?? 0; s < (first.starts[i + 1] ?? 0); s++) {
          const k = first.at[s] ?? 0
          const q = first.value[s] ?? 0
          for (let t = second.starts[k] ?? 0; t < (second.starts[k + 1] ?? 0); t++) {
            const j = second.at[t] ?? 0
            const w = q * (second.value[t] ?? 0)
            if (w > (chain[j] ?? 0)) chain[j] = w
          }
        }
        const own = first.best[i] ?? 0
        for (let j = 0; j < g.n; j++) {
          const at = i * g.n + j
          const w = chain[j] ?? 0
          mean[at] = (mean[at] ?? 0) + w
          if (w > (most[at] ?? 0)) most[at] = w
          counter[at] = (counter[at] ?? 0) + Math.max(0, own * (back.best[j] ?? 0) - w)
        }
      }
    }
    if (thirds === 0) return null
    for (let at = 0; at < mean.length; at++) {
      mean[at] = (mean[at] ?? 0) / thirds
      counter[at] = (counter[at] ?? 0) / thirds
    }
    return [mean, most, counter]
  }
}

/** Fills `out` with what is known of one pair of words. */
export const describeChain = (own: number, mean: number, most: number, counter: number, out: Float64Array): void => {
  out[0] = 1
  out[1] = Math.log((own + 0.002) / (1.002 - own)) / 3
  out[2] = mean
  out[3] = most
  out[4] = counter
  out[5] = most * counter
}

/** Beliefs of all pairs in the light of the others; `weights` by sort of pair. */
export const inChorus = (b: Beliefs, weights: readonly (readonly number[])[]): Beliefs => {
  if (b.count < 3) return b
  const evidence = chains(b)
  const x = new Float64Array(CHAIN_FEATURES)
  return {
    ...b,
    p: b.p.map((p, k) => {
      const g = b.grids[k]
      const found = evidence(Math.floor(k / b.count), k % b.count)
      if (!p || !g || !found) return p
      const [mean, most, counter] = found
      return p.map((own, at) => {
        const w = weights[g.sorts[at] ?? NEVER]
        if (!w) return 0
        describeChain(own, mean[at] ?? 0, most[at] ?? 0, counter[at] ?? 0, x)
        let sum = 0
        for (let f = 0; f < CHAIN_FEATURES; f++) sum += (x[f] ?? 0) * (w[f] ?? 0)
        return sigmoid(sum)
      })
    }),
  }
}
