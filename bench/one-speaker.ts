/**
 * Sentences of one speaker in one article: each is told once, so no two of them are one statement, though they share
 * their subject. Every sentence is given an outlet of its own, as if the outlets had chosen different ones.
 */
import { candidates, limitsFor } from '../src/link/candidates.ts'
import { defaults } from '../src/link/link.ts'
import { nodesOf, readAll } from '../src/link/nodes.ts'
import { bench as benchOf } from '../src/link/pairs.ts'
import { vocabulary } from '../src/link/vocabulary.ts'
import { MODES, type Mode, type Statement } from '../src/model/index.ts'
import { sentences } from '../src/text/index.ts'
import { goldOf, isTarget } from './extract-gold.ts'

/** The statements of one speaker in one article, one for each sentence. */
export type Speech = readonly Statement[]

const MOST = 60
const isMode = (kind: string): kind is Mode => MODES.some((m) => m === kind)

/** The speeches in the articles of some files; `[]` where one is absent. A sentence said twice is there once. */
export const speeches = (files: readonly string[]): readonly Speech[] => {
  const out: Speech[] = []
  for (const article of goldOf('extraction', files) ?? []) {
    const bySpeaker = new Map<string, Map<string, Statement>>()
    for (const q of article.quotes.filter(isTarget)) {
      const name = q.speaker?.map((s) => s.text).join(' ') ?? ''
      if (name === '' || !isMode(q.kind)) continue
      const own = bySpeaker.get(name) ?? new Map<string, Statement>()
      bySpeaker.set(name, own)
      for (const span of q.spans)
        for (const s of sentences(span.text)) {
          const text = span.text.slice(s.start, s.end)
          const place = `${article.id}/${span.start + s.start}`
          if (own.size < MOST && !own.has(text))
            own.set(text, {
              id: place,
              text,
              article: place,
              outlet: place,
              speaker: 'Anna Larsen',
              date: article.date ?? '2020-01-01',
              mode: q.kind,
            })
        }
    }
    for (const own of bySpeaker.values()) if (own.size > 1) out.push([...own.values()])
  }
  return out
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Is one of two sentences the other, or its beginning or middle? Then the speaker said it twice. */
export const repeats = (a: string, b: string): boolean => {
  const [x, y] = [letters(a), letters(b)]
  return x.includes(y) || y.includes(x)
}

/** How many pairs of sentences of one speech come to be compared, and how many of these score as one. */
export const bench = (files: readonly string[]): { readonly compared: number; readonly one: number } => {
  let compared = 0
  let one = 0
  for (const speech of speeches(files)) {
    const vocab = vocabulary()
    const read = readAll(speech)
    const nodes = nodesOf(read, vocab, () => false)
    const b = benchOf(read, nodes, vocab, null)
    const textOf = (i: number): string => read.statements[nodes.statement[i] ?? 0]?.text ?? ''
    candidates(nodes.passages, vocab, limitsFor(nodes.count), (i, j) => {
      if (repeats(textOf(i), textOf(j))) return
      compared++
      if (b.pair(i, j) < defaults.threshold) return
      one++
      if (process.argv.includes('--read')) console.log(`one speaker\n  ${textOf(i)}\n  ${textOf(j)}`)
    })
  }
  return { compared, one }
}
