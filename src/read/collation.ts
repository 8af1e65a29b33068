/** What `collate` reads: CollateX JSON, one collation or many. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import {
  absentAsNull,
  decode,
  duplicateSiglum,
  type Failure,
  malformed,
  Mode,
  nothingToCompare,
  Range,
  type WitnessText,
} from '../model/index.ts'
import { knowingKin, readWanted } from './kin.ts'
import { type Placed } from './values.ts'

/** One collation to be made. */
export interface CollationEntry {
  readonly id: string | null
  readonly witnesses: readonly WitnessText[]
}

/** All collations of an input, and whether they came one a line. */
export interface CollationInput {
  readonly records: readonly CollationEntry[]
  readonly several: 'lines' | 'array' | 'one'
}

const TokenInput = t.type({ t: t.string, n: absentAsNull(t.string) }, 'a token with its text "t"')
const WitnessInput = t.type(
  {
    id: t.string,
    content: absentAsNull(t.string),
    tokens: absentAsNull(t.readonlyArray(TokenInput)),
    mode: absentAsNull(Mode),
    quoted: absentAsNull(t.readonlyArray(Range)),
  },
  'a witness with "id" and "content" or "tokens"',
)
const RecordInput = t.type(
  { id: absentAsNull(t.string), witnesses: t.readonlyArray(WitnessInput) },
  'an object with "witnesses"',
)
type WitnessInput = t.TypeOf<typeof WitnessInput>

const broken = (path: string, place: string, expected: string, found: string): Failure =>
  malformed({ path, place, expected, found, hint: 'Correct the record at that place.' })

const witness =
  (path: string) =>
  (w: WitnessInput, i: number): E.Either<Failure, WitnessText> => {
    if (w.content === null && w.tokens === null)
      return E.left(broken(path, `witnesses[${i}]`, '"content" or "tokens"', 'neither'))
    const content = w.tokens === null ? (w.content ?? '') : w.tokens.map((token) => token.t).join(' ')
    const astray = w.quoted?.findIndex((r) => r.start > r.end || r.end > content.length) ?? -1
    if (astray >= 0)
      return E.left(
        broken(
          path,
          `witnesses[${i}].quoted[${astray}]`,
          `a range within the ${content.length} characters of the content`,
          `${w.quoted?.[astray]?.start} to ${w.quoted?.[astray]?.end}`,
        ),
      )
    return E.right({
      siglum: w.id,
      content,
      ...(w.mode === null ? {} : { mode: w.mode }),
      ...(w.quoted === null ? {} : { quoted: w.quoted }),
      ...(w.tokens === null
        ? {}
        : { tokens: w.tokens.map((token) => (token.n === null ? { t: token.t } : { t: token.t, n: token.n })) }),
    })
  }

/** Decodes one record of collation input. */
export const toCollationEntry = ({ place, value }: Placed): E.Either<Failure, CollationEntry> => {
  const decoded = decode(RecordInput, place)(value)
  if (E.isLeft(decoded)) return E.left(knowingKin('witnesses', value)(decoded.left))
  const { id, witnesses } = decoded.right
  if (witnesses.length === 0)
    return E.left(
      nothingToCompare({
        path: place,
        place: 'witnesses',
        expected: 'at least one witness',
        found: 'none',
        hint: 'Give each version as {"id": …, "content": …}.',
      }),
    )
  const seen = new Set<string>()
  const out: WitnessText[] = []
  for (const [i, w] of witnesses.entries()) {
    if (seen.has(w.id))
      return E.left(
        duplicateSiglum({
          path: place,
          place: `witnesses[${i}].id`,
          expected: 'an id of its own for each witness',
          found: `${JSON.stringify(w.id.slice(0, 100))} twice`,
          hint: 'Give each witness another id.',
        }),
      )
    seen.add(w.id)
    const made = witness(place)(w, i)
    if (E.isLeft(made)) return made
    out.push(made.right)
  }
  return E.right({ id, witnesses: out })
}

/**
 * Reads the input of `collate`: one record, an array of them, or one a line.
 * Errors: broken JSON, a broken record, no witness, the same witness id twice.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { readCollationInput } from 'variorum/read'
 * const read = readCollationInput('w.json', '{"witnesses":[{"id":"A","content":"never"},{"id":"B","content":"not"}]}')
 * E.isRight(read) && read.right.records[0].witnesses.length // 2
 */
export const readCollationInput = (name: string, text: string): E.Either<Failure, CollationInput> => {
  const values = readWanted(name, text, 'witnesses')
  if (E.isLeft(values)) return values
  const { several } = values.right
  return E.map((records: readonly CollationEntry[]): CollationInput => ({ records, several }))(
    E.traverseArray(toCollationEntry)(values.right.values),
  )
}
