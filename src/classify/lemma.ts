/**
 * Which dictionary form a word may belong to, by rule and by list.
 *
 * A word has several candidates (`shed` is past and present, `leaves` is a verb and a noun); two words share a
 * lemma when their candidates meet. Derivation is not inflection: `terrorism` and `terror` share none.
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3 and 5.
 */
export type IrregularForms = ReadonlyMap<string, readonly string[]>

const VOWEL = /[aeiouy]/
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/

/** The candidates of a word that is already folded, the word itself first. */
export const lemmas = (word: string, irregular: IrregularForms): readonly string[] => {
  const out = [word]
  const add = (s: string): void => {
    if (s.length > 1 && VOWEL.test(s) && !out.includes(s)) out.push(s)
  }
  const listed = irregular.get(word)
  if (listed) {
    for (const lemma of listed) if (!out.includes(lemma)) out.push(lemma)
    return out
  }
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || word.length < 3) return out
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    add(word.slice(0, -1))
    if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add(word.slice(0, -2))
    if (word.endsWith('ies') && word.length > 4) add(`${word.slice(0, -3)}y`)
    if (/[^f]ves$/.test(word)) add(`${word.slice(0, -3)}f`)
  }
  for (const ending of ['ed', 'ing', 'er', 'est']) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length < 2) continue
    const graded = ending === 'er' || ending === 'est'
    if (graded && !(base.length <= 6)) continue
    const twice = base.length > 2 && base[base.length - 1] === base[base.length - 2]
    if (twice) add(base.slice(0, -1))
    if (twice || !SHORT.test(base)) add(base)
    if (base.endsWith('i')) add(`${base.slice(0, -1)}y`)
    else if (!twice) add(`${base}e`)
  }
  return out
}

/** The least candidate that is not the word itself, or the word: a name for the lemma, not a claim about it. */
export const shared = (a: readonly string[], b: readonly string[]): string | null => {
  for (const x of a) if (b.includes(x)) return x
  return null
}
