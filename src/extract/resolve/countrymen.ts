/** `The Frenchman said`, `the Scot, 48, said`, `the Democrat said`: somebody called by where he is from, or by his party. */
import { BIT, has } from '../scan.ts'
import type { Context } from './context.ts'
import type { Gender, Lore } from './lore.ts'
import { personFor } from './pronouns.ts'
import { asSaid, type Resolved } from './said.ts'
import { low } from './words.ts'

/** Adjectives that, after `the`, mean all of a people: the British, the Japanese, the French. */
const OF_ALL = /(?:ish|ese|ch|sh|ss)$/u

/** What a word says of one of a people; `null` where it is no noun for one: `scotsman` is a man of Scotland. */
const peopleOf = (lore: Lore, word: string): { readonly gender: Gender; readonly nation: string } | null => {
  const stem = word.replace(/(?:wo)?man$/u, '')
  const adjective = stem === word ? null : (lore.nations.get(stem) ?? lore.nations.get(stem.replace(/s$/u, '')))
  if (adjective) return { gender: word.endsWith('woman') ? 'f' : 'm', nation: adjective }
  const nation = OF_ALL.test(word) ? undefined : lore.nations.get(word)
  return nation === undefined ? null : { gender: 'u', nation }
}

/** Whom `the` and one of a people mean: the last person who fits and is from nowhere else; `null` for any other source. */
export const countryman = (c: Context, a: number, b: number): Resolved | null => {
  if (low(c.words, a) !== 'the' || a >= b || !has(c.scan, a + 1, BIT.CAP)) return null
  if (a + 1 < b && !has(c.scan, a + 2, BIT.COMMA)) return null
  const word = low(c.words, a + 1)
  const party = c.words.lore.parties.get(word)
  if (party !== undefined && a + 1 === b) return partisan(c, a, party)
  const people = peopleOf(c.words.lore, word)
  // “the Ukraine”: a country with an article
  if (people === null || people.nation.toLowerCase() === word) return null
  const found = personFor(c, a, people.gender, null)
  const from = found?.entity?.nations
  if (found && (from === undefined || from.size === 0 || from.has(people.nation))) return found
  return { ...asSaid(c, a, a + 1, 'unsafe', null), gender: people.gender, person: true }
}

/** `The Democrat said`: the last person who fits, where he or she is known to be of the party. */
const partisan = (c: Context, a: number, party: string): Resolved => {
  const found = personFor(c, a, 'u', null)
  const known = found?.entity?.roles.some((r) => [r.head, ...r.mods].some((w) => c.words.lore.parties.get(w) === party))
  return found && known === true ? found : { ...asSaid(c, a, a + 1, 'unsafe', null), person: true }
}
