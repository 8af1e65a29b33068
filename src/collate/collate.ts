/**
 * The flow: witnesses → tokens → words as numbers → distinct witnesses in canonical order → one table →
 * links and moves → loci in the order of the input.
 */
import type { Collation, Locus, Move, Notice, TokenLink, WitnessText } from '../model/index.ts'
import { fold, lexemes } from '../text/index.ts'
import { CLASS, likeness, SAME, UNLIKE } from './likeness.ts'
import { condensed, type Place, placesOf } from './loci.ts'
import { movesBetween } from './moves.ts'
import type { CollateOptions } from './options.ts'
import { byNormalForm, CONTENT, FUNCTION, MARK, vocabulary } from './vocabulary.ts'
import { collatedWitness } from './witness.ts'
import { table } from './table.ts'

export const defaults: CollateOptions = {
  tokenise: lexemes,
  normalise: (text) => fold(text).trim(),
  eq: byNormalForm,
  similarity: null,
  lexicons: [],
  moves: 'linked',
  limits: { cells: 400_000, island: 400_000, edits: 3000, word: 48 },
}

/** The distinct sequences of words in canonical order, and which of them each witness is. */
const distinct = (
  words: readonly Int32Array[],
  norms: readonly string[],
): { readonly distinct: readonly Int32Array[]; readonly index: readonly number[] } => {
  const keyed = new Map<string, Int32Array>()
  const keys = words.map((w) => {
    const key = Array.from(w, (x) => norms[x]).join('\n')
    if (!keyed.has(key)) keyed.set(key, w)
    return key
  })
  const sorted = [...keyed.keys()].sort()
  const place = new Map(sorted.map((key, i) => [key, i]))
  return {
    distinct: sorted.map((key) => keyed.get(key) ?? new Int32Array()),
    index: keys.map((key) => place.get(key) ?? 0),
  }
}

const COARSE: Notice = {
  rule: 'collate/too-different',
  message:
    'The witnesses are long and share too little to be aligned word by word throughout; parts of them stand side by side.',
  siglum: null,
  span: null,
}

export const collateWith =
  (options: Partial<CollateOptions>): ((witnesses: readonly WitnessText[]) => Collation) =>
  (input) => {
    const chosen: CollateOptions = { ...defaults, ...options }
    const witnesses = input.map(collatedWitness(chosen))
    const { words: all, vocabulary: v } = vocabulary(witnesses, chosen)
    const { distinct: words, index } = distinct(
      all,
      v.tokens.map((t) => t.norm),
    )
    const like = likeness(v, chosen)
    const worth = (a: number, b: number): number => {
      const { layer, value } = like(a, b)
      const ka = v.kinds[a] ?? 0
      const kb = v.kinds[b] ?? 0
      if (layer === SAME) return ka === MARK ? 0.6 : ka === FUNCTION ? 0.8 : 1
      if (layer === 0) return -3
      if (layer >= CLASS) return value * 0.9
      return layer === UNLIKE && ka === CONTENT && kb === CONTENT ? 0.05 : 0.02
    }
    const { profile, exact } = table(words, worth, chosen.limits)
    const isMark = (k: number, i: number): boolean => v.kinds[words[k]?.[i] ?? 0] === MARK
    const marks = (place: Place): number => {
      let out = 0
      place.forEach((r, k) => {
        if (r) for (let i = r.from; i < r.to; i++) out |= isMark(k, i) ? 1 : 2
      })
      return out
    }
    const places = condensed(placesOf(profile), (a, b) => marks(a) === marks(b))
    const links: TokenLink[] = []
    const moves: Move[] = []
    for (let a = 0; a < input.length; a++)
      for (let b = a + 1; b < input.length; b++) {
        const x = index[a] ?? 0
        const y = index[b] ?? 0
        const wa = words[x] ?? new Int32Array()
        const wb = words[y] ?? new Int32Array()
        const freeA = new Uint8Array(wa.length).fill(1)
        const freeB = new Uint8Array(wb.length).fill(1)
        for (const place of places) {
          const r = place[x]
          const s = place[y]
          if (!r || !s) continue
          const { layer } = like(wa[r.from] ?? 0, wb[s.from] ?? 0)
          if (layer < CLASS) continue
          freeA[r.from] = 0
          freeB[s.from] = 0
          links.push({ a, i: r.from, b, j: s.from })
        }
        if (chosen.moves === 'ignored' || x === y) continue
        for (const { from, to } of movesBetween(wa, wb, freeA, freeB, v.kinds)) {
          moves.push({ a, b, from, to })
          for (let k = 0; k < from.to - from.from; k++) links.push({ a, i: from.from + k, b, j: to.from + k })
        }
      }
    const loci: readonly Locus[] = places.map((place) => ({ readings: index.map((x) => place[x] ?? null) }))
    return { witnesses, loci, moves, links, exact, notices: exact ? [] : [COARSE] }
  }

/**
 * The alignment of all witnesses, none of them the base text.
 */
export const collate: (witnesses: readonly WitnessText[]) => Collation = collateWith({})
