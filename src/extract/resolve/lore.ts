/** The word lists of resolution, turned into tables for look-up once. */
import type { Bodies } from '../../lexicon/bodies.ts'
import type { Calendar } from '../../lexicon/calendar.ts'
import type { GivenNames } from '../../lexicon/given-names.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Nation } from '../../lexicon/nationalities.ts'
import type { Outlets } from '../../lexicon/outlets.ts'
import type { Roles } from '../../lexicon/roles.ts'
import type { Titles } from '../../lexicon/titles.ts'
import { fold } from '../../text/index.ts'

/** The word lists resolution reads; every one is data a caller may replace. */
export interface NameLexicons {
  readonly givenNames: Lexicon<GivenNames>
  readonly nationalities: Lexicon<readonly Nation[]>
  readonly titles: Lexicon<Titles>
  readonly roles: Lexicon<Roles>
  readonly outlets: Lexicon<Outlets>
  readonly bodies: Lexicon<Bodies>
  readonly calendar: Lexicon<Calendar>
}

export type Gender = 'm' | 'f' | 'u'

/** A role: its noun, and the words before it (`foreign` minister, `former` judge). */
export interface Role {
  readonly head: string
  readonly mods: readonly string[]
}

/** Class bits of a folded word in names. */
export const IS = {
  ADDRESS: 1,
  OFFICE: 2,
  MODIFIER: 4,
  HONORIFIC: 8,
  GIVEN: 16,
  BODY: 32,
  PLACE: 64,
  TOWN: 128,
  ROLE: 256,
  GROUP: 512,
  UTTERANCE: 1024,
  DAY: 2048,
  MONTH: 4096,
  CUE: 8192,
  OUTLET_END: 16384,
  TOPIC: 32768,
  SURNAME: 65536,
  PEOPLE: 131072,
  STATE: 262144,
} as const

export interface Lore {
  readonly classes: ReadonlyMap<string, number>
  readonly gender: ReadonlyMap<string, Gender>
  /** Gender that a title or role carries. */
  readonly roleGender: ReadonlyMap<string, Gender>
  /** `gov` to `governor`; a word that has no longer form to itself. */
  readonly office: (word: string) => string
  /** The role of an office after its modifiers: `deputy pm` to a deputy prime minister. */
  readonly role: (word: string, mods: readonly string[]) => Role
  /** Words of a party to one name for it. */
  readonly parties: ReadonlyMap<string, string>
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>
  /** Folded country names and adjectives, of one to six words, to the country. */
  readonly nations: ReadonlyMap<string, string>
  readonly nationStarts: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly ambiguousOutlets: ReadonlySet<string>
  /** Outlets whose article is part of the name: `hill` for The Hill. */
  readonly articled: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
}

/** A word as the tables know it: folded, without full stops. */
export const plain = (word: string): string => {
  let dots = false
  let capitals = false
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c > 127 || c === 96) return fold(word).replaceAll('.', '')
    if (c === 46) dots = true
    else if (c >= 65 && c <= 90) capitals = true
  }
  const lower = capitals ? word.toLowerCase() : word
  return dots ? lower.replaceAll('.', '') : lower
}

/** Makes the tables. Pure, and worth keeping: it costs some milliseconds. */
export const loreOf = (lexicons: NameLexicons): Lore => {
  const classes = new Map<string, number>()
  const gender = new Map<string, Gender>()
  const roleGender = new Map<string, Gender>()
  const mark = (words: readonly string[], bit: number): void => {
    for (const w of words) classes.set(plain(w), (classes.get(plain(w)) ?? 0) | bit)
  }
  const t = lexicons.titles.entries
  const r = lexicons.roles.entries
  const g = lexicons.givenNames.entries
  const b = lexicons.bodies.entries
  mark(t.addressMale, IS.ADDRESS)
  mark(t.addressFemale, IS.ADDRESS)
  mark(t.offices, IS.OFFICE)
  mark(t.officesMale, IS.OFFICE)
  mark(t.officesFemale, IS.OFFICE)
  mark(t.modifiers, IS.MODIFIER)
  mark(t.honorifics, IS.HONORIFIC)
  mark(g.male, IS.GIVEN)
  mark(g.female, IS.GIVEN)
  mark(g.either, IS.GIVEN)
  mark(b.organisations, IS.BODY)
  mark(b.places, IS.PLACE)
  mark(b.towns, IS.TOWN)
  mark(b.groups, IS.GROUP)
  mark(b.states, IS.STATE)
  mark(b.topics, IS.TOPIC)
  mark(b.surnames, IS.SURNAME)
  mark(b.peoples, IS.PEOPLE)
  mark(r.neutral, IS.ROLE)
  mark(r.male, IS.ROLE)
  mark(r.female, IS.ROLE)
  mark(r.utterances, IS.UTTERANCE)
  mark(lexicons.outlets.entries.cues, IS.CUE)
  mark(lexicons.outlets.entries.endings, IS.OUTLET_END)
  const of = (words: readonly string[], sex: Gender, table: Map<string, Gender>): void => {
    for (const w of words) {
      const known = table.get(plain(w))
      table.set(plain(w), known !== undefined && known !== sex ? 'u' : sex)
    }
  }
  of(g.male, 'm', gender)
  of(g.female, 'f', gender)
  of(g.either, 'u', gender)
  of(t.addressMale, 'm', roleGender)
  of(t.addressFemale, 'f', roleGender)
  of(t.officesMale, 'm', roleGender)
  of(t.officesFemale, 'f', roleGender)
  of(r.male, 'm', roleGender)
  of(r.female, 'f', roleGender)
  const nations = new Map<string, string>()
  for (const n of lexicons.nationalities.entries)
    for (const w of [n.name, ...n.also, ...n.adjectives]) nations.set(plain(w), n.name)
  const months = new Map<string, number>()
  lexicons.calendar.entries.months.forEach((forms, i) => forms.forEach((w) => months.set(w, i + 1)))
  const weekdays = new Map<string, number>()
  lexicons.calendar.entries.weekdays.forEach((forms, i) => forms.forEach((w) => weekdays.set(w, i)))
  mark([...months.keys()], IS.MONTH)
  mark([...weekdays.keys()], IS.DAY)
  const short = new Map(Object.entries(t.short))
  const initials = new Map(Object.entries(t.initials).map(([w, long]) => [w, long.split(' ')]))
  const role = (word: string, mods: readonly string[]): Role => {
    const long = initials.get(word)
    if (!long) return { head: short.get(word) ?? word, mods }
    return { head: long.at(-1) ?? word, mods: [...mods, ...long.slice(0, -1)] }
  }
  return {
    classes,
    gender,
    roleGender,
    office: (word) => short.get(word) ?? word,
    role,
    parties: new Map(Object.entries(r.parties)),
    wider: new Map(Object.entries(r.wider).map(([w, all]) => [w, new Set(all)])),
    nations,
    nationStarts: new Set([...nations.keys()].map((n) => n.split(' ')[0] ?? n)),
    outlets: new Set(lexicons.outlets.entries.names.map((n) => plain(n).replace(/^the /, ''))),
    articled: new Set(
      lexicons.outlets.entries.names.filter((n) => n.startsWith('The ')).map((n) => plain(n).replace(/^the /, '')),
    ),
    ambiguousOutlets: new Set(lexicons.outlets.entries.ambiguous.map(plain)),
    months,
    weekdays,
  }
}

/** Does a folded word bear any of these class bits? */
export const isA = (lore: Lore, word: string, mask: number): boolean => ((lore.classes.get(word) ?? 0) & mask) !== 0
