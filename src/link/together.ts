/** Measures that are told together as one ground: whether they see anything, and what they add to the log-odds. */
import { oddsOf } from './coefficients.ts'
import { type Feature, placeOf } from './measures.ts'
import { ofPassages } from './passage-coefficients.ts'

const NUMBERS: readonly Feature[] = [
  'numbers-shared',
  'numbers-differ',
  'numbers-one-sided',
  'numbers-kept',
  'numbers-left-least',
  'numbers-left-most',
]
export const MARKS: readonly Feature[] = ['question-differs', 'quotes-differ', 'end-differs', 'colon-differs']
/** What a mark is called. */
export const SAID: Readonly<Partial<Record<Feature, string>>> = {
  'question-differs': 'a question mark',
  'quotes-differ': 'quotation marks',
  'end-differs': 'a mark at the end',
  'colon-differs': 'a colon',
}

/** What some measures of a pair say together. */
interface Group {
  /** Does any of the measures see something? */
  readonly some: (values: Float64Array) => boolean
  /** What they add to the log-odds. */
  readonly part: (values: Float64Array) => number
}

const group = (names: readonly Feature[]): Group => {
  const placed = names.map((f) => [f, placeOf(f)] as const)
  return {
    some: (values) => {
      for (const [, at] of placed) if ((values[at] ?? 0) > 0) return true
      return false
    },
    // a measure of 0 adds 0
    part: (values) => {
      let sum = 0
      for (const [f, at] of placed) if ((values[at] ?? 0) !== 0) sum += oddsOf(ofPassages, f, values)
      return sum
    },
  }
}
export const numbers: Group = group(NUMBERS)
export const marks: Group = group(MARKS)
export const negation: Group = group(['negation-differs'])
/** All of these: what is told in reasons of its own. */
export const apart: Group = group([...NUMBERS, ...MARKS, 'negation-differs'])
