/** Records of another stage, told by their keys: the failure then says which command reads them. */
import { type Failure, malformed } from '../model/index.ts'
import { dictionary } from './value.ts'

type Wanted = 'articles' | 'statements' | 'witnesses'

/** A key that only one kind of record has, what such a record is, and what to do with it. */
const KIN: readonly (readonly [key: string, wantedBy: Wanted | null, what: string, hint: string])[] = [
  ['attributions', 'statements', 'an extraction record', 'It is what variorum extract writes: variorum link reads it.'],
  ['witnesses', 'witnesses', 'a collation record', 'variorum collate reads it.'],
  ['members', null, 'an utterance record', 'It is what variorum link writes; give what it was made from.'],
  ['comparisons', null, 'a report', 'It is what variorum compare writes; give the articles it was made from.'],
]

/** What an article is to a command that reads no articles. */
const FROM_ARTICLES: Readonly<Record<Exclude<Wanted, 'articles'>, string>> = {
  statements: 'variorum extract makes statements of articles: give what it writes.',
  witnesses: 'Give CollateX JSON: {"witnesses": [{"id": …, "content": …}, …]}.',
}

/** The failure as it stands, or one that knows the record for another stage's. */
export const knowingKin =
  (wanted: Wanted, value: unknown) =>
  (failure: Failure): Failure => {
    const record = dictionary(value)
    const kin = record && KIN.find(([key, by]) => by !== wanted && Array.isArray(record[key]))
    return kin ? { ...failure, found: kin[2], hint: kin[3], more: [] } : failure
  }

/** The failure where text stands and records are wanted, or `null` where the text begins as JSON does. */
export const noRecords = (name: string, text: string, wanted: Exclude<Wanted, 'articles'>): Failure | null =>
  /^[\ufeff\s]*(?:[{["\d-]|true|false|null|$)/u.test(text.slice(0, 1000))
    ? null
    : malformed({
        path: name,
        place: '',
        expected: `${wanted} as JSON, or one record a line`,
        found: 'text of another kind',
        hint: FROM_ARTICLES[wanted],
      })
