/** What one word becomes for linking: the terms it stands for. */
import { baseForms } from '../lexicon/base-forms.ts'
import { composed, fold, stem } from '../text/index.ts'

export interface TermForm {
  /** The term: a stem, a number in digits, `not`. */
  readonly term: string
  readonly kind: 'word' | 'number' | 'negation'
}

const irregular = new Map(Object.entries(baseForms.entries))
const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without'])
const NUMBERS = new Map(
  `two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)
const SIGNS = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
])
const INITIALS = new Map([
  ['US', 'usa'],
  ['USA', 'usa'],
  ['U.S', 'usa'],
  ['U.S.A', 'usa'],
])
/** A number with its power written to it: `3m`, `1.4bn`. */
const SCALED = /^(\p{N}[\p{N}.,]*)(k|m|mn|bn|b|tn|trn)$/u
const SCALES = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
])
/** Round thousands in figures: `11,000`, of which words make `eleven thousand`. */
const THOUSANDS = /^(\p{N}{1,3}),000$/u
/** Words that stand for several: slurred, or one pronoun written together and apart (`nobody`, `no one`). */
const SEVERAL = new Map([
  ['gonna', ['go', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['get', 'to']],
  ['nobody', ['no', 'one']],
  ['noone', ['no', 'one']],
])
/** Negated auxiliaries whose apostrophe was lost. */
const BARE = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|wo|ca)nt$/
const LATIN = /^[\p{Script=Latin}\p{N}\p{M}'’‘ʼ′´`.,-]*$/u

const word = (term: string): TermForm => ({ term, kind: 'word' })
const NOT: TermForm = { term: 'not', kind: 'negation' }

/** Older endings: `dwelleth`, `riseth`, `sitteth`. */
const ETH = /^([a-z]{2,})eth$/
const NO_ENDING = new Set([
  'teeth',
  'beneath',
  'seth',
  'beth',
  'elizabeth',
  'nazareth',
  'twentieth',
  'thirtieth',
  'japheth',
  'bethlehem',
])
const older = (s: string): string => {
  const m = ETH.exec(s)
  if (!m || NO_ENDING.has(s)) return s
  const x = m[1] ?? ''
  if (/([b-df-hj-np-tv-z])\1$/.test(x) && !/[ls]$/.test(x)) return x.slice(0, -1)
  return /[aeiou][b-df-hj-np-tvz]$/.test(x) && !/[aeiou]{2}[a-z]$/.test(x) && x.length <= 5
    ? `${x}e`
    : /[aeiou]$/.test(x)
      ? `${x}e`
      : x
}

const simple = (s: string): TermForm => {
  if (NEGATIONS.has(s)) return { term: s, kind: 'negation' }
  const number = NUMBERS.get(s)
  if (number !== undefined) return { term: number, kind: 'number' }
  if (/^\p{N}/u.test(s)) return { term: s.replace(/,/g, '').replace(/(?<=\d)(?:st|nd|rd|th|s)$/, ''), kind: 'number' }
  const base = irregular.get(s) ?? irregular.get(older(s)) ?? older(s)
  return word(stem(base))
}

/** The terms of a raw word; one almost always, two for a contraction, none for a word that folds to nothing. */
export const termsOf = (raw: string): readonly TermForm[] => {
  const sign = SIGNS.get(raw) ?? INITIALS.get(raw)
  if (sign !== undefined) return [word(sign)]
  const s = LATIN.test(raw) ? fold(raw) : composed(raw).toLowerCase()
  if (s === '') return []
  const several = SEVERAL.get(s)
  if (several !== undefined) return several.map(simple)
  if (s === 'cannot') return [word('can'), NOT]
  const bare = BARE.exec(s)
  if (bare) return [simple(bare[1] ?? ''), NOT]
  const at = s.indexOf("'")
  if (at < 0 && /^\p{N}/u.test(s)) {
    const [, thousands] = THOUSANDS.exec(s) ?? []
    if (thousands !== undefined) return [simple(thousands), simple('thousand')]
    const [, digits, scale] = SCALED.exec(s) ?? []
    if (digits !== undefined) return [simple(digits), simple(SCALES.get(scale ?? '') ?? '')]
  }
  if (at < 0) return [simple(/^(?:\p{L}\.)+\p{L}$/u.test(s) ? s.replace(/\./g, '') : s)]
  const head = s.slice(0, at)
  const tail = s.slice(at + 1)
  if (tail === 't' && head.endsWith('n'))
    return [
      simple(head === 'can' || head === 'won' || head === 'shan' ? `${head.slice(0, -1)}` : head.slice(0, -1)),
      NOT,
    ]
  if (/^(?:s|re|ve|ll|d|m|)$/.test(tail)) return head === '' ? [] : [simple(head)]
  return [simple(s.replace(/'/g, ''))]
}
