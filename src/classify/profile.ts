/** With which reporting verbs an outlet gives what others say. Verbs are described, never graded. */
import type { Attribution } from '../model/index.ts'

/** One reporting verb and how often an outlet uses it. */
export interface VerbCount {
  readonly lemma: string
  readonly classes: readonly string[]
  readonly count: number
}

/** An outlet's reporting verbs by lemma and by class. */
export interface VerbProfile {
  readonly outlet: string
  /** Attributions of the outlet, with or without a verb. */
  readonly attributions: number
  /** Attributions with a verb. */
  readonly withVerb: number
  /** Each class of the lexicon and how many attributions use a verb of it; a verb may be of several classes. Most frequent first. */
  readonly classes: readonly { readonly name: string; readonly count: number }[]
  /** Each verb, most frequent first. */
  readonly verbs: readonly VerbCount[]
}

/**
 * The profile of every outlet of some attributions, in code-unit order of the outlets; does not depend on their order.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare, demo } from 'variorum'
 * import { profiles } from 'variorum/classify'
 * const report = compare(demo)
 * const attributions = E.isRight(report) ? report.right.comparisons.flatMap((c) => c.witnesses.map((w) => w.attribution)) : []
 * profiles(attributions).map((profile) => profile.outlet) // ['RT', 'Sputnik', 'Syria Times']
 */
export const profiles = (attributions: readonly Attribution[]): readonly VerbProfile[] => {
  const outlets = [...new Set(attributions.map((a) => a.outlet))].sort()
  return outlets.map((outlet): VerbProfile => {
    const own = attributions.filter((a) => a.outlet === outlet)
    const verbs = new Map<string, { classes: readonly string[]; count: number }>()
    const classes = new Map<string, number>()
    for (const { verb } of own) {
      if (!verb) continue
      const known = verbs.get(verb.lemma)
      verbs.set(verb.lemma, { classes: known?.classes ?? [...verb.classes].sort(), count: (known?.count ?? 0) + 1 })
      for (const c of new Set(verb.classes)) classes.set(c, (classes.get(c) ?? 0) + 1)
    }
    return {
      outlet,
      attributions: own.length,
      withVerb: own.filter((a) => a.verb !== null).length,
      classes: [...classes]
        .map(([name, count]) => ({ name, count }))
        .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1)),
      verbs: [...verbs]
        .map(([lemma, v]) => ({ lemma, classes: v.classes, count: v.count }))
        .sort((x, y) => y.count - x.count || (x.lemma < y.lemma ? -1 : 1)),
    }
  })
}
