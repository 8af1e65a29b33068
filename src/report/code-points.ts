/** Offsets in Unicode code points, which W3C Web Annotation counts in, from offsets in UTF-16 code units. */

/** A function from code units to code points of one text; linear to make, constant to use. Half a pair counts as one. */
export const codePointsOf = (text: string): ((offset: number) => number) => {
  let astral = false
  for (let i = 0; i < text.length && !astral; i++) astral = (text.charCodeAt(i) & 0xf800) === 0xd800
  if (!astral) return (offset) => offset
  const at = new Uint32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    at[i] = n
    const code = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000
    if (pair) {
      i += 1
      at[i] = n
    }
    n += 1
  }
  at[text.length] = n
  return (offset) => at[Math.max(0, Math.min(text.length, offset))] ?? 0
}
