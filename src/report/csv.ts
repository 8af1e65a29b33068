/** Tables as CSV (RFC 4180): every cell quoted, lines ended by CR LF, formulas guarded. The only file that knows `csv-stringify`. */
import { stringify } from 'csv-stringify/sync'
import { guardFormula } from './escape.ts'

export type CsvCell = string | number | boolean | null

/** Rows under their heads. An absent value is an empty cell. */
export const csv = (heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    [heads, ...rows].map((row) =>
      row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? guardFormula(cell) : String(cell))),
    ),
    { quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  )
