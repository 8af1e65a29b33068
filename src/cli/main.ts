/** argv → exit code. What takes long to load is loaded when a command is to run, so that help and errors of usage are quick. */
import type { Exit } from './exit.ts'
import { parse } from './parse.ts'
import type { World } from './world.ts'

/** Runs the program. The promise is never rejected by bad input; a fault of the program itself rejects it. */
export const main = async (argv: readonly string[], version: string, world: World): Promise<Exit> => {
  const parsed = parse(argv, version)
  if (parsed._tag === 'Wrong') {
    world.err(parsed.message)
    return 2
  }
  if (parsed._tag === 'Run') return (await import('./session.ts')).session(parsed.typed, world)
  const wrote = await world.out(parsed.text)
  if (wrote._tag === 'Right' || wrote.left === 'Gone') return 0
  return (await import('./session.ts')).failed(world, wrote.left)
}
