/**
 * CSV, one article a row under a line of column names. The only file that knows `csv-parse`,
 * in its form that runs in a browser too. Source: RFC 4180.
 */
import { parse } from 'csv-parse/browser/esm/sync'
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, malformed, plainRecord } from '../model/index.ts'
import { isoDate } from './date.ts'

type Column = 'text' | 'siglum' | 'id' | 'outlet' | 'title' | 'url' | 'date' | 'language' | 'via' | 'occasion'

/** The names a column may have, the best first. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'maintext', 'fulltext', 'full_text'],
  siglum: ['siglum'],
  id: ['id', 'article_id', 'uid'],
  outlet: ['outlet', 'source', 'publisher', 'newspaper', 'publication', 'site', 'media'],
  title: ['title', 'headline'],
  url: ['url', 'link'],
  date: ['date', 'published', 'publish_date', 'date_publish', 'pubdate', 'published_at'],
  language: ['language', 'lang'],
  via: ['via'],
  occasion: ['occasion', 'event'],
}

const COLUMNS = Object.keys(NAMES) as readonly Column[]
const LONGEST_HEAD = 10_000
const DELIMITERS = [',', ';', '\t']

const cellsOf = (line: string, delimiter: string): readonly string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '').trim().toLowerCase())

/** The line by which a spreadsheet names its delimiter, before the line of column names. */
const SEPARATOR = /^\ufeff?sep=(.)\r?\n/i

const firstLine = (text: string): string => {
  const end = text.search(/[\r\n]/)
  return text.slice(0, end < 0 ? LONGEST_HEAD : Math.min(end, LONGEST_HEAD))
}

/** The delimiter that cuts the first line into known column names, a column of texts among them; or `null`. */
export const delimiterOf = (whole: string): string | null => {
  const text = whole.replace(SEPARATOR, '')
  const line = firstLine(text)
  for (const delimiter of DELIMITERS) {
    const cells = cellsOf(line, delimiter)
    const known = cells.filter((cell) => COLUMNS.some((c) => NAMES[c].includes(cell)))
    if (cells.length > 1 && known.length > 1 && cells.some((cell) => NAMES.text.includes(cell))) return delimiter
  }
  return null
}

const delimiterByCount = (text: string): string => {
  const line = firstLine(text)
  const counts = DELIMITERS.map((d) => ({ d, n: line.split(d).length }))
  return counts.reduce((best, x) => (x.n > best.n ? x : best), { d: ',', n: 1 }).d
}

const numberOf = (error: unknown, key: string): number | null => {
  const value = typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[key] : null
  return typeof value === 'number' ? value : null
}

const WORDS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quotation mark',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'text after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark inside a cell that is not quoted',
  CSV_MAX_RECORD_SIZE: 'a row that is too long',
}

const fault = (path: string, error: unknown): Failure => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const line = numberOf(error, 'lines')
  return malformed({
    path,
    place: line === null ? '' : `line ${line}`,
    expected: 'CSV as RFC 4180 has it',
    found: WORDS[code] ?? 'a fault',
    hint: 'Quote cells that hold quotation marks, and double the marks in them.',
  })
}

const noColumn = (path: string, names: readonly string[]): Failure =>
  malformed({
    path,
    place: 'line 1',
    expected: 'a column named "text"',
    found: names
      .slice(0, 20)
      .map((n) => JSON.stringify(n.slice(0, 40)))
      .join(', '),
    hint: `Name the columns in the first line: ${COLUMNS.join(', ')}. Only text is needed.`,
  })

const recordOf = (cells: readonly string[], at: (column: Column) => number): ArticleRecord => {
  const of = (column: Column): string | null => {
    const cell = cells[at(column)]?.trim() ?? ''
    return cell === '' ? null : cell
  }
  const date = of('date')
  return {
    ...plainRecord(cells[at('text')] ?? ''),
    siglum: of('siglum'),
    id: of('id'),
    outlet: of('outlet'),
    title: of('title'),
    url: of('url'),
    date: date === null ? null : (isoDate(date) ?? date),
    language: of('language'),
    via:
      of('via')
        ?.split(/[;|]/)
        .map((v) => v.trim()) ?? null,
    occasion: of('occasion'),
  }
}

/** Reads a table of articles. Errors: no column of texts; a row that is not CSV, with its line. Rows without text are passed over. */
export const readCsv = (path: string, whole: string): E.Either<Failure, readonly ArticleRecord[]> => {
  const text = whole.replace(SEPARATOR, '')
  let rows: readonly (readonly string[])[]
  try {
    rows = parse(text, {
      delimiter: SEPARATOR.exec(whole)?.[1] ?? delimiterOf(text) ?? delimiterByCount(text),
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    })
  } catch (error) {
    return E.left(fault(path, error))
  }
  const [head, ...body] = rows
  const names = (head ?? []).map((cell) => cell.trim().toLowerCase())
  const at = (column: Column): number => {
    const name = NAMES[column].find((n) => names.includes(n))
    return name === undefined ? -1 : names.indexOf(name)
  }
  if (at('text') < 0) return E.left(noColumn(path, names))
  return E.right(body.map((cells) => recordOf(cells, at)).filter((r) => /\S/u.test(r.text)))
}
