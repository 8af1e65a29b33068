/** What resolution knows of one article while it goes through its drafts. */
import type { Scan } from '../scan.ts'
import type { Entity, Index } from './entity.ts'
import type { Gender } from './lore.ts'
import type { Words } from './words.ts'

/** Somebody who spoke: an entity, or a mention that stays one. */
export interface Spoke {
  readonly entity: Entity | null
  readonly speaker: string
  readonly gender: Gender
  readonly plural: boolean
  readonly person: boolean
  /** The token of the source. */
  readonly token: number
  /** The lemma of the verb he or she spoke by. */
  readonly verb: string | null
}

export interface Context {
  readonly words: Words
  readonly scan: Scan
  readonly index: Index
  /** Who spoke so far, in order. */
  readonly spoke: Spoke[]
  /** The ids of the entities among them. */
  readonly spoken: Set<number>
  /** The ids of whom the words at hand name: whoever says them by a pronoun is likely another. */
  readonly named?: ReadonlySet<number>
}

/** The first token that ends after a character. */
export const tokenAt = (s: Scan, at: number): number => {
  let lo = 0
  let hi = s.count
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((s.end[mid] ?? 0) <= at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The first mention whose last token is not before a token. */
export const mentionFrom = (index: Index, token: number): number => {
  let lo = 0
  let hi = index.mentions.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((index.mentions[mid]?.last ?? 0) < token) lo = mid + 1
    else hi = mid
  }
  return lo
}

export const entityOf = (index: Index, mention: number): Entity | null => {
  const of = index.of[mention] ?? -1
  return of < 0 ? null : (index.entities[of] ?? null)
}
