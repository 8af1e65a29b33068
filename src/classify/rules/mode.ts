/**
 * How the words are given: quoted, partly quoted, reported, told as a speech act.
 *
 * Between a quotation and a fragment of it the difference is a truncation and named there; where all the words are
 * there but more of them stand inside quotation marks, it is a difference of mode.
 */
import type { Pair, Side } from '../pair.ts'
import type { Finding, Rule } from '../rule.ts'

const whole = (side: Side): { from: number; to: number } => ({ from: 0, to: side.words.length })

export const mode: Rule = {
  id: 'mode/given',
  kind: 'mode',
  find: (pair) => {
    const [x, y] = [pair.a.mode, pair.b.mode]
    if (x === null || y === null) return unknown(pair)
    if (x === y) return []
    const pieces = (x === 'direct' && y === 'mixed') || (x === 'mixed' && y === 'direct')
    if (pieces && pair.zones.some((z) => z.longer !== null)) return []
    return [{ cue: x < y ? `${x} ~ ${y}` : `${y} ~ ${x}`, a: whole(pair.a), b: whole(pair.b), shares: true }]
  },
}

/** Without modes: the same words inside quotation marks on one side and outside them on the other. */
const unknown = (pair: Pair): readonly Finding[] => {
  const out: Finding[] = []
  let from = -1
  let count = 0
  const flush = (to: number): void => {
    if (from >= 0 && count >= 3) {
      let last = to - 1
      while (last > from && (pair.mateA[last] ?? -1) < 0) last--
      const first = pair.mateA[from] ?? 0
      const end = (pair.mateA[last] ?? 0) + 1
      if (end > first)
        out.push({
          cue: null,
          a: { from, to: last + 1 },
          b: { from: first, to: end },
          shares: true,
          rule: 'mode/marks',
        })
    }
    from = -1
    count = 0
  }
  let was = false
  for (let k = 0; k < pair.a.words.length; k++) {
    const m = pair.mateA[k] ?? -1
    const w = pair.a.words[k]
    const v = pair.b.words[m]
    if (!w || m < 0 || !v || w.kind === 'mark') continue
    const here = w.quoted >= 0
    const there = v.quoted >= 0
    if (here === there) {
      flush(k)
      continue
    }
    if (from >= 0 && was !== here) flush(k)
    if (from < 0) from = k
    was = here
    if (w.kind === 'content') count++
  }
  flush(pair.a.words.length)
  return out
}
