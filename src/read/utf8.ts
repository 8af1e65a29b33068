/** Where a byte string is not UTF-8. Source: Unicode 15, table 3-7, well-formed byte sequences. */

export interface Utf8Faults {
  /** Byte offset of the first fault, or -1. */
  readonly first: number
  readonly count: number
  /** Well-formed sequences of two bytes and more. */
  readonly sequences: number
}

/** The length of the well-formed sequence at `i`, or 0; `from` and `to` bound the second byte. */
const sequenceAt = (b: Uint8Array, i: number): number => {
  const lead = b[i] ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = b[i + 1] ?? 0
  if (second < low || second > high) return 0
  for (let k = 2; k < length; k++) if (((b[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Counts what is and what is not UTF-8, byte by byte. */
export const utf8Faults = (bytes: Uint8Array): Utf8Faults => {
  let first = -1
  let count = 0
  let sequences = 0
  for (let i = 0; i < bytes.length;) {
    if ((bytes[i] ?? 0) < 0x80) i++
    else {
      const length = sequenceAt(bytes, i)
      if (length === 0) {
        if (first < 0) first = i
        count++
        i++
      } else {
        sequences++
        i += length
      }
    }
  }
  return { first, count, sequences }
}

const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xfe, 0xff])
const TYPOGRAPHY = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97])

/**
 * Do the bytes above 127 look like windows-1252 prose: each alone among ASCII, runs of its punctuation, or two with
 * typography among them (`é`, `’`, `…”`, `é”`)? Then the file is an old one, not a damaged one.
 */
export const looksLikeWindows1252 = (bytes: Uint8Array): boolean => {
  let run = 0
  let marks = 0
  let typographic = 0
  let any = false
  for (let i = 0; i <= bytes.length; i++) {
    const b = i < bytes.length ? (bytes[i] ?? 0) : 0
    if (b >= 0x80) {
      if (UNUSED.has(b)) return false
      any = true
      run++
      if (b < 0xa0) marks++
      if (TYPOGRAPHY.has(b)) typographic++
    } else {
      if (run > 1 && marks < run && (run > 2 || typographic === 0)) return false
      run = 0
      marks = 0
      typographic = 0
    }
  }
  return any
}
