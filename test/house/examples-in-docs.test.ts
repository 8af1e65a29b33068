import test from 'ava'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Example {
  readonly where: string
  readonly code: string
}

/** The `@example` of every doc comment under src: plain JavaScript, in which `expression // value` states a fact. */
const examples: readonly Example[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .sort()
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
      const lines = comment[0].split('\n').map((l) => l.replace(/^\s*\*( |$)/, ''))
      const from = lines.findIndex((l) => l.startsWith('@example'))
      if (from < 0) return []
      const rest = lines.slice(from + 1)
      const to = rest.findIndex((l) => /^@|^\/$|\*\/$/.test(l))
      return [{ where: file, code: rest.slice(0, to < 0 ? undefined : to).join('\n') }]
    }),
  )

/** Turns `expression // value` into an assertion; a trailing remark that is no value stays a remark. */
const asserted = (code: string): string =>
  code
    .replace(/^```\w*$/gm, '')
    .split('\n')
    .map((line) => {
      const fact =
        /^(?!import|const|let|\/\/|[\])}])(.*\S)\s+\/\/ (true|false|null|-?\d[\d.]*|'.*'|".*"|\[.*\]|\{.*\})$/.exec(
          line,
        )
      if (!fact) return line
      const condition = /^if \((.*)\) (.*)$/.exec(fact[1] ?? '')
      return condition
        ? `assert.ok(${condition[1]}); assert.deepEqual(${condition[2]}, ${fact[2]})`
        : `assert.deepEqual(${fact[1]}, ${fact[2]})`
    })
    .join('\n')

/** Imports each file in turn, in one process, and prints those that fail with the reason. */
const RUNNER = `const broken = []
for (const [where, file] of JSON.parse(process.argv[2]))
  await import(file).catch((e) => broken.push(where + ': ' + String(e.stack).slice(0, 600)))
console.log(JSON.stringify(broken))
`

test('every @example in the sources runs and holds', (t) => {
  const dir = resolve('build', 'doc-examples')
  mkdirSync(dir, { recursive: true })
  const files = examples.map(({ where, code }, i) => {
    const file = join(dir, `${i}.mjs`)
    writeFileSync(file, `import assert from 'node:assert/strict'\n${asserted(code)}\n`)
    return [where, file]
  })
  const runner = join(dir, 'all.mjs')
  writeFileSync(runner, RUNNER)
  const printed = execFileSync('node', [runner, JSON.stringify(files)], { encoding: 'utf8' })
  t.true(examples.length >= 60, 'there are examples')
  t.deepEqual(JSON.parse(printed.trim().split('\n').at(-1) ?? ''), [])
})
