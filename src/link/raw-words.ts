/**
 * Words as they stand, each with a number: open addressing over code units, so that a known word is found without
 * cutting it out of its text. What is compared lies side by side in two arrays.
 */

/** A table of words; `find` looks for the units `start` … `end - 1` of a text, whose hash is given. */
export interface RawWords {
  /**
   * For each of `count` words of a text, which lie in `bounds` as a scanner gives them, where it may be kept, or -1: what
   * `find` asks first. One after another these looks would wait for memory each; together they wait once.
   */
  readonly guess: (text: string, bounds: Int32Array, count: number) => Int32Array
  /** Where the word is kept; -1 where it is not. */
  readonly find: (text: string, start: number, end: number, hash: number, guessed: number) => number
  readonly valueAt: (at: number) => number
  /** Keeps a word that the last `find` did not find; gives `value`. */
  readonly enter: (text: string, start: number, end: number, hash: number, value: number) => number
}

/** An empty table. */
export const rawWords = (): RawWords => {
  // a word is at `at`, a multiple of four: its hash, its value, where its units begin and how many they are; none where these are 0
  let kept = new Int32Array(1 << 12)
  let units = new Uint16Array(1 << 13)
  let count = 0
  let used = 0
  /** The place of the last `find`. */
  let last = 0

  let guesses = new Int32Array(256)
  const guess = (text: string, bounds: Int32Array, words: number): Int32Array => {
    if (words > guesses.length) guesses = new Int32Array(2 * words)
    const mask = kept.length - 4
    for (let w = 0; w < words; w++) {
      const hash = mixed(bounds[3 * w + 2] ?? 0)
      const at = (hash << 2) & mask
      const length = (bounds[3 * w + 1] ?? 0) - (bounds[3 * w] ?? 0)
      guesses[w] = kept[at] === hash && kept[at + 3] === length ? at : -1
    }
    for (let w = 0; w < words; w++) {
      const at = guesses[w] ?? -1
      if (at >= 0 && units[kept[at + 2] ?? 0] !== text.charCodeAt(bounds[3 * w] ?? 0)) guesses[w] = -1
    }
    return guesses
  }

  const stands = (text: string, start: number, end: number, at: number): boolean => {
    const shift = (kept[at + 2] ?? 0) - start
    let i = start
    while (i < end && text.charCodeAt(i) === units[i + shift]) i++
    return i === end
  }

  const find = (text: string, start: number, end: number, hash: number, guessed: number): number => {
    if (guessed >= 0 && stands(text, start, end, guessed)) return guessed
    const h = mixed(hash)
    const mask = kept.length - 4
    let at = (h << 2) & mask
    for (let length = kept[at + 3] ?? 0; length !== 0; length = kept[at + 3] ?? 0) {
      if (kept[at] === h && length === end - start && stands(text, start, end, at)) return at
      at = (at + 4) & mask
    }
    last = at
    return -1
  }

  /** The table with twice the places. */
  const widen = (): void => {
    const wider = new Int32Array(2 * kept.length)
    const mask = wider.length - 4
    for (let from = 0; from < kept.length; from += 4) {
      if (kept[from + 3] === 0) continue
      let at = ((kept[from] ?? 0) << 2) & mask
      while (wider[at + 3] !== 0) at = (at + 4) & mask
      for (let k = 0; k < 4; k++) wider[at + k] = kept[from + k] ?? 0
    }
    kept = wider
  }

  const enter = (text: string, start: number, end: number, hash: number, value: number): number => {
    if (used + end - start > units.length) {
      const more = new Uint16Array(Math.max(2 * units.length, used + end - start))
      more.set(units)
      units = more
    }
    kept[last] = mixed(hash)
    kept[last + 1] = value
    kept[last + 2] = used
    kept[last + 3] = end - start
    for (let i = start; i < end; i++) units[used++] = text.charCodeAt(i)
    if (8 * ++count > kept.length) widen()
    return value
  }

  return { guess, find, valueAt: (at) => kept[at + 1] ?? -1, enter }
}

const mixed = (hash: number): number => hash ^ (hash >>> 15)
