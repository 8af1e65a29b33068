/** Real events read by hand: their articles, the statements linked in them, and how links are counted against these. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { extract } from '../src/extract/index.ts'
import { type Attribution, type Mode, plainRecord, type Range, type Utterance } from '../src/model/index.ts'
import { toArticles } from '../src/read/index.ts'

interface Published {
  readonly id: string
  readonly siglum: string
  readonly outlet: string
  readonly date?: string | null
  readonly title?: string | null
  readonly text: string
}
interface EventRecord {
  readonly event: string
  readonly occasion?: { readonly date?: string | null }
  readonly articles: readonly Published[]
}

/** A stretch of an article: one span, or several. */
interface Stretch extends Partial<Range> {
  readonly article: string
  readonly spans?: readonly Range[]
}
export interface Version extends Stretch {
  readonly mode: Mode
}
export interface Links {
  readonly event: string
  readonly utterances: readonly { readonly versions: readonly Version[] }[]
  readonly hard_negatives: readonly { readonly a: Stretch; readonly b: Stretch }[]
  readonly ambiguous?: readonly Stretch[]
}

/** An event as it was read: what was found in its articles, and what a reader linked. */
export interface Event {
  readonly name: string
  readonly texts: ReadonlyMap<string, string>
  readonly attributions: readonly Attribution[]
  readonly gold: Links
}

const rows = <A>(name: string): readonly A[] => {
  const path = join(process.env['VARIORUM_DATA'] ?? '../shared/data', 'events', name)
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as A)
    : []
}

/** The events with their attributions; an article without a date has the day of its event. `[]` where the data is absent. */
export const events = (): readonly Event[] => {
  const links = new Map(rows<Links>('links.dev.jsonl').map((l) => [l.event, l]))
  return rows<EventRecord>('events.dev.jsonl').flatMap((e) => {
    const gold = links.get(e.event)
    const read = toArticles(
      e.articles.map((a) => ({
        ...plainRecord(a.text),
        id: a.id,
        siglum: a.siglum,
        outlet: a.outlet,
        date: a.date ?? e.occasion?.date ?? null,
        title: a.title ?? null,
      })),
    )
    if (gold === undefined || E.isLeft(read)) return []
    return [
      {
        name: e.event,
        texts: new Map(e.articles.map((a) => [a.id, a.text])),
        attributions: read.right.articles.flatMap((a) => extract(a).attributions),
        gold,
      },
    ]
  })
}

/** What of an article stands in an utterance. */
export interface Held {
  readonly article: string
  readonly mode: Mode
  readonly spans: readonly Range[]
}
export type HeldPair = readonly [Held, Held]

export const spansOf = (s: Stretch): readonly Range[] => s.spans ?? [{ start: s.start ?? 0, end: s.end ?? 0 }]

export const overlaps = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

const on = (h: Held, s: Stretch): boolean => h.article === s.article && overlaps(h.spans, spansOf(s))

const joins = ([x, y]: HeldPair, v: Stretch, w: Stretch): boolean => (on(x, v) && on(y, w)) || (on(x, w) && on(y, v))

const pairsOf = <A>(xs: readonly A[]): readonly (readonly [A, A])[] =>
  xs.flatMap((x, i) => xs.slice(i + 1).map((y) => [x, y] as const))

/** The pairs of statements of different articles that stand in one utterance. */
export const linked = (utterances: readonly Utterance[], attributions: readonly Attribution[]): readonly HeldPair[] => {
  const of = new Map(attributions.map((a) => [a.id, a]))
  return utterances.flatMap((u) =>
    pairsOf(
      u.members.flatMap((m): readonly Held[] => {
        const a = of.get(m)
        return a === undefined ? [] : [{ article: a.article, mode: a.mode, spans: u.parts?.[m] ?? a.content }]
      }),
    ).filter(([x, y]) => x.article !== y.article),
  )
}

export interface Count {
  readonly right: number
  readonly wrong: readonly HeldPair[]
  readonly rightQuoted: number
  readonly wrongQuoted: number
  /** Links that touch what the reader left undecided. */
  readonly ignored: number
  readonly gold: number
  readonly missed: readonly (readonly [Version, Version])[]
  readonly goldQuoted: number
  readonly missedQuoted: number
  readonly traps: number
  readonly caught: number
}

const quoted = (x: { readonly mode: Mode }, y: { readonly mode: Mode }): boolean =>
  x.mode === 'direct' && y.mode === 'direct'

/**
 * Counts links against an event. A link is right if a reader linked stretches that overlap both its ends, ignored if
 * it touches an undecided stretch, else wrong; a pair of versions is found if a link overlaps both.
 */
export const count = (gold: Links, pairs: readonly HeldPair[]): Count => {
  const wanted = gold.utterances.flatMap((u) => pairsOf(u.versions)).filter(([v, w]) => v.article !== w.article)
  const right = pairs.filter((p) => wanted.some(([v, w]) => joins(p, v, w)))
  const other = pairs.filter((p) => !right.includes(p))
  const wrong = other.filter((p) => !(gold.ambiguous ?? []).some((s) => p.some((h) => on(h, s))))
  const missed = wanted.filter(([v, w]) => !pairs.some((p) => joins(p, v, w)))
  return {
    right: right.length,
    wrong,
    rightQuoted: right.filter(([x, y]) => quoted(x, y)).length,
    wrongQuoted: wrong.filter(([x, y]) => quoted(x, y)).length,
    ignored: other.length - wrong.length,
    gold: wanted.length,
    missed,
    goldQuoted: wanted.filter(([v, w]) => quoted(v, w)).length,
    missedQuoted: missed.filter(([v, w]) => quoted(v, w)).length,
    traps: gold.hard_negatives.length,
    caught: gold.hard_negatives.filter((h) => pairs.some((p) => joins(p, h.a, h.b))).length,
  }
}
