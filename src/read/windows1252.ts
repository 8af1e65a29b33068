/**
 * windows-1252, by table: `TextDecoder` of several Node releases maps its 32 upper controls wrongly,
 * and with them every curly quotation mark. Source of the table: WHATWG Encoding Standard, index windows-1252.
 */
const UPPER = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
]
const CHUNK = 8192

/** Every byte string is windows-1252: this decoder cannot fail. */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = bytes.subarray(from, from + CHUNK)
    const units = new Uint16Array(part.length)
    for (let i = 0; i < part.length; i++) {
      const b = part[i] ?? 0
      units[i] = b >= 0x80 && b < 0xa0 ? (UPPER[b - 0x80] ?? b) : b
    }
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}
