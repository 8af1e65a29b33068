import { fc, testProp } from '@fast-check/ava'
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { identity } from 'fp-ts/lib/function.js'
import {
  type ArticleInput,
  compare,
  compareWith,
  decode,
  demo,
  inArticle,
  readingText,
  Report,
  type Step,
} from '../../src/index.ts'
import { articles } from './articles.ts'

const RUNS = { numRuns: 40 }

const report = (inputs: readonly ArticleInput[]): Report => {
  const result = compare(inputs)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const spansOf = (
  r: Report,
): readonly (readonly [string, { readonly start: number; readonly end: number; readonly text: string }])[] =>
  r.comparisons.flatMap((c) =>
    c.witnesses.flatMap(({ attribution: a, spans }) =>
      [...spans, ...a.content, ...a.quoted, a.source, a.cue, a.addressee ?? null].flatMap((s) =>
        s ? [[a.article, s] as const] : [],
      ),
    ),
  )

testProp(
  'every span of a report reads back from its article',
  [articles],
  (t, inputs) => {
    const r = report(inputs)
    const texts = new Map(r.sources.map((s) => [s.article.id, s.article.text]))
    for (const [id, s] of spansOf(r)) t.is((texts.get(id) ?? '').slice(s.start, s.end), s.text)
  },
  RUNS,
)

testProp(
  'the order of the articles changes nothing',
  [articles],
  (t, inputs) => {
    t.deepEqual(report([...inputs].reverse()), report(inputs))
  },
  RUNS,
)

testProp(
  'two runs give the same value',
  [articles],
  (t, inputs) => {
    t.is(JSON.stringify(report(inputs)), JSON.stringify(report(inputs)))
  },
  { numRuns: 10 },
)

testProp(
  'a report decodes to itself',
  [articles],
  (t, inputs) => {
    const r = report(inputs)
    t.deepEqual(decode(Report, 'report')(JSON.parse(JSON.stringify(r))), E.right(r))
  },
  RUNS,
)

testProp(
  'every attribution is in exactly one place of one utterance',
  [articles],
  (t, inputs) => {
    const seen = new Set<string>()
    for (const c of report(inputs).comparisons)
      for (const w of c.witnesses)
        for (const s of w.spans) {
          const key = `${w.attribution.id} ${s.start} ${s.end}`
          t.false(seen.has(key), key)
          seen.add(key)
        }
  },
  RUNS,
)

testProp(
  'each witness of a collation joins back to its words, and each locus parts the witnesses',
  [articles],
  (t, inputs) => {
    for (const c of report(inputs).comparisons) {
      c.collation.witnesses.forEach((w, i) => {
        const indexes = c.collation.loci.flatMap(({ readings }) => {
          const r = readings[i]
          return r ? Array.from({ length: r.to - r.from }, (_, k) => r.from + k) : []
        })
        t.deepEqual(indexes, [...w.tokens.keys()])
        t.is(w.content, c.witnesses[i]?.content ?? '')
      })
      for (const { readings } of c.collation.loci) {
        t.is(readings.length, c.witnesses.length)
        t.true(readings.some((r) => r !== null))
      }
    }
  },
  RUNS,
)

testProp(
  'identical articles have no difference in wording',
  [articles],
  (t, inputs) => {
    const first = inputs[0]
    if (!first) return
    const r = report([first, { ...first, outlet: 'Mirror' }])
    const worded = r.comparisons.filter(
      (c) => new Set(c.witnesses.map((w) => w.attribution.outlet)).size === c.witnesses.length,
    )
    t.deepEqual(
      worded.flatMap((c) => c.differences.filter((d) => d.place === 'content')),
      [],
    )
  },
  RUNS,
)

testProp(
  'swapping two outlets mirrors the differences',
  [articles],
  (t, inputs) => {
    const [a, b] = inputs
    if (!a || !b) return
    const facts = (r: Report, rename: (s: string) => string): readonly string[] =>
      r.comparisons
        .flatMap((c) =>
          c.differences.map((d) =>
            JSON.stringify([
              d.kind,
              d.rule,
              d.cue,
              d.insideQuotes,
              d.licensed,
              c.witnesses.map((w, i) => [rename(w.siglum), d.readings[i]?.text ?? null]).sort(),
            ]),
          ),
        )
        .sort()
    const pair = [
      { ...a, outlet: 'Gazette' },
      { ...b, outlet: 'Herald' },
    ]
    const mirrored = [
      { ...a, outlet: 'Herald' },
      { ...b, outlet: 'Gazette' },
    ]
    const swapped = (s: string): string => s.replace(/Gazette|Herald/, (x) => (x === 'Gazette' ? 'Herald' : 'Gazette'))
    t.deepEqual(facts(report(mirrored), swapped), facts(report(pair), identity))
  },
  RUNS,
)

testProp(
  'any text is compared without a throw',
  [fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 3 })],
  (t, texts) => {
    const result = compare(texts.map((text, i) => ({ text, siglum: `S${i}` })))
    t.true(E.isRight(result) || result.left.hint.length > 0)
  },
  RUNS,
)

test('a place in a witness is a place in its article', (t) => {
  const r = report(demo)
  const texts = new Map(r.sources.map((s) => [s.article.id, s.article.text]))
  let seen = 0
  for (const c of r.comparisons)
    c.collation.witnesses.forEach((w, i) => {
      const witness = c.witnesses[i]
      for (const token of w.tokens) {
        if (!witness) continue
        const place = inArticle(witness, texts.get(witness.attribution.article) ?? '', token.start, token.end)
        t.is(place.text, token.text)
        seen++
      }
    })
  t.true(seen > 200)
  t.is(readingText({ siglum: 'A', content: '', mode: null, quoted: [], tokens: [] }, null), '')
})

testProp(
  'who is told of the steps gets the same report, and each step once, in order',
  [articles],
  (t, inputs) => {
    const steps: Step[] = []
    const told = compareWith({ onStep: (step) => steps.push(step) })(inputs)
    t.deepEqual(E.isRight(told) ? told.right : null, report(inputs))
    t.deepEqual(
      steps.filter((s) => s.step === 'extract').map((s) => s.done),
      inputs.map((_, i) => i),
    )
    t.deepEqual([...new Set(steps.map((s) => s.step))].slice(0, 2), ['extract', 'link'])
    t.true(steps.every((s) => s.done === 0 || s.done < s.of))
  },
  { numRuns: 10 },
)

test('an article without a statement is noticed by the library', (t) => {
  const rules = (text: string) =>
    report([
      { siglum: 'A', text },
      { siglum: 'B', text: 'The fair opens in May.' },
    ])
      .notices.filter((n) => n.siglum === 'A')
      .map((n) => n.rule)
  t.deepEqual(rules('The harbour lies east of the old town.'), ['compare/no-statement'])
  t.deepEqual(rules(''), ['read/no-text'])
  t.deepEqual(rules('“We will not raise fares,” Mayor Ada Ortiz said.'), [])
})
