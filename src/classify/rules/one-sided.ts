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
    pair.units.flatMap((u): readonly Finding[] => {
      const phrases = phrasings(pair, u, free).filter((p) => p.lone && !complementiser(pair, p.a, p.b))
      const told = settled(pair, u, free)
      const left = joined(
        pair.a,
        phrases.flatMap((p) => runs(pair.a, p.a, free.a)),
      )
      const right = joined(
        pair.b,
        phrases.flatMap((p) => runs(pair.b, p.b, free.b)),
      )
      return [
        ...left
          .map((r): Finding => ({ cue: null, a: r, b: place(u, 'a', 'b', r) }))
          .filter((f) => content(pair.a, f.a, free.a) || (!told && verbatim(pair, 'a', f.a, f.b))),
        ...right
          .map((r): Finding => ({ cue: null, a: place(u, 'b', 'a', r), b: r }))
          .filter((f) => content(pair.b, f.b, free.b) || (!told && verbatim(pair, 'b', f.b, f.a))),
      ]
    }),
}

/** Stretches with nothing but marks between them are one, unless a sentence or a quotation ends there. */
const joined = (side: Side, found: readonly TokenRange[]): readonly TokenRange[] => {
  const out: TokenRange[] = []
  for (const r of found) {
    const last = out[out.length - 1]
    let k = last?.to ?? 0
    while (k < r.from && side.words[k]?.kind === 'mark') k++
    const first = side.words[r.from]
    if (last && k === r.from && first?.initial === false && first.quoted === side.words[last.to - 1]?.quoted)
      out[out.length - 1] = { from: last.from, to: r.to }
    else out.push(r)
  }
  return out
}

/** Is it more than a word or two of grammar? `for what he had done` is a clause. */
const content = (side: Side, r: TokenRange, free: (k: number) => boolean): boolean =>
  contents(side, r, free).length > 0 || pick(side, r, free, (w) => w.kind !== 'mark').length > FEW

const FEW = 2

/**
 * Grammar alone is material only where it stands inside a quotation on both sides: what is quoted is given word for
 * word. A word of it that the other side alone has close by stands in both: `such a cold breach`, `so cold a breach`.
 */
const verbatim = (pair: Pair, x: 'a' | 'b', r: TokenRange, gap: TokenRange): boolean => {
  const [other, mate] = x === 'a' ? [pair.b, pair.mateB] : [pair.a, pair.mateA]
  if ((pair[x].words[r.from]?.quoted ?? -1) < 0 || !inner(other, gap.from)) return false
  for (let k = r.from; k < r.to; k++) {
    const form = pair[x].words[k]?.form
    let near = false
    for (let n = gap.from - CLOSE; n < gap.from + CLOSE; n++)
      near ||= other.words[n]?.form === form && (mate[n] ?? -1) < 0
    if (!near) return true
  }
  return false
}

const CLOSE = 4

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

/** The free stretches of a range, without marks at their ends, each inside one quotation or outside all. */
const runs = (side: Side, r: TokenRange, free: (k: number) => boolean): readonly TokenRange[] => {
  const out: TokenRange[] = []
  for (let k = r.from; k < r.to; k++) {
    if (!free(k)) continue
    const from = k
    while (k + 1 < r.to && free(k + 1) && !parted(side, k)) k++
    const t = trimmed(side, { from, to: k + 1 }, free)
    if (t.to > t.from) out.push(t)
  }
  return out
}

/** Does a quotation begin or end between a token and the next? */
const parted = (side: Side, k: number): boolean => (side.words[k]?.quoted ?? -1) !== (side.words[k + 1]?.quoted ?? -1)

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
