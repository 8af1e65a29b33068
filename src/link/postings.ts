/**
 * A collection of statements by the terms they hold, and its candidates for a text: those with the highest BM25
 * (Robertson and Zaragoza 2009).
 */
import type { Statement } from '../model/index.ts'
import type { Passage } from './measures.ts'
import { wordsOfPost } from './posts.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'

/** In a collection larger than this, terms that a third of it holds propose nothing. */
const LARGE = 200
const K1 = 1.2
const B = 0.75

export interface Postings {
  readonly vocab: Vocabulary
  /** How many statements there are. */
  readonly size: number
  readonly passages: readonly Passage[]
  /** The words of a statement, as it was read. */
  readonly text: (place: number) => string
  /** How many statements hold a term. */
  readonly held: (term: number) => number
  /** The places of the statements that hold a term, rising. */
  readonly holders: (term: number) => Int32Array
  /** Inverse document frequency. */
  readonly rareness: (term: number) => number
  readonly read: (text: string) => Passage
  /** The weights of terms: hundredths of the rarest, by rarity in the collection. */
  readonly weights: () => Int32Array
  /** At most `most` statements with their BM25, best first. */
  readonly candidates: (query: Passage, most: number) => readonly (readonly [number, number])[]
}

const reader =
  (vocab: Vocabulary) =>
  (text: string): Passage => {
    const all: number[] = []
    vocab.read(wordsOfPost(text), { push: (v) => all.push(v) })
    return { all: Int32Array.from(all), from: 0, to: all.length }
  }

/** The distinct terms of a passage. */
export const distinct = (p: Passage): readonly number[] => [...new Set(Array.from(p.all, (v) => v >> 1))]

/** The postings of a collection. */
export const postings = (pool: readonly Statement[]): Postings => {
  const vocab = vocabulary()
  const read = reader(vocab)
  const passages = pool.map((s) => read(s.text))
  const n = pool.length
  const terms = vocab.size()
  /** Statements that hold term `t`: `list[starts[t]]` … `list[starts[t + 1] - 1]`. */
  const starts = new Int32Array(terms + 1)
  for (const p of passages) for (const t of distinct(p)) starts[t + 1] = (starts[t + 1] ?? 0) + 1
  for (let t = 0; t < terms; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0)
  const list = new Int32Array(starts[terms] ?? 0)
  const filled = starts.slice()
  for (const [i, p] of passages.entries())
    for (const t of distinct(p)) {
      list[filled[t] ?? 0] = i
      filled[t] = (filled[t] ?? 0) + 1
    }
  const total = passages.reduce((sum, p) => sum + p.to, 0)
  const mean = n === 0 ? 1 : Math.max(1, total / n)
  const held = (t: number): number => (t < terms ? (starts[t + 1] ?? 0) - (starts[t] ?? 0) : 0)
  const rareness = (t: number): number => Math.log((n + 1) / (held(t) + 0.5))
  const scale = 100 / Math.log(n + 1)
  let weights = new Int32Array(0)
  const gathered = new Float64Array(n)
  return {
    vocab,
    size: n,
    passages,
    text: (place) => wordsOfPost(pool[place]?.text ?? ''),
    holders: (t) => (t < terms ? list.subarray(starts[t], starts[t + 1]) : list.subarray(0, 0)),
    held,
    rareness,
    read,
    weights: () => {
      if (weights.length < vocab.size()) {
        const from = weights.length
        const wider = new Int32Array(vocab.size() + 1024)
        wider.set(weights)
        for (let t = from; t < wider.length; t++) wider[t] = Math.max(3, Math.round(scale * rareness(t)))
        weights = wider
      }
      return weights
    },
    candidates: (query, most) => {
      const touched: number[] = []
      for (const t of distinct(query)) {
        const df = held(t)
        if (df === 0 || (n > LARGE && 3 * df > n)) continue
        const idf = Math.max(0.01, rareness(t))
        for (let k = starts[t] ?? 0; k < (starts[t + 1] ?? 0); k++) {
          const i = list[k] ?? 0
          const length = (passages[i]?.to ?? 0) / mean
          if (gathered[i] === 0) touched.push(i)
          gathered[i] = (gathered[i] ?? 0) + (idf * (K1 + 1)) / (K1 + 1 - B + B * length)
        }
      }
      const found = touched.map((i) => [i, gathered[i] ?? 0] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0])
      for (const i of touched) gathered[i] = 0
      return found.slice(0, most)
    },
  }
}
