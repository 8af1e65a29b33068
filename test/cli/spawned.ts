/** Runs the program as a user does: in a folder of its own, with files, standard input and a time limit. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const BIN: string = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with these files, given to `use`, removed afterwards. */
export const inFolder = async <A>(files: Files, use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      if (name.endsWith('/')) mkdirSync(join(folder, name), { recursive: true })
      else writeFileSync(join(folder, name), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const run = (folder: string, argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...argv], {
      cwd: folder,
      timeout: 60_000,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    child.on('close', (code) => resolve({ code, out, err }))
  })
