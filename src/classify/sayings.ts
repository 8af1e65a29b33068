/** What kinds and rules of difference say in words that take no side: of two versions, or of any number. */

/** What each kind says. */
export const PHRASES: Readonly<Record<string, string>> = {
  orthography: 'The same words are written in different ways',
  'name-form': 'One name has different forms',
  inflection: 'One word stands in different forms',
  substitution: 'Different words fill the same place',
  label: 'The same referent goes by different names',
  intensity: 'The strength of the wording differs',
  specificity: 'One wording is more particular than the other',
  expurgation: 'A word is masked in one version and written out in another',
  negation: 'One version denies what another does not',
  modality: 'Certainty, obligation, will or condition differ',
  quantity: 'Numbers, dates or quantifiers differ',
  entity: 'Different names stand at this place',
  'role-voice': 'Person, pointing or voice differ',
  order: 'The same words stand in a different order, or in a different division into sentences',
  mode: 'The words are given in different modes',
  truncation: 'One quotation is shorter than another of the same words',
  'one-sided': 'Some words stand in one version only',
  'editorial-insert': 'Words stand in brackets in one version',
  attribution: 'The statement is introduced in different ways',
  provenance: 'The statement came by different chains',
  other: 'The versions differ',
}

/** What each kind says where some of several versions have words and others none. */
export const OF_SEVERAL: Readonly<Record<string, string>> = {
  ...PHRASES,
  'one-sided': 'Some words do not stand in every version',
  specificity: 'Some wordings are more particular than others',
  negation: 'Some versions deny what others do not',
}

/** Where one rule says more than its kind. */
export const BY_RULE: Readonly<Record<string, string>> = {
  'attribution/designation': 'The speaker is named in different ways',
  'attribution/verb': 'The statement is introduced with different words',
  'entity/absent': 'A name stands where another wording has other words',
  'entity/coordinated': 'A name stands where another wording has other words',
  'entity/described': 'A name stands where another wording has a noun',
  'entity/roles': 'Two names stand in each other’s places',
  'inflection/auxiliary': 'One verb stands in different tenses',
  'inflection/backshift': 'One verb stands in different tenses',
  'intensity/negator': 'Two denials of different strength stand at this place',
  'mode/marks': 'The same words stand inside quotation marks in one version and outside them in another',
  'modality/condition': 'A condition stands in one version only',
  'name-form/apposition': 'A name has words beside it that say who or what it is, in one wording',
  'name-form/described': 'A name stands where another wording has a noun',
  'name-form/designation': 'A name has words beside it that say who or what it is, in one wording',
  'name-form/pronoun': 'A name stands where another wording has a pronoun',
  'negation/antonym': 'Words of opposite meaning stand at this place',
  'negation/prefix': 'A word stands against the same word with a negating prefix',
  'negation/scope': 'The same denial stands at another place',
  'one-sided/relative-clause': 'A relative clause stands in one version only',
  'order/apposition': 'A clause of one version is an apposition in another',
  'order/existential': 'One version says that something is there, where another speaks of it at once',
  'order/genitive': 'What something belongs to stands before it in one version and after it in another',
  'order/move': 'The same words stand at different places',
  'order/nesting': 'Clauses are joined in different ways',
  'order/participle': 'A clause of one version is a participle in another',
  'order/reduced-relative': 'A relative clause of one version is a participle in another',
  'order/relative': 'A main clause of one version is a relative clause in another',
  'order/sentence': 'The division into sentences differs',
  'order/swap': 'The same words stand in a different order',
  'order/words': 'The same words stand at different places',
  'orthography/abbreviation': 'A name is written out in one version and shortened in another',
  'orthography/case': 'The same words differ in their capitals',
  'orthography/contraction': 'The same words are contracted in different ways',
  'orthography/date': 'The same date is written in different ways',
  'orthography/numeral': 'The same number is written in different ways',
  'orthography/punctuation': 'The punctuation differs',
  'orthography/quotation-marks': 'The marks of quotation differ',
  'orthography/spelling': 'The same words are spelled in different ways',
  'quantity/unit': 'The units of measure differ',
  'role-voice/agent': 'What is active in one version is passive in another',
  'role-voice/converse': 'The same event is told from its other side',
  'role-voice/deixis': 'Words that point to a time or place differ',
  'role-voice/passive': 'What is active in one version is passive in another',
  'role-voice/person': 'The grammatical person differs',
  'role-voice/roles': 'Who acts and who is acted on stand in each other’s places',
  'role-voice/subject': 'What is active in one version is passive in another',
  'role-voice/voice': 'What is active in one version is passive in another',
  'substitution/beside': 'Beside the words quoted, each version has words of its own',
  'substitution/double-negation': 'A denied word stands where another version has its opposite',
  'substitution/paraphrase': 'The statement is told in different words',
  'truncation/fragment': 'One version quotes more of the statement than another',
}

/** Of a name that no other stands against. */
export const ONE_NAME = 'A name stands in one wording and not in another'

/** How words are given, by the mode. */
export const GIVEN: Readonly<Record<string, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
  narrated: 'told as an act',
  transcript: 'printed in a transcript',
}
