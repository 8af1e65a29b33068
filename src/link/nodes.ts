/**
 * What is linked: nodes. A node is a statement, or a part of one, or several statements of one text and one
 * context, read into terms.
 *
 * Law: every part of every statement stands in exactly one node.
 */
import type { Statement } from '../model/index.ts'
import { actOf } from './acts.ts'
import { type Context, contextOf, NO_CONTEXT } from './context.ts'
import { marksOf } from './marks.ts'
import { growing } from './growing.ts'
import type { Passage, Passages } from './measures.ts'
import { type Part, parts } from './parts.ts'
import { type Source, source } from './speaker.ts'
import { release } from './release.ts'
import { textTable } from './text-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Nodes as arrays; node `i` is the parts `first[i]` … `last[i]` of `statement[i]`, and of its further members. */
export interface Outline {
  readonly count: number
  readonly statement: Int32Array
  /** Empty where no statement has parts: all are 0. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Further statements of the same text and context: after `s = statement[i]`, `next[s]`, `next[next[s]]`, … until 0. */
  readonly next: Int32Array
}

/** Nodes with their words. */
export interface Nodes extends Outline {
  readonly passages: Passages
  /** By statement, the marks of a text of which nothing else is known; 0 where the words were cut out of an article. */
  readonly marks: Uint8Array
}

export interface Read {
  readonly statements: readonly Statement[]
  /** The parts of statements that have several. */
  readonly parts: ReadonlyMap<number, readonly Part[]>
  readonly context: (statement: number) => Context
}

/** The statements with their parts; contexts are made when they are asked for. `nameOf` knows who some roles are. */
export const readAll = (statements: readonly Statement[], nameOf: ReadonlyMap<string, string> = new Map()): Read => {
  const several = new Map<number, readonly Part[]>()
  for (let s = 0; s < statements.length; s++) {
    const mine = parts(statements[s] as Statement)
    if (mine !== null) several.set(s, mine)
  }
  const contexts: (Context | undefined)[] = []
  const sources = new Map<string | undefined, Source>()
  const sourceOf = (mention: string | undefined): Source => {
    const known = sources.get(mention)
    if (known !== undefined) return known
    const made = source(mention)
    sources.set(mention, made)
    return made
  }
  return {
    statements,
    parts: several,
    context: (s) => {
      const known = contexts[s]
      if (known !== undefined) return known
      const statement = statements[s] as Statement
      if (bare(statement)) return NO_CONTEXT
      const made = contextOf(statement, sourceOf(nameOf.get(statement.id) ?? statement.speaker))
      contexts[s] = made
      return made
    },
  }
}

const bare = (s: Statement): boolean =>
  s.speaker === undefined &&
  s.date === undefined &&
  s.occasion === undefined &&
  s.article === undefined &&
  s.outlet === undefined &&
  s.mode === undefined &&
  s.verb === undefined

/** What two statements must share, beside their text, to be one node. */
export const contextKey = (s: Statement): string =>
  bare(s)
    ? ''
    : `\u0001${s.speaker ?? ''}\u0001${s.date ?? ''}\u0001${s.occasion ?? ''}\u0001${s.mode ?? ''}\u0001${s.verb ?? ''}`

/** The place of a statement of a node, its article and outlet; empty where the article is not known. */
const placeOf = (node: number, { article, outlet }: Statement): string =>
  article === undefined ? '' : `${node}\u0001${article}\u0001${outlet ?? ''}`

/** One node for each part, or for each run of parts that `joined` says are one: `joined(s, k)` joins part `k` to part `k + 1`. */
export const nodesOf = (read: Read, vocab: Vocabulary, joined: (statement: number, part: number) => boolean): Nodes => {
  const { statements } = read
  let letters = 0
  for (const { text } of statements) letters += text.length
  let done = 0
  const expected = (n: number): number => Math.min(letters, (1.1 * n * statements.length) / Math.max(1, done))
  const statement = growing(Int32Array, expected)
  const first = growing(Int32Array, expected)
  const last = growing(Int32Array, expected)
  const terms = growing(Int32Array, expected)
  const starts = growing(Int32Array, expected)
  const marks = new Uint8Array(statements.length)
  const next = new Int32Array(statements.length)
  // by node, the last of its further statements
  const ends = new Int32Array(statements.length)
  const byText = textTable(statements, (node) => statement.at(node), contextKey)
  const standing = new Set<string>()
  const enter = (s: number, from: number, to: number): number => {
    statement.push(s)
    if (read.parts.size > 0) {
      first.push(from)
      last.push(to)
    }
    return statement.size() - 1
  }
  starts.push(0)
  for (let s = 0; s < statements.length; s++) {
    done = s
    const record = statements[s] as Statement
    const mine = read.parts.get(s)
    if (mine === undefined) {
      const known = byText.find(s, vocab.look(record.text))
      if (known !== -1) {
        const place = placeOf(known, record)
        // where the first stands is asked when there is a second
        const head = statement.at(known)
        if (place !== '' && next[head] === 0) standing.add(placeOf(known, statements[head] as Statement))
        if (place === '' || !standing.has(place)) {
          if (place !== '') standing.add(place)
          next[Math.max(head, ends[known] ?? 0)] = s
          ends[known] = s
          continue
        }
      }
      const node = enter(s, 0, 0)
      if (known === -1) byText.enter(node)
      if (bare(record)) marks[s] = marksOf(record.text)
      const act = actOf(record.mode, record.verb)
      if (act !== null) {
        vocab.read(act, terms)
        vocab.look(record.text)
      }
      vocab.take(terms)
      starts.push(terms.size())
    } else
      for (let k = 0; k < mine.length; k++) {
        let to = k
        while (to + 1 < mine.length && joined(s, to)) to++
        enter(s, k, to)
        for (; k <= to; k++) vocab.read(mine[k]?.text ?? '', terms)
        k = to
        starts.push(terms.size())
      }
  }
  byText.close()
  release(ends)
  return {
    count: statement.size(),
    statement: statement.all(),
    first: first.all(),
    last: last.all(),
    next,
    passages: { all: terms.all(), starts: starts.all(), count: statement.size() },
    marks,
  }
}

/** The nodes without their words, which are then free to go. */
export const outlineOf = ({ count, statement, first, last, next }: Nodes): Outline => ({
  count,
  statement,
  first,
  last,
  next,
})

/** The terms of a node. */
export const passageOf = (nodes: Nodes, i: number): Passage => ({
  all: nodes.passages.all,
  from: nodes.passages.starts[i] ?? 0,
  to: nodes.passages.starts[i + 1] ?? 0,
  marks: nodes.marks[nodes.statement[i] ?? 0] ?? 0,
})

/** Does a node stand for one statement and no further one? */
export const isSingle = (nodes: Outline, i: number): boolean => nodes.next[nodes.statement[i] ?? 0] === 0

/** The statements that a node stands for. */
export const membersOf = (nodes: Outline, i: number): readonly number[] => {
  const out = [nodes.statement[i] ?? 0]
  for (let s = nodes.next[nodes.statement[i] ?? 0] ?? 0; s !== 0; s = nodes.next[s] ?? 0) out.push(s)
  return out
}
