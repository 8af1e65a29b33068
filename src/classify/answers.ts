/**
 * A reading of nothing is given only where a version has no words: the engine's last look.
 *
 *     A | resign | now   |
 *     B | resign | today |
 *                  ^^^^^   a rule named `today` alone: what A has in its column answers it
 */
import type { TokenRange } from '../model/index.ts'
import type { Found } from './engine.ts'
import type { Pair, Side } from './pair.ts'
import { isEmpty } from './rule.ts'

/**
 * The findings with every empty range that faces words of its own columns which nothing else of the pair accounts
 * for filled with those words; material that was named one-sided for want of such an answer is part of it. What a
 * version alone has may stand beside grammar that renders nothing.
 * Linear in the tokens and the findings.
 */
export const answered = (pair: Pair, found: readonly Found[]): readonly Found[] => {
  const open = { a: unspoken(pair, 'a', found), b: unspoken(pair, 'b', found) }
  const columns = { a: byLocus(pair.a), b: byLocus(pair.b) }
  const gone = new Set<Found>()
  const lone = { a: loneRuns(found, 'a'), b: loneRuns(found, 'b') }
  const filled = found.map((f): Found => {
    const x = isEmpty(f.finding.b) ? 'a' : isEmpty(f.finding.a) ? 'b' : null
    if (x === null || SPANNING.has(f.kind) || f.rule === BY_DESIGN || gone.has(f)) return f
    const y = x === 'a' ? 'b' : 'a'
    const r = f.finding[x]
    const there = new Set(pair[x].locus.slice(r.from, r.to))
    const held = [...there].flatMap((l) => columns[y].get(l) ?? [])
    const from = Math.min(...held.map((h) => h.from))
    const to = Math.max(...held.map((h) => h.to))
    if (held.length === 0) return f
    let lo = to
    let hi = -1
    let said = f.kind !== 'one-sided'
    for (let k = from; k < to; k++) {
      const w = pair[y].words[k]
      if (w === undefined || w.kind === 'mark') continue
      const other = f.kind === 'one-sided' ? undefined : lone[y].get(k)
      if (open[y][k] !== 1 && other === undefined) continue
      if (w.kind === 'content') said = true
      if (other) gone.add(other)
      lo = Math.min(lo, other?.finding[y].from ?? k)
      hi = Math.max(hi, other?.finding[y].to ?? k + 1)
    }
    return hi < 0 || !said ? f : { ...f, finding: { ...f.finding, [y]: { from: lo, to: hi } } }
  })
  return found.flatMap((f, k) => (gone.has(f) ? [] : (filled[k] ?? [])))
}

/** Kinds whose readings are stretches of a text rather than answers to one another. */
const SPANNING = new Set(['mode', 'truncation', 'order', 'editorial-insert'])

/** A relative clause that stands against words it is no rendering of. */
const BY_DESIGN = 'one-sided/relative-clause'

/** The one-sided findings of a side, by each token of theirs. */
const loneRuns = (found: readonly Found[], y: 'a' | 'b'): ReadonlyMap<number, Found> => {
  const out = new Map<number, Found>()
  for (const f of found) {
    if (f.kind !== 'one-sided') continue
    const r = f.finding[y]
    for (let k = r.from; k < r.to; k++) out.set(k, f)
  }
  return out
}

/** 1 for each word without a match that no finding reads. */
const unspoken = (pair: Pair, y: 'a' | 'b', found: readonly Found[]): Uint8Array => {
  const mate = y === 'a' ? pair.mateA : pair.mateB
  const out = new Uint8Array(pair[y].words.length)
  pair[y].words.forEach((w, k) => {
    if (w.kind !== 'mark' && (mate[k] ?? -1) < 0) out[k] = 1
  })
  for (const l of pair.looks) out.fill(0, l[y].from, l[y].to)
  for (const z of pair.zones) if (!z.retold) out.fill(0, z[y].from, z[y].to)
  for (const f of found) if (f.kind !== 'mode') out.fill(0, f.finding[y].from, f.finding[y].to)
  return out
}

/** The tokens of a side in each column. */
const byLocus = (side: Side): ReadonlyMap<number, TokenRange> => {
  const out = new Map<number, TokenRange>()
  side.locus.forEach((l, k) => {
    out.set(l, { from: out.get(l)?.from ?? k, to: k + 1 })
  })
  return out
}
