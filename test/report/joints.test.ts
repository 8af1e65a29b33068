import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { compare } from '../../src/index.ts'
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts'
import { jointsOf, piecesBetween, withPassedOver } from '../../src/report/joints.ts'

const reportOf = (text: string) => {
  const made = compare([{ outlet: 'Gazette', text }])
  if (E.isLeft(made)) throw new Error(made.left.found)
  return made.right
}

const TAGGED = '“We will not raise fares,” Mayor Ada Ortiz said on Tuesday, “and every boat will run.”'
const PARAGRAPHS = '“We will not raise fares.\n\n“Every boat will run,” Mayor Ada Ortiz said on Tuesday.'

test('a version that passes over the words of the outlet says so wherever it is printed', (t) => {
  const report = reportOf(TAGGED)
  t.is(report.comparisons[0]?.witnesses[0]?.content, 'We will not raise fares, and every boat will run.')
  for (const text of [toText(report), toMarkdown(report).replaceAll('\\', '')])
    t.true(text.includes('We will not raise fares, […] and every boat will run.'), text)
  t.true(toHtml(report).includes('We will not raise fares, <span class="cut">[…] </span>and every boat will run.'))
})

test('from one paragraph of a quotation to the next nothing is passed over', (t) => {
  const report = reportOf(PARAGRAPHS)
  const [witness] = report.comparisons.flatMap((c) => c.witnesses)
  t.true((witness?.spans.length ?? 0) > 1)
  t.false(toText(report).includes('[…]'))
})

test('without the marks the pieces are the content, from whatever place to whatever place', (t) => {
  const report = reportOf(TAGGED)
  const [witness] = report.comparisons.flatMap((c) => c.witnesses)
  const article = report.sources[0]?.article ?? null
  if (!witness) return t.fail()
  const { content } = witness
  const joints = jointsOf(witness, article)
  for (let from = 0; from <= content.length; from++)
    for (let to = from; to <= content.length; to++) {
      t.is(withPassedOver(content, joints, from, to).replace(' […]', ''), content.slice(from, to))
      t.is(
        piecesBetween(content, joints, from, to)
          .map((p) => (p.after ? ` ${p.text}` : p.text))
          .join(''),
        content.slice(from, to),
      )
    }
})

test('a report without statements has no empty table, picture or entry of the contents', (t) => {
  const html = toHtml(reportOf('It rained all day. The harbour was empty.'))
  t.true(html.includes('This report holds no statement'))
  for (const id of ['coverage', 'likeness', 'verbs', 'provenance', 'filters']) {
    t.false(html.includes(`id="${id}"`), id)
    t.false(html.includes(`href="#${id}"`), id)
  }
})

test('a mark that introduces the words of a transcript follows the name it stands behind', (t) => {
  const turns = 'MAYOR ORTIZ: We will not raise fares.\n\nQUESTION: And next year?\n\nMAYOR ORTIZ: Nor then.'
  t.true(toHtml(reportOf(turns)).includes('“<bdi>MAYOR ORTIZ</bdi><bdi>:</bdi>”'))
})
