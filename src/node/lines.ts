/** NDJSON of any size, line by line: no more than one line is held. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, type Notice, overLimit } from '../model/index.ts'
import { decodeBytesWith, type Line, LONGEST_LINE } from '../read/index.ts'
import { bytesOf, chunksOf, gather, LARGEST, refuseBinary, tooLarge } from './bytes.ts'

/** An input opened: as one text, or as lines still to come. */
export type Opened =
  | { readonly _tag: 'Whole'; readonly text: string; readonly notices: readonly Notice[] }
  | { readonly _tag: 'Lines'; readonly lines: AsyncIterable<E.Either<Failure, Line>> }

/** How strictly bytes are read. */
export interface OpenOptions {
  /** Refuse bytes that are not of the encoding. */
  readonly strict?: true
}

type Chunk = E.Either<Failure, Uint8Array>

const NAMED = /\.(?:ndjson|jsonl|ldjson)$/i
const NEWLINE = 10

const isBlank = (b: number): boolean => b === 32 || b === 9 || b === 13 || b === NEWLINE

/** Do the bytes so far tell that records come one a line? `more` while they do not. */
const told = (head: Uint8Array): 'lines' | 'whole' | 'more' => {
  let i = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  while (i < head.length && isBlank(head[i] ?? 0)) i++
  if (i >= head.length) return 'more'
  if (head[i] !== 0x7b && head[i] !== 0x5b) return 'whole'
  const end = head.indexOf(NEWLINE, i)
  if (end < 0) return 'more'
  let next = end
  while (next < head.length && isBlank(head[next] ?? 0)) next++
  if (next >= head.length) return 'more'
  let last = end - 1
  while (last > i && isBlank(head[last] ?? 0)) last--
  const opens = head[i] === 0x7b ? 0x7d : 0x5d
  if (last === i || head[last] !== opens || (head[next] !== 0x7b && head[next] !== 0x5b)) return 'whole'
  return isJson(head.subarray(i, end)) ? 'lines' : 'whole'
}

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return true
  } catch {
    return false
  }
}

async function* after(first: Uint8Array, rest: AsyncIterator<Chunk>): AsyncGenerator<Chunk, void, void> {
  yield E.right(first)
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** Opens an input. NDJSON comes as lines; everything else as one text. */
export const openInput =
  (options: OpenOptions) =>
  async (path: string): Promise<E.Either<Failure, Opened>> => {
    const chunks = chunksOf(path)
    let head: Uint8Array = new Uint8Array(0)
    let shape: 'lines' | 'whole' | 'more' = NAMED.test(path) ? 'lines' : 'more'
    while (shape === 'more') {
      const next = await chunks.next()
      if (next.done) break
      if (E.isLeft(next.value)) return next.value
      head = Buffer.concat([head, next.value.right])
      if (head.length > LARGEST) return E.left(tooLarge(path))
      shape = told(head)
      if (shape === 'more' && head.length > LONGEST_LINE * 2) shape = 'whole'
    }
    if (shape === 'lines') return E.right({ _tag: 'Lines', lines: linesOf(path, options, after(head, chunks)) })
    const bytes = await gather(path, after(head, chunks))
    if (E.isLeft(bytes)) return bytes
    return decoded(path, options, bytes.right)
  }

const decoded = (path: string, options: OpenOptions, bytes: Uint8Array): E.Either<Failure, Opened> => {
  const refused = refuseBinary(path, bytes)
  if (refused) return E.left(refused)
  return E.map(({ text, notices }: { readonly text: string; readonly notices: readonly Notice[] }): Opened => ({
    _tag: 'Whole',
    text,
    notices,
  }))(decodeBytesWith({ ...options, path })(bytes))
}

/** Reads a whole input as text. */
export const readWhole =
  (options: OpenOptions) =>
  async (path: string): Promise<E.Either<Failure, { readonly text: string; readonly notices: readonly Notice[] }>> => {
    const bytes = await bytesOf(path)
    if (E.isLeft(bytes)) return bytes
    const opened = decoded(path, options, bytes.right)
    if (E.isLeft(opened)) return opened
    return opened.right._tag === 'Whole' ? E.right(opened.right) : E.right({ text: '', notices: [] })
  }

const longLine = (path: string, number: number): Failure =>
  overLimit({
    path,
    place: `line ${number}`,
    expected: `a line of at most ${LONGEST_LINE} bytes`,
    found: 'more',
    hint: 'Split the record.',
  })

async function* linesOf(
  path: string,
  options: OpenOptions,
  chunks: AsyncIterable<Chunk>,
): AsyncGenerator<E.Either<Failure, Line>, void, void> {
  const decode = decodeBytesWith({ ...options, path })
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  let skipping: 'skip' | 'read' = 'read'
  const line = (): E.Either<Failure, Line> =>
    E.map(({ text }: { readonly text: string }): Line => ({ number, text }))(decode(Buffer.concat(held)))
  for await (const chunk of chunks) {
    if (E.isLeft(chunk)) {
      yield chunk
      return
    }
    let from = 0
    for (;;) {
      const end = chunk.right.indexOf(NEWLINE, from)
      const part = chunk.right.subarray(from, end < 0 ? chunk.right.length : end)
      if (skipping === 'read') {
        held.push(part)
        size += part.length
      }
      if (size > LONGEST_LINE && skipping === 'read') {
        yield E.left(longLine(path, number))
        held = []
        skipping = 'skip'
      }
      if (end < 0) break
      if (skipping === 'read' && size > 0) yield line()
      held = []
      size = 0
      skipping = 'read'
      number++
      from = end + 1
    }
  }
  if (skipping === 'read' && size > 0) yield line()
}
