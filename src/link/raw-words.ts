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

const wider = (a: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const b = new Int32Array(2 * a.length)
  b.set(a)
  return b
}

/** An empty table. */
export const rawWords = (): RawWords => {
  // word `r` is at `4 r` of `kept`: its hash, its value, where its units begin and how many they are
  let kept = new Int32Array(1 << 12)
  let units = new Uint16Array(1 << 13)
  let slots = new Int32Array(1 << 11)
  let count = 0
  let used = 0
  /** The place of the last `find`. */
  let last = 0

  let guesses = new Int32Array(256)
  const guess = (text: string, bounds: Int32Array, words: number): Int32Array => {
    if (words > guesses.length) guesses = new Int32Array(2 * words)
    const mask = slots.length - 1
    for (let w = 0; w < words; w++) {
      const hash = bounds[3 * w + 2] ?? 0
      guesses[w] = slots[(hash ^ (hash >>> 15)) & mask] ?? 0
    }
    for (let w = 0; w < words; w++) {
      const at = 4 * ((guesses[w] ?? 0) - 1)
      const hash = bounds[3 * w + 2] ?? 0
      const length = (bounds[3 * w + 1] ?? 0) - (bounds[3 * w] ?? 0)
      guesses[w] = at >= 0 && kept[at] === (hash ^ (hash >>> 15)) && kept[at + 3] === length ? at : -1
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
    const h = hash ^ (hash >>> 15)
    const mask = slots.length - 1
    let slot = h & mask
    for (let r = slots[slot] ?? 0; r !== 0; r = slots[slot] ?? 0) {
      const at = 4 * (r - 1)
      if (kept[at] === h && kept[at + 3] === end - start && stands(text, start, end, at)) return at
      slot = (slot + 1) & mask
    }
    last = slot
    return -1
  }

  const enter = (text: string, start: number, end: number, hash: number, value: number): number => {
    const at = 4 * count
    if (at === kept.length) kept = wider(kept)
    if (used + end - start > units.length) {
      const more = new Uint16Array(Math.max(2 * units.length, used + end - start))
      more.set(units)
      units = more
    }
    kept[at] = hash ^ (hash >>> 15)
    kept[at + 1] = value
    kept[at + 2] = used
    kept[at + 3] = end - start
    for (let i = start; i < end; i++) units[used++] = text.charCodeAt(i)
    slots[last] = ++count
    if (2 * count < slots.length) return value
    slots = new Int32Array(2 * slots.length)
    const mask = slots.length - 1
    for (let r = 1; r <= count; r++) {
      let slot = (kept[4 * (r - 1)] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = r
    }
    return value
  }

  return { guess, find, valueAt: (at) => kept[at + 1] ?? -1, enter }
}
