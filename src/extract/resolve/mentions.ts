/**
 * Names as they stand in the text, in one pass over its tokens: where each begins and ends, and what its own words
 * and the words beside it tell of its bearer.
 *
 *     > | On Tuesday Russian President Vladimir Putin met Jane Roe, the mayor of Sochi.
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^
 *                    Russia, president, Vladimir Putin     Jane Roe, mayor
 */
import { fold } from '../../text/index.ts'
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { describe, type Role, singular } from './describe.ts'
import { type Gender, IS, isA, type Lore, plain } from './lore.ts'

export type MentionKind = 'person' | 'body' | 'place' | 'nation' | 'name'

export interface Mention {
  /** Tokens, both inclusive: titles included. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** The name without titles, its inner white space made one blank. */
  readonly name: string
  /** Its words folded, without the Arabic article. */
  readonly keys: readonly string[]
  readonly kind: MentionKind
  /** Has a title, an office or a form of address before it. */
  readonly titled: boolean
  readonly roles: readonly Role[]
  readonly nations: readonly string[]
  readonly gender: Gender
  /** A title or role tells the gender. */
  readonly told: boolean
  readonly possessive: boolean
  /** A title alone: a name only where somebody here is called so. */
  readonly bare: boolean
  /** Stands before a common noun: “the Roe campaign”, “Black voters”. */
  readonly qualifies: boolean
  /** Stands after a preposition of place. */
  readonly located: boolean
  readonly quoted: boolean
}

const MAX_TOKENS = 14
const FUNCTION =
  BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.WH | BIT.SUBJ | BIT.OBJ | BIT.POSS | BIT.AUX | BIT.NEG | BIT.ADV
const PARTICLES = new Set(
  'de van von der den di da del della dos du la le bin ibn bint abu al el ben ter ten af zu y'.split(' '),
)
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq', 'sc', 'qc', 'kc', 'mp', 'cbe', 'obe'])
const ARABIC_ARTICLE = /^(?:al|el|as|ar|an|ad|az|ash|at)-(?=.)/

/** The form in which a word of a name is compared. */
export const nameKey = (word: string): string => {
  const w = fold(word).replaceAll('.', '').replace(ARABIC_ARTICLE, '')
  return w
}

/** Is the token a capitalised word, or one like `al-Assad`? */
const capital = (s: Scan, i: number): boolean => {
  const b = s.bits[i] ?? 0
  if ((b & BIT.WORD) === 0) return false
  if ((b & BIT.CAP) !== 0) return true
  const c = s.first[i] ?? 0
  if (c !== 97 && c !== 101) return false
  const at = s.start[i] ?? 0
  const dash = s.text.charCodeAt(at + 2) === 45 ? at + 3 : s.text.charCodeAt(at + 3) === 45 ? at + 4 : 0
  return dash > 0 && dash < (s.end[i] ?? 0) && isUpperAt(s.text, dash)
}

const isUpperAt = (text: string, at: number): boolean => {
  const c = text.charAt(at)
  return c !== c.toLowerCase()
}

const firstOfSentence = (s: Scan, i: number): boolean => {
  const from = s.sentences[s.sentence[i] ?? 0] ?? 0
  if (i === from) return true
  for (let k = from; k < i; k++) if (has(s, k, BIT.WORD)) return false
  return true
}

/** May a name begin at this token? */
const begins = (lore: Lore, s: Scan, i: number): boolean => {
  if (!capital(s, i)) return false
  const b = s.bits[i] ?? 0
  if ((s.word[i] ?? 0) === 0) {
    // “Mispronouncing Jane Roe”, “Reportedly Jane Roe”: a participle or adverb by its looks, at the head of a sentence
    return (b & (BIT.ING | BIT.ADV)) === 0 || !firstOfSentence(s, i) || isA(lore, plain(wordAt(s, i)), IS.GIVEN)
  }
  if ((b & BIT.UPPER) !== 0 && (s.end[i] ?? 0) - (s.start[i] ?? 0) > 1)
    return (b & (BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD)) === 0
  if ((b & BIT.TIME) !== 0) {
    const w = plain(wordAt(s, i))
    if (!isA(lore, w, IS.GIVEN)) return false
    return capital(s, i + 1) && !has(s, i + 1, BIT.TIME)
  }
  if ((b & FUNCTION) !== 0) {
    if ((b & (BIT.MODAL | BIT.ADV)) === 0 || (b & (BIT.SUBJ | BIT.PREP | BIT.COORD | BIT.DET)) !== 0) return false
    return !firstOfSentence(s, i) && capital(s, i + 1)
  }
  if ((s.book.verb[s.word[i] ?? 0] ?? 0) > 0 && firstOfSentence(s, i)) return isA(lore, plain(wordAt(s, i)), IS.GIVEN)
  return true
}

const blankBetween = (s: Scan, i: number): boolean => {
  const from = s.end[i] ?? 0
  const to = s.start[i + 1] ?? 0
  return to > from && to - from < 40
}

/** The last token of the name that begins at `i`. */
const extend = (lore: Lore, s: Scan, i: number): number => {
  let j = i
  let office = false
  let body = false
  for (;;) {
    const w = plain(wordAt(s, j))
    const c = lore.classes.get(w) ?? 0
    if ((c & IS.OFFICE) !== 0) office = true
    if ((c & (IS.BODY | IS.CUE)) !== 0) body = true
    if (j - i > MAX_TOKENS || j + 1 >= s.count || s.paragraph[j + 1] !== s.paragraph[j]) return j
    let k = j + 1
    if (has(s, k, BIT.COMMA)) {
      // “Joe Biden, Jr.”
      if (k + 1 < s.count && has(s, k + 1, BIT.CAP) && GENERATIONS.has(plain(wordAt(s, k + 1)))) j = k + 1
      return j
    }
    if (!blankBetween(s, j)) return j
    if (s.sentence[k] !== s.sentence[j]) return j
    if (!has(s, k, BIT.WORD)) {
      // “Kevin “Coach” Roe”
      if (
        has(s, k, BIT.QUOTE) &&
        capital(s, k + 1) &&
        has(s, k + 2, BIT.QUOTE) &&
        capital(s, k + 3) &&
        s.sentence[k + 3] === s.sentence[j]
      ) {
        j = k + 3
        continue
      }
      if (s.first[k] === 38 && capital(s, k + 1) && blankBetween(s, k)) {
        j = k + 1
        continue
      }
      return j
    }
    if (capital(s, k)) {
      const b = s.bits[k] ?? 0
      const known = (s.word[k] ?? 0) > 0
      if (
        known &&
        (b & BIT.UPPER) === 0 &&
        (b & (BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.SUBJ | BIT.POSS)) !== 0
      )
        return j
      // “Jane Roe Says”: a verb in a line of capitals
      if (
        known &&
        (b & BIT.THIRD) !== 0 &&
        (s.book.verb[s.word[k] ?? 0] ?? 0) > 0 &&
        (s.book.noun[s.word[k] ?? 0] ?? 0) === 0
      )
        return j
      if (known && (b & BIT.TIME) !== 0 && (b & BIT.MODAL) === 0 && !isA(lore, plain(wordAt(s, k)), IS.GIVEN)) return j
      j = k
      continue
    }
    // a small word inside a name
    const small = s.text.slice(s.start[k], s.end[k])
    if (PARTICLES.has(small) && capital(s, k + 1) && blankBetween(s, k)) {
      j = k + 1
      continue
    }
    if (PARTICLES.has(small) && k + 2 < s.count && PARTICLES.has(wordAt(s, k + 1)) && capital(s, k + 2)) {
      j = k + 2
      continue
    }
    const joins =
      small === 'of' ||
      (small === 'for' && (office || body)) ||
      (small === 'on' && body) ||
      (small === 'to' && office) ||
      (small === 'and' && ((body && withOf(s, i, j)) || isA(lore, w, IS.TOPIC)))
    if (!joins) return j
    if (k + 1 < s.count && blankBetween(s, k) && wordAt(s, k + 1) === 'the') k++
    if (!capital(s, k + 1) || !blankBetween(s, k) || s.paragraph[k + 1] !== s.paragraph[i]) return j
    if (small === 'and' && isA(lore, plain(wordAt(s, k + 1)), IS.OFFICE | IS.GIVEN | IS.ADDRESS)) return j
    if (has(s, k + 1, BIT.TIME) && (s.word[k + 1] ?? 0) > 0) return j
    j = k + 1
  }
}

const withOf = (s: Scan, i: number, j: number): boolean => {
  for (let k = i; k <= j; k++) if (wordAt(s, k) === 'of') return true
  return false
}

/** How many tokens from `at` name a nation; 0 for none. */
export const nationAt = (lore: Lore, words: readonly string[], at: number): number => {
  const head = words[at]
  if (head === undefined || !lore.nationStarts.has(head)) return 0
  let phrase = ''
  let found = 0
  for (let k = at; k < words.length && k < at + 6; k++) {
    phrase = k === at ? head : `${phrase} ${words[k] ?? ''}`
    if (lore.nations.has(phrase)) found = k - at + 1
  }
  return found
}

const isOffice = (lore: Lore, w: string): boolean =>
  isA(lore, w, IS.OFFICE | IS.ADDRESS | IS.HONORIFIC) ||
  (w.length > 4 && w.endsWith('s') && isA(lore, w.slice(0, -1), IS.OFFICE))

/** Where the name begins after its titles: 0 without a title, `null` where there is a title and no name. */
const afterTitles = (
  lore: Lore,
  words: readonly string[],
): { readonly title: number; readonly name: number } | null => {
  const n = words.length
  let end = n
  while (end > 1 && SUFFIXES.has(words[end - 1] ?? '')) end--
  for (let p = end - 1; p >= 0; p--) {
    const w = words[p] ?? ''
    if (!isOffice(lore, w)) continue
    const next = words[p + 1]
    if (p === end - 1) {
      // the last word is a title: the surname King, or a bare office
      if (p > 0 && (isA(lore, words[0] ?? '', IS.GIVEN) || isA(lore, words[p - 1] ?? '', IS.ADDRESS))) continue
      if (p === 0 || words.every((x) => isOffice(lore, x) || isA(lore, x, IS.MODIFIER) || lore.nationStarts.has(x)))
        return null
      continue
    }
    if (p === 0 && end === 2 && isA(lore, w, IS.GIVEN) && !isA(lore, w, IS.ADDRESS)) continue
    if (next === 'of' || next === 'for' || next === 'to' || next === 'on') {
      let q = p + 2
      if (words[q] === 'the') q++
      const nation = nationAt(lore, words, q)
      if (nation > 0) return q + nation < end ? { title: p, name: q + nation } : null
      for (let k = q + 1; k < end - 1; k++)
        if (isA(lore, words[k] ?? '', IS.GIVEN) && !isA(lore, words[k - 1] ?? '', IS.GIVEN))
          return { title: p, name: k }
      let after = -1
      for (let k = q; k < end - 2; k++) if (isA(lore, words[k] ?? '', IS.BODY | IS.PLACE | IS.MODIFIER)) after = k + 1
      for (let k = q; k < end - 1; k++) if (isA(lore, words[k] ?? '', IS.ADDRESS)) after = k + 1
      if (after > 0) return { title: p, name: after }
      return null
    }
    return { title: p, name: p + 1 }
  }
  return { title: -1, name: 0 }
}

const rolesOf = (lore: Lore, words: readonly string[], upto: number): readonly Role[] => {
  const out: Role[] = []
  let mods: string[] = []
  for (let p = 0; p <= upto; p++) {
    const w = words[p] ?? ''
    if (w === 'of' || w === 'for' || w === 'to') break
    const next = words[p + 1] ?? ''
    const compound =
      p < upto &&
      (isA(lore, w, IS.MODIFIER) || w === 'attorney' || w === 'secretary' || w === 'lieutenant' || w === 'major') &&
      (isA(lore, next, IS.OFFICE) || isA(lore, next, IS.MODIFIER))
    if (isA(lore, w, IS.OFFICE) && !compound) {
      out.push({ head: lore.office(w), mods })
      mods = []
    } else if (isA(lore, w, IS.MODIFIER | IS.OFFICE)) mods = [...mods, w]
  }
  return out
}

const nationsIn = (lore: Lore, words: readonly string[], from: number, to: number): readonly string[] => {
  const out: string[] = []
  for (let k = from; k < to;) {
    const n = nationAt(lore, words, k)
    if (n === 0) k++
    else {
      const name = lore.nations.get(words.slice(k, k + n).join(' '))
      if (name !== undefined) out.push(name)
      k += n
    }
  }
  return out
}

const genderOf = (lore: Lore, words: readonly string[], name: number, end: number, single: boolean): Gender => {
  for (let p = 0; p < name; p++) {
    const g = lore.roleGender.get(words[p] ?? '')
    if (g !== undefined && g !== 'u') return g
  }
  if (single && name === 0) return lore.gender.get(words[name] ?? '') ?? 'u'
  for (let p = name; p < Math.max(name + 1, end - 1); p++) {
    const g = lore.gender.get(words[p] ?? '')
    if (g !== undefined) return g
  }
  return 'u'
}

interface Reading {
  readonly kind: MentionKind
  /** Word indexes of the name. */
  readonly from: number
  readonly to: number
  readonly title: number
  readonly gender: Gender
  readonly nations: readonly string[]
  /** A title alone: no name, unless somebody here is called so. */
  readonly bare: boolean
}

/** What the words of a name say by themselves. */
const read = (lore: Lore, words: readonly string[], raw: readonly string[]): Reading | null => {
  const n = words.length
  const last = words[n - 1] ?? ''
  const whole: Reading = { kind: 'name', from: 0, to: n, title: -1, gender: 'u', nations: [], bare: false }
  if (nationAt(lore, words, 0) === n) return { ...whole, kind: 'nation', nations: nationsIn(lore, words, 0, n) }
  const titled = afterTitles(lore, words)
  if (titled === null) return n === 1 && words[0] !== 'he' ? { ...whole, bare: true } : null
  let { name } = titled
  if (titled.title < 0) {
    const nation = nationAt(lore, words, 0)
    if (nation > 0 && nation < n && isA(lore, words[nation] ?? '', IS.GIVEN) && n - nation > 1) name = nation
  }
  let to = n
  for (let k = name + 1; k < n; k++)
    if (words[k] === 'of' || words[k] === 'for' || words[k] === 'on' || words[k] === 'to') {
      to = k
      break
    }
  const bodied = (from: number, upto: number): boolean => {
    for (let k = from; k < upto; k++) if (isA(lore, words[k] ?? '', IS.BODY | IS.CUE)) return true
    return false
  }
  const size = to - name
  const lastName = words[to - 1] ?? ''
  const given = isA(lore, words[name] ?? '', IS.GIVEN)
  const bodyLast = isA(lore, lastName, IS.BODY | IS.CUE | IS.OUTLET_END) || isA(lore, lastName, IS.PLACE)
  if (titled.title >= 0 && nationAt(lore, words, name) >= to - name) return null
  if (titled.title >= 0 && size >= 1 && size <= 5 && !(bodyLast && !(given && size === 2))) {
    return {
      kind: 'person',
      from: name,
      to,
      title: titled.title,
      bare: false,
      gender: genderOf(lore, words, name, to, size === 1),
      nations: nationsIn(lore, words, 0, name).concat(nationsIn(lore, words, to, n)),
    }
  }
  if (titled.title >= 0 && bodyLast) name = 0
  if (to < n && (bodied(0, to) || to === 1)) return { ...whole, kind: bodied(0, n) || to > 1 ? 'body' : 'name' }
  if (size === 1) {
    if (isA(lore, last, IS.TOWN)) return { ...whole, kind: 'place' }
    if (isA(lore, last, IS.BODY)) return { ...whole, kind: 'body' }
    return { ...whole, from: name, to }
  }
  const initial =
    (raw[name] ?? '').endsWith('.') ||
    /^\p{Lu}\.?$/u.test(raw[name + 1] ?? '') ||
    /^(?:\p{Lu}\.?){1,3}$/u.test(raw[name] ?? '')
  const particle =
    words.slice(name + 1, to - 1).some((w) => PARTICLES.has(w)) || /^(?:al|el)-/.test(fold(raw[to - 1] ?? ''))
  const bodyIn = bodied(name, to)
  if (given && size <= 5 && !(bodyIn && (bodyLast || size > 3))) {
    if (!(isA(lore, words[name] ?? '', IS.TOWN | IS.PLACE) && bodyLast))
      return {
        kind: 'person',
        from: name,
        to,
        title: -1,
        bare: false,
        gender: genderOf(lore, words, name, to, false),
        nations: nationsIn(lore, words, 0, name).concat(nationsIn(lore, words, to, n)),
      }
  }
  if (bodyIn) return { ...whole, kind: 'body' }
  if (isA(lore, lastName, IS.PLACE)) return { ...whole, kind: 'place' }
  if (isA(lore, lastName, IS.OUTLET_END)) return { ...whole, kind: 'body' }
  if (words.slice(0, to).every((w) => isA(lore, w, IS.TOWN | IS.PLACE) || lore.nationStarts.has(w)))
    return { ...whole, kind: 'place' }
  if ((initial || particle) && size <= 5)
    return {
      kind: 'person',
      from: name,
      to,
      title: -1,
      bare: false,
      gender: genderOf(lore, words, name, to, false),
      nations: nationsIn(lore, words, to, n),
    }
  return { ...whole, from: name, to, nations: nationsIn(lore, words, 0, name) }
}

/** “Sanders’ manager”: an apostrophe alone after an s, and a small word next. */
const lonePossessive = (s: Scan, j: number): boolean => {
  const c = s.first[j + 1] ?? 0
  return (
    (c === 39 || c === 0x2019) &&
    s.text.charCodeAt((s.end[j] ?? 1) - 1) === 115 &&
    s.paragraph[j + 2] === s.paragraph[j] &&
    has(s, j + 2, BIT.WORD) &&
    (s.start[j + 2] ?? 0) > (s.end[j + 1] ?? 0)
  )
}

/** Does a line give nearly all its long words a capital, as titles do? */
const titleCase = (s: Scan, paragraph: number): boolean => {
  const from = s.paragraphs[paragraph] ?? 0
  const to = s.paragraphs[paragraph + 1] ?? s.count
  if (to - from > 40) return false
  let long = 0
  let capitals = 0
  for (let k = from; k < to; k++) {
    if (!has(s, k, BIT.WORD) || (s.end[k] ?? 0) - (s.start[k] ?? 0) < 4) continue
    long++
    if (has(s, k, BIT.CAP | BIT.NUM)) capitals++
  }
  return long >= 4 && capitals >= long * 0.8
}

/** In a title only a given name and what follows it are surely one name. */
const inTitle = (lore: Lore, s: Scan, i: number): number => {
  if (!isA(lore, plain(wordAt(s, i)), IS.GIVEN) || !capital(s, i + 1) || !blankBetween(s, i) || has(s, i + 1, BIT.POSS))
    return i
  const initial = (s.end[i + 1] ?? 0) - (s.start[i + 1] ?? 0) <= 2 && capital(s, i + 2)
  return initial ? i + 2 : i + 1
}

/** A capital at the head of a sentence alone makes no name of "Regulators", "Federal", "Experts". */
const common = (lore: Lore, s: Scan, i: number, word: string): boolean => {
  if (!firstOfSentence(s, i)) return false
  if (isA(lore, word, IS.GROUP | IS.MODIFIER | IS.UTTERANCE)) return true
  return (
    singular(lore, word) !== null || (isA(lore, word, IS.ROLE) && !has(s, i + 1, BIT.CAP) && !isA(lore, word, IS.GIVEN))
  )
}

/** A space-normal copy of a stretch of text. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f]+/gu, ' ').trim()

/** The names of a text, in order. */
export const mentionsOf = (lore: Lore, s: Scan): readonly Mention[] => {
  const out: Mention[] = []
  let paragraph = -1
  let titled: 'titled' | 'plain' = 'plain'
  for (let i = 0; i < s.count; i++) {
    if (s.paragraph[i] !== paragraph) {
      paragraph = s.paragraph[i] ?? 0
      titled = titleCase(s, paragraph) ? 'titled' : 'plain'
    }
    if (((s.bits[i] ?? 0) & BIT.WORD) === 0 || !begins(lore, s, i)) continue
    const j = titled === 'titled' ? inTitle(lore, s, i) : extend(lore, s, i)
    const raw: string[] = []
    const tokens: number[] = []
    for (let k = i; k <= j; k++) {
      if (has(s, k, BIT.COMMA)) continue
      if (has(s, k, BIT.QUOTE)) {
        k += 2
        continue
      }
      raw.push(wordAt(s, k))
      tokens.push(k)
    }
    const words = raw.map(plain)
    const reading = read(lore, words, raw)
    const first = i
    i = j
    // D-Putney is a party and a place, not a name
    if (raw.length === 1 && /^[DRI]-\p{Lu}/u.test(raw[0] ?? '')) continue
    const possessive =
      j + 1 < s.count && s.start[j + 1] === s.end[j] && (has(s, j + 1, BIT.POSS) || lonePossessive(s, j))
    const quoted = (s.quote[first] ?? 0) > 0
    if (reading === null || (reading.kind === 'name' && raw.length === 1 && common(lore, s, first, words[0] ?? '')))
      continue
    const { from, to, title } = reading
    const start = s.start[tokens[from] ?? first] ?? 0
    const end = s.end[tokens[to - 1] ?? j] ?? 0
    const beside = describe(lore, s, first, tokens[tokens.length - 1] ?? j, reading.kind)
    const person =
      reading.kind === 'person' ||
      (beside.person && (reading.kind === 'name' || reading.kind === 'place') && (to - from > 1 || beside.before))
    const keys = words
      .slice(from, to)
      .map(nameKey)
      .filter((w) => !SUFFIXES.has(w))
    out.push({
      first,
      last: j,
      start: s.start[first] ?? 0,
      end: s.end[j] ?? 0,
      name: squeeze(s.text.slice(start, end)),
      keys: keys.length > 0 ? keys : words.slice(from, to),
      kind: person ? 'person' : reading.kind,
      titled: title >= 0,
      roles: [...rolesOf(lore, words, title), ...beside.roles],
      nations: [...reading.nations, ...beside.nations],
      gender: beside.gender !== 'u' ? beside.gender : reading.gender,
      told:
        beside.gender !== 'u' ||
        (title >= 0 && words.slice(0, from).some((w) => (lore.roleGender.get(w) ?? 'u') !== 'u')),
      possessive,
      bare: reading.bare,
      qualifies:
        j + 1 < s.count &&
        has(s, j + 1, BIT.WORD) &&
        !has(
          s,
          j + 1,
          BIT.CAP |
            BIT.VERB |
            BIT.AUX |
            BIT.POSS |
            BIT.PREP |
            BIT.COORD |
            BIT.SUBORD |
            BIT.WH |
            BIT.ADV |
            BIT.OBJ |
            BIT.DET |
            BIT.SUBJ |
            BIT.TIME |
            BIT.NEG,
        ),
      located: first > 0 && /^(?:in|from|to|of|near|at|into|outside)$/u.test(wordAt(s, first - 1)),
      quoted,
    })
  }
  return out
}
