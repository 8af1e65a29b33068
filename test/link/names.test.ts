import test from 'ava'
import { foremost, link, speakerNames } from '../../src/link/index.ts'

/** One statement: the article, who is named for it, and what it says (equal letters are one utterance). */
type Row = readonly [article: string, speaker: string | null, said: string]

const namesOf = (rows: readonly Row[]): readonly (string | null)[] => {
  const ids = rows.map((_, i) => String(i))
  const said = [...new Set(rows.map((r) => r[2]))]
  const names = speakerNames(
    rows.map(([article, speaker], i) => ({ id: String(i), article, speaker })),
    said.map((s) => {
      const members = ids.filter((i) => rows[Number(i)]?.[2] === s)
      const links = members.flatMap((a, n) =>
        members.slice(n + 1).map((b) => ({ a, b, score: 1, margin: 0.5, because: [] })),
      )
      return { utterance: s, members, links }
    }),
  )
  return ids.map((i) => names.get(i) ?? null)
}

const table: readonly (readonly [fact: string, rows: readonly Row[], names: readonly (string | null)[]])[] = [
  [
    'a family name goes by the full name of an article that shares a statement',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['2', 'Ortiz', 'x'],
      ['2', 'Ortiz', 'y'],
    ],
    ['Ada Ortiz', 'Ada Ortiz', 'Ada Ortiz'],
  ],
  [
    'articles that share nothing keep their own names',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['2', 'Ortiz', 'y'],
    ],
    ['Ada Ortiz', 'Ortiz'],
  ],
  [
    'spellings are one name',
    [
      ['1', 'Elena Kovač', 'x'],
      ['2', 'Elena Kovac', 'x'],
      ['2', 'Elena Kovac', 'y'],
    ],
    ['Elena Kovac', 'Elena Kovac', 'Elena Kovac'],
  ],
  [
    'a family name of two persons stays itself',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['1', 'Leo Ortiz', 'y'],
      ['2', 'Ada Ortiz', 'x'],
      ['2', 'Ortiz', 'z'],
    ],
    ['Ada Ortiz', 'Leo Ortiz', 'Ada Ortiz', 'Ortiz'],
  ],
  [
    'a role is whom another version names',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['2', 'the minister', 'x'],
      ['2', 'the minister', 'y'],
      ['3', 'the minister', 'z'],
    ],
    ['Ada Ortiz', 'Ada Ortiz', 'Ada Ortiz', 'the minister'],
  ],
  [
    'a role that others give two names stays a role',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['1', 'Leo Holt', 'y'],
      ['2', 'the minister', 'x'],
      ['2', 'the minister', 'y'],
    ],
    ['Ada Ortiz', 'Leo Holt', 'the minister', 'the minister'],
  ],
  [
    'anybody of a kind stays anybody',
    [
      ['1', 'Ada Ortiz', 'x'],
      ['2', 'a resident', 'x'],
    ],
    ['Ada Ortiz', 'a resident'],
  ],
  ['nobody stays nobody', [['1', null, 'x']], [null]],
]
for (const [fact, rows, names] of table) {
  test(fact, (t) => t.deepEqual(namesOf(rows), names))
  test(`${fact}, in any order`, (t) => t.deepEqual([...namesOf([...rows].reverse())].reverse(), names))
}

test('a statement stands under a name rather than a role, however often the role is given', (t) => {
  t.is(foremost(['the minister', 'the minister', 'Ada Ortiz', null]), 'Ada Ortiz')
  t.is(foremost(['a resident', 'Ministry of Ports']), 'Ministry of Ports')
  t.is(foremost(['Ortiz', 'Ada Ortiz']), 'Ada Ortiz')
  t.is(foremost(['the minister']), 'the minister')
  t.is(foremost([null]), null)
})

test('who a role is, one sure link tells the next', (t) => {
  const said = (id: string, article: string, speaker: string, text: string) =>
    ({ id, article, outlet: article, speaker, text, mode: 'direct', date: '2031-05-01' }) as const
  const statements = [
    said('a1', '1', 'Elena Kovač', 'We have looked at the numbers, and the numbers do not work'),
    said('a2', '1', 'Elena Kovač', 'Nearly 300 million euros for 12,000 passengers a year is not a serious proposal'),
    said('b1', '2', 'the minister', 'We have looked at the numbers and the numbers don’t work'),
    said(
      'b2',
      '2',
      'the minister',
      'More than 250 million euros for twelve thousand passengers is not a serious proposal',
    ),
  ]
  const together = (some: readonly (typeof statements)[number][], id: string): readonly string[] =>
    link(some).utterances.find((u) => u.members.includes(id))?.members ?? []
  t.deepEqual(together(statements, 'a1'), ['a1', 'b1'])
  t.deepEqual(together(statements, 'a2'), ['a2', 'b2'])
})

test('whose mother it is says nothing of who spoke: a relation can be anybody with a name', (t) => {
  const said = (id: string, speaker: string, text: string) =>
    ({ id, article: id, outlet: id, speaker, text, mode: 'direct', date: '2031-05-01' }) as const
  const joined = (speaker: string): number =>
    link([
      said('a', 'Ana Ortiz', 'My son never owned a lamp, and he never stole a lamp from the harbour'),
      said('b', speaker, 'My son never owned a lamp and never stole a lamp from the harbour'),
    ]).utterances.length
  t.is(joined('His mother'), 1)
  t.is(joined('Holt’s mother'), 1)
  t.is(joined('Bea Holt'), 2)
})
