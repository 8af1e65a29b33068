/**
 * How the words are given: quoted, partly quoted, reported, told as a speech act.
 *
 * Between a quotation and a fragment of it the difference is a truncation and named there; where all the words are
 * there but more of them stand inside quotation marks, it is a difference of mode.
 */
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Rule, versus } from '../rule.ts'
import { shortens } from '../zone.ts'

const whole = (side: Side): { from: number; to: number } => ({ from: 0, to: side.words.length })

export const mode: Rule = {
  id: 'mode/given',
  kind: 'mode',
  find: (pair) => {
    const [x, y] = [pair.a.mode, pair.b.mode]
    if (x === null || y === null) return unknown(pair)
    if (x === y) return []
    const pieces = (x === 'direct' && y === 'mixed') || (x === 'mixed' && y === 'direct')
    if (pieces && pair.zones.some((z) => shortens(z, pair.a, pair.b))) return []
    return [{ cue: x < y ? `${x} ~ ${y}` : `${y} ~ ${x}`, a: whole(pair.a), b: whole(pair.b), shares: true }]
  },
}

/** Without modes: a quotation of one side whose words the other side has outside quotation marks; or mostly quoted against partly. */
const unknown = (pair: Pair): readonly Finding[] => {
  const found = [...quotations(pair.a, pair.b, pair.mateA, false), ...quotations(pair.b, pair.a, pair.mateB, true)]
  if (found.length > 0) return found
  const [x, y] = [manner(pair.a), manner(pair.b)]
  if (x === y || kept(pair) < 2) return []
  return [{ cue: versus(x, y), a: whole(pair.a), b: whole(pair.b), shares: true, rule: 'mode/marks' }]
}

/**
 * How a text of unknown mode stands to quotation marks: a quotation that opens with a capital, or after a comma or colon,
 * is quoted speech; one that opens inside a clause is a fragment.
 */
const manner = (side: Side): string => {
  let seen = false
  for (let k = 0; k < side.words.length; k++) {
    const range = side.words[k]?.quoted ?? -1
    if (range < 0 || side.words[k - 1]?.quoted === range) continue
    seen = true
    let n = k
    while (side.words[n]?.kind === 'mark') n++
    let m = k - 1
    while (m >= 0 && /^["'`]+$/.test(side.words[m]?.form ?? '')) m--
    if (m < 0 || side.words[n]?.capital === true || side.words[m]?.kind === 'mark') return 'quoted'
  }
  return seen ? 'partly quoted' : 'not quoted'
}

/** Words that both sides have and one side quotes. */
const kept = (pair: Pair): number =>
  pair.a.words.filter(
    (w, k) =>
      w.kind !== 'mark' &&
      (pair.mateA[k] ?? -1) >= 0 &&
      (w.quoted >= 0 || (pair.b.words[pair.mateA[k] ?? 0]?.quoted ?? -1) >= 0),
  ).length

const quotations = (x: Side, y: Side, mateX: Int32Array, flip: boolean): readonly Finding[] => {
  const out: Finding[] = []
  for (let k = 0; k < x.words.length; k++) {
    const range = x.words[k]?.quoted ?? -1
    if (range < 0) continue
    const from = k
    while (x.words[k + 1]?.quoted === range) k++
    const bare: number[] = []
    let quoted = 0
    let content = 0
    for (let i = from; i <= k; i++) {
      const v = y.words[mateX[i] ?? -1]
      if (!v || v.kind === 'mark') continue
      if (v.quoted >= 0) quoted++
      else {
        bare.push(mateX[i] ?? 0)
        if (v.kind === 'content') content++
      }
    }
    if (content < 2 || bare.length < quoted * 2) continue
    const here = { from, to: k + 1 }
    const there = { from: Math.min(...bare), to: Math.max(...bare) + 1 }
    out.push({ cue: null, a: flip ? there : here, b: flip ? here : there, shares: true, rule: 'mode/marks' })
  }
  return out
}
