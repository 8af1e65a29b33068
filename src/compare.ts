/**
 * The whole story in one flow: articles in, a report out.
 *
 *     unknown ─read→ Article ─extract→ Attribution[] ─link→ Utterance[] ─collate→ Collation ─classify→ Comparison → Report
 *
 * Laws: the order of the articles changes nothing; a second run gives the same bytes; every span of the report
 * reads back from the text it names.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  columnOf,
  columnsOf,
  occasionsOf,
  ownColumn,
  type Reading,
  witnessesOf,
  witnessText,
} from './assemble/index.ts'
import { type ClassifyOptions, classifyWith } from './classify/index.ts'
import { type CollateOptions, collateWith } from './collate/index.ts'
import { extract, type ExtractOptions, extractWith } from './extract/index.ts'
import { isNamed, type LinkOptions, linkWith, toStatement, speakerNames } from './link/index.ts'
import {
  type Article,
  ArticleRecord,
  type Attribution,
  type Carriage,
  type Comparison,
  type Coverage,
  decode,
  type Extraction,
  type Failure,
  nothingToCompare,
  type Notice,
  type Outlet,
  type Overrides,
  type Report,
  type Utterance,
} from './model/index.ts'
import { inFileOrder, overrideDifferences, overrideLinkage } from './overrides/index.ts'
import { toArticles } from './read/index.ts'
import { counting, type Step } from './steps.ts'
import { sha256, words } from './text/index.ts'

/** An article as a caller writes it: only `text` is needed. */
export type ArticleInput = Pick<ArticleRecord, 'text'> & Partial<ArticleRecord>

export interface CompareOptions {
  /** The report's title; without it one is made from the speakers and outlets. */
  readonly title?: string
  /** The siglum of the witness that counts as the record (a transcript, an original), if one does. */
  readonly record?: string
  /** Decisions made by hand about links and differences. */
  readonly overrides?: Overrides
  readonly extract?: ExtractOptions
  readonly link?: LinkOptions
  readonly collate?: CollateOptions
  readonly classify?: ClassifyOptions
  /** Is told of every step before it is taken; the result does not depend on it. */
  readonly onStep?: (step: Step) => void
}

/** Articles with what was read beside them. */
interface Read {
  readonly records: readonly ArticleRecord[]
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
}

const read = (inputs: readonly ArticleInput[]): E.Either<Failure, Read> =>
  pipe(
    E.traverseArray((input: ArticleInput) => decode(ArticleRecord, 'articles')(input))(inputs),
    E.filterOrElse(
      (records) => records.length > 0,
      () =>
        nothingToCompare({
          path: 'articles',
          place: '',
          expected: 'at least one article',
          found: 'none',
          hint: 'Give one article or more.',
        }),
    ),
    E.chain((records) =>
      pipe(
        toArticles(records),
        E.map(({ articles, notices }) => ({ records, articles, notices })),
      ),
    ),
  )

/** Earliest first, undated last, then by siglum and id: an order the input's order has no part in. */
const inOrder = (a: Reading, b: Reading): number =>
  compareText(a.article.date ?? '~', b.article.date ?? '~') ||
  compareText(a.article.siglum, b.article.siglum) ||
  compareText(a.article.id, b.article.id)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const readingsOf =
  (options: CompareOptions) =>
  ({ records, articles }: Read): readonly Reading[] => {
    const found = counting(
      options.onStep,
      'extract',
      articles.length,
    )(options.extract === undefined ? extract : extractWith(options.extract))
    return articles
      .map((article, i) => ({
        article,
        extraction: found(article),
        siglumGiven: (records[i]?.siglum ?? null) !== null,
      }))
      .sort(inOrder)
  }

/** Where nothing was found in an article, and reading it did not say why. */
export const withoutStatement = ({ siglum, attributions }: Extraction, notices: readonly Notice[]): readonly Notice[] =>
  attributions.length > 0 || notices.some((n) => n.siglum === siglum && n.rule === 'read/no-text')
    ? []
    : [{ rule: 'compare/no-statement', message: 'No statement was found in this article.', siglum, span: null }]

/** A name before a role; then the most frequent, the longest of the equally frequent, the first in code-unit order. */
const speakerOf = (speakers: readonly (string | null)[]): string | null => {
  const count = new Map<string, number>()
  for (const speaker of speakers) if (speaker !== null) count.set(speaker, (count.get(speaker) ?? 0) + 1)
  const ranked = [...count].sort(
    ([a, n], [b, m]) => Number(isNamed(b)) - Number(isNamed(a)) || m - n || b.length - a.length || compareText(a, b),
  )
  return ranked[0]?.[0] ?? null
}

const comparisonOf = (
  options: CompareOptions,
  byId: ReadonlyMap<string, Attribution>,
  siglumOf: (a: Attribution) => string,
  names: ReadonlyMap<string, string | null>,
) => {
  const collate = collateWith(options.collate ?? {})
  return (utterance: Utterance): Comparison => {
    const attributions = utterance.members.map((id) => byId.get(id)).filter((a) => a !== undefined)
    const inPlace = [...attributions].sort(
      (a, b) => compareText(siglumOf(a), siglumOf(b)) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
    )
    const witnesses = witnessesOf(utterance, inPlace, siglumOf)
    const collation = collate(witnesses.map(witnessText))
    const contexts = witnesses.map((w) => w.attribution)
    return {
      id: utterance.utterance,
      speaker: speakerOf(inPlace.map((a) => names.get(a.id) ?? null)),
      occasion: inPlace.find((a) => a.occasion !== null)?.occasion ?? null,
      date: inPlace.find((a) => a.date !== null)?.date ?? null,
      witnesses,
      collation,
      differences: classifyWith({ ...options.classify, contexts })(collation),
      links: utterance.links,
    }
  }
}

const reportOf =
  (options: CompareOptions) =>
  (input: Read): Report => {
    const readings = readingsOf(options)(input)
    const attributions = readings.flatMap((r) => r.extraction.attributions)
    const byId = new Map(attributions.map((a) => [a.id, a]))
    const position = new Map(attributions.map((a, i) => [a.id, i]))
    const overrides = options.overrides ?? { version: 1, overrides: [] }
    const articles = readings.map((r) => r.article)
    const { value: linkage, applied } = overrideLinkage(
      overrides,
      articles,
      attributions,
    )(
      counting(options.onStep, 'link', attributions.length)(linkWith(options.link ?? {}))(
        attributions.map(toStatement),
      ),
    )
    const outlets = columnsOf(readings)
    const siglum = new Map(outlets.map((o) => [o.key, o.siglum]))
    const sigla = new Map(attributions.map((a) => [a.id, siglum.get(columnOf(a)) ?? a.outlet]))
    const siglumOf = (a: Attribution): string => sigla.get(a.id) ?? a.outlet
    const { value: comparisons, applied: appliedToDifferences } = overrideDifferences(
      overrides,
      articles,
    )(
      linkage.utterances.map(
        counting(
          options.onStep,
          'collate',
          linkage.utterances.length,
        )(comparisonOf(options, byId, siglumOf, speakerNames(attributions, linkage.utterances))),
      ),
    )
    const places = new Map(comparisons.map((c) => [c.id, placeIn(c, position)]))
    const sorted = [...comparisons].sort(
      (a, b) =>
        Number(outletsOf(b, siglumOf).size > 1) - Number(outletsOf(a, siglumOf).size > 1) ||
        comparePlaces(places.get(a.id) ?? [0, 0], places.get(b.id) ?? [0, 0]) ||
        compareText(a.id, b.id),
    )
    const { occasions, sigla: present } = occasionsOf(attributions, linkage.utterances, siglumOf)
    const coverage = sorted.map((c): Coverage => {
      const of = new Set(c.witnesses.flatMap((w) => [...present(w.attribution)]))
      return { comparison: c.id, cells: outlets.map((o) => carriage(c, o, of, siglumOf)) }
    })
    return {
      version: 1,
      title: options.title ?? titleOf(sorted, outlets),
      sources: readings.map(({ article, extraction }) => ({
        article: named(article, extraction, siglum),
        words: words(article.text).length,
        sha256: sha256(article.text),
      })),
      outlets: outlets.map(({ siglum, name, via, articles }) => ({ siglum, name, via, articles })),
      occasions,
      comparisons: sorted,
      coverage,
      unsure: linkage.unsure,
      copies: linkage.copies,
      notices: [
        ...input.notices,
        ...readings.flatMap((r) => [...r.extraction.notices, ...withoutStatement(r.extraction, input.notices)]),
        ...linkage.notices,
        ...sorted.flatMap((c) => c.collation.notices),
      ],
      record: options.record ?? null,
      overrides: inFileOrder(overrides, [...applied, ...appliedToDifferences]),
    }
  }

/** The article under the name its own text gives it, where nothing else supplied one. */
const named = (article: Article, { outlet }: Extraction, siglum: ReadonlyMap<string, string>): Article =>
  article.outlet !== null || outlet === article.siglum
    ? article
    : { ...article, outlet, siglum: siglum.get(ownColumn(article, outlet)) ?? article.siglum }

const outletsOf = (c: Comparison, siglumOf: (a: Attribution) => string): ReadonlySet<string> =>
  new Set(c.witnesses.map((w) => siglumOf(w.attribution)))

/** Where a comparison first stands: the number of its article's attribution, then the offset in the article. */
const placeIn = (c: Comparison, position: ReadonlyMap<string, number>): readonly [number, number] =>
  c.witnesses
    .map((w) => [position.get(w.attribution.id) ?? 0, w.spans[0]?.start ?? 0] as const)
    .reduce((least, place) => (least[0] < place[0] || (least[0] === place[0] && least[1] <= place[1]) ? least : place))

const comparePlaces = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0] || a[1] - b[1]

/** How an outlet carries a statement: by the mode of its first witness there, by relaying another's, or not at all. */
const carriage = (
  c: Comparison,
  { siglum, name, articles }: Outlet,
  ofOccasion: ReadonlySet<string>,
  siglumOf: (a: Attribution) => string,
): Carriage => {
  const witness = c.witnesses.find((w) => siglumOf(w.attribution) === siglum)
  if (witness) return witness.attribution.mode
  if (c.witnesses.some(({ attribution: a }) => articles.includes(a.article) && a.via[0] === name)) return 'relayed'
  return ofOccasion.has(siglum) ? 'absent' : 'elsewhere'
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Who said how many statements in how many outlets, editions of one counted as one. */
export const titleOf = (
  comparisons: readonly Comparison[],
  columns: readonly Pick<Outlet, 'name' | 'via'>[],
): string => {
  const outlets = new Set(columns.map((o) => JSON.stringify([o.name, o.via]))).size
  const names = [...new Set(comparisons.map((c) => c.speaker).filter((s) => s !== null))]
  const who = names.length > 3 ? [`${names.length} speakers`] : names.length > 0 ? [names.join(', ')] : []
  return [...who, `${counted(comparisons.length, 'statement')} in ${counted(outlets, 'outlet')}`].join(': ')
}

/**
 * Compares articles: finds every statement, joins the versions of the same one, aligns them word by word and
 * names each difference. `Left` where a record is malformed, no article is given, or a siglum is given twice.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) report.right.comparisons.length // 1
 */
export const compareWith =
  (options: CompareOptions) =>
  (inputs: readonly ArticleInput[]): E.Either<Failure, Report> =>
    pipe(read(inputs), E.map(reportOf(options)))

/** {@link compareWith} without options. */
export const compare: (inputs: readonly ArticleInput[]) => E.Either<Failure, Report> = compareWith({})
