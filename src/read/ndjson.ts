/** NDJSON: one JSON value a line. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, type Notice, overLimit } from '../model/index.ts'
import { twiceNotices } from './json-twice.ts'
import { parseJson } from './json.ts'

/** One line of a file: its number from 1, and its text without the line end. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** The longest line that is read, in UTF-16 units. */
export const LONGEST_LINE = 16_777_216

/** The lines of a text that hold more than blanks. */
export const linesOf = (text: string): readonly Line[] => {
  const out: Line[] = []
  let from = 0
  for (let number = 1; from <= text.length; number++) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    const line = text.slice(from, end)
    if (/\S/u.test(line)) out.push({ number, text: line })
    from = end + 1
  }
  return out
}

/** The value of one line; failures name the line of the file. */
export const parseLine =
  (path: string) =>
  (line: Line): E.Either<Failure, unknown> =>
    line.text.length > LONGEST_LINE
      ? E.left(
          overLimit({
            path,
            place: `line ${line.number}`,
            expected: `a line of at most ${LONGEST_LINE} characters`,
            found: `${line.text.length} characters`,
            hint: 'Split the record.',
          }),
        )
      : parseJson(path, line.text, (offset) => `line ${line.number}, column ${offset + 1}`)

/** What is odd about a line that was parsed: keys that stand twice in one object. */
export const lineNotices = (line: Line): readonly Notice[] =>
  twiceNotices(line.text, (offset) => `line ${line.number}, column ${offset + 1}`)

/** Does the text hold one JSON value a line, in two lines or more? Looks at the first two lines only. */
export const isNdjson = (text: string): boolean => {
  const start = text.search(/\S/u)
  if (start < 0 || (text.charAt(start) !== '{' && text.charAt(start) !== '[')) return false
  const end = text.indexOf('\n', start)
  if (end < 0) return false
  const next = text.slice(end, end + 1000).trimStart()
  return wholeValue(text.slice(start, end)) && /^[{[]/.test(next)
}

const wholeValue = (line: string): boolean => {
  const trimmed = line.trimEnd()
  return (trimmed.endsWith('}') || trimmed.endsWith(']')) && E.isRight(parseJson('', trimmed))
}
