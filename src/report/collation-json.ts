/** Our own JSON of one collation: the line `collate -f json` prints. */
import type { Collation, Difference, InsideQuotes, Range, Span, TokenRange } from '../model/index.ts'

/** The reading of one witness at a locus: token indexes, half-open. */
export type LocusReadings = Readonly<Record<string, TokenRange | null>>

export interface CollationRecord {
  readonly id?: string
  readonly witnesses: readonly {
    readonly siglum: string
    readonly content: string
    readonly mode: string | null
    readonly quoted: readonly Range[]
    readonly tokens: readonly { readonly t: string; readonly n: string; readonly start: number; readonly end: number }[]
  }[]
  readonly loci: readonly { readonly readings: LocusReadings }[]
  readonly moves: readonly {
    readonly a: string
    readonly b: string
    readonly from: TokenRange
    readonly to: TokenRange
  }[]
  readonly links: readonly (readonly [string, number, string, number])[]
  readonly differences: readonly {
    readonly kind: string
    readonly layer: string
    readonly rule: string
    readonly cue: string | null
    readonly insideQuotes: InsideQuotes
    readonly readings: Readonly<Record<string, Span | null>>
    readonly licensed: boolean
  }[]
  readonly exact: boolean
}

const keyed = <A>(sigla: readonly string[], values: readonly (A | null)[]): Readonly<Record<string, A | null>> =>
  Object.fromEntries(sigla.map((s, i) => [s, values[i] ?? null]))

/** The value behind `toCollationJson`. */
export const collationRecord = (c: Collation, differences: readonly Difference[], id?: string): CollationRecord => {
  const sigla = c.witnesses.map((w) => w.siglum)
  const at = (i: number): string => sigla[i] ?? ''
  return {
    ...(id === undefined ? {} : { id }),
    witnesses: c.witnesses.map((w) => ({
      siglum: w.siglum,
      content: w.content,
      mode: w.mode,
      quoted: w.quoted,
      tokens: w.tokens.map((t) => ({ t: t.text, n: t.norm, start: t.start, end: t.end })),
    })),
    loci: c.loci.map((l) => ({ readings: keyed(sigla, l.readings) })),
    moves: c.moves.map((m) => ({ a: at(m.a), b: at(m.b), from: m.from, to: m.to })),
    links: c.links.map((l) => [at(l.a), l.i, at(l.b), l.j]),
    differences: differences.map((d) => ({
      kind: d.kind,
      layer: d.layer,
      rule: d.rule,
      cue: d.cue,
      insideQuotes: d.insideQuotes,
      readings: keyed(sigla, d.readings),
      licensed: d.licensed,
    })),
    exact: c.exact,
  }
}

/**
 * One collation as one line of JSON: witnesses, loci, moves, links as `[siglum, i, siglum, j]`, and the differences with
 * offsets into each witness's content. `id` is that of the input record, where it had one.
 */
export const toCollationJson = (c: Collation, differences: readonly Difference[], id?: string): string =>
  `${JSON.stringify(collationRecord(c, differences, id))}\n`
