/** The words of a text as resolution asks for them: folded, with their class bits, each looked up at most once. */
import { type Scan, wordAt } from '../scan.ts'
import { type Lore, plain } from './lore.ts'
import type { Spelt } from './mentions.ts'

export interface Words {
  readonly lore: Lore
  readonly scan: Scan
  /** Folded words by token, filled when first asked. */
  readonly folded: (string | undefined)[]
  /** Class bits by token with `KNOWN` set once they are looked up. */
  readonly classes: Int32Array
  /** What runs of capitalised words say, by their spelling; it outlives the article and is bounded. */
  readonly spelt: Map<string, Spelt | null>
}

const MAX_REMEMBERED = 20_000

/** Keeps what a spelling says. The value depends on the spelling and the word lists alone. */
export const remember = (t: Words, spelling: string, value: Spelt | null): void => {
  if (t.spelt.size >= MAX_REMEMBERED) t.spelt.clear()
  t.spelt.set(spelling, value)
}

const KNOWN = 0x40000000

export const wordsOf = (lore: Lore, scan: Scan, spelt: Map<string, Spelt | null>): Words => ({
  lore,
  scan,
  folded: [],
  classes: new Int32Array(scan.count + 4),
  spelt,
})

/** The folded word of a token. */
export const low = (t: Words, i: number): string => {
  const known = t.folded[i]
  if (known !== undefined) return known
  const w = i >= 0 && i < t.scan.count ? plain(wordAt(t.scan, i)) : ''
  t.folded[i] = w
  return w
}

/** The class bits of a token. */
export const classOf = (t: Words, i: number): number => {
  const known = t.classes[i] ?? KNOWN
  if (known !== 0) return known & ~KNOWN
  const c = t.lore.classes.get(low(t, i)) ?? 0
  t.classes[i] = c | KNOWN
  return c
}

/** Does a token bear any of these class bits? */
export const is = (t: Words, i: number, mask: number): boolean => (classOf(t, i) & mask) !== 0
