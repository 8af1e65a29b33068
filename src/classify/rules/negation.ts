/**
 * A statement denied on one side and not on the other.
 *
 *     > | We will not sign the deal   > | We will sign the deal
 *                 ^^^
 *
 * Three rules: a negating word on one side of a unit alone; a word against its opposite in the same slot;
 * a word against itself with a negating prefix. `never` and `not` both deny: between them polarity is the same.
 */
import type { Pair, Side, Unit } from '../pair.ts'
import { around, at, contents, type Finding, type Free, pick, type Rule, size, versus } from '../rule.ts'
import type { TokenRange } from '../../model/index.ts'
import type { Word } from '../words.ts'

const strict = (pair: Pair, w: Word): boolean => w.kind !== 'mark' && w.pieces.some((p) => pair.lore.strict.has(p))
const weak = (pair: Pair, w: Word): boolean =>
  w.kind !== 'mark' && (pair.lore.near.has(w.form) || w.lemmas.some((l) => pair.lore.implicit.has(l)))

const denials = (
  pair: Pair,
  side: Side,
  r: TokenRange,
  free: (k: number) => boolean,
): { readonly strict: readonly number[]; readonly weak: readonly number[] } => ({
  strict: pick(side, r, free, (w) => strict(pair, w)),
  weak: pick(side, r, free, (w) => weak(pair, w)),
})

export const particle: Rule = {
  id: 'negation/particle',
  kind: 'negation',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const da = denials(pair, pair.a, u.a, free.a)
      const db = denials(pair, pair.b, u.b, free.b)
      const none = (d: typeof da): boolean => d.strict.length === 0 && d.weak.length === 0
      if (da.strict.length > 0 && none(db)) return da.strict.map((k) => one(pair, u, k, false, free))
      if (db.strict.length > 0 && none(da)) return db.strict.map((k) => one(pair, u, k, true, free))
      if (da.weak.length > 0 && none(db) && narrow(pair, u, free))
        return da.weak.map((k) => one(pair, u, k, false, free, 'negation/implicit'))
      if (db.weak.length > 0 && none(da) && narrow(pair, u, free))
        return db.weak.map((k) => one(pair, u, k, true, free, 'negation/implicit'))
      return []
    }),
}

/** Few enough words on either side that a denying verb governs what the sides share. */
const narrow = (pair: Pair, u: Unit, free: Free): boolean => {
  const a = contents(pair.a, u.a, free.a).length
  const b = contents(pair.b, u.b, free.b).length
  return Math.min(a, b) === 0 ? Math.max(a, b) <= 2 : Math.max(a, b) <= 4
}

const one = (pair: Pair, u: Unit, k: number, flip: boolean, free: Free, rule = 'negation/particle'): Finding => {
  const x = flip ? pair.b : pair.a
  const part = u.parts.find((p) => (flip ? p.b : p.a).from <= k && k < (flip ? p.b : p.a).to)
  const [py, other, fy] = flip ? [part?.a ?? u.a, pair.a, free.a] : [part?.b ?? u.b, pair.b, free.b]
  const range = around(
    pick(other, py, fy, (w) => w.kind !== 'mark'),
    py.from,
  )
  const word = x.words[k]
  const here = at(k)
  const whole = (word?.pieces.length ?? 1) > 1
  const shares = size(range) > 0 && !whole
  return {
    cue: word?.form ?? null,
    a: flip ? range : here,
    b: flip ? here : range,
    rule,
    ...(shares ? { shares: true as const } : {}),
  }
}

const opposite = (pair: Pair, x: Word, y: Word): string | null => {
  for (const l of x.lemmas)
    for (const n of pair.lore.opposed.get(l) ?? [])
      for (const m of y.lemmas) if (pair.lore.opposed.get(m)?.includes(-n)) return versus(l, m)
  return null
}

const prefixed = (pair: Pair, x: string, y: string): boolean =>
  y.length >= 4 &&
  x.length > y.length &&
  x.endsWith(y) &&
  pair.lore.prefixes.includes(x.slice(0, x.length - y.length).replace(/-$/, ''))

export const antonym: Rule = {
  id: 'negation/antonym',
  kind: 'negation',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      if (size(u.a) * size(u.b) > 2500) return []
      const out: Finding[] = []
      const used = new Set<number>()
      for (const i of pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark'))
        for (const j of pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')) {
          const x = pair.a.words[i]
          const y = pair.b.words[j]
          if (!x || !y || used.has(j)) continue
          if (x.lemmas.some((l) => y.lemmas.includes(l))) continue
          const cue = opposite(pair, x, y)
          const turned =
            cue === null && x.lemmas.some((l) => y.lemmas.some((m) => prefixed(pair, l, m) || prefixed(pair, m, l)))
          if (cue === null && !turned) continue
          used.add(j)
          out.push({
            cue: cue ?? versus(x.form, y.form),
            a: at(i),
            b: at(j),
            rule: cue === null ? 'negation/prefix' : 'negation/antonym',
          })
          break
        }
      return out
    }),
}
