/** Small articles made at random: people, cues and remarks, told by outlets in slightly different words. */
import fc from 'fast-check'
import type { ArticleInput } from '../../src/index.ts'

const PEOPLE = ['Mayor Ada Ortiz', 'Minister Tom Brandt', 'union leader Lena Fox']
const REMARKS = [
  ['We will not raise fares before the summer of 2031', 'We will never raise the fares before summer 2031'],
  [
    'The bridge at Kell was closed because its cables had rusted',
    'The Kell bridge was shut since the cables were rusty',
  ],
  ['Nearly 300 drivers have asked for a better contract', 'More than 250 drivers asked for better contracts'],
  ['Nobody told the council about the second tunnel', 'The council was not told about a second tunnel'],
  ['I thank the volunteers who worked through the storm', 'I am grateful to volunteers who worked in the storm'],
] as const
const FRAMES: readonly ((who: string, what: string) => string)[] = [
  (who, what) => `“${what},” ${who} said on Tuesday.`,
  (who, what) => `${who} said: “${what}.”`,
  (who, what) => `${who} said that ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  (who, what) => `"${what}," said ${who}, speaking in Kell.`,
]
const FILLERS = ['The weather was fair.', 'Traffic was light on Monday.', 'Shops had opened early.', '']

const sentence = fc
  .tuple(
    fc.nat(PEOPLE.length - 1),
    fc.nat(REMARKS.length - 1),
    fc.nat(1),
    fc.nat(FRAMES.length - 1),
    fc.nat(FILLERS.length - 1),
  )
  .map(([p, r, v, f, x]) =>
    `${FRAMES[f]?.(PEOPLE[p] ?? '', REMARKS[r]?.[v === 0 ? 0 : 1] ?? '') ?? ''} ${FILLERS[x] ?? ''}`.trim(),
  )

const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((s) => s.join('\n\n'))

/** Two to four articles of different outlets. */
export const articles: fc.Arbitrary<readonly ArticleInput[]> = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((t, i) => ({ outlet: ['Gazette', 'Herald', 'Courier', 'Tribune'][i] ?? 'Echo', text: t })))
