/** Looking into a value of unknown shape without trusting it. */

export type Dictionary = Readonly<Record<string, unknown>>

/** An object that is not an array, or `null`. */
export const dictionary = (u: unknown): Dictionary | null =>
  typeof u === 'object' && u !== null && !Array.isArray(u) ? (u as Dictionary) : null

/** The elements of an array; a single value counts as one; nothing as none. */
export const list = (u: unknown): readonly unknown[] =>
  Array.isArray(u) ? u : u === undefined || u === null ? [] : [u]

/** An own key of an object; inherited ones do not exist. */
export const own = (o: Dictionary, key: string): unknown => (Object.hasOwn(o, key) ? o[key] : undefined)

/** A string with more than blanks in it, trimmed, or `null`. */
export const words = (u: unknown): string | null => (typeof u === 'string' && /\S/u.test(u) ? u.trim() : null)

/** The first of some keys that holds a string. */
export const firstWords = (o: Dictionary, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const s = words(own(o, key))
    if (s !== null) return s
  }
  return null
}
