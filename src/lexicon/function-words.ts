/** The closed classes of English, and the few open-class words that order a sentence in time. */
import type { Lexicon } from './lexicon.ts'

export interface FunctionWords {
  readonly determiners: readonly string[]
  readonly prepositions: readonly string[]
  readonly coordinators: readonly string[]
  readonly subordinators: readonly string[]
  readonly wh: readonly string[]
  /** Pronouns that can be a subject. */
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly possessives: readonly string[]
  readonly modals: readonly string[]
  readonly be: readonly string[]
  readonly have: readonly string[]
  readonly do: readonly string[]
  readonly negators: readonly string[]
  readonly adverbs: readonly string[]
  readonly times: readonly string[]
  /** Titles and roles that stand before a name. */
  readonly titles: readonly string[]
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[]
}

const w = (s: string): readonly string[] => s.split(' ')

export const functionWords: Lexicon<FunctionWords> = {
  name: 'function words',
  language: 'en',
  source:
    'written for this project; classes after Quirk et al., A Comprehensive Grammar of the English Language (1985)',
  version: '1',
  entries: {
    determiners: w(
      'the a an this that these those each every no some any all another both either neither many few several most such much one two three four five six seven eight nine ten dozens hundreds thousands millions other others more less enough half',
    ),
    prepositions: w(
      'of in to for on at by with according from about against into over under through during between among within without toward towards upon across along around behind beyond near outside inside despite amid since until per via like unlike above below throughout onto off out up down regarding concerning including besides alongside amongst atop',
    ),
    coordinators: w('and or but nor yet'),
    subordinators: w(
      'that when while whilst because although though if unless since after before as whether until where whereas once whenever wherever lest than so',
    ),
    wh: w('who whom whose which what how why when where whether whoever whatever'),
    subjects: w(
      'he she they i we it you who someone somebody everyone everybody nobody another others one this these those many some several most',
    ),
    objects: w('him her them me us himself herself themselves itself myself ourselves yourself'),
    possessives: w('his her their its my our your whose'),
    modals: w(
      "will would can could may might shall should must won't wouldn't can't couldn't shouldn't mustn't cannot 'll 'd mightn't",
    ),
    be: w("is are was were be been being am isn't aren't wasn't weren't 're 'm"),
    have: w("have has had having haven't hasn't hadn't 've"),
    do: w("do does did doing don't doesn't didn't"),
    negators: w("not never n't"),
    adverbs: w(
      'also later then still again once further furthermore however therefore thus meanwhile instead too even only just already now there here often sometimes always soon earlier afterwards afterward moreover nonetheless nevertheless indeed perhaps maybe rather quite very almost nearly ever long far back away together simply yesterday today tomorrow tonight first finally repeatedly recently previously bluntly well alone elsewhere likewise otherwise anyway else ago',
    ),
    times: w(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun yesterday today tomorrow tonight morning afternoon evening night week month year weekend midday noon days weeks months years hours minutes mornings nights',
    ),
    titles: w(
      'mr mrs ms miss dr prof sir lady lord president premier chancellor king queen prince princess emperor pope sheikh sultan emir senator congressman congresswoman representative governor mayor minister secretary general brig colonel major captain lieutenant sergeant admiral judge justice attorney ambassador director chairman chairwoman chair professor spokesman spokeswoman spokesperson officer chief commissioner sheriff rep sen gov gen col maj capt lt sgt adm rev hon pres h.e messrs leader foreign defense defence prime vice deputy former ex-president',
    ),
    abbreviations: w(
      'mr mrs ms dr prof gen brig lt col sgt capt cpl maj sen rep gov st jr sr rev hon pres messrs vs etc inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec mt ft dept adm cmdr sens reps govs gens ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ala ark',
    ),
  },
}
