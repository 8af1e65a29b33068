/**
 * What researchers ask of a report. A filter takes a report and gives a smaller one, so filters compose in a pipe and
 * every writer can print their result; a selection takes a report and gives the places themselves.
 *
 * Laws: a filter is idempotent; it never adds; filters of statements commute.
 */
import type { Comparison, Difference, Report } from '../model/index.ts'
import { oneLine } from './escape.ts'
import { carriersOf } from './coverage.ts'
import { isWording } from './wording.ts'

/** A difference and the statement it stands in. */
export interface Found {
  readonly comparison: Comparison
  readonly difference: Difference
}

/** A report in, the same report with fewer statements or differences out. */
export type Filter = (report: Report) => Report
/** Readings or statements that answer a question. */
export type Selection = (report: Report) => readonly Found[]

/** The report with these statements alone, and the rows of the coverage that are theirs. */
const keeping =
  (keeper: (report: Report) => (c: Comparison) => boolean): Filter =>
  (report) => {
    const comparisons = report.comparisons.filter(keeper(report))
    const ids = new Set(comparisons.map((c) => c.id))
    return { ...report, comparisons, coverage: report.coverage.filter((r) => ids.has(r.comparison)) }
  }

/** The report with these differences alone; a statement without any of them is left out. */
const keepingDifferences =
  (keep: (d: Difference, c: Comparison) => boolean): Filter =>
  (report) => {
    const comparisons = report.comparisons.map((c) => ({ ...c, differences: c.differences.filter((d) => keep(d, c)) }))
    const narrowed = new Map(comparisons.map((c) => [c.id, c]))
    return keeping(() => (c) => (narrowed.get(c.id)?.differences.length ?? 0) > 0)({ ...report, comparisons })
  }

const selecting =
  (keep: (d: Difference, c: Comparison) => boolean): Selection =>
  (report) =>
    report.comparisons.flatMap((comparison) =>
      comparison.differences.filter((d) => keep(d, comparison)).map((difference) => ({ comparison, difference })),
    )

/** What each witness reads: its words, or `null` for none there. A siglum that is no witness here is not in the map. */
const readingsBySiglum = (c: Comparison, d: Difference): ReadonlyMap<string, string | null> =>
  new Map(
    c.collation.witnesses.map((w, i) => {
      const span = d.readings[i] ?? null
      return [w.siglum, span === null ? null : oneLine(span.text)]
    }),
  )

/** Do the words of one witness stand alone: words no other witness has at that place? */
const standsAlone =
  (siglum: string) =>
  (d: Difference, c: Comparison): boolean => {
    if (!isWording(d)) return false
    const readings = readingsBySiglum(c, d)
    const own = readings.get(siglum)
    if (own === undefined || own === null || readings.size < 2) return false
    for (const [s, text] of readings) if (s !== siglum && text === own) return false
    return true
  }

/** Do two witnesses read the same words, and a third others (or none)? Symmetric in the two. */
const twoAgainst =
  (a: string, b: string, against: string) =>
  (d: Difference, c: Comparison): boolean => {
    if (!isWording(d)) return false
    const readings = readingsBySiglum(c, d)
    const x = readings.get(a)
    const y = readings.get(b)
    const z = readings.get(against)
    return x !== undefined && x === y && z !== undefined && z !== x && a !== b
  }

/** Readings only this outlet has. */
export const readingsOnly = (siglum: string): Selection => selecting(standsAlone(siglum))
export const withReadingsOnly = (siglum: string): Filter => keepingDifferences(standsAlone(siglum))

/** Places where two outlets read the same and a third reads otherwise. */
export const agreeAgainst =
  (a: string, b: string) =>
  (against: string): Selection =>
    selecting(twoAgainst(a, b, against))
export const withAgreementAgainst =
  (a: string, b: string) =>
  (against: string): Filter =>
    keepingDifferences(twoAgainst(a, b, against))

/** Statements that one outlet alone carries. */
export const onlyIn = (siglum: string): Filter =>
  keeping((report) => {
    const carriers = carriersOf(report)
    return (c) => {
      const sigla = carriers(c)
      return sigla.length === 1 && sigla[0] === siglum
    }
  })

/** Differences of the wording inside quotation marks in two or more outlets. */
export const insideQuotes: Filter = keepingDifferences((d) => d.insideQuotes === 'both' && isWording(d))

/** Differences of these kinds. */
export const ofKinds = (kinds: readonly string[]): Filter => keepingDifferences((d) => kinds.includes(d.kind))

/** Statements of a speaker: by the whole name, or a word of it, whatever its case. */
export const speaker = (name: string): Filter => {
  const wanted = oneLine(name).toLowerCase()
  return keeping(() => (c) => {
    if (c.speaker === null) return false
    const own = oneLine(c.speaker).toLowerCase()
    return own === wanted || ` ${own.replace(/[-,.]/g, ' ')} `.includes(` ${wanted.replace(/[-,.]/g, ' ')} `)
  })
}

/** Statements of an occasion: by its label or its date. */
export const occasion = (labelOrDate: string): Filter =>
  keeping((report) => {
    const labels = new Set(report.occasions.filter((o) => o.date === labelOrDate).map((o) => o.label))
    return (c) =>
      c.occasion === labelOrDate || c.date === labelOrDate || (c.occasion !== null && labels.has(c.occasion))
  })

/** Statements in which something was named: a kind of difference, at least one. What `--fail-on` asks. */
export const hasKind =
  (kind: string) =>
  (report: Report): boolean =>
    report.comparisons.some((c) => c.differences.some((d) => d.kind === kind))

/**
 * The researcher's questions: filters over a report, and the readings they find.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { questions } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * const alone = E.isRight(report) ? questions.readingsOnly('Herald')(report.right) : []
 * alone.map((found) => found.difference.kind) // ['intensity', 'one-sided']
 */
export const questions: {
  readonly readingsOnly: typeof readingsOnly
  readonly withReadingsOnly: typeof withReadingsOnly
  readonly agreeAgainst: typeof agreeAgainst
  readonly withAgreementAgainst: typeof withAgreementAgainst
  readonly onlyIn: typeof onlyIn
  readonly insideQuotes: typeof insideQuotes
  readonly ofKinds: typeof ofKinds
  readonly speaker: typeof speaker
  readonly occasion: typeof occasion
  readonly hasKind: typeof hasKind
} = {
  readingsOnly,
  withReadingsOnly,
  agreeAgainst,
  withAgreementAgainst,
  onlyIn,
  insideQuotes,
  ofKinds,
  speaker,
  occasion,
  hasKind,
}
