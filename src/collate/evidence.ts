/**
 * What speaks for and against a link between word `i` of one witness and word `j` of another, as numbers.
 *
 * Of the word pair: its layer of likeness. Of its surroundings: the likeness of the neighbours and of the
 * content words within four words on either side (Sultan, Bethard and Sumner 2014 align by such contextual
 * evidence alone). Of the choice: how many other words compete, whether this one is nearest to the diagonal.
 * From the second pass on, of the beliefs of the pass before: the neighbours' links, rivals in row and column,
 * and the gap between the surest links to the left and to the right in which both words stand.
 */
import { APART, CLASS, FOLDED, GROUP, type Likeness, SAME, SPELLING, STEM } from './likeness.ts'
import { CONTENT, FUNCTION, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'

/** How many numbers describe a pair. */
export const FEATURES = 64
/** How many of them the first pass knows. */
export const FIRST_FEATURES = 46

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

interface Occurrence {
  readonly from: number
  readonly to: number
  readonly group: number
}

/** Where the phrases of the word lists stand. */
const occurrences = (words: Int32Array, v: Vocabulary): readonly Occurrence[] => {
  const out: Occurrence[] = []
  if (v.phrases.size === 0) return out
  for (let i = 0; i < words.length; i++)
    for (const { stems, group } of v.phrases.get(v.stems[words[i] ?? 0] ?? '') ?? [])
      if (stems.every((s, k) => i + k < words.length && v.stems[words[i + k] ?? 0] === s))
        out.push({ from: i, to: i + stems.length, group })
  return out
}

/** Places of the grid that a listed phrase and a word or phrase of its group fill: `take place` over `happen`. */
const listedPairs = (a: Int32Array, b: Int32Array, v: Vocabulary): ReadonlySet<number> => {
  const out = new Set<number>()
  const inA = occurrences(a, v)
  const inB = occurrences(b, v)
  const n = b.length
  for (const x of inA) {
    for (let j = 0; j < n; j++)
      if (v.groups[b[j] ?? 0]?.includes(x.group)) for (let i = x.from; i < x.to; i++) out.add(i * n + j)
    for (const y of inB) {
      if (x.group !== y.group || samePhrase(a, b, x, y, v)) continue
      for (let i = x.from; i < x.to; i++) for (let j = y.from; j < y.to; j++) out.add(i * n + j)
    }
  }
  for (const y of inB)
    for (let i = 0; i < a.length; i++)
      if (v.groups[a[i] ?? 0]?.includes(y.group)) for (let j = y.from; j < y.to; j++) out.add(i * n + j)
  return out
}

const samePhrase = (a: Int32Array, b: Int32Array, x: Occurrence, y: Occurrence, v: Vocabulary): boolean => {
  if (x.to - x.from !== y.to - y.from) return false
  for (let k = 0; k < x.to - x.from; k++) if (v.stems[a[x.from + k] ?? 0] !== v.stems[b[y.from + k] ?? 0]) return false
  return true
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
  let total = 0
  for (let i = 0; i < m; i++) total += rowBest[i] ?? 0
  let possible = 0
  for (let i = 0; i < m; i++) possible += weightOf(v.kinds[a[i] ?? 0] ?? 0)
  let other = 0
  for (let j = 0; j < n; j++) other += weightOf(v.kinds[b[j] ?? 0] ?? 0)
  const overlap = total / Math.max(0.1, Math.min(possible, other), total)
  const runs = new Uint16Array(size)
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
  const [beforeA, afterA] = nearestTaken(Uint8Array.from(a, (w) => (isContent(v.kinds[w] ?? 0) ? 1 : 0)))
  const [beforeB, afterB] = nearestTaken(Uint8Array.from(b, (w) => (isContent(v.kinds[w] ?? 0) ? 1 : 0)))
  const marksA = Uint8Array.from(a, (w) => (v.kinds[w] === MARK ? 1 : 0))
  const marksB = Uint8Array.from(b, (w) => (v.kinds[w] === MARK ? 1 : 0))
  const more = { runs, rowRun, colRun, beforeA, afterA, beforeB, afterB, marksA, marksB }
  return { ...more, m, n, a, b, layers, like: likes, spelling, sorts, rivalsA, rivalsB, nearest, left, right, overlap }
}

const isContent = (kind: number): boolean => kind === CONTENT || kind === NUMBER

/** Whether the partner of the next (or last) word stands farther off than it should, with a mark before it. */
export const markBetween = (g: Grid, i: number, j: number, r: Ridge, step: 1 | -1): boolean => {
  const x = i + step
  const y = j + step
  if (x < 0 || y < 0 || x >= g.m || y >= g.n) return false
  if (r.colTaken[y] === 1 && marked(g.marksA, i, r.colArg[y] ?? i)) return true
  return r.rowTaken[x] === 1 && marked(g.marksB, j, r.rowArg[x] ?? j)
}

/** Whether a mark stands strictly between two places at most ten apart. */
const marked = (marks: Uint8Array, x: number, y: number): boolean => {
  const low = Math.min(x, y)
  const high = Math.max(x, y)
  if (high - low > 10) return true
  for (let k = low + 1; k < high; k++) if (marks[k]) return true
  return false
}

const weightOf = (kind: number): number => (kind === MARK ? 0.15 : kind === FUNCTION ? 0.3 : 1)

/** The likeness within four words before or after, each word of `a` with its best of `b`, nearer ones worth more. */
const around = (likes: Float32Array, m: number, n: number, i: number, j: number, step: 1 | -1): number => {
  let sum = 0
  for (let x = 1; x <= WINDOW; x++) {
    const p = i + step * x
    if (p < 0 || p >= m) break
    let best = 0
    for (let y = 1; y <= WINDOW; y++) {
      const q = j + step * y
      if (q < 0 || q >= n) break
      const s = (likes[p * n + q] ?? 0) * (x === y ? 1 : 0.8)
      if (s > best) best = s
    }
    sum += best / (x + 1)
  }
  return sum
}

/** The surest link of every row and column of a pass, and of rows the nearest sure one on either side. */
export interface Ridge {
  readonly rowMax: Float32Array
  readonly rowArg: Int32Array
  readonly rowSecond: Float32Array
  readonly colMax: Float32Array
  readonly colArg: Int32Array
  readonly colSecond: Float32Array
  /** The nearest row before (after) with a sure link that is mutual, or -1 (or m). */
  readonly before: Int32Array
  readonly after: Int32Array
  /** The same for columns. */
  readonly colBefore: Int32Array
  readonly colAfter: Int32Array
  /** Whether the row's (column's) surest link is sure and mutual. */
  readonly rowTaken: Uint8Array
  readonly colTaken: Uint8Array
}

const SURE = 0.5

export const ridge = (p: Float32Array, m: number, n: number): Ridge => {
  const rowMax = new Float32Array(m)
  const rowSecond = new Float32Array(m)
  const rowArg = new Int32Array(m).fill(-1)
  const colMax = new Float32Array(n)
  const colSecond = new Float32Array(n)
  const colArg = new Int32Array(n).fill(-1)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const x = p[i * n + j] ?? 0
      if (x > (rowMax[i] ?? 0)) {
        rowSecond[i] = rowMax[i] ?? 0
        rowMax[i] = x
        rowArg[i] = j
      } else if (x > (rowSecond[i] ?? 0)) rowSecond[i] = x
      if (x > (colMax[j] ?? 0)) {
        colSecond[j] = colMax[j] ?? 0
        colMax[j] = x
        colArg[j] = i
      } else if (x > (colSecond[j] ?? 0)) colSecond[j] = x
    }
  const rowTaken = new Uint8Array(m)
  const colTaken = new Uint8Array(n)
  for (let i = 0; i < m; i++) {
    const j = rowArg[i] ?? -1
    if ((rowMax[i] ?? 0) < SURE || colArg[j] !== i) continue
    rowTaken[i] = 1
    colTaken[j] = 1
  }
  const [before, after] = nearestTaken(rowTaken)
  const [colBefore, colAfter] = nearestTaken(colTaken)
  return {
    rowMax,
    rowArg,
    rowSecond,
    colMax,
    colArg,
    colSecond,
    before,
    after,
    colBefore,
    colAfter,
    rowTaken,
    colTaken,
  }
}

/** For each place the nearest taken one before it (or -1) and after it (or the length). */
const nearestTaken = (taken: Uint8Array): readonly [Int32Array, Int32Array] => {
  const before = new Int32Array(taken.length)
  const after = new Int32Array(taken.length)
  for (let i = 0, last = -1; i < taken.length; i++) {
    before[i] = last
    if (taken[i]) last = i
  }
  for (let i = taken.length - 1, last = taken.length; i >= 0; i--) {
    after[i] = last
    if (taken[i]) last = i
  }
  return [before, after]
}

/** Fills `out` with what is known of `(i, j)`; `p` and `r` are the beliefs of the pass before, `null` in the first. */
export const describe = (
  g: Grid,
  i: number,
  j: number,
  p: Float32Array | null,
  r: Ridge | null,
  v: Vocabulary,
  out: Float64Array,
): void => {
  const { m, n } = g
  const at = i * n + j
  const layer = g.layers[at] ?? 0
  const ka = v.kinds[g.a[i] ?? 0] ?? 0
  const kb = v.kinds[g.b[j] ?? 0] ?? 0
  out.fill(0)
  out[0] = 1
  out[1] = layer === SAME ? 1 : 0
  out[2] = layer === FOLDED ? 1 : 0
  out[3] = layer === STEM ? 1 : 0
  out[4] = layer === GROUP ? 1 : 0
  out[5] = g.spelling[at] ?? 0
  out[6] = layer === CLASS ? 1 : 0
  out[7] = ka === NUMBER || kb === NUMBER ? 1 : 0
  out[8] = ka === CONTENT && kb === CONTENT ? 1 : 0
  const inner = i > 0 && j > 0
  const outer = i + 1 < m && j + 1 < n
  out[9] = inner ? (g.like[at - n - 1] ?? 0) : i === 0 && j === 0 ? 0.5 : 0
  out[10] = outer ? (g.like[at + n + 1] ?? 0) : i + 1 === m && j + 1 === n ? 0.5 : 0
  out[11] = g.left[at] ?? 0
  out[12] = g.right[at] ?? 0
  const off = Math.abs((i + 0.5) / m - (j + 0.5) / n)
  out[13] = off
  out[14] = (g.rivalsA[at] ?? 0) + (g.rivalsB[at] ?? 0)
  out[15] = Math.max(g.rivalsA[at] ?? 0, g.rivalsB[at] ?? 0)
  out[16] = (g.nearest[at] ?? 0) / 2
  out[17] = g.overlap
  out[18] = Math.min(m, n) / Math.max(m, n)
  out[36] = commonPrefix(v.forms[g.a[i] ?? 0] ?? '', v.forms[g.b[j] ?? 0] ?? '')
  out[37] = ka === NUMBER && kb === NUMBER ? 1 : 0
  out[38] = Math.min(out[11] ?? 0, out[12] ?? 0)
  out[39] = off * (out[18] ?? 0)
  out[40] = ka === MARK && v.forms[g.a[i] ?? 0] === ',' ? 1 : 0
  out[41] = Math.log1p(g.runs[at] ?? 0)
  out[42] = (g.runs[at] ?? 0) < Math.max(g.rowRun[i] ?? 0, g.colRun[j] ?? 0) ? 1 : 0
  const pa = g.beforeA[i] ?? -1
  const pb = g.beforeB[j] ?? -1
  const na = g.afterA[i] ?? m
  const nb = g.afterB[j] ?? n
  out[43] = pa >= 0 && pb >= 0 ? (g.like[pa * n + pb] ?? 0) : pa < 0 && pb < 0 ? 0.5 : 0
  out[44] = na < m && nb < n ? (g.like[na * n + nb] ?? 0) : na >= m && nb >= n ? 0.5 : 0
  out[45] = out[43] * out[44]
  if (!p || !r) return
  out[61] = pa >= 0 && pb >= 0 ? (p[pa * n + pb] ?? 0) : 0
  out[62] = na < m && nb < n ? (p[na * n + nb] ?? 0) : 0
  const own = p[at] ?? 0
  out[19] = Math.log((own + 0.002) / (1.002 - own)) / 3
  out[20] = inner ? (p[at - n - 1] ?? 0) : i === 0 && j === 0 ? 0.5 : 0
  out[21] = outer ? (p[at + n + 1] ?? 0) : i + 1 === m && j + 1 === n ? 0.5 : 0
  const up = i > 0 ? (p[at - n] ?? 0) : 0
  const down = i + 1 < m ? (p[at + n] ?? 0) : 0
  const west = j > 0 ? (p[at - 1] ?? 0) : 0
  const east = j + 1 < n ? (p[at + 1] ?? 0) : 0
  const rowOther = r.rowArg[i] === j ? (r.rowSecond[i] ?? 0) : (r.rowMax[i] ?? 0)
  const colOther = r.colArg[j] === i ? (r.colSecond[j] ?? 0) : (r.colMax[j] ?? 0)
  out[22] = Math.max(up, down)
  out[23] = Math.max(west, east)
  out[24] = Math.max(rowOther, colOther)
  out[25] = Math.min(rowOther, colOther)
  // A rival next door may belong to the same phrase; one farther off may not.
  const rowFar = r.rowArg[i] === j || Math.abs((r.rowArg[i] ?? -9) - j) <= 1 ? 0 : (r.rowMax[i] ?? 0)
  const colFar = r.colArg[j] === i || Math.abs((r.colArg[j] ?? -9) - i) <= 1 ? 0 : (r.colMax[j] ?? 0)
  out[26] = Math.max(rowFar, colFar)
  const before = r.before[i] ?? -1
  const after = r.after[i] ?? m
  const jBefore = before < 0 ? -1 : (r.rowArg[before] ?? -1)
  const jAfter = after >= m ? n : (r.rowArg[after] ?? n)
  const okBefore = jBefore < j
  const okAfter = j < jAfter
  out[27] = okBefore && okAfter ? 1 : 0
  out[28] = okBefore || okAfter ? 1 : 0
  if (okBefore && okAfter) {
    const gapA = after - before - 1
    const gapB = jAfter - jBefore - 1
    out[29] = 1 / Math.max(gapA, gapB)
    out[30] = gapA === 1 && gapB === 1 ? 1 : 0
    out[31] = Math.log(Math.max(gapA, gapB) / Math.min(gapA, gapB))
    out[32] = rowOther < 0.3 && colOther < 0.3 ? 1 / Math.max(gapA, gapB) : 0
  }
  const shiftBefore = Math.abs(j - jBefore - (i - before))
  const shiftAfter = Math.abs(jAfter - j - (after - i))
  out[33] = Math.log1p(Math.min(shiftBefore, shiftAfter))
  // A mark between this word and where its neighbour's partner stands.
  out[63] = (markBetween(g, i, j, r, 1) ? 1 : 0) + (markBetween(g, i, j, r, -1) ? 1 : 0)
  out[34] = (1 - rowOther) * (1 - colOther)
  out[35] = Math.max(up, down) * (1 - rowOther) + Math.max(west, east) * (1 - colOther)
  const far = (x: number, y: number): number => (x >= 0 && y >= 0 && x < m && y < n ? (p[x * n + y] ?? 0) : 0)
  out[46] = Math.max(far(i - 1, j - 2), far(i - 2, j - 1), far(i - 2, j - 2))
  out[47] = Math.max(far(i + 1, j + 2), far(i + 2, j + 1), far(i + 2, j + 2))
  const iTaken = r.rowTaken[i] === 1 && r.rowArg[i] !== j
  const jTaken = r.colTaken[j] === 1 && r.colArg[j] !== i
  out[48] = !iTaken && !jTaken ? 1 : 0
  out[49] = iTaken && jTaken ? 1 : 0
  if (iTaken === jTaken) return
  // One is free, the other taken: does the free one belong to the other's phrase?
  const partner = iTaken ? (r.rowArg[i] ?? 0) : (r.colArg[j] ?? 0)
  const distance = Math.abs(partner - (iTaken ? j : i))
  const taken = iTaken ? i * n + partner : partner * n + j
  const low = iTaken ? (r.colBefore[j] ?? -1) : before
  const high = iTaken ? (r.colAfter[j] ?? n) : after
  const end = iTaken ? n : m
  const lowOpposite = low < 0 ? -1 : iTaken ? (r.colArg[low] ?? -1) : (r.rowArg[low] ?? -1)
  const highOpposite = high >= end ? (iTaken ? m : n) : iTaken ? (r.colArg[high] ?? 0) : (r.rowArg[high] ?? 0)
  const room = highOpposite - lowOpposite - 1
  const adjacent = partner === low || partner === high
  out[50] = 1 / distance
  out[51] = adjacent ? 1 : 0
  out[52] = adjacent && room === 0 ? 1 : 0
  out[53] = adjacent && room > 0 ? 1 : 0
  out[54] = adjacent ? 1 / (high - low - 1) : 0
  const same = (g.layers[taken] ?? 0) >= FOLDED
  out[55] = same ? 1 : 0
  out[56] = same && adjacent && room === 0 ? 1 : 0
  const freeKind = iTaken ? kb : ka
  const takenKind = iTaken ? ka : kb
  out[57] = freeKind === FUNCTION && takenKind !== FUNCTION ? 1 : 0
  out[58] = freeKind !== FUNCTION && takenKind === FUNCTION ? 1 : 0
  out[59] = p[taken] ?? 0
  out[60] = partner < (iTaken ? j : i) ? 1 : 0
}

/** How much of the longer word two words share from the start, from three letters on. */
const commonPrefix = (a: string, b: string): number => {
  let k = 0
  while (k < a.length && k < b.length && k < 32 && a.charCodeAt(k) === b.charCodeAt(k)) k++
  return k < 3 ? 0 : k / Math.max(a.length, b.length)
}
