/** The letters a run of tokens spells, in every way that counts as the same spelling. */
import type { Word } from './words.ts'

const ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'izations'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ours', 'ors'],
  ['our', 'or'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['oural', 'oral'],
  ['ourable', 'orable'],
  ['elled', 'eled'],
  ['elling', 'eling'],
  ['aller', 'aler'],
  ['ence', 'ense'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['ogue', 'og'],
  ['wards', 'ward'],
]
const WORDS: Readonly<Record<string, string>> = {
  grey: 'gray',
  tyre: 'tire',
  programme: 'program',
  programmes: 'programs',
  cheque: 'check',
  adviser: 'advisor',
  advisers: 'advisors',
  judgement: 'judgment',
  whilst: 'while',
  amongst: 'among',
  okay: 'ok',
  protestor: 'protester',
  protestors: 'protesters',
  per: 'per',
}

const plain = (s: string): string => {
  const listed = WORDS[s]
  if (listed) return listed
  if (s.length < 5) return s
  for (const [british, american] of ENDINGS)
    if (s.endsWith(british) && s.length >= british.length + 2) return s.slice(0, -british.length) + american
  return s
}

const letters = (s: string): string => s.replace(/[^\p{L}\p{N}%$€£'*]/gu, '')

/** `'s` may stand for "is", "has" or the genitive; `'d` for "would" or "had". */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  "'s": ["'s", 'is', 'has', 'us'],
  "'d": ["'d", 'would', 'had'],
}

/** Up to four spellings; none is empty unless the run holds no letters. */
export const spelled = (words: readonly Word[], from: number, to: number): readonly string[] => {
  let out = ['']
  for (let k = from; k < to; k++)
    for (const piece of words[k]?.pieces ?? []) {
      const readings = READINGS[piece] ?? [piece.includes('-') ? piece.split('-').map(plain).join('') : plain(piece)]
      const next: string[] = []
      for (const head of out)
        for (const r of readings) next.push(head + letters(r).replaceAll(r.length > 2 ? "'" : '', ''))
      out = next.slice(0, 4)
    }
  return out
}
