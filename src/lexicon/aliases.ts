/** Other names of states, peoples and bodies: abbreviations, long forms, adjectives. Each name to one name. */
import type { Lexicon } from './lexicon.ts'

/** Folded name to the name it stands for. */
export type Aliases = Readonly<Record<string, string>>

const LIST = `
united states: us u.s. usa u.s.a. america american americans u.s
united kingdom: uk u.k. britain british great-britain
united nations: un u.n.
european union: eu e.u.
soviet union: ussr u.s.s.r. soviet
nato: n.a.t.o.
world health organization: who
world trade organization: wto
international monetary fund: imf
international atomic energy agency: iaea
federal bureau of investigation: fbi
central intelligence agency: cia
food and drug administration: fda
federal communications commission: fcc
securities and exchange commission: sec
environmental protection agency: epa
white house: administration
new york city: nyc
los angeles: l.a.
washington: d.c.
america online: aol
general motors: gm
hewlett-packard: hp
international business machines: ibm
standard & poor's: s&p
russia: russian russians
germany: german germans
france: french
spain: spanish spaniard
italy: italian italians
china: chinese
japan: japanese
israel: israeli israelis
palestine: palestinian palestinians
syria: syrian syrians
iraq: iraqi iraqis
iran: iranian iranians
turkey: turkish turks turkiye
saudi arabia: saudi saudis
egypt: egyptian egyptians
ukraine: ukrainian ukrainians
poland: polish
mexico: mexican mexicans
canada: canadian canadians
australia: australian australians
india: indian indians
pakistan: pakistani pakistanis
afghanistan: afghan afghans
north korea: north-korean
south korea: south-korean
shiite: shia shi'ite shi'a shiites
sunni: sunnite sunnis
muslim: moslem muslims
koran: qur'an quran
hezbollah: hizbullah hizballah
kiev: kyiv
peking: beijing
bombay: mumbai
`

export const aliases: Lexicon<Aliases> = {
  name: 'aliases of names',
  language: 'en',
  source: 'Written for this project; common abbreviations and adjectives of nationality.',
  version: '1',
  entries: Object.fromEntries(
    LIST.trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', rest = ''] = line.split(': ')
        return [name, ...rest.split(' ')].map((alias) => [alias.replaceAll('great-', 'great '), name] as const)
      }),
  ),
}
