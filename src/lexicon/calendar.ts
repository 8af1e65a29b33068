/** Words of the calendar. */
import type { Lexicon } from './lexicon.ts'

export interface Calendar {
  /** From January. Each name with its short forms. */
  readonly months: readonly (readonly string[])[]
  /** From Sunday, as `Date.getUTCDay` counts. */
  readonly weekdays: readonly (readonly string[])[]
}

export const calendar: Lexicon<Calendar> = {
  name: 'calendar',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
  },
}
