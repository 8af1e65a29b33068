/** A command line that was understood → exit code: reads the config file, runs the command, tells what went wrong. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, usage } from '../model/index.ts'
import { dropPending, readWhole } from '../node/index.ts'
import type { Config } from './config.ts'
import { EXIT, type Exit, exitOf } from './exit.ts'
import type { Typed } from './parse.ts'
import type { Run } from './run.ts'
import { settingsOf } from './settings.ts'
import { told } from './messages.ts'
import type { World } from './world.ts'

/** Commands are loaded when they are asked for, so that help and errors are quick. */
const runOf = async (command: string): Promise<Run> => {
  switch (command) {
    case 'extract':
      return (await import('./commands/extract.ts')).runExtract
    case 'link':
      return (await import('./commands/link.ts')).runLink
    case 'collate':
      return (await import('./commands/collate.ts')).runCollate
    case 'demo':
      return (await import('./commands/demo.ts')).runDemo
    case 'page':
      return (await import('./commands/page.ts')).runPage
    case 'completion':
      return (await import('./commands/completion.ts')).runCompletion
    default:
      return (await import('./commands/compare.ts')).runCompare
  }
}

const configOf = async (typed: Typed): Promise<E.Either<Failure, Config>> => {
  const path = typed.options.get('config')
  if (typeof path !== 'string') return E.right({})
  const whole = await readWhole({})(path)
  if (E.isLeft(whole)) return whole
  const { parseJson } = await import('../read/index.ts')
  const { readConfig } = await import('./config.ts')
  const value = parseJson(path, whole.right.text)
  return E.isLeft(value) ? E.left({ ...value.left, _tag: 'Usage' }) : readConfig(path)(value.right)
}

/** Runs a command. The promise is never rejected by bad input; a fault of the program itself rejects it. */
export const session = async (typed: Typed, world: World): Promise<Exit> => {
  world.atEnd(dropPending)
  const config = await configOf(typed)
  if (E.isLeft(config)) return failed(world, config.left)
  const settings = settingsOf(typed, config.right)
  if (E.isLeft(settings)) return failed(world, settings.left)
  if (settings.right.operands.filter((o) => o === '-').length > 1) return failed(world, stdinTwice)
  const run = await runOf(settings.right.command)
  const result = await run(settings.right, world)
  if (E.isRight(result)) return result.right
  return result.left === 'Gone' ? EXIT.done : failed(world, result.left)
}

const stdinTwice = usage({
  path: '-',
  place: '',
  expected: 'standard input once',
  found: 'it twice',
  hint: 'Give - once.',
})

/** Tells a failure and gives its exit code. */
export const failed = (world: World, failure: Failure): Exit => {
  world.err(told(failure))
  return exitOf(failure)
}
