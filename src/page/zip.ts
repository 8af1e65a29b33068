/**
 * Several texts as one ZIP file, stored without compression.
 * Source of the format: PKWARE APPNOTE 6.3, local headers, central directory, CRC-32 (ISO 3309). Times are zero, so
 * the same texts give the same bytes.
 */
import { joined } from './joined.ts'

const table = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  })

/** The CRC-32 of some bytes. */
export const crc32 = (bytes: Uint8Array): number => {
  const t = table()
  let c = 0xffffffff
  for (const b of bytes) c = (t[(c ^ b) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

interface Entry {
  readonly name: Uint8Array
  readonly data: Uint8Array
  readonly crc: number
  readonly at: number
}

const VERSION = 20
const UTF8_NAMES = 0x0800
/** 1 January 1980, the first day the format knows. */
const DAY = 0x21

const numbers = (...fields: readonly (readonly [bytes: number, value: number])[]): Uint8Array => {
  const out = new Uint8Array(fields.reduce((sum, [n]) => sum + n, 0))
  let at = 0
  for (const [n, value] of fields)
    for (let i = 0; i < n; i++) {
      out[at] = (value >>> (8 * i)) & 255
      at += 1
    }
  return out
}

const common = ({ name, data, crc }: Entry): readonly (readonly [number, number])[] => [
  [2, UTF8_NAMES],
  [2, 0],
  [2, 0],
  [2, DAY],
  [4, crc],
  [4, data.length],
  [4, data.length],
  [2, name.length],
]

/** The files by name as one ZIP file. */
export const zip = (files: Readonly<Record<string, string>>): Uint8Array => {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const entries: Entry[] = []
  let at = 0
  for (const [fileName, text] of Object.entries(files)) {
    const data = encoder.encode(text)
    const entry: Entry = { name: encoder.encode(fileName), data, crc: crc32(data), at }
    const local = joined([numbers([4, 0x04034b50], [2, VERSION], ...common(entry), [2, 0]), entry.name, data])
    entries.push(entry)
    parts.push(local)
    at += local.length
  }
  const directory = entries.map((e) =>
    joined([
      numbers(
        [4, 0x02014b50],
        [2, VERSION],
        [2, VERSION],
        ...common(e),
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, e.at],
      ),
      e.name,
    ]),
  )
  const size = directory.reduce((sum, d) => sum + d.length, 0)
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, at],
    [2, 0],
  )
  return joined([...parts, ...directory, end])
}
