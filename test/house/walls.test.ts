import test from 'ava'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

const SRC = 'src'
const STAGES = ['read', 'extract', 'link', 'collate', 'classify', 'report']
const GROUND = ['model', 'text', 'lexicon']

/** Who may import whom: a room and the rooms it may import from (itself always). Root files tell the story. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  lexicon: ['model', 'text'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, GROUND])),
  assemble: ['model', 'text'],
  overrides: GROUND,
  corpus: ['(root)', ...GROUND, ...STAGES],
  node: ['(root)', 'corpus', ...GROUND, ...STAGES],
  page: ['(root)', 'corpus', 'overrides', ...GROUND, ...STAGES],
  cli: ['(root)', 'assemble', 'corpus', 'node', 'overrides', ...GROUND, ...STAGES],
  '(root)': ['assemble', 'overrides', ...GROUND, ...STAGES],
}

interface Import {
  readonly file: string
  readonly from: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))
  .map((f) => f.split(sep).join('/'))

/** A file without its comments, in which examples import the package by its name. */
const code = (file: string): string =>
  readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '')

const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...code(file).matchAll(
      /^(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
    ),
  ].map((m) => ({ file, from: m[1] ?? m[2] ?? m[3] ?? '' })),
)

const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '(root)')
const target = (i: Import): string =>
  relative(SRC, normalize(join(SRC, dirname(i.file), i.from)))
    .split(sep)
    .join('/')
const local = imports.filter((i) => i.from.startsWith('.'))
const packages = imports.filter((i) => !i.from.startsWith('.'))
const packageName = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

test('the house has files and the test can see their imports', (t) => {
  t.true(files.length > 20)
  t.true(local.length > 50)
  t.true(packages.length > 10)
})

test('every room stands on the plan', (t) => {
  t.deepEqual(
    [...new Set(files.map(room))].filter((r) => !(r in MAY)),
    [],
  )
})

test('a room imports only from the rooms it may', (t) => {
  const wrong = local
    .map((i) => ({ ...i, to: target(i) }))
    .filter(({ file, to }) => room(file) !== room(to) && !(MAY[room(file)] ?? []).includes(room(to)))
    .map(({ file, to }) => `${file} → ${to}`)
  t.deepEqual(wrong, [])
})

test('from outside, a room is entered by its index only; a word list by its own file', (t) => {
  const wrong = local
    .map((i) => ({ ...i, to: target(i) }))
    .filter(({ file, to }) => room(file) !== room(to) && to.includes('/') && !to.endsWith('/index.ts'))
    .filter(({ to }) => room(to) !== 'lexicon')
    .map(({ file, to }) => `${file} → ${to}`)
  t.deepEqual(wrong, [])
})

test('every third-party package enters through one file', (t) => {
  const everywhere = ['fp-ts', 'io-ts']
  const by = new Map<string, Set<string>>()
  for (const { file, from } of packages) {
    const name = packageName(from)
    if (from.startsWith('node:') || everywhere.includes(name)) continue
    by.set(name, (by.get(name) ?? new Set()).add(file))
  }
  t.deepEqual(
    [...by].filter(([, set]) => set.size > 1).map(([name, set]) => `${name}: ${[...set].join(', ')}`),
    [],
  )
  for (const name of ['diff', 'string-similarity']) t.is(by.get(name)?.size, 1, `${name} enters through one file`)
})

test('only node and cli touch the platform', (t) => {
  t.deepEqual(
    packages
      .filter((i) => i.from.startsWith('node:') && !['node', 'cli'].includes(room(i.file)))
      .map((i) => `${i.file} ← ${i.from}`),
    [],
  )
})

test('fp-ts and io-ts are imported in the form that Node loads', (t) => {
  t.deepEqual(
    packages
      .filter((i) => /^(?:fp-ts|io-ts)\//.test(i.from) && !/^(?:fp-ts|io-ts)\/lib\/[A-Za-z]+\.js$/.test(i.from))
      .map((i) => `${i.file} ← ${i.from}`),
    [],
  )
})

test('no file reads the clock or the locale', (t) => {
  const banned = /\b(?:localeCompare|toLocale[A-Z]\w*|Date\.now|new Date\(\)|Math\.random|Intl\.)/
  const found = files.filter((f) => !['node', 'cli', 'page'].includes(room(f))).filter((f) => banned.test(code(f)))
  t.deepEqual(found, [])
})

test('no file is called utils, helpers or common', (t) => {
  t.deepEqual(
    files.filter((f) => /(?:^|\/)(?:utils?|helpers?|common)\.ts$/.test(f)),
    [],
  )
})
