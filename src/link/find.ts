/**
 * Has this been reported elsewhere, and how? An index over statements, asked with a text.
 *
 * Candidates come by BM25 (Robertson and Zaragoza 2009) over terms; the nearest of them are ranked by a logistic
 * regression over the measures, with terms weighed by how rare they are among the statements.
 */
import type { Statement } from '../model/index.ts'
import { logistic } from './coefficients.ts'
import { measurer } from './features.ts'
import { FEATURES, type Passage, placeOf } from './measures.ts'
import { wordsOfPost } from './posts.ts'
import { ranking } from './ranking.ts'
import { normalForm } from './similarity.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'

/** One statement that was found, with its score and the grounds of it. */
export interface Match {
  readonly statement: Statement
  /** How likely the statement renders the text, in [0, 1]; 1 exactly where the normal forms are equal. */
  readonly score: number
}

/** What `findWith` may be given. */
export interface FindOptions {
  /** How many matches at most; 20 when not given. */
  readonly most?: number
}

const CANDIDATES = 50
const MOST = 20
const BELOW_ONE = 0.999
/** In a collection larger than this, terms that a third of it holds propose nothing. */
const LARGE = 200
const K1 = 1.2
const B = 0.75
const COVERAGE_LEAST = placeOf('coverage-least')
const COVERAGE_MOST = placeOf('coverage-most')
const CHAIN = placeOf('chain')

interface Index {
  readonly vocab: Vocabulary
  readonly passages: readonly Passage[]
  /** Statements that hold term `t`: `list[starts[t]]` … `list[starts[t + 1] - 1]`. */
  readonly starts: Int32Array
  readonly list: Int32Array
  readonly terms: number
  readonly mean: number
}

const read = (vocab: Vocabulary, text: string): Passage => {
  const all: number[] = []
  vocab.read(wordsOfPost(text), { push: (v) => all.push(v) })
  return { all: Int32Array.from(all), from: 0, to: all.length }
}

const distinct = (p: Passage): readonly number[] => [...new Set(Array.from(p.all, (v) => v >> 1))]

const indexOf = (pool: readonly Statement[]): Index => {
  const vocab = vocabulary()
  const passages = pool.map((s) => read(vocab, s.text))
  const terms = vocab.size()
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
  return { vocab, passages, starts, list, terms, mean: pool.length === 0 ? 1 : Math.max(1, total / pool.length) }
}

const held = (index: Index, t: number): number =>
  t < index.terms ? (index.starts[t + 1] ?? 0) - (index.starts[t] ?? 0) : 0

/** Inverse document frequency. */
const rareness = (index: Index, t: number): number => Math.log((index.passages.length + 1) / (held(index, t) + 0.5))

/** {@link find} with options. */
export const findWith =
  (options: FindOptions) =>
  (statements: readonly Statement[]): ((text: string) => readonly Match[]) => {
    const pool = statements.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    const index = indexOf(pool)
    const n = pool.length
    const scale = 100 / Math.log(n + 1)
    let weights = new Int32Array(0)
    const weightsFor = (): Int32Array => {
      const size = index.vocab.size()
      if (weights.length < size) {
        const from = weights.length
        const wider = new Int32Array(size + 1024)
        wider.set(weights)
        for (let t = from; t < wider.length; t++) wider[t] = Math.max(3, Math.round(scale * rareness(index, t)))
        weights = wider
      }
      return weights
    }
    const meter = measurer(index.vocab, weightsFor)
    const gathered = new Float64Array(n)
    const most = Math.max(0, options.most ?? MOST)

    const candidates = (query: Passage): readonly (readonly [number, number])[] => {
      const touched: number[] = []
      for (const t of distinct(query)) {
        const df = held(index, t)
        if (df === 0 || (n > LARGE && 3 * df > n)) continue
        const idf = Math.max(0.01, rareness(index, t))
        for (let k = index.starts[t] ?? 0; k < (index.starts[t + 1] ?? 0); k++) {
          const i = index.list[k] ?? 0
          const length = (index.passages[i]?.to ?? 0) / index.mean
          if (gathered[i] === 0) touched.push(i)
          gathered[i] = (gathered[i] ?? 0) + (idf * (K1 + 1)) / (K1 + 1 - B + B * length)
        }
      }
      const found = touched.map((i) => [i, gathered[i] ?? 0] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0])
      for (const i of touched) gathered[i] = 0
      return found.slice(0, Math.max(CANDIDATES, most))
    }

    return (text) => {
      if (n === 0) return []
      const query = read(index.vocab, text)
      const normal = normalForm(text)
      const found = candidates(query)
      const best = found[0]?.[1] ?? 1
      const matches = found.map(([i, bm25]) => {
        const statement = pool[i] as Statement
        if (normalForm(statement.text) === normal) return { statement, score: 1, z: Number.POSITIVE_INFINITY }
        meter.measure(query, index.passages[i] as Passage)
        const v = meter.values
        const least = v[COVERAGE_LEAST] ?? 0
        const much = v[COVERAGE_MOST] ?? 0
        const first = meter.lighter() === 'first'
        let z = 0
        for (let f = 0; f < FEATURES.length; f++) z += (ranking.measures[f] ?? 0) * (v[f] ?? 0)
        const ofText = first ? much : least
        const ofStatement = first ? least : much
        z += ranking.ofText * ofText + ranking.ofStatement * ofStatement
        z += ranking.bm25 * (bm25 / best) + ranking.mass * Math.log1p(meter.shared() / 100)
        z += ranking.both * ofStatement * (bm25 / best)
        const score = (v[CHAIN] ?? 0) === 0 ? 0 : logistic(ranking.slope * z + ranking.intercept)
        return { statement, score: Math.min(BELOW_ONE, score), z }
      })
      return matches
        .filter((m) => m.score > 0)
        .sort((a, b) => b.z - a.z || (a.statement.id < b.statement.id ? -1 : 1))
        .slice(0, most)
        .map(({ statement, score }) => ({ statement, score }))
    }
  }

/**
 * The statements nearest to a text, best first, ties by id: at most 20.
 *
 * @example
 * import { find } from 'variorum/link'
 * const reported = find([{ id: 'a', text: 'We will not raise fares this year, the mayor said' }])
 * reported('the mayor will not raise fares')[0]?.statement.id // 'a'
 */
export const find: (statements: readonly Statement[]) => (text: string) => readonly Match[] = findWith({})
