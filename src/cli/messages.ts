/** What is told on standard error. */
import { type Failure, type Notice, showFailure } from '../model/index.ts'
import type { World } from './world.ts'

const MOST_NOTICES = 20

/** A failure as lines for standard error. */
export const told = (failure: Failure): string => `variorum: ${showFailure(failure)}\n`

const line = (n: Notice): string =>
  `notice: ${n.siglum === null ? '' : `${n.siglum}: `}${n.message}${n.span ? ` [${n.span.start}–${n.span.end}]` : ''}\n`

/** Tells notices on standard error as they come: the first twenty of a run, and at its end how many more there were. */
export interface Board {
  readonly tell: (notices: readonly Notice[]) => void
  readonly end: () => void
}

export const board = (world: World): Board => {
  let told = 0
  return {
    tell: (notices) => {
      const room = Math.max(0, MOST_NOTICES - told)
      told += notices.length
      if (room > 0) world.err(notices.slice(0, room).map(line).join(''))
    },
    end: () => {
      if (told > MOST_NOTICES) world.err(`notice: and ${told - MOST_NOTICES} more.\n`)
    },
  }
}
