/** Acts that are done by saying so: a version in the speaker's words has the verb itself, or one like it. */
import type { Statement } from '../model/index.ts'

const ACTS = new Set(['order', 'thank', 'congratulate', 'apologize', 'apologise', 'invite', 'welcome'])

/** The verb of a statement that tells an act done by saying so: `order`, `thank`; `null` for any other. */
export const actOf = (mode: Statement['mode'], verb: string | undefined): string | null =>
  (mode === 'narrated' || mode === 'indirect') && verb !== undefined && ACTS.has(verb) ? verb : null
