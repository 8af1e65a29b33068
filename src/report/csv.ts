/** Tables as CSV. Source: RFC 4180: cells in quotation marks, those inside doubled, lines ended by CR LF. Formulas are guarded. */
import { guardFormula } from './escape.ts'

export type CsvCell = string | number | boolean | null

const quoted = (cell: CsvCell): string => {
  if (cell === null) return '""'
  if (typeof cell !== 'string') return `"${String(cell)}"`
  const safe = guardFormula(cell)
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : `"${safe}"`
}

/** Rows under their heads. An absent value is an empty cell. */
export const csv = (heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string => {
  let out = `${heads.map(quoted).join(',')}\r\n`
  for (const row of rows) out += `${row.map(quoted).join(',')}\r\n`
  return out
}
