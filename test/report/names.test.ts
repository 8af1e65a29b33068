import test from 'ava'
import * as fc from 'fast-check'
import { codePointsOf } from '../../src/report/code-points.ts'
import { fromCollatex, fromJson, fromNdjson } from '../../src/report/index.ts'
import { ncNames } from '../../src/report/names.ts'

const rows: readonly (readonly [string, string])[] = [
  ['ST', 'ST'],
  ['ST 2', 'ST_2'],
  ['2nd', '_2nd'],
  ['', '_'],
  ['../../etc', '_.._.._etc'],
  ['é', '__2'],
]
test('names are plain letters', (t) => {
  const names = ncNames(rows.map(([s]) => s))
  for (const [s, name] of rows) t.is(names.get(s), name)
})

test('distinct strings have distinct names, each an NCName', (t) => {
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 4 })), (strings) => {
        const names = [...ncNames(strings).values()]
        return new Set(names).size === new Set(strings).size && names.every((x) => /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(x))
      }),
    ),
  )
})

test('code points are counted as the language counts them', (t) => {
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, n) => {
        const points = [...text]
        const k = n % (points.length + 1)
        return codePointsOf(text)(points.slice(0, k).join('').length) === k
      }),
    ),
  )
})

test('no JSON makes a reader throw', (t) => {
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        for (const read of [fromJson, fromNdjson, fromCollatex('columns'), fromCollatex('rows')])
          if (typeof read(text)._tag !== 'string') return false
        return true
      }),
    ),
  )
})
