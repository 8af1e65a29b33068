/** Statements made by rule, for measuring speed: the same ones in every run. */
import type { Statement } from '../src/model/index.ts'

/** Numbers in [0, 1) from a seed (Mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = 20
const SIZE = 100_000
const MOST_SOURCES = 200_000

/** Twenty words of a vocabulary of 100,000 after Zipf; three in ten repeat an earlier statement with a third of its words changed. */
export const made = (n: number): readonly Statement[] => {
  const random = randomFrom(12345)
  const letters = 'etaoinshrdlucmfwygpbvkxqjz'
  const words = Array.from({ length: SIZE }, () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () =>
      letters.charAt(Math.floor(random() * random() * 26)),
    ).join(''),
  )
  const sums = new Float64Array(SIZE)
  let sum = 0
  for (let i = 0; i < SIZE; i++) sums[i] = sum += 1 / (i + 2.7) ** 1.05
  const word = (): number => {
    const x = random() * sum
    let lo = 0
    let hi = SIZE - 1
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((sums[mid] ?? 0) < x) lo = mid + 1
      else hi = mid
    }
    return lo
  }
  const sources = new Int32Array(WORDS * Math.min(n, MOST_SOURCES))
  const own = new Int32Array(WORDS)
  let kept = 0
  return Array.from({ length: n }, (_, i): Statement => {
    const from = i > 100 && random() < 0.3 ? WORDS * Math.floor(random() * kept) : -1
    for (let k = 0; k < WORDS; k++) own[k] = from < 0 ? word() : random() < 0.35 ? word() : (sources[from + k] ?? 0)
    if (from < 0 && kept < MOST_SOURCES) sources.set(own, WORDS * kept++)
    return { id: `s${i}`, text: Array.from(own, (w) => words[w] ?? '').join(' ') }
  })
}
