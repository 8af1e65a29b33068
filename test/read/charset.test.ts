/** Where the encoding of a page stands, and what is read where it stands nowhere. */
import test from 'ava'
import { decodeBytes } from '../../src/read/index.ts'

/** Bytes by hand: characters below U+0100 stand for themselves. */
const bytes = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.codePointAt(0) ?? 0)
const page = (head: string, text: string, html = '<html>'): Uint8Array =>
  bytes(`${html}<head>${head}<title>x</title></head><body><p>${text}</p></body></html>`)

/** “Да” in two encodings, and the same text. */
const YES_1251 = '\xab\xc4\xe0, \xec\xfb \xef\xee\xe2\xfb\xf1\xe8\xec\xbb'
const YES_KOI8 = '"\xe4\xc1, \xcd\xd9 \xd0\xcf\xd7\xd9\xd3\xc9\xcd"'
const YES = '«Да, мы повысим»'

const DECLARED: readonly (readonly [where: string, page: Uint8Array, encoding: string, text: string])[] = [
  ['at once', page('<meta charset=windows-1251>', YES_1251), 'windows-1251', YES],
  [
    'in a http-equiv',
    page('<meta http-equiv=content-type content="text/html; charset=koi8-r">', YES_KOI8),
    'koi8-r',
    '"Да, мы повысим"',
  ],
  ['after 1,024 bytes', page(`<!-- ${'x'.repeat(3000)} --><meta charset="cp1251">`, YES_1251), 'windows-1251', YES],
  [
    'after 100,000 bytes',
    page(`<style>${'x'.repeat(100_000)}</style><meta charset="cp1251">`, YES_1251),
    'windows-1251',
    YES,
  ],
  ['by the language alone', page('', YES_1251, '<html class="a" lang="ru-RU">'), 'windows-1251', YES],
]
for (const [where, raw, encoding, text] of DECLARED)
  test(`an encoding that stands ${where} is heeded`, (t) => {
    const decoded = decodeBytes(raw)
    t.is(decoded.encoding, encoding)
    t.true(decoded.text.includes(text), decoded.text.slice(-100))
  })

test('a language is a guess, and said to be one', (t) =>
  t.deepEqual(
    decodeBytes(page('', YES_1251, '<html lang=ru>')).notices.map((n) => n.rule),
    ['read/encoding-guessed'],
  ))

test('a page in UTF-8 is read as such, whatever its language', (t) =>
  t.is(decodeBytes(new TextEncoder().encode(`<html lang="ru"><p>${YES}</p>`)).encoding, 'utf-8'))

test('a page that was saved anew as UTF-8 and still declares its old encoding is read as UTF-8, with a notice', (t) => {
  const { text, encoding, notices } = decodeBytes(
    new TextEncoder().encode(`<meta charset="windows-1251"><p>${YES}</p>`),
  )
  t.is(encoding, 'utf-8')
  t.true(text.includes(YES))
  t.deepEqual(
    notices.map((n) => n.rule),
    ['read/encoding-differs'],
  )
})

test('one pair of bytes that is UTF-8 by chance does not outweigh what a page declares', (t) =>
  t.is(decodeBytes(page('<meta charset="windows-1252">', 'A \xc3\xa9 B')).text.includes('Ã©'), true))

test('a byte order mark outweighs what a page declares', (t) => {
  const { text, encoding } = decodeBytes(new TextEncoder().encode('\ufeff<meta charset="windows-1252"><p>é'))
  t.is(encoding, 'utf-8')
  t.true(text.endsWith('é'))
})

test('a text that speaks of a meta element far within is no page', (t) =>
  t.is(decodeBytes(bytes(`${'x'.repeat(30_000)} <meta charset="windows-1251"> caf\xe9`)).encoding, 'windows-1252'))
