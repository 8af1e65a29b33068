/**
 * Has this been reported elsewhere, and how? An index over statements, asked with a text.
 *
 * Candidates come by BM25 over terms; the nearest of them are ranked by a sum of measures (softmax regression),
 * with terms weighed by how rare they are among the statements.
 */
import type { Statement } from '../model/index.ts'
import { asking } from './asking.ts'
import { logistic } from './coefficients.ts'
import { placeOf } from './measures.ts'
import { postings } from './postings.ts'
import { ranking } from './ranking.ts'
import { normalForm } from './similarity.ts'

/** One statement that was found, with its score and the grounds of it. */
export interface Match {
  readonly statement: Statement
  /** How likely the statement renders the text, in [0, 1]; 1 exactly where the normal forms are equal. */
  readonly score: number
}

/** What `findWith` may be given. */
export interface FindOptions {
  /** How many matches at most; 20 when not given. */
  readonly most?: number
}

/** How many candidates are measured, at least. */
export const CANDIDATES = 100
const MOST = 20
const BELOW_ONE = 0.999
const CHAIN = placeOf('chain')

/** The order of ids: shorter ones first, then by code unit, so that numbers stand in the order of their values. */
const byShortlex = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** {@link find} with options. */
export const findWith =
  (options: FindOptions) =>
  (statements: readonly Statement[]): ((text: string) => readonly Match[]) => {
    const pool = statements.toSorted((a, b) => byShortlex(a.id, b.id))
    const index = postings(pool)
    const ask = asking(index)
    const most = Math.max(0, options.most ?? MOST)
    return (text) => {
      if (pool.length === 0) return []
      const normal = normalForm(text)
      const matches = ask(text, Math.max(CANDIDATES, most)).map(({ place, values }) => {
        const statement = pool[place] as Statement
        if (normalForm(statement.text) === normal) return { statement, score: 1, z: Number.POSITIVE_INFINITY }
        let z = 0
        for (let f = 0; f < values.length; f++) z += (ranking.weights[f] ?? 0) * (values[f] ?? 0)
        const score = (values[CHAIN] ?? 0) === 0 ? 0 : logistic(ranking.slope * z + ranking.intercept)
        return { statement, score: Math.min(BELOW_ONE, score), z }
      })
      return matches
        .filter((m) => m.score > 0)
        .sort((a, b) => b.z - a.z || byShortlex(a.statement.id, b.statement.id))
        .slice(0, most)
        .map(({ statement, score }) => ({ statement, score }))
    }
  }

/**
 * The statements nearest to a text, best first; of equally near ones the one with the shorter id, then by code unit: at
 * most 20.
 *
 * @example
 * import { find } from 'variorum/link'
 * const reported = find([{ id: 'a', text: 'We will not raise fares this year, the mayor said' }])
 * reported('the mayor will not raise fares')[0]?.statement.id // 'a'
 */
export const find: (statements: readonly Statement[]) => (text: string) => readonly Match[] = findWith({})
