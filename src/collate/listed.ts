/** Phrases of the word lists in two witnesses: `take place` over `happen`. */
import type { Vocabulary } from './vocabulary.ts'

interface Occurrence {
  readonly from: number
  readonly to: number
  readonly group: number
}

/** Where the phrases of the word lists stand. */
const occurrences = (words: Int32Array, v: Vocabulary): readonly Occurrence[] => {
  const out: Occurrence[] = []
  if (v.phrases.size === 0) return out
  for (let i = 0; i < words.length; i++)
    for (const { stems, group } of v.phrases.get(v.stems[words[i] ?? 0] ?? '') ?? [])
      if (stems.every((s, k) => i + k < words.length && v.stems[words[i + k] ?? 0] === s))
        out.push({ from: i, to: i + stems.length, group })
  return out
}

/** Places of the grid that a listed phrase and a word or phrase of its group fill: `take place` over `happen`. */
export const listedPairs = (a: Int32Array, b: Int32Array, v: Vocabulary): ReadonlySet<number> => {
  const out = new Set<number>()
  const inA = occurrences(a, v)
  const inB = occurrences(b, v)
  const n = b.length
  for (const x of inA) {
    for (let j = 0; j < n; j++)
      if (v.groups[b[j] ?? 0]?.includes(x.group)) for (let i = x.from; i < x.to; i++) out.add(i * n + j)
    for (const y of inB) {
      if (x.group !== y.group || samePhrase(a, b, x, y, v)) continue
      for (let i = x.from; i < x.to; i++) for (let j = y.from; j < y.to; j++) out.add(i * n + j)
    }
  }
  for (const y of inB)
    for (let i = 0; i < a.length; i++)
      if (v.groups[a[i] ?? 0]?.includes(y.group)) for (let j = y.from; j < y.to; j++) out.add(i * n + j)
  return out
}

const samePhrase = (a: Int32Array, b: Int32Array, x: Occurrence, y: Occurrence, v: Vocabulary): boolean => {
  if (x.to - x.from !== y.to - y.from) return false
  for (let k = 0; k < x.to - x.from; k++) if (v.stems[a[x.from + k] ?? 0] !== v.stems[b[y.from + k] ?? 0]) return false
  return true
}
