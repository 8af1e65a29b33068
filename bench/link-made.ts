/** Statements made by rule, for measuring speed: the same ones in every run. */
import type { Statement } from '../src/model/index.ts'

interface Random {
  /** A number in [0, 1) (Mulberry32). */
  readonly next: () => number
  /** What all further numbers follow from. */
  readonly state: () => number
}
const randomFrom = (seed: number): Random => {
  let state = seed
  return {
    next: () => {
      state = (state + 0x6d2b79f5) | 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    },
    state: () => state,
  }
}

const WORDS = 20
const SIZE = 100_000
const MOST_SOURCES = 200_000
const SHORTEST = 3
const LONGEST = 9
const LETTERS = 'etaoinshrdlucmfwygpbvkxqjz'

/** A vocabulary in one buffer, word `w` at `starts[w]` … `starts[w + 1] - 1`, and the word drawn after Zipf by a number in [0, 1). */
interface Words {
  readonly letters: Buffer
  readonly starts: Int32Array
  readonly draw: (x: number) => number
}
const wordsFrom = (next: () => number): Words => {
  const letters = Buffer.alloc(SIZE * LONGEST)
  const starts = new Int32Array(SIZE + 1)
  let end = 0
  for (let w = 0; w < SIZE; w++) {
    for (let left = SHORTEST + Math.floor(next() * (LONGEST - SHORTEST + 1)); left > 0; left--)
      letters[end++] = LETTERS.charCodeAt(Math.floor(next() * next() * LETTERS.length))
    starts[w + 1] = end
  }
  const sums = new Float64Array(SIZE)
  let sum = 0
  for (let i = 0; i < SIZE; i++) sums[i] = sum += 1 / (i + 2.7) ** 1.05
  return {
    letters,
    starts,
    draw: (x) => {
      let lo = 0
      let hi = SIZE - 1
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if ((sums[mid] ?? 0) < x * sum) lo = mid + 1
        else hi = mid
      }
      return lo
    },
  }
}

/**
 * Twenty words of a vocabulary of 100,000 after Zipf; three in ten repeat an earlier statement with a third of its words changed.
 *
 * They stand in memory as a reader of a file leaves them: each text one flat string, and little beside them. What an
 * earlier statement said is drawn again from where its numbers began, not kept.
 */
export const made = (n: number): readonly Statement[] => {
  const random = randomFrom(12345)
  const { letters, starts, draw } = wordsFrom(random.next)
  const sources = new Int32Array(Math.min(n, MOST_SOURCES))
  const line = Buffer.alloc(WORDS * (LONGEST + 1))
  let kept = 0
  const text = (i: number): string => {
    const source = i > 100 && random.next() < 0.3 ? randomFrom(sources[Math.floor(random.next() * kept)] ?? 0) : null
    if (source === null && kept < sources.length) sources[kept++] = random.state()
    let end = 0
    for (let k = 0; k < WORDS; k++) {
      const known = source === null ? 0 : draw(source.next())
      const w = source === null || random.next() < 0.35 ? draw(random.next()) : known
      end += letters.copy(line, end, starts[w], starts[w + 1])
      line[end++] = 32
    }
    return line.toString('latin1', 0, end - 1)
  }
  return Array.from({ length: n }, (_, i): Statement => ({ id: `s${i}`, text: text(i) }))
}
