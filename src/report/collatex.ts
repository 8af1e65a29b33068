/**
 * CollateX JSON, out and in: `{"witnesses": [sigla], "table": …}`.
 * The layout `columns` (that of the Java port) holds a list of loci, `rows` (that of the Python port) a list of witnesses.
 * A token carries `t`, `n` and, as properties of its own, `start` and `end` in the witness's content.
 *
 * Law: `fromCollatex(layout)(toCollatex(layout)(c))` has the sigla, the tokens with their places and the loci of `c`;
 * moves, links, modes and quotation marks have no place in this format.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import type { CollatedWitness, Collation, Failure, Locus, Token, TokenRange } from '../model/index.ts'
import { decode, malformed, nullable, Offset } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { parseJson } from './json.ts'

/** Whether a CollateX table is given by columns or by rows. */
export type Layout = 'columns' | 'rows'

type Cell = readonly Token[] | null

const cellOf = (w: CollatedWitness, r: TokenRange | null): Cell => (r === null ? null : w.tokens.slice(r.from, r.to))

const outToken = (x: Token): object => ({ t: x.text, n: x.norm, start: x.start, end: x.end })

/**
 * A collation as CollateX JSON on one line. `id` is that of the input record, where it had one.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { collate } from 'variorum/collate'
 * import { fromCollatex, toCollatex } from 'variorum/report'
 * const c = collate([{ siglum: 'A', content: 'We pay' }, { siglum: 'B', content: 'We will pay' }])
 * const read = fromCollatex('rows')(toCollatex('rows')(c))
 * if (E.isRight(read)) assert.deepEqual(read.right.loci, c.loci)
 */
export const toCollatex =
  (layout: Layout) =>
  (c: Collation, id?: string): string => {
    const cell = (l: Locus, i: number): readonly object[] | null => {
      const w = c.witnesses[i]
      return (w && cellOf(w, l.readings[i] ?? null)?.map(outToken)) ?? null
    }
    const table =
      layout === 'columns'
        ? c.loci.map((l) => c.witnesses.map((_, i) => cell(l, i)))
        : c.witnesses.map((_, i) => c.loci.map((l) => cell(l, i)))
    return `${JSON.stringify({ ...(id === undefined ? {} : { id }), witnesses: c.witnesses.map((w) => w.siglum), table })}\n`
  }

const InToken = t.union([
  t.string,
  t.exact(t.intersection([t.type({ t: t.string }), t.partial({ n: t.string, start: Offset, end: Offset })])),
])
type InToken = t.TypeOf<typeof InToken>

const Table = t.strict({
  witnesses: t.readonlyArray(t.string),
  table: t.readonlyArray(t.readonlyArray(nullable(t.readonlyArray(InToken)))),
})

/** Places given beyond this many characters are not believed, but counted anew. */
const MAX_CONTENT = 1 << 24

interface Place {
  readonly start: number
  readonly end: number
}

const placeOf = (x: InToken): Place | null =>
  typeof x !== 'string' && x.start !== undefined && x.end !== undefined ? { start: x.start, end: x.end } : null

/** Tokens with their places; without given ones, as the texts stand when joined: by themselves where they carry white space, else by blanks. */
const placed = (tokens: readonly InToken[]): { readonly content: string; readonly tokens: readonly Token[] } => {
  const texts = tokens.map((x) => (typeof x === 'string' ? x : x.t))
  const given = tokens.map(placeOf)
  const fits =
    given.every((p, i) => p !== null && p.end - p.start === texts[i]?.length && p.start >= (given[i - 1]?.end ?? 0)) &&
    (given[given.length - 1]?.end ?? 0) <= MAX_CONTENT
  const spaced = texts.some((x) => x !== x.trim())
  let content = ''
  const out = tokens.map((x, i): Token => {
    const text = texts[i] ?? ''
    const want = fits ? (given[i]?.start ?? 0) : content.length + (i > 0 && !spaced ? 1 : 0)
    content = content.padEnd(want, ' ')
    const start = content.length
    content += text
    const word = text.trim()
    const lead = text.length - text.trimStart().length
    const n = typeof x === 'string' ? undefined : x.n
    return { text: word, start: start + lead, end: start + lead + word.length, norm: n ?? fold(word) }
  })
  return { content, tokens: out }
}

interface Columns {
  readonly witnesses: readonly string[]
  readonly columns: t.TypeOf<typeof Table>['table']
}

const columnsOf =
  (layout: Layout, path: string) =>
  ({ witnesses, table }: t.TypeOf<typeof Table>): E.Either<Failure, Columns> => {
    const n = witnesses.length
    const asColumns = table.every((column) => column.length === n)
    const asRows = table.length === n && table.every((row) => row.length === table[0]?.length)
    if (asRows && (layout === 'rows' || !asColumns))
      return E.right({ witnesses, columns: (table[0] ?? []).map((_, l) => table.map((row) => row[l] ?? null)) })
    return asColumns
      ? E.right({ witnesses, columns: table })
      : E.left(
          malformed({
            path,
            place: 'table',
            expected: `columns of ${n} cells, or ${n} rows of one length`,
            found: `${table.length} lists of another length`,
            hint: 'Give each witness one cell at every place, null where it has no words.',
          }),
        )
  }

/** Reads a CollateX table. `columns` is taken for `rows`, and the other way round, where only that fits the number of witnesses. */
export const fromCollatex =
  (layout: Layout) =>
  (text: string, path = 'CollateX JSON'): E.Either<Failure, Collation> =>
    pipe(
      parseJson(text, path),
      E.chain(decode(Table, path)),
      E.chain(columnsOf(layout, path)),
      E.map(({ witnesses, columns }): Collation => {
        const kept = columns.filter((column) => column.some((x) => x !== null && x.length > 0))
        const collated = witnesses.map((siglum, i): CollatedWitness => {
          const all = kept.flatMap((column) => column[i] ?? [])
          return { siglum, mode: null, quoted: [], ...placed(all) }
        })
        const at = witnesses.map(() => 0)
        const loci = kept.map((column): Locus => ({
          readings: witnesses.map((_, i) => {
            const length = column[i]?.length ?? 0
            const from = at[i] ?? 0
            at[i] = from + length
            return length === 0 ? null : { from, to: from + length }
          }),
        }))
        return { witnesses: collated, loci, moves: [], links: [], exact: true, notices: [] }
      }),
    )
