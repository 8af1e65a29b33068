/**
 * Fits the coefficients of src/link/ranking.ts on the development sets: softmax over the candidates of each text, by
 * Newton's method with a ridge over measures of one spread. Prints how a fit on one half does on the other, and the
 * table to paste, with the line that makes its sums log-odds.
 */
import { asking } from '../src/link/asking.ts'
import { CANDIDATES } from '../src/link/find.ts'
import { FEATURES } from '../src/link/measures.ts'
import { postings } from '../src/link/postings.ts'
import { ASKED } from '../src/link/ranking.ts'
import { bible, checkthat, wmt } from './link-data.ts'
import { regression, solve } from './logistic.ts'

const NAMES = [...FEATURES, ...ASKED]
const N = NAMES.length
const RIDGE = 10
const LONGEST_STEP = 1
const BLOCK = 25
/** What a set weighs when sums are made probabilities. */
const SAME_WEIGHT = 300

/** A text with its candidates: their measures one after another, and which of them it renders. */
interface Asked {
  readonly x: Float32Array
  readonly gold: readonly number[]
  readonly count: number
  readonly weight: number
  readonly half: number
}

interface Task {
  readonly name: string
  readonly weight: number
  readonly pool: readonly string[]
  readonly queries: readonly (readonly [string, readonly string[]])[]
}

/** Texts that hold the same letters are one claim. */
const letters = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const tasks = (): readonly Task[] => {
  const w = wmt()
  const verses = bible()
  const { claims, queries } = checkthat()
  const claimOf = new Map(claims.map((c) => [c.id, c.claim]))
  return [
    {
      name: 'WMT',
      weight: 1,
      pool: [...new Set(w.map((p) => p.b))],
      queries: w.filter((p, i) => p.label === 1 && i % 2 === 0).map((p) => [p.a, [p.b]]),
    },
    {
      name: 'Bible',
      weight: 1,
      pool: verses.map((v) => v.t['BBE'] ?? ''),
      queries: verses.filter((_, i) => i % 6 === 0).map((v) => [v.t['YLT'] ?? '', [v.t['BBE'] ?? '']]),
    },
    {
      name: 'CheckThat',
      weight: 2,
      pool: claims.map((c) => c.claim),
      queries: queries.map((q) => [q.text, q.gold.map((g) => claimOf.get(g) ?? '')]),
    },
  ]
}

const askedOf = (task: Task): readonly Asked[] => {
  const index = postings(task.pool.map((text, i) => ({ id: String(i), text })))
  const ask = asking(index)
  return task.queries.map(([text, gold], q) => {
    const wanted = new Set(gold.map(letters))
    const found = ask(text, CANDIDATES)
    const x = new Float32Array(found.length * N)
    found.forEach((c, k) => x.set(c.values, k * N))
    const right = found.flatMap((c, k) => (wanted.has(letters(task.pool[c.place] ?? '')) ? [k] : []))
    return { x, gold: right, count: found.length, weight: task.weight, half: Math.floor(q / BLOCK) % 2 }
  })
}

const spreadOf = (all: readonly Asked[]): Float64Array => {
  const sum = new Float64Array(N)
  const square = new Float64Array(N)
  let n = 0
  for (const q of all)
    for (let k = 0; k < q.count; k++, n++)
      for (let i = 0; i < N; i++) {
        const v = q.x[k * N + i] ?? 0
        sum[i] = (sum[i] ?? 0) + v
        square[i] = (square[i] ?? 0) + v * v
      }
  return sum.map((s, i) => Math.sqrt(Math.max(0, (square[i] ?? 0) / n - (s / n) ** 2)) || 1)
}

const scoresOf = (q: Asked, beta: Float64Array): Float64Array => {
  const z = new Float64Array(q.count)
  for (let k = 0; k < q.count; k++) {
    let sum = 0
    for (let i = 0; i < N; i++) sum += (beta[i] ?? 0) * (q.x[k * N + i] ?? 0)
    z[k] = sum
  }
  return z
}

/** Softmax: the likelihood that the candidate drawn is one that is rendered. */
const fit = (all: readonly Asked[], spread: Float64Array): Float64Array => {
  const beta = new Float64Array(N)
  const ridge = spread.map((s) => RIDGE * s * s)
  for (let step = 0; step < 15; step++) {
    const g = ridge.map((r, i) => -r * (beta[i] ?? 0))
    const h = Array.from({ length: N }, (_, i) => {
      const row = new Float64Array(N)
      row[i] = ridge[i] ?? 0
      return row
    })
    for (const q of all) {
      if (q.gold.length === 0) continue
      const z = scoresOf(q, beta)
      const top = Math.max(...z)
      const e = z.map((v) => Math.exp(v - top))
      const total = e.reduce((s, v) => s + v, 0)
      const right = q.gold.reduce((s, k) => s + (e[k] ?? 0), 1e-30)
      const mean = new Float64Array(N)
      const wanted = new Float64Array(N)
      for (let k = 0; k < q.count; k++) {
        const p = (e[k] ?? 0) / total
        const r = q.gold.includes(k) ? (e[k] ?? 0) / right : 0
        if (p < 1e-7 && r === 0) continue
        for (let i = 0; i < N; i++) {
          const v = q.x[k * N + i] ?? 0
          mean[i] = (mean[i] ?? 0) + p * v
          wanted[i] = (wanted[i] ?? 0) + r * v
        }
        if (p < 1e-4) continue
        for (let i = 0; i < N; i++) {
          const v = p * q.weight * (q.x[k * N + i] ?? 0)
          if (v === 0) continue
          const row = h[i] as Float64Array
          for (let j = i; j < N; j++) row[j] = (row[j] ?? 0) + v * (q.x[k * N + j] ?? 0)
        }
      }
      for (let i = 0; i < N; i++) {
        g[i] = (g[i] ?? 0) + q.weight * ((wanted[i] ?? 0) - (mean[i] ?? 0))
        const row = h[i] as Float64Array
        const m = q.weight * (mean[i] ?? 0)
        for (let j = i; j < N; j++) row[j] = (row[j] ?? 0) - m * (mean[j] ?? 0)
      }
    }
    for (let i = 0; i < N; i++) for (let j = 0; j < i; j++) (h[i] as Float64Array)[j] = h[j]?.[i] ?? 0
    const delta = solve(h, g)
    const most = delta.reduce((m, d, i) => Math.max(m, Math.abs(d) * (spread[i] ?? 1)), 0)
    // the first steps of Newton's method may go too far
    const length = Math.min(1, LONGEST_STEP / most)
    for (let i = 0; i < N; i++) beta[i] = (beta[i] ?? 0) + length * (delta[i] ?? 0)
    if (most < 1e-3) break
  }
  return beta
}

const first = (all: readonly Asked[], betaOf: (q: Asked) => Float64Array): number =>
  all.filter((q) => {
    const z = scoresOf(q, betaOf(q))
    let at = 0
    for (let k = 1; k < z.length; k++) if ((z[k] ?? 0) > (z[at] ?? 0)) at = k
    return q.gold.includes(at)
  }).length / all.length

/** From the sum to log-odds: slope and intercept by logistic regression over all candidates, every text weighing the same in its set. */
const calibration = (sets: readonly (readonly Asked[])[], beta: Float64Array): Float64Array =>
  regression(
    sets.flatMap((asked) =>
      asked.flatMap((q) =>
        Array.from(scoresOf(q, beta), (z, k) => ({
          x: Float64Array.of(z),
          y: q.gold.includes(k) ? 1 : 0,
          w: SAME_WEIGHT / asked.length,
          set: 0,
        })),
      ),
    ),
    1,
    1e-6,
  )

const main = (): void => {
  const sets = tasks().map((t) => ({ name: t.name, asked: askedOf(t) }))
  const all = sets.flatMap((s) => s.asked)
  const spread = spreadOf(all)
  const show = (name: string, betaOf: (q: Asked) => Float64Array): void =>
    console.log(`${name}: ${sets.map((s) => `${s.name} ${first(s.asked, betaOf).toFixed(4)}`).join(' · ')}`)
  console.log(
    `among ${CANDIDATES} candidates: ${sets.map((s) => `${s.name} ${(s.asked.filter((q) => q.gold.length > 0).length / s.asked.length).toFixed(4)}`).join(' · ')}`,
  )
  const bm25 = new Float64Array(N)
  bm25[NAMES.indexOf('bm25')] = 1
  show('BM25 alone', () => bm25)
  const beta = fit(all, spread)
  show('fitted on all', () => beta)
  const other = [1, 0].map((h) =>
    fit(
      all.filter((q) => q.half === h),
      spread,
    ),
  )
  show('fitted on the other half', (q) => other[q.half] ?? beta)
  const [slope = 0, intercept = 0] = calibration(
    sets.map((s) => s.asked),
    beta,
  )
  console.log(`slope ${slope.toFixed(2)}, intercept ${intercept.toFixed(2)}`)
  if (process.argv.includes('--print'))
    for (const [i, name] of NAMES.entries())
      if (Math.abs(beta[i] ?? 0) >= 0.005)
        console.log(`  ${name.includes('-') ? `'${name}'` : name}: ${Number((beta[i] ?? 0).toFixed(2)).toString()},`)
}

if (process.argv[1]?.endsWith('fit-find.js')) main()
