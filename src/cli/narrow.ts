/** The questions of the command line, as filters of a report. */
import * as E from 'fp-ts/lib/Either.js'
import { titleOf } from '../assemble/index.ts'
import { type Failure, type Report, usage } from '../model/index.ts'
import { type Filter, questions } from '../report/index.ts'
import type { Settings } from './settings.ts'

/** What any of the filters keeps; all of it where there is none. */
const anyOf =
  (filters: readonly Filter[]): Filter =>
  (report) => {
    if (filters.length === 0) return report
    const [only] = filters
    if (filters.length === 1 && only) return only(report)
    const ids = new Set(filters.flatMap((f) => f(report).comparisons.map((c) => c.id)))
    return {
      ...report,
      comparisons: report.comparisons.filter((c) => ids.has(c.id)),
      coverage: report.coverage.filter((row) => ids.has(row.comparison)),
    }
  }

const shared: Filter = (report) => {
  const comparisons = report.comparisons.filter((c) => new Set(c.witnesses.map((w) => w.siglum)).size > 1)
  const ids = new Set(comparisons.map((c) => c.id))
  return { ...report, comparisons, coverage: report.coverage.filter((row) => ids.has(row.comparison)) }
}

const unknown = (option: string, siglum: string, sigla: readonly string[]): Failure =>
  usage({
    path: `--${option}`,
    place: '',
    expected: `${option === 'pivot' ? 'none, majority, earliest or ' : ''}one of the sigla of this comparison: ${sigla.slice(0, 30).join(', ')}`,
    found: JSON.stringify(siglum.slice(0, 60)),
    hint: 'Sigla stand in the table of articles.',
  })

/** Is the siglum one of the report's? */
export const knownSiglum =
  (option: string, report: Report) =>
  (siglum: string): E.Either<Failure, string> => {
    const sigla = report.outlets.map((o) => o.siglum)
    return sigla.includes(siglum) ? E.right(siglum) : E.left(unknown(option, siglum, sigla))
  }

const ALIKE = /^(.{1,80})\+(.{1,80})\/(.{1,80})$/u

const onlyFilter = (which: string, report: Report): E.Either<Failure, Filter> => {
  const known = knownSiglum('only', report)
  if (which === 'shared') return E.right(shared)
  if (which.startsWith('readings:')) return E.map(questions.withReadingsOnly)(known(which.slice('readings:'.length)))
  const alike = ALIKE.exec(which)
  if (alike === null || report.outlets.some((o) => o.siglum === which)) return E.map(questions.onlyIn)(known(which))
  const [a, b, c] = alike.slice(1).map((s) => known(s.trim()))
  if (!a || !b || !c) return E.left(unknown('only', which, []))
  if (E.isLeft(a)) return a
  if (E.isLeft(b)) return b
  if (E.isLeft(c)) return c
  return E.right(questions.withAgreementAgainst(a.right, b.right)(c.right))
}

const NARROWING = ['speaker', 'occasion', 'only', 'kind']

/** A narrowed report says so: in its title, and in a notice that names the options. */
const told = (settings: Settings, whole: Report, narrow: Report): Report => {
  const [all, left] = [whole.comparisons.length, narrow.comparisons.length]
  if (all === left) return narrow
  const options = [
    ...NARROWING.flatMap((name) => settings.many(name).map((value) => `--${name} ${JSON.stringify(value)}`)),
    ...(settings.on('inside-quotes') === 'on' ? ['--inside-quotes'] : []),
  ]
  const message = `${left} of ${all} statements stand in this report: those that ${options.join(' ')} ${options.length === 1 ? 'keeps' : 'keep'}.`
  return {
    ...narrow,
    title: titleOf(narrow.comparisons, narrow.outlets),
    notices: [{ rule: 'cli/narrowed', message, siglum: null, span: null }, ...narrow.notices],
  }
}

/** The report as the options narrow it. Values of one option widen each other; different options narrow each other. */
export const narrowed = (settings: Settings, report: Report): E.Either<Failure, Report> => {
  const only = E.traverseArray((which: string) => onlyFilter(which, report))(settings.many('only'))
  if (E.isLeft(only)) return only
  const kinds = settings.many('kind')
  const filters: readonly Filter[] = [
    anyOf(settings.many('speaker').map(questions.speaker)),
    anyOf(settings.many('occasion').map(questions.occasion)),
    anyOf(only.right),
    ...(kinds.length > 0 ? [questions.ofKinds(kinds)] : []),
    ...(settings.on('inside-quotes') === 'on' ? [questions.insideQuotes] : []),
  ]
  return E.right(
    told(
      settings,
      report,
      filters.reduce((narrow, filter) => filter(narrow), report),
    ),
  )
}

/** Did a difference match `--fail-on`? */
export const matched = (settings: Settings, report: Report): 'matched' | 'none' => {
  const kinds = settings.many('fail-on')
  const any = kinds.includes('any') && report.comparisons.some((c) => c.differences.length > 0)
  return any || kinds.some((kind) => questions.hasKind(kind)(report)) ? 'matched' : 'none'
}
