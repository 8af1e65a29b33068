/** Words that tell titles, nameless sources, bodies and given names apart when two sources are compared. */
import type { Lexicon } from './lexicon.ts'

const list = (s: string): readonly string[] => s.trim().split(/\s+/)
const own = { language: 'en', source: 'written for this project', version: '1' } as const

/** Before or after a name, and no part of it. */
export const titleWords: Lexicon<readonly string[]> = {
  ...own,
  name: 'titles',
  entries:
    list(`mr mrs ms miss dr prof professor sir dame lord lady he hh hrh h e excellency honourable honorable rev reverend father
pope saint king queen prince princess emperor sheikh sheik imam ayatollah rabbi bishop archbishop cardinal patriarch
president vice deputy prime premier chancellor minister secretary speaker senator sen representative rep congressman congresswoman
governor gov mayor ambassador envoy commissioner chairman chairwoman chair chief director judge justice attorney general gen
colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm marshal commander corporal private officer sheriff
inspector detective coach captain former ex acting interim then late foreign defence defense interior finance justice state
councillor councilor councilmember councilman councilwoman cllr alderman assemblyman assemblywoman delegate mp msp
republican democrat democratic leader candidate nominee spokesman spokeswoman spokesperson`),
}

/** A source named by one of these is nobody in particular. */
export const anonymousWords: Lexicon<readonly string[]> = {
  ...own,
  name: 'nameless sources',
  entries:
    list(`official officials source sources witness witnesses resident residents analyst analysts expert experts critics
supporters activists protesters people man woman person aides aide insiders observers neighbours neighbors friends heckler crowd
students lawmakers politicians economists doctors scientists researchers`),
}

/** A name with one of these is that of a body, not of a person. */
export const bodyWords: Lexicon<readonly string[]> = {
  ...own,
  name: 'bodies',
  entries:
    list(`observatory ministry department office agency council committee commission parliament congress senate house government
administration army navy force forces military police court party union association organisation organization group institute
university bank fund company corporation corp inc ltd authority bureau board federation league front movement coalition alliance
press news times post journal television tv radio campaign foundation center centre society church states nations kingdom kremlin
facebook twitter youtube instagram telegram cnn abc nbc cbs bbc reuters afp associated statement report
pentagon nato eu un isis daesh hamas hezbollah taliban`),
}

/** Short and long forms of one given name. */
export const givenNames: Lexicon<readonly (readonly string[])[]> = {
  ...own,
  name: 'given names',
  entries:
    `bill william will billy|bob robert rob bobby|dick richard rick rich|jim james jimmy|joe joseph|mike michael|tom thomas|tony anthony|ted edward ed eddie|jack john johnny|chuck charles charlie|beth elizabeth liz betty|kate katherine catherine kathy cathy|dave david|dan daniel danny|steve stephen steven|tim timothy|matt matthew|nick nicholas|chris christopher christine|alex alexander aleksandr|greg gregory|jeff jeffrey|ken kenneth|larry lawrence|pat patrick patricia|peggy margaret meg|ron ronald|sam samuel samantha|sue susan|vlad vladimir|volodymyr vladimir|sergei sergey|mohammed muhammad mohamed mohammad|ahmed ahmad|hussein husayn hussain|yousef yusuf youssef joseph|andy andrew|ben benjamin|bernie bernard|don donald|ray raymond|barry barack|hank henry harry|mitch mitchell|marty martin|nancy ann anne|jerry gerald|fred frederick|gene eugene|abby abigail|debbie deborah|jen jennifer|kim kimberly|vicky victoria|zach zachary`
      .split('|')
      .map((names) => names.split(' ')),
}
