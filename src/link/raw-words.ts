/**
 * Words as they stand, each with a number: open addressing over the keys that a scanner makes of them, so that a known
 * word is found without cutting it out of its text. A short word is its key; the units of others are kept, and compared.
 */

/** The value of a word that is not known; no word has it. */
export const UNKNOWN = -0x80000000

/** A table of words. Word `w` of a text lies in `bounds` as a scanner gives it. */
export interface RawWords {
  /**
   * The values of `count` words as far as they are found at once, {@link UNKNOWN} of the others: these `find` is asked.
   * One after another the looks would wait for memory each; together they wait once.
   */
  readonly recall: (bounds: Int32Array, count: number) => Int32Array
  /** The value of word `w`, {@link UNKNOWN} where it is not kept. */
  readonly find: (text: string, bounds: Int32Array, w: number) => number
  /** Keeps the word that the last `find` did not find; gives `value`. */
  readonly enter: (text: string, value: number) => number
}

/** An empty table. */
export const rawWords = (): RawWords => {
  // a word is at a multiple of four: the halves of its key, its value, and where its units begin; both halves are 0 where none is
  let kept = new Int32Array(1 << 12)
  /** The units of one long word after another, a 0 after each: no word has a 0. */
  let units = new Uint16Array(1 << 13)
  let count = 0
  let used = 0
  let values = new Int32Array(256)
  /** The word that was asked for last, and the free place where it would stand. */
  let last = 0
  let start = 0
  let end = 0
  let low = 0
  let high = 0

  const recall = (bounds: Int32Array, words: number): Int32Array => {
    if (words > values.length) values = new Int32Array(2 * words)
    const mask = kept.length - 4
    for (let w = 0; w < words; w++) {
      const one = bounds[4 * w + 2] ?? 0
      const other = bounds[4 * w + 3] ?? 0
      const at = placeOf(one, other) & mask
      values[w] = one !== 0 && kept[at] === one && kept[at + 1] === other ? (kept[at + 2] ?? 0) : UNKNOWN
    }
    return values
  }

  /** Does the long word stand at a place of the table? */
  const stands = (text: string, at: number): boolean => {
    const shift = (kept[at + 3] ?? 0) - start
    let i = start
    while (i < end && text.charCodeAt(i) === units[i + shift]) i++
    return i === end && units[i + shift] === 0
  }

  const find = (text: string, bounds: Int32Array, w: number): number => {
    start = bounds[4 * w] ?? 0
    end = bounds[4 * w + 1] ?? 0
    low = bounds[4 * w + 2] ?? 0
    high = bounds[4 * w + 3] ?? 0
    const mask = kept.length - 4
    let at = placeOf(low, high) & mask
    for (; ((kept[at] ?? 0) | (kept[at + 1] ?? 0)) !== 0; at = (at + 4) & mask)
      if (kept[at] === low && kept[at + 1] === high && (low !== 0 || stands(text, at))) return kept[at + 2] ?? 0
    last = at
    return UNKNOWN
  }

  /** The table with twice the places. */
  const widen = (): void => {
    const wider = new Int32Array(2 * kept.length)
    const mask = wider.length - 4
    for (let from = 0; from < kept.length; from += 4) {
      const one = kept[from] ?? 0
      const other = kept[from + 1] ?? 0
      if ((one | other) === 0) continue
      let at = placeOf(one, other) & mask
      while (((wider[at] ?? 0) | (wider[at + 1] ?? 0)) !== 0) at = (at + 4) & mask
      for (let k = 0; k < 4; k++) wider[at + k] = kept[from + k] ?? 0
    }
    kept = wider
  }

  const enter = (text: string, value: number): number => {
    kept[last] = low
    kept[last + 1] = high
    kept[last + 2] = value
    kept[last + 3] = used
    if (low === 0) {
      if (used + end - start + 1 > units.length) {
        const more = new Uint16Array(Math.max(2 * units.length, used + end - start + 1))
        more.set(units)
        units = more
      }
      for (let i = start; i < end; i++) units[used++] = text.charCodeAt(i)
      units[used++] = 0
    }
    if (8 * ++count > kept.length) widen()
    return value
  }

  return { recall, find, enter }
}

/** Where a word of this key is looked for, before the table's size is asked: a multiple of four. */
const placeOf = (low: number, high: number): number => {
  const h = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)
  return (h ^ (h >>> 15)) << 2
}
