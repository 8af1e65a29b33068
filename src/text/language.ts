/** A guess at the language of a text that does not say. */
const ENOUGH = 20
const LOOK = 20_000
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
const WORD = /[\p{L}\p{M}]+/gu
const FUNCTION_WORDS = new Set(
  'the of and to in that a for on with was is he said his by at from it as be has have will'.split(' '),
)

/**
 * `en`, or `und` (BCP 47: undetermined) where the script or the missing function words speak against English.
 * Short texts in Latin script pass for English.
 */
export const guessLanguage = (text: string): 'en' | 'und' => {
  const head = text.slice(0, LOOK)
  const letters = head.match(LETTER)?.length ?? 0
  const latin = head.match(LATIN)?.length ?? 0
  if (latin * 2 < letters) return 'und'
  const words = head.match(WORD) ?? []
  if (words.length < ENOUGH) return 'en'
  const english = words.filter((w) => FUNCTION_WORDS.has(w.toLowerCase())).length
  return english * 12 >= words.length ? 'en' : 'und'
}
