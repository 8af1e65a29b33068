// What csv-parse asks of Node's Buffer, on the browser's own: bytes of UTF-8. Stands in the page in place of a whole one.
import { joined } from '../src/page/joined.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export class Buffer extends Uint8Array {
  static from(value) {
    const bytes = typeof value === 'string' ? encoder.encode(value) : value
    const made = new Buffer(bytes.length)
    made.set(bytes)
    return made
  }
  static allocUnsafe(size) {
    return new Buffer(size)
  }
  static isBuffer(value) {
    return value instanceof Buffer
  }
  static concat(list) {
    return new Buffer(joined(list).buffer)
  }
  static compare(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
    return Math.sign(a.length - b.length)
  }
  equals(other) {
    return Buffer.isBuffer(other) && Buffer.compare(this, other) === 0
  }
  compare(other, from = 0, to = other.length) {
    return Buffer.compare(this, other.subarray(from, to))
  }
  copy(target, at = 0, from = 0, to = this.length) {
    target.set(this.subarray(from, to), at)
  }
  slice(from, to) {
    return this.subarray(from, to)
  }
  toString(_encoding, from = 0, to = this.length) {
    return decoder.decode(this.subarray(from, to))
  }
}
