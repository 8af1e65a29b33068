/** English nouns that tell a statement by what speaks or by what is spoken: “the poll shows …”, “voiced her regret”. */
import type { Lexicon } from './lexicon.ts'

export interface TellingNouns {
  /** Things that hold findings and so can say. */
  readonly evidence: readonly string[]
  /** Feelings and stands that are put into words. */
  readonly stances: readonly string[]
}

const both = (list: string): readonly string[] =>
  list.split(' ').flatMap((n) => [n, /[^aeiou]y$/.test(n) ? `${n.slice(0, -1)}ies` : `${n}s`])

export const tellingNouns: Lexicon<TellingNouns> = {
  name: 'telling nouns',
  language: 'en',
  source:
    'written for this project; compare Biber et al., Longman Grammar of Spoken and Written English (1999), 9.2, on nouns with that-clauses, and Francis, Labelling discourse (1994)',
  version: '1',
  entries: {
    evidence: both(
      'poll survey study analysis record document email e-mail figure filing report memo result statistic audit review investigation inquiry transcript letter paper article story lawsuit complaint suit indictment affidavit petition ad advertisement commercial tweet post message note statement ruling opinion editorial column book biography website invitation slogan banner sign leaflet flyer poster headline research data polling evidence text census index forecast resolution bill script dossier summary briefing decree photo photograph video footage picture image recording',
    ),
    stances: both(
      'concern regret support hope interest doubt confidence sympathy condolence outrage anger alarm fear worry confusion frustration sadness sorrow gratitude thanks satisfaction surprise skepticism scepticism reservation opposition solidarity willingness readiness desire belief optimism pessimism dismay disappointment shock grief dissatisfaction admiration respect commitment determination dissent preference openness greeting congratulation apology plan idea position stance view need importance responsibility wrongdoing involvement innocence guilt knowledge victory',
    ),
  },
}
