/**
 * Where a JSON text breaks the grammar of RFC 8259, told the same on every engine.
 * One pass, no recursion: `JSON.parse` words its errors differently from version to version.
 */

/** The first character that cannot stand where it stands, and what could. */
export interface JsonFault {
  readonly offset: number
  readonly expected: string
}

type State = 'value' | 'first-key' | 'key' | 'colon' | 'first-item' | 'next'

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = ['true', 'false', 'null']
const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9

/** The end of the string that opens at `from`, or the offset of its fault as a negative number minus one. */
const stringEnd = (text: string, from: number): number => {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) return i + 1
    if (c < 32) return -i - 1
    if (c !== 92) continue
    i++
    const e = text.charAt(i)
    if (e === '' || !'"\\/bfnrtu'.includes(e)) return -i - 1
    if (e !== 'u') continue
    for (let k = 1; k <= 4; k++) if (!/[0-9a-fA-F]/.test(text.charAt(i + k))) return -(i + k) - 1
    i += 4
  }
  return -text.length - 1
}

/** The first fault of a JSON text, or `null` where it is sound. Linear. */
export const jsonFault = (text: string): JsonFault | null => {
  const open: number[] = []
  let state: State = 'value'
  let i = 0
  for (;;) {
    while (i < text.length && isBlank(text.charCodeAt(i))) i++
    const c = text.charAt(i)
    if (state === 'next') {
      const inside = open[open.length - 1]
      if (inside === undefined) return i === text.length ? null : { offset: i, expected: 'the end of the input' }
      const closer = inside === 123 ? '}' : ']'
      if (c === ',') state = inside === 123 ? 'key' : 'value'
      else if (c === closer) open.pop()
      else return { offset: i, expected: `"," or "${closer}"` }
      i++
    } else if (state === 'colon') {
      if (c !== ':') return { offset: i, expected: '":"' }
      state = 'value'
      i++
    } else if (state === 'key' || state === 'first-key') {
      if (state === 'first-key' && c === '}') {
        open.pop()
        state = 'next'
        i++
        continue
      }
      if (c !== '"')
        return { offset: i, expected: state === 'key' ? 'a key in double quotation marks' : 'a key or "}"' }
      const end = stringEnd(text, i)
      if (end < 0) return stringFault(text, -end - 1)
      i = end
      state = 'colon'
    } else {
      if (state === 'first-item' && c === ']') {
        open.pop()
        state = 'next'
        i++
      } else if (c === '{' || c === '[') {
        open.push(c.charCodeAt(0))
        state = c === '{' ? 'first-key' : 'first-item'
        i++
      } else if (c === '"') {
        const end = stringEnd(text, i)
        if (end < 0) return stringFault(text, -end - 1)
        i = end
        state = 'next'
      } else {
        const end = scalarEnd(text, i)
        if (end === i) return { offset: i, expected: 'a JSON value' }
        i = end
        state = 'next'
      }
    }
  }
}

const scalarEnd = (text: string, from: number): number => {
  const word = WORDS.find((w) => text.startsWith(w, from))
  if (word !== undefined) return from + word.length
  NUMBER.lastIndex = from
  const m = NUMBER.exec(text)
  return m === null ? from : from + m[0].length
}

const stringFault = (text: string, offset: number): JsonFault => ({
  offset,
  expected:
    offset >= text.length
      ? 'a closing quotation mark'
      : text.charCodeAt(offset) < 32
        ? 'a control character written as an escape, such as \\n'
        : 'an escape sequence of JSON',
})
