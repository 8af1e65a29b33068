/**
 * Where a name begins and ends among the tokens.
 *
 *     > | Then Kevin “Coach” Roe, Jr., of the Bank of Ohio said
 *              ^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { IS, isA } from './lore.ts'
import { GENERATIONS, PARTICLES } from './name-parts.ts'
import { is, low, type Words } from './words.ts'

const MAX_TOKENS = 14
const FUNCTION =
  BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.WH | BIT.SUBJ | BIT.OBJ | BIT.POSS | BIT.AUX | BIT.NEG | BIT.ADV
const CLOSED = BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.SUBJ | BIT.POSS
const WORD_CAP = BIT.WORD | BIT.CAP

/** Is the token a capitalised word, or one like `al-Assad`? */
export const capital = (s: Scan, i: number): boolean => {
  const b = s.bits[i] ?? 0
  if ((b & WORD_CAP) === WORD_CAP) return true
  if ((b & BIT.WORD) === 0) return false
  const c = s.first[i] ?? 0
  if (c !== 97 && c !== 101) return false
  const at = s.start[i] ?? 0
  const dash = s.text.charCodeAt(at + 2) === 45 ? at + 3 : s.text.charCodeAt(at + 3) === 45 ? at + 4 : 0
  return dash > 0 && dash < (s.end[i] ?? 0) && s.text.charAt(dash) !== s.text.charAt(dash).toLowerCase()
}

/** Does no word stand before the token in its sentence? */
export const firstOfSentence = (s: Scan, i: number): boolean => {
  const from = s.sentences[s.sentence[i] ?? 0] ?? 0
  for (let k = i - 1; k >= from; k--) if (((s.bits[k] ?? 0) & BIT.WORD) !== 0) return false
  return true
}

/** May a name begin at this token? */
export const begins = (t: Words, i: number): boolean => {
  const s = t.scan
  if (!capital(s, i)) return false
  const b = s.bits[i] ?? 0
  const word = s.word[i] ?? 0
  if (word === 0) {
    // “Mispronouncing Jane Roe”, “Reportedly Jane Roe”: a participle or adverb by its looks, at the head of a sentence
    return (b & (BIT.ING | BIT.ADV)) === 0 || !firstOfSentence(s, i) || is(t, i, IS.GIVEN | IS.TOWN) || placed(t, i)
  }
  if ((b & BIT.UPPER) !== 0 && (s.end[i] ?? 0) - (s.start[i] ?? 0) > 1)
    return (b & (BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD)) === 0
  if ((b & BIT.TIME) !== 0) return is(t, i, IS.GIVEN) && capital(s, i + 1) && !has(s, i + 1, BIT.TIME)
  if ((b & FUNCTION) !== 0) {
    if ((b & (BIT.MODAL | BIT.ADV)) === 0 || (b & CLOSED) !== 0) return false
    return !firstOfSentence(s, i) && capital(s, i + 1)
  }
  return (s.book.verb[word] ?? 0) === 0 || !firstOfSentence(s, i) || is(t, i, IS.GIVEN)
}

const PLACED = new Set('street road avenue lane square council university college school hospital city'.split(' '))

/** “Downing Street”, “Reading Council”: what the word and the next alone name is no act. */
const placed = (t: Words, i: number): boolean =>
  capital(t.scan, i + 1) && PLACED.has(low(t, i + 1)) && !capital(t.scan, i + 2)

const blankAfter = (s: Scan, i: number): boolean => {
  const gap = (s.start[i + 1] ?? 0) - (s.end[i] ?? 0)
  return gap > 0 && gap < 40
}

/** The last token of the name that begins at `i`. */
export const extend = (t: Words, i: number): number => {
  const s = t.scan
  let j = i
  let office = false
  let body = false
  for (;;) {
    const k = j + 1
    if (j - i > MAX_TOKENS || k >= s.count || s.sentence[k] !== s.sentence[j]) return j
    if (has(s, k, BIT.COMMA)) return has(s, k + 1, BIT.CAP) && GENERATIONS.has(low(t, k + 1)) ? k + 1 : j
    if (!blankAfter(s, j)) {
      const over = overOwners(t, j)
      if (over === 0) return j
      j = over
      body = true
      continue
    }
    if (is(t, j, IS.OFFICE)) office = true
    if (is(t, j, IS.BODY | IS.CUE) || bodies(t, j)) body = true
    const to = !has(s, k, BIT.WORD)
      ? overMark(s, k)
      : capital(s, k)
        ? overCapital(t, k)
        : overSmall(t, i, j, office ? 'office' : 'none', body ? 'body' : 'none')
    if (to === 0) return j
    j = to
  }
}

/** Owners in the plural, which a body is called by: “Farmers’ Union”, “Women’s League”. */
const OWNERS = new Set(
  'women men children people residents workers farmers teachers nurses veterans students writers parents tenants doctors pensioners fishermen mothers widows lawyers judges journalists'.split(
    ' ',
  ),
)

/** Bodies that an office has: “Governor’s Office”, “Sheriff’s Department”. */
const OFFICES = new Set(['office', 'department', 'association', 'council', 'guild'])

/** “Residents’ Group”, “Attorney General’s Office”, “Chile’s Defense Ministry”: the body after owners in the plural, an office or a nation; 0 where none follows. */
const overOwners = (t: Words, j: number): number => {
  const s = t.scan
  const to = j + 2
  if (s.start[j + 1] !== s.end[j] || !possessed(s, j) || !capital(s, to) || s.sentence[to] !== s.sentence[j]) return 0
  if (OWNERS.has(low(t, j))) return is(t, to, IS.BODY | IS.MODIFIER) ? to : 0
  if (is(t, j, IS.OFFICE) && OFFICES.has(low(t, to))) return to
  return nationBefore(t, j) && officeOfState(t, to) ? to : 0
}

/** “Chile”, “South Africa”: does the name of a nation end here? */
const nationBefore = (t: Words, j: number): boolean =>
  t.lore.nations.has(low(t, j)) || t.lore.nations.has(`${low(t, j - 1)} ${low(t, j)}`)

/** “Defense Ministry”: such a name every state has, and only its nation tells whose it is. */
const officeOfState = (t: Words, from: number): boolean => {
  let k = from
  while (k < from + 4 && capital(t.scan, k) && is(t, k, IS.BODY | IS.MODIFIER | IS.TOPIC)) k++
  return k > from && is(t, k - 1, IS.BODY) && !capital(t.scan, k)
}

/** “Centers for Disease Control”: a word of bodies in the plural. */
const bodies = (t: Words, j: number): boolean => {
  const w = low(t, j)
  return w.length > 4 && w.endsWith('s') && isA(t.lore, w.slice(0, -1), IS.BODY)
}

/** “Kevin “Coach” Roe”, “Roe & Poe”: the token the name goes on with after a mark; 0 for none. */
const overMark = (s: Scan, k: number): number => {
  if (s.first[k] === 38) return capital(s, k + 1) && blankAfter(s, k) ? k + 1 : 0
  const nickname = has(s, k, BIT.QUOTE) && capital(s, k + 1) && has(s, k + 2, BIT.QUOTE) && capital(s, k + 3)
  return nickname && s.sentence[k + 3] === s.sentence[k] ? k + 3 : 0
}

const overCapital = (t: Words, k: number): number => {
  const s = t.scan
  const word = s.word[k] ?? 0
  if (word === 0) return k
  const b = s.bits[k] ?? 0
  if ((b & BIT.UPPER) === 0 && (b & CLOSED) !== 0) return 0
  // “Jane Roe Says”: a verb in a line of capitals
  const verb = (b & BIT.THIRD) !== 0 && (s.book.verb[word] ?? 0) > 0 && (s.book.noun[word] ?? 0) === 0
  if (verb && !t.lore.nations.has(`${low(t, k - 1)} ${low(t, k)}`)) return 0
  // “Jane Roe Just Vowed”
  if ((b & BIT.ADV) !== 0 && (b & BIT.UPPER) === 0 && has(s, k + 1, BIT.CAP) && has(s, k + 1, BIT.PAST | BIT.THIRD))
    return 0
  // “Halden Morning Herald”
  const printed = has(s, k + 1, BIT.CAP) && is(t, k + 1, IS.OUTLET_END) && blankAfter(s, k)
  if ((b & BIT.TIME) !== 0 && (b & BIT.MODAL) === 0 && !is(t, k, IS.GIVEN) && !printed) return 0
  return k
}

/** A small word inside a name: “van der Roe”, “Bank of Ohio”, “Council on Foreign Relations”. */
const overSmall = (t: Words, i: number, j: number, office: 'office' | 'none', body: 'body' | 'none'): number => {
  const s = t.scan
  let k = j + 1
  const n = (s.end[k] ?? 0) - (s.start[k] ?? 0)
  if (n > 5 || n < 1) return 0
  const small = s.text.slice(s.start[k], s.end[k])
  if (PARTICLES.has(small)) {
    if (capital(s, k + 1) && blankAfter(s, k)) return k + 1
    if (PARTICLES.has(low(t, k + 1)) && capital(s, k + 2)) return k + 2
  }
  const joins =
    small === 'of' ||
    (small === 'for' && (office === 'office' || body === 'body')) ||
    (small === 'on' && body === 'body' && !is(t, j, IS.GROUP)) ||
    (small === 'to' && office === 'office') ||
    (small === 'and' && ((body === 'body' && withOf(t, i, j)) || is(t, j, IS.TOPIC)))
  if (!joins || !blankAfter(s, k)) return 0
  // “Council of the North”, “Committee for a Fair Vote”
  if (/^(?:the|an?)$/u.test(wordAt(s, k + 1)) && (low(t, k + 1) === 'the' || body === 'body')) k++
  if (!capital(s, k + 1) || !blankAfter(s, k) || s.sentence[k + 1] !== s.sentence[i]) return 0
  if (small === 'and' && is(t, k + 1, IS.OFFICE | IS.GIVEN | IS.ADDRESS)) return 0
  return has(s, k + 1, BIT.TIME) && (s.word[k + 1] ?? 0) > 0 ? 0 : k + 1
}

const withOf = (t: Words, i: number, j: number): boolean => {
  for (let k = i; k <= j; k++) if (low(t, k) === 'of') return true
  return false
}

const GRAMMAR = BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.POSS

/** Does a line give each of its words a capital but the small words of grammar, as titles do? */
export const titleCase = (s: Scan, paragraph: number): boolean => {
  const from = s.paragraphs[paragraph] ?? 0
  const to = s.paragraphs[paragraph + 1] ?? s.count
  if (to - from > 40 || to - from < 4 || has(s, to - 1, BIT.COMMA)) return false
  let words = 0
  for (let k = from; k < to; k++) {
    const b = s.bits[k] ?? 0
    if ((b & BIT.WORD) === 0 || ((b & GRAMMAR) !== 0 && (s.word[k] ?? 0) > 0)) continue
    if ((b & (BIT.CAP | BIT.NUM)) === 0 && !capital(s, k)) return false
    words++
  }
  return words >= 4
}

/** In a title only a given name and what follows it are surely one name. */
export const inTitle = (t: Words, i: number): number => {
  const s = t.scan
  if (!is(t, i, IS.GIVEN) || !capital(s, i + 1) || !blankAfter(s, i) || has(s, i + 1, BIT.POSS)) return i
  const initial = (s.end[i + 1] ?? 0) - (s.start[i + 1] ?? 0) <= 2 && capital(s, i + 2)
  return initial ? i + 2 : i + 1
}

/** Is the name followed by a possessive: ’s, or an apostrophe alone after an s and before a small word? */
export const possessed = (s: Scan, last: number): boolean => {
  const k = last + 1
  if (k >= s.count || s.start[k] !== s.end[last]) return false
  if (has(s, k, BIT.POSS)) return true
  const c = s.first[k] ?? 0
  if ((c !== 39 && c !== 0x2019) || s.text.charCodeAt((s.end[last] ?? 1) - 1) !== 115) return false
  return s.paragraph[k + 1] === s.paragraph[last] && has(s, k + 1, BIT.WORD) && (s.start[k + 1] ?? 0) > (s.end[k] ?? 0)
}
