// Writes schema/*.json from the codecs. Run after a build: node scripts/schema.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { SCHEMAS } from '../dist/report/index.js'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(SCHEMAS))
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
