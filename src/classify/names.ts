/**
 * Proper names of a text, by their capitals.
 *
 *     > | In Moscow, President Vladimir Putin told the UN that
 *            ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^          ^^
 *
 * A capital at the start of a sentence says nothing by itself: such a word counts only before another capital or
 * where it is listed. Months, days, and "I" are no names.
 */
import { nearFolded } from '../text/index.ts'
import { type Lore, phraseAt } from './lore.ts'
import { transliterated } from './transliterated.ts'
import type { Word } from './words.ts'

export interface Name {
  readonly from: number
  readonly to: number
  /** The folded words that identify it: no titles, no particles, listed names by their one name. */
  readonly key: readonly string[]
  /** Is its capital no evidence, being the first of its sentence? Such a name only answers another name. */
  readonly weak: boolean
}

const PARTICLES = new Set('al el de la le van von der den bin ibn abu del di da dos du of the and for &'.split(' '))
const JOINS = new Set('of al el de la le van von der den bin ibn abu del di da dos du'.split(' '))

const bare = (form: string): string => form.replace(/'s$|s'$/, '').replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-/, '')

/** Is it a title, in the singular or the plural: `Justices`? */
const titular = (form: string, lore: Lore): boolean =>
  lore.titles.has(form) || (form.length > 3 && form.endsWith('s') && lore.titles.has(form.slice(0, -1)))

export const isTitle = (w: Word, lore: Lore): boolean => w.capital && titular(w.form, lore)

export const namesOf = (words: readonly Word[], lore: Lore): readonly Name[] => {
  const q = lore.quantities
  const calendar = (f: string): boolean =>
    (Object.hasOwn(q.months, f) || Object.hasOwn(q.weekdays, f)) &&
    (f.length > 4 || f === 'may' || f === 'june' || f === 'july')
  /** A month in short, with a number beside it: `Dec. 24`, `16 Jul`. */
  const dated = (k: number): boolean => {
    const digit = (n: number): boolean => /^\d/.test(words[n]?.form ?? '')
    const after = words[k + 1]?.form === '.' ? k + 2 : k + 1
    return Object.hasOwn(q.months, words[k]?.form ?? '') && (digit(after) || digit(k - 1))
  }
  const forms = (k: number): readonly string[] => {
    const w = words[k]
    return w === undefined ? [] : [w.form, bare(w.form)]
  }
  const listed = (k: number): boolean => words[k]?.capital === true && phraseAt(lore.names, forms, k) !== null
  const capital = (k: number): boolean => {
    const w = words[k]
    return (
      w !== undefined && w.capital && w.kind === 'content' && w.form !== 'i' && !calendar(bare(w.form)) && !dated(k)
    )
  }
  const known = (k: number): boolean => {
    const w = words[k]
    return (
      w === undefined || w.lemmas.some((l) => lore.common.has(l)) || /(?:ly|ing|ed|tion|ment|ness|ity)$/.test(w.form)
    )
  }
  const titled = (k: number): boolean =>
    lore.titles.has(words[k]?.form ?? '') && words[k + 1]?.form === '.' && capital(k + 2)
  const acronym = (k: number): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(words[k]?.token.text ?? '')
  const strong = (k: number): boolean =>
    (capital(k) && (words[k]?.initial !== true || capital(k + 1) || listed(k) || acronym(k) || titled(k))) ||
    (acronym(k) && words[k]?.form !== 'i')
  const starts = (k: number): boolean => strong(k) || (capital(k) && !known(k))
  const out: Name[] = []
  for (let k = 0; k < words.length; k++) {
    const address = addressAt(words, k)
    if (address > k) {
      const form = words.slice(k, address).map((w) => w.form)
      out.push({ from: k, to: address, key: [form.join('')], weak: false })
      k = address - 1
      continue
    }
    if (!starts(k) && !exchange(words, k)) continue
    let to = k + 1
    for (;;) {
      if (capital(to) && words[to]?.initial !== true) to++
      else if (
        words[to]?.form === '.' &&
        (lore.titles.has(words[to - 1]?.form ?? '') || /^\p{Lu}$/u.test(words[to - 1]?.token.text ?? '')) &&
        capital(to + 1)
      )
        to += 2
      else if (JOINS.has(words[to]?.form ?? '') && capital(to + 1) && words[to + 1]?.initial !== true) to += 2
      else if (
        (/^[&+]$/.test(words[to]?.form ?? '') || /^\d+$/.test(words[to]?.form ?? '')) &&
        capital(to + 1) &&
        words[to + 1]?.initial !== true
      )
        to += 2
      else break
    }
    out.push({ from: k, to, key: keyOf(words, k, to, lore), weak: !strong(k) })
    k = to - 1
  }
  return out
}

/** The token after an e-mail or web address that begins at `k`: tokens that touch and hold `@`, or `www.`; else `k`. Linear over a text. */
const addressAt = (words: readonly Word[], k: number): number => {
  if (words[k]?.kind === 'mark' || touches(words, k)) return k
  let to = k + 1
  let at = false
  while (touches(words, to) && !/^["'()[\]<>,;!?…]/.test(words[to]?.form ?? '')) {
    at ||= words[to]?.form === '@'
    to++
  }
  while (to > k + 1 && words[to - 1]?.kind === 'mark') to--
  return to > k + 2 && (at || words[k]?.form === 'www' || words[k + 1]?.form === ':') && dotted(words, k, to) ? to : k
}

/** Is there no blank between a token and the one before? */
const touches = (words: readonly Word[], k: number): boolean => {
  const [before, w] = [words[k - 1], words[k]]
  return before !== undefined && w !== undefined && before.token.end === w.token.start
}

const dotted = (words: readonly Word[], from: number, to: number): boolean => {
  for (let k = from + 1; k < to - 1; k++) if (words[k]?.form === '.' && words[k + 1]?.kind !== 'mark') return true
  return /[\p{L}\p{N}]\.\p{L}{2,}/u.test(words[to - 1]?.form ?? '')
}

/** Is it the list a company is quoted on, whatever its case: `(nyse: ABC`? */
const exchange = (words: readonly Word[], k: number): boolean =>
  words[k]?.kind === 'content' &&
  words[k - 1]?.form === '(' &&
  words[k + 1]?.form === ':' &&
  /^\p{Lu}{1,5}$/u.test(words[k + 2]?.token.text ?? '')

/** What of a word identifies a name: no particle, no genitive, compounds in their parts. */
const parts = (form: string): readonly string[] =>
  PARTICLES.has(form)
    ? []
    : bare(form)
        .split(/[-&+]/)
        .filter((p) => p !== '')

const keyOf = (words: readonly Word[], from: number, to: number, lore: Lore): readonly string[] => {
  const forms = (k: number): readonly string[] => {
    const w = k < to ? words[k] : undefined
    return w === undefined ? [] : [w.form, bare(w.form)]
  }
  const key: string[] = []
  for (let k = from; k < to; k++) {
    const p = phraseAt(lore.names, forms, k)
    if (p) {
      key.push(...p.value.split(' ').flatMap(parts))
      k += p.words.length - 1
      continue
    }
    const w = words[k]
    if (!w || w.kind === 'mark' || PARTICLES.has(w.form)) continue
    if (key.length > 0 || !titular(w.form, lore)) key.push(...parts(w.form))
  }
  return key
}

/**
 * Do two keys name one thing in two forms? One holds all of the other; or the last words meet and the first ones may be
 * forms of one given name; or one is the initials of the other.
 */
export const related = (x: readonly string[], y: readonly string[]): boolean => {
  if (x.length === 0 || y.length === 0) return x.length === y.length
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (held(short, long)) return true
  if (initials(x) === y.join('').replaceAll('.', '') || initials(y) === x.join('').replaceAll('.', '')) return true
  const [lastX, lastY] = [x[x.length - 1], y[y.length - 1]]
  const [firstX = '', firstY = ''] = [x[0], y[0]]
  return x.length > 1 && y.length > 1 && lastX === lastY && givenAlike(firstX, firstY) && middles(x, y)
}

/** Has each word of one key a word of its own in the other that is it or is spelled nearly so? */
const held = (short: readonly string[], long: readonly string[]): boolean => {
  const left = [...long]
  const near: string[] = []
  for (const w of short) {
    const same = left.indexOf(w)
    if (same >= 0) left.splice(same, 1)
    else near.push(w)
  }
  const several = short.length > 1
  return near.every((w) => {
    const at = left.findIndex((v) => alike(v, w) || (several && transliterated(v, w)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** Do the words between the first and the last agree, as far as both have any: `John F. Hale`, `John Francis Hale`? */
const middles = (x: readonly string[], y: readonly string[]): boolean => {
  const [m, n] = [x.slice(1, -1), y.slice(1, -1)]
  const begins = (w: string, v: string): boolean => w.charAt(0) === v.charAt(0)
  if (m.length === n.length) return m.every((w, i) => begins(w, n[i] ?? ''))
  return m.length === 0 || n.length === 0 || m.some((w) => n.some((v) => begins(w, v)))
}

/** Do two names name one thing, as far as their keys can say? See {@link related}. */
export const sameThing = (x: Name, y: Name): boolean => related(x.key, y.key)

const alike = (v: string, w: string): boolean =>
  v === w || (!ADDRESS.test(v) && !ADDRESS.test(w) && v.length >= 4 && w.length >= 4 && nearFolded(v, w) >= 0.6)

/** Can two folded words that are written with capitals be one name, in two spellings or transliterations? */
export const oneName = (v: string, w: string): boolean => alike(bare(v), bare(w)) || transliterated(bare(v), bare(w))

/** An address with another letter is another address. */
const ADDRESS = /[@/.]/

const givenAlike = (x: string, y: string): boolean =>
  x === y ||
  (x.length >= 3 && y.startsWith(x)) ||
  (y.length >= 3 && x.startsWith(y)) ||
  ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0)) ||
  transliterated(x, y) ||
  (NICK.get(x) ?? x) === (NICK.get(y) ?? y)

const NICK: ReadonlyMap<string, string> = new Map(
  'bob robert;bobby robert;rob robert;bill william;billy william;will william;jim james;jimmy james;joe joseph;tom thomas;tony anthony;mike michael;dick richard;rick richard;rich richard;dan daniel;dave david;ed edward;ted edward;jack john;johnny john;chris christopher;steve stephen;steven stephen;liz elizabeth;beth elizabeth;kate katherine;kathy katherine;sue susan;nick nicholas;alex alexander;sam samuel;ben benjamin;matt matthew;greg gregory;jeff jeffrey;andy andrew;pat patrick;sandy alexander;ken kenneth;ron ronald;don donald;fred frederick;larry lawrence;vlad vladimir;charlie charles;chuck charles;hank henry;harry henry;jerry gerald;ray raymond;pete peter;phil philip;tim timothy;debbie deborah;maggie margaret;peggy margaret;abe abraham;al albert;gus august'
    .split(';')
    .map((p) => {
      const [nick = '', full = ''] = p.split(' ')
      return [nick, full]
    }),
)

const initials = (key: readonly string[]): string => (key.length > 1 ? key.map((w) => w.charAt(0)).join('') : '-')
