import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleInput, compare } from '../../src/index.ts'
import type { Report } from '../../src/model/index.ts'
import { toHtml, toText } from '../../src/report/index.ts'

const reportOf = (articles: readonly ArticleInput[]): Report => {
  const report = compare(articles)
  if (E.isLeft(report)) throw new Error(report.left._tag)
  return report.right
}

const shared = '“We will keep every bridge open until the spring floods are over,” Mayor Ana Ortiz said.'

test('the table of who carries what heads its rows only where there are both groups', (t) => {
  const both = toHtml(
    reportOf([
      { outlet: 'Nord', text: `${shared}\n\n“The school will close,” Carl Weber said.` },
      { outlet: 'Sud', text: shared },
    ]),
  )
  t.regex(both, /In more than one outlet<\/span>[\s\S]+We will keep[\s\S]+In one outlet only<\/span>[\s\S]+The school/)
  const one = toHtml(
    reportOf([
      { outlet: 'Nord', text: shared },
      { outlet: 'Sud', text: shared },
    ]),
  )
  t.notRegex(one, /scope="rowgroup"/)
})

test('a siglum that is the name of its outlet is not said twice', (t) => {
  const text = toText(
    reportOf([
      { outlet: 'ABC', text: shared },
      { outlet: 'Radio Nord', text: shared },
    ]),
  )
  t.regex(text, /^ABC · direct/m)
  t.regex(text, /^RN Radio Nord · direct/m)
})

test('a notice that several statements share is told once', (t) => {
  const { notices } = reportOf([
    {
      outlet: 'Nord',
      text: 'The transport minister said that the ferry was too dear and that the bridge would be built. “It is over,” the transport minister added.',
    },
  ])
  const told = notices.map((n) => JSON.stringify(n))
  t.true(told.length > 0)
  t.is(new Set(told).size, told.length)
})
