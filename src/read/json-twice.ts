/** Keys that stand twice in one object of a JSON text: only the last value is read, and that must be said. */
import type { Notice } from '../model/index.ts'

/** A key where it stands for the second time. */
export interface Twice {
  readonly key: string
  readonly offset: number
}

/** More are counted, not shown. */
const SHOWN = 20

const endOfString = (text: string, from: number): number => {
  let i = text.indexOf('"', from + 1)
  for (; i >= 0; i = text.indexOf('"', i + 1)) {
    let slashes = 0
    while (text.charCodeAt(i - 1 - slashes) === 92) slashes++
    if (slashes % 2 === 0) return i
  }
  return text.length
}

/** The key as a program reads it: escapes may spell one key in two ways. */
const spelt = (raw: string): string => (raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw)

/**
 * The keys of a sound JSON text that their object has already, in the order of the text; one pass, linear.
 *
 *     {"text": "a", "text": "b"}
 *                   ^ offset 14
 */
export const keysTwice = (text: string): readonly Twice[] => {
  const found: Twice[] = []
  /** The keys of each open object; `null` for an array. */
  const open: (Set<string> | null)[] = []
  let keys: Set<string> | null = null
  let keyNext: 'key' | 'value' = 'value'
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) {
      const end = endOfString(text, i)
      if (keyNext === 'key' && keys !== null) {
        const key = spelt(text.slice(i + 1, end))
        if (keys.has(key)) found.push({ key, offset: i })
        else keys.add(key)
        keyNext = 'value'
      }
      i = end
    } else if (c === 123 || c === 91) {
      keys = c === 123 ? new Set() : null
      open.push(keys)
      keyNext = c === 123 ? 'key' : 'value'
    } else if (c === 125 || c === 93) {
      open.pop()
      keys = open[open.length - 1] ?? null
    } else if (c === 44) keyNext = keys === null ? 'value' : 'key'
  }
  return found
}

/** What is to be said of such keys; `place` turns an offset into words. */
export const twiceNotices = (text: string, place: (offset: number) => string): readonly Notice[] => {
  const found = keysTwice(text)
  const said = found.slice(0, SHOWN).map(({ key, offset }): Notice => ({
    rule: 'read/key-twice',
    message: `${place(offset)}: the key ${JSON.stringify(key.slice(0, 100))} stands in its object already; the last value is read.`,
    siglum: null,
    span: null,
  }))
  const more = found.length - said.length
  return more === 0
    ? said
    : [
        ...said,
        {
          rule: 'read/key-twice',
          message: `${more} more ${more === 1 ? 'key stands in its object already' : 'keys stand in their objects already'}; the last values are read.`,
          siglum: null,
          span: null,
        },
      ]
}
