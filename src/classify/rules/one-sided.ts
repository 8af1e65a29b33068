/**
 * Material in one version only.
 *
 *     > | stronger than terrorism and its mercenaries   > | stronger than terror
 *                                 ^^^^^^^^^^^^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import { inner, type Pair, type Side, type Unit } from '../pair.ts'
import { contents, type Finding, type Free, pick, type Rule, trimmed } from '../rule.ts'
import { phrasings } from './phrases.ts'

export const oneSided: Rule = {
  id: 'one-sided/run',
  kind: 'one-sided',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] =>
      phrasings(pair, u, free)
        .filter((p) => p.lone && !complementiser(pair, p.a, p.b))
        .flatMap((p) => {
          const a = runs(pair.a, p.a, free.a)
          const b = runs(pair.b, p.b, free.b)
          const left = a.map((r): Finding => ({ cue: null, a: r, b: place(u, 'a', 'b', r) }))
          const right = b.map((r): Finding => ({ cue: null, a: place(u, 'b', 'a', r), b: r }))
          const told = settled(pair, u, free)
          return [
            ...left.filter((f) => content(pair.a, f.a, free.a) || (!told && verbatim(pair.a, f.a, pair.b, f.b))),
            ...right.filter((f) => content(pair.b, f.b, free.b) || (!told && verbatim(pair.b, f.b, pair.a, f.a))),
          ]
        }),
    ),
}

/** Is it more than a word or two of grammar? `for what he had done` is a clause. */
const content = (side: Side, r: TokenRange, free: (k: number) => boolean): boolean =>
  contents(side, r, free).length > 0 || pick(side, r, free, (w) => w.kind !== 'mark').length > FEW

const FEW = 2

/** Grammar alone is material only where it stands inside a quotation on both sides: what is quoted is given word for word. */
const verbatim = (side: Side, r: TokenRange, other: Side, gap: TokenRange): boolean =>
  (side.words[r.from]?.quoted ?? -1) >= 0 && inner(other, gap.from)

/** Did an earlier rule speak of this unit? Then grammar that is left over is no difference of its own. */
const settled = (pair: Pair, u: Unit, free: Free): boolean => spoken(pair.a, u.a, free.a) || spoken(pair.b, u.b, free.b)

const spoken = (side: Side, r: TokenRange, free: (k: number) => boolean): boolean =>
  pick(
    side,
    r,
    (k) => !free(k),
    (w) => w.kind !== 'mark',
  ).length > 0

/** The `that` an indirect statement begins with belongs to the telling, not to what is told. */
const complementiser = (pair: Pair, a: TokenRange, b: TokenRange): boolean => {
  const [side, r] = a.to > a.from ? [pair.a, a] : [pair.b, b]
  return side.mode === 'indirect' && r.from === 0 && r.to === 1 && side.words[0]?.form === 'that'
}

/** The empty place on the other side, in the column of a run. */
const place = (u: Unit, x: 'a' | 'b', y: 'a' | 'b', r: TokenRange): TokenRange => {
  const part = u.parts.find((p) => p[x].from <= r.from && r.from < p[x].to)
  const k = (part ?? u)[y].to
  return { from: k, to: k }
}

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

const RELATIVES = new Set(['who', 'which', 'whom'])

const isRelative = (w: { readonly form: string }): boolean => RELATIVES.has(w.form)

/** A relative clause against words that are none of its renderings. */
export const relative: Rule = {
  id: 'one-sided/relative-clause',
  kind: 'one-sided',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const clause = (x: 'a' | 'b'): TokenRange | null => {
        const y = x === 'a' ? 'b' : 'a'
        const k = pick(pair[x], u[x], free[x], isRelative)[0]
        const there = pick(pair[y], u[y], free[y], (w) => w.kind !== 'mark')
        if (
          k === undefined ||
          there.length > 3 ||
          there.length === 0 ||
          there.some((i) => RELATIVES.has(pair[y].words[i]?.form ?? ''))
        )
          return null
        const first = pick(pair[x], u[x], free[x], (w) => w.kind !== 'mark')[0]
        const run = runs(pair[x], { from: k, to: u[x].to }, free[x])[0] ?? null
        const lemmas = new Set(there.flatMap((i) => pair[y].words[i]?.lemmas ?? []))
        const rendered =
          run !== null &&
          contents(pair[x], run, free[x]).some((i) => pair[x].words[i]?.lemmas.some((l) => lemmas.has(l)))
        return first === k &&
          run &&
          !rendered &&
          contents(pair[x], run, free[x]).length > 0 &&
          contents(pair[x], run, free[x]).length <= 2
          ? run
          : null
      }
      const a = clause('a')
      if (a) return [{ cue: pair.a.words[a.from]?.form ?? null, a, b: { from: u.b.from, to: u.b.from } }]
      const b = clause('b')
      return b ? [{ cue: pair.b.words[b.from]?.form ?? null, a: { from: u.a.from, to: u.a.from }, b }] : []
    }),
}
