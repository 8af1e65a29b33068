/** The report as JSON and as NDJSON, and back. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { decode, type Failure, malformed, Report } from '../model/index.ts'

/** The name of the schema a report follows; a report of another version has another name. */
export const REPORT_SCHEMA = 'urn:variorum:schema:report:1'

/** The value of a JSON text, or where it breaks. */
export const parseJson = (text: string, path: string): E.Either<Failure, unknown> =>
  E.tryCatch(
    () => JSON.parse(text) as unknown,
    (e) =>
      malformed({
        path,
        place: '',
        expected: 'JSON',
        found: e instanceof Error ? e.message.slice(0, 200) : 'another text',
        hint: 'Check that the file is whole and is JSON.',
      }),
  )

/**
 * The report as JSON: one line for each source, statement and row, so that two reports can be compared by line.
 *
 * Law: `fromJson(toJson(r))` is `r`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { fromJson, toJson } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) assert.deepEqual(fromJson(toJson(report.right)), report)
 */
export const toJson = (report: Report): string => {
  const r = Report.encode(report)
  // The keys in one order, whatever order the value was made in.
  const ordered: Record<keyof Report, unknown> = {
    version: r.version,
    title: r.title,
    record: r.record,
    sources: r.sources,
    outlets: r.outlets,
    occasions: r.occasions,
    comparisons: r.comparisons,
    coverage: r.coverage,
    unsure: r.unsure,
    copies: r.copies,
    overrides: r.overrides,
    notices: r.notices,
  }
  const parts = Object.entries({ $schema: REPORT_SCHEMA, ...ordered }).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `${JSON.stringify(key)}: [\n${value.map((x) => `  ${JSON.stringify(x)}`).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}

/** Reads a report that `toJson` wrote. */
export const fromJson = (text: string, path = 'report'): E.Either<Failure, Report> =>
  pipe(parseJson(text, path), E.chain(decode(Report, path)))
