/**
 * Names for the same referent that outlets choose between. Every entry names all sides; none is the norm.
 * A caller replaces or extends the list; what is not on it is not called a label.
 */
import type { Lexicon } from './lexicon.ts'

export interface LabelSet {
  /** What all the names point to, in plain words. */
  readonly referent: string
  /** The names, as lemmas; a phrase stands as it is written. */
  readonly names: readonly string[]
  /** The guide that discusses the choice. */
  readonly source: string
}

const BBC = 'BBC Editorial Guidelines, 11: War, Terror and Emergencies'
const REUTERS = 'Reuters Handbook of Journalism, entries on terrorism and on loaded words'
const AP = 'Associated Press Stylebook'
const GUARDIAN = 'Guardian and Observer style guide'
const GLOSSARY = 'International Press Institute, Use with Care: A Reporter’s Glossary of Loaded Language (2013)'
const DART = 'Dart Center for Journalism and Trauma, style guide'

const set = (referent: string, names: string, source: string): LabelSet => ({
  referent,
  names: names.split('|'),
  source,
})

export const labels: Lexicon<readonly LabelSet[]> = {
  name: 'labels',
  language: 'en',
  source: 'Collected for this project; each entry cites the style guide that discusses the choice.',
  version: '1',
  entries: [
    set(
      'people killed in a conflict',
      'martyr|soldier|dead|killed|fallen|victim|casualty|serviceman|hero|slain|deceased',
      GLOSSARY,
    ),
    set(
      'die in a conflict',
      'martyred|killed|died|slain|murdered|fell|assassinated|executed|neutralized|neutralised|eliminated|liquidated',
      GLOSSARY,
    ),
    set('a state’s rulers', 'regime|government|administration|authority|leadership|dictatorship|junta', GUARDIAN),
    set('a head of state', 'president|dictator|strongman|ruler|leader|tyrant', GUARDIAN),
    set(
      'the group that calls itself Islamic State',
      'daesh|isis|isil|is|islamic state|so-called islamic state|da’esh|islamic state group',
      BBC,
    ),
    set('take a place in war', 'liberate|capture|take|seize|occupy|recapture|retake|conquer|overrun|free', GLOSSARY),
    set('taking a place in war', 'liberation|capture|seizure|occupation|recapture|fall|takeover|conquest', GLOSSARY),
    set(
      'people who fight outside a regular army',
      'terrorist|militant|fighter|rebel|insurgent|gunman|extremist|jihadist|jihadi|guerrilla|mercenary|freedom fighter|opposition fighter|islamist|resistance fighter|combatant|separatist|attacker|bomber|radical|activist|partisan',
      REUTERS,
    ),
    set(
      'fighting by non-state groups',
      'terrorism|insurgency|resistance|militancy|rebellion|uprising|extremism|jihad',
      REUTERS,
    ),
    set(
      'an armed campaign by a state',
      'invasion|war|special military operation|operation|intervention|incursion|offensive|aggression|military campaign|conflict|attack|assault|campaign',
      GLOSSARY,
    ),
    set('a mass killing', 'massacre|killing|shooting|slaughter|attack|genocide|bloodbath|bloodshed|carnage', GLOSSARY),
    set(
      'a protest in the street',
      'protest|riot|demonstration|unrest|disturbance|uprising|rally|revolt|rebellion',
      GLOSSARY,
    ),
    set('people who protest', 'protester|protestor|heckler|demonstrator|rioter|activist|mob|crowd|thug', GLOSSARY),
    set(
      'people who cross borders without papers',
      'illegal immigrant|illegal alien|undocumented immigrant|undocumented worker|migrant|alien|illegals|immigrant|refugee|asylum seeker|unauthorized immigrant',
      AP,
    ),
    set('a change of rulers by force', 'coup|revolution|uprising|takeover|putsch|overthrow|revolt', GLOSSARY),
    set(
      'a barrier Israel built',
      'security fence|separation wall|separation barrier|barrier|fence|wall|apartheid wall',
      GLOSSARY,
    ),
    set(
      'Israeli towns in the occupied territories',
      'settlement|colony|neighborhood|neighbourhood|community|outpost',
      GLOSSARY,
    ),
    set(
      'the land between Israel and Jordan',
      'west bank|judea and samaria|occupied territories|disputed territories|palestinian territories',
      GLOSSARY,
    ),
    set('harsh questioning', 'torture|enhanced interrogation|abuse|harsh interrogation|mistreatment', GLOSSARY),
    set(
      'a killing aimed at one person',
      'assassination|targeted killing|execution|murder|killing|extrajudicial killing',
      GLOSSARY,
    ),
    set(
      'civilians killed in an attack',
      'collateral damage|civilian casualties|civilian deaths|civilian victims',
      GLOSSARY,
    ),
    set('opponents of abortion', 'pro-life|anti-abortion|anti-choice', AP),
    set('supporters of abortion rights', 'pro-choice|pro-abortion|abortion rights', AP),
    set('the unborn', 'fetus|foetus|unborn child|unborn baby|unborn', AP),
    set(
      'a change of climate',
      'climate change|global warming|climate crisis|climate emergency|global heating',
      GUARDIAN,
    ),
    set(
      'people who doubt climate science',
      'climate skeptic|climate sceptic|climate denier|climate science denier',
      GUARDIAN,
    ),
    set('a tax on inheritances', 'estate tax|death tax|inheritance tax', AP),
    set('the health insurance law of 2010', 'obamacare|affordable care act|health care law', AP),
    set('same-sex marriage', 'gay marriage|same-sex marriage|marriage equality', AP),
    set('people with power and money in Russia', 'oligarch|tycoon|magnate|businessman|billionaire', GUARDIAN),
    set('a person accused', 'suspect|perpetrator|criminal|offender|killer|culprit|accused|defendant', DART),
    set('a person attacked', 'victim|survivor|target', DART),
    set('a firm’s cutting of jobs', 'layoff|job cut|downsizing|restructuring|redundancy|rightsizing', GUARDIAN),
    set(
      'people held by a state or group',
      'prisoner|detainee|hostage|captive|inmate|political prisoner|abductee',
      GLOSSARY,
    ),
    set('take a person away', 'kidnap|abduct|detain|arrest|seize|capture', GLOSSARY),
    set('armed men of a state', 'army|troops|forces|soldiers|military|occupiers|invaders|peacekeepers', GLOSSARY),
    set('allies of a ruler', 'loyalist|supporter|backer|crony|henchman|thug|follower|ally', GLOSSARY),
    set('opponents of a ruler', 'opposition|dissident|rebel|traitor|critic|opponent', GLOSSARY),
    set('Myanmar', 'myanmar|burma', BBC),
    set('Muslims of Rakhine', 'rohingya|bengali', BBC),
    set('an area in Northern Ireland', 'derry|londonderry', BBC),
    set('the islands in the South Atlantic', 'falklands|malvinas|falkland islands|islas malvinas', BBC),
    set('the Gulf', 'persian gulf|arabian gulf|gulf', BBC),
    set('the capital of Ukraine', 'kyiv|kiev', AP),
    set('Türkiye', 'turkey|türkiye|turkiye', AP),
    set('rulers of Gaza', 'hamas|islamic resistance movement', BBC),
    set('Jerusalem’s hill', 'temple mount|haram al-sharif|noble sanctuary|al-aqsa', BBC),
    set('weapons dropped from helicopters', 'barrel bomb|bomb|improvised bomb', GLOSSARY),
    set('a policy of blockade', 'siege|blockade|closure|quarantine', GLOSSARY),
    set('a change in the law called reform by some', 'reform|overhaul|change|cut', GUARDIAN),
    set('bankers’ rescue by a state', 'bailout|rescue|aid package|rescue package', GUARDIAN),
  ],
}
