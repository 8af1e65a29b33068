/**
 * What hot loops read has one shape (one hidden class of V8's), however many there are of it: an object that a spread
 * is the beginning of, `{ ...x, more }`, has a shape of its own each time, and every loop that reads it is slower by half.
 */
import test from 'ava'
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { collatedWitness } from '../../src/collate/witness.ts'
import { defaults } from '../../src/collate/collate.ts'
import { grid } from '../../src/collate/grid.ts'
import { likeness } from '../../src/collate/likeness.ts'
import { numbered, vocabulary } from '../../src/collate/vocabulary.ts'
import { bookOf } from '../../src/extract/book.ts'
import { lexicons, nameLexicons } from '../../src/extract/index.ts'
import { loreOf } from '../../src/extract/resolve/lore.ts'
import { newMemory, withOutlets, wordsOf } from '../../src/extract/resolve/words.ts'
import { scan } from '../../src/extract/scan.ts'
import { source } from '../../src/link/speaker.ts'

setFlagsFromString('--allow-natives-syntax')
const sameShape = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean

/** More than the engine waits for before it settles how an object is copied. */
const MANY = 200

const made = <A>(make: (text: string) => A): readonly A[] =>
  Array.from({ length: MANY }, (_, i) => make(`“We shall mend bridge ${i},” Mayor Ada Ortiz said. She left.`))

const shapes = (all: readonly object[]): number => {
  const found: object[] = []
  for (const one of all) if (!found.some((other) => sameShape(one, other))) found.push(one)
  return found.length
}

const read = scan(bookOf(lexicons))
const lore = loreOf(nameLexicons)
const memory = newMemory()

test('scans have one shape', (t) => {
  t.is(shapes(made(read)), 1)
})

test('the words of articles have one shape', (t) => {
  t.is(shapes(made((text) => withOutlets(wordsOf(lore, read(text), memory), new Set()))), 1)
})

test('grids of two versions have one shape', (t) => {
  const grids = made((text) => {
    const two = [text, 'They will mend bridge 7'].map((content, k) =>
      collatedWitness(defaults)({ siglum: `W${k}`, content }),
    )
    const { words, tokens } = numbered(two, defaults)
    const v = vocabulary(tokens, defaults)
    return grid(words[0] ?? new Int32Array(), words[1] ?? new Int32Array(), v, likeness(v, defaults))
  })
  t.is(shapes(grids), 1)
})

test('sources as they are compared have one shape, and so have their names', (t) => {
  const sources = Array.from({ length: MANY }, (_, i) => source(i % 2 === 0 ? `Ada Ortiz${i}` : 'the mayor'))
  t.is(shapes(sources), 1)
  t.is(shapes(sources.map((s) => s.surname)), 1)
})
