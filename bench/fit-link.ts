/**
 * Fits the coefficients of src/link/coefficients.ts on the development sets: logistic regression by Newton's
 * method with a small ridge, one intercept a set, the sets weighted alike. Prints the table to paste.
 */
import { FEATURES, measurer, type Passage } from '../src/link/features.ts'
import { vocabulary } from '../src/link/vocabulary.ts'
import { mrpc, type Pair, sts, wmt } from './link-data.ts'
import { averagePrecision, halves } from './link-measures.ts'

interface Row {
  readonly x: Float64Array
  readonly y: number
  readonly w: number
  readonly set: number
  readonly id: string
}

const vocab = vocabulary()
const meter = measurer(vocab)

export const passage = (text: string): Passage => {
  const all: number[] = []
  vocab.read(text, { push: (v) => all.push(v) })
  return { all: Int32Array.from(all), from: 0, to: all.length }
}

const rowsOf = (
  pairs: readonly Pair[],
  set: number,
  weight: number,
  labelOf: (p: Pair) => number | null,
): readonly Row[] =>
  pairs.flatMap((p) => {
    const y = labelOf(p)
    if (y === null) return []
    meter.measure(passage(p.a), passage(p.b))
    return [{ x: Float64Array.from(meter.values), y, w: weight, set, id: `${p.id}|${p.b}` }]
  })

const solve = (m: number[][], v: number[]): number[] => {
  const n = v.length
  const a = m.map((row, i) => [...row, v[i] ?? 0])
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r
    const top = a[pivot] ?? []
    a[pivot] = a[c] ?? []
    a[c] = top
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const row = a[r] ?? []
      const f = (row[c] ?? 0) / (top[c] ?? 1)
      if (f !== 0) for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0)
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
}

export const fit = (rows: readonly Row[], sets: number, ridge: number): number[] => {
  const d = FEATURES.length + sets
  const beta = Array.from({ length: d }, () => 0)
  for (let step = 0; step < 25; step++) {
    const h = Array.from({ length: d }, (_, i) =>
      Array.from({ length: d }, (_, j) => (i === j && i < FEATURES.length ? ridge : i === j ? 1e-6 : 0)),
    )
    const g = beta.map((b, i) => (i < FEATURES.length ? -ridge * b : 0))
    for (const r of rows) {
      const at = FEATURES.length + r.set
      let z = beta[at] ?? 0
      for (let i = 0; i < FEATURES.length; i++) z += (beta[i] ?? 0) * (r.x[i] ?? 0)
      const p = 1 / (1 + Math.exp(-z))
      const q = p * (1 - p) * r.w
      const e = (r.y - p) * r.w
      for (let i = 0; i < FEATURES.length; i++) {
        const xi = r.x[i] ?? 0
        g[i] = (g[i] ?? 0) + e * xi
        const row = h[i] ?? []
        for (let j = i; j < FEATURES.length; j++) row[j] = (row[j] ?? 0) + q * xi * (r.x[j] ?? 0)
        row[at] = (row[at] ?? 0) + q * xi
      }
      g[at] = (g[at] ?? 0) + e
      const row = h[at] ?? []
      row[at] = (row[at] ?? 0) + q
    }
    for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) (h[i] ?? [])[j] = h[j]?.[i] ?? 0
    const delta = solve(h, g)
    for (let i = 0; i < d; i++) beta[i] = (beta[i] ?? 0) + (delta[i] ?? 0)
    if (Math.max(...delta.map(Math.abs)) < 1e-8) break
  }
  return beta
}

const score = (beta: readonly number[], x: Float64Array): number => {
  let z = 0
  for (let i = 0; i < FEATURES.length; i++) z += (beta[i] ?? 0) * (x[i] ?? 0)
  return z
}

const scored = (beta: readonly number[], rows: readonly Row[]) =>
  rows.map((r) => ({ id: r.id, score: score(beta, r.x), positive: r.y > 0.5 }))

const main = (): void => {
  const w = rowsOf(wmt(), 0, 2, (p) => p.label)
  const m = rowsOf(mrpc(), 1, 1, (p) => p.label)
  const s = rowsOf(sts(), 2, 1.5, (p) => p.label)
  const all = [...w, ...m, ...s]
  const show = (name: string, beta: readonly number[]): void => {
    const W = scored(beta, w)
    const M = scored(beta, m)
    const f = halves(W, 'f1')
    const a = halves(M, 'accuracy')
    console.log(
      `${name}: WMT F1 ${f.f1.toFixed(4)} AP ${averagePrecision(W).toFixed(4)} · STS AP ${averagePrecision(scored(beta, s)).toFixed(4)} · MRPC acc ${a.accuracy.toFixed(4)} F1 ${a.f1.toFixed(4)}`,
    )
  }
  const beta = fit(all, 3, 1)
  show('joint', beta)
  show('wmt only', fit(w, 1, 1))
  for (const [i, name] of FEATURES.entries()) console.log(`  '${name}': ${(beta[i] ?? 0).toFixed(3)},`)
  console.log(
    `  intercepts ${beta
      .slice(FEATURES.length)
      .map((b) => b.toFixed(3))
      .join(' ')}`,
  )
}

if (process.argv[1]?.endsWith('fit-link.js')) main()
