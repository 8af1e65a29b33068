/**
 * How near two outlets' wordings are, over the statements both carry.
 *
 * The measure: of all words the two give for those statements, the share that stands at the same aligned place in the
 * other's version in the same form of comparison (Dice 1945 over aligned words). 1 says word for word the same.
 * Laws: symmetric; in [0, 1]; 1 for identical versions; absent where no statement is shared.
 */
import type { Collation, Comparison, Report } from '../model/index.ts'
import { inCommon } from '../text/index.ts'
import { columnsOf } from './columns.ts'
import { inCollationOrder } from './numbered-places.ts'

/** A statement, its witnesses in the order of its collation, and the column each stands in (-1: in none). */
export interface InColumns {
  readonly comparison: Comparison
  readonly outlets: readonly number[]
}

/** The statements of a report with their columns. */
export const withColumns = (report: Report): readonly InColumns[] => {
  const columnOf = columnsOf(report)
  return report.comparisons
    .map(inCollationOrder)
    .map((comparison) => ({ comparison, outlets: comparison.witnesses.map(columnOf) }))
}

export interface Likeness {
  /** Aligned words in common, counted on both sides, over all words of both. */
  readonly share: number
  /** Statements both carry. */
  readonly n: number
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The forms words are compared by, as numbers from 1: equal forms have equal numbers. */
type Numbers = Map<string, number>

const numberOf = (numbers: Numbers, form: string): number => {
  const known = numbers.get(form)
  if (known !== undefined) return known
  numbers.set(form, numbers.size + 1)
  return numbers.size
}

/** The words of a witness in order, as numbers, and where those of each locus begin (one border more than loci). */
interface Forms {
  readonly words: Int32Array
  readonly borders: Int32Array
}

const formsOf = (collation: Collation, witness: number, numbers: Numbers): Forms => {
  const tokens = collation.witnesses[witness]?.tokens ?? []
  const words = new Int32Array(tokens.length)
  const borders = new Int32Array(collation.loci.length + 1)
  let n = 0
  for (const [l, { readings }] of collation.loci.entries()) {
    borders[l] = n
    const range = readings[witness]
    if (!range) continue
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i]
      if (token && isWord(token.text)) words[n++] = numberOf(numbers, token.norm)
    }
  }
  borders[collation.loci.length] = n
  return { words: words.subarray(0, n), borders }
}

/** The words two witnesses have in common, locus by locus. */
const alike = (a: Forms, b: Forms): number => {
  let n = 0
  for (let l = 0; l + 1 < a.borders.length; l++) {
    const [i, j] = [a.borders[l] ?? 0, b.borders[l] ?? 0]
    const [k, m] = [(a.borders[l + 1] ?? 0) - i, (b.borders[l + 1] ?? 0) - j]
    if (k === 0 || m === 0) continue
    if (k === 1 && m === 1) n += a.words[i] === b.words[j] ? 1 : 0
    else n += inCommon(a.words.subarray(i, i + k), b.words.subarray(j, j + m))
  }
  return n
}

/** The likeness of each two outlets, `[a][b]`; `null` where they share no statement. */
export const likenesses = (
  statements: readonly InColumns[],
  outlets: number,
): readonly (readonly (Likeness | null)[])[] => {
  const common = new Float64Array(outlets * outlets)
  const all = new Float64Array(outlets * outlets)
  const n = new Float64Array(outlets * outlets)
  const numbers: Numbers = new Map()
  for (const { comparison, outlets: of } of statements) {
    if (of.length < 2) continue
    const { collation } = comparison
    const forms = of.map((_, w) => formsOf(collation, w, numbers))
    const met = new Set<number>()
    for (const [a, x] of forms.entries())
      for (const [b, y] of forms.entries()) {
        const [p, q] = [of[a] ?? -1, of[b] ?? -1]
        if (a >= b || p < 0 || q < 0 || p === q) continue
        const cell = Math.min(p, q) * outlets + Math.max(p, q)
        common[cell] = (common[cell] ?? 0) + 2 * alike(x, y)
        all[cell] = (all[cell] ?? 0) + x.words.length + y.words.length
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
