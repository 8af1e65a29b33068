/** The nations that words of a name mean. */
import type { Lore } from './lore.ts'

const NONE: readonly string[] = []

/** How many words from `at` name a nation; 0 for none. */
export const nationAt = (lore: Lore, words: readonly string[], at: number): number => {
  const head = words[at]
  if (head === undefined || !lore.nationStarts.has(head)) return 0
  let phrase = head
  let found = lore.nations.has(phrase) ? 1 : 0
  for (let k = at + 1; k < words.length && k < at + 6; k++) {
    phrase = `${phrase} ${words[k] ?? ''}`
    if (lore.nations.has(phrase)) found = k - at + 1
  }
  return found
}

/** The nations that a stretch of words names. */
export const nationsIn = (lore: Lore, words: readonly string[], from: number, to: number): readonly string[] => {
  let out: string[] | null = null
  for (let k = from; k < to;) {
    const n = nationAt(lore, words, k)
    if (n > 0) {
      const name = lore.nations.get(words.slice(k, k + n).join(' '))
      if (name !== undefined) (out ??= []).push(name)
    }
    k += Math.max(1, n)
  }
  return out ?? NONE
}
