/** What a rule is: one idea that reads a pair and says which places differ, and how. */
import type { TokenRange } from '../model/index.ts'
import type { Pair, Side } from './pair.ts'
import type { Word } from './words.ts'

/** One place where the two sides of a pair differ, as a rule found it. An empty range is a reading of nothing. */
export interface Finding {
  /** The words that made the rule speak, or `null` where the shape alone did. */
  readonly cue: string | null
  readonly a: TokenRange
  readonly b: TokenRange
  /** Is it what indirect speech asks for by itself? */
  readonly licensed?: true
  /** Does it leave its words to the rules that follow? Otherwise they are settled. */
  readonly shares?: true
  /** The rule's name, where one rule has several. */
  readonly rule?: string
}

/** Which words no earlier rule has settled. */
export interface Free {
  /** Of the first side. */
  readonly a: (token: number) => boolean
  /** Of the second side. */
  readonly b: (token: number) => boolean
}

/** One idea that names one kind of difference. */
export interface Rule {
  /** `kind/name`. */
  readonly id: string
  /** One of the taxonomy's kinds, or the caller's own. */
  readonly kind: string
  /** Must not depend on which side is called `a`: the engine fixes an order, so that swapping witnesses mirrors the result. */
  readonly find: (pair: Pair, free: Free) => readonly Finding[]
}

/** The indexes of a range that are free and pass a test. */
export const pick = (
  side: Side,
  range: TokenRange,
  free: (k: number) => boolean,
  test: (w: Word, k: number) => boolean,
): readonly number[] => {
  const out: number[] = []
  for (let k = range.from; k < range.to; k++) {
    const w = side.words[k]
    if (w && free(k) && test(w, k)) out.push(k)
  }
  return out
}

export const size = (r: TokenRange): number => r.to - r.from
export const isEmpty = (r: TokenRange): boolean => r.from >= r.to
export const at = (k: number): TokenRange => ({ from: k, to: k + 1 })

/** The smallest range around some indexes; empty at `where` without any. */
export const around = (ks: readonly number[], where: number): TokenRange =>
  ks.length === 0 ? { from: where, to: where } : { from: Math.min(...ks), to: Math.max(...ks) + 1 }

/** Is there a word, no mark? */
export const isWord = (side: Side, k: number): boolean => side.words[k] !== undefined && side.words[k]?.kind !== 'mark'

export const textOf = (side: Side, r: TokenRange): string =>
  side.words
    .slice(r.from, r.to)
    .map((w) => w.form)
    .join(' ')

/** Two cues as one, in code-unit order, so that it does not depend on the order of the sides. */
export const versus = (x: string, y: string): string =>
  x === '' ? y : y === '' ? x : x < y ? `${x} ~ ${y}` : `${y} ~ ${x}`

/** The content words among a range. */
export const contents = (side: Side, r: TokenRange, free: (k: number) => boolean): readonly number[] =>
  pick(side, r, free, (w) => w.kind === 'content')

/** A range without the marks and the settled words at its ends. */
export const trimmed = (side: Side, r: TokenRange, free: (k: number) => boolean): TokenRange => {
  let { from, to } = r
  while (from < to && (!free(from) || side.words[from]?.kind === 'mark')) from++
  while (to > from && (!free(to - 1) || side.words[to - 1]?.kind === 'mark')) to--
  return { from, to }
}
