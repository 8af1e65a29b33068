/** A JSON or NDJSON text as values, each with the place it came from. */
import * as E from 'fp-ts/lib/Either.js'
import type { Failure, Notice } from '../model/index.ts'
import { parseJson } from './json.ts'
import { twiceNotices } from './json-twice.ts'
import { isNdjson, lineNotices, linesOf, parseLine } from './ndjson.ts'
import { lineColumn } from './place.ts'

/** A value and where it stands: a path for failures, `file.ndjson: line 3`. */
export interface Placed {
  readonly place: string
  readonly value: unknown
}

export interface Values {
  readonly values: readonly Placed[]
  /** Did the text hold one value a line, or one array of values, rather than one value? */
  readonly several: 'lines' | 'array' | 'one'
  /** Keys that stand twice in one object. */
  readonly notices: readonly Notice[]
}

const NAMED = /\.(?:ndjson|jsonl|ldjson)$/i

/** Is the text read line by line: by its name, or because its first line is a whole value with another below? */
export const byLines = (name: string, text: string): boolean => NAMED.test(name) || isNdjson(text)

/** The values of a text: of each line, of each element of an array, or the one there is. */
export const readValues = (name: string, text: string): E.Either<Failure, Values> => {
  if (byLines(name, text)) {
    const values: Placed[] = []
    const notices: Notice[] = []
    for (const line of linesOf(text)) {
      const value = parseLine(name)(line)
      if (E.isLeft(value)) return value
      values.push({ place: `${name}: line ${line.number}`, value: value.right })
      for (const notice of lineNotices(line)) notices.push(notice)
    }
    return E.right({ values, several: 'lines', notices })
  }
  return E.map((u: unknown): Values => {
    const notices = twiceNotices(text, (offset) => lineColumn(text, offset))
    return Array.isArray(u)
      ? { values: u.map((value: unknown, i) => ({ place: `${name}: [${i}]`, value })), several: 'array', notices }
      : { values: [{ place: name, value: u }], several: 'one', notices }
  })(parseJson(name, text))
}
