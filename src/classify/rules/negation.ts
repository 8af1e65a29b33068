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
import { at, contents, type Finding, type Free, pick, type Rule, size, versus } from '../rule.ts'
import type { TokenRange } from '../../model/index.ts'
import type { Word } from '../words.ts'

const strict = (pair: Pair, side: Side, k: number): boolean => {
  const w = side.words[k]
  if (!w || w.kind === 'mark' || !w.pieces.some((p) => pair.lore.strict.has(p))) return false
  return !(w.form === 'no' && side.words[k + 1]?.form === '.' && /^\d/.test(side.words[k + 2]?.form ?? ''))
}
/** A verb or noun that denies by what it means; not `the end`, a bar, or free speech, which only look like one. */
const weak = (pair: Pair, side: Side, k: number): boolean => {
  const w = side.words[k]
  if (!w || w.kind === 'mark') return false
  if (pair.lore.near.has(w.form)) return true
  const lemma = w.lemmas.find((l) => pair.lore.implicit.has(l))
  if (lemma === undefined || (w.capital && !w.initial)) return false
  if (GOVERNS.has(lemma)) return (side.words[k + 1]?.form ?? '') === 'to'
  if (AMONG.has(lemma)) return /^(?:of|from)$/.test(side.words[k + 1]?.form ?? '')
  return NOMINAL.has(lemma) || !DETERMINERS.has(side.words[k - 1]?.form ?? '')
}

/** Adjectives that deny what follows `of` or `from`. */
const AMONG = new Set(['free', 'devoid'])
/** Words that deny only the verb that follows `to`: `the radios failed` denies nothing. */
const GOVERNS = new Set(['fail', 'failure'])
const NOMINAL = new Set('absence lack refusal denial rejection ban doubt neglect'.split(' '))
const DETERMINERS = new Set('the a an this that his her its their our my your any every each'.split(' '))

const denials = (
  pair: Pair,
  side: Side,
  r: TokenRange,
  free: (k: number) => boolean,
): { readonly strict: readonly number[]; readonly weak: readonly number[] } => ({
  strict: pick(side, r, free, (_, k) => strict(pair, side, k)),
  weak: pick(side, r, free, (_, k) => weak(pair, side, k)),
})

export const particle: Rule = {
  id: 'negation/particle',
  kind: 'negation',
  find: (pair, free) => {
    const lone: { readonly u: number; readonly k: number; readonly flip: boolean }[] = []
    const out: Finding[] = []
    pair.units.forEach((u, n) => {
      const da = denials(pair, pair.a, u.a, free.a)
      const db = denials(pair, pair.b, u.b, free.b)
      if (da.strict.length > 0 && none(db))
        for (const k of da.strict.filter((i) => !echo(pair, pair.a, i))) lone.push({ u: n, k, flip: false })
      else if (db.strict.length > 0 && none(da))
        for (const k of db.strict.filter((i) => !echo(pair, pair.b, i))) lone.push({ u: n, k, flip: true })
      else if (da.weak.length > 0 && none(db) && narrow(pair, u, free))
        out.push(...da.weak.map((k) => one(pair, u, k, false, free, 'negation/implicit')))
      else if (db.weak.length > 0 && none(da) && narrow(pair, u, free))
        out.push(...db.weak.map((k) => one(pair, u, k, true, free, 'negation/implicit')))
    })
    for (let n = 0; n < lone.length; n++) {
      const x = lone[n]
      const y = lone[n + 1]
      if (!x) continue
      const u = pair.units[x.u]
      if (y && x.flip !== y.flip && y.u - x.u <= SHIFT && shifted(pair, x, y)) {
        const [a, b] = x.flip ? [y.k, x.k] : [x.k, y.k]
        const cue = versus(pair.a.words[a]?.form ?? '', pair.b.words[b]?.form ?? '')
        out.push({ cue, a: at(a), b: at(b), rule: 'negation/scope' })
        n++
      } else if (u) {
        const f = one(pair, u, x.k, x.flip, free, 'negation/particle')
        out.push(added(pair, u, x.flip ? 'b' : 'a', x.k) ? { ...f, shares: true } : f)
      }
    }
    return out
  },
}

/**
 * A denial said again in a fragment without a verb, right after the sentence it stands in: `We were never asked. Not
 * once.` What it denies is denied before it, whether the other side says so in the sentence or not at all.
 */
const echo = (pair: Pair, side: Side, k: number): boolean => {
  if (side.words[k - 1]?.kind !== 'mark') return false
  const [mate, other] = side === pair.a ? [pair.mateA, pair.b] : [pair.mateB, pair.a]
  let met = -1
  for (let n = k + 1; n < side.words.length && !CLAUSE_END.test(side.words[n]?.form ?? ''); n++) {
    const w = side.words[n]
    if (w && verbLike(w)) return false
    if (met < 0) met = mate[n] ?? -1
  }
  return deniedBefore(pair, side, k - 1, 1) && (met < 0 || deniedBefore(pair, other, met, 0))
}

/** Does a denial stand in a sentence that one side has and the other has not: `Nobody will take it.`? Then all of it is material of one version. */
const added = (pair: Pair, u: Unit, x: 'a' | 'b', k: number): boolean => {
  if (size(u[x === 'a' ? 'b' : 'a']) > 0) return false
  const { words } = pair[x]
  let from = k
  while (from > u[x].from && words[from]?.initial !== true) from--
  let to = k
  while (to < u[x].to && !STOP.test(words[to]?.form ?? '')) to++
  const whole =
    words[from]?.initial === true && (to < u[x].to || STOP.test(words[to]?.form ?? '') || words[to] === undefined)
  return whole && to - from >= SENTENCE && words.slice(from, to).some((w) => w.kind === 'content')
}

const STOP = /^[.!?;…]$/
/** Of a sentence, in words at the least. */
const SENTENCE = 3

const CLAUSE_END = /^(?:[.!?;:,…]|--)$|^[—–]$/u
const VERBS = new Set(
  "am is are was were be been being do does did has have had will would can could may might shall should must 's 're 've 'll 'd 'm".split(
    ' ',
  ),
)
const verbLike = (w: Word): boolean => w.pieces.some((p) => VERBS.has(p)) || w.lemmas.some((l) => VERBS.has(l))

/** Is there a strict denial between the token before `k` and the clause's beginning, after as many closing marks as are passed over? */
const deniedBefore = (pair: Pair, side: Side, k: number, skip: number): boolean => {
  let n = k - (skip > 0 ? 0 : 1)
  if (skip > 0) while (n >= 0 && side.words[n]?.kind === 'mark') n--
  for (; n >= 0 && !CLAUSE_END.test(side.words[n]?.form ?? ''); n--) if (strict(pair, side, n)) return true
  return false
}

const none = (d: ReturnType<typeof denials>): boolean => d.strict.length === 0 && d.weak.length === 0

/** Units apart, at most, between a negation here and the same negation there: "don't think he is", "think he is not". */
const SHIFT = 2
const NEAR = 8

const shifted = (
  pair: Pair,
  x: { readonly u: number; readonly k: number; readonly flip: boolean },
  y: { readonly k: number },
): boolean => {
  const [side, mate] = x.flip ? [pair.b, pair.mateB] : [pair.a, pair.mateA]
  for (let k = x.k + 1; k <= x.k + NEAR && k < side.words.length; k++) {
    const w = side.words[k]
    if (w && w.kind === 'mark' && /[.!?;:,]/.test(w.form)) return false
    const m = mate[k] ?? -1
    if (m >= 0 && Math.abs(m - y.k) <= 2) return true
  }
  return false
}

/**
 * Few enough words on either side that a denying verb governs what the sides share; where both have other content, that
 * `unable to repay` denies what `defaults on` says nobody can tell.
 */
const narrow = (pair: Pair, u: Unit, free: Free): boolean => {
  const ks = contents(pair.a, u.a, free.a)
  const ms = contents(pair.b, u.b, free.b)
  const [a, b] = [ks.length, ms.length]
  if (Math.min(a, b) === 0) return Math.max(a, b) <= 2
  const lemmas = new Set(ms.flatMap((m) => pair.b.words[m]?.lemmas ?? []))
  const met = ks.filter((k) => pair.a.words[k]?.lemmas.some((l) => lemmas.has(l))).length
  return Math.max(a, b) <= 4 && (met > 0 || a + b <= 2)
}

/** A negating word alone; the one word in its place answers it, or where it is fused with a verb (`don't`) the bare verb. */
const one = (pair: Pair, u: Unit, k: number, flip: boolean, free: Free, rule: string): Finding => {
  const [x, y] = flip ? [pair.b, pair.a] : [pair.a, pair.b]
  const word = x.words[k]
  const part = u.parts.find((p) => (flip ? p.b : p.a).from <= k && k < (flip ? p.b : p.a).to)
  const slot = (part ?? u)[flip ? 'a' : 'b']
  const base = word && word.pieces.length > 1 ? word.pieces[0] : undefined
  const facing = part ? pick(y, slot, flip ? free.a : free.b, (w) => w.kind !== 'mark') : []
  const own = part ? pick(x, flip ? part.b : part.a, flip ? free.b : free.a, (w) => w.kind !== 'mark') : []
  const sole = facing.length === 1 && own.length === 1
  let other: TokenRange = sole ? at(facing[0] ?? slot.from) : { from: slot.from, to: slot.from }
  for (let n = slot.from; n < slot.to; n++) if (base !== undefined && y.words[n]?.form === base) other = at(n)
  return { cue: word?.form ?? null, a: flip ? other : at(k), b: flip ? at(k) : other, rule }
}

const CLAUSE = 4

/** A denial at the edge of what one quotation leaves out, right beside the words both have: `No one was hurt`, `One was hurt`. */
export const truncated: Rule = {
  id: 'negation/truncated',
  kind: 'negation',
  find: (pair) =>
    pair.zones.flatMap((z): readonly Finding[] => {
      if (z.longer === null || z.place === 'apart' || z.retold) return []
      const [x, r, s] = z.longer === 'a' ? [pair.a, z.a, z.b] : [pair.b, z.b, z.a]
      const denies = (k: number): boolean => {
        const w = x.words[k]
        return w !== undefined && (strict(pair, x, k) || weak(pair, x, k))
      }
      let hit = -1
      if (z.place !== 'head' && denies(r.from)) hit = r.from
      for (let k = r.to - 1; z.place !== 'tail' && hit < 0 && k >= Math.max(r.from, r.to - CLAUSE); k--) {
        if (x.words[k]?.kind === 'mark') break
        if (denies(k)) hit = k
      }
      if (hit < 0) return []
      const empty = { from: s.from, to: s.from }
      const cue = x.words[hit]?.form ?? null
      return [{ cue, a: z.longer === 'a' ? at(hit) : empty, b: z.longer === 'a' ? empty : at(hit), shares: true }]
    }),
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

/** `hopeful`, `hopeless`. */
const suffixed = (x: string, y: string): boolean => x.endsWith('ful') && y === `${x.slice(0, -3)}less`

/** Are two words opposites: by the list (the cue), by a prefix or an ending (`''`), or not (`null`)? */
export const opposed = (pair: Pair, x: Word, y: Word | undefined): string | null => {
  if (y === undefined || x.lemmas.some((l) => y.lemmas.includes(l))) return null
  const cue = opposite(pair, x, y)
  if (cue !== null || x.kind !== 'content' || y.kind !== 'content') return cue
  return x.lemmas.some((l) =>
    y.lemmas.some((m) => prefixed(pair, l, m) || prefixed(pair, m, l) || suffixed(l, m) || suffixed(m, l)),
  )
    ? ''
    : null
}

export const antonym: Rule = {
  id: 'negation/antonym',
  kind: 'negation',
  find: (pair, free) => {
    const counts = { a: counted(pair.a), b: counted(pair.b) }
    return pair.units.flatMap((u): readonly Finding[] => {
      if (size(u.a) * size(u.b) > 2500) return []
      const out: Finding[] = []
      const used = new Set<number>()
      const there = pick(pair.b, u.b, free.b, (w, k) => w.kind !== 'mark' && !counts.b[k])
      for (const i of pick(pair.a, u.a, free.a, (w, k) => w.kind !== 'mark' && !counts.a[k]))
        for (const j of there) {
          const x = pair.a.words[i]
          const y = pair.b.words[j]
          if (!x || !y || used.has(j)) continue
          const cue = opposed(pair, x, y)
          if (cue === null) continue
          used.add(j)
          out.push({
            cue: cue === '' ? versus(x.form, y.form) : cue,
            a: at(i),
            b: at(j),
            rule: cue === '' ? 'negation/prefix' : 'negation/antonym',
          })
          break
        }
      return out
    })
  },
}

/** The words of quantities and names: `at least 40` against `at most 40` is a matter of number, `North Korea` against `South Korea` of name. */
const counted = (side: Side): Uint8Array => {
  const out = new Uint8Array(side.words.length)
  for (const q of side.quantities) if (q.bound !== null) out.fill(1, q.from, q.to)
  for (const n of side.names) if (!n.weak) out.fill(1, n.from, n.to)
  return out
}
