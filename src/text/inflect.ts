/** The forms of English verbs, by rule and by a table of the irregular ones (facts of grammar, typed for this project). */

/** The five forms of a verb; `past`, `participle` and `ing` hold variants where usage has two. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: readonly string[]
}

/** base: past, participle; a bare past serves as both. */
const IRREGULAR = new Map<string, readonly [readonly string[], readonly string[]]>(
  (
    'say said|tell told|speak spoke spoken|write wrote written|read read|think thought|know knew known|hold held|' +
    'find found|show showed shown/showed|swear swore sworn|foresee foresaw foreseen|see saw seen|hear heard|' +
    'begin began begun|sing sang sung|feel felt|understand understood|withdraw withdrew withdrawn|' +
    'overstate overstated|put put|set set|spell spelled/spelt|forecast forecast/forecasted|cast cast|' +
    'bet bet|let let|make made|take took taken|give gave given|go went gone|come came come|become became become|' +
    'get got got/gotten|leave left|meet met|keep kept|lead led|run ran run|win won|lose lost|pay paid|send sent|' +
    'spend spent|build built|bring brought|buy bought|catch caught|teach taught|fight fought|seek sought|sell sold|' +
    'stand stood|sit sat|fall fell fallen|rise rose risen|grow grew grown|throw threw thrown|draw drew drawn|' +
    'drive drove driven|break broke broken|choose chose chosen|wear wore worn|bear bore borne|eat ate eaten|' +
    'forget forgot forgotten|hide hid hidden|shake shook shaken|strike struck|stick stuck|hit hit|cut cut|hurt hurt|' +
    'shut shut|shoot shot|lie lied|mean meant|deal dealt|sleep slept|lay laid|overhear overheard|foretell foretold|' +
    'beseech besought/beseeched|plead pleaded/pled|weep wept|undertake undertook undertaken|rethink rethought|' +
    'mislead misled|rebuild rebuilt|retell retold|repay repaid|uphold upheld|fly flew flown|swing swung|have had|' +
    'do did done|fire fired|spin spun|quit quit|split split|spread spread|feed fed|bind bound|beat beat beaten|' +
    'underwrite underwrote underwritten|outsell outsold|sing sang sung|ring rang rung|wake woke woken|freeze froze frozen|' +
    'broadcast broadcast/broadcasted|bid bid/bade|tear tore torn|blow blew blown|steal stole stolen|hang hung|swim swam swum'
  )
    .split('|')
    .map((line) => {
      const [base = '', past = '', participle = past] = line.split(' ')
      return [base, [past.split('/'), participle.split('/')]] as const
    }),
)

const DOUBLING = new Set(
  'admit commit refer prefer rebut submit permit compel occur regret omit confer defer infer concur begin forget rebel repel excel control patrol equip tag transfer deter allot acquit demur aver extol recap'.split(
    ' ',
  ),
)
const PLAIN_END = new Set('visit open offer limit edit exit credit benefit target market budget'.split(' '))

const doubled = (verb: string): boolean =>
  DOUBLING.has(verb) || (/^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/.test(verb) && !PLAIN_END.has(verb))

/** `labelled` in Britain, `labeled` in America: an l after one vowel, the stress before it. */
const DOUBLING_ABROAD = new Set(
  'label signal counsel travel cancel model level channel fuel marvel quarrel rival total initial dial'.split(' '),
)

/**
 * The forms of a verb from its lemma; a lemma of several words inflects its first.
 *
 *     deny → denies, denied, denied, denying
 */
export const verbForms = (lemma: string): VerbForms => {
  const e = lemma.endsWith('e')
  const y = /[^aeiou]y$/.test(lemma)
  const twice = lemma + lemma.charAt(lemma.length - 1)
  const stems = DOUBLING_ABROAD.has(lemma) ? [lemma, twice] : [doubled(lemma) ? twice : lemma]
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const ing = lemma.endsWith('ie')
    ? [`${lemma.slice(0, -2)}ying`]
    : e && !/[eoy]e$/.test(lemma)
      ? [`${lemma.slice(0, -1)}ing`]
      : stems.map((stem) => `${stem}ing`)
  const past = e ? [`${lemma}d`] : y ? [`${lemma.slice(0, -1)}ied`] : stems.map((stem) => `${stem}ed`)
  const irregular = IRREGULAR.get(lemma)
  const fixed = lemma === 'have' ? 'has' : third
  return irregular
    ? { base: lemma, third: fixed, past: irregular[0], participle: irregular[1], ing }
    : { base: lemma, third, past, participle: past, ing }
}
