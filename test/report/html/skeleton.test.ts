import test from 'ava'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import type { Report } from '../../../src/model/index.ts'
import { safeUrl, visible } from '../../../src/report/escape.ts'
import { toHtml, toHtmlWith } from '../../../src/report/html/index.ts'
import { fares } from '../fixtures/fares.ts'
import { made } from '../fixtures/made.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node

/** All elements in the order of the document. */
const elements = (node: Node): readonly Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const attribute = (e: Element, name: string): string | null => e.attrs.find((a) => a.name === name)?.value ?? null

/** Tags and the names of attributes; the values are data. */
const skeleton = (page: string): readonly string[] =>
  elements(parse(page)).map((e) => `${e.tagName} ${e.attrs.map((a) => a.name).join(' ')}`)

/** The report with every string of the texts and names put through a function; ids, kinds and modes stay. */
const KEEP = new Set([
  'id',
  'article',
  'articles',
  'comparison',
  'mode',
  'cells',
  'layer',
  'insideQuotes',
  'place',
  'action',
  'outcome',
  'url',
  'sha256',
  '_tag',
  'a',
  'b',
  'touched',
  'date',
  'siglum',
  'sigla',
  'record',
  'language',
  'kind',
])
const through = (value: unknown, f: (s: string) => string, key = ''): unknown => {
  if (KEEP.has(key)) return value
  if (typeof value === 'string') return f(value)
  if (Array.isArray(value)) return value.map((v) => through(v, f, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, through(v, f, k)]))
  return value
}
const reworded = (report: Report, f: (s: string) => string): Report => through(report, f) as Report

const swap = (letters: string, into: string) => (s: string) =>
  s.replace(/[a-z]/g, (c) => into.charAt(letters.indexOf(c)) || c)
/** Letter for letter, so that equal words stay equal and different words stay different. */
const hostile = swap('cdfghkmpvwb', '<>"\'&/=`\u202e\u0000!')
const plain = swap('', '')

const REPORTS: readonly (readonly [string, Report])[] = [
  ['three outlets', fares],
  ['six outlets', made({ statements: 9, outlets: 6 })],
]

for (const [name, report] of REPORTS) {
  test(`${name}: hostile words leave the same tags as plain ones`, (t) => {
    t.deepEqual(skeleton(toHtml(reworded(report, hostile))), skeleton(toHtml(reworded(report, plain))))
  })

  test(`${name}: nothing is addressed but places in the page and http pages`, (t) => {
    const page = toHtml(report)
    const all = elements(parse(page))
    const ids = new Set(all.map((e) => attribute(e, 'id')).filter((id) => id !== null))
    t.is(ids.size, all.filter((e) => attribute(e, 'id') !== null).length, 'ids are distinct')
    for (const e of all)
      for (const { name: attr, value } of e.attrs) {
        t.false(/^(?:src|srcset|action|formaction|ping|background|poster|data|style|on.*)$/.test(attr), attr)
        if (attr !== 'href') continue
        t.is(e.tagName, 'a')
        if (value.startsWith('#')) t.true(ids.has(value.slice(1)), value)
        else {
          t.not(safeUrl(value), null, value)
          t.is(attribute(e, 'rel'), 'noopener noreferrer nofollow')
        }
      }
    t.notRegex(page.replace(/#:~:text=[^"]*/g, ''), /@import|url\(/)
  })

  test(`${name}: the policy stands first in the head and admits one sheet and one script`, (t) => {
    const all = elements(parse(toHtml(report)))
    const head = all.find((e) => e.tagName === 'head')
    const first = head?.childNodes.find(isElement)
    t.is(first && attribute(first, 'http-equiv'), 'Content-Security-Policy')
    t.regex(
      (first && attribute(first, 'content')) ?? '',
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
    )
    t.is(all.filter((e) => e.tagName === 'style').length, 1)
    t.is(all.filter((e) => e.tagName === 'script' && attribute(e, 'type') === null).length, 1)
    t.is(all.filter((e) => e.tagName === 'ins' || e.tagName === 'del').length, 0)
  })

  test(`${name}: each version reads back as its words`, (t) => {
    const all = elements(parse(toHtml(report)))
    const quotes = all.filter((e) => e.tagName === 'blockquote').map((e) => textOf(withoutNumbers(e)))
    const contents = [
      ...report.comparisons.filter((c) => c.witnesses.length > 1),
      ...report.comparisons.filter((c) => c.witnesses.length < 2),
    ].flatMap((c) => c.witnesses.map((w) => visible(w.content)))
    t.deepEqual(quotes, contents)
  })

  test(`${name}: the data in the page is JSON and holds no article`, (t) => {
    const blocks = elements(parse(toHtml(report))).filter((e) => (attribute(e, 'type') ?? '').includes('json'))
    t.is(blocks.length, 2)
    for (const b of blocks) t.is(typeof JSON.parse(textOf(b)), 'object')
    for (const { article } of report.sources)
      t.false(textOf(blocks[0] ?? ({ nodeName: '#comment' } as Node)).includes(JSON.stringify(article.text)))
  })
}

const withoutNumbers = (node: Element): Element => ({
  ...node,
  childNodes: node.childNodes.flatMap((n): Element['childNodes'] => {
    if (!isElement(n)) return [n]
    const look = attribute(n, 'class') ?? ''
    return n.tagName === 'sup' || look === 'gap' || look === 'qm' || look === 'cut' ? [] : [withoutNumbers(n)]
  }),
})

test('no more of a version is printed than the excerpt allows', (t) => {
  const page = toHtmlWith({ maxExcerpt: 20 })(fares)
  t.false(page.includes('whatever the council'))
  t.false(page.includes('student fares'))
  for (const e of elements(parse(page)).filter((x) => x.tagName === 'blockquote'))
    t.true(textOf(withoutNumbers(e)).length <= 20)
})

test('exchanging two outlets mirrors the report', (t) => {
  const exchange = swapTwo('CO', 'HT')
  const mirrored = exchange(toHtml(fares))
  const other = toHtml(through2(fares, exchange))
  t.is(count(mirrored, 'not in the supplied text'), count(other, 'not in the supplied text'))
  t.deepEqual(skeleton(other).length, skeleton(mirrored).length)
})

const swapTwo = (a: string, b: string) => (s: string) =>
  s.replace(new RegExp(`\\b(?:${a}|${b})\\b`, 'g'), (x) => (x === a ? b : a))
const through2 = (report: Report, f: (s: string) => string): Report => JSON.parse(f(JSON.stringify(report))) as Report
const count = (s: string, words: string): number => s.split(words).length - 1

test('witnesses in another order than their collation print the same versions', (t) => {
  const turned: Report = {
    ...fares,
    comparisons: fares.comparisons.map((c) => ({ ...c, witnesses: [...c.witnesses].reverse() })),
  }
  t.true(toHtml(turned) === toHtml(fares))
})

const NEVER = /\b(?:omits?|omitted|distorts?|distortion|misquotes?|misquoted|biased|wrongly)\b/i

test('no word of judgement is printed', (t) => {
  for (const [, report] of REPORTS) t.notRegex(toHtml(report), NEVER)
})
