/**
 * The same words at another place.
 *
 * A move is a run of equal words, at least two of them content words, that stands once in each of two
 * witnesses, at places the table does not put over each other, with no word of it aligned to anything like
 * it. Longest runs first; of equals, the first. It is a link beside the table, so it can make no cycle in it.
 */
import type { TokenRange } from '../model/index.ts'
import { CONTENT, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'

export interface Found {
  readonly from: TokenRange
  readonly to: TokenRange
}

const LEAST = 2

/** Words so common that they carry no move; `between`, `many` or `while` do. */
const COMMON: ReadonlySet<string> = new Set(
  "a an the this that these those it its his her their our your my he she they we you i him them us me who which what whom whose there be am is are was were been being have has had having do does did will would shall should can could may might must of in on at to for with by from as into onto out up off over and or but nor if so than then not n't 's no".split(
    ' ',
  ),
)

/** For each word of a vocabulary whether it carries a move. */
export const carriers = (v: Vocabulary): Uint8Array =>
  Uint8Array.from(v.kinds, (kind, w) =>
    kind === CONTENT || kind === NUMBER || (kind !== MARK && !COMMON.has(v.forms[w] ?? '')) ? 1 : 0,
  )

/** Where each pair of neighbouring words stands that occurs once, by a key of both; -1 where it occurs again. */
export type Pairs = ReadonlyMap<number, number>

export const pairsOf = (words: Int32Array, size: number): Pairs => {
  const out = new Map<number, number>()
  for (let i = 0; i + 1 < words.length; i++) {
    const key = (words[i] ?? 0) * size + (words[i + 1] ?? 0)
    out.set(key, out.has(key) ? -1 : i)
  }
  return out
}

/** The moves between `a` and `b`; `freeA[i]` says that token `i` has no counterpart in `b`. */
export const movesBetween = (
  a: Int32Array,
  b: Int32Array,
  freeA: Uint8Array,
  freeB: Uint8Array,
  carries: Uint8Array,
  inA: Pairs,
  inB: Pairs,
): readonly Found[] => {
  const size = carries.length
  const runs: Found[] = []
  for (let i = 0; i + 1 < a.length; i++) {
    if (!freeA[i] || !freeA[i + 1]) continue
    const key = (a[i] ?? 0) * size + (a[i + 1] ?? 0)
    if (inA.get(key) !== i) continue
    const j = inB.get(key) ?? -1
    if (j < 0 || !freeB[j] || !freeB[j + 1]) continue
    let from = i
    let to = j
    while (from > 0 && to > 0 && freeA[from - 1] && freeB[to - 1] && a[from - 1] === b[to - 1]) {
      from--
      to--
    }
    let end = i + 2
    while (
      end < a.length &&
      end - from + to < b.length &&
      freeA[end] &&
      freeB[end - from + to] &&
      a[end] === b[end - from + to]
    )
      end++
    let content = 0
    for (let k = from; k < end; k++) content += carries[a[k] ?? 0] ?? 0
    if (content >= LEAST) runs.push({ from: { from, to: end }, to: { from: to, to: to + end - from } })
    i = end - 2
  }
  runs.sort((x, y) => y.from.to - y.from.from - (x.from.to - x.from.from) || x.from.from - y.from.from)
  const takenA = new Uint8Array(a.length)
  const takenB = new Uint8Array(b.length)
  const out: Found[] = []
  for (const run of runs) {
    let clear = true
    for (let k = 0; k < run.from.to - run.from.from; k++)
      if (takenA[run.from.from + k] || takenB[run.to.from + k]) clear = false
    if (!clear) continue
    takenA.fill(1, run.from.from, run.from.to)
    takenB.fill(1, run.to.from, run.to.to)
    out.push(run)
  }
  return out.sort((x, y) => x.from.from - y.from.from)
}
