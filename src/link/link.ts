/**
 * Statements into utterances.
 *
 *     statements ─parts→ nodes ─rare words→ candidates ─measures, context→ scores ─average link→ utterances
 *
 * Laws: the utterances partition the parts of the statements; the order of the statements changes nothing;
 * no two statements of different speakers, or known to be said on days far apart, are linked.
 */
import type { Link, Linkage, Statement } from '../model/index.ts'
import { bridgesOf } from './bridges.ts'
import { cluster } from './cluster.ts'
import { BARRED, SILENT } from './graph.ts'
import { copiesOf } from './copies.ts'
import { asking, edgesOf } from './edges.ts'
import { type Embedder, nearness } from './embedder.ts'
import { type Hearing, type Hearings, hearings, MANY_PAIRS, namedIn } from './hearing.ts'
import type { Case } from './case.ts'
import { coveredBy } from './containment.ts'
import { judge } from './judge.ts'
import { meaning, ownMeaning, type Thesaurus } from './meaning.ts'
import { isNamed, speakerNames } from './names.ts'
import { contextKey, type Nodes, nodesOf, type Outline, outlineOf, passageOf, type Read, readAll } from './nodes.ts'
import { narrowedTo } from './narrow.ts'
import { type Bench, bench, type Embedded } from './pairs.ts'
import { release } from './release.ts'
import { runOf, unite, type UnitPair } from './units.ts'
import { byCodeUnit, type Grouped, groupedBy, utterancesOf } from './utterances.ts'
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
export const defaults: Thresholds = { threshold: 0.5, unsure: 0.3, copy: 0.8 }

const LARGEST = 200
/** From this score on a version is near enough for a part to stand on its own. */
const SURE = 0.85
/** From this score on it is a version in the same words, and the part stands on its own whatever its neighbour does. */
const CERTAIN = 0.99
/** Nodes of which some are several parts: those that are `joined` to the part after them, by node of one part. */
interface United {
  readonly nodes: Nodes
  readonly joined: Uint8Array
}

/** Makes one unit of the parts that another statement renders together. */
const withUnits = (b: Bench, options: Thresholds, heard: Hearing): United | null => {
  if (b.read.parts.size === 0) return null
  const pairs: UnitPair[] = []
  const note = (part: number, other: number): void => {
    if (b.read.parts.has(b.nodes.statement[part] ?? 0)) pairs.push({ part, other })
  }
  const best = new Float64Array(b.nodes.count)
  const partner = new Int32Array(b.nodes.count).fill(-1)
  heard.each(b, (i, j, p) => {
    if (p <= BARRED) return
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
  return { nodes: nodesOf(b.read, b.vocab, (s, k) => joined[(firstNode.get(s) ?? 0) + k] === 1), joined }
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

/** What linking found, but for the statements that stand alone. */
interface Found {
  readonly read: Read
  readonly nodes: Outline
  readonly grouped: Grouped
  readonly unsure: readonly Link[]
  readonly repeated: readonly (readonly [number, number])[]
  readonly copies: Linkage['copies']
}

/** All that asks for words: they are forgotten before the records of statements that stand alone are made. */
const findGroups = (
  given: LinkOptions,
  nameOf: ReadonlyMap<string, string>,
  statements: readonly Statement[],
  heard: Hearings,
): Found => {
  const options = {
    threshold: given.threshold ?? defaults.threshold,
    unsure: given.unsure ?? defaults.unsure,
    copy: given.copy ?? defaults.copy,
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
  heard.parts.forget(namedIn(read, first.nodes, nameOf))
  const united = withUnits(first, options, heard.parts)
  if (united !== null) release(first.nodes.passages.all, first.nodes.passages.starts)
  const whole = united === null ? first : bench(read, united.nodes, vocab, embedded)
  const ofWhole = united === null ? heard.parts : heard.units(united.joined)
  if (united !== null) ofWhole.forget(namedIn(read, united.nodes, nameOf))
  const least = Math.min(options.unsure, options.threshold)
  const edges = edgesOf(whole, least, options.threshold, ofWhole)
  const b = narrowedTo(whole, edges, options.threshold, embedded)
  const { pair, linkOf, sureLink, same, close } = asking(b, edges, options.threshold)
  const bridged = bridgesOf(read, b.nodes, edges, options.threshold)
  const groups = cluster(b.nodes.count, edges, {
    threshold: options.threshold,
    pair: (i, j) => {
      const score = pair(i, j)
      return score >= 0 && score < options.threshold && bridged(i, j) ? SILENT : score
    },
    before: byContent(read, b.nodes),
    largest: LARGEST,
  })
  const grouped = groupedBy(read, b.nodes, groups, sureLink)
  const { groupOf } = grouped
  const unsure: Link[] = []
  for (let k = 0; k < edges.count; k++) {
    const i = edges.from[k] ?? 0
    const j = edges.to[k] ?? 0
    if ((groupOf[i] !== -1 && groupOf[i] === groupOf[j]) || (edges.score[k] ?? 0) < least) continue
    unsure.push(edges.links[k] ?? linkOf(i, j))
  }
  unsure.push(...edges.barred.map(([i, j]) => linkOf(i, j)))
  const copies = copiesOf(read, b.nodes, groups, (i, j) => same(i, j) >= options.copy)
  close()
  release(
    b.nodes.passages.all,
    b.nodes.passages.starts,
    edges.from,
    edges.to,
    edges.score,
    edges.same,
    edges.counterpart,
  )
  return {
    read,
    nodes: outlineOf(b.nodes),
    grouped,
    unsure: unsure.sort((a, c) => byCodeUnit(a.a, c.a) || byCodeUnit(a.b, c.b) || c.score - a.score),
    repeated: edges.barred,
    copies,
  }
}

/** Linking, where `nameOf` tells who some statements' roles are. */
const linkOnce =
  (given: LinkOptions, nameOf: ReadonlyMap<string, string>, heard: Hearings) =>
  (statements: readonly Statement[]): Linkage => {
    const { read, nodes, grouped, unsure, repeated, copies } = findGroups(given, nameOf, statements, heard)
    /** A statement as a reader knows it: its outlet and its words; by its id where no outlet is known. */
    const toldOf = (i: number): string => {
      const s = read.statements[nodes.statement[i] ?? 0]
      return s?.outlet === undefined ? `Statement ${s?.id ?? ''}` : `${s.outlet} “${beginning(s.text)}”`
    }
    return {
      utterances: utterancesOf(read, nodes, grouped),
      unsure,
      copies,
      notices: repeated.map((pair) => ({
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

/** The statements linked; or, where that tells who some roles are, only this: of the first look only what was heard of pairs is kept. */
const linkedOrRoles = (
  given: LinkOptions,
  statements: readonly Statement[],
  heard: Hearings,
): Linkage | ReadonlyMap<string, string> => {
  const linkage = linkOnce(given, new Map(), heard)(statements)
  const roles = rolesIn(statements, linkage)
  return roles.size === 0 ? linkage : roles
}

/**
 * {@link link} with thresholds and word lists of one's own.
 *
 * Where a sure link tells who an article's role is (`the minister` of one is `Ada Ortiz` of another), all is linked
 * once more, knowing it.
 *
 * @example
 * import { linkWith } from 'variorum/link'
 * const statements = [{ id: 'a', text: 'We will not raise fares' }, { id: 'b', text: 'We will never raise the fares' }]
 * linkWith({ threshold: 1 })(statements).utterances.length // 2
 */
export const linkWith =
  (given: LinkOptions) =>
  (statements: readonly Statement[]): Linkage => {
    // where no speaker is known no role gets a name, and nothing is linked again
    const heard = hearings(statements.some((s) => s.speaker !== undefined) ? MANY_PAIRS : 0)
    const found = linkedOrRoles(given, statements, heard)
    return 'utterances' in found ? found : linkOnce(given, found, heard)(statements)
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
