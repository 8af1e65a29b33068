/**
 * The small io-ts vocabulary the nouns are written in, and the one way to decode.
 *
 * A decoding error says where, what was expected and what was found. Errors are capped
 * (100 lines, 200 characters of a value each), and too deep a value is refused before io-ts sees it,
 * so a hostile record can neither fill the terminal nor overflow the stack.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type Failure, malformed } from './failure.ts'

const MAX_ERRORS = 100
const MAX_SHOWN = 200
const MAX_DEPTH = 200

/** A whole number from 0 up, in UTF-16 code units or in tokens. */
export const Offset: t.Type<number> = new t.Type<number>(
  'a whole number from 0 up',
  (u): u is number => typeof u === 'number' && Number.isSafeInteger(u) && u >= 0 && !Object.is(u, -0),
  (u, c) => (Offset.is(u) ? t.success(u) : t.failure(u, c)),
  t.identity,
)

/** A finite number in [0, 1]. */
export const Unit: t.Type<number> = new t.Type<number>(
  'a number from 0 to 1',
  (u): u is number => typeof u === 'number' && u >= 0 && u <= 1,
  (u, c) => (Unit.is(u) ? t.success(u) : t.failure(u, c)),
  t.identity,
)

/** One of a closed set of words. */
export const oneOf = <const A extends string>(words: readonly A[], name: string): t.Type<A> => {
  const is = (u: unknown): u is A => typeof u === 'string' && (words as readonly string[]).includes(u)
  const codec = new t.Type<A>(name, is, (u, c) => (is(u) ? t.success(u) : t.failure(u, c)), t.identity)
  return Object.assign(codec, { words })
}

/** The words of a codec made by `oneOf`, or `null`: what a published schema lists as its enumeration. */
export const wordsOf = (codec: t.Mixed): readonly string[] | null =>
  'words' in codec && Array.isArray(codec.words) ? (codec.words as readonly string[]) : null

/** A value or `null`. */
export const nullable = <A>(codec: t.Type<A>): t.Type<A | null> =>
  t.union([codec, t.null], `${codec.name} | null`) as t.Type<A | null>

/** A value; `null` and a missing key both decode to `null`. */
export const absentAsNull = <A>(codec: t.Type<A>): t.Type<A | null> =>
  Object.assign(
    new t.Type<A | null>(
      `${codec.name} | null`,
      (u): u is A | null => u === null || codec.is(u),
      (u, c) => (u === undefined || u === null ? t.success(null) : codec.validate(u, c)),
      (a) => (a === null ? null : codec.encode(a)) as A | null,
    ),
    { present: codec },
  )

/** The codec inside one made by `absentAsNull`, or `null`. */
export const presentOf = (codec: t.Mixed): t.Mixed | null =>
  'present' in codec && codec.present instanceof t.Type ? (codec.present as t.Mixed) : null

const show = (u: unknown): string => {
  const s = u === undefined ? 'nothing' : typeof u === 'bigint' ? `${u}n` : (JSON.stringify(u, bounded()) ?? typeof u)
  return s.length > MAX_SHOWN ? `${s.slice(0, MAX_SHOWN)}…` : s
}

/** A JSON replacer that stops copying after a few hundred values: only a prefix is ever shown. */
const bounded = (): ((key: string, value: unknown) => unknown) => {
  let budget = 300
  return (_key, value) => {
    budget -= 1
    if (budget < 0) return undefined
    return typeof value === 'string' && value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value
  }
}

/** The name of a codec as a person reads it: `a list, each item a witness`, not `ReadonlyArray<a witness>`. */
const inWords = (name: string): string => {
  const said = name.replace(/ReadonlyArray<([^<>]{0,200})>/g, 'a list, each item $1')
  return said === name ? said : inWords(said)
}

const WRAPPERS = new Set(['ExactType', 'ReadonlyType', 'RefinementType'])

/** Does a codec number its alternatives or its parts among the keys of a context? */
const isCompound = (type: unknown): boolean => {
  let inner = type
  for (let depth = 0; depth < 10; depth++) {
    if (typeof inner !== 'object' || inner === null || !('_tag' in inner)) return false
    if (inner._tag === 'UnionType' || inner._tag === 'IntersectionType') return true
    if (!WRAPPERS.has(String(inner._tag)) || !('type' in inner)) return false
    inner = inner.type
  }
  return false
}

const pathOf = (context: t.Context): string =>
  context
    .filter((_, i) => i === 0 || !isCompound(context[i - 1]?.type))
    .map((entry) => entry.key)
    .filter((key) => key !== '')
    .map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('')

/** Is no object or array nested deeper than `limit`? Iterative, so it cannot overflow itself. */
const shallow = (root: unknown, limit: number): boolean => {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return false
    const next: unknown[] = []
    for (const u of level)
      if (typeof u === 'object' && u !== null) for (const v of Object.values(u)) if (typeof v === 'object') next.push(v)
    level = next
  }
  return true
}

/**
 * Decodes an unknown value, or says where it breaks, what was expected there and what was found.
 * `place` names the source of the value (a file and line) in the failure.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { ArticleRecord, decode } from 'variorum'
 * E.isLeft(decode(ArticleRecord, 'a.json')({ text: 5 })) // true
 */
export const decode =
  <A>(codec: t.Type<A>, place: string) =>
  (u: unknown): E.Either<Failure, A> => {
    if (!shallow(u, MAX_DEPTH))
      return E.left(
        malformed({
          path: place,
          place: '',
          expected: codec.name,
          found: `a value nested deeper than ${MAX_DEPTH} levels`,
          hint: 'Flatten the record.',
        }),
      )
    const result = codec.decode(u)
    if (E.isRight(result)) return result
    const faults = result.left.slice(0, MAX_ERRORS).map((e) => {
      const last = e.context[e.context.length - 1]
      return { path: pathOf(e.context), expected: inWords(last?.type.name ?? codec.name), found: show(e.value) }
    })
    const first = faults[0] ?? { path: '', expected: codec.name, found: show(u) }
    return E.left(
      malformed({
        path: place,
        place: first.path,
        expected: first.expected,
        found: first.found,
        hint: 'Correct the record at that place.',
        more: faults.slice(1),
      }),
    )
  }
