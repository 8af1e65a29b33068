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
  byDate,
  bySiglum,
  columnOf,
  columnsOf,
  coverageOf,
  inReading,
  occasionsOf,
  ownColumn,
  type Reading,
  titleOf,
  witnessesOf,
  witnessText,
  withoutStatement,
} from './assemble/index.ts'
import { type ClassifyOptions, classifyWith } from './classify/index.ts'
import { type CollateChoices, collateWith } from './collate/index.ts'
import { extract, type ExtractOptions, extractWith } from './extract/index.ts'
import { foremost, type LinkOptions, linkWith, speakerNames, toStatement } from './link/index.ts'
import {
  type Article,
  type ArticleInput,
  ArticleRecord,
  type Attribution,
  type Comparison,
  decode,
  type Extraction,
  type Failure,
  nothingToCompare,
  type Notice,
  type Overrides,
  type Report,
  type Utterance,
} from './model/index.ts'
import { inFileOrder, overrideDifferences, overrideLinkage } from './overrides/index.ts'
import { toArticles } from './read/index.ts'
import { counting, type Step } from './steps.ts'
import { sha256, words } from './text/index.ts'

export interface CompareOptions {
  /** The report's title; without it one is made from the speakers and outlets. */
  readonly title?: string
  /** The siglum of the witness that counts as the record (a transcript, an original), if one does. */
  readonly record?: string
  /** Decisions made by hand about links and differences. */
  readonly overrides?: Overrides
  readonly extract?: ExtractOptions
  readonly link?: LinkOptions
  readonly collate?: CollateChoices
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
      .sort(byDate)
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
    const inPlace = [...attributions].sort(bySiglum(siglumOf))
    const witnesses = witnessesOf(utterance, inPlace, siglumOf)
    const collation = collate(witnesses.map(witnessText))
    const contexts = witnesses.map((w) => w.attribution)
    return {
      id: utterance.utterance,
      speaker: foremost(inPlace.map((a) => names.get(a.id) ?? null)),
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
    const sorted = inReading(comparisons, attributions, siglumOf)
    const owners = new Map(readings.map((r) => [r.article.id, siglum.get(ownColumn(r.article, r.extraction.outlet))]))
    const { occasions, sigla: present } = occasionsOf(
      attributions,
      linkage.utterances,
      siglumOf,
      (a) => owners.get(a.article) ?? siglumOf(a),
    )
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
      coverage: coverageOf(sorted, outlets, present, siglumOf),
      unsure: linkage.unsure,
      copies: linkage.copies,
      notices: onceEach([
        ...input.notices,
        ...readings.flatMap((r) => [...r.extraction.notices, ...withoutStatement(r.extraction, input.notices)]),
        ...linkage.notices,
        ...sorted.flatMap((c) => c.collation.notices),
      ]),
      record: options.record ?? null,
      overrides: inFileOrder(overrides, [...applied, ...appliedToDifferences]),
    }
  }

/** Each notice where it first stands: a source that several statements share is told once. */
const onceEach = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((n) => [JSON.stringify([n.rule, n.siglum, n.span, n.message]), n])).values(),
]

/** The article under the name its own text gives it, where nothing else supplied one. */
const named = (article: Article, { outlet }: Extraction, siglum: ReadonlyMap<string, string>): Article =>
  article.outlet !== null || outlet === article.siglum
    ? article
    : { ...article, outlet, siglum: siglum.get(ownColumn(article, outlet)) ?? article.siglum }

/**
 * {@link compare} with word lists, rules, thresholds, limits, decisions by hand or a title of the caller's.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compareWith, demo } from 'variorum'
 * const report = compareWith({ title: 'Khmeimim', classify: { kinds: ['negation'] } })(demo)
 * if (E.isRight(report)) report.right.title // 'Khmeimim'
 */
export const compareWith =
  (options: CompareOptions) =>
  (inputs: readonly ArticleInput[]): E.Either<Failure, Report> =>
    pipe(read(inputs), E.map(reportOf(options)))

/**
 * Compares articles: finds every statement, joins the versions of the same one, aligns them word by word and names each
 * difference. Never throws: a `Left` says where a record is malformed, that no article is given, or which siglum is given
 * twice, and what to do; see `showFailure`. What is odd and no failure stands in the report's `notices`.
 *
 * Laws: the order of the articles changes nothing; every span of the report reads back from the text it names.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * const [statement] = E.isRight(report) ? report.right.comparisons : []
 * statement.differences.map((d) => d.kind) // ['intensity', 'one-sided']
 */
export const compare: (inputs: readonly ArticleInput[]) => E.Either<Failure, Report> = compareWith({})
