/** Arguments → files: files, folders, patterns and standard input, in an order that depends on names alone. */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type Failure, nothingToCompare, overLimit, unreadable, usage } from '../model/index.ts'
import { cannotRead } from './fault.ts'
import { alternatives, isPattern, matchesName } from './glob.ts'

/** The name of standard input among the arguments. */
export const STDIN = '-'

const MOST_FILES = 1_000_000
const DEEPEST_FOLDER = 64
const READABLE = /\.(?:txt|text|md|html?|xhtml|mht|mhtml|json|ndjson|jsonl|ldjson|csv|tsv|xml|rss|atom)$/i
const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\//i

/** The endings of articles as a person is told them. */
export const ENDINGS = '.txt, .md, .html, .mhtml, .json, .ndjson, .csv, .xml, .rss or .atom'

/** The files that some arguments name, each once, and those of their folders that are passed over by their ending. */
export interface Listing {
  readonly files: readonly string[]
  readonly passed: readonly string[]
}

/** A listing in the making. */
interface Found {
  readonly files: string[]
  readonly passed: string[]
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

/** Is a folder the one a browser saved beside a page, with its frames and scripts? */
const isOfPage = (folder: string, beside: ReadonlySet<string>): boolean => {
  const page = /^(.+)_files$/.exec(folder)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}

/**
 * The readable files of a folder and its folders, sorted by code unit, and the others; hidden names, linked folders and
 * what a browser saved beside a page are neither.
 */
const walk = async (folder: string, found: Found, depth: number): Promise<void> => {
  if (depth > DEEPEST_FOLDER || found.files.length > MOST_FILES) return
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted(byName)
  const names = new Set(entries.map((e) => e.name))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() && isOfPage(entry.name, names)) continue
    if (entry.isDirectory()) await walk(path, found, depth + 1)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      const list = READABLE.test(entry.name) ? found.files : found.passed
      if (list.length <= MOST_FILES) list.push(path)
    }
  }
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const matchSegments = async (
  base: string,
  segments: readonly string[],
  out: string[],
  depth: number,
): Promise<void> => {
  const [segment, ...rest] = segments
  if (segment === undefined || depth > DEEPEST_FOLDER || out.length > MOST_FILES) return
  const here = base === '' ? '.' : base
  if (segment === '**' && rest.length > 0) await matchSegments(base, rest, out, depth)
  let entries
  try {
    entries = (await readdir(here, { withFileTypes: true })).toSorted(byName)
  } catch {
    return
  }
  for (const entry of entries) {
    const path = base === '' ? entry.name : join(base, entry.name)
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await matchSegments(path, segments, out, depth + 1)
      else if (rest.length === 0 && entry.isFile() && !entry.name.startsWith('.')) out.push(path)
    } else if (matchesName(segment, entry.name)) {
      if (rest.length > 0) {
        if (entry.isDirectory()) await matchSegments(path, rest, out, depth + 1)
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) out.push(path)
    }
  }
}

const matching = async (pattern: string): Promise<readonly string[]> => {
  const out: string[] = []
  for (const one of alternatives(pattern)) {
    const segments = one.split('/').filter((s, i) => s !== '' || i === 0)
    const fixed = segments.findIndex(isPattern)
    const base = segments.slice(0, Math.max(fixed, 0)).join('/')
    await matchSegments(one.startsWith('/') && base === '' ? '/' : base, segments.slice(Math.max(fixed, 0)), out, 0)
  }
  return out
}

const noMatch = (path: string): Failure =>
  unreadable({
    path,
    place: '',
    expected: 'a pattern that some file matches',
    found: 'no file',
    hint: 'Check the pattern and the folder it starts in.',
  })

const emptyFolder = (path: string): Failure =>
  nothingToCompare({
    path,
    place: '',
    expected: 'a folder with articles',
    found: 'none',
    hint: `Articles are files that end in ${ENDINGS}.`,
  })

const isAddress = (path: string): Failure =>
  usage({
    path,
    place: '',
    expected: 'a local file',
    found: 'an address',
    hint: 'Nothing is ever fetched: save the page and give a local file.',
  })

const named = (files: readonly string[]): Listing => ({ files, passed: [] })

const filesOf = async (argument: string): Promise<E.Either<Failure, Listing>> => {
  if (argument === STDIN) return E.right(named([STDIN]))
  try {
    const info = await stat(argument)
    if (!info.isDirectory()) return E.right(named([argument]))
    const found: Found = { files: [], passed: [] }
    await walk(argument, found, 0)
    return found.files.length === 0 ? E.left(emptyFolder(argument)) : E.right(found)
  } catch (error) {
    if (ADDRESS.test(argument)) return E.left(isAddress(argument))
    if (!isPattern(argument)) return E.left(cannotRead(argument, error))
    const found = await matching(argument)
    return found.length === 0 ? E.left(noMatch(argument)) : E.right(named(found))
  }
}

/**
 * The files the arguments name, each once: arguments in their order, folders and patterns sorted by name. A file that is
 * named by itself is taken whatever its ending; in a folder, the ending decides.
 * Errors: a missing file, a folder without articles, a pattern without a match, an address, more than a million files.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { listFiles } from 'variorum/node'
 * const listed = await listFiles(['package.json'])()
 * if (E.isRight(listed)) listed.right.files // ['package.json']
 */
export const listFiles =
  (paths: readonly string[]): TaskEither<Failure, Listing> =>
  async () => {
    const seen = new Map<string, string>()
    const passed = new Set<string>()
    for (const argument of paths) {
      const files = await filesOf(argument)
      if (E.isLeft(files)) return files
      for (const path of files.right.passed) passed.add(path)
      for (const file of files.right.files) {
        const key = file === STDIN ? STDIN : resolve(file)
        if (!seen.has(key)) seen.set(key, file)
      }
      if (seen.size > MOST_FILES)
        return E.left(
          overLimit({
            path: argument,
            place: '',
            expected: `at most ${MOST_FILES} files`,
            found: 'more',
            hint: 'Give fewer at a time.',
          }),
        )
    }
    return E.right({ files: [...seen.values()], passed: [...passed].filter((path) => !seen.has(resolve(path))) })
  }
