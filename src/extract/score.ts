/**
 * Sums of weights. What is known about a place is told as a few short parts (`at`, `,`, `but`); the parts are hashed as
 * they are told, so that nothing is built at run time, and joined by + they are the names in the tables of weights.
 */
import { HASH_SEED, hashStep } from './book.ts'
import { CUE_WEIGHTS } from './weights.ts'
import { END_WEIGHTS } from './weights-end.ts'

/** Tells one feature by its parts. */
export type Put = (a: string, b?: string, c?: string, d?: string) => void

/** What is known about something, told to whoever asks. */
export type Features = (put: Put) => void

interface Table {
  readonly mask: number
  /** Hashes and weights, side by side; a weight of 0 is a free slot. */
  readonly keys: Int32Array
  readonly weights: Int16Array
}

/**
 * The weights of a table as it is written: a line for what names begin with, then the ends of names and their weights.
 *
 *     @+accept base 4 ed -3      @+accept+base weighs 4, @+accept+ed -3
 *     . quote 5                  quote alone weighs 5
 */
export const weightsIn = (lines: string): readonly (readonly [name: string, weight: number])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...rest] = line.split(' ')
      const before = head === '.' ? '' : `${head}+`
      const out: (readonly [string, number])[] = []
      for (let i = 0; i < rest.length; i += 2) out.push([before + (rest[i] ?? ''), Number(rest[i + 1])])
      return out
    })

const PLUS = 43

const hashed = (h: number, part: string): number => {
  let x = h
  for (let i = 0; i < part.length; i++) x = hashStep(x, part.charCodeAt(i))
  return x
}

const tableOf = (lines: string): Table => {
  const entries = weightsIn(lines)
  let size = 1024
  while (size < entries.length * 3) size *= 2
  const keys = new Int32Array(size)
  const values = new Int16Array(size)
  for (const [name, weight] of entries) {
    const key = hashed(HASH_SEED, name)
    let slot = key & (size - 1)
    while ((values[slot] ?? 0) !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = weight
  }
  return { mask: size - 1, keys, weights: values }
}

const CUES = tableOf(CUE_WEIGHTS)
const ENDS = tableOf(END_WEIGHTS)

const lookup = (t: Table, key: number): number => {
  let slot = key & t.mask
  for (;;) {
    const weight = t.weights[slot] ?? 0
    if (weight === 0 || t.keys[slot] === key) return weight
    slot = (slot + 1) & t.mask
  }
}

const sum =
  (table: Table) =>
  (features: Features): number => {
    let total = 0
    features((a, b, c, d) => {
      let h = hashed(HASH_SEED, a)
      if (b !== undefined) h = hashed(hashStep(h, PLUS), b)
      if (c !== undefined) h = hashed(hashStep(h, PLUS), c)
      if (d !== undefined) h = hashed(hashStep(h, PLUS), d)
      total += lookup(table, h)
    })
    return total
  }

/** What speaks for a statement, in tenths of a logit: above nought, more likely than not. */
export const cueScore: (features: Features) => number = sum(CUES)

/** What speaks for reported words ending at a place, in tenths of a logit. */
export const endScore: (features: Features) => number = sum(ENDS)

/** The features by name. */
export const namesOf = (features: Features): readonly string[] => {
  const out: string[] = []
  features((...parts) => out.push(parts.filter((x) => x !== undefined).join('+')))
  return out
}
