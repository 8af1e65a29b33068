/** Hand-aligned development sets of collation, and texts made by rule; `[]` where a set is absent. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WitnessText } from '../src/model/index.ts'

const root = (): string => join(process.env['VARIORUM_DATA'] ?? '../shared/data', 'collation')

const rows = <A>(file: string): readonly A[] => {
  const path = join(root(), file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as A)
}

export interface AlignedPair {
  readonly id: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly sure: readonly (readonly [number, number])[]
}
export interface AlignedGroup {
  readonly id: string
  readonly witnesses: readonly (readonly string[])[]
  readonly pairs: readonly {
    readonly a: number
    readonly b: number
    readonly sure: readonly (readonly [number, number])[]
  }[]
}
export interface Case {
  readonly id: string
  readonly universality: string | null
  readonly tokens?: Readonly<Record<string, readonly { readonly t: string; readonly n?: string }[]>>
  readonly expect: {
    readonly match_classes?: readonly (readonly (readonly [string, number])[])[]
    readonly aligned?: Readonly<Record<string, readonly (readonly [string, boolean])[]>>
  }
}

export const PAIR_SETS = ['mtref', 'msr-rte', 'edinburgh', 'wiki'] as const
export const pairs = (set: string): readonly AlignedPair[] => rows(`${set}.jsonl`)
export const groups = (): readonly AlignedGroup[] => rows('mtref-nway.jsonl')
export const cases = (): readonly Case[] => {
  const path = join(root(), 'collatex_cases.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }).cases : []
}

export const witness = (tokens: readonly string[], k: number): WitnessText => ({
  siglum: `W${k}`,
  content: '',
  tokens: tokens.map((t) => ({ t })),
})

/** Numbers in [0, 1) that are the same in every run. */
export const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const WORDS = 5000
const word = (k: number): string => {
  let out = ''
  for (let x = k + 27; x > 0; x = Math.floor(x / 26)) out += 'etaoinsrhldcumfpgwybvkxjqz'.charAt(x % 26)
  return out + 'ab'.charAt(k % 2)
}

/** Versions of one text of so many words with the given share of edits each; words are as frequent as in prose (Zipf). */
export const versions = (count: number, length: number, share: number, seed: number): readonly WitnessText[] => {
  const next = random(seed)
  const any = (): string => word(Math.min(WORDS - 1, Math.floor(WORDS ** next() - 1)))
  const base = Array.from({ length }, any)
  const edited = (): readonly string[] =>
    base.flatMap((w) => {
      const x = next()
      if (x < share / 3) return []
      if (x < (2 * share) / 3) return [any()]
      return x < share ? [w, any()] : [w]
    })
  return Array.from({ length: count }, (_, k) => ({ siglum: `W${k}`, content: edited().join(' ') }))
}
