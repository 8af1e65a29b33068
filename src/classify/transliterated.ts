/**
 * One name written in Latin letters in several ways.
 *
 *     > | Youssef, Yusuf, Yousef · Mohammed, Muhammad · Khatib, Khateeb
 *
 * Writers of other alphabets agree on the consonants and on the sort of the first vowel; doubled letters, the other vowels
 * and the `h` that softens a consonant vary.
 */

const FEWEST_CONSONANTS = 3

/** The letters that all ways of writing a name share; empty for a word too short to tell. */
const skeleton = (word: string): string => {
  const plain = word
    .replace(/ph/g, 'f')
    .replace(/dj/g, 'j')
    .replace(/[qc]/g, 'k')
    .replace(/([dgkt])h/g, '$1')
    .replace(/(.)\1/gu, '$1')
  const consonants = plain.charAt(0) + plain.slice(1).replace(/[aeiouyw]/g, '')
  if (consonants.replace(/^[aeiou]/, '').length < FEWEST_CONSONANTS) return ''
  const vowel = /[aeiouw]/.exec(plain.slice(1))?.[0] ?? ''
  const opening = sortOf(consonants.charAt(0))
  return `${opening}${consonants.slice(1)}/${sortOf(vowel)}`
}

const sortOf = (letter: string): string => (/[ouw]/.test(letter) ? 'u' : /[aei]/.test(letter) ? 'a' : letter)

/** Can two folded words be one name in two transliterations? A name of one word needs other evidence. */
export const transliterated = (v: string, w: string): boolean => {
  const s = skeleton(v)
  return s !== '' && s === skeleton(w)
}
