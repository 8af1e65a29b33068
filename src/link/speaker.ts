/**
 * Whether two sources can be one speaker. A role or a pronoun is nobody in particular, so it can be anybody;
 * two names of persons that differ are two speakers.
 */
import { nationalities } from '../lexicon/nationalities.ts'
import { anonymousWords, bodyWords, givenNames, titleWords } from '../lexicon/speaker-words.ts'
import { fold, mayBeNear, nearFolded, type Spelling, spelling } from '../text/index.ts'

export type Kin = 'same' | 'unknown' | 'different'

/** What a mention names: nobody known, a role, a body, or a person. */
export interface Named {
  readonly kind: 'none' | 'role' | 'body' | 'person'
  /** Folded words that name it, in order. */
  readonly words: readonly string[]
  /** The place in `words` at which the family name begins. */
  readonly family: number
  /** `a young man`: any person of a kind, so it can be anybody of that kind. */
  readonly indefinite: 'yes' | 'no'
  /** Of several speakers named together, each. */
  readonly each: readonly Named[]
}

const plain = (kind: Named['kind'], words: readonly string[], family = 0): Named => ({
  kind,
  words,
  family,
  indefinite: 'no',
  each: [],
})
const NOBODY: Named = plain('none', [])
const PARTICLES = new Set([
  'al',
  'el',
  'abu',
  'bin',
  'ibn',
  'ben',
  'abdel',
  'abdul',
  'abd',
  'van',
  'von',
  'de',
  'del',
  'der',
  'di',
  'da',
  'la',
  'le',
  'ter',
  'st',
  'mac',
])
const PRONOUN =
  /^(?:i|he|she|it|we|they|you|who|him|her|them|himself|herself|themselves|one|this|that|these|those|both|others?|many|some|several)$/
/** Whose somebody is: `his mother`, `Their lawyer`. */
const OWNER = /^(?:my|your|his|her|its|our|their)$/
const titles = new Set(titleWords.entries)
const anonymous = new Set(anonymousWords.entries)
const bodies = new Set(bodyWords.entries)
const given = new Map(givenNames.entries.flatMap((names, i) => names.map((n) => [n, i] as const)))

/** What a mention of a source names. */
export const named = (mention: string | undefined): Named => {
  if (mention === undefined || mention.trim() === '') return NOBODY
  const several = mention.length < 300 ? mention.split(/,\s+and\s+|\s+and\s+|,\s+/u) : [mention]
  if (several.length > 1) {
    const each = several.map((m) => alone(m.replace(/^both\s+/iu, '')))
    if (each.every((n) => n.kind === 'person'))
      return {
        ...plain(
          'role',
          each.flatMap((n) => n.words),
        ),
        each,
      }
  }
  return alone(mention)
}

const alone = (mention: string): Named => {
  const raw = mention.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu) ?? []
  const folded = raw.map((w) =>
    fold(w)
      .replace(/'s$|'$|\.$/, '')
      .replace(/['.]/g, ''),
  )
  const first = folded[0] ?? ''
  if (folded.length === 1 && PRONOUN.test(first)) return NOBODY
  const owner = OWNER.test(first)
  const article = owner || first === 'the' || first === 'a' || first === 'an'
  const capital = raw.map((w) => w.charAt(0) !== w.charAt(0).toLowerCase())
  const hasBody = folded.some((w) => bodies.has(w))
  const core = folded.filter(
    (w, i) =>
      !(titles.has(w) || w === 'the' || w === 'a' || w === 'an' || (owner && i === 0)) &&
      w !== '' &&
      (capital[i] || PARTICLES.has(w) || !/\p{Ll}/u.test(raw[i] ?? '')),
  )
  if (hasBody)
    return plain(
      'body',
      folded.filter((w) => w !== 'the' && w !== 'a' && w !== 'of' && w !== 'for' && w !== 'and'),
    )
  if (core.length === 0 || folded.some((w) => anonymous.has(w)))
    return { ...plain('role', folded), indefinite: first === 'a' || first === 'an' || !article ? 'yes' : 'no' }
  const lower = raw.some(
    (_, i) => !capital[i] && !PARTICLES.has(folded[i] ?? '') && !titles.has(folded[i] ?? '') && folded[i] !== 'of',
  )
  // “Ortiz's mother”: it is not Ortiz who is meant
  const owned = raw.slice(0, -1).some((w) => /['’]s?$/u.test(w)) && capital[raw.length - 1] === false
  if (owned || (article && (core.length === 1 || lower))) return plain('role', folded)
  let family = core.length - 1
  while (family > 1 && PARTICLES.has(core[family - 1] ?? '')) family--
  if (core.length === 2 && PARTICLES.has(core[0] ?? '')) family = 0
  return plain('person', core, family)
}

/** A word as names are compared by it. */
interface Spelled extends Spelling {
  /** Consonants only, with the letters that transliterations exchange written as one. */
  readonly skeleton: string
}

/** A speaker as compared. */
export interface Source extends Named {
  readonly spelled: readonly Spelled[]
  /** Of a person, the family name without its particles, written together, and what stands before it. */
  readonly surname: Spelled
  readonly given: readonly Spelled[]
  readonly each: readonly Source[]
}

const skeleton = (w: string): string =>
  w
    .replace(/ph/g, 'f')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/kh|ch|h/g, 'h')
    .replace(/q|ck|c|g/g, 'k')
    .replace(/sh|sch|s|z/g, 's')
    .replace(/[aeiouyw']/g, '')
    .replace(/(.)\1+/g, '$1')

// written out here and below: what a spread adds to has a shape of its own each time, and is slow to read
const spell = (w: string): Spelled => ({ word: w, pairs: spelling(w).pairs, skeleton: skeleton(w) })

/** What a mention of a source names, ready to be compared. */
export const source = (mention: string | undefined): Source => compared(named(mention))

const compared = (n: Named): Source => ({
  kind: n.kind,
  words: n.words,
  family: n.family,
  indefinite: n.indefinite,
  spelled: n.words.map(spell),
  surname: spell(
    n.words
      .slice(n.family)
      .filter((w) => !PARTICLES.has(w) || n.words.length === 1)
      .join(''),
  ),
  given: n.words
    .slice(0, n.family)
    .filter((w) => !PARTICLES.has(w))
    .map(spell),
  each: n.each.map(compared),
})

const alike = (a: Spelled, b: Spelled): boolean => {
  if (a.word === b.word) return true
  const consonants = a.word.length > 3 && b.word.length > 3 && a.skeleton.length > 1 && a.skeleton === b.skeleton
  const least = consonants ? 0.4 : 0.72
  return mayBeNear(a, b, least) && nearFolded(a.word, b.word) >= least
}

const sameGiven = (x: Spelled, y: Spelled): boolean => {
  if (alike(x, y)) return true
  const a = x.word
  const b = y.word
  if ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) return true
  const g = given.get(a)
  return (
    (g !== undefined && g === given.get(b)) || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)))
  )
}

const persons = (a: Source, b: Source): Kin => {
  if (alike(a.surname, b.surname)) {
    if (a.given.length === 0 || b.given.length === 0) return 'same'
    return a.given.some((x) => b.given.some((y) => sameGiven(x, y))) ? 'same' : 'different'
  }
  const [short, long] = a.words.length <= b.words.length ? [a.spelled, b.spelled] : [b.spelled, a.spelled]
  // family name first, or a name known by its first part: Kim ~ Kim Jong Un
  return short.length > 0 &&
    short.every((w) => long.some((v) => v.word === w.word || (w.word.length > 3 && alike(v, w))))
    ? 'same'
    : 'different'
}

/** The nation that a word names, be it its name or its adjective: `Chile`, `Chilean`. */
const nationOf = new Map(
  nationalities.entries.flatMap(({ name, also, adjectives }) =>
    [name, ...also, ...adjectives].map((word) => [fold(word), name] as const),
  ),
)

/** Are two bodies called by nations, and no nation is the same? `Chilean Defense Ministry` ~ `Peru’s Defense Ministry`. */
const ofTwoNations = (a: Source, b: Source): boolean => {
  const of = (n: Source): readonly string[] => n.words.flatMap((w) => nationOf.get(w) ?? [])
  const [x, y] = [of(a), of(b)]
  return x.length > 0 && y.length > 0 && !x.some((nation) => y.includes(nation))
}

const acronym = (n: Named): string => n.words.map((w) => w.charAt(0)).join('')

const groups = (a: Source, b: Source): Kin => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length === 0) return 'unknown'
  const shared = short.spelled.filter((w) => long.spelled.some((v) => alike(v, w))).length
  if (shared === short.words.length) return 'same'
  if (ofTwoNations(a, b)) return 'different'
  if (short.words.length === 1 && (short.words[0] ?? '').length > 2 && short.words[0] === acronym(long)) return 'same'
  return shared * 2 > short.words.length ? 'unknown' : 'different'
}

/** Can two sources be one speaker? Symmetric. */
export const kin = (a: Source, b: Source): Kin => {
  if (a.kind === 'none' || b.kind === 'none') return 'unknown'
  if (a.each.length > 0 || b.each.length > 0) {
    const all = (n: Source): readonly Source[] => (n.each.length > 0 ? n.each : [n])
    const found = all(a).flatMap((x) => all(b).map((y) => kin(x, y)))
    return found.includes('same') ? 'same' : found.includes('unknown') ? 'unknown' : 'different'
  }
  if (a.kind === 'person' && b.kind === 'person') return persons(a, b)
  if (a.kind === 'body' && b.kind === 'body') return groups(a, b)
  if (a.kind === b.kind) {
    const shared = a.words.filter((w) => w !== 'the' && w !== 'a' && b.words.includes(w)).length
    return shared > 0 && shared * 2 >= Math.max(a.words.length, b.words.length) ? 'same' : 'unknown'
  }
  return 'unknown'
}
