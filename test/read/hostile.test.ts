/** Hostile input: nothing throws, nothing hangs, and what the standards' own tests say holds. Sets that are absent are passed over. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import * as fc from 'fast-check'
import { type Failure, showFailure } from '../../src/model/index.ts'
import {
  decodeBytes,
  decodeBytesWith,
  htmlToText,
  isoDate,
  parseJson,
  readCollationInput,
  readHtml,
  readInput,
  readStatements,
} from '../../src/read/index.ts'
import { jsonFault } from '../../src/read/json-fault.ts'

const FOLDER = join(process.env['VARIORUM_DATA'] ?? join(process.cwd(), '..', 'shared', 'data'), 'hostile')

const load = <A>(name: string): readonly A[] => {
  const path = join(FOLDER, name)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly A[]) : []
}

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

test('JSONTestSuite: what must be accepted is, what must be refused is, with a place', (t) => {
  for (const { name, expect, base64 } of load<{ name: string; expect: 'y' | 'n' | 'i'; base64?: string }>(
    'json_test_suite.json',
  )) {
    if (base64 === undefined) continue
    const strict = decodeBytesWith({ strict: true })(bytes(base64))
    const { text } = decodeBytes(bytes(base64))
    const parsed = parseJson(name, text)
    if (expect === 'y') t.true(E.isRight(parsed), name)
    // A byte order mark is taken off and UTF-8 faults are replaced before the text is JSON.
    if (expect === 'n' && E.isRight(strict) && !/BOM/i.test(name)) {
      t.true(E.isLeft(parsed), name)
      if (E.isLeft(parsed)) t.regex(showFailure(parsed.left), /line \d+, column \d+: expected/)
    }
  }
  t.pass()
})

test('a fault of JSON is found exactly where JSON.parse refuses', (t) => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
      '\\u00',
      'x',
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((xs) => xs.join('')),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const accepted = (() => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        t.is(jsonFault(text) === null, accepted, text)
      },
    ),
    { numRuns: 3000 },
  )
})

test('encodings: each as the Encoding Standard decodes it', (t) => {
  for (const { name, base64, text, error, label } of load<{
    name: string
    base64?: string
    text?: string
    error?: true
    label?: string
  }>('encodings.json')) {
    if (base64 === undefined || (label !== undefined && label !== 'windows-1252')) continue
    if (error) {
      t.true(E.isLeft(decodeBytesWith({ strict: true })(bytes(base64))), name)
      t.true(decodeBytes(bytes(base64)).notices.length > 0, name)
    } else t.is(decodeBytes(bytes(base64)).text, text ?? '', name)
  }
  t.pass()
})

test('mojibake is told and kept', (t) => {
  const { text, notices } = decodeBytes(new TextEncoder().encode('â€œYesâ€\u009d, she said.'))
  t.is(text, 'â€œYesâ€\u009d, she said.')
  t.deepEqual(
    notices.map((n) => n.rule),
    ['read/mojibake'],
  )
})

test('html5lib: the declared encoding of a page is found', (t) => {
  let wrong = 0
  const cases = load<{ base64: string; encoding: string }>('html5lib_encoding_sniff.json')
  for (const { base64, encoding } of cases) {
    const found = decodeBytes(bytes(base64)).encoding
    const wanted = new TextDecoder(encoding).encoding
    // Where nothing is declared the standard leaves the default open; ours is UTF-8.
    if (found !== wanted && !(wanted === 'windows-1252' && found === 'utf-8')) wrong++
  }
  t.true(wrong === 0, `${wrong} of ${cases.length}`)
})

test('html5lib: named references', (t) => {
  for (const { input, chars } of load<{ input: string; chars: string }>('html5lib_named_entities_sample.json')) {
    if (/^\s|\s$|^\P{L}*$/u.test(chars)) continue
    t.is(htmlToText(`<p>${input}</p>`), chars, input)
  }
  t.pass()
})

test('html5lib and other hostile fragments: pages are read, and no tag of theirs survives as text of a script', (t) => {
  const fragments = [
    ...load<string>('html5lib_tokenizer_inputs.json'),
    ...load<string>('html_adoption_tricky.json'),
    ...load<{ payload: string }>('dompurify_payloads.json').map((x) => x.payload),
    ...load<string>('terminal_escapes.json'),
  ]
  for (const fragment of fragments) {
    const { record } = readHtml(fragment)
    t.is(typeof record.text, 'string')
    readInput('x.html', fragment)
    readInput('x', fragment)
  }
  t.pass()
})

const repeat = (s: string, n: number): string => s.repeat(n)
const BIG: readonly (readonly [string, (n: number) => string])[] = [
  ['divs within each other', (n) => repeat('<div>', n) + 'x' + repeat('</div>', n)],
  [
    'formatting that is never closed',
    (n) => Array.from({ length: n }, (_, i) => `<b a${i}><i a${i}>`).join('') + repeat('x</b>', n),
  ],
  ['paragraphs within links', (n) => repeat('<p><a><b>', n) + repeat('</i>', n)],
  ['opening brackets', (n) => repeat('<', n * 5)],
  ['attributes of one tag', (n) => `<a ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>`],
  ['quotation marks', (n) => repeat('“', n * 5)],
  ['blanks', (n) => `${repeat(' ', n * 5)}x`],
  ['lists', (n) => repeat('<ul><li>a', n)],
  ['tables', (n) => repeat('<table><tr><td>', n)],
  ['comments', (n) => repeat('<!--', n)],
  ['ampersands', (n) => repeat('&am', n * 3)],
  ['line breaks', (n) => `<p>${repeat('a<br><br>', n)}`],
  ['header lines', (n) => repeat('Title: a\n', n)],
  ['rules', (n) => repeat('---\nTitle: a\n', n)],
  ['open arrays', (n) => repeat('[', n * 5)],
  ['objects', (n) => repeat('{"a":', n)],
  ['open elements of a feed', (n) => `<rss>${repeat('<a>', n)}${repeat('</b>', n)}`],
  ['cells', (n) => `text,date\n${repeat('a,', n)}`],
  ['asides and footers within each other', (n) => repeat('<aside><footer>x', n)],
  ['elements named for their dates', (n) => repeat('<div class="post-date">5 March', n)],
  ['sections of one sentence', (n) => repeat('<section>A sentence that is long enough, to count.', n)],
  [
    'headings of parts',
    (n) =>
      `From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${repeat('--x\nContent-Type: text/css\n\n', n)}`,
  ],
  [
    'escapes of a page of parts',
    (n) =>
      `From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${repeat('=E2=80=9C=\n', n)}`,
  ],
  ['one key again and again', (n) => `{"text":"a"${repeat(',"a":1', n)}}`],
  ['quotation marks of a table', (n) => `text,date\n${repeat('"', n)}`],
]
for (const [title, make] of BIG)
  test.serial(`${title}: ten times the input takes at most about ten times as long`, (t) => {
    const time = (n: number): number => {
      const text = make(n)
      const started = performance.now()
      for (const name of ['x.html', 'x', 'x.json']) readInput(name, text)
      return performance.now() - started
    }
    time(200)
    const small = Math.max(time(2000), 25)
    // On a busy machine one run may be slow by chance; the quickest of a few is the program's own.
    let large = time(20_000)
    for (let more = 0; more < 3 && large >= small * 30; more++) large = Math.min(large, time(20_000))
    t.true(large < small * 30, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`)
  })

test('no reader throws, whatever the text', (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<script>',
          '{',
          '"text":',
          '"a"',
          '[',
          ']',
          '}',
          ',',
          '\n',
          'Title: x',
          '---',
          '<rss>',
          '<item>',
          '<',
          '>',
          '&',
          '“',
          'text,date',
          '"',
          '\u0000',
          '\ud800',
        ),
        { maxLength: 30 },
      )
      .map((xs) => xs.join('')),
    fc.json(),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('x', 'x.html', 'x.json', 'x.ndjson', 'x.csv', 'x.xml'), (s, name) => {
      const read = readInput(name, s)
      if (E.isRight(read)) for (const r of read.right.records) t.is(typeof r.text, 'string')
      else t.is(typeof showFailure(read.left as Failure), 'string')
      readCollationInput(name, s)
      readStatements(name, s)
      isoDate(s)
    }),
    { numRuns: 1500 },
  )
})

test('bytes: nothing throws, and well-formed UTF-8 comes back as it was', (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (b) => t.is(typeof decodeBytes(b).text, 'string')),
    { numRuns: 1500 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      const plain = s.replace(/^\ufeff/, '').replaceAll('\u0000', '')
      t.is(decodeBytes(new TextEncoder().encode(plain)).text, plain)
    }),
  )
})

const DATES: readonly (readonly [string, string | null])[] = [
  ['2017-12-11', '2017-12-11'],
  ['2017-12-11T10:00:00+02:00', '2017-12-11'],
  ['2017-12-11 10:00', '2017-12-11'],
  ['2017-12', '2017-12'],
  ['2017', '2017'],
  ['20171211', '2017-12-11'],
  ['20171211T101500Z', '2017-12-11'],
  ['Mon, 11 Dec 2017 08:00:00 GMT', '2017-12-11'],
  ['11 December 2017', '2017-12-11'],
  ['December 11, 2017', '2017-12-11'],
  ['Monday, Dec. 11, 2017 at noon', '2017-12-11'],
  ['20171211T101500+0900', '2017-12-11'],
  ['2017-12-11T1015Z', '2017-12-11'],
  ['2017-12-11T10:15:00EET', '2017-12-11'],
  ['Mon Dec 11 10:15:00 CET 2017', '2017-12-11'],
  ['11. Dezember 2017', '2017-12-11'],
  ['lunes, 11 diciembre 2017 10:21', '2017-12-11'],
  ['1er mars 2017', '2017-03-01'],
  ['5 de março de 2017', '2017-03-05'],
  ['11 декабря 2017', '2017-12-11'],
  ['11 marraskuu 2017', '2017-11-11'],
  ['11.12.2017', '2017-12-11'],
  ['2017/2/1', '2017-02-01'],
  ['2017年12月11日（月）', '2017-12-11'],
  ['2017년 12월 11일', '2017-12-11'],
  ['13/12/2017', '2017-12-13'],
  ['12/13/2017', '2017-12-13'],
  ['11/11/2017', '2017-11-11'],
  ['11 of them 2017', null],
  ['14.13.2017', null],
  ['29 Feb 2024', '2024-02-29'],
  ['29 Feb 2023', null],
  ['2017-13-01', null],
  ['11/12/2017', null],
  ['yesterday', null],
  ['', null],
]
for (const [raw, day] of DATES) test(`${JSON.stringify(raw)} names ${day ?? 'no day'}`, (t) => t.is(isoDate(raw), day))
