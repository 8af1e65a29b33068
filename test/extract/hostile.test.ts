import { fc, testProp } from '@fast-check/ava'
import test from 'ava'
import { drafts, read } from './marked.ts'

/** Generous: a loaded machine is slow, a quadratic rule is slower by thousands. */
const LIMIT = 20_000

const REPEATED: Readonly<Record<string, string>> = {
  'a million opening marks': '“'.repeat(1_000_000),
  'a million straight marks apart': '" '.repeat(500_000),
  'alternating marks': '“”'.repeat(500_000),
  'marks of all systems': '“”„‟«»‹›‘’\'"'.repeat(80_000),
  'a word and a mark in turn': 'a " '.repeat(250_000),
  apostrophes: "it's 'tis o' ".repeat(80_000),
  'a megabyte of words without stops': 'the mayor said that '.repeat(60_000),
  'one paragraph of commas': 'said, he, '.repeat(10_000),
  'verbs alone': 'said '.repeat(50_000),
  'tags without end': '“a,” he said, '.repeat(25_000),
  'according without end': 'according to the according to '.repeat(20_000),
  labels: 'A: b\n'.repeat(200_000),
  'paragraphs that open and never close': '“He said it\n\n'.repeat(100_000),
  brackets: '('.repeat(500_000),
  'no letters': '0123 !? '.repeat(200_000),
  'another script': '他说：“我们不会忘记。”'.repeat(60_000),
  'lone surrogates': '\ud800 said \udc00 '.repeat(60_000),
  'one paragraph of ten megabytes': 'The mayor went to the sea and came back. '.repeat(256_000),
  'one long word': 'x'.repeat(3_000_000),
  hyphens: 'a-'.repeat(500_000),
  points: 'U.S. '.repeat(300_000),
  colons: 'he said: '.repeat(15_000),
  as: 'as he said, '.repeat(15_000),
  conjunctions: 'and said and '.repeat(40_000),
}

for (const [name, text] of Object.entries(REPEATED))
  test.serial(`in time and exact: ${name}`, async (t) => {
    await new Promise((next) => setImmediate(next))
    const start = process.hrtime.bigint()
    const found = drafts(text)
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    t.true(ms < LIMIT, `${Math.round(ms)} ms`)
    for (const d of found)
      for (const r of [...d.content, ...d.quoted]) {
        if (r.start < 0 || r.end > text.length || r.start >= r.end) t.fail(`${r.start}–${r.end}`)
      }
  })

const words = fc.constantFrom(
  ...'he said that the mayor , . “ ” " \' ’ ‘ « » : ( ) — told adding Putin According to as who is was not \n \n\n ? ! President 12 ’s and but reports'.split(
    ' ',
  ),
)
const text = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '))

const inText = (s: string, r: { readonly start: number; readonly end: number } | null): boolean =>
  r === null || (r.start >= 0 && r.end <= s.length && r.start < r.end)

testProp(
  'spans lie in the text, and quoted words inside the content',
  [fc.oneof(text, fc.string({ unit: 'binary' }))],
  (t, s) => {
    t.true(
      drafts(s).every(
        (d) =>
          d.content.length > 0 &&
          [...d.content, ...d.quoted, d.source, d.cue, d.addressee].every((r) => inText(s, r)) &&
          d.quoted.every((q) => d.content.some((r) => r.start <= q.start && q.end <= r.end)),
      ),
    )
  },
)

testProp(
  'tokens are in order and disjoint, and only blanks lie between them',
  [fc.oneof(text, fc.string({ unit: 'binary' }))],
  (t, s) => {
    const scanned = read(s)
    let at = 0
    let between = ''
    let ordered = true
    for (let i = 0; i < scanned.count; i++) {
      const start = scanned.start[i] ?? 0
      ordered &&= start >= at && (scanned.end[i] ?? 0) > start
      between += s.slice(at, start)
      at = scanned.end[i] ?? 0
    }
    t.true(ordered)
    t.regex(between, /^[\s\u00ad\u0085\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/u)
  },
)

testProp('quotations are disjoint or nested, and each lies in one paragraph', [text], (t, s) => {
  const { quotations, paragraphs } = read(s)
  t.true(
    quotations.every(
      (q) =>
        q.open >= (paragraphs[q.paragraph] ?? 0) &&
        q.last < (paragraphs[q.paragraph + 1] ?? 0) &&
        quotations.every(
          (r) =>
            q === r ||
            q.last < r.open ||
            r.last < q.open ||
            (q.open < r.open && r.last <= q.last) ||
            (r.open < q.open && q.last <= r.last),
        ),
    ),
  )
})

testProp('the same text gives the same statements', [text], (t, s) => {
  t.deepEqual(drafts(s), drafts(s))
})
