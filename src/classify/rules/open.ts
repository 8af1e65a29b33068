/** What a side names (its names, its quantities) and the other does not have in the same place word for word. */
import type { TokenRange } from '../../model/index.ts'
import type { Pair } from '../pair.ts'
import type { Word } from '../words.ts'

/** A named thing with a free, unmatched word inside, the unit it stands in, and the column of that unit (-1 where in none). */
export interface Open<A> {
  readonly of: A
  readonly unit: number
  readonly part: number
}

/** The open ones of a list of things in the order of the text; `counts` says which of their words can be open. Linear. */
export const openOf = <A extends TokenRange>(
  pair: Pair,
  x: 'a' | 'b',
  list: readonly A[],
  free: (k: number) => boolean,
  counts: (w: Word) => boolean,
): readonly Open<A>[] => {
  const words = pair[x].words
  const mate = x === 'a' ? pair.mateA : pair.mateB
  const out: Open<A>[] = []
  let n = 0
  let part = 0
  for (const of of list) {
    while (n < pair.units.length && (pair.units[n]?.[x].to ?? 0) <= of.from) {
      n++
      part = 0
    }
    const u = pair.units[n]
    if (!u || u[x].from >= of.to) continue
    let loose = -1
    for (let k = Math.max(of.from, u[x].from); loose < 0 && k < Math.min(of.to, u[x].to); k++) {
      const w = words[k]
      if (w && free(k) && (mate[k] ?? -1) < 0 && counts(w)) loose = k
    }
    if (loose < 0) continue
    while (part < u.parts.length && (u.parts[part]?.[x].to ?? 0) <= loose) part++
    const held = part < u.parts.length && (u.parts[part]?.[x].from ?? 0) <= loose
    out.push({ of, unit: n, part: held ? part : -1 })
  }
  return out
}
