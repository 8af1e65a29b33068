import test from 'ava'
import type { Report } from '../../src/model/index.ts'
import {
  apparatus,
  COLLATION_FORMATS,
  defaultCollation,
  headline,
  showEntry,
  toMarkdown,
  toText,
  toTextWith,
} from '../../src/report/index.ts'
import { defaultText } from '../../src/report/options.ts'
import { segments } from '../../src/report/segments.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { courier, fares, harbor } from './fixtures/fares.ts'
import * as fc from 'fast-check'

const SAMPLE = [fares, ...fc.sample(anyReport, { numRuns: 100, seed: 3 })]
const printed = (pivot: string, report: Report = fares): readonly string[] =>
  report.comparisons.slice(0, 1).flatMap((c) => apparatus(pivot)(report)(c).map(showEntry))

const pivots: readonly (readonly [pivot: string, entry: number, printed: string])[] = [
  ['none', 2, '{CO: never | HT RN: not}'],
  ['majority', 2, 'not ] HT RN; never CO'],
  ['earliest', 0, '{CO HT: We | RN: the city}'],
  ['CO', 2, 'never ] CO; not HT RN'],
  ['HT', 2, 'not ] HT RN; never CO'],
  ['HT', 5, 'of ] HT; for CO; — RN'],
  ['none', 6, '{CO HT: students | RN: —}'],
  ['HT', 7, ', whatever the council says ] HT; , CO; — RN'],
  ['RN', 0, 'the city ] RN; We CO HT'],
  ['Nobody', 2, '{CO: never | HT RN: not}'],
]
for (const [pivot, entry, expected] of pivots)
  test(`with the pivot ${pivot} entry ${entry} reads ${expected}`, (t) => {
    t.is(printed(pivot)[entry], expected)
  })

test('the earliest article gives the lemma where one is earliest', (t) => {
  const dated = (date: string): Report => ({
    ...fares,
    sources: fares.sources.map((s) => ({
      ...s,
      article: { ...s.article, date: s.article.id === harbor.id ? date : (courier.date ?? '') },
    })),
  })
  t.is(printed('earliest', dated('2024-03-04'))[2], 'not ] HT RN; never CO')
  t.is(printed('earliest', dated(courier.date ?? ''))[2], '{CO: never | HT RN: not}')
})

test('the readings of an entry partition the witnesses', (t) => {
  for (const r of SAMPLE)
    for (const pivot of ['none', 'majority', 'earliest', 'ST'])
      for (const c of r.comparisons)
        for (const e of apparatus(pivot)(r)(c)) {
          const sigla = e.readings.flatMap((x) => x.sigla)
          const all = c.collation.witnesses.map((w) => w.siglum)
          if ([...sigla].sort().join('\n') !== [...all].sort().join('\n')) t.fail(showEntry(e))
          if (e.lemma !== null && e.readings[0] !== e.lemma) t.fail(showEntry(e))
        }
  t.pass()
})

test('entries stand in order and never overlap, and every difference of the wording stands in one', (t) => {
  for (const r of SAMPLE)
    for (const c of r.comparisons) {
      const entries = apparatus('none')(r)(c)
      if (entries.some((e, i) => e.loci.from < (entries[i - 1]?.loci.to ?? 0))) t.fail('overlap')
      const listed = new Set(entries.flatMap((e) => e.differences))
      for (const d of c.differences) {
        const read = new Set(d.readings.map((x) => x?.text ?? null))
        const wording = !['order', 'truncation', 'mode', 'attribution', 'provenance'].includes(d.kind)
        if (wording && read.size > 1 && c.witnesses.length > 1 && !listed.has(d)) t.fail(JSON.stringify(d.readings))
      }
    }
  t.pass()
})

test('segments cover every locus once, and no two shared ones are neighbours', (t) => {
  for (const r of SAMPLE)
    for (const { collation, differences } of r.comparisons) {
      const parts = segments(collation, differences)
      const covered = parts.flatMap((s) => Array.from({ length: s.loci.to - s.loci.from }, (_, i) => s.loci.from + i))
      if (covered.join() !== collation.loci.map((_, i) => i).join()) t.fail(covered.join())
      if (parts.some((s, i) => s.state === 'shared' && parts[i - 1]?.state === 'shared')) t.fail('neighbours')
    }
  t.pass()
})

/** The report with the outlets in another order: columns, witnesses, readings. */
const turned = (r: Report): Report => ({
  ...r,
  sources: [...r.sources].reverse(),
  outlets: [...r.outlets].reverse(),
  occasions: r.occasions.map((o) => ({ ...o, sigla: [...o.sigla].reverse() })),
  coverage: r.coverage.map((c) => ({ ...c, cells: [...c.cells].reverse() })),
  comparisons: r.comparisons.map((c) => ({
    ...c,
    witnesses: [...c.witnesses].reverse(),
    collation: {
      ...c.collation,
      witnesses: [...c.collation.witnesses].reverse(),
      loci: c.collation.loci.map((l) => ({ readings: [...l.readings].reverse() })),
      links: [],
    },
    differences: c.differences.map((d) => ({ ...d, readings: [...d.readings].reverse() })),
  })),
})

test('turning the outlets round turns the entries round and changes no sentence of the glance', (t) => {
  for (const r of SAMPLE) {
    t.deepEqual(headline(turned(r)), headline(r))
    for (const [i, c] of r.comparisons.entries()) {
      const other = turned(r).comparisons[i]
      if (other === undefined) continue
      const shape = (report: Report, x: typeof c): string =>
        apparatus('none')(report)(x)
          .map((e) =>
            e.readings
              .map((g) => `${[...g.sigla].sort().join(' ')}=${g.text ?? ''}`)
              .sort()
              .join('|'),
          )
          .join('\n')
      if (shape(turned(r), other) !== shape(r, c)) t.fail(shape(r, c))
    }
  }
})

test('nothing printed says that anybody is right or wrong', (t) => {
  const verdict =
    /\b(?:omits?|omitted|distorts?|misquotes?|correct(?:ly)?|biased?|wrong(?:ly)?|error|false|accurate|faithful)\b/i
  for (const text of [
    toText(fares),
    toMarkdown(fares),
    toTextWith({ ...defaultText, pivot: 'CO' })({ ...fares, record: 'CO' }),
  ])
    t.notRegex(text, verdict)
})

test('at a glance: counts, in fixed words', (t) => {
  t.deepEqual(
    headline(fares).map((s) => s.text),
    [
      '2 articles from 3 outlets, 1 of them as relayed by another.',
      '3 statements by 1 speaker.',
      '2 in more than one outlet.',
      '1 in one outlet only.',
      '1 whose wording differs inside quotation marks.',
      '4 differences named: 1 inflection, 1 intensity, 1 mode and 1 one-sided.',
    ],
  )
})

test('the apparatus of a bare collation is one entry a line', (t) => {
  const c = fares.comparisons[0]
  if (c === undefined) return t.fail()
  const written = COLLATION_FORMATS['apparatus']?.write(defaultCollation)({ collation: c.collation, differences: [] })
  t.is(written?._tag === 'Text' ? written.text.split('\n')[2] : '', '{CO: never | HT RN: not}')
})
