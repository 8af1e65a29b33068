/**
 * Statements into utterances.
 *
 *     statements ─parts→ nodes ─rare words→ candidates ─measures, context→ scores ─average link→ utterances
 *
 * Laws: the utterances partition the parts of the statements; the order of the statements changes nothing;
 * no two statements of different speakers, or known to be said on days far apart, are linked.
 */
import type { Link, Linkage, Statement } from '../model/index.ts'
import { candidates, limitsFor } from './candidates.ts'
import { BARRED, cluster, type Edges } from './cluster.ts'
import { copiesOf } from './copies.ts'
import { type Embedder, nearness } from './embedder.ts'
import { type Case, coveredBy, judge } from './judge.ts'
import { meaning, ownMeaning, type Thesaurus } from './meaning.ts'
import { isNamed, speakerNames } from './names.ts'
import { contextKey, type Nodes, nodesOf, passageOf, type Read, readAll } from './nodes.ts'
import { type Bench, bench, type Embedded } from './pairs.ts'
import { because } from './reasons.ts'
import { runOf, unite, type UnitPair } from './units.ts'
import { byCodeUnit, utterancesOf } from './utterances.ts'
import { vocabulary } from './vocabulary.ts'

/** What `linkWith` may be given. */
export interface LinkOptions {
  /** From this score on two statements are linked, in [0, 1]; 0.5 when not given. */
  readonly threshold?: number
  /** From this score on a pair that is not linked is listed as unsure; 0.3 when not given. */
  readonly unsure?: number
  /** From this part of the longer's words on, by weight, that the shorter has too, two reports in an outlet's own words are copies of one text; 0.8 when not given. */
  readonly copy?: number
  /** Words of like meaning; our own list when not given. */
  readonly thesauri?: readonly Thesaurus[]
  /** Sentence embeddings, if the caller has some. */
  readonly embedder?: Embedder
}
type Thresholds = Required<Pick<LinkOptions, 'threshold' | 'unsure' | 'copy'>>
/** The options of linking where the caller gives none. */
export const DEFAULTS: Thresholds = { threshold: 0.5, unsure: 0.3, copy: 0.8 }

const LARGEST = 200
/** From this score on a version is near enough for a part to stand on its own. */
const SURE = 0.85
/** From this score on it is a version in the same words, and the part stands on its own whatever its neighbour does. */
const CERTAIN = 0.99
/** With an embedder, all pairs of so many nodes are candidates: vectors may be near where no word is shared. */
const ALL_EMBEDDED = 1500
/** Repetitions listed at most. */
const MOST_REPEATED = 200
/** Candidate pairs with their scores, from `least` on; `seen` is called with every pair that is scored. */
const edgesOf = (
  b: Bench,
  least: number,
  seen: (i: number, j: number, score: number) => void,
): Edges & { readonly barred: readonly (readonly [number, number])[] } => {
  const from: number[] = []
  const to: number[] = []
  const score: number[] = []
  const barred: (readonly [number, number])[] = []
  const visit = (i: number, j: number): void => {
    const p = b.pair(i, j)
    if (p > BARRED) seen(i, j, p)
    else if (p === BARRED && barred.length < MOST_REPEATED && b.repeated(i, j)) barred.push([j, i])
    if (p < least) return
    from.push(j)
    to.push(i)
    score.push(p)
  }
  if (b.embedded && b.nodes.count <= ALL_EMBEDDED)
    for (let i = 0; i < b.nodes.count; i++) for (let j = 0; j < i; j++) visit(i, j)
  else candidates(b.nodes.passages, b.vocab, limitsFor(b.nodes.count), visit)
  return {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    score: Float64Array.from(score),
    barred,
  }
}

/** The score of two nodes as `b.pair` gives it; of a pair that is an edge, and bare, without measuring it again. */
const remembering = (b: Bench, edges: Edges): ((i: number, j: number) => number) => {
  const { from, to, score, count } = edges
  return (i, j) => {
    if (!b.bare(i, j)) return b.pair(i, j)
    const late = Math.max(i, j)
    const early = Math.min(i, j)
    // edges come by their later node
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((to[middle] ?? 0) < late) low = middle + 1
      else high = middle
    }
    for (; low < count && to[low] === late; low++) if (from[low] === early) return score[low] ?? 0
    return b.pair(i, j)
  }
}

/** Makes one unit of the parts that another statement renders together. */
const withUnits = (b: Bench, options: Thresholds): Nodes | null => {
  if (b.read.parts.size === 0) return null
  const pairs: UnitPair[] = []
  const note = (part: number, other: number): void => {
    if (b.read.parts.has(b.nodes.statement[part] ?? 0)) pairs.push({ part, other })
  }
  const best = new Float64Array(b.nodes.count)
  const partner = new Int32Array(b.nodes.count).fill(-1)
  edgesOf(b, 2, (i, j, p) => {
    note(i, j)
    note(j, i)
    for (const [x, y] of [
      [i, j],
      [j, i],
    ] as const)
      if (p > (best[x] ?? 0)) {
        best[x] = p
        partner[x] = y
      }
  })
  /** Has each of two parts a near version of its own, or one of them its own words? */
  const apart = (x: number, y: number): boolean => {
    const p = best[x] ?? 0
    const q = best[y] ?? 0
    return partner[x] !== partner[y] && (Math.min(p, q) >= SURE || Math.max(p, q) >= CERTAIN)
  }
  const judged = judge(b.vocab, b.meter, b.chance)
  const joined = unite(b.nodes, pairs, options.unsure, apart, (from, to, other) => {
    const context = b.read.context(b.nodes.statement[from] ?? 0)
    const a: Case = { passage: runOf(b.nodes, from, to), context, fragments: [], text: () => '' }
    const c: Case = {
      passage: passageOf(b.nodes, other),
      context: b.read.context(b.nodes.statement[other] ?? 0),
      fragments: [],
      text: () => '',
    }
    const { score } = judged.verdict(a, c)
    return { score, covered: coveredBy(b.meter, a.passage, c.passage) }
  })
  if (!joined.includes(1)) return null
  const firstNode = new Map<number, number>()
  for (let i = b.nodes.count - 1; i >= 0; i--) firstNode.set(b.nodes.statement[i] ?? 0, i)
  return nodesOf(b.read, b.vocab, (s, k) => joined[(firstNode.get(s) ?? 0) + k] === 1)
}

/** The order of nodes by what they say and what is known of it; ids, which may hold the outlet's name, come last. */
const byContent =
  (read: Read, nodes: Nodes) =>
  (i: number, j: number): number => {
    const a = read.statements[nodes.statement[i] ?? 0]
    const b = read.statements[nodes.statement[j] ?? 0]
    return (
      byCodeUnit(a?.text ?? '', b?.text ?? '') ||
      (nodes.first[i] ?? 0) - (nodes.first[j] ?? 0) ||
      byCodeUnit(a === undefined ? '' : contextKey(a), b === undefined ? '' : contextKey(b)) ||
      i - j
    )
  }

const sorted = (given: readonly Statement[]): readonly Statement[] => {
  for (let i = 1; i < given.length; i++)
    if ((given[i - 1]?.id ?? '') > (given[i]?.id ?? '')) return given.toSorted((a, b) => byCodeUnit(a.id, b.id))
  return given
}

/** Linking, where `nameOf` tells who some statements' roles are. */
const linkOnce =
  (given: LinkOptions, nameOf: ReadonlyMap<string, string>) =>
  (statements: readonly Statement[]): Linkage => {
    const options = {
      threshold: given.threshold ?? DEFAULTS.threshold,
      unsure: given.unsure ?? DEFAULTS.unsure,
      copy: given.copy ?? DEFAULTS.copy,
    }
    const vocab = vocabulary(given.thesauri === undefined ? ownMeaning : meaning(...given.thesauri))
    const read = readAll(sorted(statements), nameOf)
    const embedded: Embedded = given.embedder === undefined ? null : nearness(given.embedder)
    const first = bench(
      read,
      nodesOf(read, vocab, () => false),
      vocab,
      embedded,
    )
    const united = withUnits(first, options)
    const b = united === null ? first : bench(read, united, vocab, embedded)
    const edges = edgesOf(b, Math.min(options.unsure, options.threshold), () => {})
    const pair = remembering(b, edges)
    const groups = cluster(b.nodes.count, edges, {
      threshold: options.threshold,
      pair,
      before: byContent(read, b.nodes),
      largest: LARGEST,
    })

    /** A statement as a reader knows it: its outlet and its words; by its id where no outlet is known. */
    const toldOf = (i: number): string => {
      const s = read.statements[b.nodes.statement[i] ?? 0]
      return s?.outlet === undefined ? `Statement ${s?.id ?? ''}` : `${s.outlet} “${beginning(s.text)}”`
    }
    const linkOf = (i: number, j: number): Link => {
      const x = read.statements[b.nodes.statement[i] ?? 0]?.id ?? ''
      const y = read.statements[b.nodes.statement[j] ?? 0]?.id ?? ''
      const [p, q] = x < y ? [i, j] : [j, i]
      const v = b.verdict(p, q)
      return {
        a: x < y ? x : y,
        b: x < y ? y : x,
        score: v.score,
        margin: v.score - options.threshold,
        because: because(b.meter.values, passageOf(b.nodes, p), passageOf(b.nodes, q), vocab, v.grounds),
      }
    }
    const { utterances, groupOf } = utterancesOf(read, b.nodes, groups, options.threshold, linkOf)
    const unsure: Link[] = []
    for (let k = 0; k < edges.count; k++) {
      const i = edges.from[k] ?? 0
      const j = edges.to[k] ?? 0
      if (groupOf[i] !== -1 && groupOf[i] === groupOf[j]) continue
      unsure.push(linkOf(i, j))
    }
    unsure.push(...edges.barred.map(([i, j]) => linkOf(i, j)))
    return {
      utterances,
      unsure: unsure.sort((a, c) => byCodeUnit(a.a, c.a) || byCodeUnit(a.b, c.b) || c.score - a.score),
      copies: copiesOf(read, b.nodes, groups, (i, j) => b.verdict(i, j).same >= options.copy),
      notices: edges.barred.map((pair) => ({
        rule: 'link/repeated-words',
        message: `${pair.map(toldOf).sort(byCodeUnit).join(' and ')} hold the same words on another occasion or of another speaker; they are not linked.`,
        siglum: null,
        span: null,
      })),
    }
  }

/** The first words of a text. */
const beginning = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S{0,60}$/u, '')} …`

/** Who the roles of the statements are, as far as their sure links tell. */
const rolesIn = (statements: readonly Statement[], { utterances }: Linkage): ReadonlyMap<string, string> => {
  const spoken = statements.flatMap(({ id, article, speaker }) =>
    article === undefined || speaker === undefined ? [] : [{ id, article, speaker }],
  )
  if (spoken.length === 0) return new Map()
  const names = speakerNames(spoken, utterances)
  return new Map(
    spoken.flatMap(({ id, speaker }) => {
      const name = names.get(id) ?? null
      return name !== null && name !== speaker && !isNamed(speaker) ? [[id, name] as const] : []
    }),
  )
}

/**
 * {@link link} with thresholds and word lists of one's own.
 *
 * Where a sure link tells who an article's role is (`the minister` of one is `Ada Ortiz` of another), all is linked
 * once more, knowing it.
 */
export const linkWith =
  (given: LinkOptions) =>
  (statements: readonly Statement[]): Linkage => {
    const first = linkOnce(given, new Map())(statements)
    const roles = rolesIn(statements, first)
    return roles.size === 0 ? first : linkOnce(given, roles)(statements)
  }

/**
 * Groups statements into utterances: the same words of the same speaker on the same occasion, however reported.
 *
 * @example
 * import { link } from 'variorum/link'
 * link([
 *   { id: 'a', text: 'We will not raise fares this year', speaker: 'Ana Ortiz' },
 *   { id: 'b', text: 'they would not raise fares this year', speaker: 'Mayor Ortiz' },
 * ]).utterances.length // 1
 */
export const link: (statements: readonly Statement[]) => Linkage = linkWith({})
