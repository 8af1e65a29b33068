/**
 * The same words at another place; one sentence where another has two.
 *
 *     > | with either our partners   > | either with our partners
 *         ^^^^^^^^^^^                    ^^^^^^^^^^^
 *     > | of laws. That’s part       > | of laws, that’s part
 *               ^^ ^^^^^^                      ^^ ^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Free, pick, type Rule } from '../rule.ts'

const STOP = /^[.;]$/
const JOINT = new Set(['and', 'but', 'so', 'or', 'while', 'as'])

export const moved: Rule = {
  id: 'order/move',
  kind: 'order',
  find: (pair) => pair.moves.map((m) => ({ cue: null, a: m.a, b: m.b })),
}

const isOpen = (side: Side, mate: Int32Array, f: (k: number) => boolean, k: number): boolean =>
  side.words[k] !== undefined && (mate[k] ?? -1) < 0 && f(k)

/** Content words that neither side has a match for in their own place, and both have elsewhere; grown over equal neighbours. */
export const elsewhere: Rule = {
  id: 'order/words',
  kind: 'order',
  find: (pair, free) => {
    const openA = new Map<string, number[]>()
    const zoned = (k: number, x: 'a' | 'b'): boolean =>
      pair.zones.some((z) => z[x].from <= k && k < z[x].to) || pair.looks.some((l) => l[x].from <= k && k < l[x].to)
    pair.a.words.forEach((w, k) => {
      if (w.kind === 'content' && isOpen(pair.a, pair.mateA, free.a, k) && !zoned(k, 'a'))
        openA.set(w.form, [...(openA.get(w.form) ?? []), k])
    })
    const counted = (side: Side, k: number): boolean => side.quantities.some((q) => q.from <= k && k < q.to)
    const out: Finding[] = []
    const used = new Set<number>()
    for (let j = 0; j < pair.b.words.length; j++) {
      const w = pair.b.words[j]
      if (!w || w.kind !== 'content' || !isOpen(pair.b, pair.mateB, free.b, j) || zoned(j, 'b')) continue
      const i = openA.get(w.form)?.find((k) => !used.has(k))
      if (i === undefined || counted(pair.b, j)) continue
      let [fa, fb, ta, tb] = [i, j, i + 1, j + 1]
      const grows = (x: number, y: number): boolean =>
        isOpen(pair.a, pair.mateA, free.a, x) &&
        isOpen(pair.b, pair.mateB, free.b, y) &&
        pair.a.words[x]?.form === pair.b.words[y]?.form &&
        !used.has(x) &&
        pair.a.words[x]?.kind !== 'mark'
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

/** A word that begins a sentence on one side and stands inside one on the other, with matched words before it on both. */
export const sentence: Rule = {
  id: 'order/sentence',
  kind: 'order',
  find: (pair, free) => [
    ...oneWay(pair.a, pair.b, pair.mateA, free.a, free.b, false),
    ...oneWay(pair.b, pair.a, pair.mateB, free.b, free.a, true),
  ],
}

const oneWay = (
  x: Side,
  y: Side,
  mate: Int32Array,
  fx: (k: number) => boolean,
  fy: (k: number) => boolean,
  flip: boolean,
): readonly Finding[] => {
  const out: Finding[] = []
  let before = false
  for (let k = 0; k < x.words.length; k++) {
    const w = x.words[k]
    const m = mate[k] ?? -1
    if (!w || w.kind === 'mark' || m < 0) continue
    const stop = stopBefore(x, k)
    const there = y.words[m]
    if (
      before &&
      stop >= 0 &&
      fx(k) &&
      fy(m) &&
      w.capital &&
      there &&
      stopBefore(y, m) < 0 &&
      !there.initial &&
      m > 0
    ) {
      const here = { from: stop, to: k + 1 }
      const other = { from: joint(y, m, fy), to: m + 1 }
      out.push({ cue: null, a: flip ? other : here, b: flip ? here : other })
    }
    before = true
  }
  return out
}

/** The stop that ends the sentence before a word, other marks between passed over, or -1. */
const stopBefore = (side: Side, k: number): number => {
  for (let n = k - 1; n >= 0 && side.words[n]?.kind === 'mark'; n--)
    if (STOP.test(side.words[n]?.form ?? '') && side.words[k]?.initial === true) return n
  return -1
}

/** Where the joint before a word begins: a comma, a dash, `and`; or the word itself. */
const joint = (side: Side, k: number, free: (k: number) => boolean): number => {
  let n = k
  while (
    n > 0 &&
    free(n - 1) &&
    (side.words[n - 1]?.kind === 'mark' || (n === k && JOINT.has(side.words[n - 1]?.form ?? '')))
  )
    n--
  return n
}
