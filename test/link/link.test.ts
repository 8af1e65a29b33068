import test from 'ava'
import { array, assert, constantFrom, property, record } from 'fast-check'
import { type Embedder, explain, find, link, linkWith, toStatement, wordNet } from '../../src/link/index.ts'
import { wordsOfPost } from '../../src/link/posts.ts'
import { termsOf } from '../../src/link/terms.ts'
import type { Attribution, Linkage, Statement } from '../../src/model/index.ts'

const together = (l: Linkage): readonly string[] =>
  l.utterances.filter((u) => u.members.length > 1).map((u) => u.members.join(' '))

const say = (id: string, text: string, more: Partial<Statement> = {}): Statement => ({ id, text, ...more })

const bridge = 'We will build the new bridge over the harbour before the winter of next year'
const rows: readonly (readonly [string, readonly Statement[], readonly string[]])[] = [
  [
    'the same words of one speaker are one utterance',
    [say('a', bridge, { speaker: 'Ana Ortiz' }), say('b', bridge, { speaker: 'Mayor Ortiz' })],
    ['a b'],
  ],
  [
    'a different speaker is another statement',
    [say('a', bridge, { speaker: 'Ana Ortiz' }), say('b', bridge, { speaker: 'Peter Holm' })],
    [],
  ],
  [
    'one family name, two given names: two speakers',
    [say('a', bridge, { speaker: 'Ana Ortiz' }), say('b', bridge, { speaker: 'Ramon Ortiz' })],
    [],
  ],
  [
    'one office of two states: two speakers',
    [
      say('a', bridge, { speaker: 'Chilean Defense Ministry' }),
      say('b', bridge, { speaker: 'Peru’s Defense Ministry' }),
    ],
    [],
  ],
  [
    'a state by its name or by its adjective is one',
    [
      say('a', bridge, { speaker: 'Chile’s Defense Ministry' }),
      say('b', bridge, { speaker: 'Chilean Defense Ministry' }),
    ],
    ['a b'],
  ],
  ['an unknown speaker may be the one', [say('a', bridge, { speaker: 'Ana Ortiz' }), say('b', bridge)], ['a b']],
  [
    'a transliterated name is one name',
    [say('a', bridge, { speaker: 'Muammar Gaddafi' }), say('b', bridge, { speaker: 'Moammar Qadhafi' })],
    ['a b'],
  ],
  [
    'another day is another statement',
    [say('a', bridge, { date: '2019-03-04' }), say('b', bridge, { date: '2019-05-20' })],
    [],
  ],
  [
    'the day after, printed, is the same statement',
    [say('a', bridge, { date: '2019-03-04' }), say('b', bridge, { date: '2019-03-05' })],
    ['a b'],
  ],
  [
    'a date without its year fits any year',
    [say('a', bridge, { date: '--03-04' }), say('b', bridge, { date: '2019-03-04' })],
    ['a b'],
  ],
  [
    'indirect speech is the same statement',
    [
      say('a', `“${bridge},”`, { mode: 'direct', speaker: 'Ana Ortiz' }),
      say('b', 'that they would build the new bridge over the harbour before the winter of next year', {
        mode: 'indirect',
        speaker: 'Ana Ortiz',
      }),
    ],
    ['a b'],
  ],
  [
    'a truncated quotation is contained',
    [
      say('a', `“${bridge}, and we will pay for it without raising a single tax on the people of this town.”`, {
        mode: 'direct',
        speaker: 'Ana Ortiz',
      }),
      say('b', '“we will pay for it without raising a single tax”', { mode: 'direct', speaker: 'Ortiz' }),
    ],
    ['a b'],
  ],
  [
    'two statements on one subject stay two',
    [
      say('a', 'The bridge will be ready before the winter'),
      say('b', 'The old bridge was closed in the spring after a ship had hit it'),
    ],
    [],
  ],
]

for (const [title, statements, expected] of rows)
  test(title, (t) => {
    t.deepEqual(together(link(statements)), expected)
  })

test('a told order and the order itself are one statement', (t) => {
  const a = say('a', 'the start of the retreat of the northern garrison from the island', {
    mode: 'narrated',
    verb: 'order',
    speaker: 'General Maro',
    article: '1',
  })
  const b = say('b', '“I order the garrison in the north to start the retreat to its barracks,”', {
    mode: 'direct',
    verb: 'say',
    speaker: 'Maro',
    article: '2',
  })
  t.deepEqual(together(link([a, b])), ['a b'])
})

const turn =
  'Fares stay as they are until the end of the year. The tram to the old port will run again from Monday. Nobody will lose a job in the depot.'

test('a long quotation joins several utterances by parts, and bridges none', (t) => {
  const a = say('a', turn, { mode: 'transcript', speaker: 'Ana Ortiz', article: '1' })
  const b = say('b', 'fares would stay as they are until the end of the year', {
    mode: 'indirect',
    speaker: 'Ana Ortiz',
    article: '2',
  })
  const c = say('c', '“Nobody will lose a job in the depot,”', { mode: 'direct', speaker: 'Ana Ortiz', article: '3' })
  const { utterances } = link([a, b, c])
  t.deepEqual(together(link([a, b, c])), ['a b', 'a c'])
  const texts = utterances.flatMap((u) => (u.parts?.['a'] ?? []).map((r) => turn.slice(r.start, r.end)))
  t.deepEqual(
    texts.toSorted(),
    turn
      .match(/[^.]+\./g)
      ?.map((s) => s.trim())
      .toSorted(),
  )
})

test('one sentence here and two there are one utterance', (t) => {
  const a = say('a', '“The storm took the roofs of forty houses. The harbour wall saved the boats of our fishermen.”', {
    mode: 'direct',
    speaker: 'Ana Ortiz',
    article: '1',
  })
  const b = say(
    'b',
    '“The storm took the roofs of forty houses, and the harbour wall saved the boats of our fishermen,”',
    { mode: 'direct', speaker: 'Ana Ortiz', article: '2' },
  )
  const [only, ...rest] = link([a, b]).utterances
  t.deepEqual(only?.members, ['a', 'b'])
  t.is(only?.parts, undefined)
  t.is(rest.length, 0)
})

test('what one article repeats briefly is not joined to itself', (t) => {
  const s = (id: string): Statement =>
    say(id, 'Thank you very much.', { article: '1', outlet: 'X', speaker: 'Ana Ortiz', mode: 'direct' })
  t.deepEqual(together(link([s('a'), s('b')])), [])
})

test('the same words on another day are listed, not linked', (t) => {
  const { unsure, notices } = link([say('a', bridge, { date: '2019-03-04' }), say('b', bridge, { date: '2019-05-20' })])
  t.deepEqual(
    unsure.map((l) => [l.a, l.b]),
    [['a', 'b']],
  )
  t.true((unsure[0]?.margin ?? 0) < 0)
  t.is(notices[0]?.rule, 'link/repeated-words')
  t.regex(notices[0]?.message ?? '', /^Statement a and Statement b hold the same words/)
  const named = link([
    say('a', bridge, { date: '2019-03-04', outlet: 'Nord' }),
    say('b', bridge, { date: '2019-05-20', outlet: 'Süd' }),
  ]).notices
  t.regex(named[0]?.message ?? '', /^Nord “.+” and Süd “.+” hold the same words/)
})

test('what denies the other, or counts otherwise, is no copy of it', (t) => {
  const report = (id: string, text: string) => ({ id, text, article: id, outlet: id, mode: 'indirect' }) as const
  const copiesOf = (x: string, y: string) => link([report('a', x), report('b', y)]).copies
  const said = 'the cabinet had ruled out a smaller service for the 12 islands this winter'
  t.deepEqual(copiesOf(said, said), [['a', 'b']])
  t.deepEqual(copiesOf(said, said.replace('had ruled', 'had not ruled')), [])
  t.deepEqual(copiesOf(said, said.replace('12', '14')), [])
})

test('reports in the same words of their own are copies, quotations are not', (t) => {
  const wire = 'the fire in the paper mill had been put out by noon and that nobody had been hurt'
  const report = (id: string, mode: 'indirect' | 'direct'): Statement =>
    say(id, wire, { article: id, mode, speaker: 'fire service' })
  t.deepEqual(link([report('a', 'indirect'), report('b', 'indirect')]).copies, [['a', 'b']])
  t.deepEqual(link([report('a', 'direct'), report('b', 'direct')]).copies, [])
})

test('a link says why in one sentence that judges nobody', (t) => {
  const [u] = link([
    say('a', bridge, { speaker: 'Ana Ortiz' }),
    say('b', bridge.replace('new', 'second'), { speaker: 'Ortiz' }),
  ]).utterances
  const sentence = u?.links[0] === undefined ? '' : explain(u.links[0])
  t.regex(
    sentence,
    /^The statements a and b are held to render the same words, with a score of 0\.\d\d, on these grounds: .*speaker \(Ana Ortiz · Ortiz\).*\.$/u,
  )
  t.notRegex(sentence, /omit|distort|misquot|correct|bias|wrong/iu)
})

test('an embedder speaks for and against, and a thesaurus of the caller counts', (t) => {
  const a = say('a', 'The ferry sank near the Kesteren lighthouse in the fog')
  const b = say('b', 'The boat sank by the Kesteren beacon in thick mist')
  const embedder = (yes: number): Embedder => ({
    name: 'fake',
    embed: (s) => (s === a.text ? [1, 0] : [yes, 1 - yes]),
    neutral: 0.5,
    weight: 1,
  })
  const score = (l: Linkage): number => l.utterances[0]?.links[0]?.score ?? l.unsure[0]?.score ?? 0
  const least = { unsure: 0 }
  const silent = linkWith({ ...least, embedder: { ...embedder(1), weight: 0 } })([a, b])
  t.true(score(linkWith({ ...least, embedder: embedder(1) })([a, b])) > score(silent))
  t.true(score(linkWith({ ...least, embedder: embedder(0) })([a, b])) < score(silent))
  const sets = wordNet([
    '  1 licence\n1 06 n 03 ferry 0 boat 0 ferryboat 0 000 | x\n2 06 n 02 lighthouse 0 beacon 0 000 | y\n3 06 n 02 fog 0 mist 0 000 | z',
  ])
  t.deepEqual(sets.entries, [
    ['ferry', 'boat', 'ferryboat'],
    ['lighthouse', 'beacon'],
    ['fog', 'mist'],
  ])
  t.true(score(linkWith({ ...least, thesauri: [sets] })([a, b])) > score(linkWith({ ...least, thesauri: [] })([a, b])))
})

test('a statement has what its attribution has, and nothing for null', (t) => {
  const span = { start: 4, end: 9, text: 'words' }
  const attribution: Attribution = {
    id: 'x',
    article: '1',
    mode: 'direct',
    source: null,
    speaker: null,
    cue: null,
    verb: { lemma: 'say', classes: [] },
    content: [span, { start: 20, end: 24, text: 'more' }],
    quoted: [],
    outlet: 'X',
    via: [],
    occasion: null,
    date: '2019-03-04',
  }
  t.deepEqual(toStatement(attribution), {
    id: 'x',
    text: 'words more',
    article: '1',
    outlet: 'X',
    mode: 'direct',
    content: attribution.content,
    date: '2019-03-04',
    verb: 'say',
  })
})

const phrases = [
  'The tram runs again',
  'Fares stay as they are',
  'The harbour wall held',
  'Nobody lost a job in the depot',
  'the tram would run again',
  'fares would stay',
  '',
  '…',
  'the of and',
]
const statement = record({
  text: array(constantFrom(...phrases), { minLength: 1, maxLength: 3 }).map((xs) => xs.join('. ')),
  speaker: constantFrom('Ana Ortiz', 'Peter Holm', undefined),
  date: constantFrom('2019-03-04', '2019-09-01', undefined),
  article: constantFrom('1', '2', '3', undefined),
  mode: constantFrom('direct', 'indirect', 'transcript', undefined),
})
const clean = (s: object): Partial<Statement> =>
  Object.fromEntries(Object.entries(s).filter(([, v]) => v !== undefined))
const statements = array(statement, { maxLength: 14 }).map((xs) =>
  xs.map((x, i): Statement => ({ id: `s${i}`, text: x.text, ...clean(x) })),
)

test('utterances partition the parts of the statements', (t) => {
  t.notThrows(() =>
    assert(
      property(statements, (given) => {
        const { utterances } = link(given)
        for (const s of given) {
          const mine = utterances.filter((u) => u.members.includes(s.id))
          const ranges = mine
            .flatMap((u) => u.parts?.[s.id] ?? [{ start: 0, end: s.text.length }])
            .toSorted((x, y) => x.start - y.start)
          if (mine.length === 0 || ranges.some((r, i) => i > 0 && r.start < (ranges[i - 1]?.end ?? 0))) return false
          const outside = [...s.text].filter((_, i) => !ranges.some((r) => r.start <= i && i < r.end)).join('')
          if (mine.some((u) => u.parts?.[s.id] !== undefined) && /[\p{L}\p{N}]/u.test(outside)) return false
        }
        return new Set(utterances.map((u) => u.utterance)).size === utterances.length
      }),
    ),
  )
})

test('the order of the statements changes nothing', (t) => {
  assert(
    property(statements, (given) => {
      t.deepEqual(link(given.toReversed()), link(given))
    }),
  )
})

test('no utterance holds two speakers that differ or two days far apart', (t) => {
  assert(
    property(statements, (given) => {
      const of = new Map(given.map((s) => [s.id, s]))
      for (const u of link(given).utterances) {
        t.true(new Set(u.members.map((m) => of.get(m)?.speaker).filter((x) => x !== undefined)).size < 2)
        t.true(new Set(u.members.map((m) => of.get(m)?.date).filter((x) => x !== undefined)).size < 2)
      }
    }),
  )
})

test('which of two equal statements comes first by id changes no grouping', (t) => {
  const said = (id: string, article: string, text: string): Statement => ({
    id,
    article,
    outlet: article,
    mode: 'direct',
    speaker: 'Lena Fox',
    text,
  })
  const groups = (x: string, y: string): readonly (readonly string[])[] =>
    link([
      said(`${x}1`, x, 'More than 250 drivers asked for better contracts'),
      said(`${x}2`, x, 'Nearly 300 drivers have asked for a better contract'),
      said(`${y}1`, y, 'More than 250 drivers asked for better contracts'),
    ])
      .utterances.map((u) => u.members.map((m) => m.replace(x, 'first').replace(y, 'second')).toSorted())
      .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  t.deepEqual(groups('a', 'b'), groups('b', 'a'))
})

const posts: readonly (readonly [string, string])[] = [
  ['We never vote for it', 'We never vote for it'],
  ['No vote! #FakeNews', 'No vote!  Fake News '],
  ['@AnaOrtiz lost the vote_count in #Kell2031', ' Ana Ortiz  lost the vote_count in  Kell 2031 '],
  ['See this pic.twitter.com/Ab1 now', 'See this   now'],
  ['Rain.http://a.example/b — Ana Ortiz (@AnaOrtiz) January 6, 2020', 'Rain.  — Ana Ortiz   January 6, 2020'],
  ['http://a.example/b', 'http://a.example/b'],
]

test('of a post the words stay, run-together ones parted', (t) => {
  for (const [text, words] of posts) t.is(wordsOfPost(text), words)
})

test('a statement is found by words that a post runs together', (t) => {
  const ask = find([
    say('a', 'Ana Ortiz closed the harbour tunnel'),
    say('b', 'Tom Brandt opened a new school in May'),
    say('c', 'See a.example for what they said on Tuesday'),
  ])
  t.is(ask('#HarbourTunnel ... @AnaOrtiz! http://a.example/x pic.twitter.com/y')[0]?.statement.id, 'a')
})

test('a contraction reads the same with a straight and a typographic apostrophe', (t) => {
  for (const word of ["don't", "I'd", "we'll", "won't", "they're", "it's"])
    t.deepEqual(termsOf(word.replace("'", '’')), termsOf(word))
  t.true(termsOf('don’t').some((f) => f.kind === 'negation'))
})

test('a single word between sentences is no statement: it goes with its neighbour', (t) => {
  const text = 'If I had the choice, would I open the harbour bridge before winter? Absolutely.'
  const { utterances } = link([
    { id: 'a', text: `“${text}”`, article: 'a', speaker: 'Ana Ortiz', mode: 'direct' },
    { id: 'b', text, article: 'b', speaker: 'Ana Ortiz', mode: 'indirect' },
  ])
  t.is(utterances.length, 1)
})
