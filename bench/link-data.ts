/** The development sets of linking, read from `VARIORUM_DATA` or `../shared/data`; `[]` where a set is absent. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = (): string => process.env['VARIORUM_DATA'] ?? '../shared/data'

const rows = <A>(path: string): readonly A[] => {
  const file = join(root(), path)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as A)
}

export interface Pair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: number | null
  readonly kind?: string
}
export interface Verse {
  readonly id: string
  readonly t: Readonly<Record<string, string>>
}
export interface Claim {
  readonly id: string
  readonly claim: string
  readonly title: string
}
export interface Query {
  readonly id: string
  readonly text: string
  readonly gold: readonly string[]
}

export const wmt = (): readonly Pair[] => rows('linking/wmt_pairs.dev.jsonl')
export const mrpc = (): readonly Pair[] => rows('linking/mrpc.dev.jsonl')
export const sts = (): readonly Pair[] => rows('linking/stsnews.dev.jsonl')
export const bible = (): readonly Verse[] => rows('linking/bible.dev.jsonl')
export const checkthat = (): { readonly claims: readonly Claim[]; readonly queries: readonly Query[] } => ({
  claims: rows('linking/checkthat2020_claims.jsonl'),
  queries: rows('linking/checkthat2020_queries.dev.jsonl'),
})
export const politifact = (): { readonly claims: readonly Claim[]; readonly queries: readonly Query[] } => ({
  claims: rows('linking/politifact_claims.jsonl'),
  queries: rows('linking/politifact_queries.dev.jsonl'),
})
