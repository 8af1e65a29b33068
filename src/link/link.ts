/**
 * Statements into utterances.
 *
 *     statements ─parts→ nodes ─rare words→ candidates ─measures, context→ scores ─average link→ utterances
 *
 * Laws: the utterances partition the parts of the statements; the order of the statements changes nothing;
 * no two statements of different speakers, or of days far apart, stand in one utterance.
 */
import type { Link, Linkage, Notice, Range, Reason, Statement, Utterance } from '../model/index.ts'
import { candidates, LIMITS, type Passages } from './candidates.ts'
import { cluster } from './cluster.ts'
import { coefficients, logistic, logOdds } from './coefficients.ts'
import { type Context, contextOf, type Ground, standing, together } from './context.ts'
import { measurer, placeOf } from './features.ts'
import { digest } from './digest.ts'
import { type Part, parts } from './parts.ts'
import { because } from './reasons.ts'
import { vocabulary } from './vocabulary.ts'

export interface LinkOptions {
  /** From this score on two statements are linked, in [0, 1]. */
  readonly threshold: number
  /** From this score on a pair that is not linked is listed as unsure. */
  readonly unsure: number
  /** From this score on two statements of different articles are copies of one text. */
  readonly copy: number
}
export const DEFAULTS: LinkOptions = { threshold: 0.5, unsure: 0.3, copy: 0.97 }

const CHAIN = placeOf('chain')

interface Node {
  readonly statement: number
  readonly part: Part
  readonly index: number
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** {@link link} with thresholds of one's own. */
export const linkWith =
  (options: Partial<LinkOptions>) =>
  (given: readonly Statement[]): Linkage => {
    const { threshold, unsure: unsureFrom, copy } = { ...DEFAULTS, ...options }
    const statements = given.toSorted((a, b) => order(a.id, b.id))
    const notices: Notice[] = []
    const contexts = statements.map(contextOf)
    const vocab = vocabulary()
    const meter = measurer(vocab)
    const odds = logOdds(coefficients)

    const nodes: Node[] = []
    const all: number[] = []
    const starts: number[] = [0]
    const into = { push: (v: number): void => void all.push(v) }
    const partsOf: (readonly Part[])[] = []
    for (const [s, statement] of statements.entries()) {
      const mine = parts(statement)
      partsOf.push(mine)
      for (const [index, part] of mine.entries()) {
        vocab.read(part.text, into)
        starts.push(all.length)
        nodes.push({ statement: s, part, index })
      }
    }
    const passages: Passages = { all: Int32Array.from(all), starts: Int32Array.from(starts), count: nodes.length }
    const passage = (i: number): { all: Int32Array; from: number; to: number } => ({
      all: passages.all,
      from: passages.starts[i] ?? 0,
      to: passages.starts[i + 1] ?? 0,
    })

    const contextAt = (i: number): Context => contexts[nodes[i]?.statement ?? 0] as Context
    /** The score of two nodes; below zero where they may not stand together. */
    const pair = (i: number, j: number): number => {
      if (nodes[i]?.statement === nodes[j]?.statement) return -1
      const a = contextAt(i)
      const b = contextAt(j)
      const stand = standing(a, b)
      if (stand.barred) return -1
      meter.measure(passage(i), passage(j))
      if ((meter.values[CHAIN] ?? 0) === 0) return 0
      const score = logistic(odds(meter.values) + stand.odds)
      return together(a, b) && score < copy ? -1 : score
    }

    const from: number[] = []
    const to: number[] = []
    const score: number[] = []
    candidates(passages, vocab, LIMITS, (i, j) => {
      const p = pair(i, j)
      if (p < unsureFrom) return
      from.push(j)
      to.push(i)
      score.push(p)
    })
    const edges = {
      count: from.length,
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      score: Float64Array.from(score),
    }
    const groups = cluster(nodes.length, edges, { threshold, pair, largest: 200 })

    const groupOf = new Int32Array(nodes.length).fill(-1)
    for (const [g, group] of groups.entries()) for (const i of group) groupOf[i] = g

    const linkOf = (i: number, j: number, p: number): Link => {
      const [x, y] =
        order(statements[nodes[i]?.statement ?? 0]?.id ?? '', statements[nodes[j]?.statement ?? 0]?.id ?? '') < 0
          ? [i, j]
          : [j, i]
      meter.measure(passage(x), passage(y))
      const grounds: readonly Ground[] = standing(contextAt(x), contextAt(y)).grounds
      const reasons: readonly Reason[] = because(meter.values, passage(x), passage(y), vocab, grounds)
      return {
        a: statements[nodes[x]?.statement ?? 0]?.id ?? '',
        b: statements[nodes[y]?.statement ?? 0]?.id ?? '',
        score: p,
        margin: p - threshold,
        because: reasons,
      }
    }

    const utterance = (members: readonly number[], links: readonly Link[]): Utterance => {
      const byStatement = new Map<number, Part[]>()
      for (const i of members) {
        const node = nodes[i]
        if (!node) continue
        const mine = byStatement.get(node.statement)
        if (mine) mine.push(node.part)
        else byStatement.set(node.statement, [node.part])
      }
      const ids: string[] = []
      const places: [string, readonly Range[]][] = []
      for (const [s, mine] of [...byStatement].sort(([a], [b]) => a - b)) {
        const id = statements[s]?.id ?? ''
        ids.push(id)
        if (mine.length < (partsOf[s]?.length ?? 1)) places.push([id, mine.flatMap((p) => p.ranges)])
      }
      const key =
        ids.join('\u0001') +
        places.map(([id, ranges]) => `\u0002${id}${ranges.map((r) => `\u0003${r.start}-${r.end}`).join('')}`).join('')
      return {
        utterance: digest(key),
        members: ids,
        ...(places.length > 0 ? { parts: Object.fromEntries(places) } : {}),
        links,
      }
    }

    const utterances: Utterance[] = []
    for (const group of groups) {
      const links: Link[] = []
      for (const i of group)
        for (const j of group)
          if (i < j) {
            const p = pair(i, j)
            if (p >= threshold) links.push(linkOf(i, j, p))
          }
      utterances.push(utterance(group, links))
    }
    for (const [s, mine] of partsOf.entries()) void [s, mine]
    for (let i = 0; i < nodes.length; i++) {
      if (groupOf[i] !== -1) continue
      const run = [i]
      while (i + 1 < nodes.length && groupOf[i + 1] === -1 && nodes[i + 1]?.statement === nodes[i]?.statement)
        run.push(++i)
      utterances.push(utterance(run, []))
    }
    const unsure: Link[] = []
    for (let k = 0; k < edges.count; k++) {
      const i = edges.from[k] ?? 0
      const j = edges.to[k] ?? 0
      if (groupOf[i] === -1 || groupOf[i] !== groupOf[j]) unsure.push(linkOf(i, j, edges.score[k] ?? 0))
    }
    return { utterances: utterances.sort((a, b) => order(a.utterance, b.utterance)), unsure, copies: [], notices }
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
