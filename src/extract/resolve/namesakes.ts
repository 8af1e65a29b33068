/** Whether two forms name one bearer, and which of several bearers a short form means. */
import type { Entity, Index } from './entity.ts'
import { type Mention, nameKey } from './mentions.ts'

/** `Ben` for `Benjamin`, `J` for `John`: may the two be one given name? */
const sameGiven = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  return short.length >= 3 && long.startsWith(short.slice(0, 3)) && (long.startsWith(short) || short.length === 3)
}

/** Do the keys of a shorter form stand, in order and to the last, in a longer one that begins alike? */
export const samePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.at(-1) !== long.at(-1)) return false
  if (short.length === 1) return true
  if (sameGiven(short[0] ?? '', long[0] ?? '')) return short.length === 2 || subsequence(short.slice(1), long.slice(1))
  return short.length < long.length && short.every((k, i) => k === long[long.length - short.length + i])
}

const subsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const k of long)
    if (at < short.length && (short[at] === k || (short[at]?.length === 1 && k.startsWith(short[at] ?? '')))) at++
  return at === short.length
}

/** All capitals, as an acronym is. */
export const acronym = (m: Mention): boolean => /^[\p{Lu}\p{N}.&-]{2,}$/u.test(m.name)

/** Is nothing known against one gender for both? */
export const agree = (e: Entity, m: Mention): boolean =>
  e.gender === 'u' || m.gender === 'u' || e.gender === m.gender || (!m.told && m.keys.length > 1)

/** Of several bearers of a name, the one a short form means. */
export const pick = (
  all: readonly Entity[] | undefined,
  m: Mention,
  i: number,
  mentions: readonly Mention[],
): Entity | undefined => {
  const fitting = all?.filter((e) => agree(e, m) && (m.kind !== 'person' || e.kind === 'person' || e.kind === 'name'))
  if (!fitting || fitting.length <= 1) return fitting?.[0]
  const roled =
    m.roles.length > 0 ? fitting.filter((e) => e.roles.some((r) => m.roles.some((q) => q.head === r.head))) : []
  if (roled.length === 1) return roled[0]
  const pool = roled.length > 0 ? roled : fitting
  const persons = pool.filter((e) => e.kind === 'person')
  const among = persons.length > 0 ? persons : pool
  // who goes by “Ann” is seldom meant by “Roe”
  const key = m.keys.at(-1)
  const often = (e: Entity): number => e.mentions.length - (e.keys.at(-1) === key ? e.byGiven : 0)
  const most = Math.max(...among.map(often))
  let best: Entity | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const e of among) {
    // how lately it was named in full, then how often
    const before = e.lastFull
    const near =
      before >= 0 && m.start - (mentions[before]?.end ?? 0) < 600 && often(e) * 2 >= most
        ? 1000 - (i - leading(e, among, mentions))
        : 0
    const score = near + often(e) + (before >= 0 ? 10 : 0)
    if (score > bestScore) {
      best = e
      bestScore = score
    }
  }
  return best
}

/**
 * The mention by which a bearer was last named in full; the place of the first of its sentence for that first: in
 * “Ann Roe, a niece of the founder Max Roe, won” Ann is spoken of.
 */
const leading = (e: Entity, among: readonly Entity[], mentions: readonly Mention[]): number => {
  const own = mentions[e.lastFull]
  if (!own || own.possessive) return e.lastFull
  let last = e.lastFull
  for (const other of among) {
    const m = mentions[other.lastFull]
    if (m && m.sentence === own.sentence && other.lastFull > last) last = other.lastFull
  }
  return last === e.lastFull ? last : last + 1
}

/** A person by an almost equal surname: one letter apart, two in long names; only where one alone comes near. */
export const nearName = (index: Index, name: string): Entity | null => {
  const key = nameKey(name)
  if (key.length < 5) return null
  const found = new Set<Entity>()
  for (const e of index.byInitial.get(key.charAt(0)) ?? []) {
    const last = e.keys.at(-1) ?? ''
    if (Math.abs(last.length - key.length) > 1) continue
    if (last !== key && edits(last, key) <= (key.length >= 8 ? 2 : 1)) found.add(e)
    if (found.size > 1) return null
  }
  return [...found][0] ?? null
}

const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
