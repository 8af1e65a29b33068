/** What the differences of all witnesses say about two of them. */
import type { Attribution, Collation, Difference, Span } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { attributionDifferences } from './contexts.ts'

/** Kinds that set two wordings against each other: where one of a pair has nothing, the pair does not differ so. */
const FACING = new Set(['substitution', 'label', 'inflection', 'specificity', 'expurgation'])
const ORTHOGRAPHY = /^orthography\/(?!punctuation)/
/** Rules of words that stand in two places: who has them nowhere has not moved them. */
const MOVES = new Set(['order/move', 'order/swap', 'order/words', 'order/elsewhere'])

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}%$€£]/gu, '')

/** What introduces a statement, without an article. */
const named = (text: string): string => fold(text).replace(/^the /, '')

/** The text with one sort of apostrophe, quotation mark, dash and blank. */
const plain = (text: string): string =>
  text
    .replace(/[‘’‛ʼʹ′´`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')

/** Do two readings of a place differ in what the difference is about? */
const apart = (d: Difference, { text: x, start: m }: Span, { text: y, start: n }: Span): boolean => {
  if (d.kind === 'editorial-insert') return x !== y
  if (d.kind === 'orthography') return plain(x) !== plain(y)
  if (letters(x) === '' || letters(y) === '') return letters(x) === letters(y) && x !== y
  return letters(x) !== letters(y) || (d.kind === 'order' && (x !== y || m !== n))
}

/** Do two witnesses have words of a difference in one column of the collation? */
const meet = (collation: Collation, d: Difference, a: number, b: number): boolean => {
  const covers = (w: number, from: number, to: number): boolean => {
    const [r, tokens] = [d.readings[w], collation.witnesses[w]?.tokens]
    return !!r && (tokens?.[from]?.start ?? 0) < r.end && r.start < (tokens?.[to - 1]?.end ?? 0)
  }
  return collation.loci.slice(d.loci?.from ?? 0, d.loci?.to).some(({ readings }) => {
    const [x, y] = [readings[a], readings[b]]
    return !!x && !!y && covers(a, x.from, x.to) && covers(b, y.from, y.to)
  })
}

/** What a comparison says of a difference of two of its witnesses beside the words: `null` where the two are alike in it. */
const known = (of: Compared, d: Difference, a: number, b: number): Difference | null => {
  const [x, y] = [of.witnesses[a]?.attribution ?? null, of.witnesses[b]?.attribution ?? null]
  if (d.place === 'article') {
    const own = attributionDifferences([x, y]).find((e) => e.rule === d.rule)
    return own ? { ...d, cue: own.cue } : null
  }
  if (d.rule === 'mode/given') {
    const modes = [of.collation.witnesses[a]?.mode ?? null, of.collation.witnesses[b]?.mode ?? null].sort()
    if (modes[0] === modes[1]) return null
    return modes.includes(null) ? d : { ...d, cue: modes.join(' ~ ') }
  }
  return MOVES.has(d.rule) && d.readings[a]?.text === d.readings[b]?.text && meet(of.collation, d, a, b) ? null : d
}

/** What `between` reads of a comparison. */
interface Compared {
  readonly collation: Collation
  readonly witnesses: readonly { readonly attribution: Attribution }[]
}

/**
 * The differences between witnesses `a` and `b`: those in which their readings differ, with those two readings, in the
 * order given. Derived from the differences of all, so a pair cannot say what the whole does not; and what the whole
 * says of other witnesses alone is left out. With the comparison they are of, two that are given in one mode, that came
 * by one chain, or that have moved words in one place, do not differ in that; and mode and chain are named for the two.
 *
 * @example
 * import { between, classify } from 'variorum/classify'
 * import { collate } from 'variorum/collate'
 * const differences = classify(
 *   collate([
 *     { siglum: 'A', content: 'We will pay 5 million' },
 *     { siglum: 'B', content: 'We will not pay 5 million' },
 *     { siglum: 'C', content: 'We will pay 6 million' },
 *   ]),
 * )
 * between(0, 2)(differences).map((d) => d.kind) // ['quantity']
 */
export const between =
  (a: number, b: number, of?: Compared) =>
  (differences: readonly Difference[]): readonly Difference[] =>
    differences.flatMap((whole): readonly Difference[] => {
      const d = of ? known(of, whole, a, b) : whole
      if (d === null) return []
      const x = d.readings[a] ?? null
      const y = d.readings[b] ?? null
      const placeless = d.place === 'article' || d.loci === null
      if (d.kind === 'attribution' && x !== null && y !== null && named(x.text) === named(y.text)) return []
      if (x === null && y === null) return []
      const alone = FACING.has(d.kind) || ORTHOGRAPHY.test(d.rule) || MOVES.has(d.rule)
      if (x !== null && y !== null ? !placeless && !apart(d, x, y) : alone) return []
      return [{ ...d, readings: [x, y] }]
    })

/** A run of columns where the witnesses do not all read the same, half-open. */
export interface Variant {
  readonly from: number
  readonly to: number
}

/**
 * The runs of columns of a collation where the compared forms of the witnesses differ.
 *
 * @example
 * import { variants } from 'variorum/classify'
 * import { collate } from 'variorum/collate'
 * variants(collate([{ siglum: 'A', content: 'We will pay' }, { siglum: 'B', content: 'We will not pay' }])).length // 1
 */
export const variants = (collation: Collation): readonly Variant[] => {
  const out: { from: number; to: number }[] = []
  collation.loci.forEach((locus, k) => {
    let form: string | null = null
    let same = true
    locus.readings.forEach((r, w) => {
      let text = ''
      for (let i = r?.from ?? 0; i < (r?.to ?? 0); i++) text += `${collation.witnesses[w]?.tokens[i]?.norm ?? ''} `
      if (form === null) form = text
      else if (form !== text) same = false
    })
    if (same) return
    const last = out[out.length - 1]
    if (last && last.to === k) last.to = k + 1
    else out.push({ from: k, to: k + 1 })
  })
  return out
}
