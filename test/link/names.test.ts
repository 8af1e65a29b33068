import test from 'ava'
import { isNamed, speakerNames } from '../../src/link/index.ts'

/** One statement: the article, who is named for it, and what it says (equal letters are one utterance). */
type Row = readonly [article: string, speaker: string | null, said: string]

const namesOf = (rows: readonly Row[]): readonly (string | null)[] => {
  const ids = rows.map((_, i) => String(i))
  const said = [...new Set(rows.map((r) => r[2]))]
  const names = speakerNames(
    rows.map(([article, speaker], i) => ({ id: String(i), article, speaker })),
    said.map((s) => ({ utterance: s, members: ids.filter((i) => rows[Number(i)]?.[2] === s), links: [] })),
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

test('a name is a person or a body, not a role', (t) => {
  t.deepEqual(
    ['Ada Ortiz', 'Ministry of Ports', 'the minister', 'a resident', 'he'].map((n) => isNamed(n)),
    [true, true, false, false, false],
  )
})
