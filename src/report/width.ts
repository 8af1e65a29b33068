/**
 * How many columns of a terminal a text takes.
 * Source: UAX #11, East Asian Width: the ranges that are Wide or Fullwidth, as blocks; marks and format characters take none.
 */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f004}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f200}-\u{1f320}\u{1f32d}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f7e0}-\u{1f7eb}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Texts of characters that take one column each: most. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/

const UNEVEN = /^ | {2}| $/

const ofCharacter = (c: string): number => (NONE.test(c) ? 0 : WIDE.test(c) ? 2 : 1)

/** The columns a text takes. */
export const columns = (text: string): number => {
  if (NARROW.test(text)) return text.length
  let n = 0
  for (const c of text) n += ofCharacter(c)
  return n
}

/** The text with blanks after it up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** A word in pieces of at most `width` columns. */
const broken = (word: string, width: number): readonly string[] => {
  const out: string[] = []
  let piece = ''
  let used = 0
  for (const c of word) {
    const w = ofCharacter(c)
    if (used + w > width && piece !== '') {
      out.push(piece)
      piece = ''
      used = 0
    }
    piece += c
    used += w
  }
  out.push(piece)
  return out
}

/** {@link wrapped} for a text whose characters take one column each and whose blanks stand alone, inside it. */
const cutAtBlanks = (text: string, limit: number): readonly string[] => {
  const lines: string[] = []
  let at = 0
  while (text.length - at > limit) {
    const blank = text.lastIndexOf(' ', at + limit)
    const end = blank > at ? blank : at + limit
    lines.push(text.slice(at, end))
    at = blank > at ? end + 1 : end
  }
  lines.push(text.slice(at))
  return lines
}

/** The text in lines of at most `width` columns, broken at blanks; a longer word is cut. One empty line for an empty text. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const narrow = NARROW.test(text)
  if ((narrow ? text.length : columns(text)) <= width) return [text]
  const limit = Math.max(2, width)
  if (narrow && !UNEVEN.test(text)) return cutAtBlanks(text, limit)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    for (const piece of columns(word) > limit ? broken(word, limit) : [word]) {
      const w = columns(piece)
      if (line !== '' && used + 1 + w > limit) {
        lines.push(line)
        line = piece
        used = w
      } else {
        used += w + (line === '' ? 0 : 1)
        line = line === '' ? piece : `${line} ${piece}`
      }
    }
  }
  lines.push(line)
  return lines
}
