/**
 * The library as a worker. It stands in the page compressed, as text no browser runs, and becomes a worker from
 * memory; the page's policy admits nothing else.
 */
import { byId, window, type WorkerLike } from './dom.ts'
import { unpack } from './unpack.ts'

/** 85 printable characters that mean nothing in markup; `scripts/page.mjs` writes with the same. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"&\'<>\\`-|'.includes(c))
  .slice(0, 85)

/** The bytes that `SIZE TEXT` holds: five characters for four packed bytes. */
export const bytesOf = (packed: string): Uint8Array<ArrayBuffer> => {
  const blank = packed.indexOf(' ')
  const value = new Uint8Array(128)
  for (const [i, digit] of DIGITS.entries()) value[digit.charCodeAt(0)] = i
  const view = new DataView(new ArrayBuffer(Math.floor((packed.length - blank - 1) / 5) * 4))
  for (let at = 0, i = blank + 1; at < view.byteLength; at += 4) {
    let n = 0
    for (let k = 0; k < 5; k++, i++) n = n * 85 + (value[packed.charCodeAt(i)] ?? 0)
    view.setUint32(at, n)
  }
  return unpack(new Uint8Array(view.buffer), Number(packed.slice(0, blank)))
}

let address: string | null = null

const unpacked = (): string => {
  const bytes = bytesOf((byId('library').textContent ?? '').trim())
  return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }))
}

/** A fresh worker. */
export const worker = (): WorkerLike => {
  address ??= unpacked()
  return new window.Worker(address)
}
