/**
 * What is heard of the pairs that are worth scoring, kept while it may be asked again: parts that stay as they are
 * are the nodes, and where roles get their names only the pairs change of which a side has one.
 */
import { candidates, limitsFor } from './candidates.ts'
import { growing } from './growing.ts'
import { membersOf, type Nodes, type Read } from './nodes.ts'
import type { Bench } from './pairs.ts'

/** With an embedder, all pairs of so many nodes are candidates: vectors may be near where no word is shared. */
const ALL_EMBEDDED = 1500
/** Of more pairs than this nothing is kept. */
export const MANY_PAIRS: number = 1 << 22

/** Calls `visit` for every pair that is worth scoring. */
const eachPair = (b: Bench, visit: (i: number, j: number) => void): void => {
  if (b.embedded && b.nodes.count <= ALL_EMBEDDED)
    for (let i = 0; i < b.nodes.count; i++) for (let j = 0; j < i; j++) visit(i, j)
  else candidates(b.nodes.passages, b.vocab, limitsFor(b.nodes.count), visit)
}

/** Is a pair one repeated on another occasion? */
const UNASKED = 0
const NO = 1
const YES = 2

export interface Hearing {
  /** Calls `visit` for every pair that is worth scoring, with its score: bare ones just measured, others at least once. */
  readonly each: (b: Bench, visit: (i: number, j: number, score: number) => void) => void
  /** {@link Bench.repeated} of the pair that is visited. */
  readonly repeated: (b: Bench, i: number, j: number) => boolean
  /** Forgets the scores of pairs of which a node is `changed`. */
  readonly forget: (changed: (node: number) => boolean) => void
}

/** Nothing heard yet; at most so many pairs will be kept. Good for one set of nodes with the same words. */
export const hearing = (most: number): Hearing => {
  let early = growing(Int32Array)
  let late = growing(Int32Array)
  let scores = growing(Float64Array)
  let again = growing(Int32Array)
  let state: 'new' | 'kept' | 'too many' = 'new'
  /** The pair that is visited; -1 where nothing is kept. */
  let at = -1
  const drop = (): void => {
    state = 'too many'
    at = -1
    early = growing(Int32Array)
    late = growing(Int32Array)
    scores = growing(Float64Array)
    again = growing(Int32Array)
  }
  const first: Hearing['each'] = (b, visit) => {
    eachPair(b, (i, j) => {
      const score = b.pair(i, j)
      if (state === 'new') {
        if (scores.size() === most) drop()
        else {
          at = scores.size()
          late.push(i)
          early.push(j)
          scores.push(score)
          again.push(UNASKED)
        }
      }
      visit(i, j, score)
    })
    if (state === 'new') state = 'kept'
  }
  return {
    each: (b, visit) => {
      if (state !== 'kept') return first(b, visit)
      const known = scores.all()
      for (at = 0; at < scores.size(); at++) {
        const i = late.at(at)
        const j = early.at(at)
        // a bare pair is measured whenever it is visited: its link is made of the measures
        if (Number.isNaN(known[at]) || b.bare(i, j)) known[at] = b.pair(i, j)
        visit(i, j, known[at] ?? 0)
      }
    },
    repeated: (b, i, j) => {
      if (at < 0) return b.repeated(i, j)
      const answers = again.all()
      if (answers[at] === UNASKED) answers[at] = b.repeated(i, j) ? YES : NO
      return answers[at] === YES
    },
    forget: (changed) => {
      const known = scores.all()
      const answers = again.all()
      for (let k = 0; k < scores.size(); k++)
        if (changed(late.at(k)) || changed(early.at(k))) {
          known[k] = Number.NaN
          answers[k] = UNASKED
        }
    },
  }
}

/** What is heard of the parts of statements, and of the units that some of them make. */
export interface Hearings {
  readonly parts: Hearing
  /** Of the units where `joined` parts are one: what was heard of the same units before, if it was these. */
  readonly units: (joined: Uint8Array) => Hearing
}

/** Nothing heard yet; at most so many pairs of each will be kept. */
export const hearings = (most: number): Hearings => {
  let units: Hearing | null = null
  let known: Uint8Array = new Uint8Array()
  return {
    parts: hearing(most),
    units: (joined) => {
      if (units !== null && joined.length === known.length && joined.every((v, i) => v === known[i])) return units
      known = joined
      units = hearing(most)
      return units
    },
  }
}

/** Tells of a node whether one of its statements has got a name. */
export const namedIn = (read: Read, nodes: Nodes, nameOf: ReadonlyMap<string, string>): ((node: number) => boolean) => {
  if (nameOf.size === 0) return () => false
  const named = new Uint8Array(nodes.count)
  for (let i = 0; i < nodes.count; i++)
    if (membersOf(nodes, i).some((s) => nameOf.has(read.statements[s]?.id ?? ''))) named[i] = 1
  return (node) => named[node] === 1
}
