/** Files → article records. */
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ArticleRecord, Failure, Notice } from '../model/index.ts'
import { type Input, readInput } from '../read/index.ts'
import { type OpenOptions, readWhole } from './lines.ts'
import { stemOf } from './names.ts'
import { ENDINGS, listFiles, type Listing, STDIN } from './walk.ts'

/** A record and the file it came from. */
export interface FiledRecord {
  readonly path: string
  readonly record: ArticleRecord
}

const known = (s: string | null): boolean => s !== null && s.trim() !== ''

/**
 * Where several files are read, records of which neither siglum nor outlet is known take their siglum from the file's
 * name; equal names are numbered. A single file needs no name of its own: its text may say whose it is.
 */
export const fileNamer = (files: number): ((filed: readonly FiledRecord[]) => readonly ArticleRecord[]) => {
  const used = new Set<string>()
  return (filed) => {
    if (files < 2) return filed.map(({ record }) => record)
    for (const { record } of filed) if (record.siglum !== null) used.add(record.siglum.trim())
    return filed.map(({ path, record }) => {
      const stem = known(record.siglum) || known(record.outlet) ? null : stemOf(path)
      if (stem === null) return record
      let siglum = stem
      for (let n = 2; used.has(siglum); n++) siglum = `${stem}-${n}`
      used.add(siglum)
      return { ...record, siglum }
    })
  }
}

/** The notice with the name of the file it is about. */
export const inFile =
  (path: string) =>
  (notice: Notice): Notice => ({ ...notice, message: `${path}: ${notice.message}` })

const notice = (rule: string, message: string): Notice => ({ rule, message, siglum: null, span: null })

/** An empty file or a report among others is told, not refused; `null` for every other failure. */
export const withoutText = (failure: Failure): Notice | null =>
  failure._tag === 'NothingToCompare'
    ? notice('read/no-text', `${failure.path}: ${whatStands(failure.found)}; it is passed over.`)
    : null

const whatStands = (found: string): string =>
  found === 'nothing' ? 'no text stands in this file' : `this is ${found} and no article`

const MOST_NAMES = 5

/** What was passed over in folders because of its ending. */
export const passedOver = ({ passed }: Listing): readonly Notice[] => {
  if (passed.length === 0) return []
  const names = passed.slice(0, MOST_NAMES).join(', ')
  const more = passed.length > MOST_NAMES ? ` and ${passed.length - MOST_NAMES} more` : ''
  return [
    notice(
      'read/passed-over',
      `Passed over, as their names do not end as those of articles do (${ENDINGS}): ${names}${more}.`,
    ),
  ]
}

/** The records of each file, unnamed still. */
export const readFiles =
  (options: OpenOptions) =>
  (
    paths: readonly string[],
  ): TaskEither<Failure, { readonly filed: readonly FiledRecord[]; readonly notices: readonly Notice[] }> =>
  async () => {
    const files = await listFiles(paths)()
    if (E.isLeft(files)) return files
    const filed: FiledRecord[] = []
    const notices: Notice[] = [...passedOver(files.right)]
    for (const path of files.right.files) {
      const whole = await readWhole(options)(path)
      if (E.isLeft(whole)) return whole
      const input = readInput(path === STDIN ? 'standard input' : path, whole.right.text)
      if (E.isLeft(input)) {
        const empty = files.right.files.length > 1 ? withoutText(input.left) : null
        if (empty === null) return input
        notices.push(empty)
        continue
      }
      for (const notice of [...whole.right.notices, ...input.right.notices]) notices.push(inFile(path)(notice))
      for (const record of input.right.records) filed.push({ path, record })
    }
    return E.right({ filed, notices })
  }

/**
 * Reads articles from files, folders, patterns and standard input (`-`), in a sorted order.
 * Nothing is ever fetched: an address is a failure.
 *
 * @example
 * import { readArticles } from 'variorum/node'
 * const task = readArticles(['articles/*.html']) // a TaskEither: nothing is read before it is called
 */
export const readArticles = (paths: readonly string[]): TaskEither<Failure, Input> => readArticlesWith({})(paths)

/** The same with options: `strict` refuses bytes that are not of the file's encoding. */
export const readArticlesWith =
  (options: OpenOptions) =>
  (paths: readonly string[]): TaskEither<Failure, Input> =>
  async () =>
    E.map(
      ({ filed, notices }: { readonly filed: readonly FiledRecord[]; readonly notices: readonly Notice[] }): Input => ({
        records: fileNamer(new Set(filed.map((f) => f.path)).size)(filed),
        notices,
      }),
    )(await readFiles(options)(paths)())
