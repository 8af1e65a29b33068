/** A 64-bit digest of a text in hexadecimal: short ids for many records, made of content alone. Not cryptographic. */
const mix = (h: number): number => {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

const BYTES = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
const byte = (x: number, at: number): string => BYTES[(x >>> at) & 255] ?? ''
const hex = (x: number): string => byte(x, 24) + byte(x, 16) + byte(x, 8) + byte(x, 0)

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
  return hex(mix(h ^ s.length)) + hex(mix(k))
}
