import test from 'ava'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve('.')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, never>>
const doors = Object.keys(manifest['exports'] ?? {}).filter((d) => d !== './package.json')

/** The packed tarball, unpacked beside the packages it needs, as an install would lay them out. */
const install = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'variorum-user-'))
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', dir], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  mkdirSync(join(dir, 'node_modules', 'variorum'), { recursive: true })
  execFileSync('tar', ['-xzf', join(dir, tarball), '--strip-components=1', '-C', join(dir, 'node_modules', 'variorum')])
  const wanted = Object.keys(manifest['dependencies'] ?? {}).concat('@types/node', '@types/string-similarity')
  const closure = new Set<string>()
  const add = (name: string): void => {
    if (closure.has(name)) return
    closure.add(name)
    const own = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    for (const d of Object.keys(own.dependencies ?? {})) add(d)
  }
  for (const name of wanted) add(name)
  for (const name of closure) {
    const to = join(dir, 'node_modules', name)
    mkdirSync(join(to, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), to)
  }
  return dir
}

const SNIPPET = `
const articles = [
  { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
  { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
]
const result = compare(articles)
console.log(result._tag, result._tag === 'Right' ? result.right.comparisons.length : result.left)
`

test('the packed package works from ESM, from CommonJS, from strict TypeScript and as a command', (t) => {
  const dir = install()
  t.teardown(() => rmSync(dir, { recursive: true, force: true }))
  const run = (file: string, text: string): string => {
    writeFileSync(join(dir, file), text)
    return execFileSync('node', [file], { cwd: dir, encoding: 'utf8' }).trim()
  }
  writeFileSync(join(dir, 'package.json'), '{"private":true}')
  t.is(run('user.mjs', `import { compare } from 'variorum'\n${SNIPPET}`), 'Right 1')
  t.is(run('user.cjs', `const { compare } = require('variorum')\n${SNIPPET}`), 'Right 1')

  for (const door of doors) {
    const name = door.replace('.', 'variorum')
    const count = run('door.mjs', `import * as door from '${name}'\nconsole.log(Object.keys(door).length)`)
    t.true(Number(count) > 0, `${name} opens`)
  }

  writeFileSync(
    join(dir, 'user.mts'),
    `import { compare } from 'variorum'\nimport { similarity } from 'variorum/link'\nexport const near: number = similarity('a', 'b')\n${SNIPPET}`,
  )
  writeFileSync(
    join(dir, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2022',
        lib: ['ES2023'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: ['user.mts'],
    }),
  )
  t.notThrows(() => execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', dir], { encoding: 'utf8' }))

  const help = execFileSync('node', [join(dir, 'node_modules', 'variorum', 'dist', 'cli', 'bin.js'), '--help'], {
    encoding: 'utf8',
  })
  t.regex(help, /variorum/)
})

test('every door of the package is listed, none by a wildcard', (t) => {
  t.deepEqual(doors, [
    '.',
    './read',
    './extract',
    './link',
    './collate',
    './classify',
    './report',
    './corpus',
    './node',
  ])
})

test('the lock file names no download address', (t) => {
  t.notRegex(readFileSync('package-lock.json', 'utf8'), /"resolved": "http/)
})

test('fp-ts and io-ts are peers, so that a user has one copy of each', (t) => {
  const peers = manifest['peerDependencies'] as unknown as Readonly<Record<string, string>>
  t.deepEqual(
    Object.keys(peers).filter((p) => ['fp-ts', 'io-ts'].includes(p)),
    ['fp-ts', 'io-ts'],
  )
})
