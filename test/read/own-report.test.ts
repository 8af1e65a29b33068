/** A report in the folder of its articles is known for one, in every format that could be read as an article. */
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { compare } from '../../src/index.ts'
import { readInput } from '../../src/read/index.ts'
import { toHtml, toJson, toMarkdown, toNdjson, toText } from '../../src/report/index.ts'
import type { Report } from '../../src/model/index.ts'

const long = 'Minister says that the harbour of the northern islands stays open for all the ships of the winter season'
const reportOf = (title: string): Report => {
  const report = compare([
    { outlet: 'Gazette', title, date: '2024-03-05', text: '“We stay,” Mayor Ada Ortiz said.' },
    { text: '“We shall stay,” Mayor Ada Ortiz said.' },
  ])
  if (E.isLeft(report)) throw new Error('no report')
  return report.right
}

const WRITERS: Readonly<Record<string, (report: Report) => string>> = { toHtml, toJson, toMarkdown, toNdjson, toText }

for (const [name, write] of Object.entries(WRITERS))
  test(`what ${name} writes is read as a report, not as an article`, (t) => {
    for (const title of ['Fares', long]) {
      const read = readInput('r', write({ ...reportOf(title), title }))
      if (E.isRight(read)) return t.fail(read.right.records[0]?.text.slice(0, 100))
      t.is(read.left.found, 'a report')
    }
  })

test('an article that tells of reports and articles is an article', (t) => {
  const text =
    '# Fares\n\n## Articles of the statute\n\n“We stay,” she said.\n\n=====\n\nArticles\n--------\n\n1. Fares stay.\n'
  t.true(E.isRight(readInput('a.md', text)))
})
