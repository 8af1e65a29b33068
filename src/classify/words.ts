/** What the rules know of one token: its forms, its class, its place in sentence and quotation. */
import type { CollatedWitness, Range, Token } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { closedClasses } from '../lexicon/closed-classes.ts'
import { contractions } from '../lexicon/contractions.ts'
import { lemmas } from './lemma.ts'
import type { Lore } from './lore.ts'

/** One token as the rules see it: its form, lemma and sort. */
export interface Word {
  readonly token: Token
  /** The text folded: lower case, plain marks. */
  readonly form: string
  /** The words it stands for, folded: `don't` is `do not`. */
  readonly pieces: readonly string[]
  readonly kind: 'content' | 'function' | 'mark'
  /** Candidate dictionary forms, the form first. */
  readonly lemmas: readonly string[]
  /** Is it written with a capital first letter, be it after an article as in `al-Khatib`? */
  readonly capital: boolean
  /** Does it stand first in its sentence or quotation, where a capital says nothing? */
  readonly initial: boolean
  /** The number of the quoted range it stands in, or -1. */
  readonly quoted: number
}

const FUNCTION = new Set([...Object.values(closedClasses.entries).flat(), 'let', 'get', 'got'])

const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(contractions.entries).filter(
    ([short, long]) => long.length > 0 && !/^'|'(?:s|d)$|^n't$/.test(short),
  ),
  ...`let's=let us|ain't=is not|y'all=you all|'em=them|dont=do not|doesnt=does not|didnt=did not|isnt=is not|wasnt=was not|wont=will not|im=i am|ive=i have|thats=that is|wouldnt=would not|couldnt=could not`
    .split('|')
    .map((e): [string, readonly string[]] => {
      const [short = '', long = ''] = e.split('=')
      return [short, long.split(' ')]
    }),
])
const CLITIC: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": "'d",
  "'m": 'am',
  "'s": "'s",
  "n't": 'not',
}

const piecesOf = (form: string): readonly string[] => {
  const listed = CONTRACTED.get(form)
  if (listed) return listed
  if (form.endsWith("n't") && form.length > 3) return [form.slice(0, -3), 'not']
  const at = form.lastIndexOf("'")
  if (at >= 0) {
    const clitic = CLITIC[form.slice(at)]
    if (clitic !== undefined) return at > 0 ? [form.slice(0, at), clitic] : [clitic]
  }
  return [form]
}

const isFunction = (form: string, pieces: readonly string[]): boolean =>
  FUNCTION.has(form) || (pieces.length > 1 && pieces.every((p) => FUNCTION.has(p)))

const ENDS = /^[.!?…:;]|^--$|^[—―–]$/u
const OPENS = /^["“”„«‘'‹([]$/u

/** The tokens of a witness as words. Linear. */
export const wordsOf = (witness: CollatedWitness, quoted: readonly Range[], lore: Lore): readonly Word[] => {
  const out: Word[] = []
  let range = 0
  let initial = true
  for (const token of witness.tokens) {
    while (range < quoted.length && (quoted[range]?.end ?? 0) <= token.start) range++
    const q = quoted[range]
    const inside = q !== undefined && q.start <= token.start && token.end <= q.end ? range : -1
    const form = fold(token.text).replaceAll('[', '').replaceAll(']', '')
    const mark = !/[\p{L}\p{N}]/u.test(token.text)
    const pieces = mark ? [form] : piecesOf(form)
    out.push({
      token,
      form,
      pieces,
      kind: mark ? 'mark' : isFunction(form, pieces) ? 'function' : 'content',
      lemmas: mark ? [form] : lemmas(form.endsWith("'s") ? form.slice(0, -2) : form, lore.irregular),
      capital: /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(token.text),
      initial: initial || (q !== undefined && token.start === q.start),
      quoted: inside,
    })
    if (!mark) initial = false
    else if (OPENS.test(token.text)) initial = true
    else if (ENDS.test(token.text)) initial = closes(witness, out, lore)
  }
  return out
}

/** Does the last mark end a sentence, rather than an abbreviation or a number? */
const closes = (witness: CollatedWitness, words: readonly Word[], lore: Lore): boolean => {
  const mark = words[words.length - 1]
  const before = words[words.length - 2]
  if (!mark || !before || mark.form !== '.') return true
  const next = witness.content.charAt(mark.token.end)
  if (next !== '' && !/[\s"”’')\]]/u.test(next)) return false
  if (before.token.end !== mark.token.start) return true
  return !(
    /^\p{Lu}$/u.test(before.token.text) ||
    (before.capital &&
      before.form.length <= 4 &&
      (lore.titles.has(before.form) || Object.hasOwn(lore.quantities.months, before.form)))
  )
}
