/** Reads an overrides file: its shape by the codec, its sense here. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { decode, type Failure, malformed, type Override, Overrides } from '../model/index.ts'

const lacks = (o: Override): string | null => {
  if (o.at.some((s) => s.exact === '')) return 'words to find in `exact`'
  if ((o.action === 'link' || o.action === 'unlink') && o.at.length < 2) return 'two or more places in `at`'
  if (o.at.length === 0) return 'a place in `at`'
  if (o.action === 'relabel' && (o.kind ?? '') === '') return 'the kind it becomes in `kind`'
  return o.reason.trim() === '' ? 'a `reason`' : null
}

/**
 * The decisions in a JSON value, or which of them cannot be read and why.
 *
 * @example
 * import { decodeOverrides } from 'variorum'
 * decodeOverrides('overrides.json')({ version: 1, overrides: [] })._tag // 'Right'
 */
export const decodeOverrides =
  (path: string) =>
  (u: unknown): E.Either<Failure, Overrides> =>
    pipe(
      u,
      decode(Overrides, path),
      E.chain((file) => {
        const faults = file.overrides.flatMap((o, i) => {
          const expected = lacks(o)
          return expected === null ? [] : [{ path: `overrides[${i}]`, expected, found: `${o.action} without it` }]
        })
        const first = faults[0]
        return first === undefined
          ? E.right(file)
          : E.left(
              malformed({
                path,
                place: first.path,
                expected: first.expected,
                found: first.found,
                hint: 'Complete the decision at that place.',
                more: faults.slice(1, 100),
              }),
            )
      }),
    )
