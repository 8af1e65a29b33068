import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { nameLexicons } from '../../../src/extract/resolve/index.ts'
import { lexicons } from '../../../src/extract/index.ts'
import { bookOf } from '../../../src/extract/book.ts'
import { scan } from '../../../src/extract/scan.ts'
import { indexOf } from '../../../src/extract/resolve/entities.ts'
import { loreOf } from '../../../src/extract/resolve/lore.ts'
import { mentionsOf } from '../../../src/extract/resolve/mentions.ts'
import { newMemory, wordsOf } from '../../../src/extract/resolve/words.ts'
import { plainRecord } from '../../../src/model/index.ts'

const read = scan(bookOf(lexicons))
const lore = loreOf(nameLexicons)
const name = (text: string): string[] =>
  mentionsOf(wordsOf(lore, read(text), newMemory())).map((m) => `${m.kind}: ${m.name}`)
const goesBy = (text: string): (string | undefined)[] => {
  const index = indexOf(lore, mentionsOf(wordsOf(lore, read(text), newMemory())))
  return index.mentions.map((_, i) => index.entities[index.of[i] ?? -1]?.name)
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['It was Russian President Vladimir Putin.', ['person: Vladimir Putin']],
  ['It was President of the Syrian Arab Republic Bashar al-Assad.', ['person: Bashar al-Assad']],
  ['It was Gov. Ada Quimby of Ohio.', ['person: Ada Quimby']],
  ['It was Minister of Education Paola Verdi.', ['person: Paola Verdi']],
  ['It was the Ministry of Health and Welfare.', ['body: Ministry of Health and Welfare']],
  ['It was Mr. King.', ['person: King']],
  ['It was Norway.', ['nation: Norway']],
]
for (const [text, expected] of rows) test(`names: ${text}`, (t) => t.deepEqual(name(text), expected))

test('a surname goes by the longest form of its bearer', (t) => {
  t.deepEqual(goesBy('President Assad met Bashar al-Assad. Al-Assad left.'), [
    'Bashar al-Assad',
    'Bashar al-Assad',
    'Bashar al-Assad',
  ])
})

test('extraction of a text without a letter throws nothing', (t) => {
  const article = { ...plainRecord('12 -- “”'), id: 'a', siglum: 'A', language: 'en', via: [] }
  t.deepEqual(extract(article).attributions, [])
})
