/** Places that a comma parts from the place they lie in: `Bern, Va.`, `Nashville, Tennessee`. */
import { BIT, has } from '../scan.ts'
import { IS } from './lore.ts'
import { is as bears, type Words } from './words.ts'

/** Is it a place by itself: a state cut short, a town everybody knows? */
export const placed = (t: Words, a: number): boolean =>
  has(t.scan, a, BIT.CAP) &&
  ((bears(t, a, IS.STATE) && t.scan.text.charCodeAt((t.scan.end[a] ?? 1) - 1) === 46) ||
    (bears(t, a, IS.TOWN) && (!has(t.scan, a + 1, BIT.CAP) || bears(t, a + 1, IS.TOWN))))
