#!/usr/bin/env node
/** The door: the process, its signals, its exit code. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { EXIT } from './exit.ts'
import { main } from './main.ts'
import { shield } from './shield.ts'
import { realWorld } from './world.ts'

const versionOf = (): string => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  } catch {
    // An incomplete installation still runs.
  }
  return 'unknown'
}

const version = versionOf()

const world = realWorld()

const fault = (error: unknown): void => {
  world.end()
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    shield(
      `variorum: a fault of the program, not of your input.\n${trace}\n` +
        `Please report it with these lines and, if you may share it, the input: see "bugs" in the package's page.\n` +
        `variorum ${version}, Node ${process.versions.node}, ${process.platform}\n`,
    ),
  )
  process.exit(EXIT.fault)
}

const stop = (code: number) => (): void => {
  world.end()
  process.exit(code)
}

process.on('SIGINT', stop(EXIT.interrupted))
process.on('SIGTERM', stop(EXIT.terminated))
process.on('uncaughtException', fault)
process.on('unhandledRejection', fault)

process.exitCode = await main(process.argv.slice(2), version, world)
