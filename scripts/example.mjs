// npm run example NAME: builds and runs one program of examples/.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const names = readdirSync('examples')
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.replace('.ts', ''))
const name = process.argv[2] ?? ''
if (!names.includes(name)) {
  console.error(`Which example? One of: ${names.join(', ')}`)
  process.exit(2)
}
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
execFileSync('npm', ['run', '--silent', 'build:test'], { stdio: 'inherit' })
if (existsSync(`build/examples/${name}.js`))
  execFileSync('node', [`build/examples/${name}.js`, ...process.argv.slice(3)], { stdio: 'inherit' })
