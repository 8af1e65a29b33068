/** Text to tokens in typed arrays, each looked up in the book while it is read. */
import { BIT } from './bits.ts'
import { type Book, HASH_SEED, hashStep } from './book.ts'
import {
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isDash,
  isQuoteMark,
  isUpper,
  isWordAt,
  kind,
  LETTER,
  SPACE,
  SURROGATE,
  type Units,
  unitsOf,
} from './characters.ts'

/** Tokens as columns; only the first `count` places of each are in use. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly bits: Int32Array
  /** The index of the word in the book; 0 for words it does not know. */
  readonly word: Int32Array
  /** The first UTF-16 unit. */
  readonly first: Uint16Array
}

const CLITICS = new Set(['s', 'd', 'm', 'll', 're', 've'])
const STOPS = new Set([46, 33, 63, 0x2026])

/** The end of the word that begins at `i`: letters, digits, inner hyphens, apostrophes, points between digits and in addresses. */
const wordEnd = (t: Units, i: number): number => {
  const { text, units } = t
  let k = i
  let run = 0
  let dotted = false
  for (;;) {
    const c = units[k] ?? 0
    const q = kind(c)
    if (q === LETTER || q === DIGIT) {
      k++
      run++
    } else if (q === SURROGATE && isWordAt(t, k)) {
      k += 2
      run++
    } else if (c === 46 && run === 1 && kind(units[k - 1] ?? 0) === LETTER) {
      // U.S. and a.m.: a letter, a point, a letter, a point
      const next = units[k + 1] ?? 0
      if (kind(next) === LETTER && (units[k + 2] ?? 0) === 46) {
        dotted = true
        k++
        run = 0
      } else if (dotted) return k + 1
      else break
    } else if (c === 46 && run > 1 && domain(t, k + 1)) {
      k++
      run = 0
    } else if (
      (c === 46 || c === 44 || c === 58) &&
      kind(units[k - 1] ?? 0) === DIGIT &&
      kind(units[k + 1] ?? 0) === DIGIT
    ) {
      k++
    } else if (c === 45 || c === 0x2011) {
      if (!isWordAt(t, k + 1)) break
      k++
      run = 0
    } else if (isApostrophe(c)) {
      if (!isWordAt(t, k + 1)) break
      let to = k + 1
      while (to - k < 4 && kind(units[to] ?? 0) === LETTER) to++
      if (to - k < 4 && CLITICS.has(text.slice(k + 1, to).toLowerCase())) break
      k++
      run = 0
    } else if (q === INVISIBLE && c === 0xad && isWordAt(t, k + 1)) k++
    else break
  }
  return k
}

/** Two to four small letters and no more, as after the point of `example.com`. */
const domain = (t: Units, i: number): boolean => {
  const { units } = t
  let k = i
  while (k - i < 5) {
    const c = units[k] ?? 0
    if (c < 97 || c > 122) break
    k++
  }
  return k - i > 1 && k - i < 5 && !isWordAt(t, k)
}

const wider = <A extends Int32Array | Uint16Array>(old: A, fresh: A): A => {
  fresh.set(old)
  return fresh
}

/** The tokens of a text. */
export const tokenize = (book: Book, text: string): Tokens => {
  const n = text.length
  const t = unitsOf(text)
  const { units } = t
  let room = (n >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let bits = new Int32Array(room)
  let word = new Int32Array(room)
  let first = new Uint16Array(room)
  const grow = (): void => {
    room *= 2
    start = wider(start, new Int32Array(room))
    end = wider(end, new Int32Array(room))
    bits = wider(bits, new Int32Array(room))
    word = wider(word, new Int32Array(room))
    first = wider(first, new Uint16Array(room))
  }
  const mask = book.slots.length - 1
  let count = 0
  let newline = 1
  let i = 0
  while (i < n) {
    const c = units[i] ?? 0
    const k = kind(c)
    if (k === SPACE || k === INVISIBLE) {
      if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) newline = 1
      i++
      continue
    }
    if (count === room) grow()
    let b = newline ? BIT.NEWLINE : 0
    newline = 0
    let to = i
    let id = 0
    const letters = k === LETTER || k === DIGIT || (k === SURROGATE && isWordAt(t, i))
    const clitic = !letters && isApostrophe(c) ? cliticEnd(t, i) : 0
    if (letters || clitic > 0) {
      to = letters ? wordEnd(t, i) : clitic
      let h = HASH_SEED
      let upper = 0
      for (let j = i; j < to; j++) {
        let x = units[j] ?? 0
        if (x >= 65 && x <= 90) {
          upper++
          x += 32
        } else if (x === 0x2019) x = 39
        h = hashStep(h, x)
      }
      let slot = h & mask
      for (;;) {
        const candidate = book.slots[slot] ?? 0
        if (candidate === 0) break
        if (same(units, i, to, book.words[candidate] ?? '')) {
          id = candidate
          break
        }
        slot = (slot + 1) & mask
      }
      b |= BIT.WORD | (book.bits[id] ?? 0)
      if (k === DIGIT) b |= BIT.NUM
      else if (isUpper(c)) {
        b |= BIT.CAP
        if (upper > 1 && upper >= to - i - 1 && to - i > 1) b |= BIT.UPPER
      }
      if (id === 0 && letters) b |= guess(t, i, to)
      if (clitic > 0 && to - i === 2 && ((units[i + 1] ?? 0) | 32) === 115) b |= BIT.POSS
      if ((units[to] ?? 0) === 46 && shortened(book, units, i, to, id, b)) to++
    } else {
      to = k === SURROGATE && c < 0xdc00 && kind(units[i + 1] ?? 0) === SURROGATE ? i + 2 : i + 1
      if (k !== SURROGATE) while (to < n && (units[to] ?? 0) === c) to++
      // ''' is an inner mark and an outer one: before a word the outer comes first, after one the inner
      if (c === 39 && to - i === 3) to = i === 0 || isGap(units, i - 1) ? i + 2 : i + 1
      if (isQuoteMark(c)) {
        if (to - i <= 2) b |= BIT.QUOTE
      } else if (c === 44) b |= BIT.COMMA
      else if (STOPS.has(c)) b |= BIT.STOP
      else if (isDash(c)) b |= BIT.DASH
    }
    start[count] = i
    end[count] = to
    bits[count] = b
    word[count] = id
    first[count] = c
    count++
    i = to
  }
  return { count, start, end, bits, word, first }
}

const same = (units: Uint16Array, from: number, to: number, word: string): boolean => {
  if (word.length !== to - from) return false
  for (let j = 0; j < word.length; j++) {
    let x = units[from + j] ?? 0
    if (x >= 65 && x <= 90) x += 32
    else if (x === 0x2019) x = 39
    if (x !== word.charCodeAt(j)) return false
  }
  return true
}

const isGap = (units: Uint16Array, i: number): boolean => {
  const k = kind(units[i] ?? 0)
  return k === SPACE || k === INVISIBLE
}

/** The end of `’s` and its like at `i`; 0 where there is none. It must follow a word without a blank. */
const cliticEnd = ({ text, units }: Units, i: number): number => {
  if (
    i === 0 ||
    !(kind(units[i - 1] ?? 0) === LETTER || kind(units[i - 1] ?? 0) === DIGIT || (units[i - 1] ?? 0) === 46)
  )
    return 0
  let to = i + 1
  while (to - i < 4 && kind(units[to] ?? 0) === LETTER) to++
  return to > i + 1 && to - i < 4 && CLITICS.has(text.slice(i + 1, to).toLowerCase()) ? to : 0
}

/** Does the full stop after a word belong to it? A known abbreviation, or the initial of a name. */
const shortened = (book: Book, units: Uint16Array, from: number, to: number, id: number, b: number): boolean => {
  let next = to + 1
  while (next < to + 4 && kind(units[next] ?? 0) === SPACE) next++
  const after = units[next] ?? 0
  const capital = (b & BIT.CAP) !== 0
  // R-Ky., and (D-Mass.): a comma or bracket at once means that no sentence ended
  if (next === to + 1 && (after === 44 || (after === 41 && capital && to - from < 8))) return true
  // “wrote one on X. Another”: the network, and no initial
  if (to - from === 1 && units[from] === 88 && units[from - 2] === 110 && units[from - 3] === 111) return false
  if (to - from === 1) return capital && (units[from] ?? 0) !== 73 && isUpper(after) && next > to + 1
  if (id === 0 || book.abbreviation[id] !== 1) return false
  const word = book.words[id]
  if (word === 'no') return kind(after) === DIGIT
  if (word === 'etc' || word === 'vs') return true
  // “MS. HOLT:” in a briefing: a title in capitals before a name in capitals
  return capital && ((b & BIT.UPPER) === 0 || ((b & BIT.TITLE) !== 0 && isUpper(after)))
}

/** The nouns that end as adverbs do: English has no more of them that are in use. */
const NOUNS_IN_LY = new Set(
  'anomaly assembly belly bully butterfly duopoly family filly folly gully homily jelly melancholy monopoly oligopoly panoply rally reply supply tally underbelly'.split(
    ' ',
  ),
)

/** What an unknown word looks like: an adverb, a participle, a past form. */
const guess = ({ text, units }: Units, from: number, to: number): number => {
  const n = to - from
  if (n < 5) return 0
  const z = units[to - 1] ?? 0
  const y = units[to - 2] ?? 0
  if (z === 100 && y === 101) return BIT.PAST | BIT.PART
  if (z === 103 && y === 110 && (units[to - 3] ?? 0) === 105) return BIT.ING
  // Kelly and Sicily are no adverbs
  if (z === 121 && y === 108 && !isUpper(units[from] ?? 0) && !NOUNS_IN_LY.has(text.slice(from, to))) return BIT.ADV
  return 0
}
