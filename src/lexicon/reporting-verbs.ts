/**
 * English reporting verbs by the colour they give a report.
 *
 * A verb may stand in several classes: to warn is to direct and to predict. `narrates` marks the verbs that name a
 * speech act done to somebody or something (thank, order, urge): with a noun phrase or an infinitive after them the
 * act is told, the words are not given.
 */
import type { Lexicon } from './lexicon.ts'

export interface ReportingVerb {
  readonly lemma: string
  readonly classes: readonly string[]
  readonly narrates: boolean
  /** Can stand as a tag beside the words: “…, she warned.” (Urmson, Parenthetical verbs, 1952). */
  readonly tags: boolean
}

const BY_CLASS: Readonly<Record<string, string>> = {
  neutral:
    'say tell state write speak comment remark mention report post tweet retweet blog email text announce read inform notify brief communicate quote cite relate express voice opine talk testify articulate release publish issue share refer reference allude characterize characterise describe label dub term call name identify publicize publicise utter put voice table pen broadcast convey brand nickname liken compare caption title confide muse ponder reason reflect',
  structural:
    'add continue conclude begin start open close ask answer reply respond chime inquire enquire query interject interrupt repeat resume echo summarize summarise elaborate recap recount narrate describe outline discuss address question follow finish end retort counter detail wonder',
  directive:
    'ask urge call demand order request appeal instruct command advise recommend counsel exhort implore plead beg beseech press direct invite encourage warn caution alert admonish propose summon challenge advocate push lobby require dare prompt dictate petition task bid prescribe',
  endorsing:
    'note reveal disclose confirm show prove demonstrate explain clarify remind recall remember discover observe find learn indicate detail illustrate highlight recognize recognise realize realise verify attest certify expose uncover spell point reflect signal',
  assertive:
    'assert affirm reaffirm declare proclaim stress emphasize emphasise underscore underline reiterate restate maintain insist declaim profess aver avow pronounce submit posit hold tout trumpet herald argue rule counter defend',
  doubting:
    'claim allege contend purport suppose argue insinuate imply suggest hint intimate assume surmise theorize theorise speculate pretend posture rationalize rationalise spin question portray cast paint frame pitch peg',
  mental:
    'assume think believe feel hope fear expect know doubt suspect guess imagine wonder worry consider want wish intend plan decide understand see regret presume determine deem view regard prefer',
  conceding: 'admit concede confess acknowledge grant allow own accept apologize apologise repent backtrack',
  denying:
    'deny reject dismiss refute rebut dispute contradict disavow disclaim repudiate discount downplay disagree rebuff brush demur decline refuse renounce denounce disown oppose',
  hostile:
    'accuse blast slam blame attack criticize criticise condemn denounce decry deride mock ridicule rail rant lash lambast lambaste castigate chide chastise rebuke scold berate assail bash rip charge liken complain grumble gripe whine moan bristle snap sneer scoff fume taunt jab brag boast crow gloat threaten protest object deplore lament bemoan rage thunder fulminate vent savage skewer hammer fault target trash disparage belittle insult jeer heckle snipe grouse carp excoriate vilify malign smear knock impugn belabor pillory trounce tear warn bemoan',
  commissive:
    'threaten promise pledge vow swear guarantee commit offer agree refuse decline undertake volunteer pledge plan',
  positive:
    'praise hail laud applaud commend congratulate thank welcome salute celebrate compliment extol extoll endorse toast joke quip enthuse gush rave cheer reassure assure comfort sympathize sympathise credit tout promote champion lionize back support crack kid jest',
  predictive:
    'warn predict forecast foresee foretell project estimate calculate reckon anticipate prophesy prognosticate envision',
  manner:
    'shout yell scream cry whisper mutter murmur mumble exclaim chant sing bark bellow growl snarl hiss shriek laugh chuckle smile grin sigh sob weep gasp groan giggle stammer stutter drawl blurt roar howl boom intone holler wail coo tease nod shrug lie',
}

const NARRATING = new Set(
  'urge call demand order request appeal instruct command advise recommend counsel exhort implore plead beg beseech press direct invite encourage warn caution alert admonish propose summon challenge advocate push lobby dare prompt petition deny reject dismiss refute rebut dispute contradict disavow disclaim repudiate discount downplay rebuff brush decline refuse renounce denounce disown oppose accuse blast slam blame attack criticize criticise condemn decry deride mock ridicule rail rant lash lambast lambaste castigate chide chastise rebuke scold berate assail bash rip charge liken complain protest object deplore lament bemoan savage skewer hammer fault target trash disparage belittle insult jeer heckle snipe excoriate vilify malign smear threaten promise pledge vow swear guarantee commit offer agree undertake volunteer praise hail laud applaud commend congratulate thank welcome salute celebrate compliment extol extoll endorse toast reassure assure comfort sympathize sympathise credit tout promote champion lionize back support apologize apologise question'.split(
    ' ',
  ),
)

const TAGGING = new Set(
  'say tell state write comment remark mention report post tweet announce inform quote relate opine testify add continue conclude begin ask answer reply respond chime inquire enquire query interject interrupt repeat echo summarize recount retort counter wonder note reveal disclose confirm show explain clarify recall remember observe find learn indicate point signal assert affirm reaffirm declare proclaim stress emphasize emphasise underscore underline outline reiterate maintain insist aver avow pronounce claim allege contend argue imply suggest hint assume surmise speculate theorize think believe feel hope fear know guess reckon suspect admit concede confess acknowledge grant agree deny complain grumble gripe boast brag crow gloat threaten protest lament bemoan thunder fume rage quip joke enthuse gush vow promise pledge swear warn caution advise urge predict forecast estimate project calculate shout yell scream cry whisper mutter murmur mumble exclaim chant bark bellow growl laugh chuckle sigh groan roar howl intone muse ponder reason confide demur read crack grouse snap scoff sneer plead beg demand instruct order remind underlined propose recommend reflect rule'.split(
    ' ',
  ),
)

const entries = (): readonly ReportingVerb[] => {
  const classes = new Map<string, string[]>()
  for (const [name, lemmas] of Object.entries(BY_CLASS))
    for (const lemma of lemmas.split(' ')) {
      const known = classes.get(lemma)
      if (known === undefined) classes.set(lemma, [name])
      else if (!known.includes(name)) known.push(name)
    }
  return [...classes].map(([lemma, names]) => ({
    lemma,
    classes: names,
    narrates: NARRATING.has(lemma),
    tags: TAGGING.has(lemma),
  }))
}

/** The verbs, each once, with all its classes. */
export const reportingVerbs: Lexicon<readonly ReportingVerb[]> = {
  name: 'reporting verbs',
  language: 'en',
  source:
    'written for this project; classes after Caldas-Coulthard, On reporting reporting (1994), ' +
    'Levin, English Verb Classes and Alternations §37 (1993), and Thompson and Yiyun, Evaluation in the reporting verbs (1991)',
  version: '1',
  entries: entries(),
}
