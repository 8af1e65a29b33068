/** The closed classes of English: words that hold a sentence together rather than name something. */
import type { Lexicon } from './lexicon.ts'

export type FunctionClass =
  | 'determiner'
  | 'pronoun'
  | 'auxiliary'
  | 'modal'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'negation'
  | 'particle'

/** Function words by class, folded; a word stands in the class it mostly serves in. */
export const closedClasses: Lexicon<Readonly<Record<FunctionClass, readonly string[]>>> = {
  name: 'closed classes',
  language: 'en',
  source:
    'Written for this project after the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985).',
  version: '1',
  entries: {
    determiner:
      'a an the this that these those some any each every either neither no all both half such another other much many few several more most less its his her their our your my whose'.split(
        ' ',
      ),
    pronoun:
      'i me we us you he him she they them it one oneself myself ourselves yourself yourselves himself herself itself themselves mine ours yours hers theirs there someone somebody something anyone anybody anything everyone everybody everything none nobody nothing'.split(
        ' ',
      ),
    auxiliary:
      "be am is are was were been being have has had having do does did doing done get got 's 're 'm 've 'd".split(' '),
    modal: "will would shall should can could may might must ought cannot 'll wo ca sha".split(' '),
    preposition:
      'of in to for on with at by from into onto upon about over under between among amongst through throughout during before after above below against within without toward towards across along around behind beside besides beyond despite except inside near off out outside per since than till until up via down amid regarding concerning'.split(
        ' ',
      ),
    conjunction: 'and or but nor so yet if unless although though because while whereas whether as once lest'.split(
      ' ',
    ),
    relative: 'who whom which what where when why how whoever whatever whichever wherever whenever'.split(' '),
    negation: "not n't never".split(' '),
    particle:
      'also too just only even then thus hence therefore however still already again very quite rather here now ever else'.split(
        ' ',
      ),
  },
}
