/** Exit codes, and which failure gets which. */
import type { Failure, FailureTag } from '../model/index.ts'

export const EXIT = {
  done: 0,
  matched: 1,
  usage: 2,
  refused: 3,
  io: 4,
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]

const OF: Readonly<Record<FailureTag, Exit>> = {
  Malformed: EXIT.refused,
  NothingToCompare: EXIT.refused,
  DuplicateSiglum: EXIT.refused,
  OverLimit: EXIT.refused,
  Unreadable: EXIT.io,
  Unwritable: EXIT.io,
  Usage: EXIT.usage,
}

/** The exit code of a failure. */
export const exitOf = (failure: Failure): Exit => OF[failure._tag]
