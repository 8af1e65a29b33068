/** How linking does on its development sets, beside Dice and BM25, and how fast it is. */
import { compareTwoStrings } from 'string-similarity'
import { find, link, similarity } from '../src/link/index.ts'
import type { Statement } from '../src/model/index.ts'
import { byBm25, byDice } from './link-floors.ts'
import { bible, checkthat, mrpc, type Pair, sts, wmt } from './link-data.ts'
import { made } from './link-made.ts'
import { averagePrecision, bCubed, halves } from './link-measures.ts'

type Measure = (a: string, b: string) => number
const dice: Measure = (a, b) => compareTwoStrings(a.toLowerCase(), b.toLowerCase())

const scored = (pairs: readonly Pair[], measure: Measure) =>
  pairs
    .filter((p) => p.label !== null)
    .map((p) => ({ id: `${p.id}|${p.b}`, score: measure(p.a, p.b), positive: p.label === 1 }))

const f = (x: number): string => x.toFixed(4)

const pairRows = (name: string, pairs: readonly Pair[]): readonly string[] => {
  if (pairs.length === 0) return [`| ${name} | data absent | |`]
  const show = (measure: Measure): string => {
    const xs = scored(pairs, measure)
    return `F1 ${f(halves(xs, 'f1').f1)}, AP ${f(averagePrecision(xs))}, accuracy ${f(halves(xs, 'accuracy').accuracy)}`
  }
  return [`| ${name} | ${show(dice)} | ${show(similarity)} |`]
}

/** Dice is asked so many texts at most: it looks at the whole pool each time. */
const SOME = 60

const retrieval = (
  name: string,
  pool: readonly string[],
  queries: readonly (readonly [string, readonly string[]])[],
): string => {
  if (pool.length === 0) return `| ${name} | data absent | |`
  const ask = find(pool.map((text, i): Statement => ({ id: String(i).padStart(7, '0'), text })))
  let first = 0
  let among = 0
  for (const [text, gold] of queries) {
    const at = ask(text).findIndex((m) => gold.includes(m.statement.text))
    if (at === 0) first++
    if (at >= 0) among++
  }
  const floor = (firstOf: (text: string) => number, step: number): string => {
    const asked = queries.filter((_, i) => i % step === 0)
    const right = asked.filter(([text, gold]) => gold.includes(pool[firstOf(text)] ?? ''))
    return f(right.length / asked.length)
  }
  const step = Math.ceil(queries.length / SOME)
  const floors = `R@1 ${floor(byDice(pool), step)} (every ${step}th asked); BM25 ${floor(byBm25(pool), 1)}`
  return `| ${name}, ${pool.length} statements | ${floors} | R@1 ${f(first / queries.length)}, R@20 ${f(among / queries.length)} |`
}

const clusters = (name: string, groups: readonly (readonly string[])[]): string => {
  const statements = groups.flatMap((g, i) =>
    g.map((text, k): Statement => ({ id: `${String(i).padStart(6, '0')}.${k}`, text })),
  )
  if (statements.length === 0) return `| ${name} | data absent | |`
  const of = new Map(link(statements).utterances.flatMap((u, i) => u.members.map((m) => [m, i] as const)))
  return `| ${name}, ${statements.length} statements | | B³ F ${f(
    bCubed(
      statements.map((s) => of.get(s.id) ?? -1),
      statements.map((s) => Number(s.id.slice(0, 6))),
    ),
  )} |`
}

const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

const speed = (): readonly string[] => {
  const some = made(2000)
  const all = (measure: Measure, from: readonly Statement[]): number =>
    (from.length * (from.length - 1)) /
    2 /
    seconds(() => {
      for (const a of from) for (const b of from) if (a.id < b.id) measure(a.text, b.text)
    })
  return [
    `| all pairs of 147 characters, pairs a second of one core | ${Math.round(all(compareTwoStrings, some.slice(0, 400)))} | ${Math.round(all(similarity, some))} |`,
  ]
}

export const bench = async (): Promise<string> => {
  const w = wmt()
  const verses = bible()
  const { claims, queries } = checkthat()
  const claimOf = new Map(claims.map((c) => [c.id, c.claim]))
  const positives = w.filter((p) => p.label === 1)
  return [
    '## Linking',
    '',
    '| development set | floor: Dice (string-similarity) | here |',
    '|---|---|---|',
    ...pairRows('WMT renderings', w),
    ...pairRows('MRPC', mrpc()),
    ...pairRows('STS headlines', sts()),
    retrieval(
      'WMT',
      [...new Set(w.map((p) => p.b))],
      positives.map((p) => [p.a, [p.b]]),
    ),
    retrieval(
      'Bible YLT→BBE',
      verses.map((v) => v.t['BBE'] ?? ''),
      verses.filter((_, i) => i % 4 === 0).map((v) => [v.t['YLT'] ?? '', [v.t['BBE'] ?? '']]),
    ),
    retrieval(
      'CheckThat claims',
      claims.map((c) => c.claim),
      queries.map((q) => [q.text, q.gold.map((g) => claimOf.get(g) ?? '')]),
    ),
    clusters(
      'WMT two renderings',
      positives.map((p) => [p.a, p.b]),
    ),
    clusters(
      'Bible four renderings',
      verses.filter((_, i) => i % 4 === 0).map((v) => Object.values(v.t)),
    ),
    ...speed(),
    '',
  ].join('\n')
}
