/** The pairs that are scored, and what is kept of those whose score counts. */
import type { Link } from '../model/index.ts'
import { BARRED, type Edges } from './graph.ts'
import { growing } from './growing.ts'
import type { Context } from './context.ts'
import { type Hearing, hearing } from './hearing.ts'
import type { Verdict } from './case.ts'
import { passageOf } from './nodes.ts'
import type { Bench } from './pairs.ts'
import { because } from './reasons.ts'
import { remembered } from './remembered.ts'
import { counterpartGround, counterpartsOf, FAINT, lifted, mayBeCounterparts } from './counterparts.ts'

/** Repetitions listed at most. */
const MOST_REPEATED = 200

/** Edges, by their later node, with what is known of a pair while its words are measured. */
export interface Scored extends Edges {
  /** By edge the link of two bare nodes; `null` of others. */
  readonly links: readonly (Link | null)[]
  /** By edge, of two bare nodes, how much of the longer stands in the shorter to the letter of a stem, by weight. */
  readonly same: Float64Array
  /** By edge, the log-odds in its score of being counterparts; 0 for nearly all. */
  readonly counterpart: Float64Array
  readonly barred: readonly (readonly [number, number])[]
}

/** The link of two nodes with its reasons; `verdict` where it was just scored and nothing but words is known. */
const linkBy =
  (b: Bench, threshold: number) =>
  (i: number, j: number, verdict: Verdict | null = null, counterpart = 0): Link => {
    // statements stand in the order of their ids
    const s = b.nodes.statement[i] ?? 0
    const t = b.nodes.statement[j] ?? 0
    const [p, q] = s < t ? [i, j] : [j, i]
    const { score: alone, grounds } = verdict ?? b.verdict(p, q)
    const score = lifted(alone, counterpart)
    const all = counterpart === 0 ? grounds : [...grounds, counterpartGround(counterpart)]
    return {
      a: b.read.statements[Math.min(s, t)]?.id ?? '',
      b: b.read.statements[Math.max(s, t)]?.id ?? '',
      score,
      margin: score - threshold,
      because: because(b.meter.values, passageOf(b.nodes, p), passageOf(b.nodes, q), b.vocab, all),
    }
  }

/** Candidate pairs with their scores, from `least` on; `heard` is what is known of them. */
export const edgesOf = (b: Bench, least: number, threshold: number, heard: Hearing = hearing(0)): Scored => {
  const from = growing(Int32Array)
  const to = growing(Int32Array)
  const score = growing(Float64Array)
  const same = growing(Float64Array)
  const links: (Link | null)[] = []
  const barred: (readonly [number, number])[] = []
  const linkOf = linkBy(b, threshold)
  const contextOf = (i: number): Context => b.read.context(b.nodes.statement[i] ?? 0)
  heard.each(b, (i, j, p) => {
    if (p === BARRED && barred.length < MOST_REPEATED && heard.repeated(b, i, j)) barred.push([j, i])
    if (p < least && !(p >= FAINT && mayBeCounterparts(contextOf(i), contextOf(j)))) return
    const verdict = b.bare(i, j) ? b.scored() : null
    from.push(j)
    to.push(i)
    score.push(p)
    same.push(verdict?.same ?? 0)
    links.push(verdict === null ? null : linkOf(i, j, verdict))
  })
  const pairs = { count: from.size(), from: from.all(), to: to.all(), score: score.all() }
  const counterpart = counterpartsOf(b.read, b.nodes, pairs, threshold)
  return {
    ...pairs,
    score: pairs.score.map((s, k) => lifted(s, counterpart[k] ?? 0)),
    same: same.all(),
    links,
    counterpart,
    barred,
  }
}

/** What is asked of two nodes after all candidates are scored. */
export interface Asked {
  /** The score, as `Bench.pair` gives it. */
  readonly pair: (i: number, j: number) => number
  readonly linkOf: (i: number, j: number) => Link
  /** Their link where its score reaches the threshold, `null` where it does not. */
  readonly sureLink: (i: number, j: number) => Link | null
  /** {@link Verdict.same}. */
  readonly same: (i: number, j: number) => number
  /** Ends it: what was remembered is released. */
  readonly close: () => void
}

/** Answers about nodes; bare ones are measured once. */
export const asking = (b: Bench, edges: Scored, threshold: number): Asked => {
  const { from, to, count } = edges
  const edgeAt = (i: number, j: number): number => {
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
    for (; low < count && to[low] === late; low++) if (from[low] === early) return low
    return -1
  }
  /** Of bare nodes that are no edge. */
  const others = remembered(count)
  const linkBetween = linkBy(b, threshold)
  const pair = (i: number, j: number): number => {
    const edge = edgeAt(i, j)
    if (edge >= 0) return edges.score[edge] ?? 0
    if (!b.bare(i, j)) return b.pair(i, j)
    const known = others.find(i, j)
    if (known >= 0) return others.score(known)
    const score = b.pair(i, j)
    others.enter(i, j, score, b.scored().same)
    return score
  }
  const linkOf = (i: number, j: number): Link => {
    const edge = edgeAt(i, j)
    return edges.links[edge] ?? linkBetween(i, j, null, edges.counterpart[edge] ?? 0)
  }
  return {
    pair,
    linkOf,
    sureLink: (i, j) => {
      if (b.bare(i, j) && pair(i, j) < threshold) return null
      const link = linkOf(i, j)
      return link.score < threshold ? null : link
    },
    same: (i, j) => {
      if (!b.bare(i, j)) return b.verdict(i, j).same
      const edge = edgeAt(i, j)
      if (edge >= 0) return edges.same[edge] ?? 0
      const known = others.find(i, j)
      return known >= 0 ? others.same(known) : b.verdict(i, j).same
    },
    close: others.close,
  }
}
