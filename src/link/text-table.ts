/** Nodes by the text and context of their first statement: those of one text and context are one. */
import type { Statement } from '../model/index.ts'
import { release } from './release.ts'

export interface TextTable {
  /** The node of the text and context of statement `s`; -1 where there is none. `textHash` is a hash of the text. */
  readonly find: (s: number, textHash: number) => number
  /** Puts a node where the last `find` found none. */
  readonly enter: (node: number) => void
  /** Ends it. */
  readonly close: () => void
}

/** A hash of a text, two code units a step. */
const hashOf = (text: string, seed: number): number => {
  let h = seed
  const even = text.length & ~1
  for (let i = 0; i < even; i += 2) {
    h = Math.imul(h ^ text.charCodeAt(i) ^ (text.charCodeAt(i + 1) << 8), 0x9e3779b1)
    h ^= h >>> 15
  }
  return even < text.length ? Math.imul(h ^ text.charCodeAt(even), 0x9e3779b1) : h
}

/** MurmurHash3's last mixing: every bit of the hash tells on every other. */
const mixed = (hash: number): number => {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** An empty table; `statementOf` knows the first statement of a node, `keyOf` the context of a statement. Open addressing, no key kept. */
export const textTable = (
  statements: readonly Statement[],
  statementOf: (node: number) => number,
  keyOf: (s: Statement) => string,
): TextTable => {
  let size = 1024
  while (size < 2 * statements.length) size *= 2
  const places = size - 1
  // the number of a node from 1, and above it, in the bits that this leaves, the high bits of its hash
  const slots = new Int32Array(size)
  let at = 0
  let tag = 0
  return {
    find: (s, textHash) => {
      const record = statements[s] as Statement
      const key = keyOf(record)
      const hash = mixed(key === '' ? textHash : hashOf(key, textHash))
      tag = hash & ~places
      at = hash & places
      for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
        if ((slot & ~places) === tag) {
          const node = (slot & places) - 1
          const other = statements[statementOf(node)] as Statement
          if (other.text === record.text && keyOf(other) === key) return node
        }
        at = (at + 1) & places
      }
      return -1
    },
    enter: (node) => {
      slots[at] = tag | (node + 1)
    },
    close: () => release(slots),
  }
}
