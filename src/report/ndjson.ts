/**
 * The report as NDJSON: a line for the head, then one for each outlet, source, statement, row of the coverage and so on.
 *
 *     {"type":"report","version":1,"title":"…","record":null}
 *     {"type":"source","article":{…},"words":36,"sha256":"…"}
 *     {"type":"comparison","id":"…","witnesses":[…],…}
 *
 * Law: `fromNdjson(toNdjson(r))` is `r`.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { decode, type Failure, malformed, Report } from '../model/index.ts'
import { parseJson } from './json.ts'

/** The lists of a report by the type of their lines. */
const LISTS = {
  source: 'sources',
  outlet: 'outlets',
  occasion: 'occasions',
  comparison: 'comparisons',
  coverage: 'coverage',
  unsure: 'unsure',
  copies: 'copies',
  override: 'overrides',
  notice: 'notices',
} as const

type LineType = keyof typeof LISTS
const TYPES = Object.keys(LISTS) as readonly LineType[]
const isType = (s: unknown): s is LineType => (TYPES as readonly unknown[]).includes(s)

/** The report, one record a line; each line names its type first. */
export const toNdjson = (report: Report): string => {
  const r = Report.encode(report)
  const lines = [JSON.stringify({ type: 'report', version: r.version, title: r.title, record: r.record })]
  for (const type of TYPES)
    for (const item of r[LISTS[type]])
      lines.push(JSON.stringify(type === 'copies' ? { type, statements: item } : Object.assign({ type }, item)))
  return `${lines.join('\n')}\n`
}

const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

const typeOf = (u: unknown): unknown => (isObject(u) && Object.hasOwn(u, 'type') ? u['type'] : undefined)

/** Reads a report that `toNdjson` wrote; empty lines and lines of other types are passed over. */
export const fromNdjson = (text: string, path = 'report'): E.Either<Failure, Report> => {
  let head: Readonly<Record<string, unknown>> | null = null
  const lists = new Map<string, unknown[]>(TYPES.map((type) => [LISTS[type], []]))
  let n = 0
  for (const line of text.split('\n')) {
    n += 1
    if (line.trim() === '') continue
    const value = parseJson(line, path)
    if (E.isLeft(value)) return E.left({ ...value.left, place: `line ${n}` })
    const type = typeOf(value.right)
    if (type === 'report' && isObject(value.right)) head = value.right
    else if (isType(type) && isObject(value.right))
      lists.get(LISTS[type])?.push(type === 'copies' ? value.right['statements'] : value.right)
  }
  if (head === null)
    return E.left(
      malformed({
        path,
        place: '',
        expected: 'a line of the type “report”',
        found: `${n} lines without one`,
        hint: 'Give the whole file, its first line included.',
      }),
    )
  return pipe({ ...head, ...Object.fromEntries(lists) }, decode(Report, path))
}
