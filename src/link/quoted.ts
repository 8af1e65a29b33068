/**
 * The quoted fragments of a statement told in the outlet's words:
 *
 *     > | it was “highly inappropriate” of a judge
 *                ^^^^^^^^^^^^^^^^^^^^^^
 *
 * A fragment is what is most likely to stand in another outlet's version word for word.
 */
const OPENERS = '“"«„'
const CLOSERS = '”"»“'
const LONGEST = 600

/** The half-open ranges inside double quotation marks; an unclosed mark opens none. */
export const quotedRanges = (text: string): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (open < 0) {
      if (OPENERS.includes(c)) open = i + 1
    } else if (CLOSERS.includes(c)) {
      if (i > open && i - open <= LONGEST) out.push([open, i])
      open = -1
    }
  }
  return out
}

/** Is it one quotation and nothing else, or a sentence inside of one, with its opening mark? */
export const allQuoted = (text: string): boolean => {
  const own = text.trim()
  if (!OPENERS.includes(own.charAt(0)) || own.length < 2) return false
  for (let i = 1; i < own.length - 1; i++)
    if (OPENERS.includes(own.charAt(i)) || CLOSERS.includes(own.charAt(i))) return false
  return true
}
