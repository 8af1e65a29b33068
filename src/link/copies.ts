/**
 * One text printed several times is one source. Copies are reports in an outlet's own words that hardly
 * differ, from different articles; words that are quoted are alike because they were said, not because they
 * were copied, so they count only when a long stretch is alike to the letter.
 */
import type { Statement } from '../model/index.ts'
import { isSingle, membersOf, type Nodes, type Read } from './nodes.ts'

const OWN_WORDS = 8
const QUOTED_WORDS = 25
const MOST_LEADERS = 50

/** Has a text so many words, or more? It is read no further than that. */
const hasWords = (text: string, least: number): boolean => {
  let n = 0
  let inside = 0
  for (let i = 0; i < text.length && n < least; i++) {
    const blank = text.charCodeAt(i) <= 32 ? 1 : 0
    if (blank === 0 && inside === 0) n++
    inside = 1 - blank
  }
  return n >= least
}

/** Do two statements stand in one article? One whose article is not known stands with no other. */
const sameArticle = (a: Statement, b: Statement): boolean =>
  a.article === undefined && b.article === undefined
    ? a.id === b.id
    : (a.article ?? `\u0001${a.id}`) === (b.article ?? `\u0001${b.id}`)

/** Groups of statement ids that are copies, each in code-unit order. */
export const copiesOf = (
  read: Read,
  nodes: Nodes,
  groups: readonly (readonly number[])[],
  near: (i: number, j: number) => boolean,
): readonly (readonly string[])[] => {
  const out: (readonly string[])[] = []
  const eligible = (i: number): boolean => {
    const s = nodes.statement[i] ?? 0
    const statement = read.statements[s]
    const parts = read.parts.get(s)
    if (statement === undefined) return false
    const quoted = statement.mode === 'direct' || statement.mode === 'transcript'
    if (parts === undefined) return hasWords(statement.text, quoted ? QUOTED_WORDS : OWN_WORDS)
    return !quoted && parts.slice(nodes.first[i], (nodes.last[i] ?? 0) + 1).some((p) => hasWords(p.text, OWN_WORDS))
  }
  const gather = (group: readonly number[]): readonly string[] => {
    const ids: string[] = []
    let first: Statement | null = null
    let articles: 'one' | 'several' = 'one'
    for (const i of group)
      for (const s of membersOf(nodes, i)) {
        const statement = read.statements[s]
        if (statement === undefined) continue
        ids.push(statement.id)
        if (first === null) first = statement
        else if (articles === 'one' && !sameArticle(first, statement)) articles = 'several'
      }
    return articles === 'several' ? ids.sort() : []
  }
  const add = (group: readonly number[]): void => {
    const ids = gather(group)
    if (ids.length > 1) out.push(ids)
  }
  const inGroup = new Uint8Array(nodes.count)
  for (const group of groups) {
    for (const i of group) inGroup[i] = 1
    const leaders: number[][] = []
    const [one = 0, other = 0] = group
    if (group.length === 2 && isSingle(nodes, one) && isSingle(nodes, other) && !near(one, other)) continue
    for (const i of group) {
      if (!eligible(i)) continue
      const home = leaders.find((g) => near(g[0] ?? 0, i))
      if (home !== undefined) home.push(i)
      else if (leaders.length < MOST_LEADERS) leaders.push([i])
    }
    for (const g of leaders) add(g)
  }
  for (let i = 0; i < nodes.count; i++) if (inGroup[i] === 0 && !isSingle(nodes, i) && eligible(i)) add([i])
  return out.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
