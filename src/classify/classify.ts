/** The differences of a collation: every pair of readings asked, what they share said once. */
import type { Attribution, Collation, Difference } from '../model/index.ts'
import { attributionDifferences } from './contexts.ts'
import { run } from './engine.ts'
import { lexicons, type Lexicons, loreOf } from './lore.ts'
import { merge, type Seen } from './merge.ts'
import { pairOf, type Side, sideOf } from './pair.ts'
import type { Rule } from './rule.ts'
import { rules as ownRules } from './rules/index.ts'
import { inOrder } from './sorting.ts'

/** What `classifyWith` may be given. */
export interface ClassifyOptions {
  /** In the order of the collation's witnesses: what is known of each beside its words; for the kinds attribution and provenance. */
  readonly contexts?: readonly (Attribution | null)[]
  /** Word lists instead of ours. */
  readonly lexicons?: Partial<Lexicons>
  /** The rules, in the order they are asked; ours are exported as `rules`, so that one may write `[mine, ...rules]`. */
  readonly rules?: readonly Rule[]
  /** Only these kinds are reported; all by default. */
  readonly kinds?: readonly string[]
}

const defaultLore = loreOf(lexicons)

/**
 * The differences of a collation, with options.
 *
 * Laws: permuting the witnesses permutes the readings and nothing else; a copy of a witness changes nothing but its
 * own reading; witnesses with equal words, quotations and modes have no difference.
 *
 * @example
 * import { classifyWith } from 'variorum/classify'
 * import { collate } from 'variorum/collate'
 * const collation = collate([{ siglum: 'A', content: 'We will pay 5 million' }, { siglum: 'B', content: 'We will not pay 6 million' }])
 * classifyWith({ kinds: ['negation'] })(collation).map((d) => d.kind) // ['negation']
 */
export const classifyWith =
  (options: ClassifyOptions) =>
  (collation: Collation): readonly Difference[] => {
    const lore = options.lexicons ? loreOf(options.lexicons) : defaultLore
    const keys = collation.witnesses.map((w) => JSON.stringify([w.content, w.mode, w.quoted]))
    const first = new Map<string, number>()
    const copies = keys.map((key, w) => {
      const known = first.get(key)
      if (known === undefined) first.set(key, w)
      return known ?? w
    })
    const kept = [...first.values()].sort((x, y) => ((keys[x] ?? '') < (keys[y] ?? '') ? -1 : 1))
    // a statement that stands alone is not looked at
    const sides = kept.length < 2 ? [] : collation.witnesses.map((_, w) => sideOf(collation, w, lore))
    const asked = run(options.rules ?? ownRules)
    const seen: Seen[] = []
    for (let i = 0; i < kept.length; i++)
      for (let j = i + 1; j < kept.length; j++) {
        const a: Side | undefined = sides[kept[i] ?? 0]
        const b: Side | undefined = sides[kept[j] ?? 0]
        if (!a || !b) continue
        for (const found of asked(pairOf(collation, a, b, lore))) seen.push({ found, a: a.index, b: b.index })
      }
    const all = [...merge(collation, sides, seen, copies), ...attributionDifferences(options.contexts ?? [])]
    const wanted = options.kinds ? new Set(options.kinds) : null
    return inOrder(wanted ? all.filter((d) => wanted.has(d.kind)) : all)
  }

/**
 * The differences of a collation: what, where, in which readings, named by which rule. See {@link classifyWith}.
 *
 * @example
 * import { classify } from 'variorum/classify'
 * import { collate } from 'variorum/collate'
 * const collation = collate([{ siglum: 'A', content: 'We will pay 5 million' }, { siglum: 'B', content: 'We will not pay 6 million' }])
 * classify(collation).map((d) => d.kind) // ['negation', 'quantity']
 */
export const classify: (collation: Collation) => readonly Difference[] = classifyWith({})
