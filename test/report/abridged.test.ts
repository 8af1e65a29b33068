import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import * as fc from 'fast-check'
import type { Report, Span } from '../../src/model/index.ts'
import { abridged, defaultOptions, FORMATS, fromJson, toJson } from '../../src/report/index.ts'
import { anyReport } from './fixtures/arbitrary.ts'
import { fares } from './fixtures/fares.ts'

/** Every span of a report with the text it should stand in. */
const spans = (r: Report): readonly (readonly [Span, string])[] => {
  const texts = new Map(r.sources.map((s) => [s.article.id, s.article.text]))
  return r.comparisons.flatMap((c) => [
    ...c.witnesses.flatMap(({ attribution: a, spans: own }) =>
      [...own, ...a.content, ...a.quoted, a.source, a.cue].flatMap((s) =>
        s === null ? [] : [[s, texts.get(a.article) ?? ''] as const],
      ),
    ),
    ...c.differences.flatMap((d) =>
      d.readings.flatMap((s, i) =>
        s === null || d.place === 'article' ? [] : [[s, c.collation.witnesses[i]?.content ?? ''] as const],
      ),
    ),
    ...c.collation.witnesses.flatMap((w) => w.tokens.map((x) => [x, w.content] as const)),
  ])
}

const readsBack = (r: Report): boolean => spans(r).every(([s, text]) => text.slice(s.start, s.end) === s.text)

const wellMade = (r: Report): boolean =>
  r.comparisons.every(
    (c) =>
      c.witnesses.every((w) => w.content === w.spans.map((s) => s.text).join(' ')) &&
      c.collation.witnesses.every(
        (w, i) =>
          c.collation.loci.reduce((n, l) => n + (l.readings[i] ? l.readings[i].to - l.readings[i].from : 0), 0) ===
          w.tokens.length,
      ),
  )

test('an abridged report reads back, is well made, keeps the limit and decodes', (t) => {
  t.true(readsBack(fares) && wellMade(fares))
  t.notThrows(() =>
    fc.assert(
      fc.property(anyReport, fc.nat(60), (report, max) => {
        const short = abridged(max)(report)
        const back = fromJson(toJson(short))
        return (
          readsBack(short) &&
          wellMade(short) &&
          short.comparisons.every((c) => c.witnesses.every((w) => w.content.length <= max)) &&
          E.isRight(back) &&
          toJson(back.right) === toJson(short)
        )
      }),
      { numRuns: 60 },
    ),
  )
})

test('outside the words shown an article is white space of the same length', (t) => {
  const short = abridged(1000)(fares)
  for (const [i, s] of short.sources.entries()) {
    const full = fares.sources[i]
    t.is(s.article.text.length, full?.article.text.length ?? -1)
    t.is(s.sha256, full?.sha256 ?? '')
  }
  t.false(JSON.stringify(short).includes('reporters that'))
  t.true(JSON.stringify(fares).includes('reporters that'))
})

test('no format prints words beyond the limit', (t) => {
  for (const f of Object.values(FORMATS)) {
    const written = f.write({ ...defaultOptions, maxExcerpt: 30 })({
      ...fares,
      comparisons: fares.comparisons.slice(0, 1),
    })
    const text = written._tag === 'Text' ? written.text : Object.values(written.files).join('\n')
    t.false(text.includes('of students, whatever'), f.name)
    t.false(text.includes('reporters that'), f.name)
  }
})

test('without a limit nothing changes', (t) => {
  t.is(abridged(null)(fares), fares)
})
