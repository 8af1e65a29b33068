/** What a command is, and the steps commands share. */
import * as E from 'fp-ts/lib/Either.js'
import type { Failure } from '../model/index.ts'
import { writeReport } from '../node/index.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Settings } from './settings.ts'
import { shield } from './shield.ts'
import type { World } from './world.ts'

/** How a command ended: with an exit code, with a failure to tell, or because nobody reads its output any more. */
export type Outcome = E.Either<Failure | 'Gone', Exit>

export type Run = (settings: Settings, world: World) => Promise<Outcome>

/** Writes a text to `-o`, or to standard output; `-` is standard output. */
export const deliver = async (world: World, path: string | null, text: string): Promise<Outcome> => {
  const wrote =
    path === null || path === '-'
      ? await world.out(world.terminal === 'terminal' && world.colour === 'plain' ? shield(text) : text)
      : await writeReport(path)(text)()
  return E.map((): Exit => EXIT.done)(wrote)
}
