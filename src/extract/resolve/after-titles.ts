/**
 * Where a name begins after the titles before it.
 *
 *     > | President of the Syrian Arab Republic Bashar al-Assad        Prime Minister
 *         ^^^^^^^^^                             ^^^^^^                 a title, and no name
 *         title                                 name
 */
import { IS, isA, type Lore } from './lore.ts'
import { LINK, SUFFIXES } from './name-parts.ts'
import { nationAt } from './nations.ts'

/** The index of the last title and that of the first word of the name. */
export interface Titled {
  readonly title: number
  readonly name: number
}

export const isOffice = (lore: Lore, w: string): boolean =>
  isA(lore, w, IS.OFFICE | IS.ADDRESS | IS.HONORIFIC) ||
  (w.length > 3 && w.endsWith('s') && isA(lore, w.slice(0, -1), IS.OFFICE))

/** “Prime Minister”, “Senate President”: an office, and the body it is of. */
const onlyTitle = (lore: Lore, words: readonly string[]): boolean =>
  words.every((x) => isOffice(lore, x) || isA(lore, x, IS.MODIFIER | IS.BODY) || lore.nationStarts.has(x))

/** Where the name begins after its last title, packed: title -1 without one; `null` where there is a title and no name. */
export const afterTitles = (lore: Lore, words: readonly string[], raw: readonly string[]): Titled | null => {
  let end = words.length
  while (end > 1 && SUFFIXES.has(words[end - 1] ?? '')) end--
  for (let p = end - 1; p >= 0; p--) {
    const w = words[p] ?? ''
    // “Del. Roe”, a delegate; “del Roe” is a family
    if (!isOffice(lore, w) && !(p === 0 && raw[p] === 'Del.')) continue
    // “Premier He Lifeng”: no Excellency
    if (raw[p] === 'He') continue
    if (p === end - 1) {
      // the last word is a title: the surname King, or a bare office
      if (p > 0 && (isA(lore, words[0] ?? '', IS.GIVEN) || isA(lore, words[p - 1] ?? '', IS.ADDRESS))) continue
      if (p === 0 || onlyTitle(lore, words)) return null
      continue
    }
    if (p === 0 && end === 2 && isA(lore, w, IS.GIVEN) && !isA(lore, w, IS.ADDRESS)) continue
    // “Office of Inspector General”: an office of two words that another word has
    if (p + 2 === end && LINK.has(words[p - 1] ?? '') && isOffice(lore, words[p + 1] ?? '')) continue
    if (!LINK.has(words[p + 1] ?? '')) return { title: p, name: p + 1 }
    const name = afterDomain(lore, words, p + 2, end)
    return name === 0 ? null : { title: p, name }
  }
  return { title: -1, name: 0 }
}

/** “Billionaire Jane Roe”: where the name begins after nouns of persons before a given name; 0 without. */
export const afterRole = (lore: Lore, words: readonly string[], from: number): number => {
  for (let p = words.length - 3; p >= from; p--)
    if (
      isA(lore, words[p] ?? '', IS.ROLE) &&
      !isA(lore, words[p] ?? '', IS.GIVEN) &&
      isA(lore, words[p + 1] ?? '', IS.GIVEN)
    )
      return LINK.has(words[p + 2] ?? '') ? 0 : p + 1
  return 0
}

/** “of the Syrian Arab Republic Bashar al-Assad”: where the name begins after what the office is of; 0 for nowhere. */
const afterDomain = (lore: Lore, words: readonly string[], at: number, end: number): number => {
  const from = words[at] === 'the' ? at + 1 : at
  const nation = nationAt(lore, words, from)
  if (nation > 0) return from + nation < end ? from + nation : 0
  for (let k = from + 1; k < end - 1; k++)
    if (isA(lore, words[k] ?? '', IS.GIVEN) && !isA(lore, words[k - 1] ?? '', IS.GIVEN)) return k
  let after = 0
  for (let k = from; k < end - 2; k++) if (isA(lore, words[k] ?? '', IS.BODY | IS.PLACE | IS.MODIFIER)) after = k + 1
  for (let k = from; k < end - 1; k++) if (isA(lore, words[k] ?? '', IS.ADDRESS)) after = k + 1
  return after
}
