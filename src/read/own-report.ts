/** Reports as the writers of this package begin them: one stands easily in the folder of its articles, and is none. */
import { type Failure, nothingToCompare } from '../model/index.ts'
import { type Dictionary, own } from './value.ts'

const HEAD = 4000

const BEGINNINGS: readonly RegExp[] = [
  /<meta name="generator" content="Variorum">/,
  /^\s{0,9}\{\s{0,9}"\$schema": ?"urn:variorum:schema:report:/,
  /^\{"type":"report","version":\d/,
  /^# [^\n]{1,999}\n\n## Articles\n\n\| {2}\| Outlet \|/,
  /\n={3,999}\n\nArticles\n-{8}\n\n {2}\S[^\n]{0,999}\n {4}Outlet: /,
]

const aReport = (path: string): Failure =>
  nothingToCompare({
    path,
    place: '',
    expected: 'an article',
    found: 'a report',
    hint: 'It is what variorum compare writes; give the articles it was made from.',
  })

/** The failure for a text that is a report, or `null` for what is none. */
export const ownReport = (path: string, text: string): Failure | null => {
  const head = text.slice(0, HEAD)
  return BEGINNINGS.some((form) => form.test(head)) ? aReport(path) : null
}

/** The same for the first record of a report whose records stand one a line. */
export const ownReportRecord = (path: string, record: Dictionary): Failure | null =>
  own(record, 'type') === 'report' && Object.hasOwn(record, 'version') ? aReport(path) : null
