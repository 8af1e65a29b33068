/**
 * The same lemma in another form: tense, number, aspect.
 *
 *     > | who had expressed   > | who have expressed
 *             ^^^                     ^^^^
 *
 * Where one side is indirect speech, a tense moved back (`will` → `would`) is what indirect speech asks for: licensed.
 */
import type { TokenRange } from '../../model/index.ts'
import { shared } from '../lemma.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule, size, versus } from '../rule.ts'
import { affirmed, backshifted, indirect } from '../speech.ts'
import type { Word } from '../words.ts'

const AUXILIARY = new Set(
  "be am is are was were been being have has had having do does did will would 'll 'd 've 's 're shall can could may might".split(
    ' ',
  ),
)
const LINKS = new Set(
  'am is are was were be been being have has had having do does did doing done will would can could may might shall should this these that those'.split(
    ' ',
  ),
)

const formOf = (w: Word): string => w.form.replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : ''))

/** An auxiliary with `not` written to it, as that auxiliary: `cannot` against `could not` is `can` against `could`. */
const unfused = (w: Word): Word => {
  const form = w.pieces.length === 2 && w.pieces[1] === 'not' ? affirmed(w.form) : w.form
  return form === w.form || !LINKS.has(form) ? w : { ...w, form, pieces: [form], lemmas: [form] }
}

const sameLemma = (pair: Pair, fullX: Word, fullY: Word): string | null => {
  const [x, y] = [unfused(fullX), unfused(fullY)]
  if (x.form === y.form) return null
  if (x.kind !== y.kind && !(LINKS.has(x.form) || LINKS.has(y.form))) return null
  if (x.kind === 'function' && !(LINKS.has(x.form) && LINKS.has(y.form))) return null
  if (x.kind === 'function' && (indirect(pair.a) || indirect(pair.b)) && backshifted(x.form, y.form))
    return versus(x.form, y.form)
  if (formOf(x) === formOf(y)) return formOf(x)
  return shared(x.lemmas, y.lemmas)
}

export const inflection: Rule = {
  id: 'inflection/lemma',
  kind: 'inflection',
  find: (pair, free) => pair.units.flatMap((u) => inUnit(pair, u, free)),
}

const inUnit = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  const as = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark')
  const bs = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')
  if (as.length * bs.length > 2500) return []
  const licensed = indirect(pair.a) || indirect(pair.b)
  const out: Finding[] = []
  const used = new Set<number>()
  for (const i of as)
    for (const j of bs) {
      const x = pair.a.words[i]
      const y = pair.b.words[j]
      if (!x || !y || used.has(j)) continue
      const lemma = sameLemma(pair, x, y)
      const back = licensed && backshifted(unfused(x).form, unfused(y).form)
      if (
        lemma === null ||
        (x.kind === 'function' &&
          y.kind === 'function' &&
          !back &&
          amid(pair, 'a', u, i, free.a) &&
          amid(pair, 'b', u, j, free.b))
      )
        continue
      used.add(j)
      const shift = back || (licensed && movedBack(pair, x, y))
      out.push({
        cue: lemma,
        a: negated(pair, 'a', verbGroup(pair, 'a', u, i, free.a), y),
        b: negated(pair, 'b', verbGroup(pair, 'b', u, j, free.b), x),
        ...(shift ? { licensed: true as const, rule: 'inflection/backshift' } : {}),
      })
      break
    }
  return out
}

/** Singular against plural inside two names of one column: `Staff Writer Lee`, `Staff Writers Lee and Hale`. */
export const inNames: Rule = {
  id: 'inflection/in-name',
  kind: 'inflection',
  find: (pair, free) => {
    const held = { a: within(pair.a), b: within(pair.b) }
    return pair.units.flatMap((u): readonly Finding[] => {
      if (size(u.a) * size(u.b) > 2500) return []
      const named = (x: 'a' | 'b'): readonly number[] =>
        pick(pair[x], u[x], free[x], (w, k) => held[x][k] === 1 && w.capital && !/'s?$/.test(w.form))
      const there = named('b')
      return named('a').flatMap((i): readonly Finding[] => {
        const x = pair.a.words[i]
        const j = there.find((k) => x !== undefined && plural(x.form, pair.b.words[k]?.form ?? ''))
        return x && j !== undefined
          ? [{ cue: versus(x.form, pair.b.words[j]?.form ?? ''), a: at(i), b: at(j), shares: true }]
          : []
      })
    })
  },
}

/** The tokens inside names of two words or more. */
const within = (side: Side): Uint8Array => {
  const out = new Uint8Array(side.words.length)
  for (const n of side.names) if (size(n) > 1) out.fill(1, n.from, n.to)
  return out
}

const plural = (x: string, y: string): boolean => x === `${y}s` || y === `${x}s`

/** Is the word of the side that is told a past form where the side that is quoted has the present? */
const movedBack = (pair: Pair, x: Word, y: Word): boolean => {
  if (indirect(pair.a) === indirect(pair.b)) return false
  const [told, said] = indirect(pair.a) ? [x, y] : [y, x]
  const past = told.form.endsWith('ed') || (pair.lore.irregular.has(told.form) && !/(?:ing|s|en)$/.test(told.form))
  const bases = told.lemmas.slice(1)
  const present = bases.includes(said.form) || (said.form.endsWith('s') && said.lemmas.some((l) => bases.includes(l)))
  return told.kind === 'content' && past && present
}

/** Does it stand right after another free word of its unit, a piece of a longer phrase? */
const amid = (pair: Pair, x: 'a' | 'b', u: Unit, k: number, free: (k: number) => boolean): boolean =>
  k > u[x].from && free(k - 1) && pair[x].words[k - 1]?.kind === 'function'

const TENSE = new Set("am is are was were be been being has have had having do does did 's 've 'd 're 'm".split(' '))
const tenseOf = (w: Word | undefined): readonly string[] =>
  w === undefined ? [] : w.pieces.filter((p) => TENSE.has(p))

/** The auxiliaries before a verb, adverbs between them passed over, nearest last. */
const auxiliaries = (side: Side, verb: number): readonly number[] => {
  const out: number[] = []
  for (let k = verb - 1; k >= Math.max(0, verb - 4); k--) {
    const w = side.words[k]
    if (!w || w.kind === 'mark') break
    if (tenseOf(w).length > 0) out.unshift(k)
    else if (w.kind === 'content' && !w.form.endsWith('ly')) break
    else if (w.kind === 'function' && !ADVERBS.has(w.form)) break
  }
  return out
}
const ADVERBS = new Set('not never also already still just ever even now then only all both'.split(' '))

const GRADED = new Set(
  'better best worse worst more most less least farther farthest further furthest elder eldest'.split(' '),
)

/** Is it a form a verb takes after an auxiliary or in the past? */
const verbal = (pair: Pair, w: Word): boolean =>
  !GRADED.has(w.form) &&
  ((w.lemmas.length > 1 && /(?:ed|ing)$/.test(w.form)) ||
    (pair.lore.irregular.has(w.form) && !/(?:men|s)$/.test(w.form)))

/** Does a word of this side alone govern what follows, as `failed to` does? */
const governed = (side: Side, mate: Int32Array, k: number): boolean => {
  const w = side.words[k]
  return w !== undefined && (mate[k] ?? -1) < 0 && (w.form === 'to' || (w.lemmas.length > 1 && w.form.endsWith('ed')))
}

/** The same verb under other auxiliaries: `has agreed`, `agreed`. */
export const aspect: Rule = {
  id: 'inflection/auxiliary',
  kind: 'inflection',
  find: (pair, free) => {
    const out: Finding[] = []
    for (let k = 0; k < pair.a.words.length; k++) {
      const m = pair.mateA[k] ?? -1
      const verb = pair.a.words[k]
      if (m < 0 || !verb || verb.kind !== 'content' || !verbal(pair, verb)) continue
      const a = auxiliaries(pair.a, k)
      const b = auxiliaries(pair.b, m)
      const forms = (side: Side, ks: readonly number[]): string => ks.flatMap((i) => tenseOf(side.words[i])).join(' ')
      if (forms(pair.a, a) === forms(pair.b, b)) continue
      const openA = a.filter((i) => (pair.mateA[i] ?? -1) < 0 && free.a(i))
      const openB = b.filter((i) => (pair.mateB[i] ?? -1) < 0 && free.b(i))
      if (
        (a.length === 0 && governed(pair.a, pair.mateA, k - 1)) ||
        (b.length === 0 && governed(pair.b, pair.mateB, m - 1))
      )
        continue
      if (openA.length + openB.length === 0 || openA.length < a.length || openB.length < b.length) continue
      out.push({
        cue: verb.lemmas[1] ?? verb.form,
        a: { from: a[0] ?? k, to: k + 1 },
        b: { from: b[0] ?? m, to: m + 1 },
      })
    }
    return out
  },
}

/** The word with the free auxiliaries right before it. */
const verbGroup = (
  pair: Pair,
  side: 'a' | 'b',
  u: Unit,
  k: number,
  free: (k: number) => boolean,
): { from: number; to: number } => {
  let from = k
  while (from > u[side].from && free(from - 1) && AUXILIARY.has(pair[side].words[from - 1]?.form ?? '')) from--
  return { ...at(k), from }
}

/** With the `not` that follows, where the other side has it in one word with its verb. */
const negated = (pair: Pair, side: 'a' | 'b', r: TokenRange, other: Word): TokenRange =>
  other !== unfused(other) && pair[side].words[r.to]?.form === 'not' ? { from: r.from, to: r.to + 1 } : r
