/**
 * A collation as a table of plain characters, one witness a row, one locus a column; wide tables go on below.
 *
 *     +---+----+------+-------+-------+
 *     | A | We | will | never | raise |
 *     | B | We | will | not   | raise |
 *     +---+----+------+-------+-------+
 */
import type { Collation } from '../model/index.ts'
import { escapeTerminal, oneLine } from './escape.ts'
import { wordsOver } from './segments.ts'
import { columns, padded } from './width.ts'

const GAP = '-'

/** Rows of cells as a framed table; every row has the cells of the first. */
export const framed = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => columns(r[i] ?? ''))))
  const rule = `+${widths.map((w) => '-'.repeat(w + 2)).join('+')}+`
  const lines = rows.map((r) => `| ${widths.map((w, i) => padded(r[i] ?? '', w)).join(' | ')} |`)
  return [rule, ...lines, rule].join('\n')
}

/** The table in at most `width` columns, in as many blocks as that takes. */
export const toTableWith =
  (options: { readonly width: number }) =>
  (c: Collation): string => {
    const heads = c.witnesses.map((w) => escapeTerminal(oneLine(w.siglum)))
    const headWidth = Math.max(0, ...heads.map(columns))
    const blocks: string[] = []
    let block: string[][] = heads.map((h) => [h])
    let used = headWidth + 4
    const flush = (): void => {
      if ((block[0]?.length ?? 0) > 1) blocks.push(framed(block))
      block = heads.map((h) => [h])
      used = headWidth + 4
    }
    c.loci.forEach((_, l) => {
      const cells = c.witnesses.map((_w, i) => escapeTerminal(oneLine(wordsOver(c, i, { from: l, to: l + 1 }) ?? GAP)))
      const width = Math.max(...cells.map(columns)) + 3
      if (used + width > options.width) flush()
      used += width
      cells.forEach((cell, i) => block[i]?.push(cell))
    })
    flush()
    return blocks.length === 0 ? `${framed(heads.map((h) => [h]))}\n` : `${blocks.join('\n\n')}\n`
  }

/**
 * The table in 100 columns.
 *
 * @example
 * import { collate } from 'variorum/collate'
 * import { toTable } from 'variorum/report'
 * toTable(collate([{ siglum: 'A', content: 'We pay' }, { siglum: 'B', content: 'We will pay' }])).split('\n')[1] // '| A | We | -    | pay |'
 */
export const toTable: (c: Collation) => string = toTableWith({ width: 100 })
