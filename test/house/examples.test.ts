import test from 'ava'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const names = readdirSync('examples')
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.replace('.ts', ''))

test('there are at least five examples, each under 40 lines', (t) => {
  t.true(names.length >= 5)
  for (const name of names) t.true(readFileSync(`examples/${name}.ts`, 'utf8').split('\n').length <= 41, name)
})

for (const name of names)
  test(`examples/${name} prints what is committed`, (t) => {
    const printed = execFileSync('node', [`build/examples/${name}.js`], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    const committed = `examples/output/${name}.txt`
    if (process.env['UPDATE_EXAMPLES'] === '1' && process.env['CI'] === undefined) {
      mkdirSync('examples/output', { recursive: true })
      writeFileSync(committed, printed)
    }
    t.true(existsSync(committed), `${committed} is missing: run the tests with UPDATE_EXAMPLES=1 and read it`)
    t.is(printed, readFileSync(committed, 'utf8'))
    t.true(printed.trim().length > 0)
  })
