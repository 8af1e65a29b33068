/** What turning speech into indirect speech changes by itself: tenses go back, persons shift. */
import type { Side } from './pair.ts'

const BACK: Readonly<Record<string, string>> = {
  will: 'would',
  "'ll": 'would',
  can: 'could',
  may: 'might',
  shall: 'should',
  must: 'had to',
  "won't": "wouldn't",
  "can't": "couldn't",
  is: 'was',
  are: 'were',
  am: 'was',
  has: 'had',
  have: 'had',
}

/** Is one the backshifted form of the other? */
export const backshifted = (x: string, y: string): boolean =>
  BACK[x] === y || BACK[y] === x || (x === 'will' && y === 'should') || (y === 'will' && x === 'should')

const FUSED: Readonly<Record<string, string>> = { cannot: 'can', "can't": 'can', "won't": 'will', "shan't": 'shall' }

/** A modal verb without the `not` that is written together with it: `can` for `cannot`. Polarity is another matter. */
export const affirmed = (form: string): string =>
  Object.hasOwn(FUSED, form) ? (FUSED[form] ?? form) : form.endsWith("n't") ? form.slice(0, -3) : form

/** Is the side told in the outlet's own syntax? */
export const indirect = (side: Side): boolean =>
  side.mode === 'indirect' || side.mode === 'mixed' || side.mode === 'narrated'

const PERSON: Readonly<Record<string, string>> = {}
const persons = (p: string, words: string): void => {
  for (const w of words.split(' ')) (PERSON as Record<string, string>)[w] = p
}
persons('1', "i me my mine myself i'm i've i'll i'd")
persons('1+', 'we us our ours ourselves')
persons('2', 'you your yours yourself yourselves')
persons('3m', 'he him his himself')
persons('3f', 'she her hers herself')
persons('3n', 'it its itself')
persons('3+', 'they them their theirs themselves')

/** The grammatical person of a pronoun, or `null`. */
export const personOf = (form: string): string | null => (Object.hasOwn(PERSON, form) ? (PERSON[form] ?? null) : null)

/** Words whose place or time moves with the speaker: here/there, now/then, this/that. */
export const DEIXIS: readonly (readonly [string, string])[] = [
  ['here', 'there'],
  ['now', 'then'],
  ['this', 'that'],
  ['these', 'those'],
  ['ago', 'before'],
]

/** Days told from the day of speaking, and what they become when told later. */
export const DAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  today: [['that', 'day']],
  tonight: [['that', 'night']],
  tomorrow: [
    ['the', 'next', 'day'],
    ['the', 'following', 'day'],
    ['the', 'day', 'after'],
  ],
  yesterday: [
    ['the', 'day', 'before'],
    ['the', 'previous', 'day'],
  ],
}
