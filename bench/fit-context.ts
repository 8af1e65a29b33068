/**
 * Fits the odds of src/link/context.ts: logistic regression over pairs of statements of real events read by hand, each
 * event alone, all together, and among the statements of a year of news, where articles of more than
 * {@link FAR} days apart hold no statement together; and of sentences of one speaker in one article, which share
 * their subject and are not one statement. Cross-validated by leaving out one event at a time. Prints the
 * table to paste, with the coefficient of the words brought to 1. That of one day is set, not fitted.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { extract } from '../src/extract/index.ts'
import { candidates, limitsFor } from '../src/link/candidates.ts'
import { MOST_BITS, ODDS } from '../src/link/context.ts'
import { toStatement } from '../src/link/index.ts'
import { nodesOf, readAll } from '../src/link/nodes.ts'
import { bench } from '../src/link/pairs.ts'
import { vocabulary } from '../src/link/vocabulary.ts'
import { plainRecord, type Range, type Statement } from '../src/model/index.ts'
import { toArticles } from '../src/read/index.ts'
import { type Event, events, overlaps, spansOf } from './event-gold.ts'
import { regression } from './logistic.ts'
import { repeats, speeches } from './one-speaker.ts'

const FAR = 20
/** Verbatim repeats of one speaker far apart are no clear negatives. */
const REPEATED = { words: 2.5, bits: 20 } as const
/** What a pair of sentences of one speech weighs: there are many more of these than of events. */
const OF_A_SPEECH = 0.05
const NAMES = [
  'words',
  'any',
  'size',
  'bit',
  'containment',
  'unknownSpeaker',
  'anybody',
  'unnamedSize',
  'oneQuoted',
  'bothQuoted',
  'otherWords',
] as const
type Name = (typeof NAMES)[number]
const ANY = NAMES.indexOf('any')

interface Row {
  readonly set: string
  /** The event of a pair that a reader linked, or of two articles of one event. */
  readonly event: string
  readonly y: number
  readonly x: readonly number[]
  readonly weight: number
  readonly text: string
}
interface Held {
  readonly article: string
  readonly spans: readonly Range[]
}
type Label = (a: Held, b: Held) => number | null

/** Of the many wrong pairs of a year of news, and of speeches, each counts for less. */
const weight = (set: string, right: number, nodes: number): number =>
  set.startsWith('speech') ? OF_A_SPEECH : set.startsWith('news') && right === 0 && nodes > 5000 ? 0.1 : 1

const logit = (p: number): number => Math.log(p / (1 - p))

const rowsOf = (
  set: string,
  given: readonly Statement[],
  eventOf: (article: string) => string,
  label: Label,
  dated: 'dated' | 'undated',
): readonly Row[] => {
  const statements = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const vocab = vocabulary()
  const read = readAll(statements)
  const nodes = nodesOf(read, vocab, () => false)
  const b = bench(read, nodes, vocab, null)
  const held = (i: number): Held => {
    const s = nodes.statement[i] ?? 0
    const ranges = read.parts
      .get(s)
      ?.slice(nodes.first[i], (nodes.last[i] ?? 0) + 1)
      .flatMap((p) => p.ranges)
    return { article: statements[s]?.article ?? '', spans: ranges ?? statements[s]?.content ?? [] }
  }
  const textOf = (i: number): string => statements[nodes.statement[i] ?? 0]?.text ?? ''
  const pairs: (readonly [number, number])[] = []
  candidates(nodes.passages, vocab, limitsFor(nodes.count), (i, j) => {
    if (held(i).article !== held(j).article) pairs.push([i, j])
  })
  const out: Row[] = []
  for (const [i, j] of pairs) {
    const [x, y] = [held(i), held(j)]
    const right = label(x, y)
    const v = b.verdict(i, j)
    if (right === null || v.words < 0.002) continue
    const ground = (feature: string, detail = ''): number =>
      v.grounds.find((g) => g.feature === feature && g.detail.startsWith(detail))?.odds ?? 0
    if (ground('speaker') === ODDS.barred) continue
    const speaker = ground('speaker')
    const quoted = ground('quotation', 'both are quoted')
    const low = quoted < 0 ? 1 : 0
    const words = Math.max(-6, Math.min(6, logit(v.words) - quoted))
    const more = ground('containment')
    const bits = b.chance().shared(...b.passages(i, j)) - b.chance().size
    const mode = ground('mode')
    const of: Record<Name, number> = {
      words,
      any: 1,
      size: b.chance().size,
      bit: Math.min(MOST_BITS, bits),
      containment: Math.min(1, more / (1 + ODDS.containment)),
      unknownSpeaker: speaker === ODDS.unknownSpeaker ? 1 : 0,
      anybody: speaker === ODDS.anybody ? 1 : 0,
      unnamedSize: speaker === ODDS.anybody || speaker === ODDS.unknownSpeaker ? b.chance().size - 6.5 : 0,
      oneQuoted: mode === ODDS.oneQuoted ? 1 : 0,
      bothQuoted: mode === ODDS.bothQuoted ? 1 : 0,
      otherWords: low,
    }
    if (set.startsWith('speech') && repeats(textOf(i), textOf(j))) continue
    if (dated === 'undated' && right === 0 && words > REPEATED.words && bits + b.chance().size > REPEATED.bits) continue
    const event = right === 1 || set.includes('-') ? eventOf(x.article) : ''
    out.push({
      set,
      event,
      y: right,
      x: NAMES.map((n) => of[n]),
      weight: weight(set, right, nodes.count),
      text: `${textOf(i).slice(0, 90)} | ${textOf(j).slice(0, 90)}`,
    })
  }
  return out
}

const labelOf =
  (e: Event): Label =>
  (x, y) => {
    const on = (h: Held, s: Parameters<typeof spansOf>[0]): boolean =>
      h.article === s.article && overlaps(h.spans, spansOf(s))
    for (const { versions } of e.gold.utterances)
      for (const v of versions) for (const w of versions) if (v !== w && on(x, v) && on(y, w)) return 1
    return (e.gold.ambiguous ?? []).some((s) => on(x, s) || on(y, s)) ? null : 0
  }

interface News {
  readonly id: string
  readonly text: string
  readonly outlet: string
  readonly date: string
}
const news = (): readonly News[] =>
  ['polnear.dev', 'polnear.train'].flatMap((n) => {
    const path = join(process.env['VARIORUM_DATA'] ?? '../shared/data', 'extraction', `${n}.jsonl`)
    return existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((l) => l !== '')
          .map((l) => JSON.parse(l) as News)
      : []
  })

/** The coefficients in the order of {@link NAMES}; that of any pair is the intercept. */
const fit = (rows: readonly Row[]): readonly number[] => {
  const beta = regression(
    rows.map((r) => ({ x: Float64Array.from(r.x.filter((_, i) => i !== ANY)), y: r.y, w: r.weight, set: 0 })),
    1,
    1,
  )
  const any = beta[beta.length - 1] ?? 0
  return [...beta.slice(0, ANY), any, ...beta.slice(ANY, -1)]
}

const probability = (beta: readonly number[], r: Row): number =>
  1 / (1 + Math.exp(-r.x.reduce((z, x, i) => z + x * (beta[i] ?? 0), 0)))

const main = (): void => {
  const all = events()
  const eventOf = (article: string): string => all.find((e) => e.texts.has(article))?.name ?? ''
  const rows: Row[] = all.flatMap((e) => [
    ...rowsOf(e.name, e.attributions.map(toStatement), eventOf, labelOf(e), 'dated'),
  ])
  const within: Label = (x, y) => {
    const e = all.find((q) => q.texts.has(x.article))
    return e?.texts.has(y.article) ? labelOf(e)(x, y) : 0
  }
  rows.push(
    ...rowsOf(
      'all',
      all.flatMap((e) => e.attributions.map(toStatement)),
      eventOf,
      within,
      'dated',
    ),
  )
  const articles = toArticles(
    news().map((a) => ({ ...plainRecord(a.text), id: a.id, siglum: a.id, outlet: a.outlet, date: a.date })),
  )
  if (E.isRight(articles)) {
    const day = new Map(articles.right.articles.map((a) => [a.id, Date.parse(a.date ?? '') / 864e5]))
    for (const e of all)
      for (const a of e.attributions) if (a.date !== null) day.set(a.article, Date.parse(a.date) / 864e5)
    const far: Label = (x, y) =>
      eventOf(x.article) !== '' && eventOf(x.article) === eventOf(y.article)
        ? within(x, y)
        : Math.abs((day.get(x.article) ?? NaN) - (day.get(y.article) ?? NaN)) > FAR
          ? 0
          : null
    for (const every of [12, 1]) {
      const some = articles.right.articles.filter((_, i) => i % every === 0).flatMap((a) => extract(a).attributions)
      rows.push(
        ...rowsOf(
          `news/${every}`,
          [...some, ...all.flatMap((e) => e.attributions)].map(toStatement),
          eventOf,
          far,
          'undated',
        ),
      )
    }
  }
  const spoken = speeches(['polnear.train', 'gum_transcripts.train'])
  const speechOf = new Map(spoken.flatMap((speech, k) => speech.map((s) => [s.article ?? '', k] as const)))
  const nowhere = (): string => ''
  for (const speech of spoken) rows.push(...rowsOf('speech', speech, nowhere, () => 0, 'dated'))
  const inSpeech: Label = (x, y) => (speechOf.get(x.article) === speechOf.get(y.article) ? 0 : null)
  rows.push(...rowsOf('speeches', spoken.flat(), nowhere, inSpeech, 'dated'))
  const report = (name: string, p: (r: Row) => number): void => {
    const sets = ['events', 'all', 'news/12', 'news/1', 'speech', 'speeches'].map((set) => {
      const own = rows.filter((r) => (set === 'events' ? r.set.includes('-') : r.set === set))
      const right = own.filter((r) => r.y === 1 && p(r) >= 0.5).length
      const wrong = own.filter((r) => r.y === 0 && p(r) >= 0.5).length
      const loss = own.reduce((sum, r) => sum - Math.log(Math.max(1e-9, r.y === 1 ? p(r) : 1 - p(r))), 0)
      return `${set}: ${right} of ${own.filter((r) => r.y === 1).length} found, ${wrong} of ${own.length} wrong, loss ${loss.toFixed(0)}`
    })
    console.log(`${name.padEnd(16)} ${sets.join(' · ')}`)
  }
  const beta = fit(rows)
  const left = new Map(all.map((e) => [e.name, fit(rows.filter((r) => r.event !== e.name))]))
  report('fitted', (r) => probability(beta, r))
  report('cross-validated', (r) => probability(left.get(r.event) ?? beta, r))
  for (const [i, n] of NAMES.entries()) console.log(`  ${n}: ${((beta[i] ?? 0) / (beta[0] ?? 1)).toFixed(2)},`)
  if (process.argv.includes('--read'))
    for (const r of rows) {
      const p = probability(left.get(r.event) ?? beta, r)
      if (r.set.includes('-') && p >= 0.5 !== (r.y === 1))
        console.log(
          r.y === 1 ? 'missing' : 'wrong',
          p.toFixed(2),
          r.event,
          NAMES.map((n, i) => `${n} ${(r.x[i] ?? 0).toFixed(1)}`).join(' '),
          '|',
          r.text,
        )
    }
}

if (process.argv[1]?.endsWith('fit-context.js')) main()
