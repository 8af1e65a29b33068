/** JSON text → value, or the line and column where it breaks. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, malformed, overLimit } from '../model/index.ts'
import { jsonFault } from './json-fault.ts'
import { characterAt, lineColumn } from './place.ts'

/** Arrays and objects within each other; `JSON.parse` alone would take minutes over millions. */
const DEEPEST = 1000

/** The offset at which nesting passes the limit, or -1. */
const tooDeep = (text: string): number => {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 92) i++
      else if (c === 34) quoted = false
    } else if (c === 34) quoted = true
    else if (c === 123 || c === 91) {
      depth++
      if (depth > DEEPEST) return i
    } else if (c === 125 || c === 93) depth--
  }
  return -1
}

/**
 * Parses a JSON text. Never throws. `place` turns an offset into the words of the failure;
 * lines and columns unless told otherwise.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { parseJson } from 'variorum/read'
 * const read = parseJson('a.json', '{"text": yes}')
 * E.isLeft(read) && read.left.place // 'line 1, column 10'
 */
export const parseJson = (
  path: string,
  text: string,
  place: (offset: number) => string = (offset) => lineColumn(text, offset),
): E.Either<Failure, unknown> => {
  const deep = tooDeep(text)
  if (deep >= 0)
    return E.left(
      overLimit({
        path,
        place: place(deep),
        expected: `at most ${DEEPEST} levels of arrays and objects`,
        found: 'one more',
        hint: 'Flatten the file.',
      }),
    )
  try {
    return E.right(JSON.parse(text) as unknown)
  } catch {
    const fault = jsonFault(text) ?? { offset: 0, expected: 'JSON' }
    return E.left(
      malformed({
        path,
        place: place(fault.offset),
        expected: fault.expected,
        found: characterAt(text, fault.offset),
        hint: 'Correct the JSON at that place.',
      }),
    )
  }
}
