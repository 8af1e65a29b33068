/**
 * Why there is no value: the Left of every Either in this library.
 * A failure names the input, the place in it, what was expected there, what was found, and what to do.
 */
import * as t from 'io-ts'

const TAGS = [
  'Malformed',
  'NothingToCompare',
  'DuplicateSiglum',
  'OverLimit',
  'Unreadable',
  'Unwritable',
  'Usage',
] as const

/** What sort of failure it is; each has its exit code at the command line. */
export type FailureTag = (typeof TAGS)[number]

/** One further fault found in the same input. */
export interface Fault {
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** Why there is no value. */
export interface Failure {
  readonly _tag: FailureTag
  /** The input: a file, `-` for standard input, or the name of an argument. */
  readonly path: string
  /** Where in the input: a line and column, or the path of a key; empty for the whole of it. */
  readonly place: string
  readonly expected: string
  readonly found: string
  /** What the reader can do about it. */
  readonly hint: string
  /** Further faults in the same input, at most 99. */
  readonly more: readonly Fault[]
}

const Fault: t.Type<Fault> = t.strict({ path: t.string, expected: t.string, found: t.string })

/** The codec of {@link Failure}. */
export const Failure: t.Type<Failure> = t.readonly(
  t.strict({
    _tag: t.keyof(Object.fromEntries(TAGS.map((x) => [x, null])) as Record<FailureTag, null>),
    path: t.string,
    place: t.string,
    expected: t.string,
    found: t.string,
    hint: t.string,
    more: t.readonlyArray(Fault),
  }),
  'Failure',
)

type Detail = Omit<Failure, '_tag' | 'more'> & { readonly more?: readonly Fault[] }

const failure =
  (_tag: FailureTag) =>
  (detail: Detail): Failure => ({ more: [], ...detail, _tag })

/** An input that breaks its format or codec. */
export const malformed: (detail: Detail) => Failure = failure('Malformed')
/** An input without any article. */
export const nothingToCompare: (detail: Detail) => Failure = failure('NothingToCompare')
/** The same explicit siglum twice in one comparison. */
export const duplicateSiglum: (detail: Detail) => Failure = failure('DuplicateSiglum')
/** An input over a stated limit. */
export const overLimit: (detail: Detail) => Failure = failure('OverLimit')
/** A file that cannot be read. */
export const unreadable: (detail: Detail) => Failure = failure('Unreadable')
/** A file that cannot be written. */
export const unwritable: (detail: Detail) => Failure = failure('Unwritable')
/** A wrong option, format or value. */
export const usage: (detail: Detail) => Failure = failure('Usage')

/**
 * One failure as the lines a person reads. Values are shown as they are;
 * a terminal must still be shielded from control characters by its writer.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare, showFailure } from 'variorum'
 * const none = compare([])
 * if (E.isLeft(none)) showFailure(none.left) // 'articles: expected at least one article, found none\nGive one article or more.'
 */
export const showFailure = (f: Failure): string => {
  const where = f.place === '' ? f.path : `${f.path}: ${f.place}`
  const rest = f.more.map((m) => `  ${m.path}: expected ${m.expected}, found ${m.found}`)
  return [`${where}: expected ${f.expected}, found ${f.found}`, ...rest, f.hint].join('\n')
}
