/** Files and standard input as bytes, in chunks, under a limit. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import process from 'node:process'
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, malformed, overLimit } from '../model/index.ts'
import { cannotRead } from './fault.ts'
import { STDIN } from './walk.ts'

/** The largest input that is held at once, in bytes. */
export const LARGEST = 268_435_456

/** What begins with these bytes is no text. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** A failure where the bytes are known not to be text. */
export const refuseBinary = (path: string, head: Uint8Array): Failure | null => {
  const found = SIGNATURES.find(([, signature]) => signature.every((b, i) => head[i] === b))
  return found
    ? malformed({ path, place: 'byte 0', expected: 'text', found: found[0], hint: 'Save the article as text or HTML.' })
    : null
}

/** The bytes of an input in chunks, as they come. Opening and reading may fail at any chunk. */
export async function* chunksOf(path: string): AsyncGenerator<E.Either<Failure, Uint8Array>, void, void> {
  try {
    const stream = path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
    for await (const chunk of stream) yield E.right(chunk as Uint8Array)
  } catch (error) {
    yield E.left(cannotRead(path, error))
  }
}

export const tooLarge = (path: string): Failure =>
  overLimit({
    path,
    place: '',
    expected: `at most ${LARGEST} bytes`,
    found: 'more',
    hint: 'Split the file, or give one record a line (NDJSON).',
  })

/** All bytes of an input. */
export const bytesOf = async (path: string): Promise<E.Either<Failure, Uint8Array>> => {
  if (path === STDIN) return gather(path, chunksOf(path))
  try {
    const file = await open(path, 'r')
    try {
      const info = await file.stat()
      if (info.isFile() && info.size > LARGEST) return E.left(tooLarge(path))
      if (!info.isFile()) return await gather(path, chunksOf(path))
      return E.right(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    return E.left(cannotRead(path, error))
  }
}

/** Joins chunks under the limit. */
export const gather = async (
  path: string,
  chunks: AsyncIterable<E.Either<Failure, Uint8Array>>,
): Promise<E.Either<Failure, Uint8Array>> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    if (E.isLeft(chunk)) return chunk
    size += chunk.right.length
    if (size > LARGEST) return E.left(tooLarge(path))
    parts.push(chunk.right)
  }
  return E.right(Buffer.concat(parts))
}
