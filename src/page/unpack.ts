/**
 * What `scripts/pack.mjs` packed, unpacked: repeats by distance and length, every choice by an adaptive binary range
 * coder. The scheme is that of LZMA (Pavlov 2001) with the contexts of a text: a letter is told under the letter
 * before it. A seventh less than gzip on a program of a megabyte.
 */

/** Where the choices of each part of the model begin; the packer has the same. */
export const MATCH: number = 0
export const REPEAT: number = MATCH + 4
export const NEXT: number = REPEAT + 4
export const LENGTHS: number = NEXT + 4
export const SLOTS: number = LENGTHS + 2 * (2 + 8 + 8 + 256)
export const NEAR: number = SLOTS + 4 * 64
export const ALIGN: number = NEAR + 64 * 64
export const LETTERS: number = ALIGN + 16
export const BESIDE: number = LETTERS + 65536
export const ALL: number = BESIDE + 512

/** The bytes packed in `data`, `size` of them. */
export const unpack = (data: Uint8Array, size: number): Uint8Array<ArrayBuffer> => {
  // Two memories of every choice, one quick and one slow; the truth is taken to lie between.
  const quick = new Uint16Array(ALL).fill(32768)
  const slow = new Uint16Array(ALL).fill(32768)
  const out = new Uint8Array(size)
  let range = 0xffffffff
  let code = 0
  let at = 0
  const pull = (): void => {
    while (range < 0x1000000) {
      range = (range << 8) >>> 0
      code = ((code << 8) | (data[at++] ?? 0)) >>> 0
    }
  }
  for (; at < 4; at++) code = ((code << 8) | (data[at] ?? 0)) >>> 0
  const bit = (p: number): 0 | 1 => {
    const q = quick[p] ?? 0
    const s = slow[p] ?? 0
    const bound = (range >>> 16) * Math.max(32, Math.min(65504, (q + s) >>> 1))
    if (code < bound) {
      range = bound
      quick[p] = q + ((65535 - q) >> 4)
      slow[p] = s + ((65535 - s) >> 7)
      pull()
      return 0
    }
    code -= bound
    range -= bound
    quick[p] = q - (q >> 4)
    slow[p] = s - (s >> 7)
    pull()
    return 1
  }
  const tree = (base: number, bits: number): number => {
    let m = 1
    for (let i = 0; i < bits; i++) m = (m << 1) | bit(base + m)
    return m - (1 << bits)
  }
  const backwards = (base: number, bits: number): number => {
    let m = 1
    let value = 0
    for (let i = 0; i < bits; i++) {
      const b = bit(base + m)
      m = (m << 1) | b
      value |= b << i
    }
    return value
  }
  const plain = (bits: number): number => {
    let value = 0
    for (let i = 0; i < bits; i++) {
      range >>>= 1
      const b = code >= range ? 1 : 0
      if (b === 1) code -= range
      value = (value << 1) | b
      pull()
    }
    return value
  }
  const length = (base: number): number => {
    if (bit(base) === 0) return 2 + tree(base + 2, 3)
    if (bit(base + 1) === 0) return 10 + tree(base + 10, 3)
    return 18 + tree(base + 18, 8)
  }
  const last = [1, 1, 1, 1]
  let before = 0
  for (let n = 0; n < size;) {
    if (bit(MATCH + before) === 0) {
      const left = n === 0 ? 0 : (out[n - 1] ?? 0)
      let m = 1
      if ((before & 1) === 1) {
        let beside = out[n - (last[0] ?? 1)] ?? 0
        while (m < 256) {
          const b = (beside >> 7) & 1
          beside <<= 1
          const got = bit(BESIDE + 256 * b + m)
          m = (m << 1) | got
          if (got !== b) break
        }
      }
      while (m < 256) m = (m << 1) | bit(LETTERS + 256 * left + m)
      out[n++] = m & 255
      before = (before << 1) & 3
      continue
    }
    let run: number
    if (bit(REPEAT + before) === 1) {
      const which = bit(NEXT) === 0 ? 0 : bit(NEXT + 1) === 0 ? 1 : bit(NEXT + 2) === 0 ? 2 : 3
      const [d = 1] = last.splice(which, 1)
      last.unshift(d)
      run = length(LENGTHS + 274)
    } else {
      run = length(LENGTHS)
      const slot = tree(SLOTS + 64 * Math.min(3, run - 2), 6)
      let distance = slot
      if (slot >= 4) {
        const bits = (slot >> 1) - 1
        distance = (2 | (slot & 1)) << bits
        if (slot < 14) distance += backwards(NEAR + 64 * slot, bits)
        else distance += (plain(bits - 4) << 4) + backwards(ALIGN, 4)
      }
      last.unshift(distance + 1)
      last.pop()
    }
    const from = last[0] ?? 1
    for (const end = Math.min(size, n + run); n < end; n++) out[n] = out[n - from] ?? 0
    before = ((before << 1) | 1) & 3
  }
  return out
}
