/** `npm run bench`: every bench that is there, in order; `npm run bench -- --write` keeps the tables in docs/benchmarks.md. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const ORDER = [
  'rooms',
  'extract',
  'speakers',
  'link',
  'scale',
  'events',
  'collate',
  'differences',
  'report',
  'html',
  'read',
]
const HEADER = `# Benchmarks

Printed by \`npm run bench\`; \`npm run bench -- --write\` keeps them here, \`npm run bench -- extract link\` runs some.
Accuracy is measured on development data that stands beside the repository (\`../shared/data\`, or where
\`VARIORUM_DATA\` points); what is absent is skipped. The data is never part of the package. Seconds depend on the machine;
ratios within one run are what to trust.
`

const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const names = ORDER.filter((n) => existsSync(join(HERE, `${n}.js`)) && (wanted.length === 0 || wanted.includes(n)))
const unknown = wanted.filter((n) => !readdirSync(HERE).includes(`${n}.js`))
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${ORDER.join(', ')}`)
  process.exit(2)
}

const parts = [HEADER, `Node ${process.version}, ${cpus().length} cores.\n`]
for (const name of names) {
  const { bench } = (await import(join(HERE, `${name}.js`))) as { readonly bench: () => string | Promise<string> }
  const table = await bench()
  console.log(table)
  parts.push(table.trimEnd(), '')
}
/** Pictures stand in files of their own: a Markdown reader does not draw them in the text. */
const withPictures = (text: string): string => {
  let n = 0
  return text.replace(/<svg[\s\S]*?<\/svg>/g, (svg) => {
    n += 1
    writeFileSync(`docs/benchmarks-${n}.svg`, `${svg}\n`)
    const label = /aria-label="([^"]*)"/.exec(svg)?.[1] ?? 'A plot'
    return `![${label}](benchmarks-${n}.svg)`
  })
}

if (process.argv.includes('--write')) writeFileSync('docs/benchmarks.md', withPictures(parts.join('\n')))
