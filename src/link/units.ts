/**
 * One sentence here, two there: neighbouring parts of a statement that another statement renders together
 * become one unit.
 *
 *     > | A  “This blood watered the land. Its memory will remain.”
 *     > | B  “This blood, shed on the land, and its memory will remain.”
 */
import type { Passage } from './measures.ts'
import type { Nodes } from './nodes.ts'

/** How much better, in log-odds, two parts together must render the other than the better of them alone. */
const BETTER = 0.25
/** From this coverage on, with neighbours kept, a part stands in the other. */
const STANDS = 0.75
const MOST_PARTS = 5

const logit = (p: number): number => {
  const q = Math.min(1 - 1e-9, Math.max(1e-9, p))
  return Math.log(q / (1 - q))
}

/** How a run of parts and a node compare. */
export interface Look {
  readonly score: number
  /** How much of the run stands in the node, by weight. */
  readonly covered: number
}

export interface UnitPair {
  /** A node that is a part of a statement of several. */
  readonly part: number
  /** A node of another statement. */
  readonly other: number
}

/**
 * For every part, is it joined to the one after it? Parts that are `apart` have each a version of their own. `look(from, to, other)` compares the parts `from` … `to` of
 * one statement, together, with a node.
 */
export const unite = (
  nodes: Nodes,
  pairs: readonly UnitPair[],
  threshold: number,
  apart: (part: number, next: number) => boolean,
  look: (from: number, to: number, other: number) => Look,
): Uint8Array => {
  const joined = new Uint8Array(nodes.count)
  const byOther = new Map<string, number[]>()
  for (const { part, other } of pairs) {
    const key = `${nodes.statement[part] ?? 0} ${other}`
    const mine = byOther.get(key)
    if (mine === undefined) byOther.set(key, [part])
    else if (!mine.includes(part)) mine.push(part)
  }
  for (const [key, mine] of byOther) {
    if (mine.length < 2) continue
    const other = Number(key.split(' ')[1])
    mine.sort((a, b) => a - b)
    for (let i = 0; i < mine.length; i++) {
      const from = mine[i] ?? 0
      let to = from
      let best = look(from, from, other)
      while (i + 1 < mine.length && mine[i + 1] === to + 1 && to + 1 - from < MOST_PARTS) {
        const alone = look(to + 1, to + 1, other)
        const both = look(from, to + 1, other)
        const better =
          !apart(to, to + 1) &&
          both.score >= threshold &&
          logit(both.score) >= logit(Math.max(best.score, alone.score)) + BETTER
        const stand =
          best.score >= threshold && best.covered >= STANDS && alone.covered >= STANDS && both.covered >= STANDS
        if (!better && !stand) break
        joined[to] = 1
        to += 1
        best = both
        i += 1
      }
    }
  }
  return joined
}

/** The terms of a run of nodes of one statement: they stand side by side. */
export const runOf = (nodes: Nodes, from: number, to: number): Passage => ({
  all: nodes.passages.all,
  from: nodes.passages.starts[from] ?? 0,
  to: nodes.passages.starts[to + 1] ?? 0,
})
