/**
 * Letters that stand for a longer name of the same article.
 *
 *     > | the Ports Safety Board (PSB) met. The PSB said      the American Tea Network met. ATN said
 *             ^^^^^^^^^^^^^^^^^^  ^^^                             ^^^^^^^^^^^^^^^^^^^^       ^^^
 *             long                short                           long                       short
 */
import type { Entity } from './entity.ts'
import { plain } from './lore.ts'
import type { Mention } from './mentions.ts'

interface Named {
  readonly mentions: readonly Mention[]
  readonly of: Int32Array
  readonly entities: readonly Entity[]
  readonly bodies: Map<string, Entity>
}

const LETTERS = /^[\p{Lu}\p{N}&.-]{2,8}s?$/u
const MAX_MENTIONS = 5000

/** Joins every name of letters to the long name it stands for: the one beside it, one in brackets, or the only one with these initials. */
export const acronyms = (n: Named): void => {
  beside(n)
  apart(n)
}

/** `United Nations (UN)`, `UN (United Nations)`: one of the two in brackets. */
const beside = (n: Named): void => {
  for (let i = 0; i + 1 < n.mentions.length; i++) {
    const a = n.mentions[i]
    const b = n.mentions[i + 1]
    if (!a || !b || !b.bracketed || b.first - a.last !== 2) continue
    const [long, short] = LETTERS.test(b.name) ? [i, i + 1] : [i + 1, i]
    const l = n.mentions[long]
    const s = n.mentions[short]
    if (l && s && LETTERS.test(s.name) && able(l) && spells(s.name, l.name)) join(n, long, short)
  }
}

/** The names of letters that nothing explains, each the only long name of the article that has its initials. */
const apart = (n: Named): void => {
  if (!n.mentions.some((m) => m.keys.length === 1 && LETTERS.test(m.name))) return
  const byInitials = new Map<string, number | null>()
  n.mentions.forEach((m, i) => {
    if (!able(m)) return
    for (const initials of initialsOf(m.name)) {
      const before = byInitials.get(initials)
      const same = before === undefined || (before !== null && n.of[before] === n.of[i])
      byInitials.set(initials, same ? i : null)
    }
  })
  if (byInitials.size === 0) return
  n.mentions.forEach((m, i) => {
    if (m.keys.length > 1 || !LETTERS.test(m.name)) return
    const letters = plain(m.name)
    const long = letters.length < 3 ? undefined : byInitials.get(letters)
    if (long !== undefined && long !== null) join(n, long, i)
  })
}

/** May the name be spelt by letters: of several words, and neither a person's nor a place's? */
const able = (m: Mention): boolean =>
  m.kind !== 'person' && m.kind !== 'place' && m.kind !== 'nation' && m.name.includes(' ') && m.name.length < 120

/** The initials of all words, and those of the words with a capital. */
const initialsOf = (name: string): ReadonlySet<string> => {
  const words = name.split(' ').filter((w) => w !== 'The')
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w))
  return new Set([words, capitals].map((all) => plain(all.map((w) => w.charAt(0)).join(''))))
}

/** Do the letters stand in the name, in their order, the first at the head of a word? */
const spells = (short: string, long: string): boolean => {
  const letters = plain(short).replace(/[^\p{L}]|s$/gu, '')
  const name = plain(long)
  for (let from = 0; from < name.length; from++) {
    if (name.charAt(from) !== letters.charAt(0) || (from > 0 && name.charAt(from - 1) !== ' ')) continue
    let at = 0
    for (let k = from; k < name.length && at < letters.length; k++) if (name.charAt(k) === letters.charAt(at)) at++
    if (at === letters.length) return true
  }
  return false
}

const join = (n: Named, long: number, short: number): void => {
  const e = n.entities[n.of[long] ?? -1]
  const s = n.entities[n.of[short] ?? -1]
  const m = n.mentions[short]
  if (!e || !s || !m || e === s || s.full > 0 || s.mentions.length > MAX_MENTIONS) return
  if (e.kind === 'name') e.kind = 'body'
  if (e.short === '') e.short = m.name
  n.bodies.set(plain(m.name), e)
  n.bodies.set(plain(e.name), e)
  for (const k of s.mentions) {
    n.of[k] = e.id
    e.mentions.push(k)
  }
  e.mentions.sort((a, b) => a - b)
  s.mentions.length = 0
}
