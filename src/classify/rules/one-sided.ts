/**
 * Material in one version only.
 *
 *     > | stronger than terrorism and its mercenaries   > | stronger than terror
 *                                 ^^^^^^^^^^^^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { type Finding, type Free, pick, type Rule, trimmed } from '../rule.ts'

/** Runs of words with nothing free on the other side of their unit's column. */
export const oneSided: Rule = {
  id: 'one-sided/run',
  kind: 'one-sided',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const restA = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark')
      const restB = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')
      if (restA.length > 0 && restB.length === 0)
        return runs(pair.a, u.a, free.a).map((a) => ({ cue: null, a, b: { from: u.b.to, to: u.b.to } }))
      if (restB.length > 0 && restA.length === 0)
        return runs(pair.b, u.b, free.b).map((b) => ({ cue: null, a: { from: u.a.to, to: u.a.to }, b }))
      if (restA.length === 0 || short(restA, restB)) return []
      return [...stretches(pair, u.parts, free, false), ...stretches(pair, u.parts, free, true)]
    }),
}

/** Neighbouring columns that only one side fills, if a content word is among them. */
const stretches = (pair: Pair, parts: Unit['parts'], free: Free, flip: boolean): readonly Finding[] => {
  const [x, y, fx, fy] = flip ? [pair.b, pair.a, free.b, free.a] : [pair.a, pair.b, free.a, free.b]
  const groups: { from: number; to: number; other: number; content: boolean }[] = []
  let fresh = true
  for (const p of parts) {
    const [px, py] = flip ? [p.b, p.a] : [p.a, p.b]
    const here = pick(x, px, fx, (w) => w.kind !== 'mark')
    const there = pick(y, py, fy, (w) => w.kind !== 'mark')
    if (there.length > 0) fresh = true
    else if (here.length > 0) {
      const content = here.some((k) => x.words[k]?.kind === 'content')
      const last = fresh ? undefined : groups[groups.length - 1]
      if (last) {
        last.to = px.to
        last.content ||= content
      } else groups.push({ from: px.from, to: px.to, other: py.to, content })
      fresh = false
    }
  }
  return groups
    .filter((g) => g.content)
    .flatMap((g) =>
      runs(x, g, fx).map((r) => {
        const empty = { from: g.other, to: g.other }
        return { cue: null, a: flip ? empty : r, b: flip ? r : empty }
      }),
    )
}

/** Few enough words on both sides to be one phrase against another. */
export const short = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.length <= 3 && b.length <= 3

/** The free stretches of a range, without marks at their ends. */
const runs = (side: Side, r: TokenRange, free: (k: number) => boolean): readonly TokenRange[] => {
  const out: TokenRange[] = []
  for (let k = r.from; k < r.to; k++) {
    if (!free(k)) continue
    const from = k
    while (k + 1 < r.to && free(k + 1)) k++
    const t = trimmed(side, { from, to: k + 1 }, free)
    if (t.to > t.from) out.push(t)
  }
  return out
}
