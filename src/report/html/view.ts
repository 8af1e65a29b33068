/**
 * A report as the page walks it: every look-up made once, every anchor chosen.
 *
 * Anchors come from the content (a comparison's id is made from its members), so a link to a statement holds
 * over a re-run. An id that could not stand in an address is replaced by a digest of itself.
 */
import { type Carriage, type Comparison, type Difference, KINDS, type Report, type Source } from '../../model/index.ts'
import { contentId } from '../../text/index.ts'
import { columnsOf, tint } from '../columns.ts'
import { labelOf, shortened } from '../coverage.ts'
import { defaultWords, type WordOptions } from '../options.ts'
import { el, type Html, nothing } from '../markup.ts'
import { inCollationOrder, type Segment, segmentsOf } from '../numbered-places.ts'

/** What a reader may choose: whose reading is the lemma, and how much of each version is printed. */
export type HtmlOptions = Partial<WordOptions>

export interface Statement {
  /** Its place in the report, from 0. */
  readonly index: number
  readonly comparison: Comparison
  /** `s-` and the id; unique in the page. */
  readonly anchor: string
  /** For each witness the index of its outlet in the report, or -1. */
  readonly outlets: readonly number[]
  /** The siglum of each witness as a chip in its outlet's colour. */
  readonly chips: readonly Html[]
  /** The outlets that carry it, by index, each once, ascending. */
  readonly carriers: readonly number[]
  readonly cells: readonly Carriage[]
  readonly segments: readonly Segment[]
  /** The witness whose words name the statement. */
  readonly heading: number
}

export interface View {
  readonly report: Report
  readonly options: WordOptions
  readonly sources: ReadonlyMap<string, Source>
  readonly statements: readonly Statement[]
  /** The kinds of difference that occur, in the order of the taxonomy, then the caller's own by name. */
  readonly kinds: readonly string[]
  /** Does every reading of a difference link to its source? Not in very large reports, where the versions do. */
  readonly everyLink: boolean
}

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/
const MANY_READINGS = 6000

const anchors = (comparisons: readonly Comparison[]): readonly string[] => {
  const used = new Set<string>()
  return comparisons.map(({ id }, i) => {
    const plain = `s-${SAFE_ID.test(id) ? id : contentId(id)}`
    const anchor = used.has(plain) ? `${plain}-${i}` : plain
    used.add(anchor)
    return anchor
  })
}

/** The witness `labelOf` takes the name of a statement from. */
const headingOf = (comparison: Comparison): number => {
  const label = labelOf(comparison)
  return Math.max(
    0,
    comparison.witnesses.findIndex((w) => shortened(w.content) === label),
  )
}

const kindsOf = (differences: readonly Difference[]): readonly string[] => {
  const rank = (kind: string): number => {
    const at = (KINDS as readonly string[]).indexOf(kind)
    return at < 0 ? KINDS.length : at
  }
  const found = new Set(differences.map((d) => d.kind))
  return [...found].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

export const viewOf = (report: Report, chosen: HtmlOptions): View => {
  const options = { ...defaultWords, ...chosen }
  const columnOf = columnsOf(report)
  const coverage = new Map(report.coverage.map((c) => [c.comparison, c.cells]))
  const ids = anchors(report.comparisons)
  const statements = report.comparisons.map(inCollationOrder).map((comparison, i): Statement => {
    const outlets = comparison.witnesses.map(columnOf)
    return {
      index: i,
      comparison,
      anchor: ids[i] ?? '',
      outlets,
      chips: comparison.witnesses.map((w, k) => chip(w.siglum, outlets[k] ?? -1)),
      carriers: [...new Set(outlets.filter((o) => o >= 0))].sort((a, b) => a - b),
      cells: coverage.get(comparison.id) ?? [],
      segments: segmentsOf(comparison.collation, comparison.differences),
      heading: headingOf(comparison),
    }
  })
  const differences = report.comparisons.flatMap((c) => c.differences)
  return {
    report,
    options,
    sources: new Map(report.sources.map((s) => [s.article.id, s])),
    statements,
    kinds: kindsOf(differences),
    everyLink: differences.reduce((n, d) => n + d.readings.length, 0) <= MANY_READINGS,
  }
}

/** A siglum as a chip. */
export const chip = (siglum: string, outlet: number): Html => el`<bdi class="sig ${tint(outlet)}">${siglum}</bdi>`

/** The language of the page's own words. */
const OWN = 'en'

/**
 * The attribute that says the language of foreign words; nothing where it is that of the words around them.
 * Anything that is no language tag says that the language is not known.
 */
export const lang = (tag: string): Html =>
  tag === OWN
    ? nothing
    : el` lang="${/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(tag) && tag.toLowerCase() !== 'und' ? tag : ''}"`
