/** What one token is: a word of the book, a kind of mark, a part of a noun phrase; and where its sentence begins and ends. */
import { BIT } from './bits.ts'
import { has, type Scan } from './scan.ts'

/** The first and the past-the-last token of the sentence of a token. */
export const sentenceFrom = (s: Scan, i: number): number => s.sentences[s.sentence[i] ?? 0] ?? 0
export const sentenceTo = (s: Scan, i: number): number => s.sentences[(s.sentence[i] ?? 0) + 1] ?? s.count

/** A token in small letters, be it in the book or not; a copy, so for the few that are asked. */
export const spelled = (s: Scan, i: number): string => s.text.slice(s.start[i], s.end[i]).toLowerCase()

/** Is this token this word of the book? */
export const is = (s: Scan, i: number, word: string): boolean => {
  const id = s.word[i] ?? 0
  return id !== 0 && s.book.words[id] === word
}

export const isWord = (s: Scan, i: number): boolean => has(s, i, BIT.WORD)
export const isColon = (s: Scan, i: number): boolean => s.first[i] === 58
export const isVerb = (s: Scan, i: number): boolean => (s.book.verb[s.word[i] ?? 0] ?? 0) > 0

/** A verb form that carries a clause: an auxiliary, a third person, a past. */
export const isFinite = (s: Scan, i: number): boolean => has(s, i, BIT.AUX | BIT.THIRD | BIT.PAST)

/** The token ’s and its like. */
export const isClitic = (s: Scan, i: number): boolean => {
  const c = s.first[i] ?? 0
  return (c === 39 || c === 0x2019) && isWord(s, i)
}

/** A word that can be part of a noun phrase. */
export const nounish = (s: Scan, i: number): boolean => {
  if (!isWord(s, i)) return false
  // “By refusing …”: the capital is that of the sentence
  if (has(s, i, BIT.PREP) && !has(s, i, BIT.DET | BIT.TITLE) && sentenceFrom(s, i) === i) return false
  if (has(s, i, BIT.CAP | BIT.SUBJ | BIT.DET | BIT.NUM | BIT.POSS | BIT.TITLE)) return true
  return !has(s, i, BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.AUX | BIT.NEG | BIT.WH | BIT.ADV)
}
