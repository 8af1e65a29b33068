/**
 * Who speaks of whom, and who acts: persons of pronouns, active and passive.
 *
 *     > | your armed forces   > | our armed forces
 *         ^^^^                    ^^^
 *     > | police treated it as   > | it was treated as
 *                ^^^^^^^                ^^^^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule, versus } from '../rule.ts'
import { DAYS, DEIXIS, indirect, personOf } from '../speech.ts'
import type { Word } from '../words.ts'
import { views } from './view.ts'

export const person: Rule = {
  id: 'role-voice/person',
  kind: 'role-voice',
  find: (pair, free) =>
    meetings(pair, free, (w) => personOf(w.form) !== null).flatMap(({ i, j, x, y, licensed }): readonly Finding[] =>
      personOf(x) === personOf(y) ? [] : [{ cue: versus(x, y), a: at(i), b: at(j), ...licensed }],
    ),
}

export const deixis: Rule = {
  id: 'role-voice/deixis',
  kind: 'role-voice',
  find: (pair, free) =>
    meetings(pair, free, (w) => DEIXIS.some((d) => d.includes(w.form))).flatMap(
      ({ i, j, x, y, licensed }): readonly Finding[] =>
        x !== y && DEIXIS.some((d) => d.includes(x) && d.includes(y))
          ? [{ cue: versus(x, y), a: at(i), b: at(j), ...licensed }]
          : [],
    ),
}

/** `tomorrow`, `the next day`. */
export const day: Rule = {
  id: 'role-voice/deixis',
  kind: 'role-voice',
  find: (pair, free) =>
    views(pair).flatMap((v) => {
      const [x, y] = v.flip ? (['b', 'a'] as const) : (['a', 'b'] as const)
      const licensed = indirect(pair.a) === indirect(pair.b) ? {} : { licensed: true as const }
      return pair.units.flatMap((u): readonly Finding[] =>
        pick(v.x, u[x], free[x], (w) => Object.hasOwn(DAYS, w.form)).flatMap((k): readonly Finding[] => {
          const form = v.x.words[k]?.form ?? ''
          for (let n = u[y].from; n < u[y].to; n++)
            for (const told of DAYS[form] ?? [])
              if (told.every((w, i) => v.y.words[n + i]?.form === w && free[y](n + i))) {
                const there = { from: n, to: n + told.length }
                return [
                  {
                    cue: versus(form, told.join(' ')),
                    a: v.flip ? there : at(k),
                    b: v.flip ? at(k) : there,
                    ...licensed,
                  },
                ]
              }
          return []
        }),
      )
    }),
}

interface Meeting {
  readonly i: number
  readonly j: number
  readonly x: string
  readonly y: string
  /** Is it what turning speech into indirect speech asks for? */
  readonly licensed: { readonly licensed?: true }
}

const FEW_COLUMNS = 4

/** The words of one sort that stand in one column, or in a unit of few columns, first with first. */
const meetings = (pair: Pair, free: Free, test: (w: Word) => boolean): readonly Meeting[] => {
  const licensed = indirect(pair.a) === indirect(pair.b) ? {} : { licensed: true as const }
  return pair.units.flatMap((u) =>
    (u.parts.length <= FEW_COLUMNS ? [u] : u.parts).flatMap((p): readonly Meeting[] => {
      const a = pick(pair.a, p.a, free.a, test)
      const b = pick(pair.b, p.b, free.b, test)
      return couples(pair, a, b).map(([i, j]): Meeting => ({
        i,
        j,
        x: pair.a.words[i]?.form ?? '',
        y: pair.b.words[j]?.form ?? '',
        licensed,
      }))
    }),
  )
}

const SLOTS: readonly ReadonlySet<string>[] = [
  'i we you he she it they',
  'me us you him her it them',
  'my our your his her its their',
].map((s) => new Set(s.split(' ')))

/** First with first; but where one side has more, a possessive goes with a possessive and a subject with a subject. */
const couples = (pair: Pair, a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] => {
  if (a.length === b.length) return a.map((i, n) => [i, b[n] ?? 0] as const)
  const out: (readonly [number, number])[] = []
  const [few, many, x, y] = a.length < b.length ? [a, b, pair.a, pair.b] : [b, a, pair.b, pair.a]
  let next = 0
  few.forEach((i, n) => {
    const last = many.length - (few.length - n)
    const here = SLOTS.filter((s) => s.has(x.words[i]?.form ?? ''))
    let k = next
    while (k <= last && !here.some((s) => s.has(y.words[many[k] ?? -1]?.form ?? ''))) k++
    if (k > last) k = next
    next = k + 1
    const j = many[k] ?? 0
    out.push(x === pair.a ? [i, j] : [j, i])
  })
  return out
}

const BE = new Set("be am is are was were been being 's 're get got".split(' '))

const BETWEEN = new Set('not never also already still just ever even now then only all both being'.split(' '))

export interface Clause {
  readonly at: TokenRange
  readonly lemmas: readonly string[]
  readonly verb: number
}

const participle = (form: string): boolean =>
  /(?:ed|en|wn|ne|ung|un|elt|ept|old|ound|ought|aught|ade|aid|eld|ost|hot|uilt|ent|it|ut)$/.test(form)

/** Participles that are written as their base is. */
const UNCHANGED = new Set('hit cut put set shut hurt beat split bet'.split(' '))

/** `was treated`, `were not seen`: a form of be, and a participle within two words. */
export const passives = (side: Side): readonly Clause[] => {
  const out: Clause[] = []
  side.words.forEach((w, k) => {
    if (w.kind !== 'content' || (w.lemmas.length < 2 && !UNCHANGED.has(w.form)) || !participle(w.form)) return
    for (let n = k - 1; n >= Math.max(0, k - 3); n--) {
      const v = side.words[n]
      if (!v || v.kind === 'mark') return
      if (v.pieces.some((p) => BE.has(p)) && v.token.text !== 'IS') {
        out.push({ at: { from: n, to: side.words[k + 1]?.form === 'by' ? k + 2 : k + 1 }, lemmas: w.lemmas, verb: k })
        return
      }
      if (!v.form.endsWith('ly') && !BETWEEN.has(v.form)) return
    }
  })
  return out
}

const TAKES = new Set('the a an this that these those my our your his her its their it them him us me'.split(' '))
const BEFORE_NOUN = new Set('the a an my our your his her its their no of in on at for with from by'.split(' '))

/** Is it a noun that only looks like a form of the verb: `on charges of`? */
const nominal = (side: Side, k: number): boolean => BEFORE_NOUN.has(side.words[k - 1]?.form ?? '')

/** Is it a verb in its base form: `to balance`, `balance the budget`? */
const acts = (side: Side, k: number): boolean =>
  /^(?:to|will|would|can|could|may|might|shall|should|must)$/.test(side.words[k - 1]?.form ?? '') ||
  TAKES.has(side.words[k + 1]?.form ?? '')

const oneWay = (
  x: Side,
  y: Side,
  mateX: Int32Array,
  mateY: Int32Array,
  passX: readonly Clause[],
  passY: readonly Clause[],
  flip: boolean,
): readonly Finding[] => {
  const out: Finding[] = []
  const passive = new Set(passY.map((p) => p.verb))
  const verbs = new Map<string, number>()
  y.words.forEach((w, k) => {
    if (w.kind !== 'content' || (mateY[k] ?? -1) >= 0 || nominal(y, k)) return
    for (const l of w.lemmas.slice(acts(y, k) ? 0 : 1)) if (!verbs.has(l)) verbs.set(l, k)
  })
  for (const p of passX) {
    const m = mateX[p.verb] ?? -1
    const verb =
      m >= 0
        ? m
        : (p.lemmas
            .slice(1)
            .map((l) => verbs.get(l))
            .find((k) => k !== undefined) ?? -1)
    const w = y.words[verb]
    if (!w || passive.has(verb)) continue
    const be = (y.words[verb - 1]?.pieces ?? []).some((v) => BE.has(v))
    if (w.form.endsWith('ing') && !be && x.words[p.at.to - 1]?.form !== 'by') continue
    if (m >= 0 && (mateX[p.at.from] ?? -1) >= 0) continue
    if (be && !w.form.endsWith('ing')) continue
    const participle = x.words[p.verb]?.form ?? ''
    if (w.form === participle && (y.words[verb - 1]?.kind === 'mark' || y.words[verb - 1]?.form === 'and')) continue
    out.push({
      cue: versus(participle, w.form === participle ? '' : w.form),
      a: flip ? helped(y, mateY, at(verb)) : helped(x, mateX, p.at),
      b: flip ? helped(x, mateX, p.at) : helped(y, mateY, at(verb)),
    })
  }
  return out
}

const PERFECT = new Set(['has', 'have', 'had'])

/** A verb with the `had` before it, where not both sides have that in its place: `had arrested`, `had been arrested`. */
const helped = (side: Side, mate: Int32Array, r: TokenRange): TokenRange =>
  PERFECT.has(side.words[r.from - 1]?.form ?? '') && (mate[r.from - 1] ?? -1) < 0 ? { from: r.from - 1, to: r.to } : r

export const voice: Rule = {
  id: 'role-voice/voice',
  kind: 'role-voice',
  find: (pair) => {
    const a = passives(pair.a)
    const b = passives(pair.b)
    return [
      ...oneWay(pair.a, pair.b, pair.mateA, pair.mateB, a, b, false),
      ...oneWay(pair.b, pair.a, pair.mateB, pair.mateA, b, a, true),
    ]
  },
}
