import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import * as fc from 'fast-check'
import { type ArticleRecord, plainRecord } from '../../src/model/index.ts'
import { sigla } from '../../src/text/index.ts'
import { toArticles } from '../../src/read/index.ts'

const rec = (over: Partial<ArticleRecord>): ArticleRecord => ({ ...plainRecord('“Yes,” she said.'), ...over })
const of = (records: readonly ArticleRecord[]): readonly (readonly [string, string])[] =>
  E.match(
    () => [],
    (r: { readonly articles: readonly { readonly id: string; readonly siglum: string }[] }) =>
      r.articles.map((a) => [a.id, a.siglum] as const),
  )(toArticles(records))

const NAMES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['RT', 'Sputnik', 'Syria Times', 'Russian Presidency Website'],
    ['RT', 'Sputnik', 'ST', 'RPW'],
  ],
  [
    ['The Guardian', 'The New York Times', 'BBC News', 'The AP'],
    ['Guardian', 'NYT', 'BBC', 'AP'],
  ],
  [
    ['Syria Times', 'Sunday Telegraph'],
    ['SyrT', 'SunT'],
  ],
  [
    ['RT', 'RT', 'RT Arabic'],
    ['RT', 'RT2', 'RTA'],
  ],
  [
    ['www.nytimes.com', 'https://rt.example.org/news'],
    ['nytimes', 'rt'],
  ],
  [
    ['Süddeutsche Zeitung', 'سانا', '人民日报'],
    ['SZ', 'سانا', '人民日报'],
  ],
  [
    ['', '***'],
    ['A', 'A2'],
  ],
]
for (const [names, expected] of NAMES)
  test(`${names.join(', ')} are named ${expected.join(', ')}`, (t) => t.deepEqual(sigla(names), expected))

test('sigla are distinct, not empty, and do not depend on the order of different names', (t) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('A B', 'Ab Bc', 'RT', 'RT 2', 'The RT'))), (names) => {
      const made = sigla(names)
      t.is(new Set(made).size, names.length)
      t.true(made.every((s) => s !== ''))
      const distinct = [...new Set(names)]
      const reversed = distinct.toReversed()
      t.deepEqual(sigla(reversed).toReversed(), sigla(distinct))
    }),
  )
})

test('ids and sigla do not depend on the order of the records', (t) => {
  const record = fc.record({
    text: fc.string({ minLength: 1 }),
    outlet: fc.constantFrom(null, 'RT', 'Syria Times', 'Sun Tribune'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: (r) => r.text }), (rows) => {
      const records = rows.map((r) => rec(r))
      t.deepEqual([...of(records.toReversed())].toReversed(), [...of(records)])
    }),
  )
})

test('a given siglum and id are kept', (t) => t.deepEqual(of([rec({ siglum: 'X', id: '7' })]), [['7', 'X']]))
test('a made siglum avoids the given ones', (t) =>
  t.deepEqual(of([rec({ siglum: 'ST', id: 'a' }), rec({ outlet: 'Syria Times', id: 'b' })]), [
    ['a', 'ST'],
    ['b', 'SyrT'],
  ]))
test('a given id that stands twice is told apart', (t) =>
  t.deepEqual(
    of([rec({ id: 'a', siglum: 'X' }), rec({ id: 'a', siglum: 'Y' })])
      .map(([id]) => id)
      .sort(),
    ['a', 'a-2'],
  ))
test('the same given siglum twice is a failure', (t) => {
  const twice = toArticles([rec({ siglum: 'X' }), rec({ siglum: 'X', text: 'No.' })])
  t.true(E.isLeft(twice) && twice.left._tag === 'DuplicateSiglum' && twice.left.found === '"X" twice')
})
test('no text at all is a failure', (t) => {
  for (const records of [[], [rec({ text: '' })], [rec({ text: ' \n' }), rec({ text: '' })]]) {
    const none = toArticles(records)
    t.true(E.isLeft(none) && none.left._tag === 'NothingToCompare')
  }
})
test('one empty article among others is a notice', (t) => {
  const some = toArticles([rec({ outlet: 'RT' }), rec({ text: '', outlet: 'ST' })])
  t.deepEqual(E.isRight(some) && some.right.notices.map((n) => [n.rule, n.siglum]), [['read/no-text', 'ST']])
})
const language = (text: string, given: string | null = null): unknown => {
  const r = toArticles([rec({ text, language: given })])
  return E.isRight(r) && r.right.articles[0]?.language
}
test('the language is the given one, else English or undetermined', (t) => {
  t.is(language('“Yes,” she said.'), 'en')
  t.is(language('قال الرئيس'), 'und')
  t.is(language('قال الرئيس', 'ar'), 'ar')
  t.is(
    language(
      'Le président a déclaré que les troupes ne quitteront pas la région avant la fin du mois de décembre prochain, selon lui.',
    ),
    'und',
  )
})
