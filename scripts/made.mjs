// Writes the files that are made from the code: the schemas and the manual page. Run after a build: node scripts/made.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { configSchema } from '../dist/cli/config.js'
import { manPage } from '../dist/cli/man.js'
import { SCHEMAS } from '../dist/report/index.js'

const write = (folder, name, text) => {
  const place = new URL(`../${folder}/`, import.meta.url)
  mkdirSync(place, { recursive: true })
  writeFileSync(new URL(name, place), text)
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
for (const [name, schema] of Object.entries({ ...SCHEMAS, 'config-1.json': configSchema() }))
  write('schema', name, `${JSON.stringify(schema, null, 2)}\n`)
write('man', 'variorum.1', manPage(version))
