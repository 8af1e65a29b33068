/**
 * The volume turned up or down: boosters, hedges, focus, frequency.
 *
 *     > | will never forget   > | would not forget
 *              ^^^^^                   ^^^
 */
import type { TokenRange } from '../../model/index.ts'
import { phraseAt } from '../lore.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { around, at, type Finding, type Free, pick, type Rule, size, versus } from '../rule.ts'

interface Degreed {
  readonly at: TokenRange
  readonly form: string
}

const degrees = (pair: Pair, side: Side, r: TokenRange, free: (k: number) => boolean): readonly Degreed[] => {
  const out: Degreed[] = []
  const forms = (k: number): readonly string[] => (side.words[k] ? [side.words[k]?.form ?? ''] : [])
  for (let k = r.from; k < r.to; k++) {
    if (!free(k)) continue
    const p = phraseAt(pair.lore.degrees, forms, k)
    if (!p || (p.words[0] === 'well' && side.words[k - 1]?.form === 'as')) continue
    out.push({ at: { from: k, to: k + p.words.length }, form: p.words.join(' ') })
    k += p.words.length - 1
  }
  return out
}

/** Two negating words of unequal force in the same slot. */
export const negator: Rule = {
  id: 'intensity/negator',
  kind: 'intensity',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const neg = (side: Side, r: TokenRange, f: (k: number) => boolean): readonly number[] =>
        pick(side, r, f, (w) => pair.lore.strict.has(w.form) || pair.lore.near.has(w.form) || w.pieces.includes('not'))
      const a = neg(pair.a, u.a, free.a)
      const b = neg(pair.b, u.b, free.b)
      const i = a[0]
      const j = b[0]
      if (i === undefined || j === undefined) return []
      const x = pair.a.words[i]
      const y = pair.b.words[j]
      const frequent = (f: string): boolean => f === 'never' || pair.lore.near.has(f)
      if (!x || !y || x.form === y.form || frequent(x.form) === frequent(y.form)) return []
      return [{ cue: versus(x.form, y.form), a: at(i), b: at(j) }]
    }),
}

export const intensity: Rule = {
  id: 'intensity/degree',
  kind: 'intensity',
  find: (pair, free) => coupled(pair.units.flatMap((u) => inUnit(pair, u, free))),
}

const NEAR = 8

/** A word of degree that each side has alone, close to one another, is one difference: `such a cold breach`, `a breach so cold`. */
const coupled = (found: readonly Finding[]): readonly Finding[] => {
  const out: Finding[] = []
  for (const f of found) {
    const last = out[out.length - 1]
    const other =
      last && size(last.a) === 0 && size(f.b) === 0
        ? [f, last]
        : last && size(last.b) === 0 && size(f.a) === 0
          ? [last, f]
          : null
    const [x, y] = other ?? []
    if (!x || !y || Math.abs(x.a.from - y.a.from) > NEAR || size(x.a) === 0 || size(y.b) === 0) out.push(f)
    else {
      out.pop()
      if (x.cue !== y.cue) out.push({ cue: versus(x.cue ?? '', y.cue ?? ''), a: x.a, b: y.b })
    }
  }
  return out
}

const rest = (side: Side, r: TokenRange, f: (k: number) => boolean, ds: readonly Degreed[]): number =>
  pick(side, r, f, (w, k) => w.kind === 'content' && !ds.some((d) => d.at.from <= k && k < d.at.to)).length

const inUnit = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  const a = [...degrees(pair, pair.a, u.a, free.a)]
  const b = [...degrees(pair, pair.b, u.b, free.b)]
  const out: Finding[] = []
  for (let i = a.length - 1; i >= 0; i--) {
    const j = b.findIndex((y) => y.form === a[i]?.form)
    if (j >= 0) {
      a.splice(i, 1)
      b.splice(j, 1)
    }
  }
  while (a.length > 0 && b.length > 0) {
    const x = a.shift()
    const y = b.shift()
    if (x && y) out.push({ cue: versus(x.form, y.form), a: x.at, b: y.at })
  }
  const lone = (d: Degreed, flip: boolean): void => {
    const [side, r, f, other, ro, fo] = flip
      ? ([pair.b, u.b, free.b, pair.a, u.a, free.a] as const)
      : ([pair.a, u.a, free.a, pair.b, u.b, free.b] as const)
    if (rest(side, r, f, [d]) > (size(ro) > 0 ? 1 : 0)) return
    if (size(r) > 6) return
    const opposite = pick(other, ro, fo, (w) => w.kind !== 'mark')
    if (opposite.length > 2) return
    const alone = rest(side, r, f, [d]) === 0
    // a word of no degree in its place is another word, not another degree
    if (alone && opposite.some((k) => other.words[k]?.kind === 'content' && !other.words[k]?.form.endsWith('ly')))
      return
    const range = alone ? around(opposite, ro.from) : { from: ro.from, to: ro.from }
    out.push({ cue: d.form, a: flip ? range : d.at, b: flip ? d.at : range })
  }
  for (const d of a) lone(d, false)
  for (const d of b) lone(d, true)
  return out
}
