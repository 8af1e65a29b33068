/** Pages as browsers and archives save them, and files that are no text. */
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, showFailure } from '../../src/model/index.ts'
import { decodeBytes, kindOf, readHtml, readInput } from '../../src/read/index.ts'

const SAID = '“We will not raise fares,” Mayor Ada Ortiz said.'
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fares stay for all of us - Courier</title></head><body><p>${SAID}</p></body></html>`

const read = (name: string, text: string): readonly ArticleRecord[] | string =>
  E.match(
    (f: Failure) => showFailure(f),
    (r: { readonly records: readonly ArticleRecord[] }) => r.records as readonly ArticleRecord[] | string,
  )(readInput(name, text))

const quoted = (html: string): string =>
  Array.from(new TextEncoder().encode(html), (b) =>
    b === 61 || b > 126 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b),
  )
    .join('')
    .replace(/((?:[^=\n]|=[0-9A-F]{2}){60})/g, '$1=\r\n')

const parts = (encoding: string, body: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.courier.example/a',
    'Subject: Fares',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--b--"',
    '',
    '',
    '----b--',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    '',
    'R0lGODlhAQABAAAAACw=',
    '----b--',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://www.courier.example/a',
    '',
    body,
    '----b--',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<p>An advertisement in a frame.</p>',
    '----b----',
    '',
  ].join('\r\n')

for (const [encoding, body] of [
  ['quoted-printable', quoted(PAGE)],
  [
    'base64',
    Buffer.from(PAGE)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n'),
  ],
  ['8bit', PAGE],
] as const)
  test(`a page in one file of parts, ${encoding}: its first part in HTML is read`, (t) => {
    const records = read('a.mhtml', parts(encoding, body))
    const record = typeof records === 'string' ? null : records[0]
    t.is(record?.text, SAID, String(records))
    t.is(record?.url, 'https://www.courier.example/a')
    t.is(record?.outlet, 'Courier')
  })

for (const [what, text] of [
  ['a letter', `From: A\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${SAID}`],
  [
    'a text that quotes such a header',
    `He wrote:\n\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${SAID}`,
  ],
] as const)
  test(`${what} is no page of parts`, (t) => t.is(kindOf('a.txt', text), 'text'))

test('a page of parts without a part in HTML is no crash', (t) =>
  t.is(
    typeof read(
      'a.mht',
      'A: b\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np{}\n--x--',
    ),
    'object',
  ))

for (const [who, note] of [
  ['a browser', '<!-- saved from url=(0029)https://www.courier.example/a -->'],
  ['a tool', '<!--\n Page saved with SingleFile \n url: https://www.courier.example/a \n saved date: today\n-->'],
] as const)
  test(`the address that ${who} noted is read where the page has none of its own`, (t) => {
    t.is(readHtml(`<!doctype html>${note}${PAGE}`).record.url, 'https://www.courier.example/a')
    t.is(
      readHtml(`<!doctype html>${note}<link rel="canonical" href="https://c.example/b">${PAGE}`).record.url,
      'https://c.example/b',
    )
  })

test('an address in the text of a page is no note', (t) =>
  t.is(readHtml(`<p>saved from url=(0029)https://www.courier.example/a</p>`).record.url, null))

test('the outlet of a page from a web archive is that of the page', (t) =>
  t.is(
    readHtml(
      '<link rel="canonical" href="https://web.archive.org/web/20240305101500/https://www.courier.example/a"><p>x</p>',
    ).record.outlet,
    'courier.example',
  ))

const bytes = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.codePointAt(0) ?? 0)
const FOREIGN: readonly (readonly [name: string, raw: Uint8Array, found: RegExp])[] = [
  ['a.pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), /found a PDF file/],
  ['a.docx', bytes('PK\x03\x04\x14\x00\x06\x00'), /found a ZIP archive/],
  ['a.gz', bytes('\x1f\x8b\x08\x00\x05k'), /found a file compressed by gzip/],
  ['a.png', bytes('\x89PNG\r\n\x1a\n\x00\x00'), /found a picture/],
  ['a.jpg', bytes('\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01'), /found a picture/],
  ['a.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /found an Office document in binary form/],
  ['a.rtf', bytes('{\\rtf1\\ansi We will}'), /found an RTF document/],
  ['a.webarchive', bytes('bplist00\xd1\x01'), /found a web archive in binary form/],
  ['a.xml', bytes('<?xml version="1.0"?><!-- x --><nitf><body/></nitf>'), /found XML with the root element <nitf>/],
]
for (const [name, raw, found] of FOREIGN)
  test(`${name} is refused by what it is`, (t) => {
    const failure = read(name, decodeBytes(raw).text)
    t.regex(typeof failure === 'string' ? failure : 'read', found)
  })

for (const text of [
  'PK said no.',
  'PK\n\nsaid no.',
  'ÐÏ\nis a name.',
  'GIF89 is a format.',
  '%PDF is a format.',
  '<nitf> is an element.',
  'bplist is a format.',
])
  test(`${JSON.stringify(text)} is a text`, (t) => t.true(Array.isArray(read('a.txt', text))))
