/**
 * The library as a worker. It stands in the page compressed, as text no browser runs, and becomes a worker from
 * memory; the page's policy admits nothing else.
 */
import { byId, window, type WorkerLike } from './dom.ts'

/** 85 printable characters that mean nothing in markup; `scripts/page.mjs` writes with the same. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"&\'<>\\`-|'.includes(c))
  .slice(0, 85)

/** The bytes of `LENGTH TEXT`, five characters for four bytes. */
export const bytesOf = (packed: string): Uint8Array<ArrayBuffer> => {
  const blank = packed.indexOf(' ')
  const length = Number(packed.slice(0, blank))
  const value = new Uint8Array(128)
  for (const [i, digit] of DIGITS.entries()) value[digit.charCodeAt(0)] = i
  const view = new DataView(new ArrayBuffer(Math.ceil(length / 4) * 4))
  for (let at = 0, i = blank + 1; at < length; at += 4) {
    let n = 0
    for (let k = 0; k < 5; k++, i++) n = n * 85 + (value[packed.charCodeAt(i)] ?? 0)
    view.setUint32(at, n)
  }
  return new Uint8Array(view.buffer, 0, length)
}

let address: Promise<string> | null = null

const unpacked = async (): Promise<string> => {
  const packed = new window.Response(bytesOf((byId('library').textContent ?? '').trim()))
  const stream = packed.body.pipeThrough(new window.DecompressionStream('gzip'))
  const blob = await new window.Response(stream).blob()
  return URL.createObjectURL(new Blob([blob], { type: 'text/javascript' }))
}

/** A fresh worker. */
export const worker = async (): Promise<WorkerLike> => {
  address ??= unpacked()
  return new window.Worker(await address)
}
