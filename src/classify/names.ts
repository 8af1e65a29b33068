/**
 * Proper names of a text, by their capitals.
 *
 *     > | In Moscow, President Vladimir Putin told the UN that
 *            ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^          ^^
 *
 * A capital at the start of a sentence says nothing by itself: such a word counts only before another capital or
 * where it is listed. Months, days, and "I" are no names.
 */
import { type Lore, phraseAt } from './lore.ts'
import type { Word } from './words.ts'

export interface Name {
  readonly from: number
  readonly to: number
  /** The folded words that identify it: no titles, no particles, listed names by their one name. */
  readonly key: readonly string[]
}

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame rev reverend fr sgt lt capt captain col colonel gen general maj major adm admiral president vice prime minister premier chancellor king queen prince princess emperor senator sen rep representative congressman congresswoman governor gov mayor secretary attorney judge justice chief chairman chairwoman chairperson director commissioner ambassador spokesman spokeswoman pope cardinal archbishop bishop imam sheikh sheik ayatollah rabbi coach detective officer inspector deputy speaker leader foreign defense defence interior finance state h.e he excellency his her honorable honourable former`.split(
    ' ',
  ),
)
const PARTICLES = new Set('al el de la le van von der den bin ibn abu del di da dos du of the and for &'.split(' '))
const JOINS = new Set('of al el de la le van von der den bin ibn abu del di da dos du'.split(' '))

const bare = (form: string): string => form.replace(/'s$|s'$/, '').replace(/^(?:al|el)-/, '')

export const isTitle = (w: Word): boolean => w.capital && TITLES.has(w.form)

export const namesOf = (words: readonly Word[], lore: Lore): readonly Name[] => {
  const q = lore.quantities
  const calendar = (f: string): boolean => Object.hasOwn(q.months, f) || Object.hasOwn(q.weekdays, f)
  const forms = (k: number): readonly string[] => {
    const w = words[k]
    return w === undefined ? [] : [w.form, bare(w.form)]
  }
  const listed = (k: number): boolean => words[k]?.capital === true && phraseAt(lore.names, forms, k) !== null
  const capital = (k: number): boolean => {
    const w = words[k]
    return w !== undefined && w.capital && w.kind === 'content' && w.form !== 'i' && !calendar(w.form)
  }
  const acronym = (k: number): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(words[k]?.token.text ?? '')
  const starts = (k: number): boolean =>
    (capital(k) && (words[k]?.initial !== true || capital(k + 1) || listed(k) || acronym(k))) ||
    (acronym(k) && words[k]?.form !== 'i')
  const out: Name[] = []
  for (let k = 0; k < words.length; k++) {
    if (!starts(k)) continue
    let to = k + 1
    for (;;) {
      if (capital(to) && words[to]?.initial !== true) to++
      else if (words[to]?.form === '.' && TITLES.has(words[to - 1]?.form ?? '') && capital(to + 1)) to += 2
      else if (JOINS.has(words[to]?.form ?? '') && capital(to + 1) && words[to + 1]?.initial !== true) to += 2
      else break
    }
    out.push({ from: k, to, key: keyOf(words, k, to, lore) })
    k = to - 1
  }
  return out
}

const keyOf = (words: readonly Word[], from: number, to: number, lore: Lore): readonly string[] => {
  const forms = (k: number): readonly string[] => {
    const w = k < to ? words[k] : undefined
    return w === undefined ? [] : [w.form, bare(w.form)]
  }
  const key: string[] = []
  for (let k = from; k < to; k++) {
    const p = phraseAt(lore.names, forms, k)
    if (p) {
      key.push(p.value)
      k += p.words.length - 1
      continue
    }
    const w = words[k]
    if (!w || w.kind === 'mark' || PARTICLES.has(w.form)) continue
    if (!TITLES.has(w.form)) for (const piece of bare(w.form).split('-')) if (piece !== '') key.push(piece)
  }
  return key
}

/** May two keys name one thing: a shared word, or the initials of one spelling the other? */
export const related = (x: readonly string[], y: readonly string[]): boolean =>
  x.some((w) => y.includes(w)) ||
  initials(x) === y.join('').replaceAll('.', '') ||
  initials(y) === x.join('').replaceAll('.', '')

const initials = (key: readonly string[]): string => (key.length > 1 ? key.map((w) => w.charAt(0)).join('') : '-')
