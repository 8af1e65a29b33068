/**
 * The same words at another place.
 *
 *     > | with either our partners   > | either with our partners
 *         ^^^^^^^^^^^                    ^^^^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { JOINTS } from './sentence.ts'
import { type Finding, type Free, pick, type Rule } from '../rule.ts'

export const moved: Rule = {
  id: 'order/move',
  kind: 'order',
  find: (pair, free) =>
    pair.moves.filter((m) => some(m.a, free.a) && some(m.b, free.b)).map((m) => ({ cue: null, a: m.a, b: m.b })),
}

const some = (r: TokenRange, test: (k: number) => boolean): boolean => {
  for (let k = r.from; k < r.to; k++) if (test(k)) return true
  return false
}

const isOpen = (side: Side, mate: Int32Array, f: (k: number) => boolean, k: number): boolean =>
  side.words[k] !== undefined && (mate[k] ?? -1) < 0 && f(k)

/** The forms of two digits or more that a side has just once. */
const numerals = (side: Side): ReadonlySet<string> => {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const { form } of side.words) {
    if (!/\d.*\d/.test(form) || more.has(form)) continue
    if (once.delete(form)) more.add(form)
    else once.add(form)
  }
  return once
}

/**
 * The content words of a side that are open to be elsewhere: unmatched, outside zones and looks, no number but a numeral
 * that each side has once.
 */
const loose = (pair: Pair, x: 'a' | 'b', free: (k: number) => boolean): readonly number[] => {
  const side = pair[x]
  const shut = new Uint8Array(side.words.length)
  const [once, there] = [numerals(pair.a), numerals(pair.b)]
  for (const z of [...pair.zones.filter((z) => !z.retold), ...pair.looks]) shut.fill(1, z[x].from, z[x].to)
  for (const q of side.quantities) {
    const form = side.words[q.from]?.form ?? ''
    if (q.sort !== 'date' && q.sort !== 'weekday' && !(once.has(form) && there.has(form))) shut.fill(1, q.from, q.to)
  }
  const mate = x === 'a' ? pair.mateA : pair.mateB
  const out: number[] = []
  side.words.forEach((w, k) => {
    if (w.kind === 'content' && !shut[k] && isOpen(side, mate, free, k)) out.push(k)
  })
  return out
}

/** Content words that neither side has a match for in their place, and both have elsewhere; grown over equal neighbours, a numeral only with one. */
export const elsewhere: Rule = {
  id: 'order/words',
  kind: 'order',
  find: (pair, free) => {
    const waiting = new Map<string, number[]>()
    for (const k of loose(pair, 'a', free.a)) {
      const form = pair.a.words[k]?.form ?? ''
      const list = waiting.get(form)
      if (list) list.push(k)
      else waiting.set(form, [k])
    }
    const out: Finding[] = []
    const used = new Set<number>()
    let next = 0
    for (const j of loose(pair, 'b', free.b)) {
      const list = waiting.get(pair.b.words[j]?.form ?? '')
      const i = j < next ? undefined : list?.find((k) => !used.has(k))
      if (i === undefined) continue
      let [fa, fb, ta, tb] = [i, j, i + 1, j + 1]
      const grows = (x: number, y: number): boolean =>
        isOpen(pair.a, pair.mateA, free.a, x) &&
        isOpen(pair.b, pair.mateB, free.b, y) &&
        pair.a.words[x]?.form === pair.b.words[y]?.form &&
        !used.has(x) &&
        pair.a.words[x]?.kind !== 'mark'
      while (fb > next && grows(fa - 1, fb - 1)) [fa, fb] = [fa - 1, fb - 1]
      while (grows(ta, tb)) [ta, tb] = [ta + 1, tb + 1]
      if (ta - fa === 1 && /^\d/.test(pair.a.words[fa]?.form ?? '')) continue
      for (let k = fa; k < ta; k++) used.add(k)
      out.push({ cue: null, a: { from: fa, to: ta }, b: { from: fb, to: tb } })
      next = tb
    }
    return joined(pair, out)
  },
}

/** Words moved together with the words between them, `doctors are tired`, are one move. */
const joined = (pair: Pair, found: readonly Finding[]): readonly Finding[] => {
  const out: Finding[] = []
  for (const f of found) {
    const last = out[out.length - 1]
    if (!last || f.a.from - last.a.to > GAP || f.a.from - last.a.to !== f.b.from - last.b.to || !bridged(pair, last, f))
      out.push(f)
    else out[out.length - 1] = { ...f, a: { ...f.a, from: last.a.from }, b: { ...f.b, from: last.b.from } }
  }
  return out
}

const GAP = 3

const bridged = (pair: Pair, f: Finding, g: Finding): boolean => {
  if (g.a.from <= f.a.to) return false
  for (let k = f.a.to; k < g.a.from; k++) {
    const [x, y] = [pair.a.words[k], pair.b.words[k - f.a.to + f.b.to]]
    if (!x || x.kind === 'mark' || x.form !== y?.form) return false
  }
  return true
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
  const single = a.length === 1 ? pair.a.words[a[0] ?? 0] : undefined
  // a denial at another place is more than order
  if (single && (JOINTS.has(single.form) || pair.lore.strict.has(single.form))) return null
  if (sorted(pair.a, a) !== sorted(pair.b, b)) return null
  return {
    cue: null,
    a: { from: a[0] ?? 0, to: (a[a.length - 1] ?? 0) + 1 },
    b: { from: b[0] ?? 0, to: (b[b.length - 1] ?? 0) + 1 },
  }
}

const NESTS = new Set(['who', 'which', 'that', 'and', 'while', 'as'])

/** A clause or a list joined in another way: `who`, `which`, `that` or `and` on one side, a comma or nothing on the other. */
export const nesting: Rule = {
  id: 'order/nesting',
  kind: 'order',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const a = words(pair.a, u.a, free.a)
      const b = words(pair.b, u.b, free.b)
      const [own, other, side] = a.length > 0 ? [a, b, pair.a] : [b, a, pair.b]
      const first = side.words[own[0] ?? -1]
      if (other.length > 0 || own.length > 2 || !first || !NESTS.has(first.form)) return []
      if (own.length === 2 && !/^(?:is|are|was|were|has|had|have)$/.test(side.words[own[1] ?? -1]?.form ?? ''))
        return []
      const comma =
        pick(
          a.length > 0 ? pair.b : pair.a,
          a.length > 0 ? u.b : u.a,
          a.length > 0 ? free.b : free.a,
          (w) => w.form === ',',
        ).length > 0
      const here = { from: own[0] ?? 0, to: (own[own.length - 1] ?? 0) + 1 }
      const k = own[0] ?? 0
      const listed =
        first.form === 'and' &&
        own.length === 1 &&
        side.words[k - 1]?.form === ',' &&
        ((a.length > 0 ? pair.mateA : pair.mateB)[k - 1] ?? -1) >= 0
      const marked =
        comma ||
        listed ||
        first.form === 'who' ||
        first.form === 'which' ||
        (first.form === 'that' && isNoun(side, (own[0] ?? 0) - 1))
      if (!marked) return []
      return [
        a.length > 0
          ? { cue: first.form, a: here, b: { from: u.b.from, to: u.b.to }, shares: true }
          : { cue: first.form, a: { from: u.a.from, to: u.a.to }, b: here, shares: true },
      ]
    }),
}

/** Is it a content word that is no reporting verb: `survey that`, not `said that`? */
const isNoun = (side: Side, k: number): boolean => {
  const w = side.words[k]
  return (
    w !== undefined &&
    w.kind === 'content' &&
    !/^(?:sa(?:id|ys?|ying)|told|tell|think|thought|believed?|knows?|knew|added?|announced?|claim(?:s|ed)?|hoped?|showed|shown?|confident|sure|glad|fact|so)$/.test(
      w.form,
    )
  )
}
