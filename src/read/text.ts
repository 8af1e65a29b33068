/**
 * Plain text, with an optional small header.
 *
 *     Outlet: Harbour Gazette
 *     Date: 2024-03-05
 *     Title: Fares stay
 *
 *     “We will not raise fares,” Mayor Ortiz said on Tuesday.
 *
 * A header is a run of lines with known names at the top, ended by an empty line; anything else is text.
 * A line of three or more `-` or `=` followed by a header begins another article.
 */
import { type ArticleRecord, plainRecord } from '../model/index.ts'
import { isoDate } from './date.ts'

const LONGEST_HEADER = 4000
const FIELD = /^[ \t]*([A-Za-z]{2,12})[ \t]*:[ \t]*(\S.*)?$/u
const RULE = /^[ \t]*(?:-{3,}|={3,})[ \t]*$/u

type Key = 'siglum' | 'id' | 'outlet' | 'date' | 'title' | 'url' | 'language' | 'via' | 'occasion' | 'ignored'

const KEYS: ReadonlyMap<string, Key> = new Map([
  ['siglum', 'siglum'],
  ['id', 'id'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['publisher', 'outlet'],
  ['newspaper', 'outlet'],
  ['date', 'date'],
  ['published', 'date'],
  ['title', 'title'],
  ['headline', 'title'],
  ['url', 'url'],
  ['link', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
  ['via', 'via'],
  ['occasion', 'occasion'],
  ['event', 'occasion'],
  ['author', 'ignored'],
  ['byline', 'ignored'],
])

interface Header {
  readonly fields: ReadonlyMap<Key, string>
  /** Where the text begins. */
  readonly end: number
}

const headerAt = (text: string, start: number): Header | null => {
  const fields = new Map<Key, string>()
  let from = start
  while (from < text.length && /[\r\n]/.test(text.charAt(from))) from++
  while (from < text.length && from - start < LONGEST_HEADER) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    const line = text.slice(from, Math.min(end, from + LONGEST_HEADER)).trimEnd()
    if (line === '') return fields.size === 0 ? null : { fields, end: Math.min(end + 1, text.length) }
    const m = FIELD.exec(line)
    const key = KEYS.get(m?.[1]?.toLowerCase() ?? '')
    if (key === undefined) return null
    if (m?.[2] !== undefined && !fields.has(key)) fields.set(key, m[2])
    from = end + 1
  }
  return null
}

const withHeader = (text: string, header: Header): ArticleRecord => {
  const of = (key: Key): string | null => header.fields.get(key) ?? null
  const date = of('date')
  return {
    ...plainRecord(text.slice(header.end)),
    id: of('id'),
    siglum: of('siglum'),
    outlet: of('outlet'),
    title: of('title'),
    url: of('url'),
    date: date === null ? null : (isoDate(date) ?? date),
    language: of('language'),
    via:
      of('via')
        ?.split(/[;,]/u)
        .map((v) => v.trim())
        .filter((v) => v !== '') ?? null,
    occasion: of('occasion'),
  }
}

/** Where the parts of a text begin and end: it is cut at rules that a header follows. */
const parts = (text: string): readonly string[] => {
  const out: string[] = []
  let part = 0
  let from = 0
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    if (end - from < 200 && RULE.test(text.slice(from, end).trimEnd()) && headerAt(text, end + 1) !== null) {
      out.push(text.slice(part, from))
      part = end + 1
    }
    from = end + 1
  }
  out.push(text.slice(part))
  return out.length === 1 ? out : out.filter((p) => /\S/u.test(p))
}

/**
 * The articles of a plain text: one, unless rules and headers part several. The text after a header is kept as it stands.
 *
 * @example
 * import { readText } from 'variorum/read'
 * readText('Outlet: Courier\nDate: 11 December 2017\n\n“Yes,” she said.')[0].date // '2017-12-11'
 */
export const readText = (text: string): readonly ArticleRecord[] =>
  parts(text).map((part) => {
    const header = headerAt(part, 0)
    return header === null ? plainRecord(part) : withHeader(part, header)
  })
