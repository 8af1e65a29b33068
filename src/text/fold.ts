/**
 * The form in which texts are compared. Folding is for matching, never for offsets.
 *
 * Source of the guard: UAX #15, Stream-Safe Text Format; `String.prototype.normalize` is quadratic in the
 * length of a run of unsorted combining marks, so a longer run than 30 is left as it stands.
 */
const UNSAFE = /\p{M}{31}/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const COMBINING = /\p{Mn}/gu
const APOSTROPHES = /[‘’‛ʼʹ′´`]/gu
/** Apostrophes that compatibility decomposition would turn into a blank and a combining mark. */
const SPACED = /[\u00b4\u1fbd\u1fbf]/gu
const QUOTES = /[“”„‟«»″]/gu
const DASHES = /[‐‑‒–—―−]/gu
const PLAIN = /^[a-z0-9]*$/

/** The text in canonical composition, unless a hostile run of combining marks forbids it. */
export const composed = (s: string): string => (UNSAFE.test(s) ? s : s.normalize('NFC'))

/** Lower case, no combining marks, one kind of apostrophe, quotation mark and dash, no invisible characters. Idempotent. */
export const fold = (s: string): string => {
  if (PLAIN.test(s)) return s
  const safe = UNSAFE.test(s) ? s : s.replace(SPACED, "'").normalize('NFKD').replace(COMBINING, '')
  return composed(
    safe
      .toLowerCase()
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .replace(QUOTES, '"')
      .replace(DASHES, '-')
      .replace(COMBINING, (m) => (UNSAFE.test(s) ? m : '')),
  )
}
