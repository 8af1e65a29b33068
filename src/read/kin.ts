/** Records of another stage, told by their keys: the failure then says which command reads them. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, malformed, nothingToCompare } from '../model/index.ts'
import { dictionary } from './value.ts'
import { readValues, type Values } from './values.ts'

type Wanted = 'articles' | 'statements' | 'witnesses'

/** A key that only one kind of record has, what such a record is, and what to do with it. */
const KIN: readonly (readonly [key: string, wantedBy: Wanted | null, what: string, hint: string])[] = [
  ['attributions', 'statements', 'an extraction record', 'It is what variorum extract writes: variorum link reads it.'],
  ['witnesses', 'witnesses', 'a collation record', 'variorum collate reads it.'],
  ['members', null, 'an utterance record', 'It is what variorum link writes; give what it was made from.'],
  ['comparisons', null, 'a report', 'It is what variorum compare writes; give the articles it was made from.'],
]

/** The failure as it stands, or one that knows the record for another stage's. */
export const knowingKin =
  (wanted: Wanted, value: unknown) =>
  (failure: Failure): Failure => {
    const record = dictionary(value)
    const kin = record && KIN.find(([key, by]) => by !== wanted && Array.isArray(record[key]))
    return kin ? { ...failure, found: kin[2], hint: kin[3], more: [] } : failure
  }

/** What a command that reads no articles wants, and what it says to articles and to nothing. */
const WANTED: Readonly<
  Record<Exclude<Wanted, 'articles'>, Readonly<Record<'what' | 'toArticles' | 'toNothing', string>>>
> = {
  statements: {
    what: 'statement or extraction records',
    toArticles: 'variorum extract makes statements of articles: give what it writes.',
    toNothing: 'Give one JSON object a line, each with an "id" and a "text".',
  },
  witnesses: {
    what: 'an object with "witnesses"',
    toArticles: 'Give CollateX JSON: {"witnesses": [{"id": …, "content": …}, …]}.',
    toNothing: 'Give CollateX JSON: {"witnesses": [{"id": …, "content": …}, …]}.',
  },
}

/** Does a text begin as JSON does, or with nothing? */
const AS_JSON = /^[\ufeff\s]*(?:[{["\d-]|true|false|null|$)/u

/**
 * The values of a text that holds records.
 * Errors: text that is no JSON from its beginning on; broken JSON with its line and column; no value at all.
 */
export const readWanted = (
  name: string,
  text: string,
  wanted: Exclude<Wanted, 'articles'>,
): E.Either<Failure, Values> => {
  const { what, toArticles, toNothing } = WANTED[wanted]
  if (!AS_JSON.test(text.slice(0, 1000)))
    return E.left(
      malformed({
        path: name,
        place: '',
        expected: `${what}, as JSON`,
        found: 'text of another kind',
        hint: toArticles,
      }),
    )
  return E.filterOrElse(
    ({ values }: Values) => values.length > 0,
    () => nothingToCompare({ path: name, place: '', expected: what, found: 'none', hint: toNothing }),
  )(readValues(name, text))
}
