/** Two witnesses' words over each other, with what is known before anything is believed. */
import { APART, FOLDED, GROUP, type Likeness, SAME, SPELLING } from './likeness.ts'
import { listedPairs } from './listed.ts'
import { nearestTaken } from './ridge.ts'
import { CONTENT, FUNCTION, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'

/** Sorts of pairs, each with weights of its own. */
export const LIKE_CONTENT = 0
export const LIKE_FUNCTION = 1
export const LIKE_MARK = 2
export const FUNCTIONS = 3
export const CONTENTS = 4
export const MIXED = 5
export const MARKS = 6
export const SORTS = 7
/** A mark and a word: never linked. */
export const NEVER = 7

/** Two witnesses' words over each other, `m × n`, row by row. */
export interface Grid {
  readonly m: number
  readonly n: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly layers: Uint8Array
  /** Likeness as contextual evidence, in [0, 1]. */
  readonly like: Float32Array
  readonly spelling: Float32Array
  readonly sorts: Uint8Array
  readonly rivalsA: Float32Array
  readonly rivalsB: Float32Array
  readonly nearest: Uint8Array
  readonly left: Float32Array
  readonly right: Float32Array
  readonly overlap: number
  /** The length of the run of equal words a pair stands in, and the longest of each row and column. */
  readonly runs: Uint16Array
  readonly rowRun: Float32Array
  readonly colRun: Float32Array
  /** The nearest content word before and after each word, or -1 and the length. */
  readonly beforeA: Int32Array
  readonly afterA: Int32Array
  readonly beforeB: Int32Array
  readonly afterB: Int32Array
  readonly marksA: Uint8Array
  readonly marksB: Uint8Array
}

const WINDOW = 4

const sortOf = (layer: number, ka: number, kb: number): number => {
  if (layer === APART) return NEVER
  if (ka === MARK) return layer === SAME || layer === FOLDED ? LIKE_MARK : MARKS
  const functions = (ka === FUNCTION ? 1 : 0) + (kb === FUNCTION ? 1 : 0)
  if (layer >= SPELLING) return functions === 2 ? LIKE_FUNCTION : LIKE_CONTENT
  return functions === 2 ? FUNCTIONS : functions === 1 ? MIXED : CONTENTS
}

const strength = (l: Likeness, ka: number, kb: number): number => {
  if (l.layer < SPELLING) return 0
  if (ka === MARK) return 0.15
  return ka === FUNCTION && kb === FUNCTION ? 0.3 * l.value : l.value
}

const LISTED: Likeness = { layer: GROUP, value: 0.7 }

/** The run of equal words that each pair stands in, and the longest of each row and column. */
const runsOf = (layers: Uint8Array, m: number, n: number): Pick<Grid, 'runs' | 'rowRun' | 'colRun'> => {
  const runs = new Uint16Array(m * n)
  const rowRun = new Float32Array(m)
  const colRun = new Float32Array(n)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const at = i * n + j
      if ((layers[at] ?? 0) < FOLDED) continue
      const before = i > 0 && j > 0 ? (runs[at - n - 1] ?? 0) : 0
      if (before > 0) runs[at] = before
      else {
        let k = 0
        while (i + k < m && j + k < n && k < 60_000 && (layers[at + k * (n + 1)] ?? 0) >= FOLDED) k++
        runs[at] = k
      }
      rowRun[i] = Math.max(rowRun[i] ?? 0, runs[at] ?? 0)
      colRun[j] = Math.max(colRun[j] ?? 0, runs[at] ?? 0)
    }
  return { runs, rowRun, colRun }
}

export const grid = (a: Int32Array, b: Int32Array, v: Vocabulary, like: (a: number, b: number) => Likeness): Grid => {
  const m = a.length
  const n = b.length
  const size = m * n
  const layers = new Uint8Array(size)
  const likes = new Float32Array(size)
  const spelling = new Float32Array(size)
  const sorts = new Uint8Array(size)
  const listed = listedPairs(a, b, v)
  const rowCount = new Float32Array(m)
  const colCount = new Float32Array(n)
  const rowBest = new Float32Array(m)
  const colBest = new Float32Array(n)
  const nearRow = new Float32Array(m).fill(9)
  const nearCol = new Float32Array(n).fill(9)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const wa = a[i] ?? 0
      const wb = b[j] ?? 0
      const at = i * n + j
      const found = like(wa, wb)
      const l = found.layer < GROUP && found.layer !== APART && listed.has(at) ? LISTED : found
      layers[at] = l.layer
      const ka = v.kinds[wa] ?? 0
      const kb = v.kinds[wb] ?? 0
      sorts[at] = sortOf(l.layer, ka, kb)
      const s = strength(l, ka, kb)
      likes[at] = s
      if (l.layer === SPELLING) spelling[at] = l.value
      if (l.layer >= SPELLING) {
        rowCount[i] = (rowCount[i] ?? 0) + 1
        colCount[j] = (colCount[j] ?? 0) + 1
        const d = Math.abs((i + 0.5) / m - (j + 0.5) / n)
        nearRow[i] = Math.min(nearRow[i] ?? 9, d)
        nearCol[j] = Math.min(nearCol[j] ?? 9, d)
      }
      rowBest[i] = Math.max(rowBest[i] ?? 0, s)
      colBest[j] = Math.max(colBest[j] ?? 0, s)
    }
  const rivalsA = new Float32Array(size)
  const rivalsB = new Float32Array(size)
  const nearest = new Uint8Array(size)
  const left = new Float32Array(size)
  const right = new Float32Array(size)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const at = i * n + j
      if (sorts[at] === NEVER) continue
      const self = (layers[at] ?? 0) >= SPELLING ? 1 : 0
      rivalsA[at] = Math.log1p(Math.max(0, (rowCount[i] ?? 0) - self))
      rivalsB[at] = Math.log1p(Math.max(0, (colCount[j] ?? 0) - self))
      const d = Math.abs((i + 0.5) / m - (j + 0.5) / n)
      nearest[at] = (d <= (nearRow[i] ?? 0) ? 1 : 0) + (d <= (nearCol[j] ?? 0) ? 1 : 0)
      left[at] = around(likes, m, n, i, j, -1)
      right[at] = around(likes, m, n, i, j, 1)
    }
  const overlap =
    (sumOf(rowBest) + sumOf(colBest)) / (2 * Math.max(0.1, Math.min(weightOfAll(a, v), weightOfAll(b, v))))
  const { runs, rowRun, colRun } = runsOf(layers, m, n)
  const [beforeA, afterA] = nearestTaken(Uint8Array.from(a, (w) => (isContent(v.kinds[w] ?? 0) ? 1 : 0)))
  const [beforeB, afterB] = nearestTaken(Uint8Array.from(b, (w) => (isContent(v.kinds[w] ?? 0) ? 1 : 0)))
  const marksA = Uint8Array.from(a, (w) => (v.kinds[w] === MARK ? 1 : 0))
  const marksB = Uint8Array.from(b, (w) => (v.kinds[w] === MARK ? 1 : 0))
  // written out: what a spread adds to has a shape of its own each time, and is slow to read
  return {
    m,
    n,
    a,
    b,
    layers,
    like: likes,
    spelling,
    sorts,
    rivalsA,
    rivalsB,
    nearest,
    left,
    right,
    overlap,
    runs,
    rowRun,
    colRun,
    beforeA,
    afterA,
    beforeB,
    afterB,
    marksA,
    marksB,
  }
}

const isContent = (kind: number): boolean => kind === CONTENT || kind === NUMBER

const sumOf = (xs: Float32Array): number => xs.reduce((x, y) => x + y, 0)

const weightOfAll = (words: Int32Array, v: Vocabulary): number =>
  words.reduce((sum, w) => sum + weightOf(v.kinds[w] ?? 0), 0)

const weightOf = (kind: number): number => (kind === MARK ? 0.15 : kind === FUNCTION ? 0.3 : 1)

/** The likeness within four words before or after: each word of either side with its best of the other, nearer ones worth more. */
const around = (likes: Float32Array, m: number, n: number, i: number, j: number, step: 1 | -1): number => {
  let sum = 0
  let c1 = 0
  let c2 = 0
  let c3 = 0
  let c4 = 0
  for (let x = 1; x <= WINDOW; x++) {
    const p = i + step * x
    if (p < 0 || p >= m) break
    let best = 0
    for (let y = 1; y <= WINDOW; y++) {
      const q = j + step * y
      if (q < 0 || q >= n) break
      const like = likes[p * n + q] as number
      if (like === 0) continue
      const s = x === y ? like : like * 0.8
      if (s > best) best = s
      if (y === 1) c1 = Math.max(c1, s)
      else if (y === 2) c2 = Math.max(c2, s)
      else if (y === 3) c3 = Math.max(c3, s)
      else c4 = Math.max(c4, s)
    }
    sum += best / (x + 1)
  }
  return (sum + c1 / 2 + c2 / 3 + c3 / 4 + c4 / 5) / 2
}
