/** Why two passages were linked, or not: each measure that weighed, and what was seen. */
import type { Link, Reason } from '../model/index.ts'
import { logOdds } from './coefficients.ts'
import type { Ground } from './context.ts'
import { type Passage, placeOf } from './measures.ts'
import { GRAMMAR, NUMBER, type Vocabulary } from './vocabulary.ts'
import { ofPassages } from './passage-coefficients.ts'
import { apart, MARKS, marks, negation, numbers, SAID } from './together.ts'

const SHOWN = 8
const LOOKED_THROUGH = 64
const odds = logOdds(ofPassages)
const distinct = (p: Passage): ReadonlySet<number> => {
  const out = new Set<number>()
  for (let i = p.from; i < p.to; i++) out.add((p.all[i] ?? 0) >> 1)
  return out
}

const holds = ({ all, to }: Passage, from: number, t: number): boolean => {
  for (let i = from; i < to; i++) if ((all[i] ?? 0) >> 1 === t) return true
  return false
}

/** The distinct terms of content that both passages hold; short ones are looked through, of long ones sets are made. */
const sharedContent = (a: Passage, b: Passage, flags: Uint8Array): readonly number[] => {
  const tells = (t: number): boolean => ((flags[t] ?? 0) & GRAMMAR) === 0
  if (a.to - a.from > LOOKED_THROUGH || b.to - b.from > LOOKED_THROUGH) {
    const inB = distinct(b)
    return [...distinct(a)].filter((t) => tells(t) && inB.has(t))
  }
  const out: number[] = []
  for (let i = a.from; i < a.to; i++) {
    const t = (a.all[i] ?? 0) >> 1
    // a term that stands once more is taken the last time
    if (tells(t) && holds(b, b.from, t) && !holds(a, i + 1, t)) out.push(t)
  }
  return out
}

/** The first two code units of a word as one number: nearly always enough to tell which of two words comes first. */
const headOf = (word: string): number => 65536 * word.charCodeAt(0) + (word.length > 1 ? word.charCodeAt(1) : 0)

/** The heaviest of some terms, at most as many as are shown; of equally heavy ones the first by code unit. */
const shownOf = (found: readonly number[], vocab: Vocabulary): readonly string[] => {
  const weights = vocab.weights()
  const kept: number[] = []
  const heads: number[] = []
  const names: string[] = []
  for (const t of found) {
    const w = weights[t] ?? 0
    const name = vocab.term(t)
    const head = headOf(name)
    let at = kept.length
    for (; at > 0; at--) {
      const less = (kept[at - 1] ?? 0) - w || head - (heads[at - 1] ?? 0)
      if (less > 0 || (less === 0 && name > (names[at - 1] ?? ''))) break
    }
    if (at === SHOWN) continue
    for (let k = Math.min(kept.length, SHOWN - 1); k > at; k--) {
      kept[k] = kept[k - 1] ?? 0
      heads[k] = heads[k - 1] ?? 0
      names[k] = names[k - 1] ?? ''
    }
    kept[at] = w
    heads[at] = head
    names[at] = name
  }
  return names
}

const PERCENT: readonly string[] = Array.from({ length: 101 }, (_, n) => `${n} %`)
const percent = (x: number): string => PERCENT[Math.round(100 * x)] ?? `${Math.round(100 * x)} %`
const OF_WORDS = ' of the words by weight: '
const thousandths = (odds: number): number => Math.round(1000 * odds)

/** The grounds of a score, heaviest first; weights are thousandths of the log-odds. */
export const because = (
  values: Float64Array,
  a: Passage,
  b: Passage,
  vocab: Vocabulary,
  grounds: readonly Ground[],
): readonly Reason[] => {
  const flags = vocab.flags()
  const numbersOf = (p: Passage): string =>
    [...distinct(p)]
      .filter((t) => (flags[t] ?? 0) & NUMBER)
      .map((t) => vocab.term(t))
      .sort()
      .join(', ') || 'none'
  // joined, not added up: one flat string, where sums stay a tree of pieces as long as the link is kept
  const detail = ['shares ', percent(values[0] ?? 0), ' and ', percent(values[1] ?? 0), OF_WORDS]
  for (const [k, name] of shownOf(sharedContent(a, b, flags), vocab).entries()) detail.push(k === 0 ? '' : ', ', name)
  const words: Reason = {
    feature: 'words',
    detail: detail.join(''),
    weight: thousandths(odds(values) - apart.part(values)),
  }
  const further: Reason[] = []
  if (numbers.some(values))
    further.push({
      feature: 'numbers',
      detail: `${numbersOf(a)} · ${numbersOf(b)}`,
      weight: thousandths(numbers.part(values)),
    })
  if (marks.some(values))
    further.push({
      feature: 'marks',
      detail: `the two differ in ${MARKS.filter((f) => (values[placeOf(f)] ?? 0) > 0)
        .map((f) => SAID[f])
        .join(', ')}`,
      weight: thousandths(marks.part(values)),
    })
  if (negation.some(values))
    further.push({
      feature: 'negation',
      detail: 'a negation stands in one of the two',
      weight: thousandths(negation.part(values)),
    })
  for (const g of grounds) further.push({ feature: g.feature, detail: g.detail, weight: thousandths(g.odds) })
  return further.length === 0
    ? [words]
    : [words, ...further].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.feature < y.feature ? -1 : 1))
}

/**
 * One neutral sentence on a link: how near, and on what grounds.
 *
 * @example
 * import { explain, link } from 'variorum/link'
 * const statements = [
 *   { id: 'a', text: 'We will not raise fares this year' },
 *   { id: 'b', text: 'We will never raise the fares this year' },
 * ]
 * const [{ links }] = link(statements).utterances
 * explain(links[0]).startsWith('The statements a and b') // true
 */
export const explain = (link: Link): string => {
  const grounds = link.because.map((r) => `${r.feature} (${r.detail})`).join('; ')
  const state = link.margin >= 0 ? 'are held to render the same words' : 'are not held to render the same words'
  return `The statements ${link.a} and ${link.b} ${state}, with a score of ${(Math.floor(100 * link.score) / 100).toFixed(2)}${grounds === '' ? '' : `, on these grounds: ${grounds}`}.`
}
