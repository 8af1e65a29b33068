/** What `link` reads: statement records, or extraction records whose attributions become statements. */
import * as E from 'fp-ts/lib/Either.js'
import { decode, Extraction, type Failure, Statement } from '../model/index.ts'
import { knowingKin, readWanted } from './kin.ts'
import { fromGdelt, fromQuotebank } from './quotations.ts'
import { type Dictionary, dictionary, list, own } from './value.ts'
import { type Placed } from './values.ts'

/** One record of the input of `link`. */
export type StatementInput =
  | { readonly _tag: 'Statements'; readonly statements: readonly Statement[] }
  | { readonly _tag: 'Extraction'; readonly extraction: Extraction }

const statements = (found: readonly Statement[]): StatementInput => ({ _tag: 'Statements', statements: found })

/** A record without the keys whose value is `null`: they mean absent. */
const present = (o: Dictionary): Dictionary => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null))

const withDefaults = (record: Dictionary): Dictionary => {
  const common = {
    article: own(record, 'id'),
    outlet: own(record, 'outlet') ?? '',
    verb: null,
    cue: null,
    source: null,
    speaker: null,
    quoted: [],
    via: [],
    occasion: null,
    date: null,
  }
  const attribution = (u: unknown): unknown => {
    const a = dictionary(u)
    return a === null ? u : { ...common, ...present(a) }
  }
  return {
    siglum: own(record, 'id'),
    outlet: '',
    date: null,
    title: null,
    language: 'und',
    notices: [],
    ...present(record),
    attributions: list(own(record, 'attributions')).map(attribution),
  }
}

/** Decodes one record: an extraction where it has `attributions`, quotations of a known collection, else a statement. */
export const toStatementInput = ({ place, value }: Placed): E.Either<Failure, StatementInput> => {
  const record = dictionary(value)
  if (record === null) return E.map((s: Statement) => statements([s]))(decode(Statement, place)(value))
  if (Object.hasOwn(record, 'attributions'))
    return E.map((extraction: Extraction): StatementInput => ({ _tag: 'Extraction', extraction }))(
      decode(Extraction, place)(withDefaults(record)),
    )
  const known = fromGdelt(record) ?? fromQuotebank(record)
  if (known !== null) return E.right(statements(known.statements))
  return E.bimap(knowingKin('statements', record), (s: Statement) => statements([s]))(
    decode(Statement, place)(present(record)),
  )
}

/**
 * Reads the input of `link`, JSON or NDJSON.
 * Errors: broken JSON with its line and column; a record that breaks the codec, with its path; no record at all.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { readStatements } from 'variorum/read'
 * const read = readStatements('s.json', '[{"id":"1","text":"We will pay."}]')
 * E.isRight(read) && read.right.length // 1
 */
export const readStatements = (name: string, text: string): E.Either<Failure, readonly StatementInput[]> => {
  const values = readWanted(name, text, 'statements')
  if (E.isLeft(values)) return values
  return E.traverseArray(toStatementInput)(values.right.values)
}
