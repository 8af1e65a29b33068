/** Where in a text a reader is: lines and columns for people. */

/** `line 3, column 14`, both from 1; columns count UTF-16 units. A line ends at `\n`, `\r\n` or `\r`. */
export const lineColumn = (text: string, offset: number): string => {
  let line = 1
  let start = 0
  const end = Math.min(offset, text.length)
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c !== 10 && !(c === 13 && text.charCodeAt(i + 1) !== 10)) continue
    line++
    start = i + 1
  }
  return `line ${line}, column ${end - start + 1}`
}

/** The character at an offset as a message shows it: `"}"`, or `the end of the input`. */
export const characterAt = (text: string, offset: number): string =>
  offset >= text.length ? 'the end of the input' : JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
