/**
 * The library as a worker. It stands in the page compressed, as text no browser runs, and becomes a worker from
 * memory; the page's policy admits nothing else.
 */
import { byId, window, type WorkerLike } from './dom.ts'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64)
  const out = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i)
  return out
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
