/**
 * How linking does on real events, from the texts of the articles on: links right and missing, between quotations and
 * of any mode, chosen near misses that were linked, and where a missing link was lost.
 */
import { link, linkWith, toStatement } from '../src/link/index.ts'
import type { Attribution } from '../src/model/index.ts'
import { bench as oneSpeaker } from './one-speaker.ts'
import { type Count, count, type Event, events, linked, overlaps, spansOf, type Version } from './event-gold.ts'

const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1))

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    right: a.right + b.right,
    wrong: [...a.wrong, ...b.wrong],
    rightQuoted: a.rightQuoted + b.rightQuoted,
    wrongQuoted: a.wrongQuoted + b.wrongQuoted,
    ignored: a.ignored + b.ignored,
    gold: a.gold + b.gold,
    missed: [...a.missed, ...b.missed],
    goldQuoted: a.goldQuoted + b.goldQuoted,
    missedQuoted: a.missedQuoted + b.missedQuoted,
    traps: a.traps + b.traps,
    caught: a.caught + b.caught,
  }))

const row = (name: string, c: Count): string =>
  `| ${[
    name,
    percent(c.rightQuoted, c.rightQuoted + c.wrongQuoted),
    percent(c.goldQuoted - c.missedQuoted, c.goldQuoted),
    percent(c.right, c.right + c.wrong.length),
    percent(c.gold - c.missed.length, c.gold),
    `${c.gold}`,
    `${c.caught} of ${c.traps}`,
  ].join(' | ')} |`

/** Where a link between two versions was lost. */
const lostAt = (e: Event, [v, w]: readonly [Version, Version]): string => {
  const found = (x: Version): readonly Attribution[] =>
    e.attributions.filter((a) => a.article === x.article && overlaps(a.content, spansOf(x)))
  const pairs = found(v).flatMap((a) => found(w).map((b) => [a, b] as const))
  if (pairs.length === 0) return 'a side was not found in its article'
  const least = linkWith({ unsure: 0 })
  const seen = pairs.map(([a, b]) => least([toStatement(a), toStatement(b)]))
  // a long quotation may be linked by another of its parts
  const joined = pairs.some(([a, b], k) =>
    seen[k]?.utterances.some(
      ({ members, parts }) =>
        members.length > 1 &&
        overlaps(parts?.[a.id] ?? a.content, spansOf(v)) &&
        overlaps(parts?.[b.id] ?? b.content, spansOf(w)),
    ),
  )
  if (joined) return 'linked alone, kept apart among others'
  if (seen.some((l) => l.unsure.length > 0)) return 'scored below the threshold'
  return 'not compared: barred, or too few rare words shared'
}

/** Quotations and all links, of each event and together, and what became of those that are missing. */
export const bench = (): string => {
  const all = events()
  if (all.length === 0) return '## Links in real events\n\nData absent.\n'
  const attributions = all.flatMap((e) => e.attributions)
  const pairs = linked(link(attributions.map(toStatement)).utterances, attributions)
  const counts = all.map((e) =>
    count(
      e.gold,
      pairs.filter((p) => p.some((h) => e.texts.has(h.article))),
    ),
  )
  const total = sum(counts)
  const lost = new Map<string, number>()
  for (const [i, e] of all.entries())
    for (const pair of counts[i]?.missed ?? []) {
      const at = lostAt(e, pair)
      lost.set(at, (lost.get(at) ?? 0) + 1)
      if (process.argv.includes('--read')) {
        const show = (v: Version): string =>
          spansOf(v)
            .map((r) => e.texts.get(v.article)?.slice(r.start, r.end) ?? '')
            .join(' … ')
        console.log(`${at}\n  ${pair.map((v) => `${v.article} ${v.mode}: ${show(v)}`).join('\n  ')}`)
      }
    }
  const { compared, one } = oneSpeaker(['polnear.dev', 'gum_transcripts.dev', 'scu.dev'])
  const across = pairs.filter(([x, y]) => all.some((e) => e.texts.has(x.article) !== e.texts.has(y.article))).length
  return [
    '## Links in real events',
    '',
    `${all.length} events, all linked at once; links across events: ${across}.`,
    '',
    '| event | quotations, precision | recall | all links, precision | recall | of | near misses linked |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...all.map((e, i) => row(e.name, counts[i] ?? total)),
    row('all', total),
    '',
    '| where a missing link was lost | links |',
    '|---|---:|',
    ...[...lost].sort(([, n], [, m]) => m - n).map(([at, n]) => `| ${at} | ${n} |`),
    '',
    `Two sentences of one speaker in one article, as if of two outlets, scored as one: ${one} of ${compared} compared.`,
    '',
  ].join('\n')
}
