/**
 * Other words in the same slot, which no other rule names.
 *
 *     > | was mixed with   > | mingled with
 *         ^^^^^^^^^            ^^^^^^^
 */
import { type Finding, type Rule, size, textOf, trimmed, versus } from '../rule.ts'
import { phrasings } from './phrases.ts'

const LONGEST_CUE = 6

export const substitution: Rule = {
  id: 'substitution/slot',
  kind: 'substitution',
  find: (pair, free) =>
    pair.units.flatMap((u) =>
      phrasings(pair, u, free)
        .filter((p) => !p.lone)
        .flatMap((p): readonly Finding[] => {
          const a = trimmed(pair.a, p.a, free.a)
          const b = trimmed(pair.b, p.b, free.b)
          if (size(a) === 0 || size(b) === 0 || textOf(pair.a, a) === textOf(pair.b, b)) return []
          const cue = size(a) + size(b) <= LONGEST_CUE ? versus(textOf(pair.a, a), textOf(pair.b, b)) : null
          return [{ cue, a, b }]
        }),
    ),
}

/** One statement retold in two ways that share little wording: told once, not word by word. Of quotations of other sentences the lengths tell. */
export const paraphrase: Rule = {
  id: 'substitution/paraphrase',
  kind: 'substitution',
  find: (pair) =>
    pair.sparse && pair.a.mode === pair.b.mode && !pair.zones.some((z) => z.place === 'apart')
      ? [{ cue: null, a: { from: 0, to: pair.a.words.length }, b: { from: 0, to: pair.b.words.length }, shares: true }]
      : [],
}
