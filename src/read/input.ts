/** Any input of `compare` and `extract` → article records, told by its content. */
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, nothingToCompare, type Notice, overLimit } from '../model/index.ts'
import { delimiterOf, readCsv } from './csv.ts'
import { isFeed, readFeed } from './feed.ts'
import { foreignFile, foreignXml } from './foreign.ts'
import { readHtml, readSaved } from './html.ts'
import { isMhtml, pageOfMhtml } from './mhtml.ts'
import { ownReport } from './own-report.ts'
import { afterProlog } from './prolog.ts'
import { toRecords } from './records.ts'
import { readText } from './text.ts'
import { readValues } from './values.ts'

/** What an input held, and what was odd about it. */
export interface Input {
  readonly records: readonly ArticleRecord[]
  readonly notices: readonly Notice[]
}

/** What an input is. */
export type InputKind = 'empty' | 'json' | 'html' | 'feed' | 'csv' | 'text'

/** The longest text of one article, in UTF-16 units. */
export const LONGEST_TEXT = 16_777_216

/** The longest input that is read at once, in UTF-16 units. */
export const LONGEST_INPUT = 268_435_456

/**
 * Tells what an input is, by its content; the name decides only where the content does not.
 *
 * @example
 * import { kindOf } from 'variorum/read'
 * kindOf('saved.txt', '<!doctype html><html><body><p>Yes.</p></body></html>') // 'html'
 */
export const kindOf = (name: string, text: string): InputKind => {
  const start = text.search(/\S/u)
  if (start < 0) return 'empty'
  const head = text.slice(start, start + 4000)
  if (/^[{[]/.test(head) && looksJson(head, name)) return 'json'
  if (isFeed(head)) return 'feed'
  if (isHtml(head, name) || isMhtml(head)) return 'html'
  if (/\.(?:csv|tsv)$/i.test(name) || delimiterOf(text.slice(start, start + 10_000)) !== null) return 'csv'
  return 'text'
}

const HTML =
  /^<(?:!doctype\s+html|html|head|body|div|article|main|section|meta|title|p|h1|table|span|link|script|style|header|nav)[\s>/]/i

const isHtml = (head: string, name: string): boolean =>
  HTML.test(afterProlog(head)) || (/\.(?:html?|xhtml)$/i.test(name) && head.includes('<'))

const looksJson = (head: string, name: string): boolean =>
  /^\{\s{0,999}(?:["}]|$)/.test(head) ||
  /^\[\s{0,999}(?:[{["\]]|$)/.test(head) ||
  /\.(?:json|ndjson|jsonl|ldjson)$/i.test(name)

const empty = (name: string): Failure =>
  nothingToCompare({
    path: name,
    place: '',
    expected: 'text',
    found: 'nothing',
    hint: 'Give text, saved HTML, or article records.',
  })

const fromValues = (name: string, text: string): E.Either<Failure, Input> => {
  const values = readValues(name, text)
  if (E.isLeft(values)) return values
  const records: ArticleRecord[] = []
  for (const placed of values.right.values) {
    const some = toRecords(placed)
    if (E.isLeft(some)) return some
    for (const record of some.right) records.push(record)
  }
  return records.length === 0 ? E.left(empty(name)) : E.right({ records, notices: values.right.notices })
}

const tooLong = (name: string, index: number, length: number): Failure =>
  overLimit({
    path: name,
    place: index === 0 ? '' : `article ${index + 1}`,
    expected: `an article of at most ${LONGEST_TEXT} characters`,
    found: `${length} characters`,
    hint: 'Split the article.',
  })

/** The records, unless the text of one is over the limit. */
const within =
  (name: string) =>
  (input: Input): E.Either<Failure, Input> => {
    const long = input.records.findIndex((r) => r.text.length > LONGEST_TEXT)
    return long < 0 ? E.right(input) : E.left(tooLong(name, long, input.records[long]?.text.length ?? 0))
  }

/**
 * Reads an input. Pure: nothing is fetched, whatever addresses it holds.
 * `name` is the name of the file or `-`; it stands in failures.
 *
 * Errors: nothing but white space; a report that this package wrote; broken JSON with line and column; a record that breaks the codec; a file
 * that holds no text as it stands; over the limit.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { readInput } from 'variorum/read'
 * const read = readInput('a.txt', 'Outlet: Courier\n\n“Yes,” she said.')
 * E.isRight(read) && read.right.records[0].outlet // 'Courier'
 */
export const readInput = (name: string, text: string): E.Either<Failure, Input> => {
  if (text.length > LONGEST_INPUT)
    return E.left(
      overLimit({
        path: name,
        place: '',
        expected: `at most ${LONGEST_INPUT} characters`,
        found: `${text.length}`,
        hint: 'Split the input.',
      }),
    )
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const none = foreignFile(name, body) ?? ownReport(name, body)
  if (none !== null) return E.left(none)
  return E.chain(within(name))(byKind(name, body))
}

const byKind = (name: string, body: string): E.Either<Failure, Input> => {
  switch (kindOf(name, body)) {
    case 'empty':
      return E.left(empty(name))
    case 'json':
      return fromValues(name, body)
    case 'feed':
      return readFeed(name, body)
    case 'csv':
      return E.chain((records: readonly ArticleRecord[]): E.Either<Failure, Input> =>
        records.length === 0 ? E.left(empty(name)) : E.right({ records, notices: [] }),
      )(readCsv(name, body))
    case 'html': {
      const saved = isMhtml(body.slice(0, 4000)) ? pageOfMhtml(body) : null
      const { record, notices } = saved === null ? readHtml(body) : readSaved(saved)
      return E.right({ records: [record], notices })
    }
    default: {
      const xml = foreignXml(name, body)
      return xml === null ? E.right({ records: readText(body), notices: [] }) : E.left(xml)
    }
  }
}
