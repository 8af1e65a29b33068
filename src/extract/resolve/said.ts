/** A resolved source: an entity, or the words as they are said. */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import type { Context, Spoke } from './context.ts'
import type { Phrase } from './describe.ts'
import type { Entity } from './entity.ts'
import { IS, plain } from './lore.ts'
import { squeeze } from './mentions.ts'
import { is, low } from './words.ts'

/** A source resolved: who it is, and whether a name was sought and not safely found. */
export interface Resolved extends Spoke {
  readonly unsafe: boolean
}

/** Somebody who spoke, meant again at another token. Written out: what a spread makes is slow to read. */
export const again = (x: Spoke, token: number): Resolved => ({
  entity: x.entity,
  speaker: x.speaker,
  gender: x.gender,
  plural: x.plural,
  person: x.person,
  token,
  verb: x.verb,
  unsafe: false,
})

/** An entity as a speaker. */
export const asSpeaker = (c: Context, e: Entity, token: number): Resolved => ({
  entity: e,
  speaker: e.short === '' ? titled(c, e, token) : `${e.name} (${e.short})`,
  gender: e.gender,
  plural: false,
  person: e.kind === 'person' || (e.kind === 'name' && !definite(c, e)),
  token,
  verb: null,
  unsafe: false,
})

/** “The Hill”: the article belongs to the name of some outlets. */
const titled = (c: Context, e: Entity, token: number): string => {
  const article = e.kind !== 'person' && c.words.lore.articled.has(plain(e.name)) && wordAt(c.scan, token) === 'The'
  return article || (token > 0 && wordAt(c.scan, token - 1) === 'The' && c.words.lore.articled.has(plain(e.name)))
    ? `The ${e.name}`
    : e.name
}

/** Does a name of no class stand after an article somewhere: the Standard, the Observatory? */
const definite = (c: Context, e: Entity): boolean => {
  const i = e.mentions[0]
  const m = i === undefined ? undefined : c.index.mentions[i]
  return m !== undefined && m.first > 0 && has(c.scan, m.first - 1, BIT.DET)
}

/** The longest mention kept, in characters. */
const MAX_SAID = 400

/** A source that stays as it is said, to the first comma or clause. */
export const asSaid = (c: Context, a: number, b: number, unsafe: 'safe' | 'unsafe', p: Phrase | null): Resolved => {
  const s = c.scan
  let end = b
  for (let k = a + 1; k <= b; k++)
    if (has(s, k, BIT.COMMA) || apart(s, k) || (has(s, k, BIT.WH) && k > a + 1 && !has(s, k, BIT.DET))) {
      end = k - 1
      break
    }
  // “a vote (a close one, they say”: no bracket is left open
  for (let k = a + 1; k <= end; k++)
    if (s.first[k] === 40 && !closed(s, k, end)) {
      end = k - 1
      break
    }
  const people = is(c.words, p?.at ?? b, IS.GROUP) || several(c, a, end)
  const plural = p?.plural === true || people || things(c, p)
  return {
    entity: null,
    speaker: squeeze(s.text.slice(s.start[a], Math.min(s.end[end] ?? 0, (s.start[a] ?? 0) + MAX_SAID))),
    gender: p?.gender ?? 'u',
    plural,
    person: p?.known === true || (plural && people),
    token: a,
    verb: null,
    unsafe: unsafe === 'unsafe',
  }
}

/** A noun in the plural that names no people: "the results". */
const things = (c: Context, p: Phrase | null): boolean =>
  p !== null &&
  !p.known &&
  low(c.words, p.at).length > 4 &&
  /[^s]s$/u.test(low(c.words, p.at)) &&
  !has(c.scan, p.at, BIT.CAP)

/** A dash with blanks on both sides. */
const apart = (s: Scan, k: number): boolean =>
  has(s, k, BIT.DASH) && (s.start[k] ?? 0) > (s.end[k - 1] ?? 0) && (s.start[k + 1] ?? 0) > (s.end[k] ?? 0)

const closed = (s: Scan, open: number, last: number): boolean => {
  for (let k = open + 1; k <= last; k++) if (s.first[k] === 41) return true
  return false
}

/** Do the words of a source name more than one? */
const several = (c: Context, a: number, b: number): boolean => {
  for (let k = a; k <= b; k++) {
    const w = low(c.words, k)
    if (
      w === 'and' ||
      w === 'some' ||
      w === 'many' ||
      w === 'several' ||
      w === 'others' ||
      w === 'both' ||
      w === 'two' ||
      w === 'these'
    )
      return true
  }
  return false
}
