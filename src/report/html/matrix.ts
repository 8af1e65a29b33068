/** The coverage: statements by outlets, one table for each set of outlets that were at the same occasion. */
import type { Carriage } from '../../model/index.ts'
import { CARRIAGE, carried } from '../coverage.ts'
import { dayBeside, siglum } from './bits.ts'
import { count, type Html, el, nothing, when } from '../markup.ts'
import { heading } from './statement.ts'
import type { Statement, View } from './view.ts'

const PAGE = 100
/** So many columns have room for the longest words on one line. */
const FEW = 4

interface Block {
  /** The outlets of the occasion, by index. */
  readonly columns: readonly number[]
  readonly occasion: string | null
  readonly date: string | null
  readonly statements: readonly Statement[]
}

/** Statements of the same occasion and with the same columns; in the order in which they first stand. */
const blocks = (view: View): readonly Block[] => {
  const found = new Map<
    string,
    { columns: number[]; occasion: string | null; date: string | null; statements: Statement[] }
  >()
  for (const statement of view.statements) {
    const columns = statement.cells.flatMap((c, o) => (c === 'elsewhere' ? [] : [o]))
    const { occasion, date } = statement.comparison
    const key = JSON.stringify([columns, occasion, occasion === null ? null : date])
    const block = found.get(key)
    if (block) block.statements.push(statement)
    else found.set(key, { columns, occasion, date: occasion === null ? null : date, statements: [statement] })
  }
  return [...found.values()]
}

const cell = (carriage: Carriage): Html => {
  const { letter, words } = CARRIAGE[carriage]
  return el`<td class="c ${carriage}"><b>${letter}</b> ${words}</td>`
}

const row = (view: View, statement: Statement, columns: readonly number[]): Html =>
  el`<tr data-s="${statement.index}"><th scope="row"><a href="#${statement.anchor}">${heading(view, statement)}</a> <span class="by"><bdi>${statement.comparison.speaker ?? 'speaker not named'}</bdi></span></th>${columns.map((o) => cell(statement.cells[o] ?? 'absent'))}</tr>
`

const carries = (statement: Statement, outlet: number): boolean => carried(statement.cells[outlet] ?? 'absent')

/** In how many outlets a statement stands, as the heads of the rows say it. */
const GROUPS: readonly (readonly [title: string, has: (carriers: number) => boolean])[] = [
  ['In more than one outlet', (n) => n > 1],
  ['In one outlet only', (n) => n <= 1],
]

/** The rows, under heads where both groups have some. */
const rows = (view: View, { columns }: Block, statements: readonly Statement[]): Html => {
  const carriers = (s: Statement): number => columns.filter((o) => carries(s, o)).length
  const groups = GROUPS.flatMap(([head, has]) => {
    const mine = statements.filter((s) => has(carriers(s)))
    return mine.length === 0 ? [] : [{ head, mine }]
  })
  return el`${groups.map(
    ({ head, mine }) =>
      el`<tbody>${when(groups.length > 1, () => el`<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${head}</span></th></tr>\n`)}${mine.map((s) => row(view, s, columns))}</tbody>`,
  )}`
}

const table = (view: View, block: Block, statements: readonly Statement[], caption: Html, label: string): Html =>
  el`<section class="scroll" tabindex="0" aria-label="Table: ${label}"><table class="matrix ${block.columns.length <= FEW ? 'few' : 'wide'}"><caption>${caption}</caption>
<thead><tr><th scope="col">Statement</th>${block.columns.map(
    (o) =>
      el`<th scope="col">${siglum(view, o)}${when(view.report.record === view.report.outlets[o]?.siglum, () => el` <span class="by">the record</span>`)}</th>`,
  )}</tr></thead>
${rows(view, block, statements)}
<tfoot><tr><th scope="row">Statements carried</th>${block.columns.map(
    (o) => el`<td>${statements.filter((s) => carries(s, o)).length} of ${statements.length}</td>`,
  )}</tr></tfoot></table></section>
`

const title = (block: Block): Html => {
  const where =
    block.occasion === null ? el`Occasion not named in the supplied texts` : el`<bdi>${block.occasion}</bdi>`
  const date = dayBeside(block.occasion, block.date)
  return el`${where}${date === null ? null : el`, ${date}`}: ${count(block.statements.length, 'statement')}`
}

const block = (view: View, b: Block, n: number): Html => {
  const pages = Math.ceil(b.statements.length / PAGE)
  if (pages === 1) return table(view, b, b.statements, title(b), `Coverage, table ${n + 1}`)
  return el`${Array.from({ length: pages }, (_, p) => {
    const part = b.statements.slice(p * PAGE, (p + 1) * PAGE)
    const range = el`statements ${p * PAGE + 1} to ${p * PAGE + part.length}`
    const label = `Coverage, table ${n + 1}, part ${p + 1}`
    return el`<details class="fold page"${p === 0 ? el` open` : null}><summary>${title(b)}; ${range}</summary>${table(view, b, part, range, label)}</details>`
  })}`
}

/** The coverage matrix. */
export const matrix = (view: View): Html =>
  view.statements.length === 0
    ? nothing
    : el`<section id="coverage" aria-labelledby="coverage-h"><h2 id="coverage-h">Who carries what</h2>
<p class="note">The columns of a table are the outlets whose supplied texts report that occasion. “Relayed”: its text has the version of an outlet that it relays, and none of its own. “Not in the supplied text” says nothing about what an outlet published elsewhere.</p>
${blocks(view).map((b, n) => block(view, b, n))}</section>
`
