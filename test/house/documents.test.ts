/** What README, the tutorial and the page of the examples tell to type: every command runs, every program prints. */
import test from 'ava'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { FORMATS } from '../../src/report/index.ts'

const DOCUMENTS = ['README.md', 'docs/tutorial.md', 'examples/README.md']

/** Commands with their remarks cut off: indented lines and lines of `sh` blocks that are typed at a prompt. */
const commandsOf = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .filter((line) => /^(?: {4})?(?:npx variorum|cp -r|echo) /.test(line))
    .map((line) => line.trim().replace(/\s{2,}#.*$/, ''))

const blocksOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((m) => m[1] ?? '')

/** A folder as the documents have it: the examples, articles of one's own, the file of decisions of the tutorial. */
const prepared = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'variorum-documents-'))
  mkdirSync(join(dir, 'examples'))
  for (const folder of ['texts', 'pages'])
    cpSync(join('examples', folder), join(dir, 'examples', folder), { recursive: true })
  cpSync('examples/texts/five', join(dir, 'articles'), { recursive: true })
  cpSync('examples/texts/khmeimim.txt', join(dir, 'page.txt'))
  writeFileSync(join(dir, 'decisions.json'), blocksOf(readFileSync('docs/tutorial.md', 'utf8'), 'json')[0] ?? '')
  return dir
}

for (const document of DOCUMENTS)
  test(`${document}: every command runs in the order it is written`, (t) => {
    const commands = commandsOf(readFileSync(document, 'utf8'))
    t.true(commands.length > 4)
    const dir = prepared()
    try {
      for (const command of commands) {
        const typed = command.replace(/^npx variorum/, `"${process.execPath}" "${resolve('dist/cli/bin.js')}"`)
        const ended = spawnSync('sh', ['-c', typed], { cwd: dir, encoding: 'utf8' })
        t.is(ended.status, command.includes('--fail-on quantity') ? 1 : 0, `${command}\n${ended.stderr}`)
      }
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })

for (const document of DOCUMENTS.slice(0, 2))
  test(`${document}: every program in TypeScript prints`, (t) => {
    const programs = blocksOf(readFileSync(document, 'utf8'), 'ts')
    t.true(programs.length > 0)
    const dir = resolve('build', 'documents')
    mkdirSync(dir, { recursive: true })
    programs.forEach((program, i) => {
      const file = join(dir, `${document.replace(/\W/g, '-')}-${i}.mjs`)
      writeFileSync(file, program)
      t.regex(execFileSync('node', [file], { encoding: 'utf8' }), /\S/)
    })
  })

test('the decisions of the tutorial are applied', (t) => {
  const dir = prepared()
  const bin = resolve('dist/cli/bin.js')
  const printed = execFileSync('node', [bin, 'compare', 'articles', '--overrides', 'decisions.json', '-f', 'json'], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  rmSync(dir, { recursive: true, force: true })
  t.regex(printed, /"outcome":"applied"/)
})

test('every example is named on the page of the examples, every format on that of the formats', (t) => {
  const examples = readFileSync('examples/README.md', 'utf8')
  for (const file of readdirSync('examples').filter((f) => f.endsWith('.ts')))
    t.true(examples.includes(`](${file})`), file)
  const formats = readFileSync('docs/formats.md', 'utf8')
  for (const name of Object.keys(FORMATS)) t.true(formats.includes(`\`${name}\``), name)
})
