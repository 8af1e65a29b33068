import * as E from 'fp-ts/lib/Either.js'
import { usage } from '../../model/index.ts'
import type { Run } from '../run.ts'

export const runPage: Run = async (settings) =>
  E.left(
    usage({
      path: settings.command,
      place: '',
      expected: 'a command that is ready',
      found: 'one that is not',
      hint: 'Use extract, link or collate.',
    }),
  )
