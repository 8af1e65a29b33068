import test from 'ava'
import sax from 'sax'
import type { Report } from '../../../src/model/index.ts'
import { coverageSvg, heatMapSvg, provenanceSvg, timelineSvg, variantGraphSvg } from '../../../src/report/index.ts'
import { fares } from '../fixtures/fares.ts'
import { made } from '../fixtures/made.ts'

/** The texts of a picture and its element names; throws where it is not well-formed XML. */
const read = (svg: string): { readonly texts: readonly string[]; readonly names: readonly string[] } => {
  const texts: string[] = []
  const names: string[] = []
  const parser = sax.parser(true)
  Object.assign(parser, {
    onerror: (e: Error): never => {
      throw e
    },
    onopentag: (tag: { readonly name: string }): unknown => names.push(tag.name),
    ontext: (text: string): unknown => texts.push(text),
  })
  parser.write(svg).close()
  return { texts, names }
}

const PICTURES: readonly (readonly [string, (report: Report) => string])[] = [
  ['coverage', coverageSvg],
  ['heat map', heatMapSvg],
  ['provenance', provenanceSvg],
  ['timeline', timelineSvg],
  [
    'variant graph',
    (r) =>
      r.comparisons
        .map((c) => variantGraphSvg(c))
        .join('\n')
        .split('\n')[0] ?? '',
  ],
]
const REPORTS: readonly (readonly [string, Report])[] = [
  ['three outlets', fares],
  ['ten outlets', made({ statements: 4, outlets: 10 })],
  ['names made of markup', made({ statements: 2, outlets: 3, names: ['<b>&', '"]]>', "'--><!--\u202e\u0000"] })],
  ['nothing', { ...fares, comparisons: [], coverage: [], sources: [], outlets: [], occasions: [] }],
]
const ALLOWED = new Set(['svg', 'style', 'title', 'desc', 'g', 'rect', 'text', 'path', 'circle'])

for (const [report, value] of REPORTS)
  for (const [name, draw] of PICTURES)
    test(`the ${name} of ${report} is well-formed, has a title and refers to nothing`, (t) => {
      const svg = draw(value)
      if (svg === '') return t.is(value.comparisons.length, 0)
      const { names } = read(svg)
      t.deepEqual(
        names.filter((n) => !ALLOWED.has(n)),
        [],
      )
      t.true(names.includes('title'))
      t.notRegex(svg, /href|url\(|@import|NaN|Infinity|undefined/)
    })

test('the number and its n stand in every cell of the heat map', (t) => {
  const { texts } = read(heatMapSvg(fares))
  t.is(texts.filter((x) => /^[01]\.\d\d$/.test(x)).length, 6)
  t.is(texts.filter((x) => /^n = \d+$/.test(x)).length, 6)
})

test('the coverage has a letter and a word in every cell', (t) => {
  const { texts } = read(coverageSvg(fares))
  t.is(texts.filter((x) => x === 'not in the supplied text').length, 3)
  t.is(texts.filter((x) => x === 'D').length, 4)
})

test('exchanging two outlets leaves their likeness the same', (t) => {
  const exchanged: Report = {
    ...fares,
    outlets: [fares.outlets[1], fares.outlets[0], fares.outlets[2]].filter((o) => o !== undefined),
  }
  const numbers = (r: Report): readonly string[] => read(heatMapSvg(r)).texts.filter((x) => /^[01]\.\d\d$/.test(x))
  t.deepEqual([...numbers(exchanged)].sort(), [...numbers(fares)].sort())
})
