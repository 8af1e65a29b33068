/** A 64-bit digest of a text in hexadecimal: short ids for many records, made of content alone. Not cryptographic. */
const mix = (h: number): number => {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0')

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, with MurmurHash3's last mixing). */
export const hash32 = (s: string, seed = 0x811c9dc5): number => {
  let h = seed
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return mix(h ^ s.length)
}

/** Two independent 32-bit hashes as 16 hexadecimal digits. */
export const digest = (s: string): string => hex(hash32(s)) + hex(hash32(s, 0x2545f491))
