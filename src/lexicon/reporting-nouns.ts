/** English nouns that name a statement: “his claim that …”, “the announcement of …”. */
import type { Lexicon } from './lexicon.ts'

export const reportingNouns: Lexicon<readonly string[]> = {
  name: 'reporting nouns',
  language: 'en',
  source: 'written for this project; compare Francis, Labelling discourse (1994), on illocutionary nouns',
  version: '1',
  entries:
    'account accusation admission allegation announcement answer appeal argument assertion assurance boast call charge claim comment complaint concession conclusion condemnation confession contention contradiction criticism critique declaration defense defence demand denial denunciation disclosure endorsement estimate explanation forecast hint insinuation insistence insult invitation joke lie memo message objection observation offer opinion plea pledge praise prediction proclamation promise pronouncement proposal protest question quote reaction rebuke rebuttal recommendation reference refusal remark reminder reply report request response retort revelation rumor rumour speech statement suggestion summary testimony threat tweet verdict view vow warning word'.split(
      ' ',
    ),
}
