/**
 * Words in square brackets (or a gloss in parentheses inside a quotation) on one side only.
 *
 *     > | He should pay [for] it.   > | [w]hen someone
 *                       ^^^^^           ^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Rule } from '../rule.ts'

const OMISSION = /^(?:…|\.{2,})$/

/** Bracketed runs, grown over the tokens that touch them: `[w]hen`. */
const brackets = (side: Side): readonly TokenRange[] => {
  const out: TokenRange[] = []
  for (let k = 0; k < side.words.length; k++) {
    const open = side.words[k]?.token.text
    if (open !== '[' && !(open === '(' && (side.words[k]?.quoted ?? -1) >= 0)) continue
    const close = open === '[' ? ']' : ')'
    let to = k + 1
    while (to < side.words.length && to - k < 12 && side.words[to]?.token.text !== close) to++
    if (side.words[to]?.token.text !== close) continue
    if (OMISSION.test(side.words[k + 1]?.form ?? '')) continue
    let from = k
    to++
    const touches = (i: number): boolean => side.words[i - 1]?.token.end === side.words[i]?.token.start
    if (open === '[') {
      while (from > 0 && touches(from) && side.words[from - 1]?.kind !== 'mark') from--
      while (to < side.words.length && touches(to) && side.words[to]?.kind !== 'mark') to++
    }
    out.push({ from, to })
    k = to - 1
  }
  return out
}

const oneWay = (pair: Pair, x: Side, y: Side, mateX: Int32Array, flip: boolean): readonly Finding[] =>
  brackets(x).flatMap((r): readonly Finding[] => {
    let mated = -1
    const over: number[] = []
    for (let k = r.from; k < r.to; k++) {
      const m = mateX[k] ?? -1
      if (x.words[k]?.token.text === '[' || x.words[k]?.token.text === '(') mated = m
      else if (m >= 0 && x.words[k]?.token.text !== ']' && x.words[k]?.token.text !== ')') over.push(m)
    }
    if (mated >= 0) return []
    for (const z of pair.zones) {
      const zr = flip ? z.b : z.a
      if (zr.from <= r.from && r.to <= zr.to) return []
    }
    for (const l of pair.looks) {
      const [lx, ly] = flip ? [l.b, l.a] : [l.a, l.b]
      if (lx.from < r.to && r.from < lx.to) for (let k = ly.from; k < ly.to; k++) over.push(k)
    }
    if (over.length === 0)
      for (const u of pair.units)
        for (const p of u.parts) {
          const [px, py] = flip ? [p.b, p.a] : [p.a, p.b]
          if (px.from < r.to && r.from < px.to)
            for (let k = py.from; k < py.to; k++) if (y.words[k]?.kind !== 'mark') over.push(k)
        }
    const other =
      over.length === 0
        ? nearby(pair, r, flip)
        : grown(y, flip ? pair.mateA : pair.mateB, { from: Math.min(...over), to: Math.max(...over) + 1 })
    return [{ cue: written(x, r), a: flip ? other : r, b: flip ? r : other }]
  })

/** With the words next to it that answer nothing: of `the lads`, where `[the team]` stands, `the` alone is matched. */
const grown = (side: Side, mate: Int32Array, { from, to }: TokenRange): TokenRange => {
  const open = (k: number): boolean =>
    side.words[k] !== undefined && side.words[k]?.kind !== 'mark' && (mate[k] ?? -1) < 0
  let end = to
  if (side.words.slice(from, to).every((w) => w.kind === 'function')) while (open(end)) end++
  return { from, to: end }
}

/** The bracketed words as they stand, blanks made single: `[w]hen`. */
const written = (side: Side, r: TokenRange): string => {
  let out = ''
  for (let k = r.from; k < r.to; k++) {
    const w = side.words[k]
    if (w && out !== '' && side.words[k - 1]?.token.end !== w.token.start) out += ' '
    out += w?.token.text.toLowerCase() ?? ''
  }
  return out
}

const nearby = (pair: Pair, r: TokenRange, flip: boolean): TokenRange => {
  const mate = flip ? pair.mateB : pair.mateA
  let k = r.from - 1
  while (k >= 0 && (mate[k] ?? -1) < 0) k--
  const where = k < 0 ? 0 : (mate[k] ?? 0) + 1
  return { from: where, to: where }
}

export const editorialInsert: Rule = {
  id: 'editorial-insert/brackets',
  kind: 'editorial-insert',
  find: (pair, free) => [
    ...oneWay(pair, pair.a, pair.b, pair.mateA, false).filter((f) => free.a(f.a.from)),
    ...oneWay(pair, pair.b, pair.a, pair.mateB, true).filter((f) => free.b(f.b.from)),
  ],
}
