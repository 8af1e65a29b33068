/** Places that a comma parts from the place they lie in: `Bern, Va.`, `Nashville, Tennessee`. */
import { BIT, has } from '../scan.ts'
import { IS } from './lore.ts'
import { is as bears, low, type Words } from './words.ts'

/** Is it a place by itself: a state cut short, a town everybody knows? */
export const placed = (t: Words, a: number): boolean => {
  const s = t.scan
  if (!has(s, a, BIT.CAP)) return false
  if (bears(t, a, IS.STATE) && s.text.charCodeAt((s.end[a] ?? 1) - 1) === 46) return true
  // “South Carolina”, “New York”
  const k = QUARTERS.has(low(t, a)) ? a + 1 : a
  const place = bears(t, k, IS.TOWN) || t.lore.nations.get(low(t, k))?.toLowerCase() === low(t, k)
  return place && has(s, k, BIT.CAP) && (!has(s, k + 1, BIT.CAP) || bears(t, k + 1, IS.TOWN))
}

const QUARTERS = new Set(['north', 'south', 'west', 'new'])
