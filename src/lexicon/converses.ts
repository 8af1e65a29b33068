/** Verbs that tell one event from two sides: what is the object of one is the subject of the other. */
import type { Lexicon } from './lexicon.ts'

export interface Converse {
  readonly one: readonly string[]
  readonly other: readonly string[]
}

const of = (one: string, other: string): Converse => ({ one: one.split(' '), other: other.split(' ') })

export const converses: Lexicon<readonly Converse[]> = {
  name: 'converses',
  language: 'en',
  source:
    'Written for this project; the relations as in Cruse, Lexical Semantics (1986), section 10.8 (converses), and Levin, English Verb Classes and Alternations (1993), sections 1.1.2 and 45 (causative alternations). Entries are lemmas.',
  version: '1',
  entries: [
    of('give grant award offer hand supply provide pay', 'get receive obtain accept gain'),
    of('sell', 'buy purchase acquire'),
    of('lend loan', 'borrow'),
    of('rent lease let', 'rent lease'),
    of('spend pay', 'cost get receive'),
    of('teach tell inform show', 'learn hear'),
    of('send ship export', 'receive get import'),
    of('employ hire', 'work serve'),
    of('lead precede', 'follow'),
    of('own possess', 'belong'),
    of('include contain comprise', 'belong'),
    of('win beat defeat', 'lose'),
    of('inflict cause', 'suffer sustain'),
    of('please worry frighten anger surprise interest', 'like fear dislike resent enjoy'),
    of('raise lift boost increase', 'rise climb increase'),
    of('cut reduce lower trim slash decrease', 'fall drop decline decrease sink'),
    of('kill', 'die'),
  ],
}
