/** Why two passages were linked, or not: each measure that weighed, and what was seen. */
import type { Link, Reason } from '../model/index.ts'
import { coefficients, logOdds, oddsOf } from './coefficients.ts'
import type { Ground } from './context.ts'
import { type Feature, type Passage, placeOf } from './measures.ts'
import { GRAMMAR, NUMBER, type Vocabulary } from './vocabulary.ts'

const SHOWN = 8
const LOOKED_THROUGH = 64
const NUMBERS: readonly Feature[] = [
  'numbers-shared',
  'numbers-differ',
  'numbers-one-sided',
  'numbers-kept',
  'numbers-left-least',
  'numbers-left-most',
]
const MARKS: readonly Feature[] = ['question-differs', 'quotes-differ', 'end-differs', 'colon-differs']
const SAID: Readonly<Partial<Record<Feature, string>>> = {
  'question-differs': 'a question mark',
  'quotes-differ': 'quotation marks',
  'end-differs': 'a mark at the end',
  'colon-differs': 'a colon',
}
/** What is told in reasons of its own. */
const SHOWN_APART: readonly Feature[] = [...NUMBERS, ...MARKS, 'negation-differs']
const odds = logOdds(coefficients)

const distinct = (p: Passage): ReadonlySet<number> => {
  const out = new Set<number>()
  for (let i = p.from; i < p.to; i++) out.add((p.all[i] ?? 0) >> 1)
  return out
}

/** Tells whether a passage holds a term: by looking through it, where it is short. */
const holderOf = (p: Passage): ((t: number) => boolean) => {
  if (p.to - p.from > LOOKED_THROUGH) {
    const all = distinct(p)
    return (t) => all.has(t)
  }
  const { all, from, to } = p
  return (t) => {
    for (let i = from; i < to; i++) if ((all[i] ?? 0) >> 1 === t) return true
    return false
  }
}

/** The distinct terms of content that both passages hold. */
const sharedContent = (a: Passage, b: Passage, flags: Uint8Array): number[] => {
  const inB = holderOf(b)
  const out = new Set<number>()
  for (let i = a.from; i < a.to; i++) {
    const t = (a.all[i] ?? 0) >> 1
    if (!((flags[t] ?? 0) & GRAMMAR) && inB(t)) out.add(t)
  }
  return [...out]
}

const percent = (x: number): string => `${Math.round(100 * x)} %`
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
  const weights = vocab.weights()
  const flags = vocab.flags()
  const named = sharedContent(a, b, flags)
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || (vocab.term(x) < vocab.term(y) ? -1 : 1))
    .slice(0, SHOWN)
    .map((t) => vocab.term(t))
  const numbersOf = (p: Passage): string =>
    [...distinct(p)]
      .filter((t) => (flags[t] ?? 0) & NUMBER)
      .map((t) => vocab.term(t))
      .sort()
      .join(', ') || 'none'
  const part = (names: readonly Feature[]): number => names.reduce((sum, f) => sum + oddsOf(coefficients, f, values), 0)
  const some = (names: readonly Feature[]): boolean => names.some((f) => (values[placeOf(f)] ?? 0) > 0)
  const out: Reason[] = [
    {
      feature: 'words',
      // joined, not added up: one flat string, where sums stay a tree of pieces as long as the link is kept
      detail: ['shares ', percent(values[0] ?? 0), ' and ', percent(values[1] ?? 0), OF_WORDS, named.join(', ')].join(
        '',
      ),
      weight: thousandths(odds(values) - part(SHOWN_APART)),
    },
  ]
  if (some(NUMBERS))
    out.push({
      feature: 'numbers',
      detail: `${numbersOf(a)} · ${numbersOf(b)}`,
      weight: thousandths(part(NUMBERS)),
    })
  if (some(MARKS))
    out.push({
      feature: 'marks',
      detail: `the two differ in ${MARKS.filter((f) => some([f]))
        .map((f) => SAID[f])
        .join(', ')}`,
      weight: thousandths(part(MARKS)),
    })
  if (some(['negation-differs']))
    out.push({
      feature: 'negation',
      detail: 'a negation stands in one of the two',
      weight: thousandths(part(['negation-differs'])),
    })
  for (const g of grounds) out.push({ feature: g.feature, detail: g.detail, weight: thousandths(g.odds) })
  return out.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.feature < y.feature ? -1 : 1))
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
