/**
 * Where a rough table is sure, and what lies between.
 *
 * A column is solid where all witnesses have the same word. Three solid columns with two content words among
 * them part a long table into islands, which are then weighed by themselves; the solid words at their shores
 * go with them as context.
 */
import type { Profile } from './profile.ts'
import { CONTENT, NUMBER, type Vocabulary } from './vocabulary.ts'

/** A half-open run of columns. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const RUN = 3
const CONTENTS_OF_RUN = 2

/** For each column its word where all members have the same, or -1. */
export const solidWords = (p: Profile, words: readonly Int32Array[]): Int32Array => {
  const out = new Int32Array(p.length).fill(-1)
  for (let c = 0; c < p.length; c++) {
    let word = -2
    for (let k = 0; k < p.members.length && word !== -1; k++) {
      const i = p.cells[k]?.[c] ?? -1
      const w = i < 0 ? -1 : (words[p.members[k] ?? 0]?.[i] ?? -1)
      word = word === -2 || word === w ? w : -1
    }
    out[c] = word
  }
  return out
}

/** The islands of a table, in order, covering it: cut in the middle of its solid runs. */
export const islandsOf = (solid: Int32Array, v: Vocabulary): readonly Stretch[] => {
  const out: Stretch[] = []
  let from = 0
  for (let c = 0; c < solid.length;) {
    if ((solid[c] ?? -1) < 0) {
      c++
      continue
    }
    let end = c
    let contents = 0
    while (end < solid.length && (solid[end] ?? -1) >= 0) {
      const kind = v.kinds[solid[end] ?? 0]
      if (kind === CONTENT || kind === NUMBER) contents++
      end++
    }
    if (end - c >= RUN && contents >= CONTENTS_OF_RUN) {
      const cut = (c + end) >> 1
      if (cut > from) out.push({ from, to: cut })
      from = cut
    }
    c = end
  }
  if (from < solid.length) out.push({ from, to: solid.length })
  return out
}

/** The share of words that stand over the same word, mean over all pairs of members, in [0, 1]. */
export const agreement = (p: Profile, words: readonly Int32Array[], { from, to }: Stretch): number => {
  const here = new Map<number, number>()
  let same = 0
  let all = 0
  for (let c = from; c < to; c++) {
    here.clear()
    let filled = 0
    for (let k = 0; k < p.members.length; k++) {
      const i = p.cells[k]?.[c] ?? -1
      if (i < 0) continue
      filled++
      const w = words[p.members[k] ?? 0]?.[i] ?? 0
      here.set(w, (here.get(w) ?? 0) + 1)
    }
    for (const n of here.values()) same += n * (n - 1)
    all += filled * (p.members.length - 1)
  }
  return all === 0 ? 1 : same / all
}
