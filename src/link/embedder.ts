/**
 * A door for sentence embeddings. Nothing is downloaded: the caller brings the vectors, and says from what
 * nearness on they speak for a link.
 */
import type { Ground } from './context.ts'

export interface Embedder {
  /** What made the vectors, as it is named in the reasons. */
  readonly name: string
  /** The vector of a text; all of one length. The same text has the same vector. */
  readonly embed: (text: string) => readonly number[]
  /** The cosine at which the vectors say neither yes nor no. */
  readonly neutral: number
  /** Log-odds for every tenth of cosine above it, and against for every tenth below. */
  readonly weight: number
}

const HIGHEST = 3

/** The cosine of two vectors in [-1, 1]; 0 where one is empty, zero, or not of finite numbers. */
export const cosine = (a: readonly number[], b: readonly number[]): number => {
  let dot = 0
  let aa = 0
  let bb = 0
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    dot += x * y
    aa += x * x
    bb += y * y
  }
  const c = dot / Math.sqrt(aa * bb)
  return Number.isFinite(c) ? Math.max(-1, Math.min(1, c)) : 0
}

/** What the vectors of two texts say, remembered by text; symmetric. */
export const nearness = (embedder: Embedder): ((a: string, b: string) => Ground) => {
  const known = new Map<string, readonly number[]>()
  const vector = (text: string): readonly number[] => {
    const v = known.get(text)
    if (v !== undefined) return v
    const made = embedder.embed(text)
    known.set(text, made)
    return made
  }
  return (a, b) => {
    const c = a < b ? cosine(vector(a), vector(b)) : cosine(vector(b), vector(a))
    const odds = Math.max(-HIGHEST, Math.min(HIGHEST, 10 * (c - embedder.neutral) * embedder.weight))
    return {
      feature: 'embedding',
      detail: `cosine ${c.toFixed(2)} by ${embedder.name}`,
      odds: Number.isFinite(odds) ? odds : 0,
    }
  }
}
