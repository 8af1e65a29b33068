/** Words that turn a statement over: particles, negative pronouns, and verbs or adjectives with a built-in "not". */
import type { Lexicon } from './lexicon.ts'

export interface Negation {
  /** Full negators: one of these on one side alone is a change of polarity. */
  readonly strict: readonly string[]
  /** Near-negators: they deny for most purposes ("hardly anyone"). */
  readonly near: readonly string[]
  /** Lemmas with a negation inside, by what they deny: "failed to come" says that somebody did not come. */
  readonly implicit: readonly string[]
  /** Prefixes that turn an adjective, adverb or verb over: "unhappy", "illegal", "disagree". */
  readonly prefixes: readonly string[]
}

export const negation: Lexicon<Negation> = {
  name: 'negation',
  language: 'en',
  source:
    'Written for this project after Huddleston & Pullum, The Cambridge Grammar of the English Language (2002), chapter 9; Horn, A Natural History of Negation (1989).',
  version: '1',
  entries: {
    strict: words('not never no none nobody nothing nowhere neither nor without cannot ain’t no-one noone n’t'),
    near: words('hardly barely scarcely seldom rarely'),
    implicit: words(
      'deny fail refuse reject decline lack refute rebut disprove disavow disclaim dismiss forbid prohibit ban bar prevent avoid abstain refrain cease halt quit omit neglect miss oppose doubt contradict absent absence failure refusal denial rejection denial unable unwilling impossible unlikely unless except free devoid stop false untrue',
    ),
    prefixes: words('un in im il ir non dis a'),
  },
}

function words(s: string): readonly string[] {
  return s.split(' ').map((w) => w.replace('’', "'"))
}
