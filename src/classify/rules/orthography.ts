/**
 * The same words in another dress: case, marks, hyphens, contractions, spellings.
 *
 *     > | If in fact we've won   > | if, in fact, we have won
 *         ^^ ^^^^^^^ ^^^^^             ^^^ ^^^^^^^^ ^^^^^^^
 *
 * Marks at the very ends of a quotation are the outlet's own (a comma before the tag); of those, only `!` and `?` count.
 * Kinds of quotation marks, apostrophes and single dashes never count.
 */
import { titles } from '../../lexicon/titles.ts'
import type { TokenRange } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { Pair, Side } from '../pair.ts'
import { at, type Finding, pick, type Rule } from '../rule.ts'
import { indirect } from '../speech.ts'
import type { Word } from '../words.ts'

const plain = (s: string): string =>
  s
    .replace(/[‘’‛ʼʹ′´`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/(?<=\p{Lu})\.$/u, '')

/** Words that match, written with other capitals or accents. */
export const letterCase: Rule = {
  id: 'orthography/case',
  kind: 'orthography',
  find: (pair, free) => {
    const told = indirect(pair.a) || indirect(pair.b)
    const out: Finding[] = []
    const shut = new Uint8Array(pair.a.words.length)
    const shutB = new Uint8Array(pair.b.words.length)
    for (const z of pair.zones) {
      shut.fill(1, z.a.from, z.a.to)
      shutB.fill(1, z.b.from, z.b.to)
    }
    for (let k = 0; k < pair.a.words.length; k++) {
      const m = pair.mateA[k] ?? -1
      const x = pair.a.words[k]
      const y = pair.b.words[m]
      if (m < 0 || !x || !y || x.kind === 'mark' || !free.a(k) || !free.b(m) || shut[k] || shutB[m]) continue
      if (plain(x.token.text) === plain(y.token.text) || (told && begins(x, y))) continue
      const last = out[out.length - 1]
      if (last && last.a.to === k && last.b.to === m)
        out[out.length - 1] = { ...last, a: { ...last.a, to: k + 1 }, b: { ...last.b, to: m + 1 } }
      else out.push({ cue: null, a: at(k), b: at(m) })
    }
    return out
  },
}

/** Is it only that one of them begins a statement in the outlet's own words? */
const begins = (x: Word, y: Word): boolean => (x.quoted < 0 || y.quoted < 0) && (x.initial || y.initial)

/** Runs that spell the same letters. */
export const spelling: Rule = {
  id: 'orthography/spelling',
  kind: 'orthography',
  find: (pair, free) =>
    pair.looks
      .filter((l) => free.a(l.a.from) && free.b(l.b.from))
      .filter((l) => plain(raw(pair.a, l.a)) !== plain(raw(pair.b, l.b)) && !articled(pair, l))
      .map((l) => ({
        cue: null,
        a: l.a,
        b: l.b,
        rule: contracted(pair, l) ? 'orthography/contraction' : 'orthography/spelling',
      })),
}

/** `a` or `an`, as the next word asks for: where that differs, the article is no difference of its own. */
const articled = (pair: Pair, l: { readonly a: TokenRange; readonly b: TokenRange }): boolean =>
  /^an?$/.test(fold(raw(pair.a, l.a))) && (pair.mateA[l.a.to] ?? -1) < 0

const contracted = (pair: Pair, l: { readonly a: TokenRange; readonly b: TokenRange }): boolean =>
  [...pair.a.words.slice(l.a.from, l.a.to), ...pair.b.words.slice(l.b.from, l.b.to)].some((w) => w.pieces.length > 1)

const raw = (side: Side, r: TokenRange): string => {
  let out = ''
  for (let k = r.from; k < r.to; k++) {
    const w = side.words[k]
    const before = side.words[k - 1]
    if (k > r.from && before && w && before.token.end < w.token.start) out += ' '
    out += w?.token.text ?? ''
  }
  return out
}

const QUOTES = /^["'“”„‟«»‘’‚‹›″′`]+$/u
const COUNTED_AT_EDGES = /[!?]/

/** Is the token at an end of the content or of its quotation, other marks aside? */
const atEdge = (side: Side, k: number): boolean => {
  const q = side.words[k]?.quoted ?? -1
  const end = (step: number): boolean => {
    for (let n = k + step; n >= 0 && n < side.words.length; n += step) {
      const w = side.words[n]
      if (w?.kind !== 'mark') return w?.quoted !== q && (q >= 0 || side.words[n]?.quoted !== -1)
      if (w.quoted !== q) return true
    }
    return true
  }
  return end(1) || end(-1) || QUOTES.test(side.words[k + 1]?.form ?? '') || QUOTES.test(side.words[k - 1]?.form ?? '')
}

const marks = (side: Side, r: TokenRange, f: (k: number) => boolean): readonly number[] =>
  pick(
    side,
    r,
    f,
    (w, k) =>
      (!QUOTES.test(w.form) || genitive(side, k)) &&
      !abbreviates(side, k) &&
      !/^[[\]]$/.test(w.token.text) &&
      (!atEdge(side, k) || COUNTED_AT_EDGES.test(w.form)),
  )

/** Is it the apostrophe of a plural genitive: `workers' union`? */
const genitive = (side: Side, k: number): boolean =>
  side.words[k]?.form === "'" &&
  side.words[k - 1]?.token.end === side.words[k]?.token.start &&
  side.words[k - 1]?.form.endsWith('s') === true &&
  side.words[k + 1]?.kind !== 'mark' &&
  !side.words.slice(0, k).some((w) => /^['‘’]$/.test(w.token.text))

/** Is it the stop of a short title that the other side writes out? */
const abbreviates = (side: Side, k: number): boolean => {
  const before = side.words[k - 1]
  return (
    side.words[k]?.form === '.' &&
    before !== undefined &&
    before.capital &&
    Object.hasOwn(titles.entries.short, before.form)
  )
}

/** Where no mode is given, quotation marks are part of the text. */
const everyMark = (side: Side, r: TokenRange, f: (k: number) => boolean): readonly number[] =>
  pick(
    side,
    r,
    f,
    (w, k) =>
      /^["“”]$/.test(w.token.text) ||
      ((!QUOTES.test(w.form) || genitive(side, k)) &&
        !abbreviates(side, k) &&
        (!atEdge(side, k) || COUNTED_AT_EDGES.test(w.form))),
  )

const show = (side: Side, ks: readonly number[]): string => ks.map((k) => side.words[k]?.form ?? '').join('')

const span = (ks: readonly number[], r: TokenRange): TokenRange =>
  ks.length === 0 ? { from: r.from, to: r.from } : { from: ks[0] ?? 0, to: (ks[ks.length - 1] ?? 0) + 1 }

const beside = (ks: readonly number[], side: Side, r: TokenRange, f: (k: number) => boolean): TokenRange =>
  span(ks.length > 0 ? ks : pick(side, r, f, (w) => w.kind === 'mark' && !QUOTES.test(w.form)), r)

/** Marks inside the wording on one side, or other marks on either. */
export const punctuation: Rule = {
  id: 'orthography/punctuation',
  kind: 'orthography',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const words = [
        ...pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark'),
        ...pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark'),
      ]
      if (words.length > 0) return []
      const bare = pair.a.mode === null && pair.b.mode === null
      const marksOf = bare ? everyMark : marks
      const a = marksOf(pair.a, u.a, free.a)
      const b = marksOf(pair.b, u.b, free.b)
      if (a.length === 0 && b.length === 0) return []
      if (show(pair.a, a) === show(pair.b, b)) return []
      return [{ cue: null, a: beside(a, pair.a, u.a, free.a), b: beside(b, pair.b, u.b, free.b) }]
    }),
}

/** The same words inside quotation marks on one side, outside on the other, where no mode is given. */
export const quotationMarks: Rule = {
  id: 'orthography/quotation-marks',
  kind: 'orthography',
  find: (pair) => {
    if (pair.a.mode !== null || pair.b.mode !== null) return []
    const runs: { a: number; b: number; to: number; toB: number; inA: boolean }[] = []
    let fresh = true
    for (let k = 0; k < pair.a.words.length; k++) {
      const m = pair.mateA[k] ?? -1
      const x = pair.a.words[k]
      const y = pair.b.words[m]
      if (m < 0 || !x || !y || x.kind === 'mark') continue
      const inA = x.quoted >= 0
      if (inA === y.quoted >= 0) {
        fresh = true
        continue
      }
      const last = fresh ? undefined : runs[runs.length - 1]
      if (last?.inA === inA) {
        last.to = k + 1
        last.toB = m + 1
      } else runs.push({ a: k, b: m, to: k + 1, toB: m + 1, inA })
      fresh = false
    }
    return runs.map((r) => ({ cue: null, a: { from: r.a, to: r.to }, b: { from: r.b, to: r.toB }, shares: true }))
  },
}
