import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import test from 'ava'
import { SCHEMAS } from '../../src/report/index.ts'

const FOLDER = resolve(import.meta.dirname, '../../../schema')

test('the published schemas are those of the codecs', (t) => {
  const present = new Set(readdirSync(FOLDER))
  t.deepEqual(
    Object.keys(SCHEMAS).filter((name) => !present.has(name)),
    [],
  )
  for (const [name, schema] of Object.entries(SCHEMAS))
    t.is(
      readFileSync(resolve(FOLDER, name), 'utf8'),
      `${JSON.stringify(schema, null, 2)}\n`,
      `${name} is out of date: npm run build && node scripts/made.mjs`,
    )
})

test('every definition is referred to by one name', (t) => {
  for (const schema of Object.values(SCHEMAS)) {
    const names = Object.keys(schema['$defs'] as object)
    const text = JSON.stringify(schema)
    for (const name of names) t.true(text.includes(`"#/$defs/${name}"`), name)
  }
})
