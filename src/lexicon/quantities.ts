/** Numerals, quantifiers, approximators, units and calendar words, with their values. */
import type { Lexicon } from './lexicon.ts'

export interface Quantities {
  /** Number words and their values. */
  readonly cardinals: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Multipliers: "thousand", "k", "dozen". */
  readonly scales: Readonly<Record<string, number>>
  /** Fractions of one. */
  readonly fractions: Readonly<Record<string, number>>
  /** Vague and logical quantifiers, from none (0) to all (1); equal numbers are near-synonyms. */
  readonly quantifiers: Readonly<Record<string, number>>
  /** Vague plural amounts: "dozens", "hundreds". */
  readonly amounts: Readonly<Record<string, number>>
  /** Words before a number that make it a bound or an estimate. */
  readonly approximators: Readonly<Record<string, 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'exactly'>>
  /** Units, by any of their names, each to one name. */
  readonly units: Readonly<Record<string, string>>
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  /** Days and times named from the moment of writing: "yesterday", "tonight". */
  readonly relative: readonly string[]
}

const numbered = (s: string, from: number, step: number): Record<string, number> =>
  Object.fromEntries(s.split(' ').map((w, i) => [w, from + i * step]))

const named = (name: string, aliases: string): readonly (readonly [string, string])[] =>
  [name, ...aliases.split(' ')].map((a) => [a, name] as const)

export const quantities: Lexicon<Quantities> = {
  name: 'quantities',
  language: 'en',
  source:
    'Facts of English numerals, the calendar and the SI (BIPM, 9th ed.), typed for this project; the scale of quantifiers after Horn, A Natural History of Negation (1989), chapter 4.',
  version: '1',
  entries: {
    cardinals: {
      both: 2,
      zero: 0,
      nil: 0,
      ...numbered(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        1,
        1,
      ),
      ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    },
    ordinals: {
      ...numbered(
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
        1,
        1,
      ),
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      seventieth: 70,
      eightieth: 80,
      ninetieth: 90,
      hundredth: 100,
      thousandth: 1000,
    },
    scales: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      k: 1e3,
      m: 1e6,
      mn: 1e6,
      mln: 1e6,
      bn: 1e9,
      bln: 1e9,
      b: 1e9,
      tn: 1e12,
      trn: 1e12,
      dozen: 12,
      score: 20,
      lakh: 1e5,
      crore: 1e7,
    },
    fractions: { half: 0.5, quarter: 0.25, quarters: 0.25, third: 1 / 3, thirds: 1 / 3, fifths: 0.2, tenths: 0.1 },
    quantifiers: {
      no: 0,
      none: 0,
      nobody: 0,
      nothing: 0,
      few: 0.15,
      little: 0.15,
      handful: 0.15,
      minority: 0.2,
      some: 0.3,
      any: 0.3,
      someone: 0.3,
      something: 0.3,
      several: 0.35,
      various: 0.35,
      numerous: 0.6,
      many: 0.6,
      much: 0.6,
      lots: 0.6,
      most: 0.8,
      majority: 0.8,
      all: 1,
      every: 1,
      each: 1,
      everyone: 1,
      everybody: 1,
      everything: 1,
      whole: 1,
      entire: 1,
    },
    amounts: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9, tens: 20 },
    approximators: {
      about: 'about',
      around: 'about',
      approximately: 'about',
      roughly: 'about',
      some: 'about',
      circa: 'about',
      'an estimated': 'about',
      estimated: 'about',
      'in the region of': 'about',
      nearly: 'under',
      almost: 'under',
      'close to': 'under',
      'just under': 'under',
      under: 'under',
      below: 'under',
      'less than': 'under',
      'fewer than': 'under',
      over: 'over',
      above: 'over',
      'more than': 'over',
      'just over': 'over',
      'at least': 'atLeast',
      'no less than': 'atLeast',
      'no fewer than': 'atLeast',
      'a minimum of': 'atLeast',
      'at most': 'atMost',
      'up to': 'atMost',
      'as many as': 'atMost',
      'as much as': 'atMost',
      'no more than': 'atMost',
      'a maximum of': 'atMost',
      exactly: 'exactly',
      precisely: 'exactly',
    },
    units: Object.fromEntries([
      ...named('percent', '% pct per-cent'),
      ...named('percentage point', 'percentage-point'),
      ...named('dollar', '$ dollars usd us$ $us buck bucks'),
      ...named('euro', '€ euros eur'),
      ...named('pound', '£ pounds gbp sterling'),
      ...named('yen', '¥ jpy'),
      ...named('ruble', 'rubles rouble roubles rub'),
      ...named('rupee', 'rupees inr rs'),
      ...named('yuan', 'renminbi rmb'),
      ...named('franc', 'francs chf'),
      ...named('peso', 'pesos'),
      ...named('krona', 'kronor kroner krone'),
      ...named('lira', 'liras'),
      ...named('dinar', 'dinars'),
      ...named('shekel', 'shekels'),
      ...named('cent', 'cents'),
      ...named('kilometre', 'kilometres kilometer kilometers km kms'),
      ...named('metre', 'metres meter meters'),
      ...named('centimetre', 'centimetres centimeter centimeters cm'),
      ...named('mile', 'miles mi'),
      ...named('foot', 'feet ft'),
      ...named('inch', 'inches'),
      ...named('kilogram', 'kilograms kilogramme kilogrammes kilo kilos kg'),
      ...named('tonne', 'tonnes'),
      ...named('ton', 'tons'),
      ...named('pound weight', 'lb lbs'),
      ...named('litre', 'litres liter liters'),
      ...named('gallon', 'gallons'),
      ...named('barrel', 'barrels bbl'),
      ...named('hectare', 'hectares ha'),
      ...named('acre', 'acres'),
      ...named('second', 'seconds sec secs'),
      ...named('minute', 'minutes min mins'),
      ...named('hour', 'hours hr hrs'),
      ...named('day', 'days'),
      ...named('week', 'weeks'),
      ...named('month', 'months'),
      ...named('year', 'years yr yrs'),
      ...named('decade', 'decades'),
      ...named('century', 'centuries'),
      ...named('point', 'points pts'),
      ...named('degree', 'degrees °'),
      ...named('share', 'shares'),
    ]),
    months: {
      ...numbered('january february march april may june july august september october november december', 1, 1),
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sep: 9,
      sept: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    },
    weekdays: {
      ...numbered('monday tuesday wednesday thursday friday saturday sunday', 1, 1),
      mon: 1,
      tue: 2,
      tues: 2,
      wed: 3,
      thu: 4,
      thur: 4,
      thurs: 4,
      fri: 5,
      sat: 6,
      sun: 7,
    },
    relative: ['yesterday', 'today', 'tomorrow', 'tonight', 'now', 'overnight', 'currently', 'recently'],
  },
}
