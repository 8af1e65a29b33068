/** The floors of retrieval: plain BM25 over lower-case words, and Dice over letter pairs. */
import { compareTwoStrings } from 'string-similarity'

const K1 = 1.2
const B = 0.75
const wordsOf = (s: string): readonly string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The place of the first of a pool by BM25 (Robertson and Zaragoza 2009); -1 where no word is shared. */
export const byBm25 = (pool: readonly string[]): ((text: string) => number) => {
  const held = new Map<string, (readonly [number, number])[]>()
  const lengths: number[] = []
  for (const [i, text] of pool.entries()) {
    const counts = new Map<string, number>()
    const words = wordsOf(text)
    lengths.push(words.length)
    for (const w of words) counts.set(w, (counts.get(w) ?? 0) + 1)
    for (const [w, n] of counts) {
      const mine = held.get(w)
      if (mine === undefined) held.set(w, [[i, n]])
      else mine.push([i, n])
    }
  }
  const mean = lengths.reduce((s, n) => s + n, 0) / Math.max(1, pool.length)
  return (text) => {
    const scores = new Map<number, number>()
    for (const w of new Set(wordsOf(text))) {
      const mine = held.get(w) ?? []
      const idf = Math.log(1 + (pool.length - mine.length + 0.5) / (mine.length + 0.5))
      for (const [i, n] of mine) {
        const much = (n * (K1 + 1)) / (n + K1 * (1 - B + (B * (lengths[i] ?? 0)) / mean))
        scores.set(i, (scores.get(i) ?? 0) + idf * much)
      }
    }
    let best = -1
    let top = 0
    for (const [i, s] of scores)
      if (s > top || (s === top && i < best)) {
        best = i
        top = s
      }
    return best
  }
}

/** The place of the first of a pool by Dice. */
export const byDice = (pool: readonly string[]): ((text: string) => number) => {
  const low = pool.map((s) => s.toLowerCase())
  return (text) => {
    const asked = text.toLowerCase()
    let best = -1
    let top = -1
    for (const [i, s] of low.entries()) {
      const d = compareTwoStrings(asked, s)
      if (d > top) {
        best = i
        top = d
      }
    }
    return best
  }
}
