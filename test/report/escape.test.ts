import { testProp, fc } from '@fast-check/ava'
import test from 'ava'
import { escapeHtml, escapeXml, legal, safeUrl, visible } from '../../src/report/escape.ts'

const unescape = (s: string): string =>
  s
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

testProp('escaped text holds no markup and reads back as what is seen', [fc.string({ unit: 'binary' })], (t, s) => {
  t.notRegex(escapeHtml(s), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
  t.is(unescape(escapeHtml(s)), visible(s))
  t.is(unescape(escapeXml(s)), legal(s))
})

testProp('seeing twice is seeing once', [fc.string({ unit: 'binary' })], (t, s) => {
  t.is(visible(visible(s)), visible(s))
  t.is(legal(legal(s)), legal(s))
  t.is(legal(visible(s)), visible(s))
})

const SEEN: readonly (readonly [string, string])[] = [
  ['plain “text” — with é and 😀', 'plain “text” — with é and 😀'],
  ['a\u0000b\u001bc\u007f', 'a␀b␛c␡'],
  ['line\nline\ttab\rreturn', 'line\nline\ttab\rreturn'],
  ['a\u202eb\u2066c\u200bd\ufeff', 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+200B⟩d⟨U+FEFF⟩'],
  ['می\u200cخواهم \u200f', 'می\u200cخواهم \u200f'],
  ['\ud800x\udc00\uffff\u0085', '\ufffdx\ufffd\ufffd\ufffd'],
]
for (const [text, seen] of SEEN)
  test(`${JSON.stringify(text)} is seen as ${JSON.stringify(seen)}`, (t) => t.is(visible(text), seen))

const ADDRESSES: readonly (readonly [string, string | null])[] = [
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org ', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org/x', null],
  ['http://name:word@example.org/', null],
  ['mailto:a@example.org', null],
  ['not an address', null],
  ['https://example.org/"><svg onload=x>', 'https://example.org/%22%3E%3Csvg%20onload=x%3E'],
]
for (const [url, safe] of ADDRESSES)
  test(`${JSON.stringify(url)} is linked as ${safe ?? 'nothing'}`, (t) => t.is(safeUrl(url), safe))
