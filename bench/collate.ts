/** Accuracy and speed of collation, as tables in Markdown, with a plot of how the time grows. */
import { collate, collateWith } from '../src/collate/index.ts'
import type { Collation } from '../src/model/index.ts'
import { type AlignedPair, type Case, cases, groups, PAIR_SETS, pairs, versions, witness } from './collate-data.ts'
import { movesMeasured, traditionMeasured } from './collate-made.ts'

type Links = readonly (readonly [number, number])[]
type Collate = typeof collate

const TITLES: Readonly<Record<string, string>> = {
  mtref: 'MTRef',
  'msr-rte': 'MSR',
  edinburgh: 'Edinburgh++',
  wiki: 'Wiki',
}
const FLOOR: Readonly<Record<string, string>> = { mtref: '71.0', 'msr-rte': '79.2', edinburgh: '82.4', wiki: '96.9' }

/** Macro precision and recall, and F1 of the means. */
const scored = (items: readonly (readonly [Links, Links])[]): readonly [number, number, number] => {
  let p = 0
  let r = 0
  for (const [gold, got] of items) {
    const sure = new Set(gold.map((x) => x.join()))
    const hit = got.filter((x) => sure.has(x.join())).length
    p += got.length > 0 ? hit / got.length : Number(sure.size === 0)
    r += sure.size > 0 ? hit / sure.size : Number(got.length === 0)
  }
  p /= items.length
  r /= items.length
  return [100 * p, 100 * r, (200 * p * r) / (p + r)]
}

const ofPair = (c: Collation): Links => c.links.map((l) => [l.i, l.j] as const)

const measured = (set: readonly AlignedPair[], run: Collate): readonly [number, number, number] =>
  scored(set.map((r) => [r.sure, ofPair(run([witness(r.a, 0), witness(r.b, 1)]))] as const))

const figures = (xs: readonly number[]): string => xs.map((x) => x.toFixed(1)).join(' | ')

const accuracy = (): readonly string[] => {
  const still = collateWith({ moves: 'ignored' })
  const bare = collateWith({ lexicons: [] })
  const out: string[] = []
  for (const set of PAIR_SETS) {
    const data = pairs(set)
    if (data.length === 0) {
      out.push(`| ${TITLES[set]} | absent | | | | | |`)
      continue
    }
    const f1 = (run: Collate): string => (measured(data, run)[2] ?? 0).toFixed(1)
    out.push(
      `| ${TITLES[set]} | ${data.length} | ${FLOOR[set]} | ${figures(measured(data, collate))} | ${f1(bare)} | ${f1(still)} |`,
    )
  }
  return out
}

const together = (): readonly string[] => {
  const data = groups()
  if (data.length === 0) return ['N-way: absent.']
  const joint: (readonly [Links, Links])[] = []
  const apart: (readonly [Links, Links])[] = []
  let same = 0
  for (const group of data) {
    const c = collate(group.witnesses.map(witness))
    const turned = collate(group.witnesses.map(witness).toReversed())
    const n = group.witnesses.length
    if (
      JSON.stringify(turned.loci.map((l) => l.readings.toReversed())) === JSON.stringify(c.loci.map((l) => l.readings))
    )
      same++
    for (const pair of group.pairs) {
      const [a, b] = [Math.min(pair.a, pair.b), Math.max(pair.a, pair.b)]
      const links = c.links
        .filter((l) => l.a === a && l.b === b)
        .map((l) => (pair.a < pair.b ? ([l.i, l.j] as const) : ([l.j, l.i] as const)))
      joint.push([pair.sure, links])
      const two = collate([witness(group.witnesses[pair.a] ?? [], 0), witness(group.witnesses[pair.b] ?? [], 1)])
      apart.push([pair.sure, ofPair(two)])
    }
    if (n < 2) same++
  }
  return [
    '| MTRef components | P | R | F1 |',
    '|---|---|---|---|',
    `| two versions at a time | ${figures(scored(apart))} |`,
    `| all versions together | ${figures(scored(joint))} |`,
    '',
    `Read in the opposite order: the same table in ${same} of ${data.length} components.`,
  ]
}

/** Does the table pair exactly the equal words the case wants paired? */
const satisfied = (one: Case): boolean | null => {
  const { match_classes: classes, aligned } = one.expect
  if (!one.tokens || (!classes && !aligned)) return null
  const sigla = Object.keys(one.tokens)
  const c = collate(sigla.map((siglum) => ({ siglum, content: '', tokens: one.tokens?.[siglum] ?? [] })))
  const linked = new Set(c.links.map((l) => [l.a, l.i, l.b, l.j].join()))
  const norm = (k: number, i: number): string => c.witnesses[k]?.tokens[i]?.norm ?? ''
  const got = new Set<string>()
  for (const l of c.loci)
    for (let a = 0; a < sigla.length; a++)
      for (let b = a + 1; b < sigla.length; b++) {
        const [x, y] = [l.readings[a], l.readings[b]]
        if (!x || !y) continue
        for (let i = x.from; i < x.to; i++)
          for (let j = y.from; j < y.to; j++)
            if (norm(a, i) === norm(b, j) && linked.has([a, i, b, j].join())) got.add([a, i, b, j].join())
      }
  if (classes) {
    const want = new Set<string>()
    for (const members of classes)
      for (const [s, i] of members)
        for (const [t, j] of members) {
          const [a, b] = [sigla.indexOf(s), sigla.indexOf(t)]
          if (a < b && norm(a, i) === norm(b, j)) want.add([a, i, b, j].join())
        }
    return want.size === got.size && [...want].every((x) => got.has(x))
  }
  const paired = new Set([...got].flatMap((x) => [x.split(',').slice(0, 2).join(), x.split(',').slice(2).join()]))
  return sigla.every((s, k) => (aligned?.[s] ?? []).every(([, is], i) => paired.has([k, i].join()) === is))
}

const collatex = (): readonly string[] => {
  const tally = new Map<string, [number, number]>()
  for (const one of cases()) {
    const ok = satisfied(one)
    if (ok === null || (one.universality !== 'universal' && one.universality !== 'tie-break')) continue
    const [hit, all] = tally.get(one.universality) ?? [0, 0]
    tally.set(one.universality, [hit + Number(ok), all + 1])
  }
  if (tally.size === 0) return ["CollateX's cases: absent."]
  return [...tally].map(([kind, [hit, all]]) => `CollateX's own cases, ${kind}: ${hit} of ${all}.`)
}

const seconds = (run: () => unknown): number => {
  let least = Infinity
  for (let k = 0; k < 3; k++) {
    const from = process.hrtime.bigint()
    run()
    least = Math.min(least, Number(process.hrtime.bigint() - from) / 1e9)
  }
  return least
}

const SIZES = [
  [10, 100, 0.03],
  [2, 1000, null],
  [10, 1000, 0.3],
  [2, 5000, 0.15],
  [10, 5000, 3],
  [6, 12_000, 6],
] as const

const speed = (): readonly string[] =>
  SIZES.map(([n, length, goal]) => {
    const texts = versions(n, length, 0.1, 42)
    return `| ${n} × ${length} | ${seconds(() => collate(texts)).toFixed(3)} | ${goal ?? ''} |`
  })

/** How the time grows with the length, as a small picture. */
const growth = (): readonly string[] => {
  const points = [500, 1000, 2000, 4000, 8000].map((length) => {
    const texts = versions(4, length, 0.1, 7)
    return [length, seconds(() => collate(texts))] as const
  })
  const top = Math.max(...points.map(([, s]) => s))
  const at = ([length, s]: readonly [number, number]): string =>
    `${40 + (length / 8000) * 340},${(180 - (s / top) * 160).toFixed(1)}`
  const dots = points.map((p) => `<circle cx="${at(p).replace(',', '" cy="')}" r="3"/>`).join('')
  const first = points.map(([length, s]) => `${length} words ${(1000 * s).toFixed(0)} ms`).join(' · ')
  return [
    `Four versions with 10 % edits each: ${first}.`,
    '',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 210" width="400" role="img" aria-label="Seconds by words: near a straight line"><path d="M40 20V180H390" fill="none" stroke="currentColor"/><polyline points="40,180 ${points.map(at).join(' ')}" fill="none" stroke="currentColor"/>${dots}<text x="340" y="200" font-size="11">8000 words</text><text x="4" y="24" font-size="11">${top.toFixed(2)} s</text></svg>`,
  ]
}

export const bench = async (): Promise<string> =>
  [
    '## Collation',
    '',
    '`npm run bench -- collate`. Macro F1 against sure links; the floor is the best of the engines and modes of CollateX on held-out parts of the same sets.',
    '',
    '| set | pairs | CollateX | P | R | F1 | F1 without word list | F1 without moves |',
    '|---|---|---|---|---|---|---|---|',
    ...accuracy(),
    '',
    ...together(),
    '',
    ...collatex(),
    '',
    ...movesMeasured(),
    '',
    ...traditionMeasured(),
    '',
    '| witnesses × words, 10 % edits | seconds | goal |',
    '|---|---|---|',
    ...speed(),
    '',
    ...growth(),
  ].join('\n')
