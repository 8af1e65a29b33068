/** Nouns that name a person by what he or she is or does. */
import type { Lexicon } from './lexicon.ts'

export interface Roles {
  /** Singular nouns of persons, gender not told. */
  readonly neutral: readonly string[]
  readonly male: readonly string[]
  readonly female: readonly string[]
  /** What a wider word may stand for: "the Russian leader" for a president. */
  readonly wider: Readonly<Record<string, readonly string[]>>
  /** Words of a party, each to one name for it: `GOP` and `Republican`. */
  readonly parties: Readonly<Record<string, string>>
  /** Nouns of a thing said, whose owner is the speaker: "his statement". */
  readonly utterances: readonly string[]
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter((w) => w !== '')

/** `mum-of-three`, as popular papers call a parent. */
const ofMany = (parents: string): string =>
  list(parents)
    .flatMap((p) => list('one two three four five six').map((n) => `${p}-of-${n}`))
    .join(' ')

export const roles: Lexicon<Roles> = {
  name: 'roles',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    neutral: list(`
president head boss leader minister premier chancellor senator representative governor mayor secretary ambassador envoy judge justice magistrate chair chairperson chief director general lieutenant colonel major captain commander sergeant officer
detective inspector superintendent commissioner constable sheriff marshal admiral professor doctor reverend pastor bishop archbishop cardinal rabbi priest cleric preacher minister speaker spokesperson councilmember councillor councilor
lawmaker legislator politician attorney lawyer barrister solicitor prosecutor coach manager ceo cfo coo editor author writer producer director actor singer musician artist painter analyst economist historian scientist researcher
scholar academic host anchor reporter correspondent journalist columnist blogger undersecretary treasurer registrar coordinator supervisor counsel counselor adviser advisor aide strategist nominee candidate democrat republican
conservative liberal resident owner founder co-founder cofounder member principal dean curator student pupil teacher lecturer instructor expert specialist official diplomat dissident defector activist advocate organizer organiser campaigner
volunteer witness victim survivor suspect defendant plaintiff patient parent neighbor neighbour friend colleague cousin relative partner spouse child teenager teen toddler player striker goalkeeper midfielder defender forward centre-back full-back winger skipper batsman batter bowler seamer jockey cyclist sprinter
quarterback pitcher catcher captain guard center superstar star athlete champion runner swimmer boxer golfer veteran soldier marine pilot astronaut engineer architect designer developer programmer technician mechanic driver farmer bricklayer plumber electrician carpenter hairdresser carer caretaker motorist pensioner publican vicar canon monsignor headteacher headmaster headmistress magnate oligarch backbencher frontbencher successor predecessor pm cm cs mp mep td mk msp mlc taoiseach tanaiste
fisherman worker employee employer executive entrepreneur businessperson billionaire millionaire tycoon mogul investor banker trader broker consultant contractor builder landlord tenant shopkeeper vendor merchant chef cook waiter
nurse physician surgeon psychiatrist psychologist therapist pathologist epidemiologist virologist biologist chemist physicist astronomer geologist meteorologist climatologist ecologist botanist zoologist anthropologist sociologist
archaeologist philosopher theologian linguist mathematician statistician demographer pollster librarian archivist poet novelist playwright screenwriter filmmaker photographer cameraman broadcaster presenter commentator pundit critic
comedian entertainer dancer model influencer hacker whistleblower informant spy agent guard warden ranger trooper firefighter paramedic medic rescuer cleric monk nun missionary scribe translator interpreter negotiator mediator
sponsor cosponsor co-sponsor whistle-blower coauthor co-author chairperson deputy delegate observer monitor inspector investigator examiner coroner auditor accountant treasurer clerk receptionist assistant intern trainee apprentice graduate alumnus fellow
user customer client consumer buyer seller shopper passenger traveler traveller tourist visitor guest migrant refugee immigrant emigrant asylum-seeker protester protestor demonstrator rebel militant fighter gunman shooter attacker
bomber hijacker kidnapper killer murderer robber thief criminal prisoner inmate detainee hostage captive fugitive landowner homeowner taxpayer voter citizen native local islander villager campaigner coordinator administrator
superintendent chancellor provost rector undersecretary strategist operative insider staffer speechwriter frontrunner front-runner incumbent challenger rival opponent hopeful lobbyist fundraiser donor philanthropist rapper guitarist drummer composer conductor
`),
    male: list(
      `${ofMany('dad father grandfather')} man boy father husband son brother uncle grandfather nephew widower king prince duke sultan emir congressman councilman alderman assemblyman chairman spokesman businessman salesman fireman policeman gentleman fiance actor cameraman fisherman gunman anchorman dad grandson stepfather monk priest patriarch sheikh imam ayatollah pope lord`,
    ),
    female: list(
      `${ofMany('mum mom mother grandmother gran')} woman girl mother wife daughter sister aunt grandmother niece widow queen princess duchess congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman saleswoman policewoman lady actress mom mum granddaughter stepmother nun waitress fiancee hostess heiress housewife midwife ballerina anchorwoman baroness`,
    ),
    wider: {
      leader: list(
        'president minister premier chancellor king queen prince emir sultan sheikh governor mayor chair speaker pope ayatollah head general secretary senator',
      ),
      politician: list('president minister senator representative governor mayor lawmaker councilmember candidate'),
      lawmaker: list(
        'senator representative assemblymember legislator councilmember mp delegate congressman congresswoman',
      ),
      legislator: list('senator representative assemblymember lawmaker councilmember delegate'),
      official: list('minister secretary spokesperson director commissioner ambassador undersecretary chief'),
      lawyer: list('attorney counsel barrister solicitor'),
      attorney: list('lawyer counsel'),
      diplomat: list('ambassador envoy minister'),
      envoy: list('ambassador representative'),
      academic: list('professor scholar lecturer'),
      professor: list('academic scholar lecturer'),
      scientist: list('professor researcher biologist physicist chemist climatologist ecologist'),
      researcher: list('scientist professor fellow author'),
      premier: list('minister'),
      minister: list('premier'),
      judge: list('justice magistrate'),
      justice: list('judge'),
      head: list('director chief chair president'),
      chief: list('director chair head ceo executive officer commissioner'),
      executive: list('ceo officer chief president cfo coo'),
      boss: list('ceo manager coach chief executive'),
      nominee: list('candidate'),
      candidate: list('nominee hopeful'),
      mogul: list('billionaire tycoon candidate nominee'),
      tycoon: list('billionaire mogul'),
      billionaire: list('tycoon mogul'),
      congressman: list('representative'),
      congresswoman: list('representative'),
      star: list('player guard forward actor singer actress striker quarterback'),
      superstar: list('player guard star'),
      player: list('guard forward striker goalkeeper midfielder quarterback captain'),
      reporter: list('journalist correspondent'),
      journalist: list('reporter correspondent columnist editor'),
      officer: list('sergeant lieutenant captain detective inspector constable'),
      cleric: list('imam sheikh ayatollah pastor reverend priest bishop rabbi'),
      advocate: list('activist'),
      activist: list('advocate campaigner organizer'),
      parent: list('father mother'),
      strongman: list('president leader'),
      veteran: list('soldier'),
    },
    parties: {
      republican: 'republican',
      gop: 'republican',
      democrat: 'democratic',
      democratic: 'democratic',
      labour: 'labour',
      tory: 'conservative',
      conservative: 'conservative',
      liberal: 'liberal',
      independent: 'independent',
      socialist: 'socialist',
      green: 'green',
      libertarian: 'libertarian',
    },
    utterances: list(`
statement statements speech remark remarks comment comments letter tweet tweets post posts message announcement announcements address testimony interview memo email e-mail note warning claim claims allegation allegations accusation
accusations assertion assertions promise pledge vow call calls demand demands request appeal order orders decision explanation description criticism account words answer answers response reply quote quotes declaration denial complaint
proposal suggestion recommendation prediction forecast assessment argument admission confession apology insistence revelation disclosure acknowledgment report petition lawsuit suit filing brief affidavit ruling opinion release website book memoir article column essay op-ed blog
podcast video facebook instagram twitter
`),
  },
}
