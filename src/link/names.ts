/**
 * One name for a speaker over the articles that report the same: `Kovac`, `Elena Kovac` and `Elena Kovač` are one
 * person where their articles share a statement. Articles that share none have nothing to do with each other: there, a
 * family name alone says little. A role (`the minister`) is the one person whom other versions of what the role says in
 * that article name.
 */
import type { Utterance } from '../model/index.ts'
import { kin, named, type Source, source } from './speaker.ts'

/** What is asked of a statement: where it stands and who is named for it. */
export interface Spoken {
  readonly id: string
  readonly article: string
  readonly speaker: string | null
}

interface Form {
  readonly name: string
  readonly who: Source
  readonly count: number
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fuller form first, then the more frequent, then by code unit. */
const fuller = (a: Form, b: Form): number =>
  Number(b.who.kind === 'person' || b.who.kind === 'body') - Number(a.who.kind === 'person' || a.who.kind === 'body') ||
  b.who.words.length - a.who.words.length ||
  b.count - a.count ||
  compareText(a.name, b.name)

/** Articles by the least id of those they are tied to by a statement they share. */
const families = (
  articleOf: ReadonlyMap<string, string>,
  utterances: readonly Utterance[],
): ((a: string) => string) => {
  const up = new Map<string, string>()
  const root = (a: string): string => {
    let x = a
    for (let next = up.get(x); next !== undefined; next = up.get(x)) {
      const above = up.get(next)
      if (above !== undefined) up.set(x, above)
      x = next
    }
    return x
  }
  for (const u of utterances) {
    const [first, ...rest] = u.members.flatMap((m) => articleOf.get(m) ?? [])
    if (first === undefined) continue
    for (const other of rest) {
      const [low, high] = [root(first), root(other)].sort(compareText)
      if (low !== undefined && high !== undefined && low !== high) up.set(high, low)
    }
  }
  return root
}

/** Each form to the fullest it is one with; a form that could be two persons stays itself. */
const joined = (forms: readonly Form[]): ReadonlyMap<string, string> => {
  const heads: Form[] = []
  const out = new Map<string, string>()
  for (const form of [...forms].sort(fuller)) {
    const isName = form.who.kind === 'person' || form.who.kind === 'body'
    const fits = isName ? heads.filter((h) => h.who.kind === form.who.kind && kin(h.who, form.who) === 'same') : []
    const [only] = fits
    if (only !== undefined && fits.length === 1) out.set(form.name, only.name)
    else if (isName) heads.push(form)
  }
  return out
}

/**
 * The name of each statement's speaker in the form that its articles give most fully; `null` where nobody is named.
 *
 * Only forms that stand in the texts are given. The order of statements and utterances plays no part.
 *
 * @example
 * import { speakerNames } from 'variorum/link'
 * const names = speakerNames(
 *   [
 *     { id: 'a', article: '1', speaker: 'Ada Ortiz' },
 *     { id: 'b', article: '2', speaker: 'Ortiz' },
 *   ],
 *   [{ utterance: 'u', members: ['a', 'b'], links: [] }],
 * )
 * names.get('b') // 'Ada Ortiz'
 */
export const speakerNames = (
  spoken: readonly Spoken[],
  utterances: readonly Utterance[],
): ReadonlyMap<string, string | null> => {
  const family = families(new Map(spoken.map((s) => [s.id, s.article])), utterances)
  const counts = new Map<string, Map<string, number>>()
  for (const { article, speaker } of spoken) {
    if (speaker === null) continue
    const root = family(article)
    const known = counts.get(root) ?? new Map<string, number>()
    counts.set(root, known.set(speaker, (known.get(speaker) ?? 0) + 1))
  }
  const names = new Map(
    [...counts].map(([root, known]) => [
      root,
      joined([...known].map(([name, count]) => ({ name, who: source(name), count }))),
    ]),
  )
  const plain = new Map(
    spoken.map(({ id, article, speaker }) => [
      id,
      speaker === null ? null : (names.get(family(article))?.get(speaker) ?? speaker),
    ]),
  )
  const roles = rolesOf(spoken, utterances, plain)
  if (roles.size === 0) return plain
  return new Map(
    spoken.map(({ id, article, speaker }) => [
      id,
      (speaker === null ? null : roles.get(roleKey(article, speaker))) ?? plain.get(id) ?? null,
    ]),
  )
}

const roleKey = (article: string, role: string): string => JSON.stringify([article, role])

/** From this score on two versions are one statement beyond doubt, so that who says one says the other. */
const BEYOND_DOUBT = 0.8

/** The roles of each article to the one name that other versions of what the role says give it. */
const rolesOf = (
  spoken: readonly Spoken[],
  utterances: readonly Utterance[],
  names: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> => {
  const byId = new Map(spoken.map((s) => [s.id, s]))
  const given = new Map<string, Set<string>>()
  const give = (role: Spoken | undefined, other: string): void => {
    const name = names.get(other) ?? null
    if (role === undefined || role.speaker === null || name === null || !isNamed(name) || !isRole(role.speaker)) return
    const key = roleKey(role.article, role.speaker)
    given.set(key, (given.get(key) ?? new Set()).add(name))
  }
  for (const u of utterances)
    for (const { a, b, score } of u.links) {
      if (score < BEYOND_DOUBT) continue
      give(byId.get(a), b)
      give(byId.get(b), a)
    }
  return new Map([...given].flatMap(([key, all]) => (all.size === 1 ? [...all].map((n) => [key, n] as const) : [])))
}

const isRole = (speaker: string): boolean => {
  const { kind, indefinite, each } = named(speaker)
  return kind === 'role' && indefinite === 'no' && each.length === 0
}

/** Does a speaker's name name somebody, rather than a role (`the minister`) or anybody (`a resident`)? */
export const isNamed = (speaker: string): boolean => {
  const { kind } = named(speaker)
  return kind === 'person' || kind === 'body'
}

/**
 * Under which of its versions' speakers a statement stands: a name before a role; then the most frequent, the longest
 * of the equally frequent, the first in code-unit order. `null` where none is given.
 *
 * @example
 * import { foremost } from 'variorum/link'
 * foremost(['the minister', 'the minister', 'Ada Ortiz', null]) // 'Ada Ortiz'
 */
export const foremost = (speakers: readonly (string | null)[]): string | null => {
  const count = new Map<string, number>()
  for (const speaker of speakers) if (speaker !== null) count.set(speaker, (count.get(speaker) ?? 0) + 1)
  const ranked = [...count].sort(
    ([a, n], [b, m]) => Number(isNamed(b)) - Number(isNamed(a)) || m - n || b.length - a.length || compareText(a, b),
  )
  return ranked[0]?.[0] ?? null
}
