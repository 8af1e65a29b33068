/** Signals, closed and full outputs, large inputs. */
import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import test from 'ava'
import { BIN, inFolder, run } from './spawned.ts'

const record = (i: number): string =>
  JSON.stringify({
    id: `n${i}`,
    outlet: `Outlet ${i % 7}`,
    text: `“We will pay ${i} crowns,” Ada Ortiz said. The tram is old.`,
  })

interface Watched {
  readonly code: number | null
  readonly signal: string | null
  readonly err: string
}

const watched = (
  folder: string,
  argv: readonly string[],
  act: (child: ReturnType<typeof spawn>) => void,
  stdout: 'pipe' | number = 'pipe',
): Promise<Watched> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...argv], {
      cwd: folder,
      timeout: 60_000,
      stdio: ['pipe', stdout, 'pipe'],
    })
    let err = ''
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
    child.stdin?.on('error', () => {})
    child.on('close', (code, signal) => resolve({ code, signal, err }))
    act(child)
  })

test.serial('a reader that goes away is no fault', (t) =>
  inFolder({}, async (folder) => {
    const ended = await watched(folder, ['extract', '-'], (child) => {
      child.stdout?.once('data', () => child.stdout?.destroy())
      for (let i = 0; i < 4000; i++) child.stdin?.write(`${record(i)}\n`)
      child.stdin?.end()
    })
    t.is(ended.code, 0)
    t.is(ended.err, '')
  }),
)

test.serial('a full disk is told and gives 4', async (t) => {
  if (!existsSync('/dev/full')) return t.pass()
  await inFolder({}, async (folder) => {
    const ended = await watched(folder, ['demo', '-f', 'json'], () => {}, openSync('/dev/full', 'w'))
    t.is(ended.code, 4)
    t.regex(ended.err, /standard output: .*no space left/)
  })
})

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test.serial(`${signal} ends with ${code}; the old output stays, and nothing beside it`, (t) =>
    inFolder({ 'out.ndjson': 'old' }, async (folder) => {
      const ended = await watched(folder, ['extract', '-', '-o', 'out.ndjson'], (child) => {
        for (let i = 0; i < 3000; i++) child.stdin?.write(`${record(i)}\n`)
        const wait = setInterval(() => {
          if (!readdirSync(folder).some((n) => n.endsWith('.tmp'))) return
          clearInterval(wait)
          child.kill(signal)
        }, 20)
      })
      t.is(ended.code, code)
      t.is(readFileSync(join(folder, 'out.ndjson'), 'utf8'), 'old')
      t.deepEqual(readdirSync(folder), ['out.ndjson'])
    }),
  )

test.serial('records so far are written before a broken one is told', (t) =>
  inFolder({}, async (folder) => {
    const lines = Array.from({ length: 2500 }, (_, i) => record(i))
    writeFileSync(join(folder, 'a.ndjson'), `${lines.join('\n')}\n{"text":\n`)
    const ended = await run(folder, ['extract', 'a.ndjson'])
    t.is(ended.code, 3)
    t.regex(ended.err, /a\.ndjson: line 2501, column 9: expected a JSON value, found the end of the input/)
    t.is(ended.out.split('\n').length - 1, 2000)
    const quiet = await run(folder, ['extract', 'a.ndjson', '-o', 'out.ndjson'])
    t.is(quiet.code, 3)
    t.deepEqual(readdirSync(folder), ['a.ndjson'])
  }),
)

test.serial('sigla and ids of a stream are distinct over all its batches', (t) =>
  inFolder({}, async (folder) => {
    writeFileSync(
      join(folder, 'a.ndjson'),
      Array.from({ length: 4500 }, (_, i) => JSON.stringify({ outlet: 'RT', text: `No ${i}.` })).join('\n'),
    )
    const ended = await run(folder, ['extract', 'a.ndjson'])
    const rows = ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly siglum: string })
    t.is(rows.length, 4500)
    t.is(new Set(rows.map((r) => r.id)).size, 4500)
    t.is(new Set(rows.map((r) => r.siglum)).size, 4500)
  }),
)
