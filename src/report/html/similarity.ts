/**
 * How near two outlets' wordings are, over the statements both carry.
 *
 * The measure: of all words the two give for those statements, the share that stands at the same aligned place in the
 * other's version in the same form of comparison (Dice 1945 over aligned words). 1 says word for word the same.
 * Laws: symmetric; in [0, 1]; 1 for identical versions; absent where no statement is shared.
 */
import type { Collation } from '../../model/index.ts'
import type { Statement } from './view.ts'

export interface Likeness {
  /** Aligned words in common, counted on both sides, over all words of both. */
  readonly share: number
  /** Statements both carry. */
  readonly n: number
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The words of a witness at each locus in the form they are compared by. */
const formsOf = (collation: Collation, witness: number): readonly (readonly string[])[] => {
  const tokens = collation.witnesses[witness]?.tokens ?? []
  return collation.loci.map(({ readings }) => {
    const range = readings[witness]
    if (!range) return NONE
    const out: string[] = []
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i]
      if (token && isWord(token.text)) out.push(token.norm)
    }
    return out
  })
}
const NONE: readonly string[] = []

const inCommon = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0
  if (a.length === 1 && b.length === 1) return a[0] === b[0] ? 1 : 0
  const left = new Map<string, number>()
  for (const x of a) left.set(x, (left.get(x) ?? 0) + 1)
  let n = 0
  for (const x of b) {
    const have = left.get(x) ?? 0
    if (have === 0) continue
    left.set(x, have - 1)
    n += 1
  }
  return n
}

/** The likeness of each two outlets, `[a][b]`; `null` where they share no statement. */
export const likenesses = (
  statements: readonly Statement[],
  outlets: number,
): readonly (readonly (Likeness | null)[])[] => {
  const common = new Float64Array(outlets * outlets)
  const all = new Float64Array(outlets * outlets)
  const n = new Float64Array(outlets * outlets)
  for (const { comparison, outlets: of } of statements) {
    if (of.length < 2) continue
    const { collation } = comparison
    const words = of.map((_, w) => formsOf(collation, w))
    const sizes = words.map((at) => at.reduce((sum, x) => sum + x.length, 0))
    const met = new Set<number>()
    for (let a = 0; a < of.length; a++)
      for (let b = a + 1; b < of.length; b++) {
        const [p, q] = [of[a] ?? -1, of[b] ?? -1]
        if (p < 0 || q < 0 || p === q) continue
        const cell = Math.min(p, q) * outlets + Math.max(p, q)
        let shared = 0
        for (let l = 0; l < collation.loci.length; l++) shared += inCommon(words[a]?.[l] ?? [], words[b]?.[l] ?? [])
        common[cell] = (common[cell] ?? 0) + 2 * shared
        all[cell] = (all[cell] ?? 0) + (sizes[a] ?? 0) + (sizes[b] ?? 0)
        met.add(cell)
      }
    for (const cell of met) n[cell] = (n[cell] ?? 0) + 1
  }
  const at = (a: number, b: number): Likeness | null => {
    const cell = Math.min(a, b) * outlets + Math.max(a, b)
    const words = all[cell] ?? 0
    return a === b || words === 0 ? null : { share: (common[cell] ?? 0) / words, n: n[cell] ?? 0 }
  }
  return Array.from({ length: outlets }, (_, a) => Array.from({ length: outlets }, (__, b) => at(a, b)))
}

/** A share in print: two decimals, cut so that 1.00 means all. */
export const decimals = (share: number): string => (Math.floor(share * 100 + 1e-9) / 100).toFixed(2)
