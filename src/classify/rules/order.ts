/**
 * The same words at another place; one sentence where another has two.
 *
 *     > | with either our partners   > | either with our partners
 *         ^^^^^^^^^^^                    ^^^^^^^^^^^
 *     > | of laws. That’s part       > | of laws, that’s part
 *               ^^ ^^^^^^                      ^^ ^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { type Finding, type Free, pick, type Rule, size } from '../rule.ts'

export const moved: Rule = {
  id: 'order/move',
  kind: 'order',
  find: (pair) => pair.moves.map((m) => ({ cue: null, a: m.a, b: m.b })),
}

/** Content words that neither side has a match for in their own place, and both have elsewhere; grown over equal neighbours. */
export const elsewhere: Rule = {
  id: 'order/words',
  kind: 'order',
  find: (pair, free) => {
    const openA = new Map<string, number[]>()
    const isOpen = (side: Side, mate: Int32Array, f: (k: number) => boolean, k: number): boolean => side.words[k] !== undefined && (mate[k] ?? -1) < 0 && f(k)
    const zoned = (k: number, x: 'a' | 'b'): boolean => pair.zones.some((z) => z[x].from <= k && k < z[x].to) || pair.looks.some((l) => l[x].from <= k && k < l[x].to)
    pair.a.words.forEach((w, k) => {
      if (w.kind === 'content' && isOpen(pair.a, pair.mateA, free.a, k) && !zoned(k, 'a')) openA.set(w.form, [...(openA.get(w.form) ?? []), k])
    })
    const out: Finding[] = []
    const used = new Set<number>()
    for (let j = 0; j < pair.b.words.length; j++) {
      const w = pair.b.words[j]
      if (!w || w.kind !== 'content' || !isOpen(pair.b, pair.mateB, free.b, j) || zoned(j, 'b')) continue
      const i = openA.get(w.form)?.find((k) => !used.has(k))
      if (i === undefined) continue
      let [fa, fb, ta, tb] = [i, j, i + 1, j + 1]
      const grows = (x: number, y: number): boolean =>
        isOpen(pair.a, pair.mateA, free.a, x) && isOpen(pair.b, pair.mateB, free.b, y) && pair.a.words[x]?.form === pair.b.words[y]?.form && !used.has(x) && pair.a.words[x]?.kind !== 'mark'
      while (grows(fa - 1, fb - 1)) [fa, fb] = [fa - 1, fb - 1]
      while (grows(ta, tb)) [ta, tb] = [ta + 1, tb + 1]
      for (let k = fa; k < ta; k++) used.add(k)
      out.push({ cue: null, a: { from: fa, to: ta }, b: { from: fb, to: tb } })
      j = tb - 1
    }
    return out
  },
}

/** Inside one unit, or in two neighbouring ones, the same words in another order. */
export const swapped: Rule = {
  id: 'order/swap',
  kind: 'order',
  find: (pair, free) => {
    const out: Finding[] = []
    for (let n = 0; n < pair.units.length; n++) {
      const u = pair.units[n]
      if (!u) continue
      const here = permuted(pair, u.a, u.b, free)
      if (here) {
        out.push(here)
        continue
      }
      for (let m = n + 1; m < Math.min(n + 3, pair.units.length); m++) {
        const v = pair.units[m]
        if (!v) continue
        const fa = words(pair.a, u.a, free.a).length === 0
        const fb = words(pair.b, u.b, free.b).length === 0
        if (fa === fb) continue
        const hit = fa ? permuted(pair, v.a, u.b, free) : permuted(pair, u.a, v.b, free)
        const clean = fa ? words(pair.b, v.b, free.b).length === 0 : words(pair.a, v.a, free.a).length === 0
        if (hit && clean) out.push(hit)
      }
    }
    return out
  },
}

const words = (side: Side, r: TokenRange, f: (k: number) => boolean): readonly number[] =>
  pick(side, r, f, (w) => w.kind !== 'mark')

const sorted = (side: Side, ks: readonly number[]): string =>
  ks
    .map((k) => side.words[k]?.form ?? '')
    .sort()
    .join(' ')

const permuted = (pair: Pair, ra: TokenRange, rb: TokenRange, free: Free): Finding | null => {
  const a = words(pair.a, ra, free.a)
  const b = words(pair.b, rb, free.b)
  if (a.length === 0 || a.length !== b.length || a.length > 30) return null
  if (sorted(pair.a, a) !== sorted(pair.b, b)) return null
  return {
    cue: null,
    a: { from: a[0] ?? 0, to: (a[a.length - 1] ?? 0) + 1 },
    b: { from: b[0] ?? 0, to: (b[b.length - 1] ?? 0) + 1 },
  }
}

const STOP = /^[.;]/
const JOINT = new Set(['and', 'but', 'so', 'or', 'while', 'as'])

/** A full stop between the same words on one side, a comma, a dash, `and` or nothing on the other. */
export const sentence: Rule = {
  id: 'order/sentence',
  kind: 'order',
  find: (pair, free) => pair.units.flatMap((u) => boundary(pair, u, free)),
}

const stops = (side: Side, r: TokenRange, f: (k: number) => boolean): number =>
  pick(side, r, f, (w) => w.kind === 'mark' && STOP.test(w.form) && w.form !== '..').length

const boundary = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  if (size(u.a) > 4 || size(u.b) > 4) return []
  const a = stops(pair.a, u.a, free.a)
  const b = stops(pair.b, u.b, free.b)
  if (a > 0 === b > 0) return []
  const [x, rx, y, ry, fx, fy] =
    a > 0
      ? ([pair.a, u.a, pair.b, u.b, free.a, free.b] as const)
      : ([pair.b, u.b, pair.a, u.a, free.b, free.a] as const)
  const k = pick(x, rx, fx, (w) => w.kind === 'mark' && STOP.test(w.form))[0] ?? rx.from
  const before = x.words[k - 1]
  let n = k + 1
  while (n < x.words.length && x.words[n]?.kind === 'mark') n++
  const after = x.words[n]
  if (!before || !after || (x.words[k]?.token.text === '.' && /^\p{Lu}$/u.test(before.token.text))) return []
  if (x.words[k]?.form !== ';' && !after.capital) return []
  const joint = pick(y, ry, fy, (w) => w.kind !== 'mark')
  if (!joint.every((j) => JOINT.has(y.words[j]?.form ?? '')) || joint.length > 1) return []
  const own = pick(x, rx, fx, (w) => w.kind !== 'mark')
  if (!own.every((j) => JOINT.has(x.words[j]?.form ?? ''))) return []
  const mates = a > 0 ? pair.mateA : pair.mateB
  const m = mates[n] ?? -1
  const p = mates[k - 1] ?? -1
  if (m < 0 || p < 0) return []
  const ax = { from: k, to: n + 1 }
  const by = { from: p + 1 < m ? p + 1 : m, to: m + 1 }
  return [a > 0 ? { cue: null, a: ax, b: by } : { cue: null, a: by, b: ax }]
}
