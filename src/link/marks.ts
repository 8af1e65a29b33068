/**
 * The marks that tell what kind of sentence a text is, as bits: a question, a quotation, a headline without its
 * full stop, a text of two halves.
 *
 *     > | Kostanay: who will pay?
 *                 ^             ^
 *                 colon         question
 */
export const KNOWN = 1
export const QUESTION = 2
export const QUOTED = 4
export const ENDED = 8
export const COLON = 16

const QUESTIONS = '?？؟'
const QUOTES = '"“”„«»「」'
const ENDS = '.!?…。！？؟।'
const AFTER = '"”“»’\')]'

/** Does a text hold any mark, wherever it stands? Nearly none does. */
const SOME = /[?？؟"“”„«»「」:]/

/** The marks of a text; {@link KNOWN} is always among them. */
export const marksOf = (text: string): number => {
  let marks = KNOWN
  if (SOME.test(text))
    for (let i = 0; i < text.length; i++) {
      const mark = text.charAt(i)
      if (QUESTIONS.includes(mark)) marks |= QUESTION
      else if (QUOTES.includes(mark)) marks |= QUOTED
      else if (mark === ':' && text.charCodeAt(i + 1) === 32) marks |= COLON
    }
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) <= 32 || AFTER.includes(text.charAt(end - 1)))) end--
  return end > 0 && ENDS.includes(text.charAt(end - 1)) ? marks | ENDED : marks
}
