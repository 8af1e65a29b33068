/** What answers a word: a reading of nothing stands only where a version has no words; each rule with a sentence in which it must not speak. */
import test from 'ava'
import { differencesOf } from './told.ts'

const table: readonly (readonly [fact: string, texts: readonly string[], differences: readonly string[]])[] = [
  [
    'a time word answers another time word',
    ['“The board must vote now,”', '“The board must vote today,”'],
    ['quantity: now ~ today'],
  ],
  [
    'a month answers the words in its place',
    ['the bridge would open at the end of the month', 'the bridge would open at the end of June'],
    ['quantity: the month ~ June'],
  ],
  [
    'a day that one version alone gives faces nothing',
    ['“The board must vote in Oslo,”', '“The board must vote today in Oslo,”'],
    ['one-sided: – ~ today'],
  ],
  ['nobody and no one are one pronoun', ['“No one came,”', '“Nobody came,”'], ['substitution: No one ~ Nobody']],
  ['no one against one is a denial', ['“No one came,”', '“One came,”'], ['negation: No ~ –', 'truncation: No ~ –']],
  [
    'a denial said again in a fragment turns nothing over',
    ['“We were not paid once,”', '“We were never paid. Not once.”'],
    ['intensity: not ~ never'],
  ],
  [
    'a denial in a sentence with a verb of its own is no echo',
    ['“We were never paid. They did not call.”', '“We were never paid. They did call.”'],
    ['negation: not ~ –'],
  ],
  [
    'what failed without a verb to deny is another word',
    ['the pumps went down for 10 minutes', 'that the pumps had failed for 10 minutes'],
    ['substitution: went down ~ had failed'],
  ],
  [
    'what failed to happen is denied',
    ['“The pumps started,”', '“The pumps failed to start,”'],
    ['negation: – ~ failed', 'inflection: started ~ start'],
  ],
  [
    'cannot moved back is could not',
    ['“The villages cannot be reached,”', 'the villages could not be reached'],
    ['inflection: cannot ~ could not'],
  ],
  [
    'cannot against could denies and moves back',
    ['“The villages cannot be reached,”', 'the villages could be reached'],
    ['negation: cannot ~ could'],
  ],
  ['one in a hundred is one percent', ['“The odds are one percent,”', '“The odds are one in a hundred,”'], []],
  [
    'one in a thousand is not',
    ['“The odds are one percent,”', '“The odds are one in a thousand,”'],
    ['quantity: one percent ~ one in a thousand'],
  ],
  [
    'the that of the telling is no material',
    ['the mayor had left “for good”', 'that the mayor had left “for good”'],
    [],
  ],
  [
    'a clause of grammar is material',
    ['the mayor had left the town', 'the mayor had left the town for what he had done'],
    ['one-sided: – ~ for what he had done'],
  ],
  [
    'forms of one word face each other in a retelling',
    ['“The ceasefire holds for now,”', 'the truce was holding for the time being'],
    ['substitution: ceasefire ~ truce', 'inflection: holds ~ was holding', 'substitution: now ~ the time being'],
  ],
  [
    'hundreds of thousands are one amount',
    ['“Hundreds of thousands of people left,”', '“Thousands of people left,”'],
    ['quantity: Hundreds of thousands ~ Thousands'],
  ],
  [
    'most at the end of a clause counts nothing',
    ['“It hurts small farmers most, and soon,”', '“It hurts small farmers, and soon,”'],
    ['intensity: most ~ –'],
  ],
  [
    'most of the farmers are counted',
    ['“It hurts most farmers, and soon,”', '“It hurts some farmers, and soon,”'],
    ['quantity: most ~ some'],
  ],
  [
    'clauses that change places are moved whole',
    ['“Our hospitals are full and our doctors are tired,”', '“Our doctors are tired and our hospitals are full,”'],
    ['order: doctors are tired ~ doctors are tired', 'order: hospitals are full ~ hospitals are full'],
  ],
  [
    'a possessive answers a possessive',
    ['“They killed my son at home,”', 'her son was killed at home'],
    ['role-voice: killed ~ was killed', 'role-voice: my ~ her'],
  ],
  [
    'a condition of several words is answered by one',
    ['“There will be no fees while I am mayor,”', '“There will be no fees as long as I am mayor,”'],
    ['modality: while ~ as long as'],
  ],
  [
    'what is told before a fragment on both sides is compared',
    [
      'the removal of the fee was “a painful but necessary decision”',
      'the scrapping of the fee as a “painful but necessary” step',
    ],
    ['substitution: removal ~ scrapping', 'truncation: a ~ as a', 'truncation: decision ~ step'],
  ],
  [
    'what is expected in the active is expected in the passive',
    ['“We don’t expect any delay,”', 'no delay was expected'],
    ['one-sided: We don’t expect ~ –', 'substitution: any ~ no', 'one-sided: – ~ was expected'],
  ],
  [
    'what an outlet tells before a fragment stands beside what the other quotes there',
    [
      'the injustice of “a man goes for a run and some think they can stop him”',
      'there were gaps, but “just as we see it when a man goes for a run and some think they can stop him”',
    ],
    ['substitution: the injustice of ~ there were gaps, but', 'truncation: the injustice of ~ just as we see it when'],
  ],
  [
    'what each version says in its own words after what both quote is told once',
    [
      'the minister would “not resign” and asked for patience from the port workers',
      'the minister would “not resign” over the strike and thanked the harbour police',
    ],
    ['substitution: and asked for patience from the port workers ~ over the strike and thanked the harbour police'],
  ],
  [
    'a question and a statement of the same words differ in their order',
    ['“Could we have done more? Yes,”', '“We could have done more,”'],
    ['order: we ~ We', 'truncation: Yes ~ –'],
  ],
  [
    'what the other version says elsewhere is no shorter quotation',
    ['“Our people were killed,”', '“Their soldiers killed our people,”'],
    ['one-sided: – ~ Their soldiers', 'role-voice: were killed ~ killed'],
  ],
  [
    'a word meets another form of itself in its place sooner than itself elsewhere',
    [
      'those cheering the decision should “cheer when the pool goes”',
      '“Those who cheered tonight, I hope they will be cheering when the pool goes,”',
    ],
    [
      'truncation: those cheering the decision should ~ Those who cheered tonight, I hope they will be',
      'inflection: cheer ~ cheering',
    ],
  ],
  [
    'a word of grammar that a quotation lacks is one',
    ['“I hope that we can leave early,”', '“I hope we can leave early,”'],
    ['one-sided: that ~ –'],
  ],
]
for (const [fact, texts, expected] of table) test(fact, (t) => t.deepEqual(differencesOf(texts), expected))
