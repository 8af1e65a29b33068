/** The words of a text as resolution asks for them: folded, with their class bits, each looked up at most once. */
import type { Book } from '../book.ts'
import { type Scan, wordAt } from '../scan.ts'
import { type Lore, plain } from './lore.ts'
import type { Spelt } from './reading.ts'

/** The words of a book, by their number in it: folded, and their class bits. */
interface Known {
  readonly folded: readonly string[]
  readonly classes: Int32Array
}

/** What outlives an article, and depends on the word lists alone. */
export interface Memory {
  readonly books: WeakMap<Book, Known>
  /** What runs of capitalised words say, by their spelling; bounded. */
  readonly spelt: Map<string, Spelt | null>
}

export interface Words {
  readonly lore: Lore
  readonly scan: Scan
  readonly known: Known
  /** Folded words by token, of those the book does not know, filled when first asked. */
  readonly folded: (string | undefined)[]
  /** Class bits by token with `LOOKED_UP` set once they are looked up. */
  readonly classes: Int32Array
  readonly spelt: Map<string, Spelt | null>
  /** Keys of the names that this article itself calls outlets. */
  readonly outlets: ReadonlySet<string>
}

const MAX_REMEMBERED = 20_000

export const newMemory = (): Memory => ({ books: new WeakMap(), spelt: new Map() })

/** Keeps what a spelling says. The value depends on the spelling and the word lists alone. */
export const remember = (t: Words, spelling: string, value: Spelt | null): void => {
  if (t.spelt.size >= MAX_REMEMBERED) t.spelt.clear()
  t.spelt.set(spelling, value)
}

const LOOKED_UP = 0x40000000

const knownOf = (lore: Lore, book: Book, memory: Memory): Known => {
  const before = memory.books.get(book)
  if (before) return before
  const folded = book.words.map(plain)
  const known = { folded, classes: Int32Array.from(folded, (w) => lore.classes.get(w) ?? 0) }
  memory.books.set(book, known)
  return known
}

export const wordsOf = (lore: Lore, scan: Scan, memory: Memory): Words => {
  const folded: (string | undefined)[] = []
  folded.length = scan.count
  const known = knownOf(lore, scan.book, memory)
  return { lore, scan, known, folded, classes: new Int32Array(scan.count), spelt: memory.spelt, outlets: new Set() }
}

/** The words, where the article itself calls some names outlets. Written out: a spread has a shape of its own. */
export const withOutlets = (
  { lore, scan, known, folded, classes, spelt }: Words,
  outlets: ReadonlySet<string>,
): Words => ({ lore, scan, known, folded, classes, spelt, outlets })

/** The folded word of a token; empty outside the text. */
export const low = (t: Words, i: number): string => {
  const s = t.scan
  if (i < 0 || i >= s.count) return ''
  const id = s.word[i] ?? 0
  // the book finds a word whatever its capitals and apostrophe: folded, token and entry are one
  if (id > 0) return t.known.folded[id] ?? ''
  const before = t.folded[i]
  if (before !== undefined) return before
  const w = plain(wordAt(s, i))
  t.folded[i] = w
  return w
}

/** The class bits of a token. */
export const classOf = (t: Words, i: number): number => {
  const s = t.scan
  if (i < 0 || i >= s.count) return 0
  const id = s.word[i] ?? 0
  if (id > 0) return t.known.classes[id] ?? 0
  const before = t.classes[i] ?? 0
  if (before !== 0) return before & ~LOOKED_UP
  const c = t.lore.classes.get(low(t, i)) ?? 0
  t.classes[i] = c | LOOKED_UP
  return c
}

/** Does a token bear any of these class bits? */
export const is = (t: Words, i: number, mask: number): boolean => (classOf(t, i) & mask) !== 0
