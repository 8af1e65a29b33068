/** The articles of some inputs, batch by batch: no more is held than a batch. */
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, nothingToCompare, type Notice } from '../model/index.ts'
import {
  type FiledRecord,
  inFile,
  listFiles,
  type Listing,
  openInput,
  type OpenOptions,
  STDIN,
  withoutText,
} from '../node/index.ts'
import { lineNotices, parseLine, readInput, toRecords } from '../read/index.ts'
import type { Label } from './labels.ts'

/** Some records of the inputs, labelled, and what was odd about the files. */
export interface Batch {
  readonly filed: readonly FiledRecord[]
  readonly notices: readonly Notice[]
  /** How many of the files are read so far. */
  readonly files: number
}

interface Part {
  readonly records: readonly ArticleRecord[]
  readonly notices: readonly Notice[]
}

const MOST_RECORDS = 2000
const MOST_TEXT = 16_000_000

const nameOf = (path: string): string => (path === STDIN ? 'standard input' : path)

export const filesOf = (paths: readonly string[]): Promise<E.Either<Failure, Listing>> => listFiles(paths)()

/** The records of one file as they come: of a file of lines one by one. A failure is the last that comes. */
async function* recordsOf(options: OpenOptions, path: string): AsyncGenerator<E.Either<Failure, Part>, void, void> {
  const opened = await openInput(options)(path)
  if (E.isLeft(opened)) {
    yield opened
    return
  }
  if (opened.right._tag === 'Whole') {
    const { text, notices } = opened.right
    yield E.map((input: Part): Part => ({
      records: input.records,
      notices: [...notices, ...input.notices].map(inFile(nameOf(path))),
    }))(readInput(nameOf(path), text))
    return
  }
  for await (const line of opened.right.lines) {
    if (E.isRight(line) && !/\S/u.test(line.right.text)) continue
    const records = E.isLeft(line)
      ? line
      : E.chain((value: unknown) => toRecords({ place: `${nameOf(path)}: line ${line.right.number}`, value }))(
          parseLine(nameOf(path))(line.right),
        )
    const notices = E.isRight(line) && E.isRight(records) ? lineNotices(line.right).map(inFile(nameOf(path))) : []
    yield E.map((some: readonly ArticleRecord[]): Part => ({ records: some, notices }))(records)
    if (E.isLeft(records)) return
  }
}

/** The records of all files in batches of 2,000 records or 16 million characters. */
export async function* batches(
  options: OpenOptions,
  files: readonly string[],
  label: Label,
): AsyncGenerator<E.Either<Failure, Batch>, void, void> {
  let filed: FiledRecord[] = []
  let notices: Notice[] = []
  let size = 0
  let any: 'some' | 'none' = 'none'
  const flush = (read: number): Batch => {
    const batch = { filed, notices, files: read }
    filed = []
    notices = []
    size = 0
    return batch
  }
  for (const [input, path] of files.entries())
    for await (const part of recordsOf(options, path)) {
      if (E.isLeft(part)) {
        const empty = files.length > 1 ? withoutText(part.left) : null
        if (empty === null) {
          yield part
          return
        }
        notices.push(empty)
        continue
      }
      for (const notice of part.right.notices) notices.push(notice)
      for (const record of part.right.records) {
        if (/\S/u.test(record.text)) any = 'some'
        filed.push({ path, record: label(record, input) })
        size += record.text.length
      }
      if (filed.length >= MOST_RECORDS || size >= MOST_TEXT) yield E.right(flush(input))
    }
  if (any === 'none') yield E.left(nothing(files))
  else if (filed.length > 0 || notices.length > 0) yield E.right(flush(files.length))
}

const nothing = (files: readonly string[]): Failure =>
  nothingToCompare({
    path: files.length === 1 ? nameOf(files[0] ?? '') : 'input',
    place: '',
    expected: 'at least one article with text',
    found: 'none',
    hint: 'Give text, saved HTML, or article records with a "text".',
  })
