/** `variorum completion`: a script for a shell. */
import * as E from 'fp-ts/lib/Either.js'
import { usage } from '../../model/index.ts'
import { completionFor } from '../completion.ts'
import { deliver, type Run } from '../run.ts'
import { SHELLS } from '../spec.ts'

export const runCompletion: Run = async (settings, world) => {
  const shell = SHELLS.find((s) => s === settings.operands[0])
  if (shell === undefined)
    return E.left(
      usage({
        path: 'completion',
        place: '',
        expected: `one of ${SHELLS.join(', ')}`,
        found: JSON.stringify(settings.operands[0]?.slice(0, 100)),
        hint: 'Name your shell.',
      }),
    )
  return deliver(world, null, completionFor(shell))
}
