/** A collation cut into pieces for parallel segmentation: disjoint, in order, each with the readings of all witnesses. */
import type { Collation, Difference, TokenRange } from '../model/index.ts'
import type { Reading } from './apparatus.ts'
import { oneLine } from './escape.ts'
import { differencesIn, rangeOver, runs } from './segments.ts'

export interface Piece {
  readonly loci: TokenRange
  /** One reading where all have the same characters. A reading starts with the blank before it. */
  readonly readings: readonly Reading[]
  readonly differences: readonly Difference[]
}

/** The characters of one witness from the end of the words before to the end of these: what stands between them included. */
const rawOver = (c: Collation, i: number, loci: TokenRange): string | null => {
  const w = c.witnesses[i]
  const r = rangeOver(c, i, loci)
  if (w === undefined || r === null) return null
  const start = w.tokens[r.from - 1]?.end ?? 0
  const end = r.to === w.tokens.length ? w.content.length : (w.tokens[r.to - 1]?.end ?? 0)
  return w.content.slice(start, end)
}

const spaced = (raw: string): string => {
  const words = oneLine(raw)
  return /^[ \t\n\v\f\r\u2028\u2029]/.test(raw) ? ` ${words}` : words
}

/** The pieces of a collation. A blank before the first word of a witness is no difference. */
export const piecesOf = (c: Collation, differences: readonly Difference[]): readonly Piece[] => {
  const begun = c.witnesses.map(() => false)
  return runs(c, differences).map((loci) => {
    const texts = c.witnesses.map((_, i) => {
      const raw = rawOver(c, i, loci)
      return raw === null ? null : spaced(raw)
    })
    // The first words of a witness stand alone: give them the blank that the others have there.
    const blank = texts.some((x, i) => x !== null && begun[i] === true && x.startsWith(' '))
    const readings = new Map<string | null, string[]>()
    texts.forEach((x, i) => {
      const first = x !== null && begun[i] === false
      const text = x !== null && first && blank && !x.startsWith(' ') ? ` ${x}` : x
      if (x !== null) begun[i] = true
      const group = readings.get(text)
      const siglum = c.witnesses[i]?.siglum ?? ''
      if (group) group.push(siglum)
      else readings.set(text, [siglum])
    })
    return {
      loci,
      readings: [...readings].map(([text, sigla]) => ({ text, sigla })),
      differences: differencesIn(differences, loci),
    }
  })
}
