/** The outlet that the words of a source mean: `Reuters`, `the Yonhap news agency`, `the agency`, `Syrian state media`. */
import type { Range } from '../../model/index.ts'
import { BIT, has } from '../scan.ts'
import { mentionFrom, tokenAt } from './context.ts'
import type { Index } from './entity.ts'
import { IS } from './lore.ts'
import { isOutlet, outletName } from './provenance.ts'
import { is, low, type Words } from './words.ts'

const MAX_MENTIONS = 40

/** The outlet that the words of a source name and nothing more: “Reuters”, “the Yonhap news agency”; `null` otherwise. */
export const outletSource = (t: Words, index: Index, range: Range): string | null => {
  const s = t.scan
  const a = tokenAt(s, range.start)
  const b = tokenAt(s, Math.max(range.start, range.end - 1))
  const unnamed = unnamedOutlet(t, a, b)
  if (unnamed !== null) return unnamed
  if (b === a + 1 && has(s, a, BIT.DET) && (is(t, b, IS.CUE) || low(t, b) === 'agency'))
    return outletBefore(t, index, a)
  let found: string | null = null
  let i = mentionFrom(index, a)
  for (let k = a; k <= b; k++) {
    const m = index.mentions[i]
    if (m && k >= m.first && k <= m.last) {
      if (found === null && !m.possessive && isOutlet(t, m)) found = outletName(index, m)
      else if (m.kind !== 'nation' && !qualifiesOutlet(t, m.last)) return null
      k = m.last
      i++
      continue
    }
    if (!has(s, k, BIT.WORD)) {
      if (has(s, k, BIT.COMMA) && k < b) return null
      continue
    }
    const w = low(t, k)
    if (!has(s, k, BIT.DET) && !is(t, k, IS.CUE) && w !== 'news' && w !== 'agency' && w !== 'service' && w !== 'state')
      return null
  }
  return found
}

/** `the Lurish state news agency KMB`: what an outlet's kind follows says whose it is. */
const qualifiesOutlet = (t: Words, last: number): boolean =>
  KEPT.has(low(t, last + 1)) || low(t, last + 1) === 'news' || low(t, last + 1) === 'press'

/** “The agency”, “the paper”: the last outlet named before, at most `MAX_MENTIONS` names back. */
export const outletBefore = (t: Words, index: Index, token: number): string | null => {
  for (let i = mentionFrom(index, token) - 1, k = 0; i >= 0 && k < MAX_MENTIONS; i--, k++) {
    const m = index.mentions[i]
    if (m && m.first < token && isOutlet(t, m)) return outletName(index, m)
  }
  return null
}

/** Outlets that a phrase means without a name: “state media”, “the official news agency”. */
const unnamedOutlet = (t: Words, a: number, b: number): string | null => {
  const s = t.scan
  let from = has(s, a, BIT.DET) ? a + 1 : a
  // “Syrian state media”
  if (has(s, from, BIT.CAP) && KEPT.has(low(t, from + 1))) from++
  const head = low(t, b)
  const sends = head === 'media' || head === 'television' || head === 'tv' || head === 'radio' || head === 'agency'
  if (!sends || from >= b || !KEPT.has(low(t, from))) return null
  return s.text.slice(s.start[has(s, a, BIT.DET) ? a + 1 : a], s.end[b])
}

/** Whose hands an unnamed outlet is in. */
const KEPT = new Set('state state-run state-owned official government'.split(' '))
