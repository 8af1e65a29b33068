/**
 * Counterparts: what one speaker says in two articles that report one occasion.
 *
 *     > | A   “I hope to be back in May.” ═══ B   “In May I hope to be back.”
 *     > | A   she accepted the ruling     ─── B   she respected the decision of the court
 *
 * Two articles that share a statement beyond doubt report one occasion. Of what one speaker says in them, two
 * statements that are nearer to each other than to all others there are more likely one than their words tell:
 * the ways to be another statement are few. Statements that are told on days further apart are no counterparts.
 */
import { dayGap } from './occasion.ts'
import { logistic } from './coefficients.ts'
import { type Context, type Ground, together } from './context.ts'
import { isSingle, membersOf, type Nodes, type Read } from './nodes.ts'
import { kin } from './speaker.ts'

/** From this score on two statements can be counterparts. */
export const FAINT = 0.2
/** From this score on two articles share a statement beyond doubt. */
const SURE = 0.9
/** Log-odds of being the nearest of one speaker: with them, what is {@link FAINT} is as likely one statement as two. */
const NEAREST = 1.4
/** Days between two reports of one occasion. */
const APART = 1

/** Can two statements be counterparts, as far as is known around them? Symmetric. */
export const mayBeCounterparts = (a: Context, b: Context): boolean =>
  a.article !== undefined &&
  b.article !== undefined &&
  !together(a, b) &&
  kin(a.who, b.who) === 'same' &&
  (dayGap(a.days, b.days) ?? 0) <= APART

/** Scored pairs of nodes. */
interface Pairs {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly score: Float64Array
}

const placeOf = (c: Context): string => JSON.stringify([c.article ?? null, c.outlet])

/** By article, the nodes that it has in common with others, word for word. */
const printedIn = (read: Read, nodes: Nodes): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  for (let i = 0; i < nodes.count; i++) {
    if (isSingle(nodes, i)) continue
    for (const s of membersOf(nodes, i)) {
      const place = placeOf(read.context(s))
      const mine = out.get(place)
      if (mine === undefined) out.set(place, [i])
      else mine.push(i)
    }
  }
  return out
}

/**
 * By pair, what being counterparts adds to its log-odds: 0 for nearly all. Linked pairs get nothing, nor do pairs of
 * which a side is as near to another statement of the other's article.
 */
export const counterpartsOf = (
  read: Read,
  nodes: Nodes,
  { count, from, to, score }: Pairs,
  threshold: number,
): Float64Array => {
  const odds = new Float64Array(count)
  const of = (i: number): Context => read.context(nodes.statement[i] ?? 0)
  const faint: number[] = []
  for (let k = 0; k < count; k++)
    if ((score[k] ?? 0) >= FAINT && (score[k] ?? 0) < threshold && mayBeCounterparts(of(from[k] ?? 0), of(to[k] ?? 0)))
      faint.push(k)
  if (faint.length === 0) return odds
  /** The articles of a pair, whichever comes first. */
  const articles = (k: number): string => [placeOf(of(from[k] ?? 0)), placeOf(of(to[k] ?? 0))].sort().join('\u0001')
  const asked = new Set(faint.map(articles))
  const pairs = new Map<string, number[]>()
  for (let k = 0; k < count; k++) {
    if (of(from[k] ?? 0).article === undefined || of(to[k] ?? 0).article === undefined) continue
    const key = articles(k)
    if (!asked.has(key)) continue
    const mine = pairs.get(key)
    if (mine === undefined) pairs.set(key, [k])
    else mine.push(k)
  }
  const printed = printedIn(read, nodes)
  for (const k of faint) {
    const [x, y] = [placeOf(of(from[k] ?? 0)), placeOf(of(to[k] ?? 0))]
    const verbatim = (printed.get(x) ?? []).some((i) => printed.get(y)?.includes(i) === true)
    const mine = pairs.get(articles(k)) ?? []
    const rival = (other: number): boolean =>
      other !== k &&
      (score[other] ?? 0) >= (score[k] ?? 0) &&
      [from[other], to[other]].some((i) => i === from[k] || i === to[k])
    if ((verbatim || mine.some((other) => (score[other] ?? 0) >= SURE)) && !mine.some(rival)) odds[k] = NEAREST
  }
  return odds
}

/** The ground that a counterpart is. */
export const counterpartGround = (odds: number): Ground => ({
  feature: 'counterpart',
  detail: 'nearest to each other of what the speaker says in two articles that share a statement',
  odds,
})

/** A score with further log-odds. */
export const lifted = (score: number, odds: number): number =>
  odds === 0 ? score : logistic(Math.log(score / (1 - score)) + odds)
