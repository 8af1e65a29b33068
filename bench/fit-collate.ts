/**
 * Fits the weights of the link model (`src/collate/weights.ts`) and prints them: run by hand,
 * `node build/bench/fit-collate.js > weights.json`; `node build/bench/fit-collate.js halves` fits on one half of
 * every set and scores the other instead.
 *
 * Ridge logistic regression by Newton's method (iteratively reweighted least squares), pass after pass, one
 * regression for each sort of pair; sets and sentences are weighed so that long ones do not drown short ones.
 * The weights are of layers, places and neighbours: no word and no pair of words has one.
 */
import { beliefs, compiled, type Weights } from '../src/collate/belief.ts'
import { defaults } from '../src/collate/collate.ts'
import { describe, FEATURES } from '../src/collate/evidence.ts'
import { grid, type Grid, NEVER, SORTS } from '../src/collate/grid.ts'
import { ridge } from '../src/collate/ridge.ts'
import { likeness } from '../src/collate/likeness.ts'
import { numbered, type Vocabulary, vocabulary } from '../src/collate/vocabulary.ts'
import { CHAIN_FEATURES, chains, describeChain } from '../src/collate/transitive.ts'
import { collatedWitness } from '../src/collate/witness.ts'
import { groups, PAIR_SETS, pairs, witness } from './collate-data.ts'

interface Item {
  readonly set: string
  readonly half: number
  readonly g: Grid
  readonly v: Vocabulary
  readonly gold: Uint8Array
}

const WEIGHT: Readonly<Record<string, number>> = { mtref: 1, 'msr-rte': 1.5, edinburgh: 1.5, wiki: 1.2 }
const RIDGE = 1e-4
const ROUNDS = 12

const items = (): readonly Item[] =>
  PAIR_SETS.flatMap((set) =>
    pairs(set).map((r, k, all) => {
      const two = [r.a, r.b].map((tokens, i) => collatedWitness(defaults)(witness(tokens, i)))
      const { words, tokens } = numbered(two, defaults)
      const v = vocabulary(tokens, defaults)
      // In the canonical order, as the aligner meets them.
      const key = (w?: Int32Array): string => Array.from(w ?? [], (x) => v.tokens[x]?.norm).join('\n')
      const turned = key(words[0]) > key(words[1])
      const [a, b] = turned ? [words[1], words[0]] : [words[0], words[1]]
      const g = grid(a ?? new Int32Array(), b ?? new Int32Array(), v, likeness(v, defaults))
      const gold = new Uint8Array(g.m * g.n)
      for (const [i, j] of r.sure) gold[turned ? j * g.n + i : i * g.n + j] = 1
      return { set, half: k < all.length / 2 ? 0 : 1, g, v, gold }
    }),
  )

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Each pair of words that may be linked, described. */
const each = (
  list: readonly Item[],
  before: readonly (Float32Array | null)[],
  see: (item: Item, k: number, at: number, x: Float64Array) => void,
): void => {
  const x = new Float64Array(FEATURES)
  list.forEach((item, k) => {
    const p = before[k] ?? null
    const r = p ? ridge(p, item.g.m, item.g.n) : null
    for (let at = 0; at < item.gold.length; at++) {
      if (item.g.sorts[at] === NEVER) continue
      describe(item.g, Math.floor(at / item.g.n), at % item.g.n, p, r, item.v, x)
      see(item, k, at, x)
    }
  })
}

/** Solves `H d = g` by elimination with pivots. */
const solve = (h: Float64Array, g: Float64Array): Float64Array => {
  const n = g.length
  const a = h.slice()
  const b = g.slice()
  const at = (r: number, c: number): number => a[r * n + c] ?? 0
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r
    for (let q = 0; q < n; q++) [a[c * n + q], a[pivot * n + q]] = [at(pivot, q), at(c, q)]
    ;[b[c], b[pivot]] = [b[pivot] ?? 0, b[c] ?? 0]
    for (let r = c + 1; r < n; r++) {
      const m = at(r, c) / (at(c, c) || 1e-9)
      if (m === 0) continue
      for (let q = c; q < n; q++) a[r * n + q] = at(r, q) - m * at(c, q)
      b[r] = (b[r] ?? 0) - m * (b[c] ?? 0)
    }
  }
  const out = new Float64Array(n)
  for (let c = n - 1; c >= 0; c--) {
    let s = b[c] ?? 0
    for (let q = c + 1; q < n; q++) s -= at(c, q) * (out[q] ?? 0)
    out[c] = s / (at(c, c) || 1e-9)
  }
  return out
}

const regression = (xs: Float32Array, ys: Uint8Array, weights: Float32Array, width: number): Float64Array => {
  const w = new Float64Array(width)
  const total = weights.reduce((s, x) => s + x, 0)
  for (let round = 0; round < ROUNDS && ys.length > 0; round++) {
    const h = new Float64Array(width * width)
    const g = new Float64Array(width)
    for (let k = 0; k < ys.length; k++) {
      const o = k * width
      let z = 0
      for (let f = 0; f < width; f++) z += (w[f] as number) * (xs[o + f] as number)
      const p = sigmoid(z)
      const e = (p - (ys[k] as number)) * (weights[k] as number)
      const c = Math.max(1e-5, p * (1 - p)) * (weights[k] as number)
      for (let f = 0; f < width; f++) {
        const x = xs[o + f] as number
        if (x === 0) continue
        g[f] = (g[f] as number) + e * x
        for (let q = f; q < width; q++) h[f * width + q] = (h[f * width + q] as number) + c * x * (xs[o + q] as number)
      }
    }
    for (let f = 0; f < width; f++) {
      g[f] = (g[f] as number) + RIDGE * total * (w[f] as number)
      h[f * width + f] = (h[f * width + f] as number) + RIDGE * total + 1e-3
      for (let q = 0; q < f; q++) h[f * width + q] = h[q * width + f] as number
    }
    const step = solve(h, g)
    for (let f = 0; f < width; f++) w[f] = (w[f] as number) - Math.max(-3, Math.min(3, step[f] as number))
  }
  return w
}

const PASSES = 3

const fitted = (list: readonly Item[]): readonly (readonly Float64Array[])[] => {
  let before: readonly (Float32Array | null)[] = list.map(() => null)
  const out: (readonly Float64Array[])[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const counts = new Int32Array(SORTS)
    for (const { g } of list) for (const s of g.sorts) if (s !== NEVER) counts[s] = (counts[s] ?? 0) + 1
    const tables = Array.from(counts, (n) => ({
      x: new Float32Array(n * FEATURES),
      y: new Uint8Array(n),
      w: new Float32Array(n),
      n: 0,
    }))
    each(list, before, (item, _k, at, x) => {
      const t = tables[item.g.sorts[at] ?? 0]
      if (!t) return
      t.x.set(x, t.n * FEATURES)
      t.y[t.n] = item.gold[at] ?? 0
      t.w[t.n++] = ((WEIGHT[item.set] ?? 1) * 20) / Math.max(8, Math.min(item.g.m, item.g.n))
    })
    const sorts = tables.map((t) => regression(t.x, t.y, t.w, FEATURES))
    out.push(sorts)
    before = applied(list, before, sorts)
  }
  return out
}

const applied = (
  list: readonly Item[],
  before: readonly (Float32Array | null)[],
  sorts: readonly Float64Array[],
): readonly Float32Array[] => {
  const after = list.map((item) => new Float32Array(item.gold.length))
  each(list, before, (item, k, at, x) => {
    const w = sorts[item.g.sorts[at] ?? 0]
    const out = after[k]
    if (w && out) out[at] = sigmoid(x.reduce((s, value, f) => s + value * (w[f] ?? 0), 0))
  })
  return after
}

/** Macro F1 of each set on items held out. */
const report = (list: readonly Item[], passes: readonly (readonly Float64Array[])[]): string => {
  let before: readonly (Float32Array | null)[] = list.map(() => null)
  for (const sorts of passes) before = applied(list, before, sorts)
  return PAIR_SETS.map((set) => {
    let [p, r, n] = [0, 0, 0]
    list.forEach((item, k) => {
      if (item.set !== set) return
      let [hit, got, gold] = [0, 0, 0]
      item.gold.forEach((y, at) => {
        const held = (before[k]?.[at] ?? 0) >= 0.47
        gold += y
        if (held) got++
        if (held && y === 1) hit++
      })
      p += got > 0 ? hit / got : Number(gold === 0)
      r += gold > 0 ? hit / gold : Number(got === 0)
      n++
    })
    return `${set} ${((200 * p * r) / (p + r) / n).toFixed(1)}`
  }).join('  ')
}

/** The weights of the chorus, on groups of three versions and more, over the beliefs of fitted passes. */
const chorusFitted = (weights: Weights): readonly Float64Array[] => {
  const rows = Array.from({ length: SORTS }, () => ({ x: [] as number[], y: [] as number[], w: [] as number[] }))
  const x = new Float64Array(CHAIN_FEATURES)
  for (const group of groups()) {
    if (group.witnesses.length < 3) continue
    const { words, tokens } = numbered(
      group.witnesses.map((given, k) => collatedWitness(defaults)(witness(given, k))),
      defaults,
    )
    const v = vocabulary(tokens, defaults)
    const like = likeness(v, defaults)
    const count = words.length
    const grids: Grid[] = []
    const p: Float32Array[] = []
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const found = beliefs(words[a] ?? new Int32Array(), words[b] ?? new Int32Array(), v, like, compiled(weights))
        grids[a * count + b] = found.grid
        p[a * count + b] = found.belief
      }
    const evidence = chains({ count, grids, p })
    for (const pair of group.pairs) {
      const turned = pair.a > pair.b
      const cell = Math.min(pair.a, pair.b) * count + Math.max(pair.a, pair.b)
      const g = grids[cell]
      const found = evidence(Math.min(pair.a, pair.b), Math.max(pair.a, pair.b))
      if (!g || !found) continue
      const gold = new Set(pair.sure.map(([i, j]) => (turned ? j * g.n + i : i * g.n + j)))
      for (let at = 0; at < g.m * g.n; at++) {
        const row = rows[g.sorts[at] ?? NEVER]
        if (!row) continue
        describeChain(p[cell]?.[at] ?? 0, found[0][at] ?? 0, found[1][at] ?? 0, found[2][at] ?? 0, x)
        for (const value of x) row.x.push(value)
        row.y.push(gold.has(at) ? 1 : 0)
        row.w.push(20 / Math.max(8, Math.min(g.m, g.n)))
      }
    }
  }
  return rows.map((r) =>
    regression(Float32Array.from(r.x), Uint8Array.from(r.y), Float32Array.from(r.w), CHAIN_FEATURES),
  )
}

const short = (w: Float64Array): readonly number[] => Array.from(w, (x) => Number(x.toFixed(2)))

const all = items()
if (process.argv[2] === 'halves')
  for (const half of [0, 1])
    console.log(
      `fitted on half ${half}:`,
      report(
        all.filter((x) => x.half !== half),
        fitted(all.filter((x) => x.half === half)),
      ),
    )
else {
  const passes = fitted(all).map((pass) => pass.map(short))
  console.log(JSON.stringify({ passes, chorus: chorusFitted(passes).map(short) }))
}
