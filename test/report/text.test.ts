import test from 'ava'
import * as fc from 'fast-check'
import blns from 'big-list-of-naughty-strings' with { type: 'json' }
import {
  escapeTerminal,
  escapeMarkdown,
  guardFormula,
  toTable,
  toTableWith,
  toText,
  toTextWith,
  unguardFormula,
} from '../../src/report/index.ts'
import { oneLine, visible } from '../../src/report/escape.ts'
import { defaultText } from '../../src/report/options.ts'
import { columns, wrapped } from '../../src/report/width.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { fares } from './fixtures/fares.ts'
import { outside } from './fixtures/outside.ts'

// oxlint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

// oxlint-disable-next-line no-control-regex
const SGR = /\u001b\[[0-9;]*m/g

const SAMPLE = [fares, ...fc.sample(anyReport, { numRuns: 60, seed: 11 })]

/** Ours, in their pairs, around names written from right to left; those of a text are printed as marks. */
const withoutIsolates = (s: string): string => s.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1')

test('no control character of any text acts in a terminal', (t) => {
  t.deepEqual(
    SAMPLE.map(toText).filter((s) => ACTING.test(withoutIsolates(s))),
    [],
  )
  t.deepEqual(
    SAMPLE.flatMap((r) => r.comparisons.map((c) => toTable(c.collation))).filter((s) => ACTING.test(s)),
    [],
  )
})

test('colour is underlined blue and orange, and taking it off gives the plain report', (t) => {
  for (const r of SAMPLE) {
    const coloured = toTextWith({ ...defaultText, colour: 'ansi' })(r)
    const codes = new Set(coloured.match(SGR) ?? [])
    for (const c of codes)
      t.true(['\u001b[0m', '\u001b[1m', '\u001b[4m', '\u001b[4;38;5;33m', '\u001b[4;38;5;208m'].includes(c), c)
    if (coloured.replace(SGR, '') !== toText(r)) t.fail(r.title)
  }
})

for (const width of [20, 40, 80, 132])
  test(`no line is wider than ${width} columns`, (t) => {
    const wide = SAMPLE.flatMap((r) => toTextWith({ ...defaultText, width })(r).split('\n')).filter(
      (l) => columns(l) > width,
    )
    t.deepEqual(wide.slice(0, 3), [])
  })

/** The letters and digits alone, without the marks that stand for hidden characters. */
const letters = (text: string): string => text.replace(/⟨U\+[0-9A-F]+⟩/g, '').replace(/[^\p{L}\p{N}]/gu, '')

test('a table holds the letters of every witness, once and in order', (t) => {
  for (const r of SAMPLE)
    for (const { collation } of r.comparisons) {
      const rows = toTableWith({ width: Number.MAX_SAFE_INTEGER })(collation).split('\n').slice(1, -2)
      t.deepEqual(
        rows.map(letters),
        collation.witnesses.map((w) => letters(visible(w.siglum)) + letters(visible(w.content))),
      )
    }
})

const pictures: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
  ['a bb ccc', 80, ['a bb ccc']],
  ['a bb ccc', 4, ['a bb', 'ccc']],
  ['abcdefgh i', 3, ['abc', 'def', 'gh', 'i']],
  ['漢字漢字', 4, ['漢字', '漢字']],
  ['', 5, ['']],
  ['é e\u0301', 3, ['é e\u0301']],
]
for (const [text, width, lines] of pictures)
  test(`${JSON.stringify(text)} in ${width} columns is ${lines.length} lines`, (t) => {
    t.deepEqual(wrapped(text, width), lines)
  })

test('terminal escapes come out as pictures', (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a\rb', 'a␍b'],
    ['a\tb', 'a␉b'],
    ['a\nb', 'a\nb'],
    ['\u001b]8;;http://x\u0007', '␛]8;;http://x␇'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
  ]
  for (const [given, seen] of rows) t.is(escapeTerminal(given), seen)
})

test('hostile strings for terminals are inert', (t) => {
  const file = outside('data/hostile/terminal_escapes.json')
  if (file === null) return t.pass('skipped: data/hostile is not beside the repository')
  const strings = JSON.stringify(JSON.parse(file.read())).match(/"(?:[^"\\]|\\.)*"/g) ?? []
  t.true(strings.length > 0)
  for (const s of strings) t.false(ACTING.test(escapeTerminal(JSON.parse(s)).replaceAll('\n', '')))
})

test('a formula is guarded, and the guard comes off', (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['“No”', '“No”'],
    ["it's", "it's"],
    ['1=1', '1=1'],
  ]
  for (const [given, guarded] of rows) t.is(guardFormula(given), guarded)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => unguardFormula(guardFormula(s)) === s))
  const file = outside('data/hostile/csv_formula.json')
  if (file === null) return
  for (const s of JSON.stringify(JSON.parse(file.read())).match(/"(?:[^"\\]|\\.)*"/g) ?? []) {
    const text = JSON.parse(s) as string
    t.false(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(guardFormula(text)))
    t.is(unguardFormula(guardFormula(text)), text)
  }
})

test('naughty strings keep their words in Markdown', (t) => {
  t.true(blns.length > 100)
  for (const s of blns) t.is(escapeMarkdown(s).replace(/\\([!-/:-@[-`{-~])/g, '$1'), oneLine(visible(s)))
})

test('an excerpt limit holds for versions, alignment, apparatus and differences', (t) => {
  const limited = toTextWith({ ...defaultText, width: 200, maxExcerpt: 30 })(fares)
  const beyond = ['whatever the council says', 'of students']
  const statements = limited.slice(limited.indexOf('\nAligned'), limited.indexOf('\nHow alike'))
  for (const words of beyond) t.false(statements.includes(words), words)
  t.true(limited.includes('At most 30 characters'))
  t.true(toText(fares).includes('whatever the council says'))
})

test('beside the record: what of it an outlet carries, and what else', (t) => {
  const text = toTextWith({ ...defaultText, width: 200 })({ ...fares, record: 'CO' })
  t.true(text.includes('Beside the record (CO)'))
  t.regex(text, /HT +\| 2 of 3 +\| 0/)
  t.true(text.includes('The record (CO) reads “never”.'))
})

test('outlets that carry a statement alike are listed together', (t) => {
  const outlets = Array.from({ length: 6 }, (_, i) => ({
    ...(fares.outlets[0] ?? { siglum: '', name: '', via: [], articles: [] }),
    siglum: `Outlet${i}`,
  }))
  const cells = outlets.map((_, i) => (i === 1 ? 'direct' : 'absent') as 'direct' | 'absent')
  const text = toText({ ...fares, outlets, coverage: fares.coverage.map((row) => ({ ...row, cells })) })
  t.regex(
    text.replace(/\s+/g, ' '),
    /Outlet0, Outlet2, Outlet3, Outlet4, Outlet5: – not in the supplied text \| Outlet1: D direct/,
  )
})
