/** What the rules know of one token: its forms, its class, its place in sentence and quotation. */
import type { CollatedWitness, Range, Token } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { lemmas } from './lemma.ts'
import type { Lore } from './lore.ts'

export interface Word {
  readonly token: Token
  /** The text folded: lower case, plain marks. */
  readonly form: string
  /** The words it stands for, folded: `don't` is `do not`. */
  readonly pieces: readonly string[]
  readonly kind: 'content' | 'function' | 'mark'
  /** Candidate dictionary forms, the form first. */
  readonly lemmas: readonly string[]
  /** Is it written with a capital first letter? */
  readonly capital: boolean
  /** Does it stand first in its sentence or quotation, where a capital says nothing? */
  readonly initial: boolean
  /** The number of the quoted range it stands in, or -1. */
  readonly quoted: number
}

const FUNCTION = new Set(
  `a an the this that these those some any each every either neither no all both half such another other much many few several more most less its his her their our your my whose i me we us you he him she they them it one oneself myself ourselves yourself yourselves himself herself itself themselves mine ours yours hers theirs there someone somebody something anyone anybody anything everyone everybody everything none nobody nothing be am is are was were been being have has had having do does did doing done 's 're 'm 've 'd will would shall should can could may might must ought cannot 'll of in to for on with at by from into onto upon about over under between among amongst through throughout during before after above below against within without toward towards across along around behind beside besides beyond despite except inside near off out outside per since than till until up down via amid regarding concerning and or but nor so yet if unless although though because while whereas whether as once lest who whom which what where when why how whoever whatever not n't never also too just only even then thus hence therefore however still already again very quite rather here now ever else let us get got`.split(
    ' ',
  ),
)

const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  `can't=can not|cannot=can not|won't=will not|shan't=shall not|ain't=is not|let's=let us|gonna=going to|wanna=want to|gotta=got to|'cause=because|y'all=you all|'em=them|dont=do not|doesnt=does not|didnt=did not|isnt=is not|wasnt=was not|wont=will not|cant=can not|im=i am|ive=i have|thats=that is|wouldnt=would not|couldnt=could not`
    .split('|')
    .map((e) => {
      const [short = '', long = ''] = e.split('=')
      return [short, long.split(' ')] as const
    }),
)
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
      capital: /^\p{Lu}/u.test(token.text),
      initial: initial || (q !== undefined && token.start === q.start),
      quoted: inside,
    })
    if (!mark) initial = false
    else if (ENDS.test(token.text)) initial = true
    else if (OPENS.test(token.text)) initial = true
  }
  return out
}
