/** Our own JSON of one collation: the line `collate -f json` prints. */
import * as t from 'io-ts'
import type { Collation, Difference } from '../model/index.ts'
import { InsideQuotes, Layer, Mode, nullable, Offset, Range, Span, TokenRange } from '../model/index.ts'

/** The reading of each witness at a locus, by siglum: token indexes, half-open. */
export type LocusReadings = Readonly<Record<string, TokenRange | null>>

/** A witness in that record. */
export interface WitnessRecord {
  readonly siglum: string
  readonly content: string
  readonly mode: Mode | null
  readonly quoted: readonly Range[]
  readonly tokens: readonly { readonly t: string; readonly n: string; readonly start: number; readonly end: number }[]
}

/** A move in that record. */
export interface MoveRecord {
  readonly a: string
  readonly b: string
  readonly from: TokenRange
  readonly to: TokenRange
}

/** A difference in that record; readings by siglum. */
export interface DifferenceRecord {
  readonly kind: string
  readonly layer: Layer
  readonly rule: string
  readonly cue: string | null
  readonly insideQuotes: InsideQuotes
  /** By siglum: the words in the witness's content, or `null` where it has none. */
  readonly readings: Readonly<Record<string, Span | null>>
  readonly licensed: boolean
}

/** A collation as `collate -f json` prints it. */
export interface CollationRecord {
  readonly id?: string
  readonly witnesses: readonly WitnessRecord[]
  readonly loci: readonly { readonly readings: LocusReadings }[]
  readonly moves: readonly MoveRecord[]
  readonly links: readonly [string, number, string, number][]
  readonly differences: readonly DifferenceRecord[]
  /** `false` where a size guard acted. */
  readonly exact: boolean
}

const WitnessRecord: t.Type<WitnessRecord> = t.readonly(
  t.strict({
    siglum: t.string,
    content: t.string,
    mode: nullable(Mode),
    quoted: t.readonlyArray(Range),
    tokens: t.readonlyArray(t.strict({ t: t.string, n: t.string, start: Offset, end: Offset })),
  }),
  'WitnessRecord',
)

const MoveRecord: t.Type<MoveRecord> = t.readonly(
  t.strict({ a: t.string, b: t.string, from: TokenRange, to: TokenRange }),
  'MoveRecord',
)

const DifferenceRecord: t.Type<DifferenceRecord> = t.readonly(
  t.strict({
    kind: t.string,
    layer: Layer,
    rule: t.string,
    cue: nullable(t.string),
    insideQuotes: InsideQuotes,
    readings: t.record(t.string, nullable(Span)),
    licensed: t.boolean,
  }),
  'DifferenceRecord',
)

/** The line `collate -f json` prints. */
export const CollationRecord: t.Type<CollationRecord> = t.exact(
  t.intersection([
    t.type({
      witnesses: t.readonlyArray(WitnessRecord),
      loci: t.readonlyArray(t.strict({ readings: t.record(t.string, nullable(TokenRange)) })),
      moves: t.readonlyArray(MoveRecord),
      links: t.readonlyArray(t.tuple([t.string, Offset, t.string, Offset])),
      differences: t.readonlyArray(DifferenceRecord),
      exact: t.boolean,
    }),
    t.partial({ id: t.string }),
  ]),
  'CollationRecord',
)

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
      tokens: w.tokens.map((x) => ({ t: x.text, n: x.norm, start: x.start, end: x.end })),
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
