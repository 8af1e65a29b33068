/** Words before and after names that say who somebody is. */
import type { Lexicon } from './lexicon.ts'

export interface Titles {
  /** Forms of address that carry a gender and no office: `Mr`, `Mrs`. Full stops are left out. */
  readonly addressMale: readonly string[]
  readonly addressFemale: readonly string[]
  /** Titles and offices written before a name, gender not told: `President`, `Dr`, `Gov`. */
  readonly offices: readonly string[]
  readonly officesMale: readonly string[]
  readonly officesFemale: readonly string[]
  /** Honorifics that are part of no name: `H.E.` (written without stops). */
  readonly honorifics: readonly string[]
  /** Words that stand between a title's parts: `Vice`, `Prime`, `Deputy`, `former`. */
  readonly modifiers: readonly string[]
  /** Short forms of offices: `gov` is `governor`. */
  readonly short: Readonly<Record<string, string>>
  /** Offices by their initials, each with what parts it: `pm` is `prime minister`. */
  readonly initials: Readonly<Record<string, string>>
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter((w) => w !== '')

export const titles: Lexicon<Titles> = {
  name: 'titles',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    addressMale: list(
      'mr mister sir lord sheikh shaikh sheik imam baron count duke sayyed sayyid monsieur herr senor signor malam mallam alhaji shri',
    ),
    addressFemale: list(
      'mrs ms miss madam madame lady dame baroness countess duchess frau senora signora hajia alhaja smt shrimati datin',
    ),
    offices: list(`
president pres premier chancellor whip minister senator congressman congresswoman congressperson representative rep sen gov governor mayor secretary sec ambassador envoy judge justice magistrate
chairman chairwoman chairperson chair chief director general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt officer detective det inspector insp
superintendent supt commissioner constable sheriff deputy marshal admiral adm commodore brigadier brig professor prof doctor dr reverend rev pastor bishop archbishop cardinal rabbi father fr pope patriarch ayatollah mullah
speaker leader spokesman spokeswoman spokesperson councilman councilwoman councilmember councilor councillor alderman assemblyman assemblywoman assemblymember delegate lawmaker attorney lawyer prosecutor solicitor
coach manager captain ceo cfo coo cto cio editor author writer director producer actor actress singer analyst economist historian scientist researcher host anchor reporter correspondent journalist columnist
undersecretary chairmen hon honourable honorable emir caliph sultan emperor treasurer comptroller auditor ombudsman registrar coordinator supervisor counsel counselor adviser advisor strategist nominee candidate democrat republican
secretary-general director-general vice-president attorney-general governor-general vice-chancellor editor-in-chief commander-in-chief ex-president ex-minister co-chair co-chairman co-founder cofounder founder lieutenant-general major-general brigadier-general president-elect mp mep mla lawmaker legislator principal dean provost rector curator trooper firefighter nurse sister brother comrade mla academician coroner examiner principal specialist warden adjutant staff
ald alderperson barrister advocate pm cm cs td mk msp mlc taoiseach tanaiste ofc atty asst monsignor msgr datuk maulana mufti canon archdeacon vicar deacon chaplain engr barr dsp csp acp dcp dgp igp headteacher headmaster headmistress
`),
    officesMale: list(
      'monsignor msgr king prince father fr brother pope congressman councilman alderman assemblyman chairman spokesman sultan emir emperor sheikh bishop archbishop cardinal imam ayatollah grandfather uncle',
    ),
    officesFemale: list(
      'queen princess congresswoman councilwoman assemblywoman chairwoman spokeswoman sister empress aunt grandmother actress',
    ),
    honorifics: list('he hrh hh hm hon honourable honorable excellency highness majesty holiness eminence'),
    modifiers: list(`
vice prime first deputy assistant associate acting interim former ex then late retired emeritus senior junior chief executive foreign defense defence interior home finance shadow national state federal
attorney secretary lead principal managing special lord major lieutenant brigadier brig rear fleet staff master grand crown general supreme court press white house elect designate police fire district city county majority minority opposition party veteran
housing health justice labor labour education energy transport transportation agriculture trade treasury environment culture economy information communications security immigration human oil science sports tourism planning water prime-minister
wing squadron leftist rightist centrist populist far-right far-left right-wing left-wing embattled outgoing incoming presidential gubernatorial senatorial mayoral congressional independent socialist libertarian labour tory presumptive democratic republican conservative liberal campaign communications medical military political
`),
    initials: {
      pm: 'prime minister',
      dpm: 'deputy prime minister',
      cm: 'chief minister',
      cs: 'cabinet secretary',
    },
    short: {
      gov: 'governor',
      sen: 'senator',
      rep: 'representative',
      gen: 'general',
      lt: 'lieutenant',
      col: 'colonel',
      maj: 'major',
      capt: 'captain',
      cmdr: 'commander',
      sgt: 'sergeant',
      cpl: 'corporal',
      pvt: 'private',
      det: 'detective',
      insp: 'inspector',
      supt: 'superintendent',
      adm: 'admiral',
      ald: 'alderman',
      del: 'delegate',
      ofc: 'officer',
      atty: 'attorney',
      msgr: 'monsignor',
      prof: 'professor',
      dr: 'doctor',
      rev: 'reverend',
      fr: 'father',
      pres: 'president',
      'president-elect': 'president',
      sec: 'secretary',
      chairwoman: 'chair',
      chairman: 'chair',
      chairperson: 'chair',
      spokeswoman: 'spokesperson',
      spokesman: 'spokesperson',
      congresswoman: 'representative',
      congressman: 'representative',
      premier: 'minister',
      councilwoman: 'councilmember',
      councilman: 'councilmember',
      councillor: 'councilmember',
      councilor: 'councilmember',
      advisor: 'adviser',
    },
  },
}
