/** How much it tells when two statements share an English word: the commoner the word, the less. */
import type { Lexicon } from './lexicon.ts'

/** Four bands, commonest first; a word of no band is rare and tells most. */
export interface WordBands {
  /** Articles, pronouns, auxiliaries, prepositions, conjunctions. */
  readonly grammar: readonly string[]
  /** Words any text holds. */
  readonly everyday: readonly string[]
  /** Words any newspaper holds. */
  readonly newspaper: readonly string[]
}

const list = (s: string): readonly string[] => s.trim().split(/\s+/)

export const wordBands: Lexicon<WordBands> = {
  name: 'word bands',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    grammar: list(`
a an the this that these those and or but nor so yet if then than as of in on at by for with from to into onto upon over under
about above below after before between among against through during without within along across behind beyond near off out up down
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what when where why how there here be am is are was were been being
have has had having do does did doing done will would shall should can could may might must ought
not no never neither none nobody nothing nowhere all any both each every some such other another
also too very just only even still again once because while since until till unless although though whether
one ones let lets s t re ve ll d m o unto thou thee thy thine ye hath doth hast didst shalt wilt art wast saith said`),
    everyday: list(`
say tell make get go come take give see know think look want use find work call try ask need feel become leave put mean keep
begin seem help talk turn start show hear play run move live believe hold bring happen write provide sit stand lose pay meet
include continue set learn change lead understand follow stop create speak read allow add spend grow open walk win offer
remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell
require report decide pull
time year people way day man thing woman life child world school state family student group country problem hand part place case
week company system program question work government number night point home water room mother area money story fact month lot
right study book eye job word business issue side kind head house service friend father power hour game line end member law car
city community name president team minute idea kid body information back parent face others level office door health person art
war history party result morning reason research girl guy moment air teacher force education
good new first last long great little own old right big high different small large next early young important few public bad
same able many more most much less least well really now today always often however almost later never ever already perhaps
two three second half several enough far away together around yes like way something anything everything someone anyone everyone
put lord god son king land men children`),
    newspaper: list(`
minister prime official leader spokesman spokeswoman spokesperson chief director chairman secretary general police court judge
lawyer prosecutor case trial charge arrest crime victim attack security military army soldier troop officer fight fighting
terrorist terrorism bomb weapon peace agreement deal talk meeting conference summit visit statement announce announcement
accord according comment interview press news media reporter newspaper agency source claim deny confirm warn urge call demand
accuse blame criticize condemn express stress underline emphasize note describe declare plan decision policy reform vote election
candidate campaign parliament congress senate house committee council bill legislation opposition republican democrat political
politics economic economy market bank rate price cost tax budget million billion thousand hundred percent per cent dollar euro
pound company firm industry trade export import investor investment share stock profit loss sale growth increase decrease rise fall
drop cut high low record quarter january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday yesterday tomorrow morning evening afternoon spring summer autumn winter
international national local foreign global federal regional european american british russian chinese german french united union
nation capital border region province district town village street north south east west central western eastern northern southern
hospital doctor patient disease virus medical treatment death dead die injure injury wound hurt rescue accident crash fire
flood earthquake weather hit strike damage destroy victory success support supporter member join leave stay return arrive
citizen population resident refugee migrant immigrant protest protester demonstration rally crowd violence violent threat danger
dangerous risk safe safety protect protection right freedom human religious church history historical culture university research
researcher scientist expert study science technology computer internet website online phone video social network user service
system project development develop build construction road train airport plane flight ship car driver vehicle energy oil gas power
nuclear environment climate season team player coach club match goal score win champion championship cup league final title
film music show star actor director award book author art possible impossible likely clear difficult hard easy simple full free
open close strong weak real true false main major key current former recent late previous future past present special personal
private common serious positive negative effective necessary available responsible final result reason cause effect impact role
process step action measure effort attempt opportunity chance condition situation position relation relationship interest
matter subject example evidence information data document report letter message order rule limit control authority administration
department ministry staff worker employee employer job unemployment pay wage income family wife husband son daughter brother
sister friend age ago total average least almost nearly approximately around especially particularly certainly actually probably
immediately finally recently currently further moreover additional various whole complete completely entire
held hold held began begun help aid assistance release launch sign accept reject refuse agree discuss consider prepare
participate attend organize establish form gain receive obtain achieve reach exceed reduce improve affect involve relate concern
face answer respond reply explain reveal show indicate prove appear seem expect hope wish fear worry believe feel`),
  },
}
