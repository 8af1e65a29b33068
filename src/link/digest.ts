/** A 64-bit digest of a text in hexadecimal: short ids for many records, made of content alone. Not cryptographic. */
const mix = (h: number): number => {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

const digit = (x: number, at: number): number => {
  const d = (x >>> at) & 15
  return d < 10 ? 48 + d : 87 + d
}
/** 16 digits at once: one flat string, where joined pieces would stay a tree. */
const hex = (x: number, y: number): string =>
  String.fromCharCode(
    digit(x, 28),
    digit(x, 24),
    digit(x, 20),
    digit(x, 16),
    digit(x, 12),
    digit(x, 8),
    digit(x, 4),
    digit(x, 0),
    digit(y, 28),
    digit(y, 24),
    digit(y, 20),
    digit(y, 16),
    digit(y, 12),
    digit(y, 8),
    digit(y, 4),
    digit(y, 0),
  )

/**
 * Two 32-bit hashes of a text (FNV-1a over UTF-16 units from two seeds, with MurmurHash3's last mixing) as 16
 * hexadecimal digits.
 */
export const digest = (s: string): string => {
  let h = 0x811c9dc5
  let k = 0x2545f491
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    h = Math.imul(h ^ c, 0x01000193)
    k = Math.imul(k ^ c, 0x5bd1e995)
    k ^= k >>> 15
  }
  return hex(mix(h ^ s.length), mix(k))
}
