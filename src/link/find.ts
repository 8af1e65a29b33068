/** Has this been reported elsewhere, and how? */
import type { Statement } from '../model/index.ts'
import { similarity } from './similarity.ts'

export interface Match {
  readonly statement: Statement
  /** In [0, 1], as {@link similarity}. */
  readonly score: number
}

/** The statements nearest to a text, best first, ties by id. */
export const find = (statements: readonly Statement[]): ((text: string) => readonly Match[]) => {
  const pool = statements.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return (text) =>
    pool
      .map((statement) => ({ statement, score: similarity(text, statement.text) }))
      .filter((m) => m.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 20)
}
