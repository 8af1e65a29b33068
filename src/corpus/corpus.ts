/**
 * A collection of extraction records, one an article. It is a value: adding makes another one.
 *
 * Laws: an article added twice stands in it once; the order of adding changes nothing.
 */
import { find as findIn, link as linkAll, type Match, toStatement } from '../link/index.ts'
import type { Extraction, Linkage, Statement } from '../model/index.ts'

export interface Corpus {
  /** By article id, in code-unit order. */
  readonly extractions: readonly Extraction[]
}

const byId = (a: Extraction, b: Extraction): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * A corpus of these records.
 *
 * @example
 * import { corpus } from 'variorum/corpus'
 * corpus([]).extractions.length // 0
 */
export const corpus = (extractions: readonly Extraction[]): Corpus => add(...extractions)({ extractions: [] })

/**
 * The corpus with these records too; a record whose id is there already replaces it.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { add, corpus, find, link } from 'variorum/corpus'
 * import { extract } from 'variorum/extract'
 * import { toArticles } from 'variorum/read'
 * const named = toArticles([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * const [first, second] = E.isRight(named) ? named.right.articles.map(extract) : []
 * const both = add(second)(corpus([first]))
 * link(both).utterances.length // 1
 * find(both)('raise the fares').length // 2
 */
export const add =
  (...more: readonly Extraction[]) =>
  (to: Corpus): Corpus => {
    const all = new Map(to.extractions.map((e) => [e.id, e]))
    for (const e of more) all.set(e.id, e)
    return { extractions: [...all.values()].sort(byId) }
  }

/** All statements of a corpus; what an attribution leaves open about the day, its article's date says. */
export const statements = (of: Corpus): readonly Statement[] =>
  of.extractions.flatMap((e) =>
    e.attributions.map((a) => {
      const statement = toStatement(a)
      return statement.date !== undefined || e.date === null || a.via.length > 0
        ? statement
        : Object.assign({}, statement, { date: e.date })
    }),
  )

/** The utterances of a corpus: the same as linking all its statements at once. */
export const link = (of: Corpus): Linkage => linkAll(statements(of))

/** Where a corpus reports something like this, best first. */
export const find = (of: Corpus): ((text: string) => readonly Match[]) => findIn(statements(of))
