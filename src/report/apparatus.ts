/**
 * The printed list of variants: the one grammar every writer uses.
 *
 *     {ST: watered | Sputnik: shed on}      symmetric: no reading is the lemma
 *     watered ] ST; shed on Sputnik         with a lemma, which is a choice of the report
 *     — ] Sputnik; and its mercenaries ST   the dash: no words at this place
 *
 * Laws: the readings of an entry partition the witnesses; with the pivot `none` the order of the witnesses changes
 * nothing but the order of the readings; an entry whose pivot decides nothing (a tie, a siglum that is no witness
 * here) is symmetric.
 */
import type { Collation, Comparison, Difference, Report, TokenRange } from '../model/index.ts'
import { KINDS } from '../model/index.ts'
import { oneLine } from './escape.ts'
import { differencesIn, hasWord, isShared, runs, wordsOver } from './segments.ts'

/** Which reading is the lemma: none, that of most witnesses, that of the earliest article, or that of a siglum. */
export type Pivot = 'none' | 'majority' | 'earliest' | (string & {})

/** One reading and the witnesses that have it. */
export interface Reading {
  /** The words as they stand, or `null` for no words at this place. */
  readonly text: string | null
  readonly sigla: readonly string[]
}

/** One place of the apparatus with its readings. */
export interface Entry {
  /** The loci it covers; those of two entries never overlap. */
  readonly loci: TokenRange
  readonly lemma: Reading | null
  /** All readings, the lemma first where there is one, then in the order of the witnesses. */
  readonly readings: readonly Reading[]
  /** What was named at this place. */
  readonly differences: readonly Difference[]
}

export const NO_WORDS = '—'

const grouped = (c: Collation, loci: TokenRange): readonly Reading[] => {
  const groups = new Map<string | null, string[]>()
  c.witnesses.forEach((w, i) => {
    const raw = wordsOver(c, i, loci)
    const text = raw === null ? null : oneLine(raw)
    const group = groups.get(text)
    if (group) group.push(w.siglum)
    else groups.set(text, [w.siglum])
  })
  return [...groups].map(([text, sigla]) => ({ text, sigla }))
}

/** The lemma among the readings of one place, or `null` where nothing decides. */
export type Choose = (readings: readonly Reading[]) => Reading | null

const holding =
  (sigla: readonly string[]): Choose =>
  (readings) => {
    const held = readings.filter((r) => r.sigla.some((s) => sigla.includes(s)))
    return held.length === 1 ? (held[0] ?? null) : null
  }

const majority: Choose = (readings) => {
  const most = Math.max(0, ...readings.map((r) => r.sigla.length))
  const top = readings.filter((r) => r.sigla.length === most)
  return top.length === 1 ? (top[0] ?? null) : null
}

const earliest = (report: Report, comparison: Comparison): readonly string[] => {
  const dates = new Map(report.sources.map((s) => [s.article.id, s.article.date]))
  const dated = comparison.witnesses.flatMap((w) => {
    const date = dates.get(w.attribution.article) ?? null
    return date === null ? [] : [{ siglum: w.siglum, date }]
  })
  const first = dated.reduce<string | null>((m, d) => (m === null || d.date < m ? d.date : m), null)
  return dated.filter((d) => d.date === first).map((d) => d.siglum)
}

const hasWordIn = (c: Collation, run: TokenRange): boolean => c.loci.slice(run.from, run.to).some((l) => hasWord(c, l))

/** An entry for each run in which readings differ; marks alone are listed only where a rule named them. */
const entriesWith = (c: Collation, differences: readonly Difference[], choose: Choose): readonly Entry[] =>
  c.witnesses.length < 2
    ? []
    : runs(c, differences).flatMap((loci): readonly Entry[] => {
        const here = differencesIn(differences, loci)
        const readings = grouped(c, loci)
        if (readings.length < 2 || (here.length === 0 && (!hasWordIn(c, loci) || isSharedRun(c, loci)))) return []
        const lemma = choose(readings)
        return [
          {
            loci,
            lemma,
            readings: lemma === null ? readings : [lemma, ...readings.filter((r) => r !== lemma)],
            differences: [...here].sort((x, y) => kindRank(x.kind) - kindRank(y.kind)),
          },
        ]
      })

/** Are the compared forms the same throughout, whatever the characters? */
const isSharedRun = (c: Collation, run: TokenRange): boolean =>
  c.loci.slice(run.from, run.to).every((l) => isShared(c, l))

const kindRank = (kind: string): number => {
  const i = (KINDS as readonly string[]).indexOf(kind)
  return i < 0 ? KINDS.length : i
}

/** How a pivot chooses; without a report `earliest` decides nothing, for a collation knows no dates. */
export const apparatusLemma = (pivot: Pivot, report?: Report, comparison?: Comparison): Choose => {
  if (pivot === 'none') return () => null
  if (pivot === 'majority') return majority
  if (pivot === 'earliest') return report && comparison ? holding(earliest(report, comparison)) : () => null
  return holding([pivot])
}

/**
 * The entries of a bare collation; `earliest` decides nothing here, for a collation knows no dates.
 *
 * @example
 * import { collate } from 'variorum/collate'
 * import { collationApparatus, showEntry } from 'variorum/report'
 * const c = collate([{ siglum: 'A', content: 'We will not pay' }, { siglum: 'B', content: 'We will never pay' }])
 * collationApparatus('none')(c).map(showEntry) // ['{A: not | B: never}']
 */
export const collationApparatus =
  (pivot: Pivot) =>
  (c: Collation, differences: readonly Difference[] = []): readonly Entry[] =>
    entriesWith(c, differences, apparatusLemma(pivot))

/**
 * The apparatus of one statement.
 *
 * @example
 * import { apparatus, showEntry } from 'variorum/report'
 * const print = (report) => report.comparisons.flatMap(apparatus('none')(report)).map(showEntry)
 */
export const apparatus =
  (pivot: Pivot) =>
  (report: Report) =>
  (comparison: Comparison): readonly Entry[] =>
    entriesWith(comparison.collation, comparison.differences, apparatusLemma(pivot, report, comparison))

const words = (r: Reading): string => r.text ?? NO_WORDS

/** One entry on one line. The words are as they stand: the writer escapes them for its format. */
export const showEntry = (e: Entry): string => {
  if (e.lemma === null) return `{${e.readings.map((r) => `${r.sigla.join(' ')}: ${words(r)}`).join(' | ')}}`
  const [lemma, ...rest] = e.readings
  if (lemma === undefined) return ''
  return `${words(lemma)} ] ${lemma.sigla.join(' ')}${rest.map((r) => `; ${words(r)} ${r.sigla.join(' ')}`).join('')}`
}
