/**
 * How like two words are, in layers; each layer is tried only where the one before found nothing.
 *
 * | layer | example | likeness |
 * |---|---|---|
 * | same word | `blood` `blood` | 1 |
 * | same after folding, spelling variety or as a contraction | `defence` `defense`, `n't` `not` | 0.95 |
 * | same stem of the dictionary form | `said` `say`, `generations` `generation` | 0.9 |
 * | a shared group of similar words | `mixed` `mingled` | 0.8 |
 * | near spelling | `Schueller` `Shueller` | 0.55–0.85 |
 * | function words of one class | `at` `on` | 0.3 |
 *
 * Marks are like marks only, and numbers like numbers only where they are equal.
 */
import { nearFolded } from '../text/index.ts'
import type { CollateOptions } from './options.ts'
import { CONTENT, FUNCTION, MARK, NUMBER, type Vocabulary } from './vocabulary.ts'

export const SAME = 7
export const FOLDED = 6
export const STEM = 5
export const GROUP = 4
export const SPELLING = 3
export const CLASS = 2
export const UNLIKE = 1
/** One is a mark and the other a word: they never meet. */
export const APART = 0

export interface Likeness {
  readonly layer: number
  /** In [0, 1]. */
  readonly value: number
}

const NEAR = 0.5

const sharesGroup = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) return true
    if (x < y) i++
    else j++
  }
  return false
}

/** Whether two words share half the letters of the richer one: less cannot be near in spelling. */
const sharesLetters = (a: number, b: number): boolean => 2 * bits(a & b) >= Math.max(bits(a), bits(b))

const bits = (x: number): number => {
  let n = 0
  for (let left = x; left !== 0; left &= left - 1) n++
  return n
}

const compare = (v: Vocabulary, options: CollateOptions, a: number, b: number): Likeness => {
  if (a === b) return { layer: SAME, value: 1 }
  const first = v.forms[a] ?? ''
  const second = v.forms[b] ?? ''
  const kindA = v.kinds[a] ?? 0
  const kindB = v.kinds[b] ?? 0
  if ((kindA === MARK) !== (kindB === MARK)) return { layer: APART, value: 0 }
  if (first === second && first !== '') return { layer: FOLDED, value: 0.95 }
  if (options.similarity) {
    const x = v.tokens[a]
    const y = v.tokens[b]
    const value = x && y ? Math.min(0.95, Math.max(0, options.similarity(x, y) || 0)) : 0
    return { layer: value >= NEAR ? GROUP : UNLIKE, value: value >= NEAR ? value : 0 }
  }
  if (kindA === MARK) return { layer: UNLIKE, value: 0.2 }
  if (v.parts[a]?.includes(second) || v.parts[b]?.includes(first)) return { layer: FOLDED, value: 0.95 }
  if (kindA === FUNCTION || kindB === FUNCTION) {
    if (sharesGroup(v.groups[a] ?? [], v.groups[b] ?? [])) return { layer: GROUP, value: 0.6 }
    if (kindA !== kindB) return { layer: UNLIKE, value: 0 }
    if (v.stems[a] === v.stems[b]) return { layer: STEM, value: 0.7 }
    return v.classes[a] === v.classes[b] ? { layer: CLASS, value: 0.3 } : { layer: UNLIKE, value: 0.1 }
  }
  if (v.stems[a] === v.stems[b]) return { layer: STEM, value: 0.9 }
  if (sharesGroup(v.groups[a] ?? [], v.groups[b] ?? [])) return { layer: GROUP, value: 0.8 }
  if (kindA === NUMBER || kindB === NUMBER) return { layer: UNLIKE, value: 0 }
  if (
    kindA === CONTENT &&
    sharesLetters(v.letters[a] ?? 0, v.letters[b] ?? 0) &&
    first.length <= options.limits.word &&
    second.length <= options.limits.word
  ) {
    const near = nearFolded(first, second)
    if (near >= NEAR) return { layer: SPELLING, value: 0.35 + near / 2 }
  }
  return { layer: UNLIKE, value: 0 }
}

/** Up to this many words every pair has a slot of its own. */
const DENSE = 1200
const REMEMBERED = 2_000_000

/** The likeness of two words of a vocabulary, remembered. Symmetric. */
export const likeness = (v: Vocabulary, options: CollateOptions): ((a: number, b: number) => Likeness) => {
  const n = v.size
  if (n <= DENSE) {
    const slots: (Likeness | undefined)[] = []
    slots.length = n * n
    return (a, b) =>
      (slots[a * n + b] ??= slots[b * n + a] = a < b ? compare(v, options, a, b) : compare(v, options, b, a))
  }
  const known = new Map<number, Likeness>()
  return (a, b) => {
    const key = a < b ? a * n + b : b * n + a
    const found = known.get(key)
    if (found) return found
    const made = a < b ? compare(v, options, a, b) : compare(v, options, b, a)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, made)
    return made
  }
}
