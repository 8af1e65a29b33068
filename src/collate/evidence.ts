/**
 * What speaks for and against a link between word `i` of one witness and word `j` of another, as numbers.
 *
 * Of the word pair: its layer of likeness. Of its surroundings: the likeness of the neighbours and of the
 * content words within four words on either side (Sultan, Bethard and Sumner 2014 align by such contextual
 * evidence alone). Of the choice: how many other words compete, whether this one is nearest to the diagonal.
 * From the second pass on, of the beliefs of the pass before: the neighbours' links, rivals in row and column,
 * and the gap between the surest links to the left and to the right in which both words stand.
 */
import type { Grid } from './grid.ts'
import { CLASS, FOLDED, GROUP, SAME, STEM } from './likeness.ts'
import type { Ridge } from './ridge.ts'
import { CONTENT, FUNCTION, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'

/** How many numbers describe a pair. */
export const FEATURES = 64
/** How many of them the first pass knows. */
export const FIRST_FEATURES = 46

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
