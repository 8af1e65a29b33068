/** The failure of standard output; loaded when there is one, for it brings the room of files along. */
import type { Failure } from '../model/index.ts'
import { cannotWrite } from '../node/index.ts'

export const lostOutput = (error: unknown): Failure => ({
  ...cannotWrite('standard output', error),
  hint: 'Write to a file with -o, or free some space.',
})
