/** The sentences at a glance: counts and names of what was counted, no judgement. */
import type { Comparison, Report } from '../model/index.ts'
import { carriersOf } from './coverage.ts'
import { isWording } from './wording.ts'

/** One sentence at a glance: a count and what it counts. */
export interface Sentence {
  /** What is counted: stable, for programs. */
  readonly id:
    | 'articles'
    | 'statements'
    | 'shared'
    | 'single'
    | 'inside-quotes'
    | 'kinds'
    | 'record'
    | 'by-hand'
    | 'unsure'
  readonly count: number
  readonly text: string
}

/** Does the wording differ inside quotation marks in two or more outlets, or editions of one? Case, punctuation and spelling alone do not count. */
export const differsInsideQuotes = (c: Comparison): boolean =>
  new Set(c.witnesses.map(({ attribution: a }) => JSON.stringify([a.outlet, a.via, a.article]))).size > 1 &&
  c.differences.some((d) => d.insideQuotes === 'both' && isWording(d) && d.kind !== 'orthography')

/** `1 statement`, `2 statements`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** How many outlets are further editions of another: the same name, come by the same way. */
const editionsIn = (outlets: Report['outlets']): number =>
  outlets.length - new Set(outlets.map((o) => JSON.stringify([o.name, o.via]))).size

/** The outlets by name: all of them, those that stand in no article of their own, and those that do and are relayed too. */
const outletsIn = ({ outlets }: Report): Readonly<Record<'all' | 'onlyRelayed' | 'alsoRelayed', number>> => {
  const own = new Set(outlets.filter((o) => o.via.length === 0).map((o) => o.name))
  const relayed = new Set(outlets.filter((o) => o.via.length > 0).map((o) => o.name))
  const alsoRelayed = [...relayed].filter((name) => own.has(name)).length
  return { all: new Set([...own, ...relayed]).size, onlyRelayed: relayed.size - alsoRelayed, alsoRelayed }
}

/** `5 articles from 5 outlets, 2 of them also as relayed by another, 1 further edition.` */
const articlesInWords = (report: Report): string => {
  const { all, onlyRelayed, alsoRelayed } = outletsIn(report)
  const editions = editionsIn(report.outlets)
  const parts = [
    `${counted(report.sources.length, 'article')} from ${counted(all, 'outlet')}`,
    ...(onlyRelayed === 0 ? [] : [`${onlyRelayed} of them ${alsoRelayed === 0 ? '' : 'only '}as relayed by another`]),
    ...(alsoRelayed === 0 ? [] : [`${alsoRelayed} of them also as relayed by another`]),
    ...(editions === 0 ? [] : [counted(editions, 'further edition')]),
  ]
  return `${parts.join(', ')}.`
}

/** How often each kind was named, most often first, then in code-unit order. */
export const kindCounts = (report: Report): readonly (readonly [kind: string, count: number])[] => {
  const counts = new Map<string, number>()
  for (const c of report.comparisons) for (const d of c.differences) counts.set(d.kind, (counts.get(d.kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/**
 * Five to seven neutral sentences. Their order is fixed; none depends on the order of the outlets.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { headline } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) headline(report.right)[0].text // '2 articles from 2 outlets.'
 */
export const headline = (report: Report): readonly Sentence[] => {
  const carriers = carriersOf(report)
  const outletsOf = new Map(report.comparisons.map((c) => [c.id, carriers(c).length]))
  const many = report.comparisons.filter((c) => (outletsOf.get(c.id) ?? 0) > 1)
  const n = report.comparisons.length
  const speakers = new Set(report.comparisons.flatMap((c) => (c.speaker === null ? [] : [c.speaker]))).size
  const inside = report.comparisons.filter(differsInsideQuotes).length
  const editions = editionsIn(report.outlets)
  const differences = report.comparisons.reduce((sum, c) => sum + c.differences.length, 0)
  const kinds = kindCounts(report)
  const by = speakers === 0 ? '' : ` by ${counted(speakers, 'speaker')}`
  const sentences: Sentence[] = [
    {
      id: 'articles',
      count: report.sources.length,
      text: articlesInWords(report),
    },
    { id: 'statements', count: n, text: `${counted(n, 'statement')}${by}.` },
    {
      id: 'shared',
      count: many.length,
      text: `${many.length} in more than one outlet${editions === 0 ? '' : ' or edition'}.`,
    },
    {
      id: 'single',
      count: n - many.length,
      text: `${n - many.length} in one outlet${editions === 0 ? '' : ' and edition'} only.`,
    },
    { id: 'inside-quotes', count: inside, text: `${inside} whose wording differs inside quotation marks.` },
    {
      id: 'kinds',
      count: differences,
      text:
        differences === 0
          ? '0 differences named.'
          : `${counted(differences, 'difference')} named: ${listed(kinds.slice(0, 5).map(([k, x]) => `${x} ${k}`))}${
              kinds.length > 5 ? ', and other kinds' : ''
            }.`,
    },
  ]
  if (report.record !== null) {
    const siglum = report.record
    const held = report.comparisons.filter((c) => carriers(c).includes(siglum)).length
    sentences.push({
      id: 'record',
      count: held,
      text: `${held} of ${counted(n, 'statement')} in the record (${siglum}).`,
    })
  }
  const byHand = report.overrides.filter((o) => o.outcome === 'applied').length
  if (byHand > 0) sentences.push({ id: 'by-hand', count: byHand, text: `${counted(byHand, 'decision')} made by hand.` })
  if (report.unsure.length > 0)
    sentences.push({
      id: 'unsure',
      count: report.unsure.length,
      text: `${counted(report.unsure.length, 'possible link')} left unmade, listed below.`,
    })
  return sentences
}
