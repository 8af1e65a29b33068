/**
 * Nodes by pairs: what the judge is told of each, and whether two of them may stand in one group at all.
 */
import type { Statement } from '../model/index.ts'
import { type Chance, chances } from './chance.ts'
import { BARRED, SILENT } from './graph.ts'
import { barred, type Context, type Ground, NO_CONTEXT, together } from './context.ts'
import { type Measurer, measurer } from './features.ts'
import type { Case, Verdict } from './case.ts'
import { judge } from './judge.ts'
import type { Passage } from './measures.ts'
import { isSingle, membersOf, type Nodes, passageOf, type Read } from './nodes.ts'
import { allQuoted, quotedRanges } from './quoted.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A statement that stands twice in one article is one repeated only if it holds this much weight. */
const REPEATED = 400
/** From this score of the words on one of two repeats the other. */
const REPEATS = 0.97
/** Neighbours in an article that are less like each other than this can be the two halves of one sentence elsewhere. */
const LIKE_EACH_OTHER = 0.5
const NEIGHBOURHOOD = 400

/** Do two statements of one article stand side by side? */
const adjacent = (a: Statement | undefined, b: Statement | undefined): boolean => {
  const x = a?.content
  const y = b?.content
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false
  const gap = Math.max(
    (y[0]?.start ?? 0) - (x[x.length - 1]?.end ?? 0),
    (x[0]?.start ?? 0) - (y[y.length - 1]?.end ?? 0),
  )
  return gap >= 0 && gap <= NEIGHBOURHOOD
}

/**
 * Two statements of two nodes that stand in one article of one outlet; `null` where there are none. Which statement
 * of a node comes first changes nothing.
 */
const meetings = (read: Read, nodes: Nodes): ((i: number, j: number) => readonly [number, number] | null) => {
  const known = new Map<number, ReadonlyMap<string, number>>()
  const places = (i: number): ReadonlyMap<string, number> => {
    const made = known.get(i)
    if (made !== undefined) return made
    const out = new Map<string, number>()
    for (const s of membersOf(nodes, i)) {
      const { article, outlet } = read.context(s)
      const place = `${article ?? ''}\u0001${outlet}`
      if (article !== undefined && !out.has(place)) out.set(place, s)
    }
    known.set(i, out)
    return out
  }
  return (i, j) => {
    const s = nodes.statement[i] ?? 0
    const t = nodes.statement[j] ?? 0
    const a = read.context(s)
    const b = read.context(t)
    if (isSingle(nodes, i) && isSingle(nodes, j)) return together(a, b) ? [s, t] : null
    if (a === NO_CONTEXT || b === NO_CONTEXT) return null
    const x = places(i)
    const y = places(j)
    const [few, many] = x.size <= y.size ? [x, y] : [y, x]
    for (const [place, one] of few) {
      const other = many.get(place)
      if (other !== undefined) return few === x ? [one, other] : [other, one]
    }
    return null
  }
}

/** What a caller's vectors say of two texts, if there are any. */
export type Embedded = ((a: string, b: string) => Ground) | null

export interface Bench {
  readonly read: Read
  readonly nodes: Nodes
  readonly vocab: Vocabulary
  readonly meter: Measurer
  readonly chance: () => Chance
  readonly embedded: boolean
  readonly verdict: (i: number, j: number) => Verdict
  readonly pair: (i: number, j: number) => number
  /** The verdict of two bare nodes that `pair` was asked of last, without measuring them again. */
  readonly scored: () => Verdict
  /** Is nothing known of two nodes but their words? Then their score is that of their words, whichever comes first. */
  readonly bare: (i: number, j: number) => boolean
  readonly passages: (i: number, j: number) => readonly [Passage, Passage]
  /** Do two nodes that may not stand together hold the same words, and many of them? */
  readonly repeated: (i: number, j: number) => boolean
}

/** The nodes of one reading, weighed by pairs; `chance` where it was counted while more of their words were known. */
export const bench = (
  read: Read,
  nodes: Nodes,
  vocab: Vocabulary,
  embedded: Embedded,
  chance: () => Chance = chances(nodes.passages, vocab),
): Bench => {
  const meter = measurer(vocab)
  const judged = judge(vocab, meter, chance, embedded)
  const fragments = new Map<number, Case['fragments']>()
  const textOf = (i: number): string => {
    const s = nodes.statement[i] ?? 0
    const mine = read.parts.get(s)
    return mine === undefined
      ? (read.statements[s]?.text ?? '')
      : mine
          .slice(nodes.first[i], (nodes.last[i] ?? 0) + 1)
          .map((p) => p.text)
          .join(' ')
  }
  const fragmentsOf = (i: number, mode: Statement['mode']): Case['fragments'] => {
    if (mode !== 'mixed' && mode !== 'indirect' && mode !== 'narrated') return []
    const known = fragments.get(i)
    if (known !== undefined) return known
    const text = textOf(i)
    const made = quotedRanges(text).map(([start, end]) => {
      const all: number[] = []
      vocab.read(text.slice(start, end), { push: (v) => all.push(v) })
      return { all: Int32Array.from(all), from: 0, to: all.length }
    })
    fragments.set(i, made)
    return made
  }
  const within = new Map<number, Context>()
  /** Of a statement partly quoted, a part that is all quoted is a quotation. */
  const contextIn = (i: number, s: number): Context => {
    const whole = read.context(s)
    if (whole.mode !== 'mixed' || !read.parts.has(s)) return whole
    const known = within.get(i)
    if (known !== undefined) return known
    const made: Context = allQuoted(textOf(i)) ? { ...whole, mode: 'direct' } : whole
    within.set(i, made)
    return made
  }
  const caseOf = (i: number, s = nodes.statement[i] ?? 0): Case => {
    const context = contextIn(i, s)
    return { passage: passageOf(nodes, i), context, fragments: fragmentsOf(i, context.mode), text: () => textOf(i) }
  }
  const verdict = (i: number, j: number): Verdict => judged.verdict(caseOf(i), caseOf(j))
  const meeting = meetings(read, nodes)
  // only where nothing else is known of a whole text are its marks kept
  const alone = (i: number): boolean => (nodes.marks[nodes.statement[i] ?? 0] ?? 0) !== 0
  const bare = (i: number, j: number): boolean => embedded === null && i !== j && alone(i) && alone(j)
  return {
    read,
    nodes,
    vocab,
    meter,
    chance,
    embedded: embedded !== null,
    verdict,
    scored: judged.scored,
    bare,
    passages: (i, j) => [passageOf(nodes, i), passageOf(nodes, j)],
    repeated: (i, j) => {
      if (nodes.statement[i] === nodes.statement[j] || meeting(i, j) !== null) return false
      return meter.overlap(passageOf(nodes, i), passageOf(nodes, j)) >= REPEATED / 2 && verdict(i, j).words >= REPEATS
    },
    pair: (i, j) => {
      if (bare(i, j)) return judged.bare(passageOf(nodes, i), passageOf(nodes, j))
      if (nodes.statement[i] === nodes.statement[j]) return BARRED
      const met = meeting(i, j)
      if (met === null) {
        const score = judged.score(caseOf(i), caseOf(j))
        return score < 0 ? BARRED : score
      }
      const [s, t] = met
      const [x, y] = [caseOf(i, s), caseOf(j, t)]
      if (barred(x.context, y.context)) return BARRED
      const v = judged.verdict(x, y)
      if (v.words >= REPEATS && meter.shared() >= REPEATED) return v.score
      return v.words < LIKE_EACH_OTHER && adjacent(read.statements[s], read.statements[t]) ? SILENT : BARRED
    },
  }
}
